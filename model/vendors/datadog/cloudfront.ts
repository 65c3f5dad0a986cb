import type { DatadogNamespace } from "./namespace";

/**
 * No tag for the dimension Region: it is "Global" in every series, and Datadog does not document which value its own tag `region`
 * has here. A filter on another value would find nothing.
 */
export const CLOUDFRONT: DatadogNamespace = {
  namespace: "AWS/CloudFront",
  cite: "https://docs.datadoghq.com/integrations/amazon_cloudfront/",
  tags: {
    DistributionId: "distributionid",
    // The dimension in lower case, as all documented tags are; Datadog's table of tags does not have this one.
    FunctionName: "functionname",
  },
  metrics: {
    "4xxErrorRate Average": { metric: "aws.cloudfront.4xx_error_rate", type: "gauge" },
    "5xxErrorRate Average": { metric: "aws.cloudfront.5xx_error_rate", type: "gauge" },
    "BytesDownloaded Sum": { metric: "aws.cloudfront.bytes_downloaded", type: "count" },
    "BytesUploaded Sum": { metric: "aws.cloudfront.bytes_uploaded", type: "count" },
    "CacheHitRate Average": { metric: "aws.cloudfront.cache_hit_rate", type: "gauge" },
    "FunctionComputeUtilization Average": { metric: "aws.cloudfront.function_compute_utilization", type: "gauge" },
    // Gauges that hold the number of errors of each interval.
    "FunctionExecutionErrors Sum": { metric: "aws.cloudfront.function_execution_errors", type: "gauge" },
    "FunctionValidationErrors Sum": { metric: "aws.cloudfront.function_validation_errors", type: "gauge" },
    "FunctionThrottles Sum": { metric: "aws.cloudfront.function_throttles", type: "count" },
    "Requests Sum": { metric: "aws.cloudfront.requests", type: "count" },
  },
  missing: {
    "OriginLatency p95": "Datadog's documentation lists no percentile of it, only aws.cloudfront.origin_latency",
  },
};
