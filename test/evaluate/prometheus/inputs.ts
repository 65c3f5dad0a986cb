import type { Expression, Matcher, Selector } from "../../../evaluate/prometheus/language/expression";
import { needs, partsOf } from "../../../evaluate/prometheus/language/expression";
import type { Group } from "../../../evaluate/prometheus/rules/file";
import type { Labels } from "../../../evaluate/series";

/** A series that a group of rules reads, and values that make a difference to them. */
export interface Input {
  readonly labels: Labels;
  readonly kind: "gauge" | "counter";
  readonly levels: readonly number[];
}

/** What a group reads, by its text alone: two series of each metric, whose sums are the same in either order. */
export function inputsOf({ rules }: Group, scrapeInterval: number): readonly Input[] {
  const recorded = new Set(rules.flatMap((rule) => (rule.kind === "recording" ? [rule.name] : [])));
  const selectors = rules.flatMap(({ expression }) => needs(expression)).filter(({ metric }) => !recorded.has(metric));
  const metrics = [...new Set(selectors.map(({ metric }) => metric))];
  return metrics.flatMap((metric) => {
    const readers = rules.filter(({ expression }) => needs(expression).some((one) => one.metric === metric)).map(({ expression }) => expression);
    const own = selectors.filter((selector) => selector.metric === metric);
    const kind = readers.some((reader) => counts(reader, metric)) ? "counter" : "gauge";
    const levels = levelsOf(numbersAbout(rules, metric), kind === "counter" ? scrapeInterval : 1);
    const labels = labelsOf(own).slice(0, readers.some((reader) => averages(reader, metric)) ? 1 : 2);
    return labels.flatMap((each) => bucketed({ labels: { __name__: metric, ...each }, kind, levels }));
  });
}

/** Labels that one of the selectors finds, of each that tells series apart by a pattern; and at least two. */
function labelsOf(selectors: readonly Selector[]): readonly Labels[] {
  const matchers = selectors.flatMap(({ matchers: of }) => of);
  const equal = Object.fromEntries(matchers.filter(({ operator }) => operator === "=").map(({ label, value }) => [label, value]));
  const patterns = [...new Map(matchers.flatMap((matcher) => ("pattern" in matcher ? [[matcher.value, matcher] as const] : []))).values()];
  if (patterns.length === 0) return [equal, { ...equal, replica: "2" }];
  const found = patterns.map((matcher) => ({ ...equal, [matcher.label]: textFor(matcher, true) }));
  return [...found, ...patterns.map((matcher) => ({ ...equal, [matcher.label]: textFor(matcher, false) }))];
}

const textFor = (matcher: Extract<Matcher, { pattern: unknown }>, wanted: boolean): string =>
  (matcher.operator === "=~") === wanted ? (matcher.pattern[0] ?? []).map((character) => character ?? "0").join("") : "other";

/** Whether it looks at how much the metric gains. */
const counts = (expression: Expression, metric: string): boolean =>
  some(
    expression,
    (each) =>
      each.kind === "over-time" && (each.function === "rate" || each.function === "increase") && each.of.kind === "range" && each.of.selector.metric === metric,
  );

const averages = (expression: Expression, metric: string): boolean =>
  some(expression, (each) => each.kind === "aggregate" && each.operator === "avg" && needs(each).some((selector) => selector.metric === metric));

const some = (expression: Expression, is: (each: Expression) => boolean): boolean => is(expression) || partsOf(expression).some((part) => some(part, is));

/** The numbers in what reads a metric, and in what reads that. */
function numbersAbout(rules: Group["rules"], metric: string): readonly number[] {
  const direct = rules.filter(({ expression }) => needs(expression).some((one) => one.metric === metric));
  const names = new Set(direct.flatMap((rule) => (rule.kind === "recording" ? [`${rule.name} ${rule.labels.signal}`] : [])));
  const indirect = rules.filter(({ expression }) =>
    needs(expression).some(({ metric: name, matchers }) => names.has(`${name} ${matchers.find(({ label }) => label === "signal")?.value}`)),
  );
  return [...new Set([...direct, ...indirect].flatMap(({ expression }) => numbers(expression)))];
}

const numbers = (expression: Expression): readonly number[] => (expression.kind === "number" ? [expression.value] : partsOf(expression).flatMap(numbers));

/** Around each number, and around a hundred, which shares are of. */
const levelsOf = (about: readonly number[], scale: number): readonly number[] => [
  0,
  1,
  100,
  100,
  100,
  ...about.flatMap((number) => [number, number * 0.99, number * 1.01, number * scale, number * scale * 0.9, number * scale * 1.1]),
];

/** A histogram has several series, whose bounds are around the numbers. */
function bucketed(input: Input): readonly Input[] {
  if (!input.labels.__name__?.endsWith("_bucket")) return [input];
  const bounds = [...new Set(input.levels.filter((level) => level > 1 && level !== 100))].sort((a, b) => a - b);
  return [...bounds.filter((_, index) => index % 3 === 0), "+Inf"].map((le) => ({
    ...input,
    labels: { ...input.labels, le: String(le) },
    levels: [0, 0, 10, 100],
  }));
}
