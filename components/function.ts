import { DATADOG_TAGS, kind } from "../model/measures";
import { FUNCTION_DATADOG } from "./function.datadog";

const LAMBDA_URL = "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html";
const LAMBDA_INSIGHTS_URL = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-metrics.html";
const FUNCTION = { namespace: "AWS/Lambda", dimensions: { FunctionName: "$function" } } as const;
/** Lambda Insights spells the dimension in lower case. */
const LAMBDA_INSIGHTS = { namespace: "LambdaInsights", dimensions: { function_name: "$function" } } as const;

/** An AWS Lambda function, with Lambda Insights where the extension is installed. */
export const functionKind = kind({
  id: "function",
  title: "Function",
  description: "A Lambda function: errors, throttles, time and concurrency used, and what happens to its events",
  fields: {
    function: {
      type: "arn",
      service: "lambda",
      take: ":function:",
      pattern: "^[A-Za-z0-9_-]{1,64}$",
      example: "arn:aws:lambda:eu-central-1:123456789012:function:price-alerts",
      description: "The function, without version or alias: its metrics count all of them",
    },
    timeout: {
      type: "duration",
      default: "3s",
      example: "30s",
      description: "The function's configured timeout. Default: Lambda's own, 3 s (https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html)",
    },
    concurrencyQuota: {
      type: "count",
      default: 1000,
      example: "3000",
      description:
        "The account's quota of concurrent executions in the region. Default: AWS's own, 1,000 (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html); new accounts can have less",
    },
    reservedConcurrency: {
      type: "count",
      example: "50",
      description: "The function's reserved concurrency, if it has one: it is throttled there, whatever the account's quota",
    },
    watchAccount: {
      type: "boolean",
      example: true,
      description: "Also watch the concurrency that all functions of the region claim. Set it on one function of an account and region only",
    },
    async: {
      type: "boolean",
      example: true,
      description: "The function is invoked asynchronously (SNS, S3, EventBridge, Event invocation type): watches the age and the loss of events",
    },
    stream: { type: "boolean", example: true, description: "The function reads from Kinesis, DynamoDB streams or DocumentDB: watches how far it is behind" },
    lambdaInsights: {
      type: "boolean",
      example: true,
      description:
        "The Lambda Insights extension is installed as a layer, and the role has CloudWatchLambdaInsightsExecutionRolePolicy: watches memory and cold starts",
    },
    datadogTags: DATADOG_TAGS(
      { functionname: "price-alerts" },
      "the Datadog Lambda extension, with percentiles switched on for aws.lambda.enhanced.duration and aws.lambda.enhanced.init_duration",
    ),
  },
  sources: { lambda: ["function"] },
  signals: {
    errors: {
      title: "Errors",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Invocations end in an exception or a timeout, so callers get errors or events are retried and then lost.",
      firstLook: "Search the function's log group for ERROR and 'Task timed out' since the alarm began, then look at its last deployment.",
      from: {
        lambda: {
          aws: {
            part: [{ ...FUNCTION, metric: "Errors", stat: "Sum" }],
            total: [{ ...FUNCTION, metric: "Invocations", stat: "Sum" }],
            unit: "0-1",
            delay: 60,
            resolution: 60,
            cite: LAMBDA_URL,
          },
        },
      },
      datadog: FUNCTION_DATADOG.errors,
    },
    failures: {
      title: "Failed invocations",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "The function fails again and again, too rarely called for a ratio to show it: a scheduled job may not have run for hours.",
      firstLook: "Search the function's log group for the failed request ids, and check what its schedule or trigger expects.",
      from: { lambda: { aws: { plain: { ...FUNCTION, metric: "Errors", stat: "Sum" }, unit: "per-period", delay: 60, resolution: 60, cite: LAMBDA_URL } } },
      datadog: FUNCTION_DATADOG.failures,
    },
    throttles: {
      title: "Throttled invocations",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "Lambda turns invocations away for lack of concurrency: callers get 429, and events wait.",
      firstLook: "See whether this function, its reserved concurrency or another function of the account uses up the concurrency.",
      from: {
        lambda: {
          aws: {
            // A throttled request counts neither as invocation nor as error.
            part: [{ ...FUNCTION, metric: "Throttles", stat: "Sum" }],
            total: [
              { ...FUNCTION, metric: "Invocations", stat: "Sum", sparse: true },
              { ...FUNCTION, metric: "Throttles", stat: "Sum", sparse: true },
            ],
            unit: "0-1",
            delay: 60,
            resolution: 60,
            cite: LAMBDA_URL,
          },
        },
      },
    },
    duration: {
      title: "Duration (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Invocations come close to the function's timeout, where they are killed half done.",
      firstLook: "Open a slow trace, or look at the latency of what the function calls; more memory also gives it more CPU.",
      from: {
        lambda: {
          aws: {
            plain: { ...FUNCTION, metric: "Duration", stat: "p95" },
            events: [{ ...FUNCTION, metric: "Invocations", stat: "Sum" }],
            percentiles: true,
            unit: "ms",
            delay: 60,
            resolution: 60,
            cite: LAMBDA_URL,
          },
        },
      },
      datadog: FUNCTION_DATADOG.duration,
    },
    concurrency: {
      title: "Concurrency of the account's quota",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "This function alone uses nearly all concurrency of the account: soon it and every other function are throttled.",
      firstLook:
        "Compare invocations and duration to see whether calls became more or slower, then reserve concurrency for the functions that must not starve.",
      from: {
        lambda: {
          aws: {
            used: { ...FUNCTION, metric: "ConcurrentExecutions", stat: "Maximum" },
            capacity: "$concurrencyQuota",
            unit: "1",
            delay: 60,
            resolution: 60,
            cite: LAMBDA_URL,
          },
        },
      },
    },
    "reserved-concurrency": {
      title: "Reserved concurrency",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The function uses nearly all of its reserved concurrency and is throttled beyond it.",
      firstLook: "Compare invocations and duration to see whether calls became more or slower, then raise the reservation.",
      from: {
        lambda: {
          aws: {
            used: { ...FUNCTION, metric: "ConcurrentExecutions", stat: "Maximum" },
            capacity: "$reservedConcurrency",
            needs: ["reservedConcurrency"],
            unit: "1",
            delay: 60,
            resolution: 60,
            cite: LAMBDA_URL,
          },
        },
      },
    },
    "account-concurrency": {
      title: "Account: concurrency claimed",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "All functions of the region together, with their reservations, have claimed nearly the whole quota; beyond it any function is throttled.",
      firstLook: "Sort the functions by ConcurrentExecutions to find who grew, and ask AWS for a higher quota.",
      from: {
        lambda: {
          aws: {
            used: { namespace: "AWS/Lambda", metric: "ClaimedAccountConcurrency", stat: "Maximum", dimensions: {} },
            capacity: "$concurrencyQuota",
            needs: ["watchAccount"],
            unit: "1",
            delay: 60,
            resolution: 60,
            cite: "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-concurrency.html",
          },
        },
      },
    },
    memory: {
      title: "Memory",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "Invocations use nearly all of the function's memory and are killed when they reach it.",
      firstLook:
        "See whether memory grows from one invocation of an environment to the next (a leak) or with the size of the input, and raise the memory setting.",
      from: {
        lambda: {
          aws: {
            plain: { ...LAMBDA_INSIGHTS, metric: "memory_utilization", stat: "Average" },
            needs: ["lambdaInsights"],
            unit: "percent",
            delay: 120,
            resolution: 60,
            cite: LAMBDA_INSIGHTS_URL,
          },
        },
      },
    },
    "event-age": {
      title: "Age of asynchronous events",
      class: "freshness",
      dimension: "duration",
      worse: "above",
      meaning: "Events wait in Lambda's queue, retried after errors or held up by throttles; after six hours they are dropped.",
      firstLook: "Look at errors and throttles of this function: one of them makes the queue wait.",
      from: {
        lambda: {
          aws: { plain: { ...FUNCTION, metric: "AsyncEventAge", stat: "Maximum" }, needs: ["async"], unit: "ms", delay: 60, resolution: 60, cite: LAMBDA_URL },
        },
      },
    },
    "dropped-events": {
      title: "Dropped events",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Events were given up without the function having handled them.",
      firstLook: "Look for them in the dead-letter queue or the on-failure destination; without one they are gone.",
      from: {
        lambda: {
          aws: {
            plain: { ...FUNCTION, metric: "AsyncEventsDropped", stat: "Sum", sparse: true },
            needs: ["async"],
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: LAMBDA_URL,
          },
        },
      },
    },
    "dead-letter-errors": {
      title: "Dead-letter errors",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Failed events could not be saved in the dead-letter queue: they are lost.",
      firstLook: "Check that the queue or topic exists, that the function's role may write to it, and that its key policy lets Lambda in.",
      from: {
        lambda: {
          aws: {
            plain: { ...FUNCTION, metric: "DeadLetterErrors", stat: "Sum", sparse: true },
            needs: ["async"],
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: LAMBDA_URL,
          },
        },
      },
    },
    "destination-errors": {
      title: "Destination errors",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Results or failed events could not be delivered to their destination: they are lost.",
      firstLook: "Check that the destination exists, is of a supported type (no FIFO queue or topic), and that the function's role may send to it.",
      from: {
        lambda: {
          aws: {
            plain: { ...FUNCTION, metric: "DestinationDeliveryFailures", stat: "Sum", sparse: true },
            needs: ["async"],
            unit: "per-period",
            delay: 60,
            resolution: 60,
            cite: LAMBDA_URL,
          },
        },
      },
    },
    "iterator-age": {
      title: "Stream lag",
      class: "freshness",
      dimension: "duration",
      worse: "above",
      meaning: "The function is behind its stream; records that it does not reach before the stream's retention ends are lost.",
      firstLook: "Look for one record that fails again and again and blocks its shard, then at duration, batch size and parallelisation factor.",
      from: {
        lambda: {
          aws: { plain: { ...FUNCTION, metric: "IteratorAge", stat: "Maximum" }, needs: ["stream"], unit: "ms", delay: 60, resolution: 60, cite: LAMBDA_URL },
        },
      },
    },
    invocations: {
      title: "Invocations",
      class: "traffic",
      dimension: "rate",
      worse: "outside",
      meaning: "The function is called far more or far less often than usual at this time.",
      firstLook: "Look at what calls it: a broken trigger, a retry storm, or a loop of the function with itself.",
      from: {
        lambda: { aws: { plain: { ...FUNCTION, metric: "Invocations", stat: "Sum" }, unit: "per-period", delay: 60, resolution: 60, cite: LAMBDA_URL } },
      },
      datadog: FUNCTION_DATADOG.invocations,
    },
    "cold-start": {
      title: "Cold start (p95)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "How long new execution environments take to initialise.",
      firstLook: "Look at the size of the package and at what the code does outside the handler.",
      from: {
        lambda: {
          aws: {
            plain: { ...LAMBDA_INSIGHTS, metric: "init_duration", stat: "p95" },
            percentiles: true,
            needs: ["lambdaInsights"],
            unit: "ms",
            delay: 120,
            resolution: 60,
            cite: LAMBDA_INSIGHTS_URL,
          },
        },
      },
      datadog: FUNCTION_DATADOG.coldStart,
    },
  },
});
