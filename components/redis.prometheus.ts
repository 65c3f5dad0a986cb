import type { PrometheusMeasure } from "../model/measures";
import { SCRAPED } from "./pace";

const EXPORTER = { ...SCRAPED, cite: "https://github.com/oliver006/redis_exporter#whats-exported" } as const;

/** CloudWatch's GetTypeCmds and SetTypeCmds, of https://valkey.io/commands/: what reads and what changes a key's value. */
const READS = [
  ["get", "getrange", "mget", "strlen", "exists", "ttl", "pttl", "type", "scan", "keys", "getbit", "bitcount", "bitpos", "dump"],
  ["hget", "hmget", "hgetall", "hkeys", "hvals", "hlen", "hexists", "hscan", "hstrlen", "hrandfield"],
  ["lrange", "lindex", "llen", "lpos", "scard", "sismember", "smismember", "smembers", "srandmember", "sscan", "sinter", "sunion", "sdiff"],
  ["zrange", "zrangebyscore", "zrangebylex", "zrevrange", "zrevrangebyscore", "zcard", "zcount", "zscore", "zmscore", "zrank", "zrevrank", "zscan"],
  ["xrange", "xrevrange", "xlen", "xread", "geopos", "geodist", "geosearch", "pfcount"],
].flat();
const WRITES = [
  ["set", "setex", "psetex", "setnx", "mset", "msetnx", "getset", "getdel", "getex", "append", "setrange", "setbit", "copy", "restore"],
  ["incr", "incrby", "incrbyfloat", "decr", "decrby", "del", "unlink", "expire", "pexpire", "expireat", "pexpireat", "persist", "rename"],
  ["hset", "hmset", "hsetnx", "hdel", "hincrby", "hincrbyfloat", "lpush", "rpush", "lpushx", "rpushx", "lpop", "rpop", "lset", "lrem", "ltrim", "linsert"],
  ["lmove", "rpoplpush", "blpop", "brpop", "blmove", "sadd", "srem", "spop", "smove", "sinterstore", "sunionstore", "sdiffstore"],
  ["zadd", "zrem", "zincrby", "zpopmin", "zpopmax", "zremrangebyscore", "zremrangebyrank", "zremrangebylex", "xadd", "xdel", "xtrim", "geoadd", "pfadd"],
].flat();
const reading = { cmd: READS.join("|") };
const writing = { cmd: WRITES.join("|") };

/** A command has series once it was called. */
const calls = { metric: "redis_commands_total", as: "rate", across: "sum", sparse: true } as const;
/** Buckets are powers of two of microseconds, so that a percentile may be out by as much as a factor of two. */
const latency = (matching: { readonly cmd: string }) =>
  ({
    plain: { metric: "redis_commands_latencies_usec", as: "p95", across: "sum", matching },
    events: [{ metric: "redis_commands_latencies_usec_count", as: "increase", across: "sum", matching, sparse: true }],
    percentiles: true,
    unit: "us",
    ...EXPORTER,
  }) as const;
/** Of all nodes the worst, where CloudWatch's alarms name each node: Prometheus knows it by its address. */
const worstRate = (metric: string) => ({ plain: { metric, as: "rate", across: "max" }, unit: "per-second", ...EXPORTER }) as const;
const nodes = { across: "sum" } as const;
const hits = { ...nodes, metric: "redis_keyspace_hits_total", as: "increase" } as const;
const misses = { ...nodes, metric: "redis_keyspace_misses_total", as: "increase" } as const;

/** What redis_exporter tells of all nodes of a cache, from inside the engine. */
export const REDIS_PROMETHEUS = {
  // 1 while the exporter reaches the node; if all are silent, 0, as in CloudWatch.
  availability: { plain: { metric: "redis_up", as: "max", across: "min", sparse: true }, unit: "1", ...EXPORTER },
  // Without a limit, that is 0, and the share without end.
  memory: {
    used: { metric: "redis_memory_used_bytes", as: "avg", across: "sum" },
    capacity: { metric: "redis_memory_max_bytes", as: "last", across: "sum" },
    bySeries: true,
    unit: "B",
    ...EXPORTER,
  },
  evictions: worstRate("redis_evicted_keys_total"),
  hitRatio: { part: [hits], total: [hits, misses], unit: "0-1", ...EXPORTER },
  readLatency: latency(reading),
  writeLatency: latency(writing),
  // As the primary hears from its replicas.
  replicaLag: { plain: { metric: "redis_connected_slave_lag_seconds", as: "avg", across: "max" }, unit: "s", ...EXPORTER },
  connections: {
    used: { metric: "redis_connected_clients", as: "avg", across: "sum" },
    capacity: { metric: "redis_config_maxclients", as: "last", across: "sum" },
    bySeries: true,
    unit: "1",
    ...EXPORTER,
  },
  authenticationFailures: worstRate("redis_acl_access_denied_auth_total"),
  commandDenials: worstRate("redis_acl_access_denied_cmd_total"),
  keyDenials: worstRate("redis_acl_access_denied_key_total"),
  channelDenials: worstRate("redis_acl_access_denied_channel_total"),
  reads: { plain: { ...calls, matching: reading }, unit: "per-second", ...EXPORTER },
  writes: { plain: { ...calls, matching: writing }, unit: "per-second", ...EXPORTER },
  items: { plain: { ...nodes, metric: "redis_db_keys", as: "avg" }, unit: "1", ...EXPORTER },
  networkOut: { plain: { ...nodes, metric: "redis_net_output_bytes_total", as: "rate" }, unit: "B-per-second", ...EXPORTER },
  // Not there: the engine's CPU, two counters of seconds whose sum has no capacity among the exporter's metrics; the machine's
  // CPU and swap; what ElastiCache does to traffic.
} as const satisfies Record<string, PrometheusMeasure>;
