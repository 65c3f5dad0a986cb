/** USD a month for one, in US East (N. Virginia); the free tier and tiers of volume are left out. */
export interface Price {
  /** As a line of a review calls it. */
  readonly what: string;
  /** Absent where the vendor's price depends on a contract: then what is billed is counted alone. */
  readonly each?: number;
  readonly source: string;
}

const CLOUDWATCH = "https://aws.amazon.com/cloudwatch/pricing/";
const KMS = "https://aws.amazon.com/kms/pricing/";
const ROUTE_53 = "https://aws.amazon.com/route53/pricing/";

/** Day on which the prices were last compared with their pages. */
export const AS_OF = "2026-09-20";

/** Where all of them stand, and what they leave out. */
export const SOURCE = `${CLOUDWATCH}, ${ROUTE_53} and ${KMS}: list prices of US East (N. Virginia), without free tier and discounts`;

export const PRICES = {
  standardAlarm: { what: "standard alarm metrics", each: 0.1, source: CLOUDWATCH },
  highResolutionAlarm: { what: "high-resolution alarm metrics", each: 0.3, source: CLOUDWATCH },
  // Billed by the metrics that a query reads, which only the account knows:
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_billing.html
  insightsAlarm: { what: "metrics that alarms query (estimate: one a query)", each: 0.1, source: CLOUDWATCH },
  compositeAlarm: { what: "composite alarms", each: 0.5, source: CLOUDWATCH },
  dashboard: { what: "CloudWatch dashboards", each: 3, source: CLOUDWATCH },
  // One a combination of dimensions; filters with dimensions make more.
  customMetric: { what: "custom metrics of metric filters", each: 0.3, source: CLOUDWATCH },
  canaryRun: { what: "canary runs", each: 0.0012, source: CLOUDWATCH },
  awsHealthCheck: { what: "health checks of AWS endpoints", each: 0.5, source: ROUTE_53 },
  awsHealthCheckFeature: { what: "optional features of health checks of AWS endpoints", each: 1, source: ROUTE_53 },
  healthCheck: { what: "health checks of other endpoints", each: 0.75, source: ROUTE_53 },
  healthCheckFeature: { what: "optional features of health checks of other endpoints", each: 2, source: ROUTE_53 },
  // Each year's rotation adds as much again.
  kmsKey: { what: "customer-managed keys", each: 1, source: KMS },
  datadogTestRun: {
    what: "runs of Datadog's synthetic tests (by contract)",
    source: "https://docs.datadoghq.com/synthetics/guide/monitor-usage/: each run from each location; https://www.datadoghq.com/pricing/",
  },
  grafanaTestExecution: {
    what: "executions of Grafana's synthetic checks (by contract)",
    source:
      "https://grafana.com/docs/grafana-cloud/cost-management-and-billing/understand-your-invoice/synthetic-monitoring-invoice/: each run at each probe, a minute or less",
  },
} as const satisfies Readonly<Record<string, Price>>;

export type Priced = keyof typeof PRICES;
