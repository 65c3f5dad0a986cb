import type { DatadogNamespace } from "./namespace";
import { NO_SAMPLE_COUNT, UNLISTED } from "./reasons";

/** A name without a statistic is CloudWatch's average. */
export const ELASTICACHE: DatadogNamespace = {
  namespace: "AWS/ElastiCache",
  cite: "https://docs.datadoghq.com/integrations/amazon_elasticache/",
  tags: {
    CacheClusterId: "cacheclusterid",
    CacheNodeId: "cachenodeid",
  },
  metrics: {
    "CPUUtilization Average": { metric: "aws.elasticache.cpuutilization", type: "gauge" },
    "CacheHits Sum": { metric: "aws.elasticache.cache_hits", type: "count" },
    "CacheMisses Sum": { metric: "aws.elasticache.cache_misses", type: "count" },
    "CurrConnections Average": { metric: "aws.elasticache.curr_connections", type: "gauge" },
    "CurrItems Average": { metric: "aws.elasticache.curr_items", type: "gauge" },
    "DatabaseMemoryUsagePercentage Average": { metric: "aws.elasticache.database_memory_usage_percentage", type: "gauge" },
    "EngineCPUUtilization Average": { metric: "aws.elasticache.engine_cpuutilization", type: "gauge" },
    "Evictions Sum": { metric: "aws.elasticache.evictions", type: "count" },
    "GetTypeCmds Sum": { metric: "aws.elasticache.get_type_cmds", type: "count" },
    "NetworkBytesOut Sum": { metric: "aws.elasticache.network_bytes_out", type: "count" },
    "ReplicationLag Average": { metric: "aws.elasticache.replication_lag", type: "gauge" },
    "SetTypeCmds Sum": { metric: "aws.elasticache.set_type_cmds", type: "count" },
    "SwapUsage Average": { metric: "aws.elasticache.swap_usage", type: "gauge" },
  },
  missing: {
    "AuthenticationFailures Sum": UNLISTED,
    "ChannelAuthorizationFailures Sum": UNLISTED,
    "CommandAuthorizationFailures Sum": UNLISTED,
    "CurrConnections SampleCount": NO_SAMPLE_COUNT,
    "KeyAuthorizationFailures Sum": UNLISTED,
    "NetworkBandwidthInAllowanceExceeded Sum": UNLISTED,
    "NetworkBandwidthOutAllowanceExceeded Sum": UNLISTED,
    "SuccessfulReadRequestLatency SampleCount": UNLISTED,
    "SuccessfulReadRequestLatency p95": UNLISTED,
    "SuccessfulWriteRequestLatency SampleCount": UNLISTED,
    "SuccessfulWriteRequestLatency p95": UNLISTED,
    "TrafficManagementActive Maximum": UNLISTED,
  },
};
