import type { SyntaxNode } from "@lezer/common";
import { parser } from "@prometheus-io/lezer-promql";
import { isUnsupported, notUnderstood, type Unsupported, understood } from "../../outcome";
import { prometheusDuration } from "../../prometheus-duration";
import { below, read } from "../../syntax";
import {
  AGGREGATIONS,
  ARITHMETIC,
  COMPARISONS,
  type Expression,
  isScalar,
  type Matcher,
  RANGE_FUNCTIONS,
  type Range,
  SET_OPERATORS,
  type Selector,
} from "./expression";
import { decimal, pattern, quotedString } from "./text";

/** Reads PromQL by Prometheus' own grammar. @returns the first thing in it that is not understood, where there is one. */
export function parse(text: string): Expression | Unsupported {
  const parsed = read(PROMQL, text);
  if (isUnsupported(parsed)) return parsed;
  return understood(() => expressionOf(only(parsed.root, text), text));
}

/** Its types are those for `import`, which TypeScript takes for others than those for `require`. */
const PROMQL = parser as unknown as Parameters<typeof read>[0];

function unknown(node: SyntaxNode, text: string, why = `${node.type.name} is not understood`): never {
  return notUnderstood(`${why}: ${text.slice(node.from, node.to)}`);
}

/** Each kind of node that there is a meaning for. */
const EXPRESSIONS: Readonly<Record<string, (node: SyntaxNode, text: string) => Expression>> = {
  NumberDurationLiteral: (node, text) => ({ kind: "number", value: decimal(textOf(node, text)) ?? unknown(node, text) }),
  ParenExpr: (node, text) => expressionOf(only(node, text), text),
  VectorSelector: (node, text) => ({ kind: "selector", selector: selectorOf(node, text) }),
  UnaryExpr: negated,
  AggregateExpr: aggregate,
  FunctionCall: call,
  BinaryExpr: binary,
};

function expressionOf(node: SyntaxNode, text: string): Expression {
  const read = Object.hasOwn(EXPRESSIONS, node.type.name) ? EXPRESSIONS[node.type.name] : undefined;
  return read ? read(node, text) : unknown(node, text);
}

/** An expression that is a set of series. */
function vectorOf(node: SyntaxNode, text: string): Expression {
  const expression = expressionOf(node, text);
  return isScalar(expression) ? unknown(node, text, "a set of series is wanted") : expression;
}

function scalarOf(node: SyntaxNode, text: string): Expression {
  const expression = expressionOf(node, text);
  return isScalar(expression) ? expression : unknown(node, text, "one number is wanted");
}

function negated(node: SyntaxNode, text: string): Expression {
  const [sign, of] = exactly(node, text, ["UnaryOp", undefined]);
  if (textOf(sign as SyntaxNode, text) !== "-") unknown(node, text);
  return { kind: "negated", of: expressionOf(of as SyntaxNode, text) };
}

function aggregate(node: SyntaxNode, text: string): Expression {
  const [operation, ...rest] = childrenOf(node);
  const bodies = rest.filter(({ type }) => type.name === "FunctionCallBody");
  const modifiers = rest.filter(({ type }) => type.name === "AggregateModifier");
  if (!operation || bodies.length !== 1 || bodies.length + modifiers.length !== rest.length) unknown(node, text);
  const operator = AGGREGATIONS.find((each) => each === textOf(operation, text).toLowerCase()) ?? unknown(operation, text);
  return {
    kind: "aggregate",
    operator,
    by: modifiers.flatMap((modifier) => groupingOf(modifier, text)),
    of: vectorOf(only(bodies[0] as SyntaxNode, text), text),
  };
}

function groupingOf(modifier: SyntaxNode, text: string): readonly string[] {
  const [, labels] = exactly(modifier, text, ["By", "GroupingLabels"]);
  return childrenOf(labels as SyntaxNode).map((label) => (label.type.name === "LabelName" ? textOf(label, text) : unknown(label, text)));
}

function call(node: SyntaxNode, text: string): Expression {
  const [identifier, body] = exactly(node, text, ["FunctionIdentifier", "FunctionCallBody"]) as [SyntaxNode, SyntaxNode];
  const name = textOf(identifier, text);
  const over = RANGE_FUNCTIONS.find((each) => each === name);
  if (over) return { kind: "over-time", function: over, of: rangeOf(only(body, text), text) };
  const [first, second, ...others] = childrenOf(body);
  if (name === "time" && !first) return { kind: "time" };
  if (name === "vector" && first && !second) return { kind: "vector", of: scalarOf(first, text) };
  if (name === "histogram_quantile" && first && second && others.length === 0)
    return { kind: "quantile", quantile: scalarOf(first, text), of: vectorOf(second, text) };
  return unknown(node, text);
}

