import type { PrometheusMeasure } from "../model/measures";
import { SCRAPED } from "./pace";

const EXPORTER = { ...SCRAPED, cite: "https://github.com/prometheus-community/postgres_exporter#postgresql-server-exporter" } as const;

/** One series a database, of which a server has several. */
const database = { across: "sum" } as const;
const hits = { ...database, metric: "pg_stat_database_blks_hit", as: "increase" } as const;
const reads = { ...database, metric: "pg_stat_database_blks_read", as: "increase" } as const;

/** What postgres_exporter tells of one server, from inside the database: nothing of the machine below. */
export const POSTGRES_PROMETHEUS = {
  // 1 while the exporter reaches the server; silence counts as 0, as in CloudWatch.
  availability: { plain: { metric: "pg_up", as: "max", across: "max", sparse: true }, unit: "1", ...EXPORTER },
  connections: {
    used: { ...database, metric: "pg_stat_database_numbackends", as: "max" },
    capacity: { metric: "pg_settings_max_connections", as: "last", across: "max" },
    unit: "1",
    ...EXPORTER,
  },
  connectionCount: { plain: { ...database, metric: "pg_stat_database_numbackends", as: "avg" }, unit: "1", ...EXPORTER },
  // Sessions that run or wait inside a statement, as DBLoad counts them; the exporter's own is one of them.
  load: {
    used: { ...database, metric: "pg_stat_activity_count", as: "avg", labels: { state: "active" } },
    capacity: "$vcpus",
    needs: ["vcpus"],
    unit: "1",
    ...EXPORTER,
  },
  // Transactions, although the exporter calls them seconds. The collector is off by default.
  transactionIds: { plain: { metric: "pg_database_wraparound_age_datfrozenxid_seconds", as: "max", across: "max" }, unit: "1", ...EXPORTER },
  bufferCacheHits: { part: [hits], total: [hits, reads], unit: "0-1", ...EXPORTER },
  deadlocks: { plain: { ...database, metric: "pg_stat_database_deadlocks", as: "rate" }, unit: "per-second", ...EXPORTER },
  slotLag: { plain: { metric: "pg_replication_slots_pg_wal_lsn_diff", as: "max", across: "max" }, unit: "B", ...EXPORTER },
  // Not there: CPU, memory, storage, swap, network, disk queue and burst credits, which are the machine's; disk latency, because
  // time over blocks is a duration made of two counters; disk operations, because a block may come from the machine's cache;
  // commit latency; lag, which a replica's own exporter knows under labels that are not this server's; roles of Aurora.
} as const satisfies Record<string, PrometheusMeasure>;
