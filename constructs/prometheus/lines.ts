import { byCodeUnit } from "../../model/canonical";
import { worseOnLine } from "../../model/cloudwatch/expressions";
import { groupBy } from "../../model/group";
import { digest } from "../../model/ids";
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
  /** A series with a sample for each round in which the rules looked at the line of an alert for which silence is bad. */
  readonly looked: (alert: Alert) => string;
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
    recordings: [...recordings.values(), ...looked(alerts, model)],
    of: (alert) => {
      const recorded = recordings.get(keyOf(alert));
      return recorded ? readable(recorded) : `(${alertPromLine(alert)})`;
    },
    looked: (alert) => readable(look(alert, model)),
  };
}

// Without an empty matcher, a signal's unguarded line would find the guarded one as well.
const readable = ({ record, labels }: Recording): string => selector({ labels: { member: "", min_events: "", ...labels } }, record);

function looked(alerts: readonly Alert[], model: Pick<Model, "platform" | "environment">): readonly Recording[] {
  const looks = alerts.filter(silenceIsBad).map((alert) => look(alert, model));
  return [...groupBy(looks, ({ labels }) => JSON.stringify(labels))].sort(([a], [b]) => byCodeUnit(a, b)).map(([, [first]]) => first as Recording);
}

/** By the line's text, too: a check of another address has looked at nothing yet. */
const look = (alert: Alert, model: Pick<Model, "platform" | "environment">): Recording => ({
  record: `tocsin:looked:${seconds(alert.window.period)}`,
  expr: "vector(1)",
  labels: { ...labelsOf(alert, model), line: digest(alertPromLine(alert)) },
});

/** Whether an alert fires without a sample: missing data is bad, or stands for a zero that is too little. */
export function silenceIsBad(alert: Alert): boolean {
  const { prometheus } = alert.measures;
  const filled = prometheus !== undefined && "plain" in prometheus && prometheus.plain.sparse === true;
  return alert.missing === "bad" || (filled && worseOnLine(alert, prometheus) === "below");
}

const isHeavy = (measure: ResolvedPrometheusMeasure): boolean => {
  const sources: readonly ResolvedSeries[] = sourcesOf(measure);
  return sources.length > 1 || sources.some(({ as }) => as.startsWith("p"));
};

/** Names may have colons, and those of recorded series do: https://prometheus.io/docs/practices/rules/ */
const recording = (alert: Alert, model: Pick<Model, "platform" | "environment">): Recording => ({
  record: `tocsin:signal:${seconds(alert.window.period)}`,
  expr: alertPromLine(alert),
  labels: labelsOf(alert, model),
});

const labelsOf = (alert: Alert, { platform, environment }: Pick<Model, "platform" | "environment">): Readonly<Record<string, string>> => ({
  platform,
  environment,
  component: alert.component,
  signal: alert.signal,
  ...(alert.each !== undefined && { member: alert.each }),
  ...(alert.minEventsPerPeriod !== undefined && { min_events: String(alert.minEventsPerPeriod) }),
});
