import type { Scraped } from "../../scraped";
import { type Labels, labelOf } from "../../series";
import type { Matcher, Selector } from "../language/expression";
import { matchesPattern } from "../language/text";

/** Which release's semantics: 2 as in 2.42, 3 as in 3.9. */
export type Release = 2 | 3;

/** The samples that there are. Times are whole milliseconds, as Prometheus keeps them. */
export interface Samples {
  readonly labels: Labels;
  readonly times: Float64Array;
  /** Of each of these times. Among them may be NaN, which is a value: what there is no sample of is not in here. */
  readonly values: Float64Array;
  /** When the series was noted to have ended. */
  readonly ends: Float64Array;
  /** Where samples come late: when each can be read, and when all up to it can. */
  readonly late?: { readonly arrives: Float64Array; readonly settled: Float64Array };
}

/** What an expression can read. */
export class Store {
  readonly #byMetric: ReadonlyMap<string, readonly (() => Samples)[]>;
  readonly #late: readonly (() => Samples)[];

  /**
   * @param wanted what the expression reads.
   * @param series what there is: as it is scraped, or already as samples.
   * @param from Milliseconds; what is older is not needed, nor what is younger than `to`.
   * @throws TypeError where two series have the same labels.
   */
  constructor(wanted: readonly Selector[], series: readonly (Scraped | Samples)[], from: number, to: number) {
    const byMetric = new Map(wanted.map(({ metric }) => [metric, [] as (() => Samples)[]]));
    const late: (() => Samples)[] = [];
    const seen = new Set<string>();
    for (const one of series) {
      const others = byMetric.get(one.labels.__name__ ?? "");
      if (!others) continue;
      const key = keyOf(one.labels);
      if (seen.has(key)) throw new TypeError(`two series have the labels ${key}`);
      seen.add(key);
      const samples = "times" in one ? () => one : once(() => compact(one, from, to));
      others.push(samples);
      if ("arrives" in one && one.arrives) late.push(samples);
    }
    this.#byMetric = byMetric;
    this.#late = late;
  }

  select({ metric, matchers }: Selector, release: Release): readonly Samples[] {
    const all = (this.#byMetric.get(metric) ?? []).map((samples) => samples());
    return all.filter(({ labels }) => matchers.every((matcher) => matches(labelOf(labels, matcher.label), matcher, release)));
  }

  /** From when on nothing that was taken until `at` can arrive any more. */
  settled(at: number): number {
    let latest = Number.NEGATIVE_INFINITY;
    for (const samples of this.#late) {
      const { times, late } = samples();
      const last = until(times, at) - 1;
      if (late && last >= 0) latest = Math.max(latest, late.settled[last] as number);
    }
    return latest;
  }
}

/** How many of these ascending times are not after `at`. */
export function until(times: Float64Array, at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells sets of labels apart: an empty label is none. */
export function keyOf(labels: Labels, without?: string): string {
  const entries = Object.entries(labels).filter(([name, value]) => value !== "" && name !== without);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const matches = (value: string, matcher: Matcher, release: Release): boolean => {
  const found = "pattern" in matcher ? matchesPattern(value, matcher.pattern, release) : value === matcher.value;
  return found === (matcher.operator === "=" || matcher.operator === "=~");
};

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function compact(series: Scraped, from: number, to: number): Samples {
  const { labels, start, step, at, arrives, stale } = series;
  // One more on either side does no harm, and a quotient may be a little off.
  const first = Math.max(0, Math.floor((from / 1000 - start) / step));
  const last = Math.min(at.length - 1, Math.ceil((to / 1000 - start) / step));
  const room = Math.max(0, last - first + 1);
  const [times, values, ends, arrivals] = [0, 1, 2, 3].map(() => new Float64Array(room)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  let samples = 0;
  let ended = 0;
  for (let index = first; index <= last; index++) {
    const time = Math.round((start + index * step) * 1000);
    const arrival = arrives ? Math.max(time, Math.round((arrives[index] as number) * 1000)) : time;
    if (!Number.isNaN(at[index])) {
      times[samples] = time;
      values[samples] = at[index] as number;
      arrivals[samples++] = arrival;
    } else if (stale?.[index]) ends[ended++] = time;
  }
  const cut = { labels, times: times.subarray(0, samples), values: values.subarray(0, samples), ends: ends.subarray(0, ended) };
  return arrives ? { ...cut, late: lateness(arrivals.subarray(0, samples)) } : cut;
}

function lateness(arrives: Float64Array): NonNullable<Samples["late"]> {
  const settled = arrives.slice();
  for (let index = 1; index < settled.length; index++) settled[index] = Math.max(settled[index] as number, settled[index - 1] as number);
  return { arrives, settled };
}
