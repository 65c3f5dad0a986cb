import { labelOf } from "../../series";
import type { Aggregation, Arithmetic, Comparison, SetOperator } from "../language/expression";
import { bySignature, changed, emptyLine, type Line, merged, RuleFailure, setValue, withoutName } from "./lines";
import { keyOf } from "./samples";

/** One number at each time. */
export type Scalar = Float64Array;

/** What stands between two terms, and what it makes of labels: https://prometheus.io/docs/prometheus/latest/querying/operators/ */
export interface Operation {
  /** undefined where a comparison finds nothing. */
  readonly compute: (left: number, right: number) => number | undefined;
  readonly keepsName: boolean;
}

const COMPUTE: Readonly<Record<Arithmetic, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
};

const HOLDS: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  ">": (left, right) => left > right,
  "<": (left, right) => left < right,
  ">=": (left, right) => left >= right,
  "<=": (left, right) => left <= right,
  "==": (left, right) => left === right,
  "!=": (left, right) => left !== right,
};

export const arithmetic = (operator: Arithmetic): Operation => ({ compute: COMPUTE[operator], keepsName: false });

/** @param of what is kept where it holds: the left number, or the right one where only that belongs to a series. */
export function comparison(operator: Comparison, bool: boolean, of: "left" | "right"): Operation {
  const holds = HOLDS[operator];
  if (bool) return { compute: (left, right) => Number(holds(left, right)), keepsName: false };
  return { compute: (left, right) => (holds(left, right) ? (of === "left" ? left : right) : undefined), keepsName: true };
}

export function withNumber(lines: readonly Line[], number: Scalar, { compute, keepsName }: Operation, side: "left" | "right"): readonly Line[] {
  return merged(
    lines.map((line) =>
      changed(line, keepsName ? line.labels : withoutName(line.labels), (value, index) =>
        side === "right" ? compute(value, number[index] as number) : compute(number[index] as number, value),
      ),
    ),
  );
}

/** Each line with the one of the same labels on the other side. @throws RuleFailure where there are two of them. */
export function oneToOne(left: readonly Line[], right: readonly Line[], { compute, keepsName }: Operation): readonly Line[] {
  const rightBy = bySignature(right);
  const results = [...bySignature(left)].flatMap(([signature, lines]) => {
    const partners = rightBy.get(signature) ?? [];
    return lines.map((line) =>
      changed(line, keepsName ? line.labels : withoutName(line.labels), (value, index) => {
        const partner = present(partners, index, signature);
        return partner && present(lines, index, signature) && compute(value, partner.at[index] as number);
      }),
    );
  });
  return merged(results);
}

/** The line that has a value then, of those that are matched alike. */
function present(lines: readonly Line[], index: number, signature: string): Line | undefined {
  let found: Line | undefined;
  for (const line of lines) {
    if (!line.has[index]) continue;
    if (found) throw new RuleFailure(`several series match on one side: ${signature}`);
    found = line;
  }
  return found;
}

/** Which lines stay is decided by whether the other side has the same labels, whatever its value. */
export function sets(operator: SetOperator, left: readonly Line[], right: readonly Line[]): readonly Line[] {
  const leftBy = bySignature(left);
  const rightBy = bySignature(right);
  const kept = (lines: readonly Line[], others: ReadonlyMap<string, readonly Line[]>, wanted: boolean) =>
    lines.map((line) => {
      const partners = others.get(keyOf(line.labels, "__name__")) ?? [];
      return changed(line, line.labels, (value, index) => (partners.some(({ has }) => has[index]) === wanted ? value : undefined));
    });
  if (operator === "and") return merged(kept(left, rightBy, true));
  if (operator === "unless") return merged(kept(left, rightBy, false));
  return merged([...left, ...kept(right, leftBy, false)]);
}

/** How each further value changes what there is, of so many. NaN gives way to any number in `max` and `min`. */
const AGGREGATE: Readonly<Record<Aggregation, (so: number, value: number, count: number) => number>> = {
  sum: (so, value) => so + value,
  max: (so, value) => (so < value || Number.isNaN(so) ? value : so),
  min: (so, value) => (so > value || Number.isNaN(so) ? value : so),
  avg: (so, value, count) => {
    const infinite = !Number.isFinite(so) && !Number.isNaN(so);
    if (infinite && (Number.isFinite(value) || value === so)) return so;
    return so + (value / count - so / count);
  },
};

/** @param by the labels that are kept; one line for each set of their values. */
export function aggregate(operator: Aggregation, by: readonly string[], lines: readonly Line[], count: number): readonly Line[] {
  const further = AGGREGATE[operator];
  const groups = new Map<string, { readonly line: Line; readonly counts: Int32Array }>();
  for (const line of lines) {
    const labels = Object.fromEntries(by.map((name) => [name, labelOf(line.labels, name)] as const).filter(([, value]) => value !== ""));
    const key = keyOf(labels);
    const group = groups.get(key) ?? { line: emptyLine(labels, count), counts: new Int32Array(count) };
    groups.set(key, group);
    for (let index = 0; index < count; index++) {
      if (!line.has[index]) continue;
      const members = (group.counts[index] as number) + 1;
      group.counts[index] = members;
      const value = line.at[index] as number;
      setValue(group.line, index, members === 1 ? value : further(group.line.at[index] as number, value, members));
    }
  }
  return [...groups.values()].map(({ line }) => line);
}
