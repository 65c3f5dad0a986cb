import { byCodeUnit } from "../../canonical";
import { type Guard, guardOf, thresholdNumber } from "../../cloudwatch/expressions";
import type { Alert, ResolvedPrometheusMeasure, ResolvedSeries } from "../../model";
import { exact, toUnit, type Unit } from "../../units";

/**
 * A measure as PromQL: one number, without labels, of the period that ends where it is evaluated; in the same unit as
 * CloudWatch's line. The only switch on a measure's shape in this vendor. A share of nothing is no number, as in
 * CloudWatch's metric math.
 * @param period Seconds; at least four scrapes, or counters have no increase.
 */
export function promLine(measure: ResolvedPrometheusMeasure, period: number, guard?: Guard): string {
  const term = (series: ResolvedSeries) => termText(series, period);
  if ("part" in measure) {
    const total = sum(measure.total.map(term));
    // Counters by status exist only once something had that status.
    const part = sum(measure.part.map((series) => termText({ ...series, sparse: true }, period)));
    return guarded(`100 * ${part} / (${total} > 0)`, total, guard);
  }
  const events = measure.events && sum(measure.events.map(term));
  if ("plain" in measure) return guarded(term(measure.plain), events, guard);
  const [own, capacity] = "used" in measure ? [measure.used, measure.capacity] : [measure.free, measure.capacity];
  if (typeof capacity === "number") return guarded(term(own), events, guard);
  // A limit that is not set is 0 to cAdvisor and to Redis.
  const share = measure.bySeries ? `100 * ${overTime(own, period)} / (${overTime(capacity, period)} > 0)` : `100 * ${term(own)} / (${term(capacity)} > 0)`;
  const used = "used" in measure ? share : `100 - ${share}`;
  return guarded(measure.bySeries ? `max(${used})` : used, events, guard);
}

/** The line that an alert judges. */
export function alertPromLine(alert: Pick<Alert, "measures" | "minEventsPerPeriod" | "worse" | "window">): string {
  const { prometheus } = alert.measures;
  if (!prometheus) throw new TypeError("the alert has no Prometheus measure");
  return promLine(prometheus, alert.window.period, guardOf(alert));
}

/**
 * The number that an alert's line is compared with. A counter's increase and rate are carried on to the ends of their window,
 * so that one event reads as a little more than one: of a few whole events it is halfway to the next. Of many, what is carried
 * on is more than half an event, even where Prometheus scrapes as rarely as once a minute.
 * https://prometheus.io/docs/prometheus/latest/querying/functions/#increase
 */
export function alertPromThreshold(alert: Pick<Alert, "at" | "measures" | "worse" | "window">): number | undefined {
  const { prometheus } = alert.measures;
  const number = thresholdNumber(alert, prometheus);
  if (!prometheus || !("plain" in prometheus) || !("quantity" in alert.at) || alert.worse !== "above" || alert.at.quantity.dimension !== "rate") return number;
  const { period } = alert.window;
  const events = exact(alert.at.quantity.value * period);
  const few = Number.isInteger(events) && events > 0 && (events * 60) / (period - 60) < 0.5;
  return few ? toUnit({ dimension: "rate", value: (events + 0.5) / period }, prometheus.unit as Unit<"rate">, period) : number;
}

/**
 * A string of PromQL, which reads escapes as Go does, JSON's among them: https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals
 * Grafana replaces `$name`, `${name}` and `[[name]]` before Prometheus reads it, so that neither sign stands there as it is.
 */
export const quoted = (text: string): string => JSON.stringify(text).replaceAll("$", "\\u0024").replaceAll("[[", "\\u005b[");

/** Names of metrics and labels, letter by letter: https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels */
export function selector({ labels, matching = {}, without = {} }: Pick<ResolvedSeries, "labels" | "matching" | "without">, metric: string): string {
  const matchers = [...matchersOf(labels, "="), ...matchersOf(matching, "=~"), ...matchersOf(without, "!~")].sort(byCodeUnit);
  return `${metric}{${matchers.join(",")}}`;
}

const matchersOf = (of: Readonly<Record<string, string>>, operator: string) => Object.entries(of).map(([name, value]) => `${name}${operator}${quoted(value)}`);

function termText(series: ResolvedSeries, period: number): string {
  const percentile = /^p(.+)$/.exec(series.as)?.[1];
  const text =
    percentile === undefined
      ? `${series.across}(${overTime(series, period)})`
      : // Without observations it is not a number, which no comparison finds.
        `histogram_quantile(${Number(percentile) / 100}, sum by (le) (rate(${selector(series, `${series.metric}_bucket`)}[${period}s]))) >= 0`;
  return series.sparse ? `(${text} or vector(0))` : percentile === undefined ? text : `(${text})`;
}

/** Each series over a period. */
function overTime({ as, ...series }: ResolvedSeries, period: number): string {
  if (as === "until") return `last_over_time(${selector(series, series.metric)}[${period}s]) - time()`;
  return `${OVER_TIME[as] ?? as}(${selector(series, series.metric)}[${period}s])`;
}

/** https://prometheus.io/docs/prometheus/latest/querying/functions/#aggregation_over_time */
const OVER_TIME: Readonly<Record<string, string>> = { avg: "avg_over_time", max: "max_over_time", min: "min_over_time", last: "last_over_time" };

function guarded(line: string, events: string | undefined, guard: Guard | undefined): string {
  if (!guard || events === undefined) return line;
  const { minEvents, harmless } = guard;
  const quiet = `0 * (${events} < ${minEvents})`;
  return `(${line} and ${events} >= ${minEvents}) or ${harmless === 0 ? quiet : `${harmless} + ${quiet}`}`;
}

/** A sum as one term. */
const sum = (terms: readonly string[]) => (terms.length === 1 ? (terms[0] as string) : `(${terms.join(" + ")})`);
