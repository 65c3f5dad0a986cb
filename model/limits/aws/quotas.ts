import { each, eachOf, NONE, type Quota } from "../together";
import { alarmsOf } from "./composite-alarm";
import { regexesOf } from "./logs";
import { isMetricsInsights } from "./metric-alarm-rules";

const REGION = "https://docs.aws.amazon.com/general/latest/gr/";
const LOGS = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_";

/** Read in November 2026. What AWS raises on request is a warning, unless an environment can say what it was granted. */
export const AWS_QUOTAS: readonly Quota[] = [
  {
    code: "TOC502",
    what: "Metrics Insights alarms",
    types: { aws_cloudwatch_metric_alarm: "metric_query" },
    scope: "region",
    takes: (alarm, read) => (read.blocks(alarm, "metric_query").some((query) => isMetricsInsights(query, read)) ? each(alarm, read, "") : NONE),
    most: () => 200,
    allows: (most) => `CloudWatch allows ${most} in an account's region, and AWS raises that for nobody`,
    hint: "watch fleets by their group's dimension where AWS has one, or spread the platform over accounts",
    source: `${REGION}cw_region.html (Metrics Insights alarms: 200, not adjustable)`,
  },
  {
    code: "TOC502",
    what: "composite alarms that refer to an alarm",
    types: { aws_cloudwatch_composite_alarm: "alarm_rule" },
    scope: "region",
    takes: (alarm, read) => {
      const rule = read.value(alarm, "alarm_rule");
      return typeof rule === "string" ? alarmsOf(rule).map((name) => [name, 1] as const) : NONE;
    },
    most: () => 150,
    allows: (most) => `CloudWatch allows ${most} of them for one alarm`,
    hint: "put the alarm into one composite and refer to that",
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html",
  },
  {
    code: "TOC502",
    what: "metric filters of a log group",
    types: { aws_cloudwatch_log_metric_filter: "log_group_name" },
    scope: "region",
    takes: eachOf("log_group_name"),
    most: () => 100,
    allows: (most) => `CloudWatch Logs allows ${most} for a log group`,
    hint: "count several patterns in one filter with a dimension",
    source: `${LOGS}PutMetricFilter.html`,
  },
  {
    code: "TOC406",
    what: "subscription filters of a log group",
    types: { aws_cloudwatch_log_subscription_filter: "log_group_name" },
    scope: "region",
    takes: eachOf("log_group_name"),
    most: () => 5,
    allows: (most) => `CloudWatch Logs allows ${most} for a log group`,
    hint: "forward to one destination and fan out from there",
    // The API's own text said two until November 2026 at least (PutSubscriptionFilter); the quotas page is the newer one.
    source:
      "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html, by aws-cloudformation/cfn-lint#4688 of 2026-09-09 (5, previously 2)",
  },
  {
    code: "TOC502",
    what: "regular expressions in the filters of a log group",
    types: { aws_cloudwatch_log_metric_filter: "pattern", aws_cloudwatch_log_subscription_filter: "filter_pattern" },
    scope: "region",
    takes: (filter, read, argument) => {
      const [group, amount] = [read.named(filter, "log_group_name"), regexesOf(read.text(filter, argument) ?? "")];
      return group === undefined || amount === 0 ? NONE : [[group, amount]];
    },
    most: () => 5,
    allows: (most) => `CloudWatch Logs allows ${most} for a log group`,
    hint: "match by words or JSON fields instead of regular expressions",
    source: `${LOGS}PutMetricFilter.html`,
  },
  {
    code: "TOC425",
    what: "X-Ray groups",
    types: { aws_xray_group: "group_name" },
    scope: "region",
    takes: each,
    path: ["traces"],
    most: () => 25,
    allows: (most) => `X-Ray allows ${most} in an account's region, and AWS raises that for nobody`,
    hint: "choose fewer with traces.groups or a component's tracing.groups, for example [slow, faults], or spread the environments over accounts",
    source: `${REGION}xray.html (L-7F259013: 25, not adjustable)`,
  },
  {
    code: "TOC425",
    what: "sampling rules",
    types: { aws_xray_sampling_rule: "rule_name" },
    scope: "region",
    takes: each,
    path: ["traces"],
    most: () => 25,
    granted: true,
    allows: (most) => `X-Ray allows ${most} in an account's region`,
    hint: "let components share X-Ray's default rule by leaving `sampling` out; if AWS granted this account more, say so in traces.quota.samplingRules",
    source: `${REGION}xray.html (L-8C0C998A: 25, adjustable)`,
  },
  {
    code: "TOC441",
    what: "Route 53 health checks",
    types: { aws_route53_health_check: "type" },
    scope: "account",
    takes: each,
    most: () => 200,
    allows: (most) => `Route 53 allows ${most} in an account, unless AWS raised it`,
    hint: "ask AWS for a higher quota of health checks before you deploy, or let other runners ask: `by: canary`, `by: grafana`",
    source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (active health checks: 200, adjustable)",
  },
  {
    code: "TOC441",
    what: "canaries",
    types: { aws_synthetics_canary: "name" },
    scope: "region",
    takes: each,
    most: (region) => CANARIES[region] ?? 500,
    allows: (most) => `CloudWatch Synthetics allows ${most} in an account's region, unless AWS raised it`,
    hint: "ask AWS for a higher quota of canaries before you deploy (L-C1FE0F5C), or let other runners ask",
    // cw_region.html says 500 in every region; the lower numbers are those that cost nothing to be told of.
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html",
  },
];

const CANARIES: Readonly<Record<string, number>> = { "us-east-1": 300, "ap-northeast-1": 300, "ap-east-2": 200 };
