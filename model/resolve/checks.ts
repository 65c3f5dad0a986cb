import { fillsNewest } from "../cloudwatch/expressions";
import { type Diagnostic, type Path, problem } from "../diagnostics";
import type { AnySignal } from "../measures";
import type { ResolvedAwsMeasure, ResolvedLevel, ResolvedMeasure, ResolvedMetric, ResolvedSeries } from "../model";
import type { AlertingVendor } from "../platform";
import { formatQuantity } from "../quantities";
import { SEVERITIES, SEVERITY, type Severity } from "../severities";
import type { Level, Window } from "../thresholds";
import { exact } from "../units";
import { describeLevel, type EffectiveThreshold } from "./overrides";

/** A less severe level must not be stricter than a more severe one: it would never be heard first. */
export function severityOrder(key: string, worse: "above" | "below" | "outside", thresholds: ReadonlyMap<Severity, EffectiveThreshold>): readonly Diagnostic[] {
  const levels = SEVERITIES.flatMap((severity) => {
    const effective = thresholds.get(severity);
    return effective ? [{ severity, ...effective }] : [];
  });
  return levels.slice(1).flatMap((milder, index) => {
    const graver = levels[index] as (typeof levels)[number];
    const [a, b] = [graver.threshold.at, milder.threshold.at];
    if (!isStricter(b, a, worse)) return [];
    const culprit = milder.origin.level === "catalog" ? graver : milder;
    return [
      problem(
        "TOC203",
        culprit.origin.path,
        `${key}: ${milder.severity} fires ${worse} ${describeLevel(b)}, which is reached only after ${graver.severity} (${worse} ${describeLevel(a)})`,
        `let ${milder.severity} fire before ${graver.severity}, or switch ${milder.severity} off with a reason`,
      ),
    ];
  });
}

/** Whether the milder level is harder to reach than the graver; levels of different forms can't be compared. */
function isStricter(milder: Level, graver: Level, worse: "above" | "below" | "outside"): boolean {
  if ("deviations" in milder || "deviations" in graver) return "deviations" in milder && "deviations" in graver && milder.deviations > graver.deviations;
  const beyond = (a: number, b: number) => (worse === "above" ? a > b : a < b);
  if ("field" in milder || "field" in graver)
    return "field" in milder && "field" in graver && milder.field === graver.field && beyond(milder.times, graver.times);
  return beyond(milder.value, graver.value);
}

/** Whether a window fits the metric, CloudWatch where its metrics are read, and its alarms where they are used. */
export function windowProblem(effective: EffectiveThreshold, measure: ResolvedMeasure, vendor: AlertingVendor, key: string): readonly Diagnostic[] {
  const { period, bad, of } = effective.threshold.window;
  const { path } = effective.origin;
  const { resolution } = measure;
  if (bad > of) return [problem("TOC209", path, `${key}: ${bad} bad datapoints of ${of} can never be reached`, "let `bad` be at most `of`")];
  const isPeriod = !isOfCloudWatch(measure) || period % 60 === 0 || [10, 20, 30].includes(period);
  if (period < resolution || !isPeriod)
    return [
      problem(
        "TOC209",
        path,
        `${key}: a period of ${period} s does not fit a metric that comes every ${resolution} s`,
        isOfCloudWatch(measure) ? `use a multiple of 60 s from ${Math.max(60, resolution)} s on` : `use a period of ${resolution} s or more`,
      ),
    ];
  if (vendor !== "aws") return [];
  const longest = usesInsights(measure) ? 10_800 : period < 3600 ? 86_400 : 604_800;
  if (period * of > longest)
    return [
      problem(
        "TOC209",
        path,
        `${key}: the window of ${period * of} s is longer than the ${longest} s that CloudWatch looks back for ${usesInsights(measure) ? "a Metrics Insights query" : "that period"}`,
        usesInsights(measure) || period >= 3600 ? "use fewer datapoints" : "use fewer datapoints, or a period of an hour or more",
      ),
    ];
  return [];
}

/** The metrics, whoever reads them. */
const isOfCloudWatch = (measure: ResolvedMeasure): boolean => "region" in measure;

/** Whether an alarm can fire, and can be quiet, where the newest periods are filled until their own datapoints come. */
export function fillProblem(
  { threshold, origin }: EffectiveThreshold,
  measure: ResolvedAwsMeasure,
  worse: "above" | "below" | "outside",
  key: string,
): readonly Diagnostic[] {
  if (!fillsNewest(measure, { ...threshold, worse })) return [];
  const { period, bad, of } = threshold.window;
  // A period slides: one that is longer has its datapoints but for the newest.
  const isLonger = isFilledBad(threshold, worse) && period >= measure.delay + measure.resolution;
  const late = isLonger ? 0 : Math.ceil(measure.delay / period);
  const until = `${key}: the metric comes ${measure.delay} s late, and until then a period counts as`;
  if (isFilledBad(threshold, worse)) {
    if (bad > late) return [];
    const longer = Math.ceil((measure.delay + measure.resolution) / 60) * 60;
    const hint = `let more than ${late} be bad: \`window: ${late + 2} of ${Math.max(of, late + 2)} × ${period} s\`, or take a period of ${longer} s or more`;
    return [problem("TOC217", origin.path, `${until} bad, so that ${bad} of ${of} always are`, hint)];
  }
  if (bad + late <= of) return [];
  const fewer = of > late ? `let at most ${of - late} of ${of} be bad, or judge` : "judge";
  const hint = `${fewer} ${bad + late}: \`window: ${bad} of ${bad + late} × ${period} s\``;
  return [problem("TOC217", origin.path, `${until} good, so that ${bad} of ${of} are never bad`, hint)];
}

