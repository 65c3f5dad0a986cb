import type { CloudwatchMetricAlarmConfig, CloudwatchMetricAlarmMetricQuery } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import { alarmLines, insightsQuery, thresholdNumber, worseOnLine } from "../../model/cloudwatch/expressions";
import type { Alert, ResolvedMetric, Value } from "../../model/model";
import type { Missing } from "../../model/thresholds";

export type AlarmRule = Pick<
  CloudwatchMetricAlarmConfig,
  | "comparisonOperator"
  | "threshold"
  | "thresholdMetricId"
  | "evaluationPeriods"
  | "datapointsToAlarm"
  | "treatMissingData"
  | "namespace"
  | "metricName"
  | "statistic"
  | "extendedStatistic"
  | "dimensions"
  | "period"
> & { readonly metricQuery?: CloudwatchMetricAlarmMetricQuery[] };

/**
 * The rule of an alarm: a plain metric where one metric is all there is, else metric math.
 * @param value turns plan-time values into text that Terraform fills in.
 */
export function alarmRule(alert: Alert, value: (value: Value) => string): AlarmRule {
  const { lines } = alarmLines(alert);
  const { period, bad, of } = alert.window;
  const base = { evaluationPeriods: of, datapointsToAlarm: bad, treatMissingData: TREAT_MISSING[alert.missing] };
  const side = worseOnLine(alert);
  if ("deviations" in alert.at) {
    const visible = lines.find((line) => line.visible)?.id as string;
    return {
      ...base,
      comparisonOperator: BAND_COMPARISON[side],
      thresholdMetricId: "band",
      metricQuery: [
        ...lines.map((line) => query(line, period, value)),
        { id: "band", expression: `ANOMALY_DETECTION_BAND(${visible}, ${alert.at.deviations})`, label: "usual range", returnData: true },
      ],
    };
  }
  const threshold = thresholdNumber(alert) as number;
  const comparison = { ...base, comparisonOperator: side === "below" ? "LessThanThreshold" : "GreaterThanThreshold", threshold };
  const [only] = lines;
  if (lines.length === 1 && only?.metric) {
    const { namespace, metric, stat } = only.metric;
    return {
      ...comparison,
      namespace,
      metricName: metric,
      dimensions: dimensionsOf(only.metric, value),
      period,
      // No evaluate_low_sample_count_percentiles: "ignore" would keep an alarm ringing when traffic stops; the guard of
      // minEventsPerPeriod is what silences percentiles of a handful of samples.
      ...(/^(p|tm)\d/.test(stat) ? { extendedStatistic: stat } : { statistic: stat }),
    };
  }
  return { ...comparison, metricQuery: lines.map((line) => query(line, period, value)) };
}

const TREAT_MISSING: Readonly<Record<Missing, string>> = { ok: "notBreaching", bad: "breaching", keep: "ignore", unknown: "missing" };
const BAND_COMPARISON = { above: "GreaterThanUpperThreshold", below: "LessThanLowerThreshold", outside: "LessThanLowerOrGreaterThanUpperThreshold" } as const;

function query(line: ReturnType<typeof alarmLines>["lines"][number], period: number, value: (value: Value) => string): CloudwatchMetricAlarmMetricQuery {
  const data = { id: line.id, returnData: line.visible };
  if (line.metric) {
    const { namespace, metric, stat } = line.metric;
    return { ...data, metric: { namespace, metricName: metric, stat, period, dimensions: dimensionsOf(line.metric, value) } };
  }
  if (line.insights) return { ...data, expression: insightsQuery(line.insights, value), period };
  return { ...data, expression: line.expression as string, label: "value" };
}

function dimensionsOf(metric: ResolvedMetric, value: (value: Value) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(metric.dimensions).map(([name, of]) => [name, value(of)]));
}
