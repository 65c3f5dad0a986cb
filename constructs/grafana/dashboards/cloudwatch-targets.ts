import { type MetricLine, type MetricLines, metricLines } from "../../../model/cloudwatch/expressions";
import type { SignalGraph } from "../../../model/grafana";
import type { ModelSignal, ResolvedAwsMeasure } from "../../../model/model";
import { decimal } from "../../../model/units";
import { type CloudWatchQuery, cloudWatchQuery } from "../query";
import { PERCENTILES, type Percentile } from "./percentiles";
import { DATA_SOURCE_VARIABLE, legend } from "./text";
import { drawnThresholds, thresholdId } from "./thresholds";

/** A query of CloudWatch in a panel. */
export interface CloudWatchTarget extends CloudWatchQuery {
  /** The same as its id, by which expressions and overrides refer to it. */
  readonly refId: string;
  readonly hide: boolean;
  readonly datasource: { readonly type: "cloudwatch"; readonly uid: string };
}

/** The line that is judged. */
export function signalTargets({ signal, period, alerts }: Pick<SignalGraph, "signal" | "period" | "alerts">): readonly CloudWatchTarget[] {
  const measure = signal.measures.aws as ResolvedAwsMeasure;
  const lines = metricLines(measure);
  const bands = alerts.flatMap(({ at, severity }) =>
    "deviations" in at
      ? [math(`usual_${severity.toLowerCase()}`, `ANOMALY_DETECTION_BAND(${visibleId(lines)}, ${at.deviations})`, `${severity} usual`, period, measure)]
      : [],
  );
  const own = (bands.length === 0 ? single(lines, signal, period, measure) : undefined) ?? each(lines, signal, period, measure);
  return [...own, ...bands];
}

/** The percentiles beside the one that is judged. Metrics Insights and computed numbers have none. */
export function percentileTargets({ signal, period }: Pick<SignalGraph, "signal" | "period">): readonly CloudWatchTarget[] {
  const measure = signal.measures.aws as ResolvedAwsMeasure;
  if (!measure.percentiles || !("plain" in measure) || measure.plain.insights) return [];
  const { plain } = measure;
  return (Object.keys(PERCENTILES) as Percentile[])
    .filter((stat) => stat !== plain.stat)
    .map((stat) => named(cloudWatchQuery({ lines: [{ id: stat, visible: true, metric: { ...plain, stat } }], unit: "" }, period, measure.region, stat), stat));
}

/**
 * A line for each threshold, for its name in the legend: Grafana's own thresholds have none. It is computed from the
 * signal's line, because a request of constants alone may not be one that CloudWatch answers.
 */
export function thresholdTargets({ signal, period, alerts }: Pick<SignalGraph, "signal" | "period" | "alerts">): readonly CloudWatchTarget[] {
  const measure = signal.measures.aws as ResolvedAwsMeasure;
  const id = visibleId(metricLines(measure));
  return drawnThresholds(alerts).map((threshold) =>
    math(thresholdId(threshold), `FILL(${id}, 0) * 0 + ${decimal(threshold.value)}`, threshold.label, period, measure),
  );
}

export const visibleId = ({ lines }: MetricLines): string => (lines.find(({ visible }) => visible) as MetricLine).id;

/** One query, the same that an alert rule sends. */
function single(lines: MetricLines, signal: ModelSignal, period: number, { region }: ResolvedAwsMeasure): readonly CloudWatchTarget[] | undefined {
  try {
    return [named(cloudWatchQuery(lines, period, region, lineName(lines.lines.find(({ visible }) => visible) as MetricLine, signal)), visibleId(lines))];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A query for each line, which refer to each other: a panel may do that, an alert rule may not. */
function each({ lines }: MetricLines, signal: ModelSignal, period: number, measure: ResolvedAwsMeasure): readonly CloudWatchTarget[] {
  return lines.map((line) => {
    const label = lineName(line, signal);
    const target =
      line.expression === undefined
        ? named(cloudWatchQuery({ lines: [{ ...line, visible: true }], unit: "" }, period, measure.region, label), line.id)
        : math(line.id, line.expression, label, period, measure);
    return { ...target, hide: !line.visible };
  });
}

function math(id: string, expression: string, label: string, period: number, { region }: ResolvedAwsMeasure): CloudWatchTarget {
  return named(
    {
      queryMode: "Metrics",
      metricQueryType: 0,
      metricEditorMode: 1,
      region,
      namespace: "",
      metricName: "",
      dimensions: {},
      statistic: "",
      period: String(period),
      matchExact: true,
      id,
      expression,
      sqlExpression: "",
      label: legend(label),
    },
    id,
  );
}

function named(query: CloudWatchQuery, id: string): CloudWatchTarget {
  return { ...query, id, refId: id, hide: false, datasource: DATA_SOURCE };
}
export const DATA_SOURCE = { type: "cloudwatch", uid: `\${${DATA_SOURCE_VARIABLE}}` } as const;

/** A percentile by its name, a metric by its own and its statistic, a computed number by its signal. */
function lineName({ metric, insights }: MetricLine, signal: ModelSignal): string {
  const source = metric ?? insights;
  if (!source) return legend(signal.title);
  return Object.hasOwn(PERCENTILES, source.stat) ? source.stat : legend(`${source.metric} ${source.stat}`);
}