/** What can't be fewer than none, so that no alert below it ever fires. A duration may lie before its beginning. */
export function nothingProblem(at: ResolvedLevel, worse: AnySignal["worse"], key: string, path: Path): readonly Diagnostic[] {
  if ("deviations" in at || worse !== "below" || at.quantity.value > 0 || at.quantity.dimension === "duration") return [];
  return [problem("TOC221", path, `${key}: nothing is below ${formatQuantity(at.quantity)}, so that it never fires`, "write the least that is enough")];
}

/**
 * A rate of less than one event a period is none: whoever counts events finds one or none, so that "more than 0.1 a minute" is any
 * event, and "less" is a minute without.
 * @param longest seconds that a period may have at this severity
 */
export function fractionProblem(
  at: ResolvedLevel,
  measure: ResolvedMeasure,
  { period, worse, longest }: Pick<Window, "period"> & Pick<AnySignal, "worse"> & { readonly longest: number },
  key: string,
  path: Path,
): readonly Diagnostic[] {
  if ("deviations" in at || at.quantity.dimension !== "rate" || !countsEvents(measure)) return [];
  const events = exact(at.quantity.value * period);
  // A seventh of one a minute, as people write it.
  if (events <= 0 || events > 1 - 1e-9) return [];
  const enough = Math.ceil(exact(1 / at.quantity.value) / 60) * 60;
  const judge = enough > LONGEST_PERIOD ? "" : `judge periods of ${enough} s or more${enough > longest ? ", at a severity that may take so long" : ""}; or `;
  return [
    problem(
      "TOC219",
      path,
      `${key}: ${formatQuantity(at.quantity)} is ${events} of an event in ${period} s, and a period has one or none`,
      `${judge}write ${worse === "below" ? `${onceIn(period)} where a period without any is too few` : "0/min where a single event is too many"}`,
    ),
  ];
}

/** A week, as far as an alarm looks back. */
const LONGEST_PERIOD = 604_800;

/** Whether the number is made of events: of a counter, not of a gauge that is a rate by itself. */
const countsEvents = (measure: ResolvedMeasure): boolean =>
  measure.unit === "per-period" || ("plain" in measure && ["increase", "rate"].includes(String((measure.plain as Partial<ResolvedSeries>).as)));

/** One event a period, as people write it. */
function onceIn(period: number): string {
  const [size, unit] = ONCE.find(([seconds]) => period % seconds === 0) as (typeof ONCE)[number];
  return `${exact(size / period)}/${unit}`;
}
const ONCE = [
  [86_400, "d"],
  [3600, "h"],
  [60, "min"],
  [1, "s"],
] as const;

/** A share of nothing is the best value of its signal, and no event is none too many; of what should never be few, it is the worst. */
const isFilledBad = ({ minEventsPerPeriod }: EffectiveThreshold["threshold"], worse: "above" | "below" | "outside"): boolean =>
  minEventsPerPeriod === undefined && worse === "below";

/**
 * Seconds until a fault shows in a datapoint: at once, where an empty period is bad and is filled before its datapoint comes.
 * @param delay of the vendor, which reads the metric
 */
export function shownAfter({ threshold }: EffectiveThreshold, measure: ResolvedMeasure, worse: "above" | "below" | "outside", delay: number): number {
  const filled = "region" in measure && isFilledBad(threshold, worse) && fillsNewest(measure as ResolvedAwsMeasure, { ...threshold, worse });
  return filled ? delay - measure.delay : delay;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-limits.html */
const usesInsights = (measure: ResolvedMeasure) => "plain" in measure && (measure.plain as Partial<ResolvedMetric>).insights !== undefined;

/** Seconds from a worst-case fault to the notification. */
export function detectionTime(window: { readonly period: number; readonly bad: number }, delay: number, heldBack: boolean): number {
  return delay + window.bad * window.period + (heldBack ? SUPPRESSOR_WAIT : 0);
}
/** How long a held-back notification waits for its dependencies' alarms, in seconds. */
export const SUPPRESSOR_WAIT = 60;

/** The severity that a metric can carry at best: one that is slower than 300 s can't page. */
export function heaviest(severity: Severity, delay: number, resolution: number): Severity {
  return SEVERITY[severity].pages && delay + resolution > SEVERITY[severity].detectWithin ? "P2" : severity;
}
