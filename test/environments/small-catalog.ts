import { custom } from "../../components/custom";
import { DATADOG_TAGS, kind, PROMETHEUS_LABELS } from "../../model/measures";
import type { Catalog, Thresholds } from "../../model/thresholds";
import { milliseconds, percent, seconds } from "../../model/units";

/** Two small kinds, so that the loader's messages do not change whenever the real catalog grows. */
const api = kind({
  id: "api",
  title: "API",
  description: "An HTTP API behind a load balancer.",
  fields: {
    targetGroup: {
      type: "arn",
      service: "elasticloadbalancing",
      take: "targetgroup/",
      pattern: "^[A-Za-z0-9-]+/[0-9a-f]{16}$",
      example: "arn:aws:elasticloadbalancing:eu-west-1:210987654321:targetgroup/checkout/73e2d6bc24d8a067",
      description: "Target group.",
    },
    timeout: { type: "duration", example: "30 s", default: "30 s", description: "Longest answer." },
    restApi: { type: "text", pattern: "^[A-Za-z0-9-]+$", example: "checkout", description: "Name of the API Gateway REST API." },
    nodes: { type: "list", pattern: "^[a-z0-9-]+$", example: ["node-1"], description: "Its nodes." },
  },
  sources: { alb: ["targetGroup"], "rest-api": ["restApi"] },
  signals: {
    latency: {
      title: "Latency (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Customers wait.",
      firstLook: "The slowest traces.",
      from: {
        alb: {
          aws: {
            plain: { namespace: "AWS/ApplicationELB", metric: "TargetResponseTime", stat: "p95", dimensions: { TargetGroup: "$targetGroup" } },
            unit: "s",
            delay: 60,
            resolution: 60,
            cite: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html",
          },
        },
      },
    },
    throttles: {
      title: "Throttled requests",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Requests are refused.",
      firstLook: "The usage plan.",
      from: {
        "rest-api": {
          aws: {
            plain: { namespace: "AWS/ApiGateway", metric: "4XXError", stat: "Average", dimensions: { ApiName: "$restApi" } },
            unit: "0-1",
            delay: 60,
            resolution: 60,
            cite: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html",
          },
        },
      },
    },
  },
});

const entry = {
  window: { period: 60, bad: 3, of: 5 },
  missing: "ok",
  missingBecause: "no traffic, no data",
  source: "https://example.com",
  reason: "a test",
  basis: "convention",
} as const;
const apiThresholds: Thresholds<typeof api> = {
  latency: { P1: { ...entry, at: seconds(5) }, P2: { ...entry, at: milliseconds(2000) } },
  throttles: { P2: { ...entry, at: percent(5) } },
};

const store = kind({
  ...api,
  id: "store",
  title: "Store",
  fields: {
    ...api.fields,
    prometheusLabels: PROMETHEUS_LABELS({ job: "store" }, "a store"),
    datadogTags: DATADOG_TAGS({ service: "store" }, "a store"),
  },
  signals: {
    latency: {
      ...api.signals.latency,
      prometheus: { plain: { metric: "store_seconds", as: "p95", across: "sum" }, unit: "s", delay: 30, resolution: 60, cite: "https://example.com" },
      datadog: { plain: { metric: "store.seconds", by: "p95", type: "distribution" }, unit: "s", delay: 30, resolution: 60, cite: "https://example.com" },
    },
  },
});

export const smallCatalog: Catalog = {
  api: { kind: api, thresholds: apiThresholds },
  store: { kind: store, thresholds: { latency: apiThresholds.latency } },
  custom: { kind: custom, thresholds: {} },
};
