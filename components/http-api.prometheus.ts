import type { PrometheusMeasure } from "../model/measures";
import { SCRAPED } from "./pace";

/** `http.server.request.duration` of OpenTelemetry, in seconds, under the name that Prometheus gives it. */
const OTEL = { ...SCRAPED, cite: "https://opentelemetry.io/docs/specs/semconv/http/http-metrics/" } as const;

const requests = { metric: "http_server_request_duration_seconds_count", as: "increase", across: "sum" } as const;
/** A server makes a series with the first request of a method, route and status, so that none means no request. */
const anyRequests = { ...requests, sparse: true } as const;
const requestRate = { ...requests, as: "rate" } as const;

/** What the API's own servers see, instrumented with OpenTelemetry's HTTP conventions. */
export const HTTP_API_PROMETHEUS = {
  // The conventions' buckets end at 10 s, above which every percentile reads 10 s; both thresholds lie below.
  latency: {
    plain: { metric: "http_server_request_duration_seconds", as: "p95", across: "sum" },
    unit: "s",
    events: [anyRequests],
    percentiles: true,
    ...OTEL,
  },
  errors: { part: [{ ...anyRequests, matching: { http_response_status_code: "5.." } }], total: [anyRequests], unit: "0-1", ...OTEL },
  clientErrors: { part: [{ ...anyRequests, matching: { http_response_status_code: "4.." } }], total: [anyRequests], unit: "0-1", ...OTEL },
  traffic: { plain: { ...requestRate, sparse: true }, unit: "per-second", ...OTEL },
  unusualTraffic: { plain: requestRate, unit: "per-second", ...OTEL },
  noTraffic: { plain: requestRate, unit: "per-second", needs: ["leastTraffic"], ...OTEL },
  // Not there: healthy, unhealthy and missing hosts, which only the load balancer's health checks know; requests per host,
  // because series are by route and status, so that their average is not a server's; what gateways see before the servers.
} as const satisfies Record<string, PrometheusMeasure>;
