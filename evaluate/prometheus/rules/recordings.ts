import type { Labels } from "../../series";
import { type Line, merged } from "../engine/lines";
import { keyOf, type Samples, until } from "../engine/samples";
import type { Recording } from "./file";

/** The series that a rule has recorded. */
export class Recordings {
  readonly #rule: Recording;
  readonly #series = new Map<string, Samples>();
  /** Those that the last round gave: what the next one lacks has ended. */
  #last = new Set<string>();

  constructor(rule: Recording, earlier?: Recordings) {
    this.#rule = rule;
    // Samples outlive a restart. What the last round gave is forgotten, so that nothing notes that it ended.
    for (const samples of earlier?.samples ?? []) this.#series.set(keyOf(samples.labels), samples);
  }

  get samples(): readonly Samples[] {
    return [...this.#series.values()];
  }

  /**
   * @param lines what the rule's expression finds at these times, in milliseconds.
   * @throws RuleFailure where the rule's labels make two of them one.
   */
  add(lines: readonly Line[], times: Float64Array): void {
    const found = new Map(merged(lines.map((line) => ({ ...line, labels: this.#labelsOf(line) }))).map((line) => [keyOf(line.labels), line]));
    const last = new Set<string>();
    for (const key of new Set([...found.keys(), ...this.#last])) {
      const line = found.get(key);
      const known = this.#series.get(key);
      const labels = line?.labels ?? known?.labels ?? {};
      this.#series.set(key, joined(known, recorded(labels, line, times, this.#last.has(key))));
      if (line?.has[times.length - 1]) last.add(key);
    }
    this.#last = last;
  }

  /** Forgets what is older. */
  forget(before: number): void {
    for (const [key, samples] of this.#series) {
      const from = until(samples.times, before);
      this.#series.set(key, {
        ...samples,
        times: samples.times.slice(from),
        values: samples.values.slice(from),
        ends: samples.ends.slice(until(samples.ends, before)),
      });
    }
  }

  #labelsOf(line: Line): Labels {
    const all = { ...line.labels, __name__: this.#rule.name, ...this.#rule.labels };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
  }
}

/** A series without a value in a round that had one in the round before is noted to have ended. */
function recorded(labels: Labels, line: Line | undefined, times: Float64Array, before: boolean): Samples {
  const has = (index: number) => (index < 0 ? before : line?.has[index] === 1);
  const indexes = [...times.keys()];
  const values = indexes.filter(has);
  return {
    labels,
    times: Float64Array.from(values, (index) => times[index] as number),
    values: Float64Array.from(values, (index) => line?.at[index] as number),
    ends: Float64Array.from(
      indexes.filter((index) => !has(index) && has(index - 1)),
      (index) => times[index] as number,
    ),
  };
}

function joined(before: Samples | undefined, after: Samples): Samples {
  if (!before) return after;
  const both = (name: "times" | "values" | "ends") => {
    const all = new Float64Array(before[name].length + after[name].length);
    all.set(before[name]);
    all.set(after[name], before[name].length);
    return all;
  };
  return { labels: after.labels, times: both("times"), values: both("values"), ends: both("ends") };
}
