import { isUnsupported, notUnderstood, type Unsupported, understood } from "../../outcome";
import { prometheusDuration } from "../../prometheus-duration";
import { fieldsOf, listOf, yamlOf } from "../../yaml-fields";
import { type Expression, needs } from "../language/expression";
import { parse } from "../language/parse";
import { expanded } from "./template";

type Texts = Readonly<Record<string, string>>;

export interface Recording {
  readonly kind: "recording";
  /** The metric's name. */
  readonly name: string;
  readonly expression: Expression;
  /** An empty one takes the label away. */
  readonly labels: Texts;
}

export interface Alerting {
  readonly kind: "alerting";
  /** The label `alertname`. */
  readonly name: string;
  readonly expression: Expression;
  /** For how long it has to hold before the alert fires. Milliseconds. */
  readonly holds: number;
  /** For how long the alert fires on when it holds no more. Milliseconds. */
  readonly keeps: number;
  readonly labels: Texts;
  readonly annotations: Texts;
}

export interface Group {
  readonly name: string;
  /** Milliseconds. */
  readonly interval: number;
  /** In the order in which they are evaluated, all at one time. */
  readonly rules: readonly (Recording | Alerting)[];
}

/** Reads a file of rules: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/ */
export function ruleFile(text: string): { readonly groups: readonly Group[] } | Unsupported {
  return understood(() => {
    const { groups } = fieldsOf(yamlOf(text), ["groups"], "the file");
    return { groups: listOf(groups, "groups").map(group) };
  });
}

function group(value: unknown): Group {
  const { name, interval, rules } = fieldsOf(value, ["name", "interval", "rules"], "a group");
  // Without an interval it would be Prometheus' own, which stands in another file.
  const read = { name: string(name, "a group's name"), interval: milliseconds(interval, "a group's interval"), rules: listOf(rules, "rules").map(rule) };
  inOrder(read.rules);
  return read;
}

/** What a rule reads of the same group has to be recorded before it: else it would be that of the round before. */
function inOrder(rules: Group["rules"]): void {
  const recorded = new Set(rules.flatMap((each) => (each.kind === "recording" ? [each.name] : [])));
  const lastOf = new Map(rules.map((each, index) => [each.kind === "recording" ? each.name : "", index]));
  rules.forEach((each, index) => {
    for (const { metric } of needs(each.expression)) {
      if (recorded.has(metric) && (lastOf.get(metric) as number) >= index) notUnderstood(`${each.name} reads ${metric}, which is recorded after it`);
      // They come of the alerts themselves.
      if (metric === "ALERTS" || metric === "ALERTS_FOR_STATE") notUnderstood(`${each.name} reads ${metric}`);
    }
  });
}

const RULE = ["record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations"];

function rule(value: unknown): Recording | Alerting {
  const { record, alert, expr, for: holds, keep_firing_for: keeps, labels, annotations } = fieldsOf(value, RULE, "a rule");
  if ((record === undefined) === (alert === undefined)) notUnderstood("a rule either records or alerts");
  const name = string(record ?? alert, "a rule's name");
  const expression = parse(string(expr, `${name}: its expression`));
  if (isUnsupported(expression)) return notUnderstood(`${name}: ${expression.unsupported}`);
  const known = texts(labels, `${name}: its labels`);
  if (record !== undefined) {
    if (holds !== undefined || keeps !== undefined || annotations !== undefined) notUnderstood(`${name} is recorded, and has what alerts have`);
    return { kind: "recording", name, expression, labels: known };
  }
  const expand = (of: Texts) => Object.fromEntries(Object.entries(of).map(([key, text]) => [key, expandedOf(text, `${name}: ${key}`)]));
  return {
    kind: "alerting",
    name,
    expression,
    holds: holds === undefined ? 0 : milliseconds(holds, `${name}: for`),
    keeps: keeps === undefined ? 0 : milliseconds(keeps, `${name}: keep_firing_for`),
    labels: expand(known),
    annotations: expand(texts(annotations, `${name}: its annotations`)),
  };
}

function expandedOf(text: string, what: string): string {
  const outcome = expanded(text);
  return isUnsupported(outcome) ? notUnderstood(`${what}: ${outcome.unsupported}`) : outcome;
}

const string = (value: unknown, what: string): string => (typeof value === "string" && value !== "" ? value : notUnderstood(`${what} is no text`));

const milliseconds = (value: unknown, what: string): number =>
  (typeof value === "string" ? prometheusDuration(value) : undefined) ?? notUnderstood(`${what} is no duration`);

function texts(value: unknown, what: string): Texts {
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) return notUnderstood(`${what} is no map`);
  const other = Object.entries(value).find(([, text]) => typeof text !== "string");
  return other ? notUnderstood(`${what}: ${other[0]} is no text`) : (value as Texts);
}
