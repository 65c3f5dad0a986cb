import { emissions, SOON } from "./emission";

const DISTRIBUTION = [["DistributionId", "Region"]] as const;
const FUNCTION = [["DistributionId", "FunctionName", "Region"]] as const;
const IDLE = { quiet: "no page says what is sent without requests; taken to be nothing" };
/** The page says None of counts and bytes alike. */
const REQUESTS = { nature: "occurrence", unit: "Count", quiet: "absent", dimensions: DISTRIBUTION, statistics: ["Sum"], assumed: IDLE } as const;
const FAILURES = { ...REQUESTS, dimensions: FUNCTION } as const;
const SHARE = { nature: "average", unit: "Percent", quiet: "zero", most: 100, statistics: ["Average"] } as const;

/** CloudFront: us-east-1 only. Shares are of requests: without any there is nothing to tell. */
export const cloudFront = emissions(
  "AWS/CloudFront",
  { ...SOON, every: 60, cite: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/programming-cloudwatch-metrics.html" },
  {
    Requests: REQUESTS,
    BytesDownloaded: { ...REQUESTS, unit: "Bytes" },
    BytesUploaded: { ...REQUESTS, unit: "Bytes" },
    "4xxErrorRate": { ...SHARE, dimensions: DISTRIBUTION },
    "5xxErrorRate": { ...SHARE, dimensions: DISTRIBUTION },
    CacheHitRate: { ...SHARE, dimensions: DISTRIBUTION },
    OriginLatency: { nature: "measurement", unit: "Milliseconds", quiet: "absent", dimensions: DISTRIBUTION, statistics: ["percentile"] },
    FunctionComputeUtilization: { ...SHARE, dimensions: FUNCTION },
    FunctionExecutionErrors: FAILURES,
    FunctionThrottles: FAILURES,
    FunctionValidationErrors: FAILURES,
  },
);

/** Published twice a day until the certificate expires, and then no more. The page's unit is "Integer". */
export const certificateManager = emissions(
  "AWS/CertificateManager",
  { ...SOON, every: 43_200, cite: "https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html" },
  { DaysToExpiry: { nature: "level", unit: "Days", quiet: "zero", dimensions: [["CertificateArn"]] } },
);

export const route53 = emissions(
  "AWS/Route53",
  { ...SOON, every: 60, cite: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/monitoring-cloudwatch.html" },
  {
    HealthCheckStatus: {
      nature: "level",
      unit: "None",
      quiet: "zero",
      most: 1,
      dimensions: [["HealthCheckId"]],
      statistics: ["Minimum", "Average", "Maximum"],
    },
  },
);

/** One sample a run; how often one runs is the canary's schedule. */
export const synthetics = emissions(
  "CloudWatchSynthetics",
  {
    ...SOON,
    every: 60,
    dimensions: [["CanaryName"], ["CanaryName", "StepName"]],
    statistics: ["Average"],
    assumed: { ...SOON.assumed, every: "the canary's schedule, which is no more often than this" },
    cite: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_metrics.html",
  },
  {
    SuccessPercent: { nature: "average", unit: "Percent", quiet: "zero", most: 100 },
    Duration: { nature: "measurement", unit: "Milliseconds", quiet: "absent" },
  },
);
