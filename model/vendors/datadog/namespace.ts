/** How Datadog's AWS integration names what one CloudWatch namespace publishes. */
export interface DatadogNamespace {
  /** CloudWatch's namespace: `AWS/ApplicationELB`. */
  readonly namespace: string;
  /** Datadog's page that lists the metrics. */
  readonly cite: string;
  /** CloudWatch dimension -> tag key of the integration. */
  readonly tags: Readonly<Record<string, string>>;
  /** CloudWatch's "Metric Statistic" -> Datadog's metric. */
  readonly metrics: Readonly<Record<string, DatadogName>>;
  /** CloudWatch's "Metric Statistic" -> why Datadog does not have it. */
  readonly missing: Readonly<Record<string, string>>;
}

export interface DatadogName {
  /** `aws.applicationelb.request_count` */
  readonly metric: string;
  /** As Datadog's page states it: a count is the sum of each interval, a rate is per second. */
  readonly type: "gauge" | "count" | "rate";
  /** What is more than the metric itself, such as a unit that differs from CloudWatch's. @default as CloudWatch has it */
  readonly unit?: string;
}
