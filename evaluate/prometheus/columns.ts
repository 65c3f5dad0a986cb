import type { Scraped } from "../scraped";
import type { Grid } from "../series";
import { evaluate } from "./engine/evaluate";
import { evaluations } from "./engine/instants";
import type { Line } from "./engine/lines";
import { type Release, Store } from "./engine/samples";
import { type Expression, needs, reach } from "./language/expression";

/**
 * What an expression comes to at each time of a grid, by what has arrived until then. Memory grows with the grid: a day at a
 * time is enough. Sums are added up in the order of `data`, where Prometheus has no order of its own, and as 2.42 does it;
 * 3 loses less of the last digits.
 * @param data without what is older than {@link reach} before the grid.
 * @throws RuleFailure where Prometheus would give the rule up, such as two series that match the same one.
 */
export function column(expression: Expression, data: readonly Scraped[], grid: Grid, release: Release): readonly Line[] {
  const times = timesOf(grid);
  const [first = 0] = times;
  const store = new Store(needs(expression), data, first - reach(expression), times[times.length - 1] ?? first);
  return evaluate(expression, evaluations(times, store), { store, release });
}

/** Whole milliseconds. */
export const timesOf = ({ start, step, count }: Grid): Float64Array =>
  Float64Array.from({ length: count }, (_, index) => Math.round((start + index * step) * 1000));
