import { emissions, SOON } from "./emission";

/** The page's older form said "a non-negative value is reported if the queue is active" of every metric. */
const assumed = { quiet: "the column says that it is reported for each call, a note above it that an active queue reports non-negative values" };
const CALLS = { nature: "occurrence", unit: "Count", quiet: "absent", assumed } as const;

/**
 * A queue is active for six hours after its last message or call; then nothing is sent, and the first sample after that
 * comes up to 15 minutes late. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/monitoring-using-cloudwatch.html
 */
export const sqs = emissions(
  "AWS/SQS",
  {
    ...SOON,
    every: 60,
    dimensions: [["QueueName"]],
    cite: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html",
  },
  {
    ApproximateAgeOfOldestMessage: { nature: "level", unit: "Seconds", quiet: "absent" },
    ApproximateNumberOfMessagesDelayed: { nature: "level", unit: "Count", quiet: "absent" },
    ApproximateNumberOfMessagesNotVisible: { nature: "level", unit: "Count", quiet: "absent" },
    ApproximateNumberOfMessagesVisible: { nature: "level", unit: "Count", quiet: "zero" },
    NumberOfMessagesDeleted: CALLS,
    NumberOfMessagesReceived: CALLS,
    NumberOfMessagesSent: CALLS,
  },
);
