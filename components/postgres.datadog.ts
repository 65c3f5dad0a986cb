import type { DatadogNativeMeasure } from "../model/measures";
import { CHECKED } from "./pace";

const CHECK = { ...CHECKED, cite: "https://docs.datadoghq.com/integrations/postgres/" } as const;

/** The Agent sends these counters as rates per second. */
const hits = { metric: "postgresql.buffer_hit", by: "sum", type: "rate" } as const;
const reads = { metric: "postgresql.disk_read", by: "sum", type: "rate" } as const;

/** What the Agent's check tells of one server, from inside the database: nothing of the machine below. */
export const POSTGRES_DATADOG = {
  // 1 with every run of the check that reaches the server; silence counts as 0, as in CloudWatch.
  availability: { plain: { metric: "postgresql.running", by: "max", type: "gauge", sparse: true }, unit: "1", ...CHECK },
  // A fraction, of all databases' connections together.
  connections: { plain: { metric: "postgresql.percent_usage_connections", by: "max", type: "gauge" }, unit: "0-1", ...CHECK },
  connectionCount: { plain: { metric: "postgresql.connections", by: "sum", type: "gauge" }, unit: "1", ...CHECK },
  // Sessions that run or wait inside a statement, as DBLoad counts them; the Agent's own is one of them.
  load: { used: { metric: "postgresql.active_queries", by: "sum", type: "gauge" }, capacity: "$vcpus", needs: ["vcpus"], unit: "1", ...CHECK },
  bufferCacheHits: { part: [hits], total: [hits, reads], unit: "0-1", ...CHECK },
  deadlocks: { plain: { metric: "postgresql.deadlocks.count", by: "sum", type: "count", sparse: true }, unit: "per-period", ...CHECK },
  // As the primary hears from its standbys.
  readerLag: { plain: { metric: "postgresql.replication.wal_replay_lag", by: "max", type: "gauge" }, unit: "s", ...CHECK },
  slotLag: { plain: { metric: "postgresql.replication_slot.restart_delay_bytes", by: "max", type: "gauge" }, unit: "B", ...CHECK },
  // Not there: CPU, memory, storage, swap, network, disk queue and burst credits, which are the machine's; disk latency and
  // disk operations, because the check sends blocks and the time for all of them; commit latency; the age of transaction ids,
  // because before_xid_wraparound counts down from the other end; lag by replica, whose tags are not its RDS identifier;
  // whether replication runs; roles of Aurora.
} as const satisfies Record<string, DatadogNativeMeasure>;
