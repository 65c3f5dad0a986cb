import fc from "fast-check";
import type { Scraped } from "../../../evaluate/scraped";
import type { Labels } from "../../../evaluate/series";

/** Some time of a series: at one of its levels, or without samples. */
export interface Stretch {
  /** Samples. */
  readonly length: number;
  /** Which of the levels, counted from the first again where there are fewer. */
  readonly level: number;
  readonly there: "yes" | "missing" | "every other" | "starts anew";
}

export const stretch: fc.Arbitrary<Stretch> = fc.record({
  length: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 6, max: 40 }), fc.integer({ min: 40, max: 200 })),
  level: fc.nat({ max: 100 }),
  there: fc.oneof({ weight: 6, arbitrary: fc.constant("yes" as const) }, fc.constantFrom("missing", "every other", "starts anew")),
});

/** How often a series is scraped, and since when. Seconds. */
export interface Scrapes {
  readonly interval: number;
  /** From which multiple of `step` on. */
  readonly phase: number;
  /** All series of a test are in one raster, of which each has some. */
  readonly step: number;
  readonly until: number;
}

/** A gauge has the levels themselves; a counter gains them with each sample, and begins at the first one. */
export function timeline(
  labels: Labels,
  kind: "gauge" | "counter",
  levels: readonly number[],
  stretches: readonly Stretch[],
  { interval, phase, step, until }: Scrapes,
): Scraped {
  const every = Math.max(1, Math.round(interval / step));
  const at = new Float64Array(Math.floor(until / step) + 1).fill(Number.NaN);
  const stale = new Uint8Array(at.length);
  let total = 0;
  let slot = phase % every;
  for (let next = 0; slot < at.length; next++) {
    const { length, level, there } = stretches[next % stretches.length] as Stretch;
    const value = levels[level % levels.length] as number;
    if (there === "starts anew") total = 0;
    // Half of the gaps are those of a target, half of Prometheus'.
    if (there === "missing" && level % 2 === 0 && slot > 0) stale[slot] = 1;
    for (let sample = 0; sample < length && slot < at.length; sample++, slot += every) {
      if (there === "missing" || (there === "every other" && sample % 2 === 1)) continue;
      total += value;
      at[slot] = kind === "gauge" ? value : total;
    }
  }
  return { labels, start: 0, step, at, stale };
}
