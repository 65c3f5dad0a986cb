import { DATADOG_TAGS, kind, PROMETHEUS_LABELS } from "../model/measures";
import { HTTP_API_DATADOG } from "./http-api.datadog";
import { HTTP_API_PROMETHEUS } from "./http-api.prometheus";

const ALB = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html";
const REST = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html";
const HTTP = "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html";

// Both services send every 60 s; one more period is allowed for the datapoint to arrive.
const alb = { delay: 60, resolution: 60, cite: ALB } as const;
const rest = { delay: 60, resolution: 60, cite: REST } as const;
const http = { delay: 60, resolution: 60, cite: HTTP } as const;

const target = { namespace: "AWS/ApplicationELB", dimensions: { LoadBalancer: "$loadBalancer", TargetGroup: "$targetGroup" } } as const;
const restStage = { namespace: "AWS/ApiGateway", dimensions: { ApiName: "$apiName", Stage: "$stage" } } as const;
const httpStage = { namespace: "AWS/ApiGateway", dimensions: { ApiId: "$apiId", Stage: "$stage" } } as const;

const targetRequests = { ...target, metric: "RequestCount", stat: "Sum" } as const;
// Absent without requests, so that a gap in a sum of requests is zero.
const anyTargetRequests = { ...targetRequests, sparse: true } as const;
// SampleCount is the statistic that represents Count; API Gateway sends 4xx and 5xx with every request, as 0 or 1.
const restRequests = { ...restStage, metric: "Count", stat: "SampleCount" } as const;
const httpRequests = { ...httpStage, metric: "Count", stat: "SampleCount" } as const;

