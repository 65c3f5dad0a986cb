import { type CloudWatchStatistic, SIGNAL_CLASSES } from "../../model/measures";
import type { OwnSignal } from "../../model/platform";
import { parseQuantity } from "../../model/quantities";
import { SEVERITIES } from "../../model/severities";
import { DIMENSIONS, type Dimension } from "../../model/units";
import { z } from "../zod";
import { quantity, text } from "./leaf";
import { ownThresholdSchema } from "./threshold";

/** Length is the vendor limit's business. */
const LOG_VALUE = /^([+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?|\$.+)$/is;

/** An own signal as written; {@link ownSignal} completes it. */
export const ownSignalSchema = z
  .strictObject({
    title: text({ description: "As on a graph.", examples: ["Declined payments"] }),
    class: z.enum(SIGNAL_CLASSES).meta({ description: "What the signal tells." }),
    dimension: z
      .enum(Object.keys(DIMENSIONS) as [Dimension, ...Dimension[]])
      .meta({ description: "What is measured; fixes the units that thresholds may use." }),
    worse: z.enum(["above", "below", "outside"]).default("above").meta({ description: "The bad side; `outside` takes deviations from the usual." }),
    meaning: text({ description: "What users or the system suffer when this is bad: one sentence for whoever is woken." }),
    firstLook: text({ description: "Where to look first: one sentence." }),
    metric: z
      .strictObject({
        namespace: text({ description: "CloudWatch namespace.", examples: ["Shop/Fraud"], pattern: /^[^:*$].{0,254}$/, is: "a CloudWatch namespace" }),
        name: text({ description: "CloudWatch metric name.", examples: ["ScoringLatency"] }),
        statistic: text({
          description: "CloudWatch statistic.",
          examples: ["Average", "Sum", "p95"],
          pattern: /^(Sum|Average|Maximum|Minimum|SampleCount|p\d{1,2}(\.\d+)?|p100|tm\d{1,2}(\.\d+)?)$/,
          is: "a CloudWatch statistic",
        }),
        unit: text({ description: "The unit in which the metric reports.", examples: ["ms", "0-1", "per-period"] }),
        dimensions: z
          .record(z.string(), text({ description: "Value." }))
          .default({})
          .meta({ description: "CloudWatch dimensions: all of those that the metric is published with.", examples: [{ Service: "fraud" }] }),
        sparse: z.boolean().default(false).meta({ description: "Published only if something happens, so that a gap means zero." }),
        delay: quantity("duration", { description: "From the event until CloudWatch can evaluate it.", default: "60 s" }).exactOptional(),
        resolution: quantity("duration", { description: "Between datapoints.", default: "60 s" }).exactOptional(),
      })
      .exactOptional()
      .meta({ description: "The metric. With `log` it names what the pattern feeds, and may be left out: the pattern feeds one of the platform's own then." }),
    log: z
      .strictObject({
        group: text({ description: "Log group.", examples: ["/shop/fraud-scoring"], pattern: /^[0-9A-Za-z_./#-]{1,512}$/, is: "the name of a log group" }),
        pattern: text({ description: "CloudWatch Logs filter pattern.", examples: ['{ $.event = "timeout" }'] }),
        value: text({
          description: "What each matching event adds: a number, or a field of the event such as $.durationMs.",
          quote: 'put it in quotes: "1"',
          pattern: LOG_VALUE,
          is: "a number, or a field of the event such as $.durationMs",
        }).default("1"),
      })
      .exactOptional()
      .meta({ description: "A log pattern that becomes a metric." }),
    thresholds: z
      .strictObject(Object.fromEntries(SEVERITIES.map((severity) => [severity, ownThresholdSchema.exactOptional()])) as OwnThresholds)
      .meta({ description: "Threshold by severity." }),
  })
  .check(({ value, issues }) => {
    if (!value.metric && !value.log)
      issues.push({
        code: "custom",
        input: value,
        path: ["metric"],
        params: { code: "TOC104", hint: "add `metric:`, or `log:` with a pattern that becomes one" },
      });
    if (value.metric && value.log && /^AWS\//.test(value.metric.namespace))
      issues.push({
        code: "custom",
        input: value,
        path: ["metric", "namespace"],
        params: {
          reason: `the signal would have two sources: ${value.metric.namespace} is filled by AWS, and the log pattern can't write there`,
          hint: "remove `log:` to watch AWS's metric, or `metric:` to watch the pattern",
        },
      });
  })
  .meta({ id: "ownSignal", description: "A signal of the component's own: a metric of any namespace, or a log pattern." });
type OwnThresholds = Record<(typeof SEVERITIES)[number], z.ZodExactOptional<typeof ownThresholdSchema>>;

/** The signal as the model takes it. A log pattern without a metric feeds `<platform>/<environment>: <component>.<signal>`. */
export function ownSignal(written: z.output<typeof ownSignalSchema>, platform: string, environment: string, component: string, name: string): OwnSignal {
  const { metric, log, ...signal } = written;
  const seconds = (value: string | number | undefined) => {
    const parsed = value === undefined ? undefined : parseQuantity(value, "duration");
    return parsed && "quantity" in parsed ? parsed.quantity.value : 60;
  };
  const derived = {
    namespace: `${platform}/${environment}`,
    name: `${component}.${name}`,
    statistic: "Sum",
    unit: COUNTED[signal.dimension],
    dimensions: {},
    sparse: true,
  };
  const { delay, resolution, ...rest } = metric ?? { ...derived, delay: undefined, resolution: undefined };
  return {
    ...signal,
    metric: { ...rest, statistic: rest.statistic as CloudWatchStatistic, delay: seconds(delay), resolution: seconds(resolution) },
    ...(log && { log }),
  };
}

/** The unit in which a metric filter's sum is read. */
const COUNTED: Readonly<Record<Dimension, string>> = { duration: "ms", ratio: "0-1", bytes: "B", count: "1", rate: "per-period", throughput: "B-per-period" };
