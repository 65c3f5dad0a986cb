import type { DatadogNamespace } from "./namespace";

export const API_GATEWAY: DatadogNamespace = {
  namespace: "AWS/ApiGateway",
  cite: "https://docs.datadoghq.com/integrations/amazon_api_gateway/",
  tags: {
    ApiName: "apiname",
    ApiId: "apiid",
    Stage: "stage",
  },
  metrics: {
    "4XXError Sum": { metric: "aws.apigateway.4xxerror", type: "count" },
    "4xx Sum": { metric: "aws.apigateway.4xx", type: "count" },
    "5XXError Sum": { metric: "aws.apigateway.5xxerror", type: "count" },
    "5xx Sum": { metric: "aws.apigateway.5xx", type: "count" },
    // One sample a request, each of value 1: the samples and their sum are the same number.
    "Count SampleCount": { metric: "aws.apigateway.count", type: "count" },
    "IntegrationLatency p95": { metric: "aws.apigateway.integration_latency.p95", type: "gauge" },
    "Latency p95": { metric: "aws.apigateway.latency.p95", type: "gauge" },
  },
  missing: {},
};
