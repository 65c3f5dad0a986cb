import { isUnsupported, type Unsupported } from "../outcome";
import type { Labels } from "../series";
import { type Insights, isInsights, parseInsights } from "./insights";
import { type Band, type Formula, linesOf, parseMath } from "./math";

/** A metric alarm as CloudWatch evaluates it. */
export interface Alarm extends Actions {
  readonly name: string;
  /** Seconds that one datapoint stands for. */
  readonly period: number;
  /** N: datapoints that are judged. */
  readonly evaluationPeriods: number;
  /** M: datapoints of them that have to be bad. */
  readonly datapointsToAlarm: number;
  readonly missing: Missing;
  readonly operator: Operator;
  /** A number, or the line that has the usual range. */
  readonly bound: number | { readonly band: Band };
  readonly lines: ReadonlyMap<string, Line>;
  /** The line that is judged. */
  readonly judged: string;
}

/** What an alarm does when its state changes: ARNs, by the state that it changes to. */
export interface Actions {
  readonly actions: Readonly<Record<AlarmState, readonly string[]>>;
}

export type AlarmState = "OK" | "ALARM" | "INSUFFICIENT_DATA";
export type Line = { readonly metric: StatisticOf } | { readonly math: Formula } | { readonly insights: Insights };
export interface StatisticOf {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Labels;
  /** `Sum`, `p99` … */
  readonly stat: string;
}
export type Missing = "missing" | "ignore" | "breaching" | "notBreaching";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const OPERATORS = [
  "GreaterThanThreshold",
  "GreaterThanOrEqualToThreshold",
  "LessThanThreshold",
  "LessThanOrEqualToThreshold",
  "GreaterThanUpperThreshold",
  "LessThanLowerThreshold",
  "LessThanLowerOrGreaterThanUpperThreshold",
] as const;
export type Operator = (typeof OPERATORS)[number];
const MISSING = ["missing", "ignore", "breaching", "notBreaching"] as const;

/**
 * Reads an `aws_cloudwatch_metric_alarm` of a cdk.tf.json.
 * @returns why it can't be evaluated, where it can't: an argument that changes when it fires, and that nothing here knows.
 */
export function readAlarm(config: Readonly<Record<string, unknown>>): Alarm | Unsupported {
  const unknown = Object.keys(config).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) return { unsupported: `the argument ${unknown}` };
  const rendered = config as unknown as RenderedAlarm;
  const lines = new Map<string, Line>();
  const periods = new Set<number>();
  let band: Band | undefined;
  const queries = queriesOf(rendered);
  const other = queries.flatMap((query) => othersOf(query))[0];
  if (other !== undefined) return { unsupported: other };
  for (const query of queries) {
    if (lines.has(query.id)) return { unsupported: `two lines ${query.id}` };
    const line = lineOf(query);
    if (isUnsupported(line)) return { unsupported: `${query.id}: ${line.unsupported}` };
    if ("band" in line) band = line.band;
    else lines.set(query.id, line);
    const period = query.metric?.period ?? query.period;
    if (period !== undefined) periods.add(period);
  }
  const judged = queries.filter(({ id, return_data }) => return_data && lines.has(id));
  const [period] = periods;
  const [line] = judged;
  if (!line || judged.length !== 1) return { unsupported: `${judged.length} lines to judge` };
  if (period === undefined || periods.size !== 1) return { unsupported: `lines of ${periods.size} periods` };
  const dangling = [...lines.values()].flatMap((of) => ("math" in of ? linesOf(of.math) : [])).find((id) => !lines.has(id));
  if (dangling !== undefined) return { unsupported: `a line ${dangling} that is not there` };
  if (isCircular(lines, line.id)) return { unsupported: `lines that are computed of each other, from ${line.id} on` };
  const bound = boundOf(rendered, band, line.id);
  if (isUnsupported(bound)) return bound;
  const missing = MISSING.find((name) => name === (rendered.treat_missing_data ?? "missing"));
  const operator = OPERATORS.find((name) => name === rendered.comparison_operator);
  if (!missing || !operator)
    return { unsupported: missing ? `the comparison ${rendered.comparison_operator}` : `missing data as ${rendered.treat_missing_data}` };
  const { alarm_name: name, evaluation_periods: evaluationPeriods, datapoints_to_alarm: datapointsToAlarm = evaluationPeriods } = rendered;
  return { name, period, evaluationPeriods, datapointsToAlarm, missing, operator, bound, lines, judged: line.id, actions: actionsOf(rendered) };
}

