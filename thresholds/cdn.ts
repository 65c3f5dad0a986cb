import type { cdn } from "../components/cdn";
import type { Thresholds } from "../model/thresholds";
import { percent, perMinute, seconds } from "../model/units";
import { MISSING, PLAN, UNUSUAL_TRAFFIC, WINDOWS } from "./common";

const AWS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html";

/** When a CDN is bad. Pages use two of three minutes, because CloudFront's metrics arrive late. */
export const cdnThresholds = {
  errors: {
    P0: {
      at: percent(50),
      window: WINDOWS.fastPage,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      basis: "convention",
      source: "requirements, signal api.availability: below 50 % is P0 (suggested)",
      reason: "when more requests fail than succeed, although the cache still answers some, the site is down for practical purposes",
    },
    P1: {
      at: percent(5),
      window: WINDOWS.fastPage,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "one failed request in twenty is an outage for some viewers; ten requests a minute keep one failure at night from paging",
      beside: "AWS: average in 5 of 5 × 60 s, with a number of your own above 0; its console's example is 5 %",
    },
    P2: {
      at: percent(1),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "1 % uses up a month's budget of a 99.9 % objective in three days; ten bad minutes show that it stays",
    },
  },
  "client-errors": {
    P2: {
      at: percent(20),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      basis: "convention",
      source: "requirements, signal api.client_error_rate: P2 > 20 % (suggested)",
      reason: "scanners cause some 4xx at all times; one in five means that files or permissions are missing",
    },
    P3: {
      at: percent(10),
      window: WINDOWS.hourly,
      ...MISSING.quiet,
      minEventsPerPeriod: 100,
      basis: "convention",
      source: "requirements, signal api.client_error_rate: P3 > 10 % (suggested)",
      reason: "for hours, it is worth a look by day; a hundred requests an hour make ten refusals",
    },
  },
  "origin-latency": {
    P1: {
      at: seconds(5),
      window: WINDOWS.fastPage,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.latency,
      reason: "a sixth of CloudFront's default origin timeout of 30 s: 504s are not far, and viewers have given up before",
      beside: "AWS: p90 > 80 % of the origin response timeout in 5 of 5 × 60 s",
    },
    P2: {
      at: seconds(2),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.latency,
      reason: "2 s for the first byte is noticed by whoever misses the cache; sustained for ten minutes it is no cold cache",
      beside: "AWS: p90 > 80 % of the origin response timeout in 5 of 5 × 60 s",
    },
  },
  "cache-hit-ratio": {
    P3: {
      at: percent(80),
      window: WINDOWS.hourly,
      ...MISSING.quiet,
      minEventsPerPeriod: 1000,
      basis: "convention",
      source: "requirements, signal cdn.cache_hit_ratio: P3 < 80 % (suggested)",
      reason: "usual for static content; a distribution in front of an API has a lower one and needs its own number",
    },
  },
  "function-validation-errors": {
    P2: {
      at: perMinute(0),
      window: WINDOWS.fastPage,
      ...MISSING.eventOnly,
      basis: "vendor",
      source: AWS,
      reason: "each is a viewer's request that failed because of the function's code; large numbers page as errors",
      beside: "AWS: sum > 0 in 2 of 2 × 60 s",
    },
  },
  "function-execution-errors": {
    P2: {
      at: perMinute(0),
      window: { period: 60, bad: 5, of: 5 },
      ...MISSING.eventOnly,
      basis: "vendor",
      source: AWS,
      reason: "each is a viewer's request that failed because of the function's code; large numbers page as errors",
    },
  },
  "function-throttles": {
    P2: {
      at: perMinute(0),
      window: { period: 60, bad: 5, of: 5 },
      ...MISSING.eventOnly,
      basis: "vendor",
      source: AWS,
      reason: "a throttled function fails its request, and takes longer than allowed until its code changes",
    },
  },
  "function-compute": {},
  traffic: {},
  "unusual-traffic": UNUSUAL_TRAFFIC,
  "no-traffic": {
    P1: {
      at: { field: "leastTraffic", times: 0.1 },
      window: { period: 60, bad: 2, of: 2 },
      missing: "bad",
      missingBecause: "without requests there is no datapoint, so that silence is the fault itself",
      basis: "convention",
      source: "requirements, signal api.throughput: zero traffic is P1",
      reason: "below a tenth of what always arrives, traffic has stopped; a share instead of zero, because probes go on when viewers can't",
    },
    P2: {
      at: { field: "leastTraffic", times: 0.5 },
      window: WINDOWS.sustained,
      missing: "bad",
      missingBecause: "without requests there is no datapoint, so that silence is the fault itself",
      basis: "convention",
      source: "requirements, signal api.throughput: zero traffic is P1",
      reason: "half of the quietest hour for ten minutes means that some viewers can't get in",
    },
  },
  downloads: {},
  uploads: {},
} as const satisfies Thresholds<typeof cdn>;
