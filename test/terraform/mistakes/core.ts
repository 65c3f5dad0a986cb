import { type CoreMistakes, rendered } from "./mistake";

const ALARM = "aws_cloudwatch_metric_alarm";
const TOPIC = "aws_sns_topic";

/** What the resource types' schemas do not allow, whatever the values. */
export const RENDERED_SCHEMA = rendered(
  ["schema", "an argument that does not exist", `"alarm_nam"`, ALARM, { alarm_nam: "heat" }],
  [
    "schema",
    "an argument that does not exist in a block",
    `"wait"`,
    ["aws_cloudwatch_composite_alarm", "actions_suppressor"],
    { actions_suppressor: (suppressor: object) => ({ ...suppressor, wait: 60 }) },
  ],
  ["schema", "a word for a number", "a number is required", ALARM, { evaluation_periods: "three" }],
  ["schema", "a list for a text", "string required", TOPIC, { name: ["a", "b"] }],
  ["schema", "a missing argument", `"alarm_name" is required`, ALARM, { alarm_name: undefined }],
  ["schema", "a missing argument that is written as null", `alarm_name`, ALARM, { alarm_name: null }],
  ["schema", "a missing block", "rule", "pagerduty_escalation_policy", { rule: undefined }],
  [
    "schema",
    "two blocks where one may be",
    "actions_suppressor",
    ["aws_cloudwatch_composite_alarm", "actions_suppressor"],
    { actions_suppressor: (suppressor: object) => [suppressor, suppressor] },
  ],
  ["schema", "a reference to a resource that does not exist", `"nowhere"`, ALARM, { alarm_actions: ["${aws_sns_topic.nowhere.arn}"] }],
  ["schema", "a reference to an attribute that does not exist", `"arm"`, ALARM, { alarm_actions: ["${aws_sns_topic.alerts__backend__P0.arm}"] }],
  ["schema", "a reference to a variable that does not exist", `"webhook"`, TOPIC, { display_name: "${var.webhook}" }],
  ["schema", "a function that does not exist", `"sensitiv"`, TOPIC, { display_name: '${sensitiv("a")}' }],
  ["schema", "a dependency on a resource that does not exist", `"nowhere"`, TOPIC, { depends_on: ["aws_sns_topic.nowhere"] }],
  ["schema", "an argument that is the vendor's to give", "arn can't be configured", TOPIC, { arn: "arn:aws:sns:eu-west-1:210987654321:mine" }],
  [
    "schema",
    "an argument within a block that is the vendor's to give",
    "rendered_coverage_percentage can't be configured",
    "pagerduty_schedule",
    { layer: ([first]: readonly object[]) => [{ ...first, rendered_coverage_percentage: "100" }] },
  ],
);

const aws = { source: "aws" };
const pagerduty = { source: "PagerDuty/pagerduty" };
const topic = { name: "a" };

/** What is wrong beyond single resources: in configurations of their own, because some of it stops Terraform at once. */
export const CORE: readonly CoreMistakes[] = [
  core(
    {
      terraform: { required_providers: { aws, pagerduty } },
      provider: { aws: [{ regoin: "eu-west-1", default_tags: [{ tags: "bakery" }] }] },
      data: { pagerduty_user: { ada: {} } },
      resource: { aws_sns_topic: { a: topic } },
      output: { arn: { value: "${aws_sns_topic.nowhere.arn}" } },
    },
    ["a provider's argument that does not exist", `"regoin"`],
    ["a provider's argument of the wrong type", "map of string required"],
    ["a user looked up by nothing", `"email" is required`],
    ["an output of a resource that does not exist", `"nowhere"`],
  ),
  alone("a resource type that does not exist", `"aws_sns_topics"`, { aws_sns_topics: { a: topic } }),
  alone("two resources of one address", "Duplicate resource", { aws_sns_topic: [{ a: topic }, { a: topic }] }),
  alone("resources that need each other", "Cycle", { aws_sns_topic: { a: { name: "${aws_sns_topic.b.arn}" }, b: { name: "${aws_sns_topic.a.arn}" } } }),
];

function alone(name: string, says: string, resource: object): CoreMistakes {
  return core({ terraform: { required_providers: { aws } }, resource }, [name, says]);
}

function core(document: object, ...mistakes: readonly (readonly [name: string, says: string])[]): CoreMistakes {
  return { document, mistakes: mistakes.map(([name, says]) => ({ group: "schema", name, says, caughtBy: "schema server" })) };
}
