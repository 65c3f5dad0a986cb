import type { Metric } from "../cloudwatch-metric";
import type { Labels } from "../series";
import type { StatisticOf } from "./alarm";

/**
 * What a line shows for the period that ends at `end`, to somebody who reads it at `now`: of samples that have arrived by then.
 * NaN: no datapoint.
 */
export type Reading = (end: number, now: number) => number;

/** A statistic of one metric over periods of a length; nothing where there is no such metric. */
export function readMetric(metrics: readonly Metric[], of: StatisticOf, period: number): Reading {
  const metric = metricOf(metrics, of);
  return metric ? readStatistic(metric, of.stat, period) : () => NONE;
}

/** The metric that a line names. */
export const metricOf = (metrics: readonly Metric[], of: Omit<StatisticOf, "stat">): Metric | undefined =>
  metrics.find((each) => each.namespace === of.namespace && each.metric === of.metric && sameLabels(each.dimensions, of.dimensions));

/**
 * A statistic of a metric.
 * @throws RangeError for a period that is no multiple of the metric's step, and for a statistic that CloudWatch does not have
 */
export function readStatistic(metric: Metric, stat: string, period: number): Reading {
  const { start, step } = metric;
  const steps = period / step;
  if (!Number.isInteger(steps) || steps < 1) throw new RangeError(`periods of ${period} s of ${metric.metric}, which comes every ${step} s`);
  const lag = longestLag(metric);
  const statistic = statisticOf(metric, stat);
  return (end, now) => {
    const to = Math.round((end - start) / step);
    if (to <= 0 || to > metric.count.length + steps) return NONE;
    const from = Math.max(0, to - steps);
    const last = Math.min(to, metric.count.length);
    // What is older than the longest lag has arrived.
    const sure = Math.min(last, Math.max(from, Math.floor((now - lag - start) / step)));
    return statistic(from, last, sure, now);
  };
}

/** Of the steps from one to before another; those before `sure` have arrived, and the others as they have by now. */
type Statistic = (from: number, to: number, sure: number, now: number) => number;

/** Names of this module: in a test's sandbox every look-up of a global takes as long as a step. */
const { isNaN: isMissing } = Number;
const { NaN: NONE } = Number;

function statisticOf(metric: Metric, stat: string): Statistic {
  const { count, sum, min, max, arrives } = metric;
  const percentile = /^p(\d{1,3}(?:\.\d{1,4})?)$/.exec(stat)?.[1];
  if (percentile !== undefined) {
    const p = Number(percentile);
    return (from, to, sure, now) => {
      let last = to;
      while (last > sure && (arrives[last - 1] as number) > now) last--;
      return metric.percentile?.(p, from, last) ?? NONE;
    };
  }
  switch (stat) {
    case "SampleCount":
      return adder(count, arrives);
    case "Sum":
      return adder(sum, arrives);
    case "Minimum":
      return folder(min, arrives, Math.min);
    case "Maximum":
      return folder(max, arrives, Math.max);
    case "Average": {
      const [counts, sums] = [adder(count, arrives), adder(sum, arrives)];
      return (...of) => sums(...of) / counts(...of);
    }
    default:
      throw new RangeError(`the statistic ${stat}`);
  }
}

function folder(column: Float64Array, arrives: Float64Array, together: (a: number, b: number) => number): Statistic {
  return (from, to, sure, now) => {
    let result = NONE;
    for (let index = from; index < to; index++) {
      const value = column[index] as number;
      if (isMissing(value) || (index >= sure && (arrives[index] as number) > now)) continue;
      result = isMissing(result) ? value : together(result, value);
    }
    return result;
  };
}

/** Sums up to each step once: a day has 1,440 of them, and is looked at every minute. */
function adder(column: Float64Array, arrives: Float64Array): Statistic {
  const before = new Float64Array(column.length + 1);
  const real = new Uint32Array(column.length + 1);
  for (let index = 0; index < column.length; index++) {
    const value = column[index] as number;
    const missing = isMissing(value);
    before[index + 1] = (before[index] as number) + (missing ? 0 : value);
    real[index + 1] = (real[index] as number) + (missing ? 0 : 1);
  }
  return (from, to, sure, now) => {
    let sum = (before[sure] as number) - (before[from] as number);
    let found = (real[sure] as number) - (real[from] as number);
    for (let index = sure; index < to; index++) {
      const value = column[index] as number;
      if (isMissing(value) || (arrives[index] as number) > now) continue;
      sum += value;
      found++;
    }
    return found > 0 ? sum : NONE;
  };
}

/** Seconds from the end of a step until its sample can be read, at most. */
export function longestLag({ start, step, arrives }: Metric): number {
  return arrives.reduce((most, time, index) => (isMissing(time) ? most : Math.max(most, time - start - (index + 1) * step)), 0);
}

const sameLabels = (a: Labels, b: Labels): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
};
