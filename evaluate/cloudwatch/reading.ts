import type { Metric } from "../cloudwatch-metric";
import type { Alarm, Line } from "./alarm";
import { type Aggregate, type Insights, reads } from "./insights";
import { computed } from "./math";
import { longestLag, metricOf, type Reading, readMetric, readStatistic } from "./statistics";

/** The usual range of what an alarm judges: CloudWatch learns it, and here it is given, in the unit of the line. */
export interface Usual {
  readonly centre: (end: number) => number;
  /** One standard deviation. */
  readonly deviation: (end: number) => number;
}

/** Whether the datapoint of a period is bad, to somebody who reads it at `now`: true, false, or nothing where it is missing. */
export type Judgement = (end: number, now: number) => boolean | undefined;

/** What an alarm finds of each of its datapoints. One that can't change any more is judged once, since it is looked at again and again. */
export function judgement(alarm: Alarm, metrics: readonly Metric[], usual?: Usual): Judgement {
  const judge = judged(alarm, metrics, usual);
  const read = metricsOf(alarm, metrics);
  // A period that ends within a step of the metric takes the step in that it has the greater part of.
  const lag = Math.max(0, ...read.map((metric) => longestLag(metric) + metric.step / 2));
  const start = Math.min(...read.map((metric) => metric.start));
  const known = new Uint8Array(read.length === 0 ? 0 : Math.max(...read.map(({ start: from, step, count }) => from + step * count.length - start)) / TICK + 1);
  return (end, now) => {
    const place = (end - start) / TICK;
    if (now - lag < end || !(place >= 0 && place < known.length)) return judge(end, now);
    const found = known[place];
    if (found) return DATAPOINTS[found];
    const datapoint = judge(end, now);
    known[place] = DATAPOINTS.indexOf(datapoint, 1);
    return datapoint;
  };
}

/** Seconds from one period's end to the next that there may be. */
const TICK = 10;
/** By the number that stands for each; 0 is not known yet. */
const DATAPOINTS = [undefined, true, false, undefined] as const;

function judged(alarm: Alarm, metrics: readonly Metric[], usual: Usual | undefined): Judgement {
  const reading = readLine(alarm, metrics);
  const bad = BAD[alarm.operator];
  const { bound } = alarm;
  if (typeof bound === "number") {
    return (end, now) => {
      const value = reading(end, now);
      return isMissing(value) ? undefined : bad(value, bound, bound);
    };
  }
  if (!usual) throw new TypeError(`${alarm.name} is judged by a usual range, and none is given`);
  return (end, now) => {
    const value = reading(end, now);
    const [centre, width] = [usual.centre(end), bound.band.deviations * usual.deviation(end)];
    return isMissing(value) || isMissing(centre) ? undefined : bad(value, centre - width, centre + width);
  };
}

/** The metrics that its lines read. */
export function metricsOf({ lines }: Alarm, metrics: readonly Metric[]): readonly Metric[] {
  const read = [...lines.values()].flatMap((line) => {
    if ("metric" in line) return metricOf(metrics, line.metric) ?? [];
    return "insights" in line ? metrics.filter((metric) => reads(line.insights, metric)) : [];
  });
  return [...new Set(read)];
}

/** What the line shows that an alarm judges. */
export function readLine(alarm: Alarm, metrics: readonly Metric[]): Reading {
  const readings = new Map<string, Reading>();
  const readingOf = (id: string): Reading => {
    const known = readings.get(id);
    if (known) return known;
    const made = make(alarm.lines.get(id) as Line);
    readings.set(id, made);
    return made;
  };
  const make = (line: Line): Reading => {
    if ("metric" in line) return readMetric(metrics, line.metric, alarm.period);
    if ("insights" in line) return readInsights(line.insights, metrics, alarm.period);
    return computed(line.math, readingOf);
  };
  return readingOf(alarm.judged);
}

const BAD: Readonly<Record<Alarm["operator"], (value: number, lower: number, upper: number) => boolean>> = {
  GreaterThanThreshold: (value, _, upper) => value > upper,
  GreaterThanOrEqualToThreshold: (value, _, upper) => value >= upper,
  LessThanThreshold: (value, lower) => value < lower,
  LessThanOrEqualToThreshold: (value, lower) => value <= lower,
  GreaterThanUpperThreshold: (value, _, upper) => value > upper,
  LessThanLowerThreshold: (value, lower) => value < lower,
  LessThanLowerOrGreaterThanUpperThreshold: (value, lower, upper) => value < lower || value > upper,
};

/** A name of this module: in a test's sandbox every look-up of a global takes as long as a step. */
const { isNaN: isMissing } = Number;

const STATISTIC: Readonly<Record<Aggregate, string>> = { AVG: "Average", COUNT: "SampleCount", MAX: "Maximum", MIN: "Minimum", SUM: "Sum" };

/** One series of all metrics that a query finds, as a query without groups gives it. */
function readInsights(query: Insights, metrics: readonly Metric[], period: number): Reading {
  const found = metrics.filter((metric) => reads(query, metric));
  if (query.aggregate === "AVG") {
    const [sums, counts] = ["Sum", "SampleCount"].map((stat) => found.map((metric) => readStatistic(metric, stat, period))) as [Reading[], Reading[]];
    return (end, now) => together(sums, end, now, (a, b) => a + b) / together(counts, end, now, (a, b) => a + b);
  }
  const readings = found.map((metric) => readStatistic(metric, STATISTIC[query.aggregate], period));
  const fold = query.aggregate === "MAX" ? Math.max : query.aggregate === "MIN" ? Math.min : (a: number, b: number) => a + b;
  return (end, now) => together(readings, end, now, fold);
}

function together(readings: readonly Reading[], end: number, now: number, fold: (a: number, b: number) => number): number {
  let result = Number.NaN;
  for (const reading of readings) {
    const value = reading(end, now);
    if (!Number.isNaN(value)) result = Number.isNaN(result) ? value : fold(result, value);
  }
  return result;
}
