import { DATADOG_TAGS, kind, PROMETHEUS_LABELS } from "../model/measures";
import { POSTGRES_DATADOG } from "./postgres.datadog";
import { POSTGRES_PROMETHEUS } from "./postgres.prometheus";

const RDS_METRICS = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html";
const AURORA_METRICS = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.AuroraMonitoring.Metrics.html";
const PERFORMANCE_INSIGHTS_METRICS = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.Cloudwatch.html";

const INSTANCE = { namespace: "AWS/RDS", dimensions: { DBInstanceIdentifier: "$instance" } } as const;
const MEMBER = { namespace: "AWS/RDS", dimensions: { DBInstanceIdentifier: "$each" } } as const;
const REPLICA = { namespace: "AWS/RDS", dimensions: { DBInstanceIdentifier: "$each" } } as const;
// Roles move between instances at every failover, so AWS advises alarms on the role:
// https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/creating_alarms.html
const WRITER = { namespace: "AWS/RDS", dimensions: { DBClusterIdentifier: "$cluster", Role: "WRITER" } } as const;
const READERS = { namespace: "AWS/RDS", dimensions: { DBClusterIdentifier: "$cluster", Role: "READER" } } as const;
const CLUSTER = { namespace: "AWS/RDS", dimensions: { DBClusterIdentifier: "$cluster" } } as const;

const RDS = { delay: 60, resolution: 60, cite: RDS_METRICS } as const;
const AURORA = { delay: 60, resolution: 60, cite: AURORA_METRICS } as const;
// Burst balances come with EC2's basic monitoring only, every 300 s.
const BURST = { delay: 300, resolution: 300, cite: RDS_METRICS } as const;

