import type { bucket } from "../components/bucket";
import type { Thresholds } from "../model/thresholds";
import { percent, perHour, seconds } from "../model/units";
import { MISSING, PLAN, WINDOWS } from "./common";

const AWS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html";

/** S3 delivers request metrics with best effort, so a paging window needs two bad minutes and no more. */
export const bucketThresholds = {
  errors: {
    P1: {
      at: percent(5),
      window: WINDOWS.fastPage,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "one request in twenty fails at S3 itself, beyond what clients retry away",
      beside: "AWS: average > 5 % in 15 of 15 × 60 s",
    },
    P2: {
      at: percent(1),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "S3 promises far fewer; ten minutes of it slow down everything that retries",
    },
  },
  "client-errors": {
    P2: {
      at: percent(5),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      basis: "vendor",
      source: AWS,
      reason:
        "the clients' fault and not S3's, so it does not page, but a changed policy shows here first; a bucket that is probed for missing objects overrides this",
      beside: "AWS: average > 5 % in 15 of 15 × 60 s",
    },
  },
  latency: {
    P1: {
      at: seconds(5),
      window: WINDOWS.fastPage,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.latency,
      reason: "the first byte normally takes 100 to 200 ms; five seconds stall every reader",
    },
    P2: {
      at: seconds(2),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.latency,
      reason: "ten times the normal time to the first byte, for ten minutes",
    },
  },
  downloads: {
    P2: {
      at: { deviations: 4 },
      window: WINDOWS.coarse,
      ...MISSING.quiet,
      basis: "plan",
      source: "requirements S1-264: unusual traffic is medium (P2)",
      reason: "data that leaves looks like this, and so does a successful campaign: too uncertain to wake somebody, too grave for a ticket",
    },
  },
  "replication-lag": {
    P1: {
      at: { field: "recoveryPoint", times: 1 },
      window: WINDOWS.fastPage,
      ...MISSING.eventOnly,
      basis: "convention",
      source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html",
      reason: "beyond the recovery point the platform loses more than it promised if the region is lost",
    },
    P2: {
      at: { field: "recoveryPoint", times: 0.5 },
      window: WINDOWS.sustained,
      ...MISSING.eventOnly,
      basis: "convention",
      source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html",
      reason: "half of the promise is used up and the lag has lasted ten minutes",
    },
  },
  "failed-replication": {
    P2: {
      at: perHour(0),
      window: { period: 300, bad: 1, of: 1 },
      ...MISSING.eventOnly,
      basis: "vendor",
      source: AWS,
      reason: "S3 does not retry a failed operation, so one is enough",
      beside: "AWS: maximum > 0 in 5 of 5 × 60 s",
    },
  },
  size: {
    P4: {
      at: { field: "expectedSize", times: 1 },
      // Two days, because the newest day's value is not there yet.
      window: { period: 86_400, bad: 1, of: 2 },
      ...MISSING.gap,
      basis: "convention",
      source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html",
      reason: "storage costs grow unseen until the bill; the metric comes once a day, for the day before",
    },
  },
  objects: {},
  requests: {},
  uploads: {},
  "pending-replication": {},
} as const satisfies Thresholds<typeof bucket>;
