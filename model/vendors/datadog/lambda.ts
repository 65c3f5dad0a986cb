import type { DatadogNamespace } from "./namespace";

export const LAMBDA: DatadogNamespace = {
  namespace: "AWS/Lambda",
  cite: "https://docs.datadoghq.com/integrations/amazon_lambda/",
  tags: {
    FunctionName: "functionname",
  },
  metrics: {
    "AsyncEventAge Maximum": { metric: "aws.lambda.async_event_age.maximum", type: "gauge" },
    "AsyncEventsDropped Sum": { metric: "aws.lambda.async_events_dropped", type: "count" },
    "ConcurrentExecutions Maximum": { metric: "aws.lambda.concurrent_executions.maximum", type: "gauge" },
    "DeadLetterErrors Sum": { metric: "aws.lambda.dead_letter_errors", type: "count" },
    "DestinationDeliveryFailures Sum": { metric: "aws.lambda.destination_delivery_failures", type: "count" },
    "Duration p95": { metric: "aws.lambda.duration.p95", type: "gauge" },
    "Errors Sum": { metric: "aws.lambda.errors", type: "count" },
    "Invocations Sum": { metric: "aws.lambda.invocations", type: "count" },
    "IteratorAge Maximum": { metric: "aws.lambda.iterator_age.maximum", type: "gauge" },
    "Throttles Sum": { metric: "aws.lambda.throttles", type: "count" },
  },
  missing: {
    "ClaimedAccountConcurrency Maximum": "Datadog's documentation lists aws.lambda.claimed_account_concurrency as a count without a statistic, not its maximum",
  },
};
