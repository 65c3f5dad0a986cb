import type { queue } from "../components/queue";
import type { Thresholds } from "../model/thresholds";
import { count, minutes, percent, ratio } from "../model/units";
import { PLAN, WINDOWS } from "./common";

const AWS_LIST = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html#SQS";

const ASLEEP = { missing: "ok", missingBecause: "SQS stops reporting only when the queue is empty and untouched for six hours" } as const;

/** When an SQS queue is bad. */
export const queueThresholds = {
  "oldest-message-age": {
    P1: {
      at: minutes(30),
      window: WINDOWS.page,
      ...ASLEEP,
      basis: "convention",
      source: "requirements, signal queue.oldest_message_age: > 1,800 s is P1",
      reason: "half an hour behind is no peak: consumers are down, or never catch up by themselves",
      beside: "AWS: no number, maximum in 15 of 15 × 60 s; claranet: > 600 s over 30 min; awesome-prometheus-alerts: > 3,600 s",
    },
    P2: {
      at: minutes(5),
      window: WINDOWS.sustained,
      ...ASLEEP,
      basis: "convention",
      source: "requirements, signal queue.oldest_message_age: > 300 s is P2",
      reason: "five minutes behind for ten minutes: users begin to notice what is missing",
      beside: "claranet: > 300 s over 30 min",
    },
  },
  "retention-used": {
    P0: {
      at: percent(90),
      window: WINDOWS.page,
      ...ASLEEP,
      basis: "convention",
      source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html",
      reason: "SQS deletes what is older than the retention, and data loss is P0; of the four days that are the default the last tenth is under ten hours",
    },
    P2: {
      at: percent(50),
      window: WINDOWS.sustained,
      ...ASLEEP,
      basis: "convention",
      source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html",
      reason: "half of the time until the loss has passed, whatever the consumers' own alerts say",
    },
  },
  backlog: {
    P1: {
      at: ratio(10),
      window: WINDOWS.page,
      ...ASLEEP,
      basis: "convention",
      source: "requirements, signal queue.depth: > 10 times normal is P1",
      reason: "ten usual peaks at once are not a peak; working them off takes ten times as long",
      beside: "AWS: no number, average in 15 of 15 × 60 s; awesome-prometheus-alerts: > 1,000 messages for 10 min",
    },
    P2: {
      at: ratio(3),
      window: WINDOWS.sustained,
      ...ASLEEP,
      basis: "convention",
      source: "requirements, signal queue.depth: > 3 times normal is P2",
      reason: "three usual peaks for ten minutes: consumers fall behind",
    },
  },
  // No P1: the dead-letter queue's metrics may need 15 minutes to wake up.
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/monitoring-using-cloudwatch.html
  "dead-letters": {
    P2: {
      at: count(0),
      window: { period: 60, bad: 1, of: 1 },
      ...ASLEEP,
      basis: "convention",
      source: "requirements, signal queue.dlq_depth: any message is P2",
      reason: "each message there is work that nobody will do by itself, and it expires with the queue's retention",
    },
  },
  "in-flight": {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...ASLEEP,
      ...PLAN.utilisation,
      reason: "at the quota consumers get nothing more, and a long poll does not even report an error",
      beside: "AWS: no number, average in 15 of 15 × 60 s, 50 % above the highest expected count",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...ASLEEP,
      ...PLAN.utilisation,
      reason: "so many messages in flight are received and not deleted",
      beside: "slic-watch: > 80 % of the quota",
    },
  },
  "sending-drop": {
    P2: {
      at: { field: "expectedRate", times: 0.5 },
      window: WINDOWS.coarse,
      missing: "bad",
      missingBecause: "a queue that reports nothing receives nothing, and here something is always expected",
      basis: "vendor",
      source: AWS_LIST,
      reason: "ten minutes with less than half of what the quietest hour brings; unusual traffic is P2",
      beside: "AWS: sum <= 0 in 15 of 15 × 60 s",
    },
  },
  sent: {},
  received: {},
  deleted: {},
  depth: {},
  delayed: {},
} as const satisfies Thresholds<typeof queue>;
