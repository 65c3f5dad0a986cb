import { rendered } from "./mistake";

type Queries = readonly Readonly<Record<string, unknown>>[];

const ALARM = "aws_cloudwatch_metric_alarm";
const PLAIN = [ALARM, "metric_name"] as const;
const MATH = [ALARM, "metric_query"] as const;
const BAND = [ALARM, "threshold_metric_id"] as const;
const COMPOSITE = "aws_cloudwatch_composite_alarm";
const HELD_BACK = [COMPOSITE, "actions_suppressor"] as const;
const TOPIC = "arn:aws:sns:eu-west-1:210987654321:topic";
const SCALING = "arn:aws:autoscaling:eu-west-1:210987654321:scalingPolicy:1:autoScalingGroupName/a:policyName/b";

/** Changes one of an alarm's queries. */
const query = (change: Readonly<Record<string, unknown>>, place = 0) => ({
  metric_query: (queries: Queries) => queries.map((each, index) => (index === place ? { ...each, ...change } : each)),
});
const eleven = Array.from({ length: 11 }, (_, index) => ({
  id: `m${index}`,
  metric: { namespace: "Bakery", metric_name: "Heat", stat: "Sum", period: 60 },
  return_data: index === 0,
}));
const alarms = (count: number) => Array.from({ length: count }, (_, index) => `ALARM("a${index}")`).join(" OR ");

/** Groups 1 to 16: CloudWatch alarms. */
export const RENDERED_ALARMS = rendered(
  [1, "an alarm without a name", "alarm_name is empty", PLAIN, { alarm_name: "" }],
  [1, "an alarm's description of 1,025 characters", "alarm_description is 1,025 characters long", PLAIN, { alarm_description: "a".repeat(1025) }],
  [2, "a comparison that CloudWatch does not know", `comparison_operator is "GreaterThan"`, PLAIN, { comparison_operator: "GreaterThan" }],
  [2, "a comparison with a band that is not there", "comparison_operator is LessThanLowerThreshold", PLAIN, { comparison_operator: "LessThanLowerThreshold" }],
  [3, "no evaluation period", "evaluation_periods is 0", PLAIN, { evaluation_periods: 0 }],
  [3, "six and a half evaluation periods", "evaluation_periods is 6.5", PLAIN, { evaluation_periods: 6.5 }],
  [3, "more datapoints to alarm than evaluation periods", "datapoints_to_alarm is 6 of 5", PLAIN, { datapoints_to_alarm: 6, evaluation_periods: 5 }],
  [4, "a period of 45 s", "period is 45", PLAIN, { period: 45 }],
  [4, "a query's period of 45 s", ".period is 45", BAND, query({ period: 45 }, 1)],
  [5, "periods below an hour over more than a day", "CloudWatch allows 86,400 s", PLAIN, { period: 300, evaluation_periods: 289 }],
  [5, "periods of an hour over more than a week", "CloudWatch allows 604,800 s", PLAIN, { period: 3600, evaluation_periods: 169 }],
  [6, "a metric's name beside queries", "metric_name is set beside metric_query", MATH, { metric_name: "Heat" }],
  [6, "dimensions beside queries", "dimensions is set beside metric_query", MATH, { dimensions: { Oven: "north" } }],
  [6, "neither a metric's name nor queries", "metric_name is missing, and metric_query too", PLAIN, { metric_name: null }],
  [7, "a statistic beside a percentile", "statistic is set beside extended_statistic", PLAIN, { statistic: "Sum", extended_statistic: "p95" }],
  [7, "neither a statistic nor a percentile", "extended_statistic are both missing", PLAIN, { statistic: null, extended_statistic: null }],
  [8, "a query with an expression and a metric", "expression is set beside metric", MATH, query({ expression: "1" })],
  [8, "two queries that the alarm would watch", "has 2 queries with return_data = true", MATH, query({ return_data: true })],
  [
    8,
    "no query that the alarm would watch",
    "has 0 queries with return_data = true",
    BAND,
    {
      metric_query: (queries: Queries) => queries.map((each) => ({ ...each, return_data: false })),
    },
  ],
  [8, "a query's id in upper case", `.id is "Errors"`, MATH, query({ id: "Errors" })],
  [
    8,
    "two queries of one id",
    `has the id "e9" twice`,
    MATH,
    { metric_query: (queries: Queries) => queries.map((each, index) => (index < 2 ? { ...each, id: "e9" } : each)) },
  ],
  [8, "an expression of 1,025 characters", "expression is 1,025 characters long", BAND, query({ expression: "1".repeat(1025) }, 1)],
  [9, "an alarm on eleven metrics", "metric_query reads 11 metrics; CloudWatch allows 10", MATH, { metric_query: eleven }],
  [10, "a statistic that CloudWatch does not know", `statistic is "Mean"`, PLAIN, { statistic: "Mean", extended_statistic: null }],
  [10, "a percentile above 100", `extended_statistic is "p101"`, PLAIN, { statistic: null, extended_statistic: "p101" }],
  [11, "a number beside a band", "threshold is set beside threshold_metric_id", BAND, { threshold: 1 }],
  [11, "neither a number nor a band", "threshold_metric_id are both missing", PLAIN, { threshold: null }],
  [11, "a band that no query gives", "threshold_metric_id is", BAND, { threshold_metric_id: "nowhere" }],
  [11, "an alarm on a band that scales a group", "alarm_actions scales a group", BAND, { alarm_actions: [SCALING] }],
  [12, "a rule for missing data that CloudWatch does not know", `treat_missing_data is "zero"`, PLAIN, { treat_missing_data: "zero" }],
  [12, "a unit that CloudWatch does not know", `unit is "Second"`, PLAIN, { unit: "Second" }],
  [
    13,
    "six actions of an alarm",
    "alarm_actions has 6 entries; CloudWatch allows 5",
    PLAIN,
    { alarm_actions: Array.from({ length: 6 }, (_, index) => TOPIC + index) },
  ],
  [13, "an action that is no ARN", `ok_actions[0] is "topic"`, PLAIN, { ok_actions: ["topic"] }],
  [14, "31 dimensions", "dimensions has 31 entries", PLAIN, { dimensions: Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`D${index}`, "a"])) }],
  [14, "51 tags", "tags has 51 entries", PLAIN, { tags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`t${index}`, "a"])) }],
  [15, "a rule of more than 10,240 characters", "CloudWatch allows 10,240", COMPOSITE, { alarm_rule: `ALARM("${"a".repeat(10_240)}")` }],
  [15, "a rule on 101 alarms", "alarm_rule refers to 101 alarms; CloudWatch allows 100", COMPOSITE, { alarm_rule: alarms(101) }],
  [15, "a composite of itself", "alarm_rule refers to its own alarm", COMPOSITE, { alarm_name: "me", alarm_rule: `ALARM("me")` }],
  [15, "a composite that scales a group", "alarm_actions[0] is", COMPOSITE, { alarm_actions: [SCALING] }],
  [16, "a suppressor without its wait", `"wait_period" is required`, HELD_BACK, { actions_suppressor: { alarm: "a", extension_period: 60 } }],
  [
    16,
    "a suppressor that extends for less than no time",
    "extension_period is -1",
    HELD_BACK,
    { actions_suppressor: { alarm: "a", wait_period: 0, extension_period: -1 } },
  ],
);
