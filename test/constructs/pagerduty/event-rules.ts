// biome-ignore lint/suspicious/noExplicitAny: rendered JSON, and events.
type Json = any;

/** Plays PagerDuty: evaluates the conditions and extractions that the constructs write, on an event as it arrives. */
export interface Rule {
  readonly label?: string;
  readonly condition?: readonly { readonly expression: string }[];
  readonly actions: Readonly<Record<string, Json>>;
}

export function firstMatch(rules: readonly Rule[], event: object): Rule | undefined {
  return rules.find(({ condition }) => !condition || condition.some(({ expression }) => holds(expression, event)));
}

/**
 * What the extractions of a rule leave in the event, by target. Several groups are one text with dashes between them.
 * https://support.pagerduty.com/main/docs/regular-expressions#capture-group-implementation
 */
export function extracted(rule: Rule, event: object): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const { target, source, regex, template } of rule.actions.extraction ?? []) {
    const found = template === undefined ? extraction(regex).exec(at(source, event) ?? "") : [template, template];
    if (found) result[target] = found.length > 1 ? found.slice(1).join("-") : found[0];
  }
  return result;
}

/** `s` and `m` hold unless the pattern itself negates them; case counts. */
export const extraction = (regex: string) => re2(regex, "sm");

/**
 * `matches`, `matches part` and `matches regex` ignore case, unless they say `exactly`; a regular expression has the flags `s`
 * and `m` besides, and its own flags win over all of these. In a text, a backslash escapes a quote or a backslash.
 * https://developer.pagerduty.com/docs/pcl-overview#string-comparison-operations
 */
export function holds(expression: string, event: object): boolean {
  const match = /^(\S+) matches (part |regex )?(exactly )?'((?:[^'\\]|\\['\\])*)'$/s.exec(expression);
  if (!match) throw new SyntaxError(expression);
  const [, path, how, exactly, written] = match as unknown as [string, string, string | undefined, string | undefined, string];
  if (written.includes("\\")) throw new SyntaxError(`a backslash in ${expression}`);
  const value = at(path, event);
  if (value === undefined) return false;
  if (how === "regex ") return re2(written, exactly ? "sm" : "ism").test(value);
  const [whole, text] = exactly ? [value, written] : [folded(value), folded(written)];
  return how === "part " ? whole.includes(text) : whole === text;
}

/** RE2's flags at the beginning of a pattern, which JavaScript has not. */
function re2(pattern: string, defaults: string): { readonly test: (text: string) => boolean; readonly exec: RegExp["exec"] } {
  const [, on = "", off = "", rest = pattern] = /^\(\?([ims]*)-?([ims]*)\)(.*)$/s.exec(pattern) ?? [];
  const flags = [...new Set([...defaults, ...on])].filter((flag) => !off.includes(flag)).join("");
  const read = new RegExp(rest, flags);
  const seen = flags.includes("i") ? folded : (text: string) => text;
  return { test: (text) => read.test(seen(text)), exec: (text) => read.exec(text) };
}

/** Case does not count, and so by Unicode: `k` is the Kelvin sign, too, and `s` the long s. JavaScript's flag `i` alone leaves these out. */
const folded = (text: string) => text.replaceAll("\u212a", "k").replaceAll("\u017f", "s").toLowerCase();

/** The value as text: what is no text is JSON. */
function at(path: string, event: object): string | undefined {
  const value = path.split(".").reduce<Json>((inner, key) => inner?.[key], event);
  return value === undefined || value === null || typeof value === "string" ? (value ?? undefined) : JSON.stringify(value);
}

/** An SNS message about an alarm, as an event orchestration receives it. */
export function notification(alarm: {
  name: string;
  description?: string;
  state?: "OK" | "ALARM" | "INSUFFICIENT_DATA";
  rule?: string;
  more?: object;
}): object {
  const { name, description, state = "ALARM", rule, more } = alarm;
  const message = {
    AlarmName: name,
    AlarmDescription: description ?? null,
    AWSAccountId: "111122223333",
    NewStateValue: state,
    NewStateReason: "Threshold Crossed: 3 out of the last 5 datapoints were greater than the threshold (0.05)",
    StateChangeTime: "2026-11-20T10:00:00.000+0000",
    Region: "EU (Frankfurt)",
    AlarmArn: `arn:aws:cloudwatch:eu-central-1:111122223333:alarm:${name}`,
    OldStateValue: state === "OK" ? "ALARM" : "OK",
    ...(rule === undefined ? {} : { AlarmRule: rule }),
    ...more,
  };
  const envelope = {
    Type: "Notification",
    TopicArn: "arn:aws:sns:eu-central-1:111122223333:shop",
    Subject: `${state}: "${name}" in EU (Frankfurt)`.slice(0, 100),
  };
  return { raw_event: { ...envelope, Message: JSON.stringify(message) } };
}

/** The same after PagerDuty's CloudWatch transformer. */
export function transformed(event: Json): object {
  return { event: { custom_details: JSON.parse(event.raw_event.Message) } };
}
