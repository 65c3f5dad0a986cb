/**
 * What exporters and Datadog's integrations document, transcribed from the pages named here and not from the catalog: the
 * test compares the two.
 */
export interface Documented<T extends string> {
  /** The exporter or integration. */
  readonly by: string;
  /** The page or source file that the names and types were read in. */
  readonly source: string;
  /** Labels or tags of these metrics, as far as the catalog may select by them. */
  readonly labels: readonly string[];
  readonly metrics: Readonly<Record<string, T>>;
}

export type PrometheusType = "counter" | "gauge" | "histogram";
/** "gauge per second": the integration computes a rate, and Datadog stores it as a gauge. */
export type DatadogType = "count" | "distribution" | "gauge" | "gauge per second" | "rate";

export const PROMETHEUS_NAMES: readonly Documented<PrometheusType>[] = [
  {
    by: "OpenTelemetry",
    // With Prometheus' form of the name: https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/
    source: "https://github.com/open-telemetry/semantic-conventions/blob/main/docs/http/http-metrics.md",
    labels: ["http_request_method", "http_response_status_code", "http_route"],
    metrics: { http_server_request_duration_seconds: "histogram" },
  },
  {
    by: "node_exporter, cpu",
    source: "https://github.com/prometheus/node_exporter/blob/master/collector/cpu_common.go",
    labels: ["cpu", "mode"],
    metrics: { node_cpu_seconds_total: "counter" },
  },
  {
    by: "node_exporter, meminfo",
    source: "https://github.com/prometheus/node_exporter/blob/master/collector/fixtures/e2e-output.txt",
    labels: [],
    metrics: {
      node_memory_MemAvailable_bytes: "gauge",
      node_memory_MemTotal_bytes: "gauge",
      node_memory_SwapFree_bytes: "gauge",
      node_memory_SwapTotal_bytes: "gauge",
    },
  },
  {
    by: "node_exporter, filesystem",
    source: "https://github.com/prometheus/node_exporter/blob/master/collector/filesystem_common.go",
    labels: ["device", "mountpoint", "fstype"],
    metrics: {
      node_filesystem_avail_bytes: "gauge",
      node_filesystem_size_bytes: "gauge",
      node_filesystem_files: "gauge",
      node_filesystem_files_free: "gauge",
    },
  },
  {
    by: "node_exporter, netdev",
    source: "https://github.com/prometheus/node_exporter/blob/master/collector/fixtures/e2e-output.txt",
    labels: ["device"],
    metrics: { node_network_receive_bytes_total: "counter", node_network_transmit_bytes_total: "counter" },
  },
  {
    by: "cAdvisor",
    source: "https://github.com/google/cadvisor/blob/master/docs/storage/prometheus.md",
    labels: [],
    metrics: {
      container_cpu_usage_seconds_total: "counter",
      container_memory_working_set_bytes: "gauge",
      container_spec_memory_limit_bytes: "gauge",
    },
  },
  {
    by: "kube-state-metrics",
    source: "https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/workload/pod-metrics.md",
    labels: ["container", "namespace", "pod", "resource", "unit"],
    metrics: {
      kube_pod_container_resource_limits: "gauge",
      kube_pod_container_resource_requests: "gauge",
      kube_pod_container_status_restarts_total: "counter",
      kube_pod_container_status_running: "gauge",
    },
  },
  {
    by: "postgres_exporter, server",
    source: "https://github.com/prometheus-community/postgres_exporter/blob/master/cmd/postgres_exporter/postgres_exporter.go",
    labels: ["server"],
    metrics: { pg_up: "gauge" },
  },
  {
    by: "postgres_exporter, pg_settings",
    source: "https://github.com/prometheus-community/postgres_exporter/blob/master/cmd/postgres_exporter/pg_setting.go",
    labels: ["server"],
    metrics: { pg_settings_max_connections: "gauge" },
  },
  {
    by: "postgres_exporter, queries",
    source: "https://github.com/prometheus-community/postgres_exporter/blob/master/cmd/postgres_exporter/queries.go",
    labels: ["datname", "slot_name", "state"],
    metrics: { pg_replication_slots_pg_wal_lsn_diff: "gauge", pg_stat_activity_count: "gauge" },
  },
  {
    by: "postgres_exporter, stat_database",
    source: "https://github.com/prometheus-community/postgres_exporter/blob/master/collector/pg_stat_database.go",
    labels: ["datid", "datname"],
    metrics: {
      pg_stat_database_blks_hit: "counter",
      pg_stat_database_blks_read: "counter",
      pg_stat_database_deadlocks: "counter",
      pg_stat_database_numbackends: "gauge",
    },
  },
  {
    by: "postgres_exporter, database_wraparound",
    source: "https://github.com/prometheus-community/postgres_exporter/blob/master/collector/pg_database_wraparound.go",
    labels: ["datname"],
    metrics: { pg_database_wraparound_age_datfrozenxid_seconds: "gauge" },
  },
  {
    by: "redis_exporter, INFO and CONFIG GET",
    source: "https://github.com/oliver006/redis_exporter/blob/master/exporter/exporter.go",
    labels: [],
    metrics: {
      redis_acl_access_denied_auth_total: "counter",
      redis_acl_access_denied_channel_total: "counter",
      redis_acl_access_denied_cmd_total: "counter",
      redis_acl_access_denied_key_total: "counter",
      redis_config_maxclients: "gauge",
      redis_connected_clients: "gauge",
      redis_evicted_keys_total: "counter",
      redis_keyspace_hits_total: "counter",
      redis_keyspace_misses_total: "counter",
      redis_memory_max_bytes: "gauge",
      redis_memory_used_bytes: "gauge",
      redis_net_output_bytes_total: "counter",
      redis_up: "gauge",
    },
  },
  {
    by: "redis_exporter, by database, replica and command",
    source: "https://github.com/oliver006/redis_exporter/blob/master/exporter/info.go",
    labels: ["cmd", "db", "slave_ip", "slave_port", "slave_state"],
    metrics: {
      redis_commands_latencies_usec: "histogram",
      redis_commands_total: "counter",
      redis_connected_slave_lag_seconds: "gauge",
      redis_db_keys: "gauge",
    },
  },
];