function rangeOf(node: SyntaxNode, text: string): Range {
  if (node.type.name === "ParenExpr") return rangeOf(only(node, text), text);
  if (node.type.name === "MatrixSelector") {
    const [selector, range] = exactly(node, text, ["VectorSelector", "DurationExpr"]) as [SyntaxNode, SyntaxNode];
    return { kind: "range", selector: selectorOf(selector, text), range: durationOf(range, text) };
  }
  if (node.type.name !== "SubqueryExpr") return unknown(node, text, "a range is wanted");
  // Without a step it would be Prometheus' own interval of evaluation, which stands in another file.
  const [of, range, step] = exactly(node, text, [undefined, "DurationExpr", "DurationExpr"]) as [SyntaxNode, SyntaxNode, SyntaxNode];
  return { kind: "subquery", of: vectorOf(of, text), range: durationOf(range, text), step: durationOf(step, text) };
}

function durationOf(node: SyntaxNode, text: string): number {
  const literal = only(node, text);
  const milliseconds = literal.type.name === "NumberDurationLiteralInDurationContext" ? prometheusDuration(textOf(literal, text)) : undefined;
  return milliseconds !== undefined && milliseconds > 0 ? milliseconds : unknown(node, text);
}

function binary(node: SyntaxNode, text: string): Expression {
  const [first, sign, ...rest] = childrenOf(node) as [SyntaxNode, SyntaxNode, ...SyntaxNode[]];
  const bool = rest[0]?.type.name === "BoolModifier";
  const last = rest[bool ? 1 : 0] as SyntaxNode;
  if (rest.length !== (bool ? 2 : 1)) unknown(last ?? node, text);
  const operator = textOf(sign, text).toLowerCase();
  const comparison = COMPARISONS.find((each) => each === operator);
  if (bool && !comparison) unknown(node, text);
  const set = SET_OPERATORS.find((each) => each === operator);
  if (set) return { kind: "set", operator: set, left: vectorOf(first, text), right: vectorOf(last, text) };
  const left = expressionOf(first, text);
  const right = expressionOf(last, text);
  if (comparison) {
    if (!bool && isScalar(left) && isScalar(right)) unknown(node, text, "two numbers are compared without bool");
    return { kind: "comparison", operator: comparison, bool, left, right };
  }
  return { kind: "arithmetic", operator: ARITHMETIC.find((each) => each === operator) ?? unknown(node, text), left, right };
}

function selectorOf(node: SyntaxNode, text: string): Selector {
  const [name, labels, ...others] = childrenOf(node);
  if (name?.type.name !== "Identifier" || others.length > 0) return unknown(node, text);
  return { metric: textOf(name, text), matchers: labels ? childrenOf(labels).map((matcher) => matcherOf(matcher, text)) : [] };
}

function matcherOf(node: SyntaxNode, text: string): Matcher {
  if (node.type.name !== "UnquotedLabelMatcher") unknown(node, text);
  const [name, sign, literal] = exactly(node, text, ["LabelName", "MatchOp", "StringLiteral"]) as [SyntaxNode, SyntaxNode, SyntaxNode];
  const label = textOf(name, text);
  const operator = textOf(sign, text);
  const value = quotedString(textOf(literal, text)) ?? unknown(literal, text);
  if (label === "__name__") unknown(node, text);
  if (operator === "=" || operator === "!=") return { label, operator, value };
  if (operator !== "=~" && operator !== "!~") return unknown(node, text);
  return { label, operator, value, pattern: pattern(value) ?? unknown(literal, text, "a regular expression with more than alternatives, characters and dots") };
}

const textOf = (node: SyntaxNode, text: string): string => text.slice(node.from, node.to);

const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] => below(node).filter(({ type }) => type.name !== "LineComment");

function only(node: SyntaxNode, text: string): SyntaxNode {
  return exactly(node, text, [undefined])[0] as SyntaxNode;
}

/** The children, which are of these kinds, or of any where none is given. */
function exactly(node: SyntaxNode, text: string, names: readonly (string | undefined)[]): readonly SyntaxNode[] {
  const children = childrenOf(node);
  if (children.length !== names.length) unknown(node, text);
  return children.map((child, index) => (names[index] === undefined || child.type.name === names[index] ? child : unknown(child, text)));
}