/** An HTTP API, seen by the load balancer or gateway in front of it. */
export const httpApi = kind({
  id: "http-api",
  title: "HTTP API",
  description: "An API over HTTP: a target group of an Application Load Balancer, or a stage of an API Gateway REST or HTTP API.",
  fields: {
    loadBalancer: {
      type: "arn",
      service: "elasticloadbalancing",
      take: "loadbalancer/",
      pattern: "^app/[A-Za-z0-9-]{1,32}/[0-9a-f]{16}$",
      example: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188",
      description: "The Application Load Balancer in front of the API.",
    },
    targetGroup: {
      type: "arn",
      service: "elasticloadbalancing",
      take: ":",
      pattern: "^targetgroup/[A-Za-z0-9-]{1,32}/[0-9a-f]{16}$",
      example: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/checkout/73e2d6bc24d8a067",
      description: "The target group that serves the API.",
    },
    apiName: {
      type: "text",
      pattern: "^[ -~]{1,255}$",
      example: "orders",
      description: "A REST API's name, which its metrics carry instead of its id: two REST APIs of one name and stage share their metrics.",
    },
    apiId: {
      type: "arn",
      service: "apigateway",
      take: "/apis/",
      pattern: "^[a-z0-9]{10}$",
      example: "arn:aws:apigateway:eu-central-1::/apis/a1b2c3d4e5",
      description: "An HTTP API's id.",
    },
    stage: {
      type: "text",
      pattern: "^(\\$default|[A-Za-z0-9_-]{1,128})$",
      example: "prod",
      description: "The API Gateway stage; an HTTP API's own first stage is $default.",
    },
    leastTraffic: {
      type: "rate",
      example: "30/min",
      description: "The fewest requests that arrive even at the quietest hour. Unset: requests may stop without anybody being told, as at night.",
    },
    minimumHosts: {
      type: "count",
      example: "2",
      description: "The fewest healthy targets that carry the load. Unset: only the loss of all of them alerts.",
    },
    prometheusLabels: PROMETHEUS_LABELS({ job: "shop/checkout" }, "its servers' metrics follow OpenTelemetry's HTTP conventions, under Prometheus' names"),
    datadogTags: DATADOG_TAGS(
      { service: "checkout", env: "production" },
      "its servers are traced, with http.server.request as their operation: OpenTelemetry, or Datadog's libraries with DD_TRACE_SPAN_ATTRIBUTE_SCHEMA=v1",
    ),
  },
  sources: { alb: ["loadBalancer", "targetGroup"], "rest-api": ["apiName", "stage"], "http-api": ["apiId", "stage"] },
  signals: {
    latency: {
      title: "Latency (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "One request in twenty takes longer than users are willing to wait.",
      firstLook: "See whether the database or another dependency slowed down at the same minute, then what was deployed last.",
      from: {
        alb: { aws: { plain: { ...target, metric: "TargetResponseTime", stat: "p95" }, unit: "s", events: [anyTargetRequests], percentiles: true, ...alb } },
        "rest-api": { aws: { plain: { ...restStage, metric: "Latency", stat: "p95" }, unit: "ms", events: [restRequests], percentiles: true, ...rest } },
        "http-api": { aws: { plain: { ...httpStage, metric: "Latency", stat: "p95" }, unit: "ms", events: [httpRequests], percentiles: true, ...http } },
      },
      prometheus: HTTP_API_PROMETHEUS.latency,
      datadog: HTTP_API_DATADOG.latency,
    },
    "backend-latency": {
      title: "Backend latency (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "The integration behind the gateway is slow; the rest of the latency is the gateway's own.",
      firstLook: "Compare with the latency: close together means that the backend is slow, far apart means authorisers or the gateway.",
      from: {
        "rest-api": {
          aws: { plain: { ...restStage, metric: "IntegrationLatency", stat: "p95" }, unit: "ms", events: [restRequests], percentiles: true, ...rest },
        },
        "http-api": {
          aws: { plain: { ...httpStage, metric: "IntegrationLatency", stat: "p95" }, unit: "ms", events: [httpRequests], percentiles: true, ...http },
        },
      },
    },
    errors: {
      title: "Errors (5xx)",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Users get server errors instead of answers.",
      firstLook: "Read the newest error lines of the API's log, then compare the start of the errors with the last deployment.",
      from: {
        // The load balancer's own 5xx has no target group dimension: `unanswered` and `healthy-hosts` see those faults here.
        alb: {
          aws: { part: [{ ...target, metric: "HTTPCode_Target_5XX_Count", stat: "Sum", sparse: true }], total: [anyTargetRequests], unit: "0-1", ...alb },
        },
        "rest-api": { aws: { part: [{ ...restStage, metric: "5XXError", stat: "Sum" }], total: [restRequests], unit: "0-1", ...rest } },
        "http-api": { aws: { part: [{ ...httpStage, metric: "5xx", stat: "Sum" }], total: [httpRequests], unit: "0-1", ...http } },
      },
      prometheus: HTTP_API_PROMETHEUS.errors,
      datadog: HTTP_API_DATADOG.errors,
    },
    unanswered: {
      title: "Requests that no target took",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Targets refuse connections or fail to run, and users get 502 from the load balancer, which the targets' own 5xx count does not show.",
      firstLook: "Check whether targets are restarting or have run out of connections, then security groups and the TLS certificate of the targets.",
      from: {
        alb: {
          aws: {
            part: [
              { ...target, metric: "TargetConnectionErrorCount", stat: "Sum", sparse: true },
              { ...target, metric: "TargetTLSNegotiationErrorCount", stat: "Sum", sparse: true },
              { ...target, metric: "LambdaUserError", stat: "Sum", sparse: true },
              { ...target, metric: "LambdaInternalError", stat: "Sum", sparse: true },
            ],
            total: [anyTargetRequests],
            unit: "0-1",
            ...alb,
          },
        },
      },
    },
    "client-errors": {
      title: "Client errors (4xx)",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Many requests are refused: a client release is broken, credentials expired, clients are throttled, or somebody is probing.",
      firstLook: "Group the access log by status and path: 401 and 403 point to credentials, 404 to a removed route, 429 to throttling.",
      from: {
        alb: {
          aws: { part: [{ ...target, metric: "HTTPCode_Target_4XX_Count", stat: "Sum", sparse: true }], total: [anyTargetRequests], unit: "0-1", ...alb },
        },
        "rest-api": { aws: { part: [{ ...restStage, metric: "4XXError", stat: "Sum" }], total: [restRequests], unit: "0-1", ...rest } },
        "http-api": { aws: { part: [{ ...httpStage, metric: "4xx", stat: "Sum" }], total: [httpRequests], unit: "0-1", ...http } },
      },
      prometheus: HTTP_API_PROMETHEUS.clientErrors,
      datadog: HTTP_API_DATADOG.clientErrors,
    },
    traffic: {
      title: "Requests",
      class: "traffic",
      dimension: "rate",
      worse: "above",
      meaning: "How many requests arrive; the context of every other graph.",
      firstLook: "Compare with the same hour of last week.",
      from: {
        alb: { aws: { plain: anyTargetRequests, unit: "per-period", ...alb } },
        "rest-api": { aws: { plain: restRequests, unit: "per-period", ...rest } },
        "http-api": { aws: { plain: httpRequests, unit: "per-period", ...http } },
      },
      prometheus: HTTP_API_PROMETHEUS.traffic,
      datadog: HTTP_API_DATADOG.traffic,
    },
    "unusual-traffic": {
      title: "Requests, against the usual",
      class: "traffic",
      dimension: "rate",
      worse: "outside",
      meaning: "Far more or far fewer requests than at this hour of other weeks: an attack, a crawler, a campaign, or clients that can't reach the API.",
      firstLook: "Look for one client or path that grew in the access log; if traffic fell, test the API from outside.",
      from: {
        alb: { aws: { plain: targetRequests, unit: "per-period", ...alb } },
        "rest-api": { aws: { plain: restRequests, unit: "per-period", ...rest } },
        "http-api": { aws: { plain: httpRequests, unit: "per-period", ...http } },
      },
      prometheus: HTTP_API_PROMETHEUS.unusualTraffic,
      datadog: HTTP_API_DATADOG.unusualTraffic,
    },
    "no-traffic": {
      title: "Requests, against the fewest expected",
      class: "traffic",
      dimension: "rate",
      worse: "below",
      meaning: "Requests have stopped although there are always some: clients can't reach the API.",
      firstLook: "Call the API from outside, then check DNS, certificate, CDN and firewall rules in that order.",
      from: {
        alb: { aws: { plain: targetRequests, unit: "per-period", needs: ["leastTraffic"], ...alb } },
        "rest-api": { aws: { plain: restRequests, unit: "per-period", needs: ["leastTraffic"], ...rest } },
        "http-api": { aws: { plain: httpRequests, unit: "per-period", needs: ["leastTraffic"], ...http } },
      },
      prometheus: HTTP_API_PROMETHEUS.noTraffic,
      datadog: HTTP_API_DATADOG.noTraffic,
    },
    "healthy-hosts": {
      title: "Healthy targets",
      class: "availability",
      dimension: "count",
      worse: "below",
      meaning: "No target passes its health check, so that the API is down.",
      firstLook: "Read why targets fail their check in the target group, then the newest log lines of a target and the last deployment.",
      // Maximum: what the best-informed load balancer node sees, so that an outage is one that every node agrees on.
      from: { alb: { aws: { plain: { ...target, metric: "HealthyHostCount", stat: "Maximum" }, unit: "1", ...alb } } },
    },
    "host-shortage": {
      title: "Healthy targets, against the fewest needed",
      class: "availability",
      dimension: "count",
      worse: "below",
      meaning: "Fewer targets are healthy than the load needs: the rest is about to be overloaded.",
      firstLook: "Check whether targets are failing their health check or were never started: deployment, capacity, image pull.",
      from: { alb: { aws: { plain: { ...target, metric: "HealthyHostCount", stat: "Maximum" }, unit: "1", needs: ["minimumHosts"], ...alb } } },
    },
    "unhealthy-hosts": {
      title: "Unhealthy targets",
      class: "availability",
      dimension: "count",
      worse: "above",
      meaning: "At least one target fails its health check and gets no traffic.",
      firstLook: "Read the reason code of the failing target in the target group, then the target's own log.",
      // Minimum is AWS's advice: it counts the targets that every node and zone finds unhealthy.
      from: { alb: { aws: { plain: { ...target, metric: "UnHealthyHostCount", stat: "Minimum" }, unit: "1", ...alb } } },
    },
    "requests-per-host": {
      title: "Requests per target",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      meaning: "How much each target carries; the number that scaling policies follow.",
      firstLook: "Compare with the load that one target is known to carry.",
      // Its Sum is already the average over targets; no other statistic is valid.
      from: { alb: { aws: { plain: { ...target, metric: "RequestCountPerTarget", stat: "Sum" }, unit: "per-period", ...alb } } },
    },
  },
  omitted: {
    IntegrationLatency:
      "drawn as backend-latency; it is part of Latency, whose alert fires at the same number, so that a second alert would report one fault twice",
    "Count, Latency and IntegrationLatency by resource, method or route":
      "exists only with detailed metrics, which cost extra for every route; the stage's alerts cover all routes, and single routes can be watched with own signals",
    MessageCount: "exists for WebSocket APIs only, which are no source of this kind",
    ClientError: "exists for WebSocket APIs only, which are no source of this kind",
    ExecutionError: "exists for WebSocket APIs only, which are no source of this kind",
  },
});
