import type { postgres } from "../components/postgres";
import type { Thresholds } from "../model/thresholds";
import { count, gibibytes, milliseconds, percent, perHour, perMinute, ratio, seconds } from "../model/units";
import { MISSING, PLAN, WINDOWS } from "./common";

const AWS_LIST = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html#RDS";
const AUTOVACUUM = "https://aws.amazon.com/blogs/database/implement-an-early-warning-system-for-transaction-id-wraparound-in-amazon-rds-for-postgresql/";
const AWESOME_ALERTS = "https://github.com/samber/awesome-prometheus-alerts/blob/master/_data/rules.yml";
const CLOUDPOSSE = "https://github.com/cloudposse/terraform-aws-rds-cloudwatch-sns-alarms";
const AURORA_REPLICATION = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Replication.html";

const NO_READERS = { missing: "ok", missingBecause: "a cluster without readers publishes nothing for them" } as const;
const NO_BURST = { missing: "ok", missingBecause: "instance sizes without burst credits do not publish the metric" } as const;
const SILENT = { missing: "bad", missingBecause: "silence is the fault that this signal watches for" } as const;
/** Four empty minutes in a row: the newest always is until its datapoint comes, and two more may be late. */
const GONE = { window: { period: 60, bad: 4, of: 4 }, ...SILENT } as const;

const CPU = {
  P1: {
    at: percent(90),
    window: WINDOWS.page,
    ...MISSING.gap,
    ...PLAN.utilisation,
    reason: "above 90 % queries queue behind each other, and the next rise is an outage",
    beside: "AWS: average > 90 % in 5 of 5 × 60 s, missing data breaching",
  },
  P2: {
    at: percent(80),
    window: WINDOWS.sustained,
    ...MISSING.gap,
    ...PLAN.utilisation,
    reason: "ten minutes above 80 % leave no room for a peak or for the load of a failed reader",
  },
} as const;

const CONNECTIONS = {
  P1: {
    at: percent(90),
    window: WINDOWS.page,
    ...MISSING.gap,
    ...PLAN.utilisation,
    reason: "the last tenth goes within seconds when an application restarts and opens its pools anew",
    beside: "AWS: average > 90–95 % of max_connections in 5 of 5 × 60 s, missing data breaching",
  },
  P2: {
    at: percent(80),
    window: WINDOWS.sustained,
    ...MISSING.gap,
    ...PLAN.utilisation,
    reason: "one more instance of the application with a pool of its own may exhaust the rest",
    beside: "awesome-prometheus-alerts: > 80 % for 2 min; claranet: > 70 % and > 80 % over 15 min",
  },
} as const;

// The plan's 90 % and 80 % would always fire on Aurora, which gives about two thirds of the memory to its buffers.
const MEMORY = {
  P1: {
    at: percent(95),
    window: WINDOWS.page,
    ...MISSING.gap,
    basis: "vendor",
    source: AWS_LIST,
    reason: "below 5 % free the kernel is about to kill a backend, which restarts the whole engine",
    beside: "AWS: average free < 25 % (Aurora: 5 %) in 15 of 15 × 60 s, missing data breaching; the plan: > 90 % of any resource",
  },
  P2: {
    at: percent(90),
    window: WINDOWS.sustained,
    ...MISSING.gap,
    basis: "convention",
    source: "requirements, signal db.memory.freeable: free memory < 10 % is P2",
    reason: "buffers are meant to be full, so 80 % is normal; at 90 % one large sort per connection is too much",
  },
} as const;

const STORAGE = {
  P1: {
    at: percent(90),
    window: WINDOWS.page,
    ...MISSING.gap,
    ...PLAN.utilisation,
    reason: "a full disk stops the instance, and enlarging it takes hours in which it stays slow",
    beside: "AWS: minimum free < 10 % in 5 of 5 × 60 s, missing data breaching",
  },
  P2: {
    at: percent(80),
    window: WINDOWS.sustained,
    ...MISSING.gap,
    ...PLAN.utilisation,
    reason: "a fifth is left: time to find what grows before it pages",
    beside: "claranet: free < 20 % and < 10 % over 15 min",
  },
} as const;

const DISK_LATENCY = {
  P1: {
    at: milliseconds(500),
    window: WINDOWS.page,
    ...MISSING.gap,
    basis: "convention",
    source: AWS_LIST,
    reason: "25 times AWS's limit: a query of ten disk operations exceeds the plan's 5 s, so the database is as good as down",
    beside: "the plan's 5 s is for a response, which needs many disk operations",
  },
  P2: {
    at: milliseconds(100),
    window: WINDOWS.sustained,
    ...MISSING.gap,
    basis: "convention",
    source: AWS_LIST,
    reason: "five times AWS's limit for ten minutes: a query of twenty disk operations exceeds the plan's 2 s",
  },
  P3: {
    at: milliseconds(20),
    window: WINDOWS.hourly,
    ...MISSING.gap,
    basis: "vendor",
    source: AWS_LIST,
    reason: "AWS calls more than 20 ms a cause for investigation",
    beside: "AWS: p90 > 20 ms in 5 of 5 × 60 s",
  },
} as const;

