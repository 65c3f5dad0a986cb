import { thresholdNumber, worseOnLine } from "../../cloudwatch/expressions";
import { measureOf } from "../../measured";
import type { Alert, ResolvedMeasure } from "../../model";
import { decimal } from "../../units";
import { type DatadogAccount, datadogDelay } from "./account";
import { addsUp, datadogMeasure } from "./native";
import type { Aggregation, DatadogMeasure, DatadogMetric, Where } from "./translate";

type Judged = Pick<Alert, "key" | "at" | "measures" | "window" | "worse" | "missing" | "minEventsPerPeriod">;

/**
 * The query of a monitor: bad where all of the last `bad` datapoints are beyond the number. Datadog has no "3 of 5": `min` is what
 * has to be above, `max` what has to be below. https://docs.datadoghq.com/monitors/configuration/#aggregation-method
 * No `as_count()`: with it a monitor knows `sum` alone, and divides the window's sums rather than each datapoint's.
 * https://docs.datadoghq.com/monitors/guide/as-count-in-monitor-evaluations/
 * @throws RangeError for what Datadog can't measure; the model does not let Datadog alert on it.
 */
export function monitorQuery(alert: Judged, where: Where): { readonly query: string; readonly critical: string } {
  const source = measureOf("datadog", alert.measures);
  const value = thresholdNumber(alert, source);
  const side = worseOnLine(alert, source);
  const translation = datadogMeasure(alert.measures, where);
  if (value === undefined || side === "outside" || "reason" in translation) throw new RangeError(`Datadog can't measure ${alert.key}`);
  const { period, bad } = alert.window;
  const guard = alert.minEventsPerPeriod === undefined ? undefined : { minEvents: alert.minEventsPerPeriod, harmless: alert.worse === "below" ? 100 : 0 };
  const line = lineText(translation.measure, period, guard);
  const critical = decimal(value);
  const [all, sign] = side === "above" ? ["min", ">"] : ["max", "<"];
  const filled = zeroIsHarmless(alert, side) ? zeroed(line) : line;
  return { query: `${all}(${lastText(bad * period)}):${filled} ${sign} ${critical}`, critical };
}

/** A measure as a query, one point a period, in the same unit as CloudWatch's line. */
export function lineText(measure: DatadogMeasure, period: number, guard?: { readonly minEvents: number; readonly harmless: number }): string {
  const term = (metric: DatadogMetric, sparse = metric.sparse) => termText(metric, period, sparse);
  if ("part" in measure) {
    const total = sum(measure.total.map((metric) => term(metric)));
    const ratio = `100 * ${grouped(sum(measure.part.map((metric) => term(metric, true))))} / ${grouped(total)}`;
    return guarded(ratio, total, guard);
  }
  const events = measure.events && sum(measure.events.map((metric) => term(metric)));
  if ("plain" in measure) return guarded(term(measure.plain), events, guard);
  const [own, capacity] = "used" in measure ? [measure.used, measure.capacity] : [measure.free, measure.capacity];
  if (typeof capacity === "number") return guarded(term(own), events, guard);
  const share = `100 * ${grouped(term(own))} / ${grouped(term(capacity, false))}`;
  return "used" in measure ? share : `100 - ${share}`;
}

/**
 * Seconds that a monitor waits: a rollup's bucket counts as soon as its start is in the window, so that it has to be complete by then.
 * https://docs.datadoghq.com/dashboards/functions/rollup/#rollups-in-monitors
 */
export function evaluationDelay({ measures, window }: Pick<Alert, "measures" | "window">, account: Pick<DatadogAccount, "metricStreams">): number {
  return metricDelay(measures, account) + window.period;
}

/** Seconds until Datadog has a datapoint. */
function metricDelay({ aws, datadog }: Alert["measures"], account: Pick<DatadogAccount, "metricStreams">): number {
  if (datadog) return datadog.delay;
  if (!aws) throw new TypeError("the alert has no measure");
  return datadogDelay(account, aws);
}

