import type { functionKind } from "../components/function";
import type { Thresholds } from "../model/thresholds";
import { hours, minutes, percent, perHour, perMinute } from "../model/units";
import { MISSING, PLAN, WINDOWS } from "./common";

const AWS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html";
const ASYNC = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html";

/** A function that is not called reports nothing. */
const IDLE = { missing: "ok", missingBecause: "a function that is not called reports nothing and uses nothing" } as const;

export const functionThresholds = {
  errors: {
    P1: {
      at: percent(5),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "one invocation in twenty fails; ten a minute are the plan's fifty in five minutes, rarer functions are watched by `failures`",
      beside: "AWS: more than a tolerated number of errors in 3 of 3 × 60 s; Claranet: 20 % warning, 30 % critical over 1 h",
    },
    P2: {
      at: percent(1),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "one invocation in a hundred fails for ten minutes: retries hide it from most users, not from all",
    },
  },
  failures: {
    P3: {
      at: perHour(0),
      window: WINDOWS.hourly,
      ...MISSING.quiet,
      basis: "vendor",
      source: AWS,
      reason:
        "AWS advises any number above zero; two failing hours of three catch an hourly job that never succeeds, and a single retried error opens no ticket",
      beside: "AWS: sum > 0, to be tuned, in 3 of 3 × 60 s",
    },
  },
  throttles: {
    P1: {
      at: percent(5),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "for the caller a throttled request is a failed one, so the plan's error rates hold",
      beside: "AWS: more than a tolerated number of throttles in 5 of 5 × 60 s; Claranet: 1 warning, 3 critical in 1 h",
    },
    P2: {
      at: percent(1),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "throttles that last ten minutes are lack of concurrency and not a burst",
    },
  },
  duration: {
    P1: {
      at: { field: "timeout", times: 0.9 },
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.utilisation,
      reason: "the timeout is the time's capacity: at nine tenths the slowest invocations are already being killed",
      beside: "AWS: p90 above what is usual, below the timeout, in 15 of 15 × 60 s; Slic Watch: maximum > 95 % of the timeout in 60 s",
    },
    P2: {
      at: { field: "timeout", times: 0.8 },
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.utilisation,
      reason: "ten minutes at four fifths of the timeout leave no room for a slow dependency",
    },
  },
  concurrency: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...IDLE,
      ...PLAN.utilisation,
      reason: "beyond the quota every function of the account is throttled, and a higher one takes a support case",
      beside: "AWS: maximum > 90 % of the quota in 10 of 10 × 60 s",
    },
    P2: { at: percent(80), window: WINDOWS.sustained, ...IDLE, ...PLAN.utilisation, reason: "time to reserve concurrency or to ask for a higher quota" },
  },
  "reserved-concurrency": {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...IDLE,
      ...PLAN.utilisation,
      reason: "beyond the reservation the function is throttled even when the account has room",
    },
    P2: { at: percent(80), window: WINDOWS.sustained, ...IDLE, ...PLAN.utilisation, reason: "time to raise the reservation" },
  },
  "account-concurrency": {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...IDLE,
      ...PLAN.utilisation,
      reason: "beyond the quota any function of the region is throttled",
      beside: "AWS: maximum > 90 % of the quota in 10 of 10 × 60 s",
    },
    P2: { at: percent(80), window: WINDOWS.sustained, ...IDLE, ...PLAN.utilisation, reason: "a higher quota takes AWS days, so ask while a fifth is left" },
  },
  memory: {
    P1: {
      at: percent(90),
      window: WINDOWS.fastPage,
      ...IDLE,
      ...PLAN.utilisation,
      reason: "at the limit the invocation is killed",
      beside: "AWS: average > 90 % in 10 of 10 × 60 s",
    },
    P2: { at: percent(80), window: WINDOWS.sustained, ...IDLE, ...PLAN.utilisation, reason: "a larger input or one more release reaches the limit" },
  },
  "event-age": {
    P1: {
      at: hours(1),
      window: WINDOWS.page,
      ...IDLE,
      basis: "convention",
      source: ASYNC,
      reason: "Lambda drops events after six hours by default; an hour leaves five to repair what holds them up",
    },
    P2: {
      at: minutes(10),
      window: WINDOWS.sustained,
      ...IDLE,
      basis: "convention",
      source: ASYNC,
      reason: "Lambda retries a failed event after one and after two more minutes; older ones wait for capacity or fail for good",
    },
  },
  "dropped-events": {
    P2: {
      at: perMinute(0),
      window: { period: 300, bad: 1, of: 1 },
      ...MISSING.eventOnly,
      basis: "convention",
      source: ASYNC,
      reason: "each one is work that was not done; P2 because events with a dead-letter queue or destination are saved there first",
    },
  },
  "dead-letter-errors": {
    P1: {
      at: perMinute(0),
      window: { period: 60, bad: 1, of: 1 },
      ...MISSING.eventOnly,
      basis: "convention",
      source: ASYNC,
      reason: "an event that failed and can't be saved is lost data, and so is the next one",
    },
  },
  "destination-errors": {
    P1: {
      at: perMinute(0),
      window: { period: 60, bad: 1, of: 1 },
      ...MISSING.eventOnly,
      basis: "convention",
      source: ASYNC,
      reason: "an event or result that can't be delivered is lost data, and so is the next one",
    },
  },
  "iterator-age": {
    P1: {
      at: hours(1),
      window: WINDOWS.page,
      ...IDLE,
      basis: "convention",
      source: "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html",
      reason: "streams keep records for 24 h by default; an hour behind is far from normal and leaves time to catch up",
      beside: "AWS, for Kinesis: 50 % of the retention; Slic Watch: > 10 s in 60 s",
    },
    P2: {
      at: minutes(5),
      window: WINDOWS.sustained,
      ...IDLE,
      basis: "convention",
      source: "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html",
      reason: "a function that keeps up is seconds behind; five minutes for ten minutes is a blocked shard",
      beside: "Slic Watch: > 10 s in 60 s",
    },
  },
  invocations: {
    P2: {
      at: { deviations: 4 },
      window: WINDOWS.coarse,
      ...MISSING.quiet,
      basis: "plan",
      source: "requirements S1-264: unusual traffic is medium (P2)",
      reason: "four deviations for ten minutes: a function's calls vary more than an API's, and a band of two would cry wolf daily",
    },
  },
  "cold-start": {},
} as const satisfies Thresholds<typeof functionKind>;