const BURST = {
  P2: {
    at: percent(10),
    window: WINDOWS.coarse,
    ...NO_BURST,
    basis: "vendor",
    source: AWS_LIST,
    reason: "AWS calls less than 10 % poor; the metric comes every 300 s, too slow for a page",
    beside: "AWS: average < 10 % in 3 of 3 × 60 s",
  },
} as const;

/** When a PostgreSQL database is bad. */
export const postgresThresholds = {
  availability: {
    P0: {
      at: count(1),
      ...GONE,
      basis: "plan",
      source: "requirements S1-250: database connectivity lost is critical (P0)",
      reason: "every minute has one report; four minutes without any are neither a late datapoint nor a normal failover",
    },
  },
  "writer-uptime": {
    P0: {
      at: seconds(1),
      ...GONE,
      basis: "vendor",
      source: AWS_LIST,
      reason: "uptime is 0 or absent while no writer runs; a failover ends within a minute, so four minutes are an outage",
      beside: "AWS: average <= 0 s in 2 of 2 × 60 s, missing data breaching",
    },
  },
  cpu: CPU,
  "reader-cpu": { P1: { ...CPU.P1, ...NO_READERS }, P2: { ...CPU.P2, ...NO_READERS } },
  connections: CONNECTIONS,
  "reader-connections": { P1: { ...CONNECTIONS.P1, ...NO_READERS }, P2: { ...CONNECTIONS.P2, ...NO_READERS } },
  "connection-count": {},
  load: {
    P2: {
      at: ratio(1),
      window: { period: 60, bad: 14, of: 14 },
      missing: "ok",
      missingBecause: "the metric is published only while there is load",
      basis: "vendor",
      source: AWS_LIST,
      reason: "AWS: load should not stay above the number of vCPUs; 14 minutes are the longest that P2's 15 min allow",
      beside: "AWS: average > vCPUs in 15 of 15 × 60 s",
    },
  },
  memory: MEMORY,
  "reader-memory": { P1: { ...MEMORY.P1, ...NO_READERS }, P2: { ...MEMORY.P2, ...NO_READERS } },
  storage: STORAGE,
  "local-storage": {
    P1: {
      ...STORAGE.P1,
      reason: "temporary files of one large query fill the last tenth, and then queries fail",
      beside: "AWS: average free < 10–20 % in 5 of 5 × 60 s",
    },
    P2: {
      ...STORAGE.P2,
      reason: "a fifth is left for sorts and index builds, which need space in bursts",
      beside: "AWS: average free < 10–20 % in 5 of 5 × 60 s",
    },
  },
  // No P1: the metric is collected every 300 s. https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.AuroraMonitoring.Metrics.html
  volume: {
    P2: {
      at: percent(90),
      window: WINDOWS.coarse,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "nothing lies beyond the largest volume, so data must be archived, which takes weeks",
      beside: "AWS, for Aurora MySQL: free < 10–20 % in 5 of 5 × 60 s",
    },
    P3: {
      at: percent(80),
      window: WINDOWS.hourly,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "at this size a fifth is tens of TiB: a matter for planning, not for the night",
    },
  },
  "transaction-ids": {
    P1: {
      at: count(1_500_000_000),
      window: WINDOWS.page,
      ...MISSING.gap,
      basis: "convention",
      source: AUTOVACUUM,
      reason: "70 % of the way to read-only: at 10,000 transactions a second the rest lasts 18 hours, and vacuuming takes many",
    },
    P2: {
      at: count(1_000_000_000),
      window: WINDOWS.coarse,
      ...MISSING.gap,
      basis: "vendor",
      source: AWS_LIST,
      reason: "autovacuum should act at 200 million, so at a billion something has held it back for long",
      beside: "AWS: average > 1,000,000,000 in 1 of 1 × 60 s",
    },
    P3: {
      at: count(500_000_000),
      window: WINDOWS.hourly,
      ...MISSING.gap,
      basis: "convention",
      source: AUTOVACUUM,
      reason: "two and a half times the age at which autovacuum should have frozen the tables",
    },
  },
  "read-latency": DISK_LATENCY,
  "write-latency": DISK_LATENCY,
  "commit-latency": {
    P1: {
      at: seconds(5),
      window: WINDOWS.page,
      ...MISSING.gap,
      ...PLAN.latency,
      reason: "every writing request takes at least one commit, so all of them exceed the plan's 5 s",
    },
    P2: {
      at: milliseconds(500),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      basis: "convention",
      source: "requirements, signal db.query.latency: > 500 ms is P2",
      reason: "Aurora commits in single milliseconds; at 500 ms four commits exceed the plan's 2 s for a response",
    },
  },
  "disk-queue": {
    P2: {
      at: count(64),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      basis: "standard",
      source: CLOUDPOSSE,
      reason: "64 waiting operations are the limit that a widely used module settled on from experience with RDS",
    },
    P3: {
      at: count(16),
      window: WINDOWS.hourly,
      ...MISSING.gap,
      basis: "convention",
      source: "requirements, signal db.iops.queue_depth: > 16 is P3",
      reason: "a volume that keeps up has a queue of a few operations; two hours above 16 want more IOPS",
    },
  },
  "io-balance": BURST,
  "byte-balance": BURST,
  "buffer-cache-hits": {
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      basis: "vendor",
      source: AWS_LIST,
      reason: "one in five block reads goes to storage: the working set no longer fits into memory",
      beside: "AWS: average < 80 % in 10 of 10 × 60 s; the requirements suggest < 90 % for P2",
    },
    P3: {
      at: percent(95),
      window: WINDOWS.hourly,
      ...MISSING.gap,
      basis: "convention",
      source: "requirements, signal db.buffer_cache.hit_ratio: < 95 % is P3",
      reason: "healthy transactional databases stay near 99 %; hours below 95 % ask for an index or more memory",
    },
  },
  deadlocks: {
    P2: {
      at: perMinute(5),
      window: WINDOWS.coarse,
      ...MISSING.gap,
      basis: "standard",
      source: AWESOME_ALERTS,
      reason: "more than five a minute are a code path that locks in different orders, not an accident",
      beside: "awesome-prometheus-alerts: > 5 in 1 min",
    },
    P3: {
      at: perHour(1),
      window: { period: 3600, bad: 1, of: 1 },
      ...MISSING.gap,
      basis: "convention",
      source: "requirements, signal db.deadlocks: any is P3",
      reason: "a single deadlock is retried and forgotten; a second within the hour is a pattern",
    },
  },
  // An idle primary makes the lag swing up to 300 s and back to 0 (AWS_LIST, ReplicaLag): P1 lies above the swing, and
  // P2 wants ten minutes without a break, in which the swing falls below 60 s at least once.
  "replica-lag": {
    P1: {
      at: seconds(360),
      window: WINDOWS.page,
      ...MISSING.gap,
      basis: "convention",
      source: AWS_LIST,
      reason: "up to five minutes of lag are normal on an idle primary; one more minute is AWS's own limit on top",
      beside: "claranet: > 200 s and > 300 s over 5 min; the requirements suggest > 60 s",
    },
    P2: {
      at: seconds(60),
      window: { period: 60, bad: 10, of: 10 },
      ...MISSING.gap,
      basis: "vendor",
      source: AWS_LIST,
      reason: "AWS recommends at most 60 s, in ten consecutive minutes so that an idle primary does not count",
      beside: "AWS: missing data breaching; the requirements suggest > 10 s",
    },
  },
  "replication-broken": {
    P1: {
      at: count(1),
      ...GONE,
      basis: "convention",
      source: AWS_LIST,
      reason:
        "a replica reports its lag once a minute: four minutes without are one that is down, promoted or deleted; one that only falls behind has `replica-lag`",
      beside: "AWS: missing data breaching; requirements, signal db.replication.broken: P1",
    },
  },
  "reader-lag": {
    P1: {
      at: seconds(10),
      window: WINDOWS.page,
      ...NO_READERS,
      basis: "convention",
      source: AURORA_REPLICATION,
      reason: "a hundred times the usual lag of less than 100 ms: what users have just written is missing when they read it",
      beside: "the requirements suggest > 60 s for any engine",
    },
    P2: {
      at: seconds(1),
      window: WINDOWS.sustained,
      ...NO_READERS,
      basis: "convention",
      source: AURORA_REPLICATION,
      reason: "Aurora readers usually lag much less than 100 ms, so a lasting second is ten times that",
      beside: "the requirements suggest > 10 s for any engine",
    },
  },
  "slot-lag": {
    P3: {
      at: gibibytes(10),
      window: WINDOWS.hourly,
      missing: "ok",
      missingBecause: "a database without replication slots does not publish the metric",
      basis: "convention",
      source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html",
      reason: "a live consumer is megabytes behind; 10 GiB over hours is an abandoned slot, and `storage` pages before it is too late",
    },
  },
  "storage-network": {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "beyond the bandwidth packets are dropped and every query slows down",
      beside: "AWS: average > 80–90 % of the instance's bandwidth in 5 of 5 × 60 s",
    },
    P2: { at: percent(80), window: WINDOWS.sustained, ...MISSING.gap, ...PLAN.utilisation, reason: "ten minutes above 80 % leave no room for a peak" },
  },
  swap: {},
  reads: {},
  writes: {},
  "network-out": {},
} as const satisfies Thresholds<typeof postgres>;
