import type { AlertingVendor } from "../platform";
import type { CheckRunner, TargetKind } from "./input";

/** `true`, or why not. */
export type Can = true | string;

/** What a runner can do, as data: the schema of a check is one, and this is where they differ. docs/capabilities.md shows it. */
export interface Runner {
  readonly title: string;
  /** Whose stack has it, and who alerts. */
  readonly vendor: AlertingVendor;
  readonly targets: Readonly<Record<TargetKind, Can>>;
  /** Methods other than GET, and headers. */
  readonly requests: Can;
  /** A status that is asked for. */
  readonly status: Can;
  readonly text: Can;
  /** Which server DNS is asked of. */
  readonly dnsServer: Can;
  /** Whether it tells when a certificate ends. */
  readonly certificates: Can;
  readonly every: Pace;
  readonly places: Places;
  /** Seconds from the end of a run until its result can be judged. */
  readonly delay: number;
  /** Where the delay comes from. */
  readonly delaySource: string;
  /** What it would take for a variable of its own within a check, for which it documents no escape. */
  readonly variables?: { readonly pattern: RegExp; readonly in: readonly TargetKind[]; readonly why: string };
  readonly cite: string;
}

/** Seconds between two runs. */
export interface Pace {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** Only these, instead of all between. */
  readonly only?: readonly number[];
  /** Multiples of it. @default 1 */
  readonly step?: number;
}

export interface Places {
  readonly called: string;
  /** Those that the vendor publishes. @default any of the form */
  readonly known?: readonly string[];
  /** What one looks like, those of the platform's own among them. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly least: number;
  readonly most: number;
  /** "home" is the environment's region. */
  readonly usual: readonly string[] | "home";
  readonly source: string;
}

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html#Route53-Type-HealthCheckConfig-Regions */
const ROUTE53_REGIONS = ["ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1", "us-east-1", "us-west-1", "us-west-2"];
/** Names are the locations without blanks and accents. https://grafana.com/docs/grafana-cloud/testing/synthetic-monitoring/create-checks/public-probes/ */
const GRAFANA_PROBES = [
  ...["Calgary", "Montreal", "NorthCalifornia", "NorthVirginia", "Ohio", "Oregon", "SaoPaulo"],
  ...["CapeTown", "Frankfurt", "London", "Paris", "Spain", "Stockholm", "UAE", "Zurich"],
  ...["Hyderabad", "Jakarta", "Mumbai", "Seoul", "Singapore", "Sydney", "Tokyo"],
];
const DAY = 86_400;

export const RUNNERS: Readonly<Record<CheckRunner, Runner>> = {
  route53: {
    title: "a Route 53 health check",
    vendor: "aws",
    targets: {
      http: true,
      tcp: true,
      tls: "its HTTPS checks accept any certificate, expired ones as well",
      dns: "it asks endpoints, not name servers",
      steps: "it sends one request",
    },
    requests: "it sends GET without headers of one's own",
    status: "any status from 200 to 399 is healthy, and no other can be asked for",
    text: true,
    dnsServer: "it asks endpoints, not name servers",
    certificates: "it does not look at certificates",
    every: { usual: 30, least: 10, most: 30, only: [10, 30] },
    places: {
      called: "regions of Route 53's health checkers",
      known: ROUTE53_REGIONS,
      pattern: /^[a-z]{2}-[a-z]+-\d$/,
      example: "eu-west-1",
      least: 3,
      most: 8,
      usual: ROUTE53_REGIONS,
      source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html",
    },
    // Too late for P0 and P1, whatever the interval.
    delay: 270,
    delaySource: "AWS publishes no figure, but the metric and its alarm can take minutes; the figure is assumed",
    cite: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html",
  },
  canary: {
    title: "a CloudWatch Synthetics canary",
    vendor: "aws",
    targets: { http: true, tcp: true, tls: true, dns: true, steps: true },
    requests: true,
    status: true,
    text: true,
    dnsServer: true,
    certificates: true,
    every: { usual: 60, least: 60, most: 3600, step: 60 },
    places: {
      called: "the environment's own region, where its Lambda function runs",
      pattern: /^[a-z]{2}(-[a-z]+)+-\d$/,
      example: "eu-central-1",
      least: 1,
      most: 1,
      usual: "home",
      source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries.html",
    },
    delay: 60,
    delaySource: "as CloudWatch's metrics of a minute",
    cite: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_metrics.html",
  },
  datadog: {
    title: "a Datadog synthetic test",
    vendor: "datadog",
    targets: { http: true, tcp: true, tls: true, dns: true, steps: true },
    requests: true,
    status: true,
    text: true,
    dnsServer: true,
    certificates: true,
    every: { usual: 60, least: 30, most: 7 * DAY },
    places: {
      // Those that Datadog runs are published by its API alone, which needs a key.
      called: "Datadog's locations, such as aws:eu-central-1, or pl: and a private location's id",
      pattern: /^((aws|azure|gcp):[a-z0-9-]+|pl:[a-z0-9-]+)$/,
      example: "aws:eu-central-1",
      least: 1,
      most: 100,
      usual: ["aws:ap-northeast-1", "aws:eu-central-1", "aws:us-east-2"],
      source: "https://docs.datadoghq.com/api/latest/synthetics/#get-all-locations-public-and-private",
    },
    delay: 60,
    delaySource: "Datadog publishes none; a minute is assumed for the run, its retry and the notification",
    variables: { pattern: /\{\{/, in: ["http", "dns", "steps"], why: "it would take {{ for the beginning of a variable" },
    cite: "https://docs.datadoghq.com/synthetics/platform/metrics/",
  },
  grafana: {
    title: "a check of Grafana Cloud's Synthetic Monitoring",
    vendor: "grafana",
    targets: { http: true, tcp: true, tls: true, dns: true, steps: true },
    requests: true,
    status: true,
    text: true,
    dnsServer: true,
    certificates: true,
    every: { usual: 60, least: 10, most: 3600 },
    places: {
      called: "Grafana's public probes, or private: and a private probe's name",
      known: GRAFANA_PROBES,
      pattern: /^[A-Za-z0-9]+$|^private:[\w .-]{1,32}$/,
      example: "Frankfurt",
      least: 1,
      most: 100,
      usual: ["Frankfurt", "Ohio", "Singapore"],
      source: "https://grafana.com/docs/grafana-cloud/testing/synthetic-monitoring/create-checks/public-probes/",
    },
    delay: 15,
    delaySource: "results are written to Prometheus after each run; a quarter of a minute is assumed",
    variables: { pattern: /\$\{/, in: ["steps"], why: "it would take ${ for the beginning of a variable" },
    cite: "https://grafana.com/docs/grafana-cloud/testing/synthetic-monitoring/analyze-results/check-metrics/",
  },
};
