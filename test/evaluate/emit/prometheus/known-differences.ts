/**
 * Where the catalog says something else than the exporters' pages. `TO_MEND`: the catalog is wrong, or nobody can tell that it
 * is right; a row goes when the kind is mended. `SOUND`: the difference is meant, for a reason that whoever is woken accepts.
 */
const HALF_A_MINUTE =
  "kube-prometheus scrapes the kubelet and kube-state-metrics every 30 s: whoever keeps that says `scrapeInterval: 30 s`, and has windows of two minutes";
const ONE_PROBE = "a probe is a gauge, of which one in a period is enough";
const NO_SERIES = "no series is what it says of a server that nobody reaches, and silence counts as 0";
const NO_REQUESTS = "without any request there is no rate: `no-traffic` says `missing: bad`, and to a band a gap is none";

export const TO_MEND: Readonly<Record<string, string>> = {
  "redis_commands_latencies_usec: buckets are added up, of which each series has others":
    "LATENCY HISTOGRAM leaves out empty buckets: with half of the calls up to 512 us and half up to 1,024 us p95 is read as the slowest bucket that any command ever had",
  "pg_stat_activity_count: averages of series that come and go are added up":
    "one session that waits for something else in each scrape counts as four: series are by wait event, and an average knows of no scrape without a sample",
};

export const SOUND: Readonly<Record<string, string>> = {
  "container_cpu_usage_seconds_total: scraped every 30 s, where four scrapes have to fit into 60 s": HALF_A_MINUTE,
  "container_memory_working_set_bytes: scraped every 30 s, where four scrapes have to fit into 60 s": HALF_A_MINUTE,
  "container_spec_memory_limit_bytes: scraped every 30 s, where four scrapes have to fit into 60 s": HALF_A_MINUTE,
  "kube_pod_container_resource_limits: scraped every 30 s, where four scrapes have to fit into 60 s": HALF_A_MINUTE,
  "kube_pod_container_resource_requests: scraped every 30 s, where four scrapes have to fit into 60 s": HALF_A_MINUTE,
  "kube_pod_container_status_restarts_total: scraped every 30 s, where four scrapes have to fit into 60 s": HALF_A_MINUTE,
  "kube_pod_container_status_running: scraped every 30 s, where four scrapes have to fit into 60 s": HALF_A_MINUTE,
  "http_server_request_duration_seconds: no bound at 1.5":
    "the reference platform's own threshold: between 1 s and 2.5 s a percentile is where it would be if requests were spread evenly",
  "http_server_request_duration_seconds: no bound at 2": "between 1 s and 2.5 s a percentile is where it would be if requests were spread evenly",
  "http_server_request_duration_seconds_count: not sparse as itself": NO_REQUESTS,
  "pg_up: sparse as itself, where it is not": NO_SERIES,
  "redis_up: sparse as itself, where it is not": NO_SERIES,
  "probe_duration_seconds: scraped every 60 s, where four scrapes have to fit into 60 s": ONE_PROBE,
  "probe_ssl_earliest_cert_expiry: scraped every 60 s, where four scrapes have to fit into 60 s": ONE_PROBE,
  "probe_success: scraped every 60 s, where four scrapes have to fit into 60 s": ONE_PROBE,
  "redis_commands_latencies_usec: no bound at 20000": "buckets are powers of two, of which a percentile may be out by a factor of two: the catalog says so",
  "redis_commands_latencies_usec: no bound at 5000": "as at 20000",
};
