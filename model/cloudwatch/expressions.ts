import type { Alert, ResolvedAwsMeasure, ResolvedMeasure, ResolvedMetric, Value } from "../model";
import { exact, type Quantity, toUnit, type Unit } from "../units";

/** One line of a graph or one query of a metric-math alarm. Exactly one of `metric` and `expression` is set. */
export interface MetricLine {
  readonly id: string;
  readonly visible: boolean;
  readonly metric?: ResolvedMetric;
  /** Metric math over the other lines' ids. */
  readonly expression?: string;
  /** A Metrics Insights query; its dimension values may be known at plan time only. */
  readonly insights?: ResolvedMetric;
}

export interface MetricLines {
  readonly lines: readonly MetricLine[];
  /** The unit of the visible line; ratios that are computed here come in percent, because people read them so. */
  readonly unit: string;
}

/**
 * A measure as CloudWatch metric math. The only switch on a measure's shape in this vendor.
 * @param fills whether zeros stand for what a sparse metric does not send, where it is judged by itself
 */
export function metricLines(measure: ResolvedAwsMeasure, guard?: Guard, fills = true): MetricLines {
  if ("part" in measure) {
    const parts = measure.part.map((metric, index) => source(`p${index + 1}`, metric, true));
    const totals = measure.total.map((metric, index) => source(`t${index + 1}`, metric, metric.sparse === true));
    const total = sum(totals);
    const ratio = `100 * ${parenthesised(sum(parts))} / ${parenthesised(total)}`;
    return computed([...parts, ...totals], guard ? `IF(${total} >= ${guard.minEvents}, ${ratio}, ${guard.harmless})` : ratio, "percent");
  }
  if ("plain" in measure) return guarded(measure, source("m1", measure.plain, fills && measure.plain.sparse === true), measure.unit, guard);
  const [id, metric, capacity] = "used" in measure ? (["u1", measure.used, measure.capacity] as const) : (["f1", measure.free, measure.capacity] as const);
  const own = source(id, metric, fills && metric.sparse === true);
  if (typeof capacity === "number") return guarded(measure, own, measure.unit, guard);
  const whole = source("c1", capacity, false);
  const share = `100 * ${parenthesised(own.term)} / ${parenthesised(whole.term)}`;
  return computed([own, whole], "used" in measure ? share : `100 - ${share}`, "percent");
}

/**
 * The number on the visible line at which an alert fires; nothing for an anomaly band.
 * @param measure whose line. @default CloudWatch's
 */
export function thresholdNumber(
  alert: Pick<Alert, "at" | "measures" | "window">,
  measure: ResolvedMeasure | undefined = alert.measures.aws,
): number | undefined {
  if (!measure || "deviations" in alert.at) return undefined;
  const { quantity } = alert.at;
  const capacity = "used" in measure || "free" in measure ? measure.capacity : undefined;
  if (typeof capacity === "number") return exact(("free" in measure ? exact(1 - quantity.value) : quantity.value) * capacity);
  if ("plain" in measure) return toUnit(quantity, measure.unit as Unit, alert.window.period);
  return toUnit(quantity as Quantity<"ratio">, "percent", alert.window.period);
}

/**
 * The side on which the visible line is bad: free of a fixed capacity runs the other way round.
 * @param measure whose line. @default CloudWatch's
 */
export function worseOnLine(
  alert: Pick<Alert, "worse" | "measures">,
  measure: ResolvedMeasure | undefined = alert.measures.aws,
): "above" | "below" | "outside" {
  if (!measure || !("free" in measure) || typeof measure.capacity !== "number" || alert.worse === "outside") return alert.worse;
  return alert.worse === "above" ? "below" : "above";
}

/** The lines of an alert, with its guard for quiet periods. */
export function alertLines(alert: Pick<Alert, "measures" | "minEventsPerPeriod" | "worse">, fills = true): MetricLines {
  const measure = alert.measures.aws;
  if (!measure) throw new TypeError("the alert has no CloudWatch measure");
  return metricLines(measure, guardOf(alert), fills);
}

/**
 * The lines of a CloudWatch alarm. A metric that is sent only when something happens is not filled with zeros where the alarm takes
 * missing data as good by itself: data comes a minute or two late, so that the newest datapoint would always be the zero.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html (FILL)
 */
export function alarmLines(alert: Pick<Alert, "measures" | "minEventsPerPeriod" | "worse" | "missing">): MetricLines {
  const { aws } = alert.measures;
  return alertLines(alert, aws === undefined || !isFilledByAlarm(aws, alert));
}