/** PostgreSQL on RDS (one instance and its read replicas) or on Aurora (a cluster whose members are unknown at synth). */
export const postgres = kind({
  id: "postgres",
  title: "PostgreSQL",
  description: "A PostgreSQL database: an RDS instance with its read replicas, or an Aurora cluster watched by role, whoever holds it",
  fields: {
    instance: {
      type: "arn",
      service: "rds",
      take: ":db:",
      pattern: "^[a-z](-?[a-z0-9]){0,62}$",
      example: "arn:aws:rds:eu-central-1:123456789012:db:shop-orders",
      description: "The RDS instance: its ARN or its DB instance identifier",
    },
    cluster: {
      type: "arn",
      service: "rds",
      take: ":cluster:",
      pattern: "^[a-z](-?[a-z0-9]){0,62}$",
      example: "arn:aws:rds:eu-central-1:123456789012:cluster:shop-orders",
      description: "The Aurora cluster: its ARN or its DB cluster identifier; readers may come and go",
    },
    replicas: {
      type: "list",
      pattern: "^[a-z](-?[a-z0-9]){0,62}$",
      example: ["shop-orders-replica-1"],
      description: "DB instance identifiers of the RDS instance's read replicas; each gets alerts on its lag",
    },
    members: {
      type: "list",
      pattern: "^[a-z](-?[a-z0-9]){0,62}$",
      example: ["shop-orders-1", "shop-orders-2"],
      description:
        "DB instance identifiers of the Aurora cluster's members whose load to watch, such as those that are always there: AWS publishes it by instance only",
    },
    maxConnections: {
      type: "count",
      example: "500",
      description: "The parameter max_connections: `SHOW max_connections`. RDS derives it from the instance's memory, so it has no default here",
    },
    storage: {
      type: "bytes",
      example: "200 GiB",
      description: "Allocated storage of the RDS instance. Leave it out with storage autoscaling, which moves the limit",
    },
    memory: { type: "bytes", example: "16 GiB", description: "Memory of the instance class, the smallest one if the cluster's members differ" },
    vcpus: {
      type: "count",
      example: "4",
      description: "vCPUs of the instance class. Set it where Performance Insights or Database Insights is on, which publishes the load",
    },
    localStorage: {
      type: "bytes",
      example: "80 GiB",
      description:
        "Local storage of the Aurora instance class, for temporary files and logs: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Managing.html",
    },
    volumeLimit: {
      type: "bytes",
      example: "256 TiB",
      default: "128 TiB",
      description:
        "Largest size of the Aurora cluster volume for this engine version: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html",
    },
    networkBandwidth: {
      type: "bytes",
      example: "1.25 GB",
      description: "Bytes per second that the instance class's network carries (10 Gbit/s is 1.25 GB): https://aws.amazon.com/ec2/instance-types/",
    },
    prometheusLabels: PROMETHEUS_LABELS(
      { job: "postgres", instance: "orders-db:5432" },
      "postgres_exporter at the primary, with --collector.database_wraparound",
    ),
    datadogTags: DATADOG_TAGS({ host: "i-0abc1234def567890" }, "the Datadog Agent's postgres check at the primary, with collect_activity_metrics: true"),
  },
  sources: { rds: ["instance"], aurora: ["cluster"] },
  signals: {
    availability: {
      title: "Reports from the database per minute",
      class: "availability",
      dimension: "count",
      worse: "below",
      meaning: "Nothing hears from the engine any more, so the database is down or unreachable.",
      firstLook: "Open the RDS console: the instance's status, then its recent events (failover, reboot, storage full).",
      from: {
        // Silence is the signal. FILL makes it a 0, because treat_missing_data alone waits until the whole, longer
        // evaluation range is empty: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
        rds: { aws: { ...RDS, unit: "1", plain: { ...INSTANCE, metric: "DatabaseConnections", stat: "SampleCount", sparse: true } } },
      },
      prometheus: POSTGRES_PROMETHEUS.availability,
      datadog: POSTGRES_DATADOG.availability,
    },
    "writer-uptime": {
      title: "Writer's engine uptime",
      class: "availability",
      dimension: "duration",
      worse: "below",
      meaning: "The cluster has no running writer, so every write and every read through the writer's endpoint fails.",
      firstLook: "Open the RDS console: the cluster's members and recent events; a failover normally ends within a minute.",
      from: { aurora: { aws: { ...AURORA, unit: "s", plain: { ...WRITER, metric: "EngineUptime", stat: "Average", sparse: true } } } },
    },
    cpu: {
      title: "CPU utilisation",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The database has little CPU left, so queries queue and slow down.",
      firstLook: "Open Performance Insights: the SQL with the highest load by wait type CPU.",
      from: {
        rds: { aws: { ...RDS, unit: "percent", plain: { ...INSTANCE, metric: "CPUUtilization", stat: "Average" } } },
        aurora: { aws: { ...AURORA, unit: "percent", plain: { ...WRITER, metric: "CPUUtilization", stat: "Average" } } },
      },
    },
    "reader-cpu": {
      title: "CPU utilisation of the busiest reader",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "At least one reader has little CPU left, so reads queue and slow down.",
      firstLook: "Open Performance Insights of the busiest reader: its top SQL; then whether connections are spread over the readers.",
      from: { aurora: { aws: { ...AURORA, unit: "percent", plain: { ...READERS, metric: "CPUUtilization", stat: "Maximum" } } } },
    },
    connections: {
      title: "Connections in use",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "Few connections are left; when none is, every new client is refused.",
      firstLook: "Query pg_stat_activity by application and state: idle sessions of a leaking pool, or sessions that wait for a lock.",
      from: {
        rds: {
          aws: {
            ...RDS,
            unit: "1",
            used: { ...INSTANCE, metric: "DatabaseConnections", stat: "Maximum" },
            capacity: "$maxConnections",
            needs: ["maxConnections"],
          },
        },
        aurora: {
          aws: {
            ...AURORA,
            unit: "1",
            used: { ...WRITER, metric: "DatabaseConnections", stat: "Maximum" },
            capacity: "$maxConnections",
            needs: ["maxConnections"],
          },
        },
      },
      prometheus: POSTGRES_PROMETHEUS.connections,
      datadog: POSTGRES_DATADOG.connections,
    },
    "reader-connections": {
      title: "Connections in use at the fullest reader",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "Few connections are left at one reader; when none is, new read clients are refused.",
      firstLook: "Query pg_stat_activity of that reader by application and state, and whether clients resolve the reader endpoint anew.",
      from: {
        aurora: {
          aws: {
            ...AURORA,
            unit: "1",
            used: { ...READERS, metric: "DatabaseConnections", stat: "Maximum" },
            capacity: "$maxConnections",
            needs: ["maxConnections"],
          },
        },
      },
    },
    "connection-count": {
      title: "Connections",
      class: "traffic",
      dimension: "count",
      worse: "above",
      meaning: "How many clients are connected.",
      firstLook: "Query pg_stat_activity by application.",
      from: {
        rds: { aws: { ...RDS, unit: "1", plain: { ...INSTANCE, metric: "DatabaseConnections", stat: "Average" } } },
        aurora: { aws: { ...AURORA, unit: "1", plain: { ...WRITER, metric: "DatabaseConnections", stat: "Average" } } },
      },
      prometheus: POSTGRES_PROMETHEUS.connectionCount,
      datadog: POSTGRES_DATADOG.connectionCount,
    },
    load: {
      title: "Active sessions per vCPU",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "More sessions want to run than there are vCPUs, so work queues inside the database.",
      firstLook: "Open Performance Insights: the load by wait event, then the SQL behind the largest one.",
      from: {
        rds: {
          aws: {
            ...RDS,
            cite: PERFORMANCE_INSIGHTS_METRICS,
            unit: "1",
            used: { ...INSTANCE, metric: "DBLoad", stat: "Average", sparse: true },
            capacity: "$vcpus",
            needs: ["vcpus"],
          },
        },
        aurora: {
          aws: {
            ...AURORA,
            cite: PERFORMANCE_INSIGHTS_METRICS,
            unit: "1",
            used: { ...MEMBER, metric: "DBLoad", stat: "Average", sparse: true },
            each: "$members",
            capacity: "$vcpus",
            needs: ["members", "vcpus"],
          },
        },
      },
      prometheus: POSTGRES_PROMETHEUS.load,
      datadog: POSTGRES_DATADOG.load,
    },
    memory: {
      title: "Memory in use",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The instance is running out of memory: it swaps, refuses connections or is restarted.",
      firstLook: "Look at the connection count and swap, then at work_mem and queries with large sorts or hashes.",
      from: {
        rds: {
          aws: { ...RDS, unit: "B", free: { ...INSTANCE, metric: "FreeableMemory", stat: "Average" }, capacity: "$memory", needs: ["memory"] },
        },
        aurora: {
          aws: { ...AURORA, unit: "B", free: { ...WRITER, metric: "FreeableMemory", stat: "Average" }, capacity: "$memory", needs: ["memory"] },
        },
      },
    },
    "reader-memory": {
      title: "Memory in use at the fullest reader",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "A reader is running out of memory: it swaps, refuses connections or is restarted.",
      firstLook: "Look at that reader's connection count and top SQL; another reader takes load off it.",
      from: {
        aurora: {
          aws: { ...AURORA, unit: "B", free: { ...READERS, metric: "FreeableMemory", stat: "Minimum" }, capacity: "$memory", needs: ["memory"] },
        },
      },
    },
    storage: {
      title: "Storage in use",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The disk is filling up; when it is full the instance stops and accepts no more writes.",
      firstLook: "Find out whether it is data, WAL held by a replication slot, or temporary files; enlarging the storage works online.",
      from: {
        rds: {
          aws: { ...RDS, unit: "B", free: { ...INSTANCE, metric: "FreeStorageSpace", stat: "Minimum" }, capacity: "$storage", needs: ["storage"] },
        },
      },
    },
    "local-storage": {
      title: "Local storage in use",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The writer's disk for temporary files and logs is filling up; when it is full, large sorts and index builds fail.",
      firstLook: "Look at temp_bytes in pg_stat_database and at the log settings; a larger instance class brings more local storage.",
      from: {
        aurora: {
          aws: {
            ...AURORA,
            unit: "B",
            free: { ...WRITER, metric: "FreeLocalStorage", stat: "Minimum" },
            capacity: "$localStorage",
            needs: ["localStorage"],
          },
        },
      },
    },
    volume: {
      title: "Cluster volume in use",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The cluster volume is nearing its largest possible size, after which writes fail.",
      firstLook: "Look at the largest tables and indexes; drop or archive, for the volume can't grow further.",
      // Collected at intervals of about 300 s.
      from: {
        aurora: {
          aws: {
            ...AURORA,
            delay: 300,
            resolution: 300,
            unit: "B",
            used: { ...CLUSTER, metric: "VolumeBytesUsed", stat: "Average" },
            capacity: "$volumeLimit",
          },
        },
      },
    },
    "transaction-ids": {
      title: "Age of the oldest transaction id",
      class: "saturation",
      dimension: "count",
      worse: "above",
      meaning: "Autovacuum does not keep up; at 2,146,483,648 the database becomes read-only to prevent wraparound.",
      firstLook: "Look for long transactions, abandoned prepared transactions and replication slots that hold vacuum back.",
      from: {
        rds: { aws: { ...RDS, unit: "1", plain: { ...INSTANCE, metric: "MaximumUsedTransactionIDs", stat: "Maximum" } } },
        aurora: { aws: { ...AURORA, unit: "1", plain: { ...WRITER, metric: "MaximumUsedTransactionIDs", stat: "Maximum" } } },
      },
      prometheus: POSTGRES_PROMETHEUS.transactionIds,
    },
    // The metric is itself an average per I/O, one value a minute: a percentile of it would pretend to more.
    "read-latency": {
      title: "Disk read latency",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Reads from disk are slow, so queries that miss the cache are slow.",
      firstLook: "Look at IOPS against the volume's limit, then at burst balances and the disk queue.",
      from: {
        rds: { aws: { ...RDS, unit: "s", plain: { ...INSTANCE, metric: "ReadLatency", stat: "Average" } } },
        aurora: { aws: { ...AURORA, unit: "s", plain: { ...WRITER, metric: "ReadLatency", stat: "Average" } } },
      },
    },
    "write-latency": {
      title: "Disk write latency",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Writes to disk are slow, so commits are slow.",
      firstLook: "Look at IOPS and throughput against the volume's limit, then for a checkpoint or a bulk load.",
      from: {
        rds: { aws: { ...RDS, unit: "s", plain: { ...INSTANCE, metric: "WriteLatency", stat: "Average" } } },
        aurora: { aws: { ...AURORA, unit: "s", plain: { ...WRITER, metric: "WriteLatency", stat: "Average" } } },
      },
    },
    "commit-latency": {
      title: "Commit latency",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Transactions take long to commit, so every writing request is slow.",
      firstLook: "Open Performance Insights: waits on IO:XactSync; then the commit rate and large transactions.",
      // Milliseconds, unlike ReadLatency and WriteLatency beside it.
      from: { aurora: { aws: { ...AURORA, unit: "ms", plain: { ...WRITER, metric: "CommitLatency", stat: "Average" } } } },
    },
    "disk-queue": {
      title: "Disk operations waiting",
      class: "saturation",
      dimension: "count",
      worse: "above",
      meaning: "The volume can't keep up with the I/O that the database asks for.",
      firstLook: "Look at IOPS and throughput against the volume's provisioned limit, then the SQL that reads most blocks.",
      from: { rds: { aws: { ...RDS, unit: "1", plain: { ...INSTANCE, metric: "DiskQueueDepth", stat: "Average" } } } },
    },
    "io-balance": {
      title: "I/O credits left",
      class: "saturation",
      dimension: "ratio",
      worse: "below",
      meaning: "The instance is about to lose its I/O burst and fall back to its baseline IOPS.",
      firstLook: "Find what raised the IOPS; a larger instance class has a higher baseline.",
      from: { rds: { aws: { ...BURST, unit: "percent", plain: { ...INSTANCE, metric: "EBSIOBalance%", stat: "Average" } } } },
    },
    "byte-balance": {
      title: "Throughput credits left",
      class: "saturation",
      dimension: "ratio",
      worse: "below",
      meaning: "The instance is about to lose its throughput burst and fall back to its baseline bandwidth.",
      firstLook: "Find what raised the throughput (a backup, a bulk load, sequential scans); a larger class has a higher baseline.",
      from: { rds: { aws: { ...BURST, unit: "percent", plain: { ...INSTANCE, metric: "EBSByteBalance%", stat: "Average" } } } },
    },
    "buffer-cache-hits": {
      title: "Buffer cache hit ratio",
      class: "saturation",
      dimension: "ratio",
      worse: "below",
      meaning: "Queries read from storage rather than memory, so they are slow and billed as I/O.",
      firstLook: "Open Performance Insights: SQL with the most block reads; a new sequential scan or a working set larger than memory.",
      from: { aurora: { aws: { ...AURORA, unit: "percent", plain: { ...WRITER, metric: "BufferCacheHitRatio", stat: "Average" } } } },
      prometheus: POSTGRES_PROMETHEUS.bufferCacheHits,
      datadog: POSTGRES_DATADOG.bufferCacheHits,
    },
    deadlocks: {
      title: "Deadlocks",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Transactions wait for each other in a circle and are cancelled, so requests fail.",
      firstLook: "Read the engine's log: each deadlock is reported with both statements.",
      // An average per second, not a count per period. RDS for PostgreSQL publishes none.
      from: { aurora: { aws: { ...AURORA, unit: "per-second", plain: { ...WRITER, metric: "Deadlocks", stat: "Average" } } } },
      prometheus: POSTGRES_PROMETHEUS.deadlocks,
      datadog: POSTGRES_DATADOG.deadlocks,
    },
    "replica-lag": {
      title: "Lag of the read replica",
      class: "freshness",
      dimension: "duration",
      worse: "above",
      meaning: "Reads from the replica are stale, and a promotion would lose that much data.",
      firstLook: "Look at the replica's CPU and disk, long queries on it, and a burst of writes on the primary.",
      from: {
        rds: { aws: { ...RDS, unit: "s", plain: { ...REPLICA, metric: "ReplicaLag", stat: "Maximum" }, each: "$replicas", needs: ["replicas"] } },
      },
    },
    "replication-broken": {
      title: "Reports of the read replica's lag per minute",
      class: "availability",
      dimension: "count",
      worse: "below",
      meaning: "The replica is down or replicates no more: its reads fail or grow stale without end, and it is no refuge for a failover.",
      firstLook: "Open the RDS console: the replica's status, its replication state and error; WAL that it needs may be gone.",
      // PostgreSQL's lag is the time since the last transaction that was replayed, which grows where replication has stopped, so that
      // `replica-lag` tells: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PostgreSQL.Replication.ReadReplicas.Monitor.html
      from: {
        rds: {
          aws: { ...RDS, unit: "1", plain: { ...REPLICA, metric: "ReplicaLag", stat: "SampleCount", sparse: true }, each: "$replicas", needs: ["replicas"] },
        },
      },
    },
    "reader-lag": {
      title: "Lag of the slowest reader",
      class: "freshness",
      dimension: "duration",
      worse: "above",
      meaning: "Reads from at least one reader are stale.",
      firstLook: "Look at the readers' CPU and memory, then write bursts on the writer.",
      // Milliseconds, unlike RDS's ReplicaLag. Published by the writer as the maximum over all readers, however many.
      from: { aurora: { aws: { ...AURORA, unit: "ms", plain: { ...CLUSTER, metric: "AuroraReplicaLagMaximum", stat: "Maximum" } } } },
      datadog: POSTGRES_DATADOG.readerLag,
    },
    "slot-lag": {
      title: "WAL held by the slowest replication slot",
      class: "saturation",
      dimension: "bytes",
      worse: "above",
      meaning: "A consumer of logical replication has stopped, and the WAL kept for it fills the storage.",
      firstLook: "Query pg_replication_slots: the inactive slot; revive its consumer or drop the slot.",
      from: {
        rds: { aws: { ...RDS, unit: "B", plain: { ...INSTANCE, metric: "OldestReplicationSlotLag", stat: "Maximum" } } },
        aurora: { aws: { ...AURORA, unit: "B", plain: { ...WRITER, metric: "OldestReplicationSlotLag", stat: "Maximum" } } },
      },
      prometheus: POSTGRES_PROMETHEUS.slotLag,
      datadog: POSTGRES_DATADOG.slotLag,
    },
    "storage-network": {
      title: "Storage network in use",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "Traffic to the storage layer nears the instance's bandwidth, so reads and commits slow down.",
      firstLook: "Find which SQL reads or writes most blocks; a larger instance class has more bandwidth.",
      from: {
        aurora: {
          aws: {
            ...AURORA,
            unit: "B-per-second",
            used: { ...WRITER, metric: "StorageNetworkThroughput", stat: "Average" },
            capacity: "$networkBandwidth",
            needs: ["networkBandwidth"],
          },
        },
      },
    },
    swap: {
      title: "Swap in use",
      class: "saturation",
      dimension: "bytes",
      worse: "above",
      meaning: "How much memory the instance has moved to disk.",
      firstLook: "Look at memory in use.",
      from: {
        rds: { aws: { ...RDS, unit: "B", plain: { ...INSTANCE, metric: "SwapUsage", stat: "Maximum" } } },
        aurora: { aws: { ...AURORA, unit: "B", plain: { ...WRITER, metric: "SwapUsage", stat: "Maximum" } } },
      },
    },
    reads: {
      title: "Disk reads",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many read operations go to disk.",
      firstLook: "Open Performance Insights: SQL by blocks read.",
      from: {
        rds: { aws: { ...RDS, unit: "per-second", plain: { ...INSTANCE, metric: "ReadIOPS", stat: "Average" } } },
        aurora: { aws: { ...AURORA, unit: "per-second", plain: { ...WRITER, metric: "ReadIOPS", stat: "Average" } } },
      },
    },
    writes: {
      title: "Disk writes",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many write operations go to disk.",
      firstLook: "Open Performance Insights: SQL by blocks written.",
      from: {
        rds: { aws: { ...RDS, unit: "per-second", plain: { ...INSTANCE, metric: "WriteIOPS", stat: "Average" } } },
        aurora: { aws: { ...AURORA, unit: "per-second", plain: { ...WRITER, metric: "WriteIOPS", stat: "Average" } } },
      },
    },
    "network-out": {
      title: "Sent to clients",
      class: "traffic",
      dimension: "throughput",
      worse: "above",
      meaning: "How much data the database returns.",
      firstLook: "Look for clients that fetch whole tables.",
      from: {
        rds: { aws: { ...RDS, unit: "B-per-second", plain: { ...INSTANCE, metric: "NetworkTransmitThroughput", stat: "Average" } } },
        aurora: { aws: { ...AURORA, unit: "B-per-second", plain: { ...WRITER, metric: "NetworkTransmitThroughput", stat: "Average" } } },
      },
    },
  },
  omitted: {
    AuroraBinlogReplicaLag: "Aurora MySQL only: PostgreSQL has no binary log",
    AuroraVolumeBytesLeftTotal: "Aurora MySQL only; `volume` watches the same limit through VolumeBytesUsed",
    BlockedTransactions: "Aurora MySQL only: it counts InnoDB row-lock waits",
    RollbackSegmentHistoryListLength: "Aurora MySQL only: it measures InnoDB undo logs; `transaction-ids` is PostgreSQL's counterpart",
  },
});
