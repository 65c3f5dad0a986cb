import { alarmsOf } from "./aws/composite-alarm";
import { regexesOf } from "./aws/logs";
import { isMetricsInsights } from "./aws/metric-alarm-rules";
import type { Block, Problem, Reader } from "./limit";

/** How often something may occur in one account, or in one region of it. */
export interface StackLimit {
  /** TOC502 for a quota, TOC503 for a name that must be unique. */
  readonly code: "TOC502" | "TOC503";
  /** The resource types that count, and the argument that is reported. */
  readonly types: Readonly<Record<string, string>>;
  readonly scope: "region" | "account";
  /** What a resource adds to which counts. */
  readonly counts: (config: Block, read: Reader, argument: string) => readonly (readonly [key: string, amount: number])[];
  readonly most: number;
  readonly problem: (key: string, total: number) => Problem;
  readonly source: string;
}

const QUOTAS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html";
const COMPOSITE = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html";
const LOGS = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_";
const NONE: readonly never[] = [];

export const STACK_LIMITS: readonly StackLimit[] = [
  {
    code: "TOC502",
    types: { aws_cloudwatch_metric_alarm: "metric_query" },
    scope: "region",
    counts: (alarm, read) => (read.blocks(alarm, "metric_query").some((query) => isMetricsInsights(query, read)) ? [["", 1]] : NONE),
    most: 200,
    problem: (_, total) => ({
      reason: `is one of ${total} Metrics Insights alarms; CloudWatch allows 200 in an account's region`,
      hint: "watch fleets by their group's dimension where AWS has one, or have the quota raised and spread the platform over accounts",
    }),
    source: QUOTAS,
  },
  {
    code: "TOC502",
    types: { aws_cloudwatch_composite_alarm: "alarm_rule" },
    scope: "region",
    counts: (alarm, read) => {
      const rule = read.value(alarm, "alarm_rule");
      return typeof rule === "string" ? alarmsOf(rule).map((name) => [name, 1] as const) : NONE;
    },
    most: 150,
    problem: (alarm, total) => ({
      reason: `refers to an alarm that ${total} composite alarms refer to; CloudWatch allows 150: ${alarm}`,
      hint: "put the alarm into one composite and refer to that",
    }),
    source: COMPOSITE,
  },
  {
    code: "TOC502",
    types: { aws_cloudwatch_log_metric_filter: "log_group_name" },
    scope: "region",
    counts: (filter, read) => inGroup(filter, read, 1),
    most: 100,
    problem: (group, total) => ({
      reason: `has ${total} metric filters; CloudWatch Logs allows 100 for a log group: ${group}`,
      hint: "count several patterns in one filter with a dimension",
    }),
    source: `${LOGS}PutMetricFilter.html`,
  },
  {
    code: "TOC502",
    types: { aws_cloudwatch_log_subscription_filter: "log_group_name" },
    scope: "region",
    counts: (filter, read) => inGroup(filter, read, 1),
    most: 2,
    problem: (group, total) => ({
      reason: `has ${total} subscription filters; CloudWatch Logs allows 2 for a log group: ${group}`,
      hint: "forward to one destination and fan out from there",
    }),
    source: `${LOGS}PutSubscriptionFilter.html`,
  },
  {
    code: "TOC502",
    types: { aws_cloudwatch_log_metric_filter: "pattern", aws_cloudwatch_log_subscription_filter: "filter_pattern" },
    scope: "region",
    counts: (filter, read, argument) => inGroup(filter, read, regexesOf(read.text(filter, argument) ?? "")),
    most: 5,
    problem: (group, total) => ({
      reason: `brings the log group to ${total} regular expressions; CloudWatch Logs allows 5 for a log group: ${group}`,
      hint: "match by words or JSON fields instead of regular expressions",
    }),
    source: `${LOGS}PutMetricFilter.html`,
  },
  unique("an alarm", { aws_cloudwatch_metric_alarm: "alarm_name", aws_cloudwatch_composite_alarm: "alarm_name" }, "region", COMPOSITE),
  unique(
    "a dashboard",
    { aws_cloudwatch_dashboard: "dashboard_name" },
    "account",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html",
  ),
  unique("a bucket", { aws_s3_bucket: "bucket" }, "account", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html"),
  unique("a canary", { aws_synthetics_canary: "name" }, "region", "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CreateCanary.html"),
  unique("a log group", { aws_cloudwatch_log_group: "name" }, "region", `${LOGS}CreateLogGroup.html`),
  unique("a metric filter", { aws_cloudwatch_log_metric_filter: "name" }, "region", `${LOGS}PutMetricFilter.html`, "log_group_name"),
  unique("a subscription filter", { aws_cloudwatch_log_subscription_filter: "name" }, "region", `${LOGS}PutSubscriptionFilter.html`, "log_group_name"),
  unique("a masking policy", { aws_cloudwatch_log_data_protection_policy: "log_group_name" }, "region", `${LOGS}PutDataProtectionPolicy.html`),
  unique("an X-Ray group", { aws_xray_group: "group_name" }, "region", "https://docs.aws.amazon.com/xray/latest/api/API_CreateGroup.html"),
  unique("a sampling rule", { aws_xray_sampling_rule: "rule_name" }, "region", "https://docs.aws.amazon.com/xray/latest/api/API_CreateSamplingRule.html"),
  unique("a topic", { aws_sns_topic: "name" }, "region", "https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html"),
  unique("a key alias", { aws_kms_alias: "name" }, "region", "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html"),
  unique(
    "a Slack channel configuration",
    { aws_chatbot_slack_channel_configuration: "configuration_name" },
    "account",
    "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateSlackChannelConfiguration.html",
  ),
  ...[
    ["a PagerDuty service", "pagerduty_service"],
    ["an escalation policy", "pagerduty_escalation_policy"],
    ["a PagerDuty team", "pagerduty_team"],
    ["a custom field", "pagerduty_incident_custom_field"],
  ].map(([what, type]) => unique(what as string, { [type as string]: "name" }, "account", "https://developer.pagerduty.com/api-reference")),
];

/** The name that a vendor identifies its thing by: two resources with one name would overwrite or refuse each other. */
function unique(what: string, types: StackLimit["types"], scope: StackLimit["scope"], source: string, within?: string): StackLimit {
  return {
    code: "TOC503",
    types,
    scope,
    counts: (config, read, argument) => {
      const name = read.text(config, argument);
      return name === undefined || name === "" ? NONE : [[within === undefined ? name : `${String(read.value(config, within))}: ${name}`, 1]];
    },
    most: 1,
    problem: (name, total) => ({
      reason: `is the name of ${total} resources, but ${what}'s is unique in its ${scope}: ${name}`,
      hint: "rename one of the components or change the platform's name",
    }),
    source,
  };
}

function inGroup(filter: Block, read: Reader, amount: number): readonly (readonly [string, number])[] {
  const group = read.value(filter, "log_group_name");
  return typeof group === "string" && amount > 0 ? [[group, amount]] : NONE;
}
