import type { Range } from "./clock";

/** Something that holds for a while. */
export interface Span<T> {
  readonly range: Range;
  readonly value: T;
}

/**
 * What holds when, as spans without gaps: `value` is asked once between any two of the cuts, at which alone it may change.
 * @param same Whether two values are one, so that their spans are one.
 */
export function spansOf<T>([from, to]: Range, cuts: Iterable<number>, value: (instant: number) => T, same: (a: T, b: T) => boolean): readonly Span<T>[] {
  const edges = [...new Set([from, ...[...cuts].filter((cut) => cut > from && cut < to), to])].sort((a, b) => a - b);
  const spans: Span<T>[] = [];
  for (let place = 1; place < edges.length; place += 1) {
    const [start, end] = [edges[place - 1] as number, edges[place] as number];
    const [last, here] = [spans.at(-1), value(start)];
    if (last && same(last.value, here)) spans[spans.length - 1] = { range: [last.range[0], end], value: here };
    else spans.push({ range: [start, end], value: here });
  }
  return spans;
}

/** What holds at an instant. */
export const valueAt = <T>(spans: readonly Span<T>[], instant: number): T | undefined =>
  spans.find(({ range: [from, to] }) => from <= instant && instant < to)?.value;

/** Old and new where they differ, the two over the same range. */
export function moves<T>(before: readonly Span<T>[], after: readonly Span<T>[], same: (a: T, b: T) => boolean): readonly Span<readonly [T, T]>[] {
  const [first, last] = [after[0], after.at(-1)];
  if (!first || !last) return [];
  const cuts = [...before, ...after].map(({ range: [from] }) => from);
  const both = (instant: number) => [valueAt(before, instant) as T, valueAt(after, instant) as T] as const;
  return spansOf([first.range[0], last.range[1]], cuts, both, (a, b) => same(a[0], b[0]) && same(a[1], b[1])).filter(
    ({ value: [old, now] }) => !same(old, now),
  );
}
