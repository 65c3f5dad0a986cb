/** A condition on one label of a series. A label that a series lacks is empty. */
export type Matcher =
  | { readonly label: string; readonly operator: "=" | "!="; readonly value: string }
  | { readonly label: string; readonly operator: "=~" | "!~"; readonly value: string; readonly pattern: Pattern };

/** The texts that a regular expression finds, each as its characters; `null` stands for any one character. */
export type Pattern = readonly (readonly (string | null)[])[];

/** Which series are read: those of one metric that meet all conditions. */
export interface Selector {
  readonly metric: string;
  readonly matchers: readonly Matcher[];
}

export const ARITHMETIC = ["+", "-", "*", "/"] as const;
export const COMPARISONS = [">", "<", ">=", "<=", "==", "!="] as const;
export const SET_OPERATORS = ["and", "or", "unless"] as const;
export const AGGREGATIONS = ["sum", "max", "min", "avg"] as const;
export const RANGE_FUNCTIONS = [
  "avg_over_time",
  "max_over_time",
  "min_over_time",
  "sum_over_time",
  "count_over_time",
  "last_over_time",
  "rate",
  "increase",
] as const;

export type Arithmetic = (typeof ARITHMETIC)[number];
export type Comparison = (typeof COMPARISONS)[number];
export type SetOperator = (typeof SET_OPERATORS)[number];
export type Aggregation = (typeof AGGREGATIONS)[number];
export type RangeFunction = (typeof RANGE_FUNCTIONS)[number];

/** Samples of a stretch of time. Milliseconds. */
export type Range =
  | { readonly kind: "range"; readonly selector: Selector; readonly range: number }
  | { readonly kind: "subquery"; readonly of: Expression; readonly range: number; readonly step: number };

/** PromQL, as far as rules are rendered in it. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "time" }
  | { readonly kind: "vector"; readonly of: Expression }
  | { readonly kind: "selector"; readonly selector: Selector }
  | { readonly kind: "over-time"; readonly function: RangeFunction; readonly of: Range }
  | { readonly kind: "quantile"; readonly quantile: Expression; readonly of: Expression }
  | { readonly kind: "aggregate"; readonly operator: Aggregation; readonly by: readonly string[]; readonly of: Expression }
  | { readonly kind: "negated"; readonly of: Expression }
  | { readonly kind: "arithmetic"; readonly operator: Arithmetic; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "comparison"; readonly operator: Comparison; readonly bool: boolean; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "set"; readonly operator: SetOperator; readonly left: Expression; readonly right: Expression };

/** Whether it is one number at each time, and no set of series. */
export function isScalar(expression: Expression): boolean {
  switch (expression.kind) {
    case "number":
    case "time":
      return true;
    case "negated":
      return isScalar(expression.of);
    case "arithmetic":
    case "comparison":
      return isScalar(expression.left) && isScalar(expression.right);
    case "vector":
    case "selector":
    case "over-time":
    case "quantile":
    case "aggregate":
    case "set":
      return false;
  }
}

/** What an expression is made of, itself left out. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "time":
    case "selector":
      return [];
    case "vector":
    case "aggregate":
    case "negated":
      return [expression.of];
    case "over-time":
      return expression.of.kind === "subquery" ? [expression.of.of] : [];
    case "quantile":
      return [expression.quantile, expression.of];
    case "arithmetic":
    case "comparison":
    case "set":
      return [expression.left, expression.right];
  }
}

/** How long a selector without a range looks back for a newest sample. Milliseconds: https://prometheus.io/docs/prometheus/latest/querying/basics/#staleness */
export const LOOKBACK = 300_000;

/** Which series an expression reads. */
export function needs(expression: Expression): readonly Selector[] {
  const own = ownSelector(expression);
  return [...(own ? [own] : []), ...partsOf(expression).flatMap(needs)];
}

function ownSelector(expression: Expression): Selector | undefined {
  if (expression.kind === "selector") return expression.selector;
  return expression.kind === "over-time" && expression.of.kind === "range" ? expression.of.selector : undefined;
}

/** How far before the time of an evaluation an expression looks. Milliseconds. */
export function reach(expression: Expression): number {
  const below = Math.max(0, ...partsOf(expression).map(reach));
  if (expression.kind === "selector") return LOOKBACK;
  return expression.kind === "over-time" ? expression.of.range + below : below;
}
