import { planDashboards } from "../../../../model/dashboards";
import type { Alert, Model, ModelComponent, ModelSignal, ResolvedAwsMeasure, ResolvedLevel, ResolvedMetric, Value } from "../../../../model/model";
import { SEVERITIES, SEVERITY, type Severity } from "../../../../model/severities";
import { count, perMinute, ratio, seconds } from "../../../../model/units";

export const text = (value: Value): string => (typeof value === "string" ? value : `\${TfToken[${Object.values(value)[0]}]}`);

const AWS = { accountId: "123456789012", region: "eu-central-1", allowedAccountIds: [], tags: {} };

interface SampleAlert {
  readonly at: ResolvedLevel;
  readonly period?: number;
}
export interface SampleSignal extends Pick<ModelSignal, "signal" | "title" | "class" | "dimension" | "worse"> {
  readonly each?: string;
  readonly measure: ResolvedAwsMeasure;
  readonly alerts: Partial<Record<Severity, SampleAlert>>;
}
export interface SampleComponent extends Partial<Omit<ModelComponent, "signals">> {
  readonly id: string;
  readonly signals: readonly SampleSignal[];
}

/** A model as `resolve` would make it, of the parts that dashboards read. */
export function sampleModel(samples: readonly SampleComponent[], region = AWS.region): Model {
  const aws = { ...AWS, region };
  const components = samples.map((sample): ModelComponent => {
    const signals = sample.signals.map((signal) => modelSignal(sample.id, signal));
    return {
      kind: "http-api",
      kindTitle: "HTTP API",
      from: "alb",
      team: "payments",
      dependsOn: [],
      physicalId: sample.renamedFrom ?? sample.id,
      tags: {},
      ...sample,
      signals,
    };
  });
  const alerts = samples.flatMap((sample) =>
    sample.signals.flatMap((signal) =>
      SEVERITIES.flatMap((severity) => alertOf(components.find(({ id }) => id === sample.id) as ModelComponent, signal, severity)),
    ),
  );
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  const sorted = [...components].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    version: 1,
    platform: "shop",
    environment: "production",
    production: true,
    aws,
    state: { type: "local" },
    vendors: { aws: { on: true }, pagerduty: { on: true } },
    aliases: Object.fromEntries(SEVERITIES.map((severity) => [severity, SEVERITY[severity].alias])),
    components: sorted,
    alerts: alerts.sort(byKey),
    routes: [],
    dashboards: planDashboards("shop", "production", sorted, alerts, aws),
    gaps: [],
    logs: { groups: [], metricFilters: [], queries: [] },
  } as unknown as Model;
}

function modelSignal(component: string, { signal, each, title, class: of, dimension, worse, measure }: SampleSignal): ModelSignal {
  const key = [component, signal, each].filter((part) => part !== undefined).join(".");
  return { key, signal, ...(each !== undefined && { each }), title, class: of, dimension, worse, measures: { aws: measure } };
}

function alertOf(component: ModelComponent, sample: SampleSignal, severity: Severity): readonly Alert[] {
  const own = sample.alerts[severity];
  if (!own) return [];
  const signal = modelSignal(component.id, sample);
  return [
    {
      ...signal,
      key: `${signal.key}.${severity}`,
      component: component.id,
      vendor: "aws",
      severity,
      meaning: "Users wait | or leave.",
      firstLook: "Look at the slowest target.",
      at: own.at,
      window: { period: own.period ?? 60, bad: 3, of: 5 },
      region: sample.measure.region,
      owner: component.team,
      runbook: { url: `https://runbooks.example.com/${sample.signal}` },
      notifies: true,
      heldBackBy: [],
      name: `shop-production-${component.physicalId}.${signal.key.slice(component.id.length + 1)}.${severity}`,
    } as unknown as Alert,
  ];
}

