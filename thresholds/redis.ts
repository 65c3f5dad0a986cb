import type { redis } from "../components/redis";
import type { Thresholds } from "../model/thresholds";
import { bytes, count, milliseconds, percent, perHour, perMinute, seconds } from "../model/units";
import { MISSING, PLAN, WINDOWS } from "./common";

const AWS_WHICH = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.WhichShouldIMonitor.html";
const AWS_REDIS = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.Redis.html";
const AWS_HOST = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.HostLevel.html";
const CLARANET = "https://github.com/claranet/terraform-datadog-monitors/blob/master/cloud/aws/elasticache/common/inputs.tf";

const PRIMARY = { missing: "ok", missingBecause: "only replicas publish their lag" } as const;
const NOT_EVERY_ENGINE = { missing: "ok", missingBecause: "older engines do not publish the metric, and neither does an idle node" } as const;

const LATENCY = {
  P2: {
    at: milliseconds(20),
    window: WINDOWS.sustained,
    ...NOT_EVERY_ENGINE,
    minEventsPerPeriod: 100,
    basis: "convention",
    source: "requirements, signal cache.latency: > 20 ms is P2",
    reason: "a cache that takes 20 ms is no faster than the database that it spares",
  },
  P3: {
    at: milliseconds(5),
    window: WINDOWS.hourly,
    ...NOT_EVERY_ENGINE,
    minEventsPerPeriod: 6000,
    basis: "convention",
    source: "requirements, signal cache.latency: > 5 ms is P3",
    reason: "commands take microseconds; hours above 5 ms are slow commands or a node that is too small",
  },
} as const;

const BANDWIDTH = {
  P3: {
    at: perHour(0),
    window: WINDOWS.hourly,
    ...MISSING.gap,
    basis: "convention",
    source: AWS_HOST,
    reason: "any such packet is delayed or lost; hour after hour of them ask for a larger node",
  },
} as const;

const DENIALS = {
  P3: {
    at: perHour(0),
    window: { period: 3600, bad: 1, of: 1 },
    ...MISSING.gap,
    basis: "vendor",
    source: AWS_REDIS,
    reason: "AWS suggests an alarm to detect unauthorised access; a well-configured client is never denied",
  },
} as const;

/** When a Redis or Valkey node is bad. */
export const redisThresholds = {
  availability: {
    P1: {
      at: count(1),
      window: { period: 60, bad: 4, of: 4 },
      missing: "bad",
      missingBecause: "silence is the fault that this signal watches for",
      ...PLAN.healthCheck,
      reason: "every minute has one report; four minutes without any are not a late datapoint. A cache is rebuilt, so P1 rather than P0",
    },
  },
  "engine-cpu": {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "commands run on one thread, so above 90 % they queue and clients time out",
      beside: "AWS: average > 90 % in 5 of 5 × 60 s",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "ten minutes above 80 % leave no room for a peak or a snapshot",
    },
  },
  cpu: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "the host's own processes compete with the engine; on four vCPUs or more `engine-cpu` fires first",
      beside: "AWS: average > about 90 % of the available CPU in 5 of 5 × 60 s, which is 90 % divided by the number of vCPUs",
    },
    P2: { at: percent(80), window: WINDOWS.sustained, ...MISSING.gap, ...PLAN.utilisation, reason: "ten minutes above 80 % leave no room for a snapshot" },
  },
  memory: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "the next burst of writes evicts live keys or is refused",
      beside: "AWS: no number, average in 5 of 5 × 60 s; claranet: > 85 % and > 95 %",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "a snapshot or a full synchronisation needs about the last fifth for itself",
    },
  },
  evictions: {
    P2: {
      at: perMinute(100),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      basis: "convention",
      source: "requirements, signal cache.evictions: > 100 per minute is P2",
      reason: "more than one live key a second is thrown out for ten minutes: the cache is too small for its load",
      beside: "claranet: > 0 and > 30 in 15 min",
    },
    P3: {
      at: perMinute(0),
      window: WINDOWS.hourly,
      ...MISSING.gap,
      basis: "convention",
      source: "requirements, signal cache.evictions: > 0 sustained is P3",
      reason: "evictions in two of three hours are not a peak but a lack of memory",
    },
  },
  "hit-ratio": {
    P2: {
      at: percent(70),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 100,
      basis: "convention",
      source: "requirements, signal cache.hit_ratio: < 70 % is P2",
      reason: "at 70 % the database gets three times the load that it has at 90 %",
      beside: "AWS: below about 80 % many keys are evicted, expired or missing; claranet: < 80 % and < 60 % over 15 min",
    },
    P3: {
      at: percent(85),
      window: WINDOWS.hourly,
      ...MISSING.quiet,
      minEventsPerPeriod: 6000,
      basis: "convention",
      source: "requirements, signal cache.hit_ratio: < 85 % is P3",
      reason: "hours below 85 % ask for another expiry or more memory",
    },
  },
  "read-latency": LATENCY,
  "write-latency": LATENCY,
  "replica-lag": {
    P2: {
      at: seconds(10),
      window: WINDOWS.sustained,
      ...PRIMARY,
      basis: "convention",
      source: "requirements, signal cache.replication.lag: > 10 s is P2",
      reason: "a healthy replica lags by milliseconds; ten seconds are lost in a failover",
      beside: "AWS: no number, average in 15 of 15 × 60 s; claranet: > 90 s and > 180 s over 10 min",
    },
    P3: {
      at: seconds(2),
      window: WINDOWS.hourly,
      ...PRIMARY,
      basis: "convention",
      source: "requirements, signal cache.replication.lag: > 2 s is P3",
      reason: "hours above 2 s are a replica or a network that is too small",
    },
  },
  connections: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "the last tenth goes within seconds when an application restarts and opens its pools anew",
      beside: "AWS: no number, average in 10 of 10 × 60 s",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "so many clients are almost always a leak, and it goes on",
    },
  },
  swap: {
    P2: {
      at: bytes(50_000_000),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      basis: "standard",
      source: CLARANET,
      reason: "a few MB are idle pages of the host; more than 50 MB for ten minutes are the engine's own",
    },
  },
  "traffic-management": {
    P2: {
      at: count(0),
      window: WINDOWS.sustained,
      ...NOT_EVERY_ENGINE,
      basis: "vendor",
      source: AWS_WHICH,
      reason: "AWS: any datapoint of 1 may mean that the node is too small for its load; ten in fifteen minutes do mean it",
    },
  },
  "bandwidth-out-exceeded": BANDWIDTH,
  "bandwidth-in-exceeded": BANDWIDTH,
  "authentication-failures": {
    P2: {
      at: perMinute(10),
      window: WINDOWS.coarse,
      ...MISSING.gap,
      basis: "convention",
      source: AWS_REDIS,
      reason: "more than ten a minute for ten minutes are a machine: guessing passwords, or retrying with an old one",
    },
    P3: DENIALS.P3,
  },
  "command-denials": DENIALS,
  "key-denials": DENIALS,
  "channel-denials": DENIALS,
  reads: {},
  writes: {},
  items: {},
  "network-out": {},
} as const satisfies Thresholds<typeof redis>;
