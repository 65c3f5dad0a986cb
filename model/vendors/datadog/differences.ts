/** Where a monitor is not quite the alarm that CloudWatch has, and why. */
export interface Difference {
  readonly what: string;
  readonly cloudWatch: string;
  readonly datadog: string;
  readonly because: string;
  readonly source: string;
}

export const DATADOG_DIFFERENCES: readonly Difference[] = [
  {
    what: "`bad` of `of` datapoints",
    cloudWatch: "any `bad` of the last `of`",
    datadog: "all of the last `bad`: a fault that stays is told after the same number of datapoints, one that comes and goes is not",
    because: "a monitor reduces its window by avg, max, min or sum",
    source: "https://docs.datadoghq.com/monitors/configuration/#aggregation-method",
  },
  {
    what: "Recovery",
    cloudWatch: "when fewer than `bad` of the last `of` are bad",
    datadog: "with the first datapoint that is not bad",
    because: "a monitor recovers when its window no longer crosses the threshold; a recovery threshold would change the number, not the count",
    source: "https://docs.datadoghq.com/monitors/guide/recovery-thresholds/",
  },
  {
    what: "Delay",
    cloudWatch: "a minute or two",
    datadog: "3 minutes by metric streams; 12 by polling, 20 for metrics that come every 5 minutes",
    because: "Datadog gets the metrics from CloudWatch",
    source: "https://docs.datadoghq.com/integrations/guide/cloud-metric-delay/",
  },
  {
    what: "A percentile over more than a minute",
    cloudWatch: "of all samples of the period",
    datadog: "the average of the percentiles of its minutes",
    because: "the integration has the percentiles, not the samples",
    source: "https://docs.datadoghq.com/integrations/amazon_web_services/",
  },
  {
    what: "A gap among datapoints where data that is missing is fine, and below is bad",
    cloudWatch: "counts as fine",
    datadog: "is left out: the datapoints that are there decide; a window without any is fine",
    because: "default_zero() fills with zero, which would be bad",
    source: "https://docs.datadoghq.com/dashboards/functions/interpolation/#default-zero",
  },
  {
    what: "A window without data where the last state is to be kept and a gap means zero",
    cloudWatch: "keeps the state when the total is missing",
    datadog: "recovers",
    because: "default_zero() has no effect on a window without any datapoint, so that errors that stopped would look like data that stopped",
    source: "https://docs.datadoghq.com/dashboards/functions/interpolation/#default-zero",
  },
  {
    what: "Series with further dimensions",
    cloudWatch: "are other metrics",
    datadog: "have the same tags and more, so that a filter finds them too, such as a table's indexes",
    because: "a filter names tags that a series has, not all that it may have",
    source: "https://docs.datadoghq.com/metrics/advanced-filtering/",
  },
  {
    what: "Being held back by what a component depends on",
    cloudWatch: "by composite alarms",
    datadog: "none",
    because: "a composite monitor notifies beside the monitors in it, and each of them would have to be silent",
    source: "https://docs.datadoghq.com/monitors/types/composite/",
  },
  {
    what: "Security signals of an organization that is HIPAA-enabled",
    cloudWatch: "has none",
    datadog: "reach no webhook: PagerDuty, Discord and `webhook` hear nothing of `datadog.security`, and nobody is paged, unless Datadog's support allows it",
    because: "Datadog keeps security signals from webhooks there; monitors notify as everywhere",
    source: "https://docs.datadoghq.com/integrations/webhooks/",
  },
];