export const DATADOG_NAMES: readonly Documented<DatadogType>[] = [
  {
    by: "APM, operation http.server.request",
    // The name of the operation: https://docs.datadoghq.com/opentelemetry/migrate/migrate_operation_names/
    source: "https://docs.datadoghq.com/tracing/metrics/metrics_namespace/",
    labels: ["env", "service", "version", "http.status_class", "http.status_code"],
    metrics: {
      "trace.http.server.request": "distribution",
      "trace.http.server.request.hits": "count",
      "trace.http.server.request.hits.by_http_status": "count",
    },
  },
  {
    by: "system, CPU",
    source: "https://docs.datadoghq.com/integrations/system/",
    labels: ["host"],
    metrics: {
      "system.cpu.idle": "gauge",
      "system.cpu.iowait": "gauge",
      "system.cpu.stolen": "gauge",
      "system.cpu.system": "gauge",
      "system.cpu.user": "gauge",
    },
  },
  {
    by: "system, memory",
    // Where the unit is seen to be MiB.
    source: "https://github.com/DataDog/datadog-agent/blob/main/pkg/collector/corechecks/system/memory/memory_nix.go",
    labels: ["host"],
    metrics: { "system.mem.total": "gauge", "system.mem.usable": "gauge", "system.swap.free": "gauge", "system.swap.total": "gauge" },
  },
  {
    by: "disk",
    source: "https://github.com/DataDog/integrations-core/blob/master/disk/metadata.csv",
    labels: ["device", "device_name"],
    metrics: { "system.disk.in_use": "gauge", "system.fs.inodes.in_use": "gauge" },
  },
  {
    by: "network",
    source: "https://github.com/DataDog/integrations-core/blob/master/network/metadata.csv",
    labels: ["device"],
    metrics: { "system.net.bytes_rcvd": "gauge per second", "system.net.bytes_sent": "gauge per second" },
  },
  {
    by: "container",
    source: "https://github.com/DataDog/integrations-core/blob/master/container/metadata.csv",
    labels: ["container_name"],
    metrics: {
      "container.cpu.limit": "gauge",
      "container.cpu.usage": "rate",
      "container.memory.limit": "gauge",
      "container.memory.working_set": "gauge",
    },
  },
  {
    by: "kubelet",
    source: "https://github.com/DataDog/integrations-core/blob/master/kubelet/metadata.csv",
    // https://docs.datadoghq.com/containers/kubernetes/tag/
    labels: ["kube_container_name", "kube_namespace", "pod_name"],
    metrics: {
      "kubernetes.memory.requests": "gauge",
      "kubernetes.memory.working_set": "gauge",
      "kubernetes.network.rx_bytes": "gauge per second",
      "kubernetes.network.tx_bytes": "gauge per second",
    },
  },
  {
    by: "kubernetes_state_core",
    source: "https://github.com/DataDog/integrations-core/blob/master/kubernetes_state_core/metadata.csv",
    labels: ["env", "service", "version", "kube_deployment", "kube_namespace", "pod_name", "pod_phase"],
    metrics: {
      "kubernetes_state.deployment.replicas_available": "gauge",
      "kubernetes_state.deployment.replicas_desired": "gauge",
      "kubernetes_state.pod.status_phase": "gauge",
    },
  },
  {
    by: "postgres",
    source: "https://github.com/DataDog/integrations-core/blob/master/postgres/metadata.csv",
    labels: ["db"],
    metrics: {
      "postgresql.active_queries": "gauge",
      "postgresql.buffer_hit": "gauge per second",
      "postgresql.connections": "gauge",
      "postgresql.deadlocks.count": "count",
      "postgresql.disk_read": "gauge per second",
      "postgresql.percent_usage_connections": "gauge",
      "postgresql.replication.wal_replay_lag": "gauge",
      "postgresql.replication_slot.restart_delay_bytes": "gauge",
      "postgresql.running": "gauge",
    },
  },
  {
    by: "redisdb",
    source: "https://github.com/DataDog/integrations-core/blob/master/redisdb/metadata.csv",
    labels: ["redis_db", "redis_host", "redis_port"],
    metrics: {
      "redis.keys": "gauge",
      "redis.mem.maxmemory": "gauge",
      "redis.mem.used": "gauge",
      "redis.net.clients": "gauge",
      "redis.net.maxclients": "gauge",
      // "The rate of successful lookups": RATE_KEYS in redisdb/datadog_checks/redisdb/redisdb.py.
      "redis.stats.keyspace_hits": "gauge per second",
      "redis.stats.keyspace_misses": "gauge per second",
    },
  },
  {
    by: "Lambda extension",
    source: "https://docs.datadoghq.com/serverless/aws_lambda/metrics/",
    labels: ["aws_account", "functionname", "region"],
    metrics: {
      "aws.lambda.enhanced.duration": "distribution",
      "aws.lambda.enhanced.errors": "distribution",
      "aws.lambda.enhanced.init_duration": "distribution",
      "aws.lambda.enhanced.invocations": "distribution",
    },
  },
  {
    by: "tls",
    source: "https://github.com/DataDog/integrations-core/blob/master/tls/metadata.csv",
    labels: ["server_hostname", "port"],
    metrics: { "tls.days_left": "gauge" },
  },
];
