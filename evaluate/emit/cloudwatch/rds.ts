import { emissions, SOON } from "./emission";

const INSTANCE = [["DBInstanceIdentifier"]] as const;
/** "A specific Aurora DB cluster", or by its instances' role: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/dimensions.html */
const CLUSTER = [["DBClusterIdentifier"], ["DBClusterIdentifier", "Role"]] as const;
const EITHER = [...INSTANCE, ...CLUSTER];
const UNLISTED = { dimensions: "the page of dimensions says this of every metric; the list of supported metrics lacks this one by role" };

const RDS = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html";
const AURORA = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.AuroraMonitoring.Metrics.html";
const INSIGHTS = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.Cloudwatch.html";
const LEVEL = { nature: "level", quiet: "zero" } as const;
const AVERAGE = { nature: "average", quiet: "zero" } as const;
/** "The Sum statistic is not applicable." */
const NO_SUM = { statistics: ["Average", "Minimum", "Maximum", "SampleCount", "percentile"] } as const;

/** What a stopped instance has is nothing, not zero. Both kinds of PostgreSQL: RDS' and Aurora's. */
export const rds = emissions(
  "AWS/RDS",
  { ...SOON, every: 60 },
  {
    CPUUtilization: { ...AVERAGE, unit: "Percent", most: 100, dimensions: EITHER, cite: RDS },
    DatabaseConnections: { ...LEVEL, unit: "Count", dimensions: EITHER, cite: RDS },
    DiskQueueDepth: { ...LEVEL, unit: "Count", dimensions: EITHER, cite: RDS },
    "EBSByteBalance%": {
      ...LEVEL,
      unit: "Percent",
      most: 100,
      every: 300,
      dimensions: EITHER,
      ...NO_SUM,
      assumed: { every: "basic monitoring only, which is five minutes at EC2" },
      cite: RDS,
    },
    "EBSIOBalance%": {
      ...LEVEL,
      unit: "Percent",
      most: 100,
      every: 300,
      dimensions: EITHER,
      ...NO_SUM,
      assumed: { every: "basic monitoring only, which is five minutes at EC2" },
      cite: RDS,
    },
    FreeLocalStorage: { ...LEVEL, unit: "Bytes", dimensions: EITHER, cite: AURORA },
    FreeStorageSpace: { ...LEVEL, unit: "Bytes", dimensions: EITHER, cite: RDS },
    FreeableMemory: { ...LEVEL, unit: "Bytes", dimensions: EITHER, cite: RDS },
    MaximumUsedTransactionIDs: { ...LEVEL, unit: "Count", dimensions: EITHER, assumed: UNLISTED, cite: RDS },
    NetworkTransmitThroughput: { ...AVERAGE, unit: "Bytes/Second", dimensions: EITHER, cite: RDS },
    OldestReplicationSlotLag: { ...LEVEL, unit: "Bytes", dimensions: EITHER, assumed: UNLISTED, cite: RDS },
    ReadIOPS: { ...AVERAGE, unit: "Count/Second", dimensions: EITHER, cite: RDS },
    WriteIOPS: { ...AVERAGE, unit: "Count/Second", dimensions: EITHER, cite: RDS },
    ReadLatency: { ...AVERAGE, unit: "Seconds", dimensions: EITHER, cite: RDS },
    WriteLatency: { ...AVERAGE, unit: "Seconds", dimensions: EITHER, cite: RDS },
    // Of MySQL, MariaDB and SQL Server -1 says that replication does not run. PostgreSQL's is the time since the last transaction
    // that was replayed, which grows instead.
    ReplicaLag: {
      ...LEVEL,
      unit: "Seconds",
      dimensions: INSTANCE,
      cite: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.Monitoring.html",
    },
    SwapUsage: { ...LEVEL, unit: "Bytes", dimensions: EITHER, cite: RDS },
    AuroraReplicaLagMaximum: { ...LEVEL, unit: "Milliseconds", dimensions: CLUSTER, cite: AURORA },
    BufferCacheHitRatio: { ...AVERAGE, unit: "Percent", most: 100, dimensions: CLUSTER, cite: AURORA },
    CommitLatency: { ...AVERAGE, unit: "Milliseconds", dimensions: CLUSTER, cite: AURORA },
    Deadlocks: { ...AVERAGE, unit: "Count/Second", dimensions: CLUSTER, cite: AURORA },
    EngineUptime: { ...LEVEL, unit: "Seconds", dimensions: CLUSTER, cite: AURORA },
    StorageNetworkThroughput: { ...AVERAGE, unit: "Bytes/Second", dimensions: CLUSTER, cite: AURORA },
    VolumeBytesUsed: {
      ...LEVEL,
      unit: "Bytes",
      every: 300,
      dimensions: [["DBClusterIdentifier"], ["DbClusterIdentifier", "EngineName"]],
      assumed: { every: "as the page says of the volume's read and write operations" },
      cite: AURORA,
    },
    // "Published to CloudWatch only if there is load on the DB instance."
    DBLoad: { nature: "average", quiet: "absent", unit: "Count", dimensions: INSTANCE, cite: INSIGHTS },
  },
);
