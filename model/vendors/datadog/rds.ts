import type { DatadogNamespace } from "./namespace";
import { NO_SAMPLE_COUNT, UNLISTED } from "./reasons";

/**
 * A name without a statistic is CloudWatch's average. An instance publishes one value a minute, which is its maximum and minimum too;
 * over a cluster's readers the monitor has to take the worst of the instances, not their average.
 */
export const RDS: DatadogNamespace = {
  namespace: "AWS/RDS",
  cite: "https://docs.datadoghq.com/integrations/amazon_rds/",
  tags: {
    DBInstanceIdentifier: "dbinstanceidentifier",
    DBClusterIdentifier: "dbclusteridentifier",
    // The dimension in lower case, as all documented tags are; Datadog's table of tags does not have this one.
    Role: "role",
  },
  metrics: {
    "AuroraReplicaLagMaximum Maximum": { metric: "aws.rds.aurora_replica_lag_maximum", type: "gauge" },
    "BufferCacheHitRatio Average": { metric: "aws.rds.buffer_cache_hit_ratio", type: "gauge" },
    "CPUUtilization Average": { metric: "aws.rds.cpuutilization", type: "gauge" },
    "CPUUtilization Maximum": { metric: "aws.rds.cpuutilization.maximum", type: "gauge" },
    "CommitLatency Average": { metric: "aws.rds.commit_latency", type: "gauge" },
    "DBLoad Average": { metric: "aws.rds.dbload", type: "gauge" },
    "DatabaseConnections Average": { metric: "aws.rds.database_connections", type: "gauge" },
    "DatabaseConnections Maximum": { metric: "aws.rds.database_connections", type: "gauge" },
    // A count as the page types it, yet per second: to sum it over a window is wrong.
    "Deadlocks Average": { metric: "aws.rds.deadlocks", type: "count" },
    "DiskQueueDepth Average": { metric: "aws.rds.disk_queue_depth", type: "gauge" },
    // Not on the page; seen in public monitors and in a public list of what a Datadog account holds.
    "EBSByteBalance% Average": { metric: "aws.rds.ebsbyte_balance", type: "gauge" },
    "EBSIOBalance% Average": { metric: "aws.rds.ebsiobalance", type: "gauge" },
    "EngineUptime Average": { metric: "aws.rds.engine_uptime", type: "gauge" },
    "FreeLocalStorage Minimum": { metric: "aws.rds.free_local_storage", type: "gauge" },
    "FreeStorageSpace Minimum": { metric: "aws.rds.free_storage_space", type: "gauge" },
    "FreeableMemory Average": { metric: "aws.rds.freeable_memory", type: "gauge" },
    "FreeableMemory Minimum": { metric: "aws.rds.freeable_memory", type: "gauge" },
    // A count as the page types it, yet a level: to sum it over a window is wrong.
    "MaximumUsedTransactionIDs Maximum": { metric: "aws.rds.maximum_used_transaction_ids", type: "count" },
    "NetworkTransmitThroughput Average": { metric: "aws.rds.network_transmit_throughput", type: "rate" },
    "OldestReplicationSlotLag Maximum": { metric: "aws.rds.oldest_replication_slot_lag", type: "gauge" },
    "ReadIOPS Average": { metric: "aws.rds.read_iops", type: "rate" },
    "ReadLatency Average": { metric: "aws.rds.read_latency", type: "gauge" },
    "ReplicaLag Maximum": { metric: "aws.rds.replica_lag", type: "gauge" },
    "SwapUsage Maximum": { metric: "aws.rds.swap_usage", type: "gauge" },
    "VolumeBytesUsed Average": { metric: "aws.rds.volume_bytes_used", type: "gauge" },
    "WriteIOPS Average": { metric: "aws.rds.write_iops", type: "rate" },
    "WriteLatency Average": { metric: "aws.rds.write_latency", type: "gauge" },
  },
  missing: {
    "DatabaseConnections SampleCount": NO_SAMPLE_COUNT,
    "ReplicaLag SampleCount": NO_SAMPLE_COUNT,
    "StorageNetworkThroughput Average": UNLISTED,
  },
};
