import type { Range } from "../language/expression";
import type { Release, Store } from "./samples";

/** Moments that an expression is asked about. Milliseconds. */
export interface Instants {
  readonly at: Float64Array;
  /** What has arrived until then counts; Infinity where nothing of that moment is still to come. */
  readonly seen: Float64Array;
}

/** Moments at which an evaluation happens. */
export function evaluations(times: Float64Array, store: Store): Instants {
  return { at: times, seen: times.map((time) => seenAt(time, time, store)) };
}

const seenAt = (at: number, now: number, store: Store): number => (store.settled(at) <= now ? Number.POSITIVE_INFINITY : now);

/** The moments that a subquery asks about, and which of them are in the window of each moment that asks. */
export interface Asked {
  readonly instants: Instants;
  /** Of each moment that asks: from which to which one of these (this one left out), twice, in the order of time. */
  readonly windows: readonly (readonly [from: number, to: number, lateFrom: number, lateTo: number])[];
}

/**
 * A subquery is evaluated at multiples of its step, counted from zero and not from its window's beginning, and by what
 * can be read when it is asked: the same moment may look different a minute later. Moments of which nothing is still to
 * come look the same to all that ask, and are asked about once.
 * https://prometheus.io/docs/prometheus/latest/querying/basics/#subquery
 */
export function asked({ at, seen }: Instants, { range, step }: Extract<Range, { kind: "subquery" }>, store: Store, release: Release): Asked {
  const firsts = at.map((now) => firstIn(now - range, step, release));
  const lasts = at.map((now) => Math.floor(now / step) * step);
  const base = firsts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const top = lasts.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const common = top < base ? 0 : (top - base) / step + 1;
  const settled = Float64Array.from({ length: common }, (_, index) => store.settled(base + index * step));
  const lateAt: number[] = [];
  const lateSeen: number[] = [];
  const windows = Array.from(at, (_, index) => {
    const from = Math.round(((firsts[index] as number) - base) / step);
    const to = Math.round(((lasts[index] as number) - base) / step) + 1;
    let cut = to;
    while (cut > from && (settled[cut - 1] as number) > (seen[index] as number)) cut--;
    const lateFrom = common + lateAt.length;
    for (let late = cut; late < to; late++) {
      lateAt.push(base + late * step);
      lateSeen.push(seen[index] as number);
    }
    return [from, Math.max(from, cut), lateFrom, common + lateAt.length] as const;
  });
  const instants = {
    at: Float64Array.from({ length: common + lateAt.length }, (_, index) => (index < common ? base + index * step : (lateAt[index - common] as number))),
    seen: Float64Array.from({ length: common + lateAt.length }, (_, index) =>
      index < common ? Number.POSITIVE_INFINITY : (lateSeen[index - common] as number),
    ),
  };
  return { instants, windows };
}

/** A window's beginning is part of it in Prometheus 2, and not in 3: https://prometheus.io/docs/prometheus/latest/migration/#range-selectors-and-lookback-exclude-samples-coinciding-with-the-left-boundary */
function firstIn(start: number, step: number, release: Release): number {
  const first = Math.ceil(start / step) * step;
  return release === 3 && first === start ? first + step : first;
}