/** An alarm's actions by the state that it changes to; none where they are switched off. */
export function actionsOf(config: RenderedActions): Actions["actions"] {
  const told = (arns: readonly string[] | undefined) => (config.actions_enabled === false ? [] : (arns ?? []));
  return { OK: told(config.ok_actions), ALARM: told(config.alarm_actions), INSUFFICIENT_DATA: told(config.insufficient_data_actions) };
}

export interface RenderedActions {
  readonly actions_enabled?: boolean;
  readonly ok_actions?: readonly string[];
  readonly alarm_actions?: readonly string[];
  readonly insufficient_data_actions?: readonly string[];
}

interface RenderedMetric {
  readonly namespace: string;
  readonly metric_name: string;
  readonly dimensions?: Labels;
  readonly stat: string;
  readonly period: number;
}
interface RenderedQuery {
  readonly id: string;
  readonly return_data?: boolean;
  readonly metric?: RenderedMetric;
  readonly expression?: string;
  readonly period?: number;
}
interface RenderedAlarm extends RenderedActions, Partial<Omit<RenderedMetric, "stat">> {
  readonly alarm_name: string;
  readonly comparison_operator: string;
  readonly threshold?: number;
  readonly threshold_metric_id?: string;
  readonly evaluation_periods: number;
  readonly datapoints_to_alarm?: number;
  readonly treat_missing_data?: string;
  readonly statistic?: string;
  readonly extended_statistic?: string;
  readonly metric_query?: readonly RenderedQuery[];
}

/** What alarms of both sorts have: their actions, and what does not change when they fire. */
export const EITHER = [
  "//",
  "alarm_name",
  "actions_enabled",
  "ok_actions",
  "alarm_actions",
  "insufficient_data_actions",
  "alarm_description",
  "tags",
  "region",
  "lifecycle",
  "depends_on",
  "provider",
] as const;

/** Arguments that are understood. */
const KNOWN: ReadonlySet<string> = new Set([
  ...EITHER,
  "comparison_operator",
  "threshold",
  "threshold_metric_id",
  "evaluation_periods",
  "datapoints_to_alarm",
  "treat_missing_data",
  "namespace",
  "metric_name",
  "dimensions",
  "statistic",
  "extended_statistic",
  "period",
  "metric_query",
]);

function isCircular(lines: ReadonlyMap<string, Line>, id: string, above: readonly string[] = []): boolean {
  const line = lines.get(id);
  return (
    above.includes(id) || (line !== undefined && "math" in line && [...new Set(linesOf(line.math))].some((next) => isCircular(lines, next, [...above, id])))
  );
}

const QUERY: ReadonlySet<string> = new Set(["id", "return_data", "metric", "expression", "period", "label"]);
const METRIC: ReadonlySet<string> = new Set(["namespace", "metric_name", "dimensions", "stat", "period"]);

/** What changes what a line shows, and is not understood. */
function othersOf(query: RenderedQuery): readonly string[] {
  const lacking = (of: object, known: ReadonlySet<string>) => Object.keys(of).filter((name) => !known.has(name));
  return [...lacking(query, QUERY), ...lacking(query.metric ?? {}, METRIC)].map((name) => `${query.id}: the argument ${name}`);
}

/** An alarm on one metric is one on a line of its own. */
function queriesOf({ namespace, metric_name, dimensions, period, statistic, extended_statistic, metric_query }: RenderedAlarm): readonly RenderedQuery[] {
  if (metric_query) return metric_query;
  if (namespace === undefined || metric_name === undefined || period === undefined) return [];
  const stat = statistic ?? extended_statistic ?? "";
  return [{ id: "m1", return_data: true, metric: { namespace, metric_name, period, stat, ...(dimensions && { dimensions }) } }];
}

function lineOf({ metric, expression }: RenderedQuery): Line | { readonly band: Band } | Unsupported {
  if (metric) return { metric: { namespace: metric.namespace, metric: metric.metric_name, dimensions: metric.dimensions ?? {}, stat: metric.stat } };
  if (expression === undefined) return { unsupported: "neither a metric nor an expression" };
  if (isInsights(expression)) {
    const insights = parseInsights(expression);
    return isUnsupported(insights) ? insights : { insights };
  }
  const math = parseMath(expression);
  if (isUnsupported(math)) return math;
  return math.form === "band" ? { band: math } : { math };
}

function boundOf({ threshold, threshold_metric_id }: RenderedAlarm, band: Band | undefined, judged: string): Alarm["bound"] | Unsupported {
  if (threshold_metric_id === undefined) return threshold ?? { unsupported: "no threshold" };
  return band && band.of === judged ? { band } : { unsupported: "a band of another line than the one that is judged" };
}
