import type { SignalGraph } from "../../../model/grafana";
import type { ResolvedPrometheusMeasure } from "../../../model/model";
import { promLine } from "../../../model/vendors/prometheus/expressions";
import { type PrometheusQuery, prometheusQuery } from "../query";
import { PERCENTILES, type Percentile } from "./percentiles";
import { legend, PROMETHEUS_VARIABLE } from "./text";
import { drawnThresholds, thresholdId } from "./thresholds";

/** A query of Prometheus in a panel. */
export interface PrometheusTarget extends PrometheusQuery {
  readonly refId: string;
  readonly hide: false;
  readonly datasource: { readonly type: "prometheus"; readonly uid: string };
}

export const PROMETHEUS = { type: "prometheus", uid: `\${${PROMETHEUS_VARIABLE}}` } as const;

/** The line that is judged, without its guard: quiet times are drawn as they are. */
export function signalTargets({ signal, period }: Pick<SignalGraph, "signal" | "period">): readonly PrometheusTarget[] {
  const measure = signal.measures.prometheus as ResolvedPrometheusMeasure;
  const name = "plain" in measure && Object.hasOwn(PERCENTILES, measure.plain.as) ? measure.plain.as : signal.title;
  return [target("value", promLine(measure, period), period, name)];
}

/** The percentiles beside the one that is judged. */
export function percentileTargets({ signal, period }: Pick<SignalGraph, "signal" | "period">): readonly PrometheusTarget[] {
  const measure = signal.measures.prometheus as ResolvedPrometheusMeasure;
  if (!measure.percentiles || !("plain" in measure)) return [];
  const { plain } = measure;
  return (Object.keys(PERCENTILES) as Percentile[])
    .filter((percentile) => percentile !== plain.as)
    .map((percentile) => target(percentile, promLine({ ...measure, plain: { ...plain, as: percentile } }, period), period, percentile));
}

/** A line for each threshold, for its name in the legend. */
export function thresholdTargets({ period, alerts }: Pick<SignalGraph, "period" | "alerts">): readonly PrometheusTarget[] {
  return drawnThresholds(alerts).map((threshold) => target(thresholdId(threshold), `vector(${threshold.value})`, period, threshold.label));
}

function target(refId: string, expr: string, period: number, name: string): PrometheusTarget {
  // Labels are written as {{label}} in a legend.
  return { ...prometheusQuery(expr, period, legend(name).replaceAll("{{", "{ {")), refId, hide: false, datasource: PROMETHEUS };
}
