import { expositions, OFTEN } from "./exposition";

const ROOT = "https://github.com/prometheus-community/postgres_exporter/blob/master";
const DATABASES = { labels: ["datid", "datname"], unit: "Count", cite: `${ROOT}/collector/pg_stat_database.go` } as const;

/** Shows what the server's views have, so that counters begin where they stand. While it can't reach the server, only pg_up. */
export const postgresExporter = expositions(
  { ...OFTEN, exporter: "postgres_exporter", quiet: "zero" },
  {
    pg_up: { type: "gauge", unit: "None", labels: [], cite: `${ROOT}/exporter/postgres_exporter.go` },
    pg_settings_max_connections: { type: "gauge", unit: "Count", labels: [], cite: `${ROOT}/collector/pg_setting.go` },
    // A series for each group of sessions that are alike, as long as there are any; of a state without one, a zero.
    pg_stat_activity_count: {
      type: "gauge",
      unit: "Count",
      labels: ["application_name", "backend_type", "datname", "state", "usename", "wait_event", "wait_event_type"],
      quiet: "absent",
      cite: `${ROOT}/collector/pg_stat_activity.go`,
    },
    // Without a slot there is none.
    pg_replication_slots_pg_wal_lsn_diff: {
      type: "gauge",
      unit: "Bytes",
      labels: ["database", "slot_name"],
      cite: `${ROOT}/collector/pg_replication_slots.go`,
    },
    pg_stat_database_blks_hit: { ...DATABASES, type: "counter" },
    pg_stat_database_blks_read: { ...DATABASES, type: "counter" },
    pg_stat_database_deadlocks: { ...DATABASES, type: "counter" },
    pg_stat_database_numbackends: { ...DATABASES, type: "gauge" },
    // age() counts transactions, whatever the name says.
    pg_database_wraparound_age_datfrozenxid_seconds: {
      type: "gauge",
      unit: "Count",
      labels: ["datname"],
      cite: `${ROOT}/collector/pg_database_wraparound.go`,
    },
  },
);
