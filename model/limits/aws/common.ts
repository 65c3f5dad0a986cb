import type { Limit, Rule } from "../limit";

/** What to do about a name that is too long: names are made of platform, component, signal and severity. */
export const SHORTER_NAME = "shorten the component's id or the platform's name";

export const ARN: Rule = { pattern: /^arn:aws[a-z-]*(:[^:\s]*){3}:\S+$/, is: "an ARN (arn:aws:service:region:account:resource)" };

/** What policies of IAM and KMS are written in. https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
export const POLICY_TEXT: Rule = { pattern: /^[\t\n\r\u0020-\u00ff]*$/, is: "text of Latin letters" };

/** CloudWatch's StandardUnit. */
export const UNITS: readonly string[] = [
  ...["Seconds", "Microseconds", "Milliseconds", "Percent", "Count", "Count/Second", "None"],
  ...["Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits"].flatMap((unit) => [
    unit,
    `${unit}/Second`,
  ]),
];

/** `name` and `name_prefix` exclude each other in every resource that has both. */
export function nameOrPrefix(source: string): Limit {
  return {
    argument: "name_prefix",
    rule: {
      together: (block, read) =>
        read.has(block, "name") && read.has(block, "name_prefix") ? { reason: "is set beside name", hint: "set name or name_prefix, not both" } : undefined,
    },
    source,
  };
}

export const ACTION_LISTS = ["alarm_actions", "ok_actions", "insufficient_data_actions"] as const;

/** The three action lists of an alarm. */
export function actionLimits(source: string): readonly Limit[] {
  return ACTION_LISTS.flatMap((list): readonly Limit[] => [
    { argument: list, rule: { items: [0, 5] }, hint: "send to one topic and subscribe the others to it", source },
    { argument: `${list}[]`, rule: { length: [1, 1024] }, source },
    { argument: `${list}[]`, rule: ARN, source },
  ]);
}

/** Name and description of an alarm of either kind. */
export function alarmText(source: string): readonly Limit[] {
  return [
    { argument: "alarm_name", rule: { bytes: [1, 255] }, hint: SHORTER_NAME, source },
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the API refuses.
    { argument: "alarm_name", rule: { pattern: /^[^\u0000-\u001f\u007f]*$/, is: "text without control characters" }, source },
    { argument: "alarm_description", rule: { bytes: [0, 1024] }, hint: "shorten the signal's reason or the runbook's address", source },
  ];
}