/** Whether the newest datapoint is a filler until its own comes, whatever is wrong. */
export function fillsNewest(measure: ResolvedAwsMeasure, alert: Pick<Alert, "minEventsPerPeriod" | "worse" | "missing">): boolean {
  const guarded = alert.minEventsPerPeriod !== undefined;
  if ("part" in measure) return guarded && measure.total.every(({ sparse }) => sparse === true);
  if (guarded && measure.events) return measure.events.every(({ sparse }) => sparse === true);
  return ownOf(measure).sparse === true && !isFilledByAlarm(measure, alert);
}

/** AWS/DynamoDB keeps the state where data is missing, whatever an alarm asks for: PutMetricAlarm's page says so. */
const keepsState = (metric: ResolvedMetric | undefined): boolean => metric?.namespace === "AWS/DynamoDB";

function isFilledByAlarm(
  measure: ResolvedAwsMeasure,
  { minEventsPerPeriod, worse, missing }: Pick<Alert, "minEventsPerPeriod" | "worse" | "missing">,
): boolean {
  if ("part" in measure || minEventsPerPeriod !== undefined) return false;
  return worse === "above" && missing === "ok" && worseOnLine({ worse, measures: { aws: measure } }) === "above" && !keepsState(ownOf(measure));
}

const ownOf = (measure: Exclude<ResolvedAwsMeasure, { part: unknown }>): ResolvedMetric =>
  "plain" in measure ? measure.plain : "used" in measure ? measure.used : measure.free;

/** What quiet periods count as: their best value. Nothing failed, nothing was slow; for "below", all of it succeeded. */
export function guardOf({ minEventsPerPeriod, worse }: Pick<Alert, "minEventsPerPeriod" | "worse">): Guard | undefined {
  return minEventsPerPeriod === undefined ? undefined : { minEvents: minEventsPerPeriod, harmless: worse === "below" ? 100 : 0 };
}
/** Judge only periods with at least this many events; others count as `harmless`. */
export interface Guard {
  readonly minEvents: number;
  readonly harmless: number;
}

/** Metrics Insights SQL: the worst or the sum over every series that has exactly these dimensions. */
export function insightsQuery(metric: ResolvedMetric, value: (value: Value) => string): string {
  const aggregate = INSIGHTS_AGGREGATE[metric.stat];
  if (!aggregate) throw new RangeError(`Metrics Insights has no statistic ${metric.stat}`);
  const where = Object.entries(metric.dimensions).map(([name, of]) => `${quoted(name)} = '${value(of).replaceAll("'", "''")}'`);
  const schema = [`"${metric.namespace}"`, ...(metric.insights ?? []).map(quoted)].join(", ");
  return `SELECT ${aggregate}(${quoted(metric.metric)}) FROM SCHEMA(${schema})${where.length > 0 ? ` WHERE ${where.join(" AND ")}` : ""}`;
}

const INSIGHTS_AGGREGATE: Readonly<Record<string, string>> = { Average: "AVG", Maximum: "MAX", Minimum: "MIN", Sum: "SUM", SampleCount: "COUNT" };
const quoted = (name: string) => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `"${name}"`);

interface Source {
  readonly lines: readonly MetricLine[];
  /** How other expressions name it. */
  readonly term: string;
}

function source(id: string, metric: ResolvedMetric, sparse: boolean): Source {
  const line = { id, visible: false, ...(metric.insights ? { insights: metric } : { metric }) };
  const term = sparse ? `FILL(${id}, 0)` : id;
  return { lines: [line], term: metric.times === undefined ? term : `${metric.times} * ${term}` };
}

function guarded(measure: ResolvedAwsMeasure, own: Source, unit: string, guard: Guard | undefined): MetricLines {
  const [line] = own.lines as readonly [MetricLine];
  if (guard && measure.events) {
    const events = measure.events.map((metric, index) => source(`n${index + 1}`, metric, metric.sparse === true));
    // What no event tells of is not judged: but to an alarm that keeps its state where data is missing it must not be missing.
    const judged = own.term === line.id && keepsState(line.metric) ? `FILL(${line.id}, ${guard.harmless})` : own.term;
    return computed([own, ...events], `IF(${sum(events)} >= ${guard.minEvents}, ${judged}, ${guard.harmless})`, unit);
  }
  return own.term === line.id ? { lines: [{ ...line, visible: true }], unit } : computed([own], own.term, unit);
}

function computed(sources: readonly Source[], expression: string, unit: string): MetricLines {
  return { lines: [...sources.flatMap(({ lines }) => lines), { id: "e1", visible: true, expression }], unit };
}

const sum = (sources: readonly Source[]) => sources.map(({ term }) => term).join(" + ");
const parenthesised = (term: string) => (/ [+*] /.test(term) ? `(${term})` : term);
