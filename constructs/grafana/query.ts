import { alertLines, insightsQuery, type MetricLines } from "../../model/cloudwatch/expressions";
import { singleExpression } from "../../model/cloudwatch/search";
import { lineSource } from "../../model/measured";
import type { Alert, ResolvedMetric } from "../../model/model";
import { alertPromLine } from "../../model/vendors/prometheus/expressions";

/** Uids of the data sources that graphs and rules read. */
export interface DataSources {
  readonly cloudwatch: string;
  /** Where there is one. */
  readonly prometheus?: string | undefined;
}

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

/** A range query of Grafana's Prometheus data source, one point a period, as panels and alert rules have it. */
export interface PrometheusQuery {
  readonly expr: string;
  readonly range: true;
  readonly instant: false;
  /** The shortest step; with a range of less than 43,200 points it is the step. */
  readonly interval: string;
  readonly editorMode: "code";
  readonly format: "time_series";
  readonly legendFormat: string;
}

/** https://github.com/grafana/grafana/blob/main/pkg/promlib/models/query.go */
export const prometheusQuery = (expr: string, period: number, legendFormat: string): PrometheusQuery => ({
  expr,
  range: true,
  instant: false,
  interval: `${period}s`,
  editorMode: "code",
  format: "time_series",
  legendFormat,
});

/** What a rule asks for an alert's window: the query, of whom, and for which time before now, in seconds. */
export interface RuleQuery {
  readonly datasourceUid: string;
  readonly model: object;
  readonly range: { readonly from: number; readonly to: number };
}

/** @throws TypeError for an alert that neither Prometheus nor CloudWatch measures. */
export function ruleQuery(alert: Alert, { cloudwatch, prometheus }: DataSources): RuleQuery {
  const { period, of } = alert.window;
  const { aws, prometheus: series } = alert.measures;
  // What has not arrived yet would count as missing.
  if (series && prometheus !== undefined)
    // Steps are multiples of the period from the first to the last, and each looks back for one period.
    return {
      datasourceUid: prometheus,
      model: prometheusQuery(alertPromLine(alert), period, "value"),
      range: { from: Math.max(1, (of - 1) * period) + series.delay, to: series.delay },
    };
  if (!aws) throw new TypeError(`${alert.key} has no measure that Grafana could read`);
  return {
    datasourceUid: cloudwatch,
    // It can't calculate with a query over a fleet, and a gap of one is no bad datapoint to it.
    model: cloudWatchQuery(alertLines(alert, lineSource(aws)?.insights === undefined), period, aws.region, "value"),
    range: { from: of * period + aws.delay, to: aws.delay },
  };
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
