import { emissions, SOON } from "./emission";

const FUNCTION = [["FunctionName"], ["FunctionName", "Resource"], ["FunctionName", "Resource", "ExecutedVersion"]] as const;
const INSIGHTS = [["function_name"], ["function_name", "version"]] as const;
const IDLE = "no page says what is sent without the event; taken to be nothing";
/** "Binary indicators of the outcome", to be viewed as Sum. */
const INVOCATION = { nature: "occurrence", unit: "Count", quiet: "absent", statistics: ["Sum"], dimensions: FUNCTION } as const;

/**
 * A sample has the time at which the invocation began, and is sent after its end: up to 15 minutes later than `delay` says.
 * Dimensions: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/SupportedMetricsForResourceTagsForTelemetry.html
 */
export const lambda = emissions(
  "AWS/Lambda",
  { ...SOON, every: 60, cite: "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html" },
  {
    Invocations: { ...INVOCATION, sample: "one", assumed: { quiet: IDLE } },
    Errors: { ...INVOCATION, sample: "outcome", assumed: { quiet: IDLE, sample: "each invocation has an outcome" } },
    Throttles: { ...INVOCATION, assumed: { quiet: IDLE } },
    DeadLetterErrors: { ...INVOCATION, assumed: { quiet: IDLE } },
    DestinationDeliveryFailures: { ...INVOCATION, assumed: { quiet: IDLE } },
    AsyncEventsDropped: { ...INVOCATION, statistics: ["Sum", "Average", "Minimum", "Maximum", "SampleCount"], assumed: { quiet: IDLE } },
    AsyncEventAge: {
      nature: "measurement",
      unit: "Milliseconds",
      quiet: "absent",
      dimensions: FUNCTION,
      assumed: { quiet: IDLE, unit: "the page names none; other durations of Lambda's are milliseconds" },
    },
    Duration: { nature: "measurement", unit: "Milliseconds", quiet: "absent", dimensions: FUNCTION, assumed: { quiet: IDLE } },
    IteratorAge: {
      nature: "measurement",
      unit: "Milliseconds",
      quiet: "absent",
      dimensions: [...FUNCTION, ["EventSourceMappingUUID"]],
      assumed: { quiet: IDLE },
    },
    ConcurrentExecutions: {
      nature: "level",
      unit: "Count",
      quiet: "absent",
      dimensions: FUNCTION,
      assumed: { quiet: "as the page says of ProvisionedConcurrentExecutions" },
    },
    ClaimedAccountConcurrency: {
      nature: "level",
      unit: "Count",
      quiet: "zero",
      dimensions: [[]],
      assumed: { quiet: "reserved concurrency is there without invocations" },
    },
  },
);

/** One log event an invocation, out of which CloudWatch takes the samples. */
export const lambdaInsights = emissions(
  "LambdaInsights",
  { ...SOON, every: 60, dimensions: INSIGHTS, cite: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-metrics.html" },
  {
    init_duration: { nature: "measurement", unit: "Milliseconds", quiet: "absent" },
    memory_utilization: { nature: "measurement", unit: "Percent", quiet: "absent", most: 100 },
  },
);
