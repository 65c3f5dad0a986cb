/** Where an environment's Datadog is, and how CloudWatch's metrics come there. */
export interface DatadogAccount {
  readonly site: DatadogSite;
  /** By CloudWatch metric streams rather than by Datadog's polling. */
  readonly metricStreams: boolean;
  /** Name of the Slack workspace in Datadog's Slack integration. @default channels are named without it */
  readonly slackWorkspace?: string;
}

/** https://docs.datadoghq.com/getting_started/site/ */
export const DATADOG_SITES = [
  "datadoghq.com",
  "us3.datadoghq.com",
  "us5.datadoghq.com",
  "datadoghq.eu",
  "ap1.datadoghq.com",
  "ap2.datadoghq.com",
  "uk1.datadoghq.com",
  "ddog-gov.com",
  "us2.ddog-gov.com",
] as const;
export type DatadogSite = (typeof DATADOG_SITES)[number];

/** https://docs.datadoghq.com/api/latest/monitors/#create-a-monitor, "Error Tracking Alert Query" */
export const ERROR_SOURCES = ["all", "browser", "mobile", "backend"] as const;
export type ErrorSource = (typeof ERROR_SOURCES)[number];

/**
 * Seconds from the end of a datapoint's period until Datadog has it. By streams "two to three minutes", by polling 10 to 12 minutes for
 * metrics of a minute and 15 to 20 for those of five: the longer figure of each, because a datapoint that comes later is never judged.
 * https://docs.datadoghq.com/integrations/guide/aws-cloudwatch-metric-streams-with-kinesis-data-firehose/
 * https://docs.datadoghq.com/integrations/guide/cloud-metric-delay/
 */
export function datadogDelay(
  { metricStreams }: Pick<DatadogAccount, "metricStreams">,
  measure: { readonly delay: number; readonly resolution: number },
): number {
  const streamed = metricStreams && measure.delay < OLDEST_STREAMED;
  const usual = streamed ? STREAMED : measure.resolution >= 300 ? POLLED_EVERY_FIVE_MINUTES : POLLED;
  // Datadog's figures take CloudWatch itself to be two minutes late; what is later there is so much later here.
  return usual + Math.max(0, measure.delay - CLOUDWATCH);
}

const STREAMED = 180;
const POLLED = 720;
const POLLED_EVERY_FIVE_MINUTES = 1200;
const CLOUDWATCH = 120;
/** Streams leave out what is older than two hours: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Metric-Streams.html */
const OLDEST_STREAMED = 7200;

/** Where dashboards of a title are found: their own addresses are Datadog's to give. */
export function datadogDashboards({ site }: Pick<DatadogAccount, "site">, title: string): string {
  const host = ["datadoghq.com", "datadoghq.eu", "ddog-gov.com"].includes(site) ? `app.${site}` : site;
  return `https://${host}/dashboard/lists?q=${encodeURIComponent(title)}`;
}
