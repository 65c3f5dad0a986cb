import { byCodeUnit } from "../../model/canonical";
import { groupBy } from "../../model/group";
import { sourcesOf } from "../../model/measured";
import type { Alert, Model, ResolvedPrometheusMeasure, ResolvedSeries } from "../../model/model";
import { alertPromLine, selector } from "../../model/vendors/prometheus/expressions";
import { seconds } from "./text";

/** A line that is computed once a round, under a name by which alerts read it. */
export interface Recording {
  readonly record: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** How the alerts of one component read their lines. */
export interface Lines {
  readonly recordings: readonly Recording[];
  /** An alert's line, as one term of PromQL. */
  readonly of: (alert: Alert) => string;
}

/**
 * A line is recorded where several alerts judge it, or where it reads more than one metric or a histogram: an alert asks
 * for each point of its window anew each time. Prometheus marks a recorded series stale in the round in which its line has
 * no value, so that a gap stays a gap.
 * https://prometheus.io/docs/prometheus/latest/querying/basics/#staleness
 */
export function linesOf(alerts: readonly Alert[], model: Pick<Model, "platform" | "environment">): Lines {
  const keyOf = (alert: Alert) => JSON.stringify([alert.signal, alert.each ?? "", alert.window.period, alert.minEventsPerPeriod ?? "", alertPromLine(alert)]);
  const byLine = groupBy(alerts, keyOf);
  const recordings = new Map<string, Recording>();
  for (const [key, [first, ...others]] of [...byLine].sort(([a], [b]) => byCodeUnit(a, b)))
    if (first && (others.length > 0 || isHeavy(first.measures.prometheus as ResolvedPrometheusMeasure))) recordings.set(key, recording(first, model));
  return {
    recordings: [...recordings.values()],
    of: (alert) => {
      const recorded = recordings.get(keyOf(alert));
      // Without an empty matcher, a signal's unguarded line would find the guarded one as well.
      return recorded ? selector({ labels: { member: "", min_events: "", ...recorded.labels } }, recorded.record) : `(${alertPromLine(alert)})`;
    },
  };
}

const isHeavy = (measure: ResolvedPrometheusMeasure): boolean => {
  const sources: readonly ResolvedSeries[] = sourcesOf(measure);
  return sources.length > 1 || sources.some(({ as }) => as.startsWith("p"));
};

/** Names may have colons, and those of recorded series do: https://prometheus.io/docs/practices/rules/ */
const recording = (alert: Alert, { platform, environment }: Pick<Model, "platform" | "environment">): Recording => ({
  record: `tocsin:signal:${seconds(alert.window.period)}`,
  expr: alertPromLine(alert),
  labels: {
    platform,
    environment,
    component: alert.component,
    signal: alert.signal,
    ...(alert.each !== undefined && { member: alert.each }),
    ...(alert.minEventsPerPeriod !== undefined && { min_events: String(alert.minEventsPerPeriod) }),
  },
});
