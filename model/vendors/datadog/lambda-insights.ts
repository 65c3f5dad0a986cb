import type { DatadogNamespace } from "./namespace";

export const LAMBDA_INSIGHTS: DatadogNamespace = {
  namespace: "LambdaInsights",
  cite: "https://docs.datadoghq.com/integrations/amazon_lambda/",
  tags: {},
  metrics: {},
  missing: {
    "init_duration p95":
      "Datadog documents no name for Lambda Insights' metrics; Datadog's own Lambda extension measures it, as aws.lambda.enhanced.init_duration",
    "memory_utilization Average":
      "Datadog documents no name for Lambda Insights' metrics; Datadog's own Lambda extension measures it, as aws.lambda.enhanced.max_memory_used of aws.lambda.enhanced.memorysize",
  },
};
