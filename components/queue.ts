import { kind } from "../model/measures";

const SQS_METRICS = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html";
const SQS_MONITORING = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/monitoring-using-cloudwatch.html";

const QUEUE = { namespace: "AWS/SQS", dimensions: { QueueName: "$queue" } } as const;
const DEAD_LETTERS = { namespace: "AWS/SQS", dimensions: { QueueName: "$deadLetterQueue" } } as const;
// A queue that nobody touches for six hours falls asleep, and its metrics take up to 15 minutes to return (SQS_MONITORING).
// For the queue itself that delays nothing that is measured in minutes of waiting: consumers that poll keep it awake.
const MINUTELY = { delay: 60, resolution: 60, cite: SQS_METRICS } as const;

/** An SQS queue, standard or FIFO, with its dead-letter queue if it has one. */
export const queue = kind({
  id: "queue",
  title: "Queue",
  description: "An SQS queue, standard or FIFO, and its dead-letter queue",
  fields: {
    queue: {
      type: "arn",
      service: "sqs",
      take: ":",
      pattern: "^[A-Za-z0-9_-]{1,80}$|^[A-Za-z0-9_-]{1,75}\\.fifo$",
      example: "arn:aws:sqs:eu-central-1:123456789012:shop-orders",
      description: "The queue: its ARN or its name",
    },
    deadLetterQueue: {
      type: "arn",
      service: "sqs",
      take: ":",
      pattern: "^[A-Za-z0-9_-]{1,80}$|^[A-Za-z0-9_-]{1,75}\\.fifo$",
      example: "arn:aws:sqs:eu-central-1:123456789012:shop-orders-dead",
      description: "The queue that takes messages which failed too often: its ARN or its name",
    },
    retention: {
      type: "duration",
      example: "14 d",
      default: "4 d",
      description:
        "Message retention period, after which SQS deletes a message: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html",
    },
    inFlightQuota: {
      type: "count",
      example: "120000",
      default: 120_000,
      description: "Most messages that may be in flight at once: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html",
    },
    usualBacklog: {
      type: "count",
      example: "200",
      description: "Waiting messages at a usual peak, from the queue's history; alerts on the backlog are multiples of it",
    },
    expectedRate: {
      type: "rate",
      example: "20/min",
      description: "Messages that arrive even in the quietest hour. Set it only where silence means that the producers are broken",
    },
  },
  sources: { sqs: ["queue"] },
  signals: {
    "oldest-message-age": {
      title: "Age of the oldest message",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Messages wait this long, so whatever they trigger is late; consumers are down, too slow or too few.",
      firstLook: "See whether consumers run, receive and delete, and read their logs.",
      // Trap: without a dead-letter queue, a message received three times and never deleted no longer counts.
      from: { sqs: { aws: { ...MINUTELY, unit: "s", plain: { ...QUEUE, metric: "ApproximateAgeOfOldestMessage", stat: "Maximum" } } } },
    },
    "retention-used": {
      title: "Age of the oldest message against retention",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The oldest messages are about to be deleted unprocessed, which is data loss.",
      firstLook: "Raise the queue's retention (up to 14 d) at once, then repair the consumers.",
      from: {
        sqs: { aws: { ...MINUTELY, unit: "s", used: { ...QUEUE, metric: "ApproximateAgeOfOldestMessage", stat: "Maximum" }, capacity: "$retention" } },
      },
    },
    backlog: {
      title: "Waiting messages against a usual peak",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "Far more messages wait than usual, so consumers can't keep up with producers.",
      firstLook: "Look at messages sent against messages deleted: a burst of producers, or slow consumers; then add consumers.",
      from: {
        sqs: {
          aws: {
            ...MINUTELY,
            unit: "1",
            used: { ...QUEUE, metric: "ApproximateNumberOfMessagesVisible", stat: "Average" },
            capacity: "$usualBacklog",
            needs: ["usualBacklog"],
          },
        },
      },
    },
    "dead-letters": {
      title: "Messages in the dead-letter queue",
      class: "errors",
      dimension: "count",
      worse: "above",
      meaning: "Messages failed on every attempt and were set aside; their work is not done.",
      firstLook: "Read one message's body and the consumer's log of its time; redrive once the cause is gone.",
      from: {
        sqs: {
          aws: {
            unit: "1",
            plain: { ...DEAD_LETTERS, metric: "ApproximateNumberOfMessagesVisible", stat: "Maximum" },
            needs: ["deadLetterQueue"],
            // A dead-letter queue is usually asleep: its first datapoint, a minute long, comes within 15 minutes.
            delay: 840,
            resolution: 60,
            cite: SQS_MONITORING,
          },
        },
      },
    },
    "in-flight": {
      title: "Messages in flight against quota",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "At the quota the queue hands out nothing more, with an error or in silence.",
      firstLook: "Look for consumers that receive and do not delete, and for a visibility timeout that is far too long.",
      from: {
        sqs: {
          aws: { ...MINUTELY, unit: "1", used: { ...QUEUE, metric: "ApproximateNumberOfMessagesNotVisible", stat: "Maximum" }, capacity: "$inFlightQuota" },
        },
      },
    },
    "sending-drop": {
      title: "Messages sent, where some are always expected",
      class: "availability",
      dimension: "rate",
      worse: "below",
      meaning: "Producers send far less than in their quietest hour, so the fault is before the queue.",
      firstLook: "See whether the producers run, and whether they are denied access to the queue or its key.",
      // The queue may sleep while nobody sends: a gap is a zero.
      from: {
        sqs: {
          aws: { ...MINUTELY, unit: "per-period", plain: { ...QUEUE, metric: "NumberOfMessagesSent", stat: "Sum", sparse: true }, needs: ["expectedRate"] },
        },
      },
    },
    sent: {
      title: "Messages sent",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many messages producers add.",
      firstLook: "Look at messages deleted beside it.",
      from: { sqs: { aws: { ...MINUTELY, unit: "per-period", plain: { ...QUEUE, metric: "NumberOfMessagesSent", stat: "Sum", sparse: true } } } },
    },
    received: {
      title: "Messages received",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many messages consumers take, repeats included.",
      firstLook: "Look at messages deleted beside it: many more received than deleted means failures.",
      from: { sqs: { aws: { ...MINUTELY, unit: "per-period", plain: { ...QUEUE, metric: "NumberOfMessagesReceived", stat: "Sum", sparse: true } } } },
    },
    deleted: {
      title: "Messages deleted",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many messages consumers finish.",
      firstLook: "Look at messages sent beside it.",
      from: { sqs: { aws: { ...MINUTELY, unit: "per-period", plain: { ...QUEUE, metric: "NumberOfMessagesDeleted", stat: "Sum", sparse: true } } } },
    },
    depth: {
      title: "Waiting messages",
      class: "traffic",
      dimension: "count",
      worse: "above",
      meaning: "How many messages wait.",
      firstLook: "Look at the age of the oldest message.",
      from: { sqs: { aws: { ...MINUTELY, unit: "1", plain: { ...QUEUE, metric: "ApproximateNumberOfMessagesVisible", stat: "Average" } } } },
    },
    delayed: {
      title: "Delayed messages",
      class: "traffic",
      dimension: "count",
      worse: "above",
      meaning: "How many messages wait for their delay to pass.",
      firstLook: "Look at the queue's delay and the producers' own delays.",
      from: { sqs: { aws: { ...MINUTELY, unit: "1", plain: { ...QUEUE, metric: "ApproximateNumberOfMessagesDelayed", stat: "Average" } } } },
    },
  },
});
