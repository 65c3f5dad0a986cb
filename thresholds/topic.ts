import type { topic } from "../components/topic";
import type { Thresholds } from "../model/thresholds";
import { percent, perHour, perMinute } from "../model/units";
import { MISSING, PLAN, WINDOWS } from "./common";

const AWS_LIST = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html#SNS";

const SILENCE = { missing: "bad", missingBecause: "a topic that reports nothing carries nothing, and here something is always expected" } as const;

const INVALID = {
  P2: {
    at: perMinute(0),
    window: { period: 60, bad: 5, of: 5 },
    ...MISSING.eventOnly,
    basis: "vendor",
    source: AWS_LIST,
    reason: "such messages are almost always a publisher's mistake, and none is expected in a healthy system",
  },
  P3: {
    at: perHour(0),
    window: { period: 3600, bad: 1, of: 1 },
    ...MISSING.eventOnly,
    basis: "convention",
    source: AWS_LIST,
    reason: "AWS's window wants five minutes in a row; a quiet topic with a broken publisher never fills it",
  },
} as const;

/** When an SNS topic is bad. */
export const topicThresholds = {
  "delivery-failures": {
    P1: {
      at: percent(5),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "one delivery in twenty fails: a subscriber is down",
      beside: "AWS: no number, sum in 5 of 5 × 60 s; 0 for topics with SQS, Lambda or Firehose subscriptions only",
    },
    P2: {
      at: percent(1),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "deliveries to SQS, Lambda and Firehose do not fail by chance",
    },
  },
  "failed-deliveries": {
    P2: {
      at: perMinute(0),
      window: WINDOWS.coarse,
      ...MISSING.eventOnly,
      basis: "vendor",
      source: AWS_LIST,
      reason: "failures in two of three five-minute windows go on; the ratio is blind below ten deliveries a minute",
      beside: "AWS: sum > 0 in 5 of 5 × 60 s for topics with SQS, Lambda or Firehose subscriptions only",
    },
    P3: {
      at: perHour(0),
      window: { period: 3600, bad: 1, of: 1 },
      ...MISSING.eventOnly,
      basis: "convention",
      source: AWS_LIST,
      reason: "even one message that did not arrive is worth a look the next day",
    },
  },
  "lost-messages": {
    P1: {
      at: perMinute(0),
      window: { period: 60, bad: 1, of: 1 },
      ...MISSING.eventOnly,
      basis: "vendor",
      source: AWS_LIST,
      reason: "every further message of that subscription is lost too; single messages, so P1 rather than P0",
      beside: "AWS: sum > 0 in 5 of 5 × 60 s",
    },
  },
  "dead-letters": {
    P2: {
      at: perMinute(0),
      window: { period: 300, bad: 1, of: 1 },
      ...MISSING.eventOnly,
      basis: "vendor",
      source: AWS_LIST,
      reason: "AWS advises to hear of any message there; a single one never fills five minutes in a row",
      beside: "AWS: sum > 0 in 5 of 5 × 60 s",
    },
  },
  "invalid-attributes": INVALID,
  "invalid-bodies": INVALID,
  "publishing-drop": {
    P2: {
      at: { field: "expectedRate", times: 0.5 },
      window: WINDOWS.coarse,
      ...SILENCE,
      basis: "convention",
      source: AWS_LIST,
      reason: "ten minutes with less than half of what the quietest hour brings; unusual traffic is P2",
      beside: "AWS: no number, sum in 5 of 5 × 60 s, missing data breaching",
    },
  },
  "delivery-drop": {
    P2: {
      at: { field: "expectedDeliveries", times: 0.5 },
      window: WINDOWS.coarse,
      ...SILENCE,
      basis: "convention",
      source: AWS_LIST,
      reason: "ten minutes with less than half of what the quietest hour brings: a subscription is probably gone",
      beside: "AWS: no number, sum in 5 of 5 × 60 s, missing data breaching",
    },
  },
  "sms-spend": {
    P2: {
      at: percent(90),
      window: WINDOWS.coarse,
      missing: "ok",
      missingBecause: "an account that has sent no SMS this month does not publish the metric",
      ...PLAN.utilisation,
      reason: "a quota increase takes a support case, so nobody can be woken to solve it",
      beside: "AWS: no number, maximum in 5 of 5 × 60 s",
    },
    P3: {
      at: percent(80),
      window: WINDOWS.hourly,
      missing: "ok",
      missingBecause: "an account that has sent no SMS this month does not publish the metric",
      ...PLAN.utilisation,
      reason: "time to ask for a higher quota, or to find what sends so much",
    },
  },
  published: {},
  delivered: {},
  "filtered-out": {},
} as const satisfies Thresholds<typeof topic>;
