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

/** What the extractions of a rule leave in the event, by target. */
export function extracted(rule: Rule, event: object): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const { target, source, regex, template } of rule.actions.extraction ?? []) {
    const found = template === undefined ? new RegExp(regex).exec(at(source, event) ?? "") : [template, template];
    if (found) result[target] = found.length > 1 ? found.slice(1).join("") : found[0];
  }
  return result;
}

function holds(expression: string, event: object): boolean {
  const match = /^(\S+) matches (part |regex )?'(.*)'$/s.exec(expression);
  if (!match) throw new SyntaxError(expression);
  const [, path, how = "", text] = match as unknown as [string, string, string | undefined, string];
  if (text.includes("\\")) throw new SyntaxError(`a backslash in ${expression}`);
  const value = at(path, event);
  if (value === undefined) return false;
  if (how === "part ") return value.includes(text);
  return how === "regex " ? new RegExp(text).test(value) : value === text;
}

function at(path: string, event: object): string | undefined {
  return path.split(".").reduce<Json>((value, key) => value?.[key], event);
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
