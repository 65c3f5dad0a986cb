import type { DatadogNativeMeasure } from "../model/measures";
import { CHECKED } from "./pace";

const CHECK = { ...CHECKED, cite: "https://docs.datadoghq.com/integrations/redisdb/" } as const;

/** Counters that the Agent sends as rates per second. */
const hits = { metric: "redis.stats.keyspace_hits", by: "sum", type: "rate" } as const;
const misses = { metric: "redis.stats.keyspace_misses", by: "sum", type: "rate" } as const;
/** The fullest of nodes that have one size, where CloudWatch's alarms name each node: Datadog knows it by its address. */
const fullest = (metric: string) => ({ metric, by: "max", type: "gauge" }) as const;

/** What the Agent's check tells of all nodes of a cache, from inside the engine. */
export const REDIS_DATADOG = {
  memory: { used: fullest("redis.mem.used"), capacity: fullest("redis.mem.maxmemory"), unit: "B", ...CHECK },
  hitRatio: { part: [hits], total: [hits, misses], unit: "0-1", ...CHECK },
  connections: { used: fullest("redis.net.clients"), capacity: fullest("redis.net.maxclients"), unit: "1", ...CHECK },
  items: { plain: { metric: "redis.keys", by: "sum", type: "gauge" }, unit: "1", ...CHECK },
  // Not there: availability, a service check (redis.can_connect) and no metric; evictions and calls by command, gauges that only
  // grow, so that no sum or mean counts them; latency, of which the check sends INFO's and the slow log's only; lag, in bytes of
  // the replication stream; the engine's CPU, in two metrics without a capacity; denials, which the check does not read.
} as const satisfies Record<string, DatadogNativeMeasure>;