const facts = { delay: 60, resolution: 60, cite: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html" };
const alb = (metric: string, stat: ResolvedMetric["stat"]): ResolvedMetric => ({
  namespace: "AWS/ApplicationELB",
  metric,
  stat,
  dimensions: { LoadBalancer: "app/shop/50dc6c495c0c9188", TargetGroup: "targetgroup/checkout/73e2d6bc24d8a067" },
});
const at = (quantity: Extract<ResolvedLevel, { quantity: unknown }>["quantity"], period?: number): SampleAlert => ({
  at: { quantity },
  ...(period !== undefined && { period }),
});

export const checkoutApi: SampleComponent = {
  id: "checkout-api",
  kindTitle: "HTTP API (load balancer)",
  description: "Takes orders [and money].",
  dependsOn: ["orders-db"],
  signals: [
    {
      signal: "latency",
      title: "Latency (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      measure: { ...facts, plain: alb("TargetResponseTime", "p95"), unit: "s", percentiles: true, region: AWS.region },
      alerts: { P1: at(seconds(5)), P2: at(seconds(2)) },
    },
    {
      signal: "errors",
      title: "Server errors",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      measure: {
        ...facts,
        part: [{ ...alb("HTTPCode_Target_5XX_Count", "Sum"), sparse: true }],
        total: [alb("RequestCount", "Sum")],
        unit: "0-1",
        region: AWS.region,
      },
      alerts: { P1: at(ratio(0.05)), P2: at(ratio(0.01)) },
    },
    {
      signal: "traffic",
      title: "Requests",
      class: "traffic",
      dimension: "rate",
      worse: "outside",
      measure: { ...facts, plain: alb("RequestCount", "Sum"), unit: "per-period", region: AWS.region },
      alerts: { P2: { at: { deviations: 3 }, period: 300 } },
    },
    {
      signal: "resets",
      title: "Rejected connections",
      class: "saturation",
      dimension: "rate",
      worse: "above",
      measure: { ...facts, plain: alb("RejectedConnectionCount", "Sum"), unit: "per-period", region: AWS.region },
      alerts: { P1: at(perMinute(10)), P3: at(perMinute(1), 3600) },
    },
  ],
};

export const ordersDb: SampleComponent = {
  id: "orders-db",
  kind: "postgres",
  kindTitle: "PostgreSQL",
  team: "platform",
  signals: [
    {
      signal: "storage",
      title: "Storage used",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      measure: {
        ...facts,
        free: { namespace: "AWS/RDS", metric: "FreeStorageSpace", stat: "Minimum", dimensions: { DBInstanceIdentifier: { ssm: "/shop/db", take: "whole" } } },
        capacity: 107374182400,
        unit: "B",
        region: AWS.region,
      },
      alerts: { P1: at(ratio(0.9)), P2: at(ratio(0.8)) },
    },
    ...["reader-1", "reader-2"].map(
      (each): SampleSignal => ({
        signal: "lag",
        each,
        title: `Replica lag: ${each}`,
        class: "freshness",
        dimension: "duration",
        worse: "above",
        measure: {
          ...facts,
          plain: { namespace: "AWS/RDS", metric: "ReplicaLag", stat: "Maximum", dimensions: { DBInstanceIdentifier: each } },
          unit: "s",
          region: AWS.region,
        },
        alerts: { P1: at(seconds(300)) },
      }),
    ),
  ],
};

export const storefront: SampleComponent = {
  id: "storefront",
  kind: "cdn",
  kindTitle: "CDN (CloudFront)",
  team: "web",
  signals: [
    {
      signal: "errors",
      title: "Errors",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      measure: {
        ...facts,
        plain: { namespace: "AWS/CloudFront", metric: "5xxErrorRate", stat: "Average", dimensions: { Region: "Global", DistributionId: "E2QWRUHEXAMPLE" } },
        unit: "percent",
        region: "us-east-1",
      },
      alerts: { P1: at(ratio(0.05)) },
    },
    {
      signal: "throttled",
      title: "Throttled",
      class: "saturation",
      dimension: "count",
      worse: "above",
      measure: {
        ...facts,
        plain: {
          namespace: "AWS/CloudFront",
          metric: "FunctionThrottles",
          stat: "Sum",
          dimensions: { Region: "Global" },
          insights: ["FunctionName", "Region"],
        },
        unit: "1",
        region: "us-east-1",
      },
      alerts: { P2: at(count(0)) },
    },
  ],
};
