import { emissions, SOON } from "./emission";

const NODE = [["CacheClusterId", "CacheNodeId"]] as const;
const CLUSTER_OR_NODE = [["CacheClusterId"], ...NODE] as const;
/** "For any 60 second period, a cache node metric will only contain a single sample": a zero, too. */
const COUNTED = { nature: "occurrence", unit: "Count", quiet: "zero" } as const;
const LEVEL = { nature: "level", quiet: "zero" } as const;
const LATENCY = {
  nature: "measurement",
  unit: "Microseconds",
  quiet: "absent",
  assumed: { quiet: "the sample count is that of commands; without any taken to be nothing" },
} as const;

const HOST = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.HostLevel.html";
const ENGINE = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.Redis.html";

/** Dimensions: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/SupportedMetricsForResourceTagsForTelemetry.html */
export const elasticache = emissions(
  "AWS/ElastiCache",
  { ...SOON, every: 60 },
  {
    AuthenticationFailures: { ...COUNTED, dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    ChannelAuthorizationFailures: { ...COUNTED, dimensions: NODE, cite: ENGINE },
    CommandAuthorizationFailures: { ...COUNTED, dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    KeyAuthorizationFailures: { ...COUNTED, dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    CacheHits: { ...COUNTED, dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    CacheMisses: { ...COUNTED, dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    Evictions: { ...COUNTED, dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    GetTypeCmds: { ...COUNTED, dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    SetTypeCmds: { ...COUNTED, dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    CurrConnections: { ...LEVEL, unit: "Count", dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    CurrItems: { ...LEVEL, unit: "Count", dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    DatabaseMemoryUsagePercentage: { ...LEVEL, unit: "Percent", most: 100, dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    EngineCPUUtilization: { nature: "average", unit: "Percent", most: 100, quiet: "zero", dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    ReplicationLag: { ...LEVEL, unit: "Seconds", dimensions: CLUSTER_OR_NODE, cite: ENGINE },
    SuccessfulReadRequestLatency: { ...LATENCY, dimensions: NODE, cite: ENGINE },
    SuccessfulWriteRequestLatency: { ...LATENCY, dimensions: NODE, cite: ENGINE },
    TrafficManagementActive: { ...LEVEL, unit: "None", most: 1, dimensions: NODE, cite: ENGINE },
    CPUUtilization: { nature: "average", unit: "Percent", most: 100, quiet: "zero", dimensions: CLUSTER_OR_NODE, cite: HOST },
    NetworkBandwidthInAllowanceExceeded: { ...COUNTED, dimensions: CLUSTER_OR_NODE, cite: HOST },
    NetworkBandwidthOutAllowanceExceeded: { ...COUNTED, dimensions: CLUSTER_OR_NODE, cite: HOST },
    NetworkBytesOut: { ...COUNTED, unit: "Bytes", dimensions: CLUSTER_OR_NODE, cite: HOST },
    SwapUsage: { ...LEVEL, unit: "Bytes", dimensions: CLUSTER_OR_NODE, cite: HOST },
  },
);
