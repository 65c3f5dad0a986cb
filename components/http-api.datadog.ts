import type { DatadogNativeMeasure } from "../model/measures";
import { TRACED } from "./pace";

/**
 * The operation is `http.server.request`: OpenTelemetry's server spans have it since Agent 7.65, and Datadog's own libraries
 * with DD_TRACE_SPAN_ATTRIBUTE_SCHEMA=v1. Without, every framework has a name of its own, such as servlet.request.
 * https://docs.datadoghq.com/opentelemetry/migrate/migrate_operation_names/
 */
const APM = { ...TRACED, cite: "https://docs.datadoghq.com/tracing/metrics/metrics_namespace/" } as const;

const requests = { metric: "trace.http.server.request.hits", by: "sum", type: "count" } as const;
const anyRequests = { ...requests, sparse: true } as const;
const byStatus = { metric: "trace.http.server.request.hits.by_http_status", by: "sum", type: "count", sparse: true } as const;

/** What Datadog's tracing counts, before any sampling. */
export const HTTP_API_DATADOG = {
  // Seconds, unlike the nanoseconds of a span's own duration.
  latency: { plain: { metric: "trace.http.server.request", by: "p95", type: "distribution" }, unit: "s", events: [anyRequests], percentiles: true, ...APM },
  // By status, not trace.….errors: that counts spans which their library marked as errors, for whatever reason.
  errors: { part: [{ ...byStatus, tags: { "http.status_class": "5xx" } }], total: [anyRequests], unit: "0-1", ...APM },
  clientErrors: { part: [{ ...byStatus, tags: { "http.status_class": "4xx" } }], total: [anyRequests], unit: "0-1", ...APM },
  traffic: { plain: anyRequests, unit: "per-period", ...APM },
  unusualTraffic: { plain: requests, unit: "per-period", ...APM },
  noTraffic: { plain: requests, unit: "per-period", needs: ["leastTraffic"], ...APM },
  // Not there: what only a load balancer or gateway sees, its hosts' health and its own part of the latency.
} as const satisfies Record<string, DatadogNativeMeasure>;
