import { lineSource } from "../measured";
import type { Alert, ResolvedDatadogSource, ResolvedMeasure, ResolvedMetric, ResolvedSeries } from "../model";
import { compareSeverity } from "../severities";

export interface GraphPeriod {
  /** Seconds. */
  readonly period: number;
  /** Those whose thresholds it draws, the gravest first. */
  readonly alerts: readonly Alert[];
}

/**
 * The graphs of a signal, each alert's threshold on exactly one of them. Mostly that is one graph; a sum over a minute
 * and a sum over an hour are different numbers, so their thresholds get a graph each, the shortest period first.
 */
export function graphPeriods(measure: ResolvedMeasure, alerts: readonly Alert[]): readonly GraphPeriod[] {
  const sorted = [...alerts].sort((a, b) => compareSeverity(a.severity, b.severity));
  const periods = [...new Set(sorted.map(({ window }) => window.period))].sort((a, b) => a - b);
  const [shortest = Math.max(60, measure.resolution)] = periods;
  if (periods.length < 2 || !accumulates(measure)) return [{ period: shortest, alerts: sorted }];
  return periods.map((period) => ({ period, alerts: sorted.filter(({ window }) => window.period === period) }));
}

/** Whether the line's number grows with the period. */
export function accumulates(measure: ResolvedMeasure): boolean {
  const source = lineSource(measure as ResolvedMeasure<ResolvedMetric | ResolvedSeries | ResolvedDatadogSource>);
  if (!source) return false;
  if ("stat" in source) return source.stat === "Sum" || source.stat === "SampleCount";
  return "as" in source ? source.as === "increase" : source.by === "sum" && (source.type === "count" || source.type === "distribution");
}
