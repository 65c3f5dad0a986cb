import type { DatadogNativeMeasure } from "../model/measures";

/** The extension sends with the end of an invocation, or of the next one when the first was frozen before. */
const ENHANCED = { delay: 60, resolution: 60, cite: "https://docs.datadoghq.com/serverless/aws_lambda/metrics/" } as const;

// A distribution that holds a 1 for every invocation: its sum is their number.
const invocations = { metric: "aws.lambda.enhanced.invocations", by: "sum", type: "distribution" } as const;
const errors = { metric: "aws.lambda.enhanced.errors", by: "sum", type: "distribution", sparse: true } as const;

/** What Datadog's Lambda extension tells from inside the function; the AWS integration has CloudWatch's numbers besides. */
export const FUNCTION_DATADOG = {
  errors: { part: [errors], total: [invocations], unit: "0-1", ...ENHANCED },
  failures: { plain: errors, unit: "per-period", ...ENHANCED },
  // Seconds, where CloudWatch's Duration is milliseconds and runtime_duration beside it, too.
  duration: {
    plain: { metric: "aws.lambda.enhanced.duration", by: "p95", type: "distribution" },
    events: [invocations],
    percentiles: true,
    unit: "s",
    ...ENHANCED,
  },
  invocations: { plain: invocations, unit: "per-period", ...ENHANCED },
  coldStart: { plain: { metric: "aws.lambda.enhanced.init_duration", by: "p95", type: "distribution" }, percentiles: true, unit: "s", ...ENHANCED },
  // Not there: throttles, concurrency, the age and loss of events, which happen before or after the function runs; memory, whose
  // size is a tag and no metric.
} as const satisfies Record<string, DatadogNativeMeasure>;
