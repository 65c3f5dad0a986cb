import type { Expression, Range, RangeFunction, Selector } from "../language/expression";
import { isScalar, LOOKBACK } from "../language/expression";
import { asked, type Instants } from "./instants";
import { changed, emptyLine, type Line, merged, setValue, withoutName } from "./lines";
import { aggregate, arithmetic, comparison, type Operation, oneToOne, type Scalar, sets, withNumber } from "./operators";
import { histogramQuantile } from "./quantile";
import { type Release, type Samples, type Store, until } from "./samples";
import { type OfWindow, ofWindow, type Window } from "./windows";

/** What an evaluation takes from. */
export interface Context {
  readonly store: Store;
  readonly release: Release;
}

/**
 * What an expression comes to at each of these moments: a number is one series without labels, as in a rule.
 * @throws RuleFailure
 */
export function evaluate(expression: Expression, instants: Instants, context: Context): readonly Line[] {
  const value = computed(expression, instants, context);
  return isNumber(value) ? [{ labels: {}, at: value, has: new Uint8Array(value.length).fill(1) }] : value;
}

type Value = Scalar | readonly Line[];

const isNumber = (value: Value): value is Scalar => value instanceof Float64Array;

function computed(expression: Expression, instants: Instants, context: Context): Value {
  switch (expression.kind) {
    case "number":
      return new Float64Array(instants.at.length).fill(expression.value);
    case "time":
      return instants.at.map((at) => at / 1000);
    case "vector":
      return evaluate(expression.of, instants, context);
    case "selector":
      return newest(expression.selector, instants, context);
    case "over-time":
      return overTime(expression.function, expression.of, instants, context);
    case "quantile":
      return histogramQuantile(computed(expression.quantile, instants, context) as Scalar, evaluate(expression.of, instants, context), context.release);
    case "aggregate":
      return aggregate(expression.operator, expression.by, evaluate(expression.of, instants, context), instants.at.length);
    case "negated":
      return negated(computed(expression.of, instants, context));
    case "arithmetic":
      return calculated(expression, arithmetic(expression.operator), instants, context);
    case "comparison":
      return compared(expression, instants, context);
    case "set":
      return sets(expression.operator, evaluate(expression.left, instants, context), evaluate(expression.right, instants, context));
  }
}

function negated(value: Value): Value {
  if (isNumber(value)) return value.map((number) => -number);
  return merged(value.map((line) => changed(line, withoutName(line.labels), (number) => -number)));
}

type Binary = Extract<Expression, { kind: "arithmetic" | "comparison" }>;

function compared(expression: Extract<Expression, { kind: "comparison" }>, instants: Instants, context: Context): Value {
  const { operator, bool, left } = expression;
  // A comparison keeps the value of the series, on whichever side it is.
  const of = isScalar(left) ? "right" : "left";
  return calculated(expression, comparison(operator, bool, of), instants, context);
}

function calculated(expression: Binary, operation: Operation, instants: Instants, context: Context): Value {
  const left = computed(expression.left, instants, context);
  const right = computed(expression.right, instants, context);
  if (isNumber(left) && isNumber(right)) return left.map((number, index) => operation.compute(number, right[index] as number) as number);
  if (isNumber(left)) return withNumber(right as readonly Line[], left, operation, "left");
  return isNumber(right) ? withNumber(left, right, operation, "right") : oneToOne(left, right, operation);
}

/** The newest sample of each series, where it is not too old and the series has not ended. */
function newest(selector: Selector, { at, seen }: Instants, { store, release }: Context): readonly Line[] {
  return store.select(selector, release).map((samples) => {
    const line = emptyLine(samples.labels, at.length);
    for (let index = 0; index < at.length; index++) {
      const now = at[index] as number;
      let last = until(samples.times, now) - 1;
      while (last >= 0 && samples.late && (samples.late.arrives[last] as number) > (seen[index] as number)) last--;
      if (last < 0) continue;
      const age = now - (samples.times[last] as number);
      const end = samples.ends[until(samples.ends, now) - 1];
      // https://prometheus.io/docs/prometheus/latest/migration/ for what a release does at the boundary itself.
      if (age > LOOKBACK || (release === 3 && age === LOOKBACK) || (end !== undefined && end > (samples.times[last] as number))) continue;
      setValue(line, index, samples.values[last] as number);
    }
    return line;
  });
}

function overTime(name: RangeFunction, of: Range, instants: Instants, context: Context): readonly Line[] {
  const make = ofWindow(name, context.release);
  const lines = of.kind === "range" ? overSamples(of, make, instants, context) : overSubquery(of, make, instants, context);
  return name === "last_over_time" ? lines : merged(lines.map((line) => ({ ...line, labels: withoutName(line.labels) })));
}

function overSamples(
  { selector, range }: Extract<Range, { kind: "range" }>,
  make: OfWindow,
  { at, seen }: Instants,
  { store, release }: Context,
): readonly Line[] {
  return store.select(selector, release).map((samples) => {
    const line = emptyLine(samples.labels, at.length);
    const arrived = samples.late && { times: new Float64Array(samples.times.length), values: new Float64Array(samples.times.length) };
    const window: Window = { times: samples.times, values: samples.values, from: 0, to: 0, start: 0, end: 0 };
    for (let index = 0; index < at.length; index++) {
      const now = at[index] as number;
      // Whole milliseconds: what is not before the beginning is after the one before it.
      window.from = until(samples.times, now - range - (release === 2 ? 1 : 0));
      window.to = until(samples.times, now);
      window.start = now - range;
      window.end = now;
      const readable = arrived ? arrivedOf(samples, window, seen[index] as number, arrived) : window;
      const result = readable.from < readable.to ? make(readable) : undefined;
      if (result !== undefined) setValue(line, index, result);
    }
    return line;
  });
}

/** The same window without what could not be read yet. */
function arrivedOf(samples: Samples, window: Window, seen: number, { times, values }: Pick<Window, "times" | "values">): Window {
  let to = 0;
  for (let index = window.from; index < window.to; index++) {
    if ((samples.late?.arrives[index] as number) > seen) continue;
    times[to] = samples.times[index] as number;
    values[to++] = samples.values[index] as number;
  }
  return { ...window, times, values, from: 0, to };
}

function overSubquery(subquery: Extract<Range, { kind: "subquery" }>, make: OfWindow, instants: Instants, context: Context): readonly Line[] {
  const { instants: inner, windows } = asked(instants, subquery, context.store, context.release);
  const longest = windows.reduce((most, [from, to, lateFrom, lateTo]) => Math.max(most, to - from + lateTo - lateFrom), 0);
  const times = new Float64Array(longest);
  const values = new Float64Array(longest);
  return evaluate(subquery.of, inner, context).map((line) => {
    const result = emptyLine(line.labels, instants.at.length);
    const window: Window = { times, values, from: 0, to: 0, start: 0, end: 0 };
    const take = (from: number, to: number) => {
      for (let index = from; index < to; index++) {
        if (!line.has[index]) continue;
        times[window.to] = inner.at[index] as number;
        values[window.to++] = line.at[index] as number;
      }
    };
    windows.forEach(([from, to, lateFrom, lateTo], index) => {
      window.to = 0;
      take(from, to);
      take(lateFrom, lateTo);
      window.end = instants.at[index] as number;
      window.start = window.end - subquery.range;
      const made = window.to > 0 ? make(window) : undefined;
      if (made !== undefined) setValue(result, index, made);
    });
    return result;
  });
}
