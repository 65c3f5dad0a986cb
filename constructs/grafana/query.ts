import { insightsQuery, type MetricLines } from "../../model/cloudwatch/expressions";
import { singleExpression } from "../../model/cloudwatch/search";
import type { ResolvedMetric } from "../../model/model";

/** A query of Grafana's CloudWatch data source: what panels have as a target and alert rules as a model. */
export interface CloudWatchQuery {
  readonly queryMode: "Metrics";
  /** 0: metric or metric math; 1: Metrics Insights. */
  readonly metricQueryType: 0 | 1;
  /** 0: by fields; 1: by expression. Without it Grafana takes everything for an expression. */
  readonly metricEditorMode: 0 | 1;
  readonly region: string;
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly statistic: string;
  /** Seconds, as text. */
  readonly period: string;
  readonly matchExact: boolean;
  readonly id: string;
  readonly expression: string;
  readonly sqlExpression: string;
  readonly label: string;
}

/**
 * One query for the lines of a measure. It refers to no other query, because Grafana can't alert on one that does.
 * https://grafana.com/docs/grafana/latest/datasources/aws-cloudwatch/query-editor/
 * @throws RangeError for lines that can't be one query; the model does not let Grafana alert on them.
 */
export function cloudWatchQuery(lines: MetricLines, period: number, region: string, label: string): CloudWatchQuery {
  const [only] = lines.lines;
  const base = { queryMode: "Metrics", region, period: String(period), label, id: "", expression: "", sqlExpression: "", ...NO_METRIC } as const;
  if (lines.lines.length === 1 && only?.metric) return { ...base, metricQueryType: 0, metricEditorMode: 0, ...fields(only.metric) };
  if (lines.lines.length === 1 && only?.insights)
    return { ...base, metricQueryType: 1, metricEditorMode: 1, namespace: only.insights.namespace, sqlExpression: insightsQuery(only.insights, String) };
  const expression = singleExpression(lines, period);
  if (expression === undefined) throw new RangeError("the lines of this measure can't be one query");
  return { ...base, metricQueryType: 0, metricEditorMode: 1, expression };
}

const NO_METRIC = { namespace: "", metricName: "", statistic: "", dimensions: {}, matchExact: true } as const;

function fields({ namespace, metric, stat, dimensions }: ResolvedMetric) {
  return {
    namespace,
    metricName: metric,
    statistic: stat,
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([name, value]) => [name, [String(value)]])),
  };
}
