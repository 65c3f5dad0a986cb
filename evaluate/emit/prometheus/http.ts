import { expositions, OFTEN } from "./exposition";

/**
 * OpenTelemetry's HTTP servers, by
 * https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/ under Prometheus' names.
 */
export const openTelemetry = expositions(
  { ...OFTEN, exporter: "OpenTelemetry's HTTP conventions", quiet: "absent" },
  {
    http_server_request_duration_seconds: {
      type: "histogram",
      unit: "Seconds",
      labels: [
        "error_type",
        "http_request_method",
        "http_response_status_code",
        "http_route",
        "network_protocol_name",
        "network_protocol_version",
        "server_address",
        "server_port",
        "url_scheme",
      ],
      // What the conventions recommend, and SDKs do unless a view says otherwise.
      bounds: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
      assumed: { every: "where it is pulled; what an SDK pushes comes once a minute unless OTEL_METRIC_EXPORT_INTERVAL says otherwise" },
      cite: "https://github.com/open-telemetry/semantic-conventions/blob/main/docs/http/http-metrics.md",
    },
  },
);

/** One scrape is one probe. What a probe could not learn it does not show: no certificate without a handshake. */
export const blackboxExporter = expositions(
  {
    exporter: "blackbox_exporter",
    type: "gauge",
    labels: [],
    quiet: "zero",
    every: 60,
    assumed: { every: "a check's own interval" },
    cite: "https://github.com/prometheus/blackbox_exporter/blob/master/prober/handler.go",
  },
  {
    probe_success: { unit: "None" },
    probe_duration_seconds: { unit: "Seconds" },
    // Unix time.
    probe_ssl_earliest_cert_expiry: { unit: "Seconds", cite: "https://github.com/prometheus/blackbox_exporter/blob/master/prober/http.go" },
  },
);
