import { DATADOG_TAGS, kind, PROMETHEUS_LABELS } from "../model/measures";
import { REDIS_DATADOG } from "./redis.datadog";
import { REDIS_PROMETHEUS } from "./redis.prometheus";

const REDIS_METRICS = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.Redis.html";
const HOST_METRICS = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.HostLevel.html";

// ElastiCache publishes per node, never for the whole replication group, and Metrics Insights can't select by prefix: its
// WHERE knows = and != only (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html).
// So the nodes are listed, and each gets its own alarms, which also name the sick one.
const ENGINE = { namespace: "AWS/ElastiCache", dimensions: { CacheClusterId: "$each" } } as const;
// A Redis or Valkey cache cluster has exactly one node, 0001. AWS's recommended alarms give the host's metrics with it, and some of
// the engine's are published so alone: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/SupportedMetricsForResourceTagsForTelemetry.html
const SINGLE = { namespace: "AWS/ElastiCache", dimensions: { CacheClusterId: "$each", CacheNodeId: "0001" } } as const;

const NODE = { delay: 60, resolution: 60, each: "$nodes", cite: REDIS_METRICS } as const;
const NODE_HOST = { ...NODE, cite: HOST_METRICS } as const;

/** Redis or Valkey on ElastiCache, node by node. */
export const redis = kind({
  id: "redis",
  title: "Redis",
  description: "A Redis or Valkey replication group on ElastiCache; every node is watched by itself",
  fields: {
    nodes: {
      type: "list",
      pattern: "^[a-z](-?[a-z0-9])*$",
      example: ["shop-cache-001", "shop-cache-002"],
      description:
        "Cache cluster ids of all nodes, primary and replicas: `<group>-001` …, with cluster mode `<group>-0001-001` …. `aws elasticache describe-replication-groups` lists them as MemberClusters",
    },
    maxConnections: {
      type: "count",
      example: "65000",
      default: 65_000,
      description:
        "The parameter maxclients, fixed at 65,000 on all but the smallest nodes: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html",
    },
    prometheusLabels: PROMETHEUS_LABELS(
      { job: "redis", cache: "shop" },
      "redis_exporter for every node, Redis or Valkey 7 or later with maxmemory set, CONFIG GET allowed",
    ),
    datadogTags: DATADOG_TAGS({ cache: "shop" }, "the Datadog Agent's redisdb check for every node, all of one size with maxmemory set"),
  },
  sources: { elasticache: ["nodes"] },
  signals: {
    availability: {
      title: "Reports from the node per minute",
      class: "availability",
      dimension: "count",
      worse: "below",
      meaning: "The node no longer reports, so its share of the cache is gone or unreachable.",
      firstLook: "Read the ElastiCache events: failover, node replacement, or a scaling that left this id out of date.",
      from: {
        // Silence is the signal. FILL makes it a 0, because treat_missing_data alone waits until the whole, longer
        // evaluation range is empty: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
        elasticache: { aws: { ...NODE, unit: "1", plain: { ...ENGINE, metric: "CurrConnections", stat: "SampleCount", sparse: true } } },
      },
      prometheus: REDIS_PROMETHEUS.availability,
    },
    "engine-cpu": {
      title: "Engine CPU utilisation",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The one thread that executes commands is busy, so every command waits.",
      firstLook: "Read SLOWLOG and commands by type: KEYS, large ranges, Lua; then evictions and new connections.",
      from: { elasticache: { aws: { ...NODE, unit: "percent", plain: { ...ENGINE, metric: "EngineCPUUtilization", stat: "Average" } } } },
    },
    cpu: {
      title: "Host CPU utilisation",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The host is busy; on nodes with one or two vCPUs its own processes then starve the engine.",
      firstLook: "Look at the engine's CPU beside it, then for a snapshot, a replica's synchronisation or a burst of TLS handshakes.",
      from: { elasticache: { aws: { ...NODE_HOST, unit: "percent", plain: { ...SINGLE, metric: "CPUUtilization", stat: "Average" } } } },
    },
    memory: {
      title: "Memory in use",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "At 100 % keys are evicted, or writes fail where nothing may be evicted.",
      firstLook: "Look at items and evictions beside it, then for keys without expiry and large client output buffers.",
      from: { elasticache: { aws: { ...NODE, unit: "percent", plain: { ...ENGINE, metric: "DatabaseMemoryUsagePercentage", stat: "Average" } } } },
      prometheus: REDIS_PROMETHEUS.memory,
      datadog: REDIS_DATADOG.memory,
    },
    evictions: {
      title: "Evicted keys",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "Live keys are thrown out for want of memory, so the database behind the cache gets the load.",
      firstLook: "Look at memory in use and the hit ratio, then find what writes most keys and with which expiry.",
      from: { elasticache: { aws: { ...NODE, unit: "per-period", plain: { ...ENGINE, metric: "Evictions", stat: "Sum" } } } },
      prometheus: REDIS_PROMETHEUS.evictions,
    },
    "hit-ratio": {
      title: "Hit ratio",
      class: "quality",
      dimension: "ratio",
      worse: "below",
      meaning: "Lookups miss, so the database behind the cache gets the load.",
      firstLook: "Look at evictions and memory, then for a deployment that changed keys or expiry, a flush or a restarted node.",
      from: {
        elasticache: {
          aws: {
            ...NODE,
            unit: "0-1",
            part: [{ ...ENGINE, metric: "CacheHits", stat: "Sum" }],
            total: [
              { ...ENGINE, metric: "CacheHits", stat: "Sum" },
              { ...ENGINE, metric: "CacheMisses", stat: "Sum" },
            ],
          },
        },
      },
      prometheus: REDIS_PROMETHEUS.hitRatio,
      datadog: REDIS_DATADOG.hitRatio,
    },
    // Microseconds. Published by Valkey 7.2 and later.
    "read-latency": {
      title: "Read latency (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Reads are slow inside the engine, so every request that asks the cache is slow.",
      firstLook: "Look at the engine's CPU and SLOWLOG, then at swap and a running snapshot.",
      from: {
        elasticache: {
          aws: {
            ...NODE,
            unit: "us",
            plain: { ...SINGLE, metric: "SuccessfulReadRequestLatency", stat: "p95" },
            events: [{ ...SINGLE, metric: "SuccessfulReadRequestLatency", stat: "SampleCount" }],
            percentiles: true,
          },
        },
      },
      prometheus: REDIS_PROMETHEUS.readLatency,
    },
    "write-latency": {
      title: "Write latency (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Writes are slow inside the engine, so requests that fill the cache or hold locks in it are slow.",
      firstLook: "Look at the engine's CPU and SLOWLOG, then at evictions, swap and a running snapshot.",
      from: {
        elasticache: {
          aws: {
            ...NODE,
            unit: "us",
            plain: { ...SINGLE, metric: "SuccessfulWriteRequestLatency", stat: "p95" },
            events: [{ ...SINGLE, metric: "SuccessfulWriteRequestLatency", stat: "SampleCount" }],
            percentiles: true,
          },
        },
      },
      prometheus: REDIS_PROMETHEUS.writeLatency,
    },
    "replica-lag": {
      title: "Lag of the replica",
      class: "freshness",
      dimension: "duration",
      worse: "above",
      meaning: "Reads from this replica are stale, and a failover to it would lose that much.",
      firstLook: "Look at the write rate and network of the primary, the replica's CPU, a full synchronisation in progress.",
      from: { elasticache: { aws: { ...NODE, unit: "s", plain: { ...ENGINE, metric: "ReplicationLag", stat: "Average" } } } },
      prometheus: REDIS_PROMETHEUS.replicaLag,
    },
    connections: {
      title: "Connections in use",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "Few connections are left; when none is, new clients are refused.",
      firstLook: "Run CLIENT LIST and sort by address and idle time: a pool that leaks, or a deployment that doubled the clients.",
      from: {
        elasticache: {
          aws: { ...NODE_HOST, cite: REDIS_METRICS, unit: "1", used: { ...SINGLE, metric: "CurrConnections", stat: "Average" }, capacity: "$maxConnections" },
        },
      },
      prometheus: REDIS_PROMETHEUS.connections,
      datadog: REDIS_DATADOG.connections,
    },
    swap: {
      title: "Swap in use",
      class: "saturation",
      dimension: "bytes",
      worse: "above",
      meaning: "The host has moved memory to disk, which makes single commands a thousand times slower.",
      firstLook: "Look at memory in use and the parameter reserved-memory-percent; a running snapshot needs memory of its own.",
      from: { elasticache: { aws: { ...NODE_HOST, unit: "B", plain: { ...SINGLE, metric: "SwapUsage", stat: "Average" } } } },
    },
    "traffic-management": {
      title: "Traffic management active",
      class: "saturation",
      dimension: "count",
      worse: "above",
      meaning: "More commands arrive than the node can process, and ElastiCache is throttling them.",
      firstLook: "Look at the engine's CPU and bandwidth, then scale up, or out by shards.",
      from: { elasticache: { aws: { ...NODE, unit: "1", plain: { ...SINGLE, metric: "TrafficManagementActive", stat: "Maximum" } } } },
    },
    "bandwidth-out-exceeded": {
      title: "Packets queued or dropped outbound",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "Answers exceed the node's outbound bandwidth, so clients see time-outs.",
      firstLook: "Look at bytes sent and for large values and ranges; a larger node has more bandwidth.",
      from: { elasticache: { aws: { ...NODE_HOST, unit: "per-period", plain: { ...SINGLE, metric: "NetworkBandwidthOutAllowanceExceeded", stat: "Sum" } } } },
    },
    "bandwidth-in-exceeded": {
      title: "Packets queued or dropped inbound",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "Requests exceed the node's inbound bandwidth, so clients see time-outs.",
      firstLook: "Look for bulk writes; a larger node has more bandwidth.",
      from: { elasticache: { aws: { ...NODE_HOST, unit: "per-period", plain: { ...SINGLE, metric: "NetworkBandwidthInAllowanceExceeded", stat: "Sum" } } } },
    },
    "authentication-failures": {
      title: "Failed authentications",
      class: "security",
      dimension: "rate",
      worse: "above",
      meaning: "Somebody tries to log in with a wrong password, or a client missed a rotation.",
      firstLook: "Read ACL LOG: user name and client address.",
      from: { elasticache: { aws: { ...NODE, unit: "per-period", plain: { ...ENGINE, metric: "AuthenticationFailures", stat: "Sum" } } } },
      prometheus: REDIS_PROMETHEUS.authenticationFailures,
    },
    "command-denials": {
      title: "Denied commands",
      class: "security",
      dimension: "rate",
      worse: "above",
      meaning: "A user runs commands that its permissions forbid.",
      firstLook: "Read ACL LOG: user name, command and client address.",
      from: { elasticache: { aws: { ...NODE, unit: "per-period", plain: { ...ENGINE, metric: "CommandAuthorizationFailures", stat: "Sum" } } } },
      prometheus: REDIS_PROMETHEUS.commandDenials,
    },
    "key-denials": {
      title: "Denied keys",
      class: "security",
      dimension: "rate",
      worse: "above",
      meaning: "A user asks for keys that its permissions forbid.",
      firstLook: "Read ACL LOG: user name, key and client address.",
      from: { elasticache: { aws: { ...NODE, unit: "per-period", plain: { ...ENGINE, metric: "KeyAuthorizationFailures", stat: "Sum" } } } },
      prometheus: REDIS_PROMETHEUS.keyDenials,
    },
    "channel-denials": {
      title: "Denied channels",
      class: "security",
      dimension: "rate",
      worse: "above",
      meaning: "A user asks for channels that its permissions forbid.",
      firstLook: "Read ACL LOG: user name, channel and client address.",
      from: { elasticache: { aws: { ...NODE, unit: "per-period", plain: { ...SINGLE, metric: "ChannelAuthorizationFailures", stat: "Sum" } } } },
      prometheus: REDIS_PROMETHEUS.channelDenials,
    },
    reads: {
      title: "Read commands",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many read-type commands the node executes.",
      firstLook: "Look at commands by type.",
      from: { elasticache: { aws: { ...NODE, unit: "per-period", plain: { ...ENGINE, metric: "GetTypeCmds", stat: "Sum" } } } },
      prometheus: REDIS_PROMETHEUS.reads,
    },
    writes: {
      title: "Write commands",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many write-type commands the node executes.",
      firstLook: "Look at commands by type.",
      from: { elasticache: { aws: { ...NODE, unit: "per-period", plain: { ...ENGINE, metric: "SetTypeCmds", stat: "Sum" } } } },
      prometheus: REDIS_PROMETHEUS.writes,
    },
    items: {
      title: "Keys",
      class: "traffic",
      dimension: "count",
      worse: "above",
      meaning: "How many keys the node holds.",
      firstLook: "Look at memory in use and evictions.",
      from: { elasticache: { aws: { ...NODE, unit: "1", plain: { ...ENGINE, metric: "CurrItems", stat: "Average" } } } },
      prometheus: REDIS_PROMETHEUS.items,
      datadog: REDIS_DATADOG.items,
    },
    "network-out": {
      title: "Sent to clients",
      class: "traffic",
      dimension: "throughput",
      worse: "above",
      meaning: "How much data the node sends.",
      firstLook: "Look for large values and ranges.",
      from: { elasticache: { aws: { ...NODE_HOST, unit: "B-per-period", plain: { ...SINGLE, metric: "NetworkBytesOut", stat: "Sum" } } } },
      prometheus: REDIS_PROMETHEUS.networkOut,
    },
  },
});
