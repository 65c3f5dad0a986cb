import type { Column, Labels } from "../../series";
import { keyOf } from "./samples";

/**
 * What an expression comes to for one set of labels. NaN is a value of Prometheus' own (0 / 0, the percentile of nothing):
 * an alert fires on it. So `has` alone tells whether there is a value; where there is none, `at` is NaN as well.
 */
export interface Line extends Column {
  /** 1 where there is a value. */
  readonly has: Uint8Array;
}

/** What Prometheus refuses to go on with: the rule fails at that time, and says so in its log and its own metrics only. */
export class RuleFailure extends Error {
  override readonly name = "RuleFailure";
}

export function emptyLine(labels: Labels, count: number): Line {
  return { labels, at: new Float64Array(count).fill(Number.NaN), has: new Uint8Array(count) };
}

export function setValue(line: Line, index: number, value: number): void {
  line.at[index] = value;
  line.has[index] = 1;
}

/** Each value replaced; none where there is none, or where `change` gives none. */
export function changed(line: Line, labels: Labels, change: (value: number, index: number) => number | undefined): Line {
  const result = emptyLine(labels, line.at.length);
  for (let index = 0; index < line.at.length; index++) {
    const value = line.has[index] ? change(line.at[index] as number, index) : undefined;
    if (value !== undefined) setValue(result, index, value);
  }
  return result;
}

export function withoutName(labels: Labels): Labels {
  const { __name__, ...others } = labels;
  return __name__ === undefined ? labels : others;
}

/** Lines of the same labels become one. @throws RuleFailure where two of them have a value at the same time. */
export function merged(lines: readonly Line[]): readonly Line[] {
  const byLabels = new Map<string, Line>();
  for (const line of lines) {
    const key = keyOf(line.labels);
    const known = byLabels.get(key);
    byLabels.set(key, known ? union(known, line, key) : line);
  }
  return [...byLabels.values()];
}

function union(one: Line, other: Line, key: string): Line {
  const both = emptyLine(one.labels, one.at.length);
  for (let index = 0; index < both.at.length; index++) {
    if (one.has[index] && other.has[index]) throw new RuleFailure(`two values have the labels ${key}`);
    if (one.has[index]) setValue(both, index, one.at[index] as number);
    else if (other.has[index]) setValue(both, index, other.at[index] as number);
  }
  return both;
}

/** Lines by what they are matched by: all labels but the name. */
export function bySignature(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line.labels, "__name__");
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}
