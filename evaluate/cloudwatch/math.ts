import type { SyntaxNode } from "@lezer/common";
import { isUnsupported, notUnderstood, type Unsupported, understood } from "../outcome";
import { below, read } from "../syntax";
import { parser } from "./grammar/math";

/** Metric math as it is rendered: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html */
export type Formula =
  | { readonly form: "number"; readonly value: number }
  | { readonly form: "line"; readonly id: string }
  | { readonly form: "operation"; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly form: "if"; readonly condition: Formula; readonly yes: Formula; readonly no: Formula }
  | { readonly form: "fill"; readonly of: Formula; readonly with: number };

/** The usual range of a line, so many standard deviations wide to either side. */
export interface Band {
  readonly form: "band";
  readonly of: string;
  readonly deviations: number;
}

/** Reads an expression; anything but {@link Formula} and {@link Band} is not understood. */
export function parseMath(text: string): Formula | Band | Unsupported {
  const parsed = read(parser, text);
  if (isUnsupported(parsed)) return parsed;
  return understood(() => convert(parsed.root.firstChild as SyntaxNode, text, true));
}

/** A number for each period and each time at which somebody looks; NaN: no datapoint. */
type Over = (end: number, now: number) => number;

/**
 * What an expression comes to where its lines have these values. A line without a datapoint makes whatever is computed of it one
 * without, and so does a division by zero.
 */
export function computed(math: Formula, of: (id: string) => Over): Over {
  switch (math.form) {
    case "number": {
      const { value } = math;
      return () => value;
    }
    case "line":
      return of(math.id);
    case "operation": {
      const [operate, left, right] = [OPERATIONS[math.operator], computed(math.left, of), computed(math.right, of)];
      return (end, now) => {
        const result = operate(left(end, now), right(end, now));
        return isReal(result) ? result : NONE;
      };
    }
    case "if": {
      const [condition, yes, no] = [computed(math.condition, of), computed(math.yes, of), computed(math.no, of)];
      return (end, now) => {
        const holds = condition(end, now);
        return isMissing(holds) ? NONE : (holds === 0 ? no : yes)(end, now);
      };
    }
    case "fill": {
      const [value, instead] = [computed(math.of, of), math.with];
      return (end, now) => {
        const found = value(end, now);
        return isMissing(found) ? instead : found;
      };
    }
  }
}

/** Names of this module: in a test's sandbox every look-up of a global takes as long as a step. */
const { isNaN: isMissing, isFinite: isReal, NaN: NONE } = Number;

/** The lines that an expression reads. */
export function linesOf(math: Formula | Band): readonly string[] {
  switch (math.form) {
    case "number":
      return [];
    case "line":
      return [math.id];
    case "operation":
      return [...linesOf(math.left), ...linesOf(math.right)];
    case "if":
      return [math.condition, math.yes, math.no].flatMap(linesOf);
    case "fill":
      return linesOf(math.of);
    case "band":
      return [math.of];
  }
}

/** A comparison is 1 or 0, and nothing where a side is missing. */
const compared = (holds: (a: number, b: number) => boolean) => (a: number, b: number) => (isMissing(a) || isMissing(b) ? NONE : holds(a, b) ? 1 : 0);
const OPERATIONS = {
  "+": (a: number, b: number) => a + b,
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
  "/": (a: number, b: number) => a / b,
  ">=": compared((a, b) => a >= b),
  "<=": compared((a, b) => a <= b),
  ">": compared((a, b) => a > b),
  "<": compared((a, b) => a < b),
  "==": compared((a, b) => a === b),
  "!=": compared((a, b) => a !== b),
};
type Operator = keyof typeof OPERATIONS;

function convert(node: SyntaxNode, text: string, outermost = false): Formula | Band {
  const own = text.slice(node.from, node.to);
  switch (node.name) {
    case "Number":
      return { form: "number", value: Number(own) };
    case "Id":
      return { form: "line", id: own };
    case "Group":
      return inner(node.firstChild as SyntaxNode, text);
    case "Binary": {
      const [left, operator, right] = below(node) as [SyntaxNode, SyntaxNode, SyntaxNode];
      return { form: "operation", operator: text.slice(operator.from, operator.to) as Operator, left: inner(left, text), right: inner(right, text) };
    }
    case "Call":
      return call(below(node), text, outermost);
    default:
      return notUnderstood(`${node.name}: ${own}`);
  }
}

function call([name, ...of]: readonly SyntaxNode[], text: string, outermost: boolean): Formula | Band {
  const word = text.slice(name?.from, name?.to);
  const given = of.map((node) => inner(node, text));
  const [first, second, third] = given;
  if (word === "IF" && first && second && third && given.length === 3) return { form: "if", condition: first, yes: second, no: third };
  if (word === "FILL" && first && second?.form === "number" && given.length === 2) return { form: "fill", of: first, with: second.value };
  if (word === "ANOMALY_DETECTION_BAND" && outermost && first?.form === "line" && second?.form === "number" && given.length === 2)
    return { form: "band", of: first.id, deviations: second.value };
  return notUnderstood(`${word} with ${given.length} arguments`);
}

function inner(node: SyntaxNode, text: string): Formula {
  const math = convert(node, text);
  if (math.form === "band") return notUnderstood("a band inside of an expression");
  return math;
}