/** Seconds from a step fault to the notification: the last bad datapoint is judged when it would have been in CloudWatch, but for the delay. */
export function datadogDetection({ measures, window }: Pick<Alert, "measures" | "window">, account: Pick<DatadogAccount, "metricStreams">): number {
  return evaluationDelay({ measures, window }, account) + (window.bad - 1) * window.period;
}

/** What a gap in a whole window does: `on_missing_data`. https://docs.datadoghq.com/monitors/configuration/#no-data */
export function onMissingData(alert: Pick<Alert, "missing" | "measures" | "worse">): "default" | "resolve" | "show_no_data" | "show_and_notify_no_data" {
  if (alert.missing === "bad") return "show_and_notify_no_data";
  if (alert.missing === "unknown") return "show_no_data";
  // "default" keeps the state of all but counts, and of counts with default_zero(). Where a gap means zero it would keep an alert for ever.
  return alert.missing === "keep" && !gapMeansZero(alert) ? "default" : "resolve";
}

function gapMeansZero({ measures }: Pick<Alert, "measures">): boolean {
  const measure = measureOf("datadog", measures) as ResolvedMeasure<{ readonly sparse?: boolean }> | undefined;
  if (!measure) return false;
  if ("part" in measure) return true;
  return ("plain" in measure ? measure.plain : "used" in measure ? measure.used : measure.free).sparse === true;
}

/** A gap counts as a datapoint that is not bad; a kept state of a count asks for it, too. `min` and `max` leave gaps out otherwise. */
function zeroIsHarmless(alert: Pick<Alert, "missing" | "measures">, side: "above" | "below"): boolean {
  return side === "above" && (alert.missing === "ok" || (alert.missing === "keep" && isCount(alert)));
}

function isCount({ measures: { aws, datadog } }: Pick<Alert, "measures">): boolean {
  if (datadog) return "plain" in datadog && addsUp(datadog.plain);
  return aws !== undefined && "plain" in aws && (aws.plain.stat === "Sum" || aws.plain.stat === "SampleCount");
}

function termText(
  { metric, combine, rollup = combine as Aggregation, filters, perSecond, interpolated, times }: DatadogMetric,
  period: number,
  sparse: boolean,
): string {
  // A gap of up to five minutes would be interpolated: neither a datapoint nor the zero that it may stand for.
  const fill = interpolated ? ".fill(null)" : "";
  const series = `${combine}:${metric}{${filters.join(",")}}${fill}.rollup(${perSecond ? "avg" : rollup}, ${period})`;
  const own = sparse ? zeroed(series) : series;
  const factor = (perSecond ? period : 1) * times;
  return factor === 1 ? own : `${factor} * ${own}`;
}

/** https://docs.datadoghq.com/monitors/guide/add-a-minimum-request-threshold-for-error-rate-alerts/ */
function guarded(line: string, events: string | undefined, guard: { readonly minEvents: number; readonly harmless: number } | undefined): string {
  if (!guard || events === undefined) return line;
  const most = Math.ceil(guard.minEvents) - 1;
  const judged = `${grouped(line)} * is_greater(${events}, ${most})`;
  return guard.harmless === 0 ? judged : `${judged} + ${guard.harmless} * is_less(${events}, ${most + 1})`;
}

/** https://docs.datadoghq.com/dashboards/functions/interpolation/#default-zero */
const zeroed = (line: string) => (line.startsWith("default_zero(") && closes(line) ? line : `default_zero(${line})`);
/** Whether the first parenthesis is closed by the last character. */
function closes(line: string): boolean {
  let depth = 0;
  for (const [index, character] of [...line].entries()) {
    if (character === "(") depth++;
    if (character === ")" && --depth === 0) return index === line.length - 1;
  }
  return false;
}

/** Windows that a query can have: minutes up to 10,080, hours up to 168, a day, a week. */
function lastText(seconds: number): string {
  if (seconds === 604_800) return "last_1w";
  if (seconds === 86_400) return "last_1d";
  return seconds % 3600 === 0 && seconds <= 604_800 ? `last_${seconds / 3600}h` : `last_${Math.ceil(seconds / 60)}m`;
}

const sum = (terms: readonly string[]) => terms.join(" + ");
const grouped = (term: string) => (/ [-+*/] /.test(term) ? `(${term})` : term);
