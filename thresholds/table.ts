import type { table } from "../components/table";
import type { Thresholds } from "../model/thresholds";
import { count, milliseconds, minutes, percent, perHour, perMinute, seconds } from "../model/units";
import { MISSING, PLAN, WINDOWS } from "./common";

const AWS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html";
const SLIC = "https://github.com/fourTheorem/slic-watch/blob/main/core/inputs/default-config.ts";

const throttled = {
  P2: {
    at: perMinute(10),
    // One more than bad: the newest minute is a zero until its own count comes.
    window: { period: 60, bad: 5, of: 6 },
    ...MISSING.eventOnly,
    basis: "standard",
    source: SLIC,
    reason: "SDKs retry single throttles away; more than ten a minute for five minutes are lack of capacity or a hot key",
    beside: "AWS: above the tolerated number in 5 of 5 × 60 s; Slic Watch: > 10 in 60 s",
  },
  P3: {
    at: perHour(0),
    window: WINDOWS.hourly,
    ...MISSING.eventOnly,
    basis: "convention",
    source: AWS,
    reason: "throttles in two hours of three are no accident: capacity or keys want planning",
  },
} as const;

const accountCapacity = {
  P2: {
    at: percent(80),
    window: WINDOWS.coarse,
    ...MISSING.gap,
    ...PLAN.utilisation,
    reason: "a higher quota takes a request to AWS, so ask while a fifth is left; the metric comes every 300 s, too late to page",
    beside: "AWS: maximum > 80 % in 2 of 2 × 300 s",
  },
} as const;

export const tableThresholds = {
  errors: {
    P1: {
      at: percent(5),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "one request in twenty fails inside DynamoDB; ten a minute are the plan's fifty in five minutes",
    },
    P2: {
      at: percent(1),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "retries hide one in a hundred from users, at the price of time",
    },
  },
  "system-errors": {
    P3: {
      at: perHour(0),
      window: WINDOWS.hourly,
      ...MISSING.eventOnly,
      basis: "vendor",
      source: AWS,
      reason: "AWS expects single system errors and advises to retry them; errors in two hours of three are worth a ticket, and `errors` pages by their share",
      beside: "AWS: above the tolerated number in 15 of 15 × 60 s; Slic Watch: > 0 in 60 s",
    },
  },
  latency: {
    P1: {
      at: seconds(1),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      basis: "convention",
      source: AWS,
      reason: "AWS names single-digit milliseconds as normal; at a second on average, requests that make several calls pass the plan's five",
      beside: "AWS: average above what is acceptable in 10 of 10 × 60 s",
    },
    P2: {
      at: milliseconds(100),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      basis: "convention",
      source: AWS,
      reason: "ten times the single-digit milliseconds that AWS names as normal, for ten minutes",
      beside: "AWS: average above what is acceptable in 10 of 10 × 60 s",
    },
  },
  "read-throttles": throttled,
  "write-throttles": throttled,
  "index-read-throttles": throttled,
  "index-write-throttles": throttled,
  "read-capacity": {
    P1: {
      at: { field: "readCapacity", times: 0.9 },
      window: WINDOWS.page,
      ...MISSING.quiet,
      ...PLAN.utilisation,
      reason: "a minute's average of nine tenths has seconds above all of it, and those are throttled",
    },
    P2: {
      at: { field: "readCapacity", times: 0.8 },
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      ...PLAN.utilisation,
      reason: "auto scaling aims at 70 % by default; 80 % for ten minutes means that it does not follow",
    },
  },
  "write-capacity": {
    P1: {
      at: { field: "writeCapacity", times: 0.9 },
      window: WINDOWS.page,
      ...MISSING.quiet,
      ...PLAN.utilisation,
      reason: "a minute's average of nine tenths has seconds above all of it, and those are throttled",
    },
    P2: {
      at: { field: "writeCapacity", times: 0.8 },
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      ...PLAN.utilisation,
      reason: "auto scaling aims at 70 % by default; 80 % for ten minutes means that it does not follow",
    },
  },
  "account-read-capacity": accountCapacity,
  "account-write-capacity": accountCapacity,
  // No P1: the metric comes every 300 s, too late to page.
  "replication-lag": {
    P2: {
      at: minutes(3),
      window: WINDOWS.coarse,
      ...MISSING.quiet,
      basis: "vendor",
      source: AWS,
      reason: "AWS: latencies above three minutes are generally a cause for investigation",
      beside: "AWS: average in 15 of 15 × 60 s, of a metric that its page of DynamoDB's metrics has every 300 s",
    },
  },
  "kinesis-age": {
    P2: {
      at: minutes(1),
      window: WINDOWS.coarse,
      ...MISSING.quiet,
      basis: "convention",
      source: AWS,
      reason: "AWS names milliseconds as normal; a minute for ten minutes is a stream that is too small or closed to DynamoDB",
      beside: "AWS: maximum above the desired delay in 3 of 3 × 300 s",
    },
  },
  "kinesis-failures": {
    P2: {
      at: perMinute(0),
      // One more than bad: the newest period is a zero until its own count comes.
      window: { period: 300, bad: 1, of: 2 },
      ...MISSING.eventOnly,
      basis: "vendor",
      source: AWS,
      reason: "DynamoDB skips such a record for good, so one is enough; AWS's own number",
      beside: "AWS: sum > 0 in 1 of 1 × 60 s, of a metric that its page of DynamoDB's metrics has every 300 s",
    },
  },
  "kinesis-throttles": {
    P3: {
      at: count(0),
      window: WINDOWS.hourly,
      ...MISSING.eventOnly,
      basis: "convention",
      source: AWS,
      reason: "peaks throttle now and then and DynamoDB retries; throttles in two hours of three want shards. What users feel is `kinesis-age`",
      beside: "AWS: maximum above the tolerated number in 10 of 10 × 60 s",
    },
  },
  conflicts: {},
  "failed-conditions": {},
  "reads-consumed": {},
  "writes-consumed": {},
} as const satisfies Thresholds<typeof table>;
