import type { Grid } from "../../series";
import type { Exposition } from "./exposition";

/** One series of a metric: how its name goes on, and what it shows at a time. NaN: nothing. */
export interface Shown {
  readonly suffix: string;
  /** Upper bound of a bucket. */
  readonly le?: string;
  readonly at: (time: number) => number;
}

/**
 * What a series shows that is made of totals since the thing began.
 * @param occurrences per step and class of events; NaN in any of them where the thing was not there
 */
export function showing(
  { type, unit, quiet }: Exposition,
  occurrences: readonly Float64Array[],
  { start, step, count }: Grid,
  of: (totals: readonly number[]) => number,
): Shown["at"] {
  const before = occurrences.map((each) => totalsOf(each, count));
  // Of seconds and bytes a part of one counts, too.
  const whole = type === "histogram" || unit === "Count" ? (total: number) => Math.floor(total * (1 + 1e-12) + 1e-9) : (total: number) => total;
  return (time) => {
    const steps = (time - start) / step;
    const index = Math.floor(steps + 1e-9);
    if (index < 0 || index >= count || occurrences.some((each) => Number.isNaN(each[index]))) return Number.NaN;
    const part = Math.max(0, steps - index);
    const totals = occurrences.map((each, which) => whole((before[which]?.[index] as number) + part * (each[index] as number)));
    return quiet === "absent" && totals.every((total) => total === 0) ? Number.NaN : of(totals);
  };
}

/** What was added up before each step since the thing was last not there. */
function totalsOf(each: Float64Array, count: number): Float64Array {
  const totals = new Float64Array(count);
  for (let index = 1; index < count; index++) {
    const last = each[index - 1] as number;
    totals[index] = Number.isNaN(last) ? 0 : (totals[index - 1] as number) + last;
  }
  return totals;
}
