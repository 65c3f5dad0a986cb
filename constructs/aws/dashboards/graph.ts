import { byCodeUnit } from "../../../model/canonical";
import { insightsQuery, type MetricLine, metricLines } from "../../../model/cloudwatch/expressions";
import { accumulates, graphPeriods } from "../../../model/cloudwatch/periods";
import type { Alert, ModelSignal, ResolvedAwsMeasure, ResolvedMetric, Value } from "../../../model/model";
import { own } from "../../../model/own";
import { formatQuantity } from "../../../model/quantities";
import { seconds } from "../../../model/units";
import { annotations, bands } from "./annotations";
import { axisLabel } from "./axis";
import type { MetricEntry, MetricOptions, MetricWidget } from "./body";

/** Text for a value that may be known at plan time only: a string token or plain text. */
export type ValueText = (value: Value) => string;

/**
 * The graphs of a signal, each alert's threshold on exactly one of them. Mostly that is one graph; a sum over a minute
 * and a sum over an hour are different numbers, so their thresholds get a graph each. A signal without a CloudWatch measure has none.
 */
export function signalGraphs(signal: ModelSignal, alerts: readonly Alert[], value: ValueText, percentiles: boolean): readonly MetricWidget[] {
  const measure = signal.measures.aws;
  if (!measure) return [];
  const groups = graphPeriods(measure, alerts);
  const { lines, unit } = metricLines(measure);
  return groups.map(({ period, alerts: drawn }) => {
    const start = RANGES.find(([from]) => period >= from)?.[1];
    const horizontal = annotations(drawn);
    const title = `${signal.title}${groups.length > 1 ? `, per ${formatQuantity(seconds(period))}` : ""}`;
    return {
      type: "metric",
      properties: {
        title,
        view: "timeSeries",
        stacked: false,
        region: measure.region,
        period,
        ...(start && { start }),
        metrics: [
          ...lines.map((line) => entry(line, labelOf(line, signal), value)),
          ...(percentiles ? percentileEntries(measure, value) : []),
          ...bands(drawn, (lines.find(({ visible }) => visible) as MetricLine).id),
        ],
        yAxis: { left: { label: axisLabel(measure, unit, period, accumulates(measure)), min: 0, showUnits: false } },
        ...(horizontal.length > 0 && { annotations: { horizontal } }),
        legend: { position: "bottom" },
      },
    };
  });
}

const PERCENTILES = { p50: "#9ecae1", p90: "#6baed6", p95: "#2171b5", p99: "#08306b" } as const;
const LINE_COLOUR = "#1f77b4";
const colourOf = (stat: string): string => own(PERCENTILES as Readonly<Record<string, string>>, stat) ?? LINE_COLOUR;

/** From this period (seconds) on, a graph shows its own time range: three hours would hold too few points. */
const RANGES = [
  [86_400, "-P30D"],
  [3600, "-P7D"],
] as const;

/** A percentile by its name, a metric by its own and its statistic, a computed number by its signal. */
function labelOf({ metric, insights }: MetricLine, signal: ModelSignal): string {
  const source = metric ?? insights;
  if (!source) return signal.title;
  return Object.hasOwn(PERCENTILES, source.stat) ? source.stat : `${source.metric} ${source.stat}`;
}

function entry({ id, visible, metric, expression, insights }: MetricLine, label: string, value: ValueText): MetricEntry {
  // CloudWatch expands `${…}` in labels and has no escape for it.
  const shown = visible ? { label: label.replaceAll("${", "＄{"), color: colourOf(metric?.stat ?? "") } : { visible };
  if (metric) return metricEntry(metric, { id, stat: metric.stat, ...shown }, value);
  return [{ expression: insights ? insightsQuery(insights, value) : (expression as string), id, ...shown }];
}

function metricEntry(metric: ResolvedMetric, options: MetricOptions, value: ValueText): MetricEntry {
  const dimensions = Object.entries(metric.dimensions).sort(([a], [b]) => byCodeUnit(a, b));
  return [metric.namespace, metric.metric, ...dimensions.flatMap(([name, of]) => [name, value(of)]), options];
}

/** The percentiles beside the one that is judged. Metrics Insights and computed numbers have none. */
function percentileEntries(measure: ResolvedAwsMeasure, value: ValueText): readonly MetricEntry[] {
  if (!measure.percentiles || !("plain" in measure) || measure.plain.insights) return [];
  const { plain } = measure;
  return Object.entries(PERCENTILES)
    .filter(([stat]) => stat !== plain.stat)
    .map(([stat, color]) => metricEntry(plain, { id: stat, stat, label: stat, color }, value));
}
