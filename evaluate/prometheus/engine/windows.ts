import type { RangeFunction } from "../language/expression";
import type { Release } from "./samples";

/** Samples of a stretch of time: those from `from` on, `to` left out. Milliseconds. */
export interface Window {
  times: Float64Array;
  values: Float64Array;
  from: number;
  to: number;
  /** The stretch's own beginning and end, which no sample need have. */
  start: number;
  end: number;
}

/** What a function makes of the samples of a window, of which there is at least one; undefined where it makes nothing. */
export type OfWindow = (window: Window) => number | undefined;

/** https://prometheus.io/docs/prometheus/latest/querying/functions/ and promql/functions.go of v2.42.0 and v3.9.1 */
export function ofWindow(name: RangeFunction, release: Release): OfWindow {
  return name === "rate" || name === "increase" ? (window) => extrapolated(window, name === "rate", release) : OVER_TIME[name];
}

const OVER_TIME: Readonly<Record<Exclude<RangeFunction, "rate" | "increase">, OfWindow>> = {
  avg_over_time: average,
  sum_over_time: sum,
  count_over_time: ({ from, to }) => to - from,
  last_over_time: ({ values, to }) => values[to - 1],
  max_over_time: (window) => extreme(window, (value, best) => value > best),
  min_over_time: (window) => extreme(window, (value, best) => value < best),
};

/** NaN only where there is nothing else. */
function extreme({ values, from, to }: Window, better: (value: number, best: number) => boolean): number {
  let best = values[from] as number;
  for (let index = from + 1; index < to; index++) {
    const value = values[index] as number;
    if (better(value, best) || Number.isNaN(best)) best = value;
  }
  return best;
}

/** With what each addition loses carried along, as Prometheus does it (Neumaier). */
function sum({ values, from, to }: Window): number {
  let total = 0;
  let lost = 0;
  for (let index = from; index < to; index++) {
    const value = values[index] as number;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return isInfinite(total) ? total : total + lost;
}

/** The mean as it is after each sample, so that large ones do not run over. */
function average({ values, from, to }: Window): number {
  let mean = 0;
  let lost = 0;
  for (let index = from; index < to; index++) {
    const value = values[index] as number;
    const count = index - from + 1;
    // Infinity stays what it is until the opposite one comes.
    if (isInfinite(mean) && (isInfinite(value) ? value === mean : !Number.isNaN(value))) continue;
    const change = value / count - mean / count;
    const next = mean + change;
    lost += Math.abs(mean) >= Math.abs(change) ? mean - next + change : change - next + mean;
    mean = next;
  }
  return isInfinite(mean) ? mean : mean + lost;
}

const isInfinite = (value: number): boolean => value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;

/**
 * How much a counter gained, resets made good, and carried on to the ends of its stretch: all the way where the next
 * sample ought to be no nearer, else by half of the distance between samples; never to before it was zero. What a counter
 * had at its first sample is not gained: one that is born above zero loses that.
 */
function extrapolated({ times, values, from, to, start, end }: Window, perSecond: boolean, release: Release): number | undefined {
  if (to - from < 2) return undefined;
  const first = values[from] as number;
  const last = values[to - 1] as number;
  let gained = last - first;
  for (let index = from + 1; index < to; index++) {
    const before = values[index - 1] as number;
    if ((values[index] as number) < before) gained += before;
  }
  const sampled = ((times[to - 1] as number) - (times[from] as number)) / 1000;
  const apart = sampled / (to - from - 1);
  const near = apart * 1.1;
  let toStart = ((times[from] as number) - start) / 1000;
  let toEnd = (end - (times[to - 1] as number)) / 1000;
  // 3 cuts what is far off before it looks for zero, 2 afterwards: https://github.com/prometheus/prometheus/commit/7f912db15a
  if (release === 3 && toStart >= near) toStart = apart / 2;
  if (gained > 0 && first >= 0) toStart = Math.min(toStart, sampled * (first / gained));
  if (release === 2 && toStart >= near) toStart = apart / 2;
  if (toEnd >= near) toEnd = apart / 2;
  const factor = (sampled + toStart + toEnd) / sampled;
  return gained * (perSecond ? factor / ((end - start) / 1000) : factor);
}
