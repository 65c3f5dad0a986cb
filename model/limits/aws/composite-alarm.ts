import type { Limit, Problem, ResourceLimits } from "../limit";
import { ACTION_LISTS, actionLimits, alarmText } from "./common";

const API = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html";

export const COMPOSITE_ALARM: readonly ResourceLimits[] = [
  {
    resources: ["aws_cloudwatch_composite_alarm"],
    by: "CloudWatch",
    limits: [
      ...alarmText(API),
      { argument: "alarm_rule", rule: { bytes: [1, 10_240] }, hint: "refer to fewer alarms, or through composites of composites", source: API },
      {
        argument: "alarm_rule",
        rule: {
          together: (alarm, read) => {
            const rule = read.value(alarm, "alarm_rule");
            return typeof rule === "string" ? ruleProblem(rule, read.text(alarm, "alarm_name")) : undefined;
          },
        },
        source: API,
      },
      ...actionLimits(API),
      ...ACTION_LISTS.map(
        (list): Limit => ({
          argument: `${list}[]`,
          rule: { pattern: /^(?!arn:[^:]*:(?:autoscaling|automate|swf):)/, is: "SNS, Lambda, Systems Manager and investigation actions" },
          source: API,
        }),
      ),
      { argument: "actions_suppressor.alarm", rule: { length: [1, 1600] }, source: API },
      ...["wait_period", "extension_period"].map((argument) => ({
        argument: `actions_suppressor.${argument}`,
        rule: { range: [0, Number.POSITIVE_INFINITY] } as const,
        source: API,
      })),
      ...["wait_period", "extension_period"].map((argument) => ({
        argument: `actions_suppressor.${argument}`,
        rule: {
          together: (suppressor, read) =>
            read.has(suppressor, argument) ? undefined : { reason: "is missing; a suppressor needs it", hint: "give it in seconds; 0 is allowed" },
        } satisfies ResourceLimits["limits"][number]["rule"],
        source: API,
      })),
    ],
  },
];

/** The alarms that a rule refers to, by name or ARN, each once. References between stacks are tokens and stay as they are. */
export function alarmsOf(rule: string): readonly string[] {
  return [...new Set([...rule.matchAll(STATE)].map(([, bare = "", quoted]) => (quoted ?? bare).trim()))];
}

const STATE = /\b(?:ALARM|OK|INSUFFICIENT_DATA)\s*\(([^()"]*)(?:"([^"]*)"\s*)?\)/g;

function ruleProblem(rule: string, name: string | undefined): Problem | undefined {
  const alarms = alarmsOf(rule);
  if (alarms.length > 100)
    return { reason: `refers to ${alarms.length} alarms; CloudWatch allows 100`, hint: "put groups of alarms into composites of their own" };
  const elements = alarms.length + (rule.replace(STATE, "").match(/\bTRUE\b|\bFALSE\b|[()]/g)?.length ?? 0);
  if (elements > 500)
    return { reason: `has ${elements} elements; CloudWatch allows 500`, hint: "remove parentheses, or put groups of alarms into composites of their own" };
  if (name !== undefined && alarms.includes(name)) return { reason: "refers to its own alarm", hint: "remove the reference: a cycle can't be deleted" };
  return undefined;
}
