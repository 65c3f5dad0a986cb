import type { SyntaxNode } from "@lezer/common";
import { isUnsupported, type Unsupported } from "../outcome";
import { below, read } from "../syntax";
import type { AlarmState } from "./alarm";
import { parser } from "./grammar/rule";

/** What makes a composite alarm ring: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
export type Rule =
  | { readonly form: "state"; readonly state: AlarmState; readonly alarm: string }
  | { readonly form: "constant"; readonly value: boolean }
  | { readonly form: "not"; readonly of: Rule }
  | { readonly form: "and" | "or"; readonly left: Rule; readonly right: Rule };

export function parseRule(text: string): Rule | Unsupported {
  const parsed = read(parser, text);
  if (isUnsupported(parsed)) return parsed;
  const wrong = statesIn(parsed.root)
    .map((node) => wordOf(node, text))
    .find((word) => !(word in STATES));
  return wrong === undefined ? convert(parsed.root.firstChild as SyntaxNode, text) : { unsupported: `the state ${wrong}` };
}

/** Whether a rule holds while alarms are in these states. */
export function holds(rule: Rule, stateOf: (alarm: string) => AlarmState): boolean {
  switch (rule.form) {
    case "state":
      return stateOf(rule.alarm) === rule.state;
    case "constant":
      return rule.value;
    case "not":
      return !holds(rule.of, stateOf);
    case "and":
      return holds(rule.left, stateOf) && holds(rule.right, stateOf);
    case "or":
      return holds(rule.left, stateOf) || holds(rule.right, stateOf);
  }
}

/** The alarms that a rule names. */
export function alarmsOf(rule: Rule): readonly string[] {
  switch (rule.form) {
    case "state":
      return [rule.alarm];
    case "constant":
      return [];
    case "not":
      return alarmsOf(rule.of);
    default:
      return [...alarmsOf(rule.left), ...alarmsOf(rule.right)];
  }
}

const STATES: Readonly<Record<string, AlarmState>> = { ALARM: "ALARM", OK: "OK", INSUFFICIENT_DATA: "INSUFFICIENT_DATA" };
const wordOf = (state: SyntaxNode, text: string) => text.slice(state.firstChild?.from, state.firstChild?.to);

function statesIn(node: SyntaxNode): readonly SyntaxNode[] {
  return node.name === "State" ? [node] : below(node).flatMap(statesIn);
}

function convert(node: SyntaxNode, text: string): Rule {
  const children = below(node);
  const [first, operator, last] = children as [SyntaxNode, SyntaxNode, SyntaxNode];
  switch (node.name) {
    case "State":
      return { form: "state", state: STATES[wordOf(node, text)] as AlarmState, alarm: JSON.parse(text.slice(operator.from, operator.to)) };
    case "Constant":
      return { form: "constant", value: text.slice(node.from, node.to) === "TRUE" };
    case "Not":
      return { form: "not", of: convert(first, text) };
    case "Binary":
      return { form: operator.name === "And" ? "and" : "or", left: convert(first, text), right: convert(last, text) };
    default:
      return convert(first, text);
  }
}
