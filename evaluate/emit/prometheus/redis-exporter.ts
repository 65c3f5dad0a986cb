import { expositions, OFTEN } from "./exposition";

const ROOT = "https://github.com/oliver006/redis_exporter/blob/master/exporter";
const INFO = { labels: [], cite: `${ROOT}/exporter.go` } as const;
const LEVEL = { ...INFO, type: "gauge", unit: "Count" } as const;
const BYTES = { ...INFO, type: "gauge", unit: "Bytes" } as const;
const COUNTER = { ...INFO, type: "counter", unit: "Count" } as const;

/**
 * "Each bucket covers twice the previous bucket's range", from a microsecond to about a second: of its histogram of nanoseconds, of two
 * digits, Redis shows the greatest that each may hold, in whole microseconds. https://github.com/redis/redis/blob/7.0.0/src/latency.c
 */
const BUCKETS = Array.from({ length: 21 }, (_, exponent) => Math.floor((1032 * 2 ** exponent - 1) / 1000));

/** INFO has its counters from the server's beginning. While the exporter can't reach the server, only redis_up. */
export const redisExporter = expositions(
  { ...OFTEN, exporter: "redis_exporter", quiet: "zero" },
  {
    redis_up: { ...INFO, type: "gauge", unit: "None" },
    redis_config_maxclients: LEVEL,
    redis_connected_clients: LEVEL,
    redis_memory_max_bytes: BYTES,
    redis_memory_used_bytes: BYTES,
    redis_acl_access_denied_auth_total: COUNTER,
    redis_acl_access_denied_channel_total: COUNTER,
    redis_acl_access_denied_cmd_total: COUNTER,
    redis_acl_access_denied_key_total: COUNTER,
    redis_evicted_keys_total: COUNTER,
    redis_keyspace_hits_total: COUNTER,
    redis_keyspace_misses_total: COUNTER,
    redis_net_output_bytes_total: { ...COUNTER, unit: "Bytes" },
    // INFO has a line for a command that was called, a replica that is connected and a database that has keys.
    redis_commands_total: { type: "counter", unit: "Count", labels: ["cmd"], quiet: "absent", cite: `${ROOT}/info.go` },
    redis_connected_slave_lag_seconds: { type: "gauge", unit: "Seconds", labels: ["slave_ip", "slave_port", "slave_state"], cite: `${ROOT}/info.go` },
    redis_db_keys: {
      type: "gauge",
      unit: "Count",
      labels: ["db"],
      assumed: { quiet: "zeros of empty databases, which the exporter adds unless it is told not to" },
      cite: `${ROOT}/info.go`,
    },
    // LATENCY HISTOGRAM, of whose buckets "empty ones are excluded": https://redis.io/docs/latest/commands/latency-histogram/
    redis_commands_latencies_usec: {
      type: "histogram",
      unit: "Microseconds",
      labels: ["cmd"],
      quiet: "absent",
      bounds: BUCKETS,
      emptyBuckets: "absent",
      cite: `${ROOT}/latency.go`,
    },
  },
);
