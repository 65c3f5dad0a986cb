import { rendered } from "./mistake";

const DASHBOARD = "aws_cloudwatch_dashboard";
const LOG_GROUP = "aws_cloudwatch_log_group";
const FILTER = "aws_cloudwatch_log_metric_filter";
const QUERY = "aws_cloudwatch_query_definition";
const GROUP = "aws_xray_group";
const SAMPLING = "aws_xray_sampling_rule";
const TOPIC = "aws_sns_topic";
const SUBSCRIPTION = "aws_sns_topic_subscription";

const graph = (metrics: number) => ({
  type: "metric",
  x: 0,
  y: 0,
  width: 6,
  height: 6,
  properties: { metrics: Array.from({ length: metrics }, () => ["a", "b"]) },
});
const body = (widgets: readonly object[]) => ({ dashboard_body: JSON.stringify({ widgets }) });
const repeated = (count: number, widget: object) => body(Array.from({ length: count }, () => widget));
const transformation = (change: Readonly<Record<string, unknown>>) => ({ metric_transformation: (former: object) => ({ ...former, ...change }) });
const entries = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, "a"]));

/** Groups 17 to 25: CloudWatch dashboards and logs, X-Ray, SNS. */
export const RENDERED_AWS = rendered(
  [17, "a dashboard's name with a space", `dashboard_name is "my shop"`, DASHBOARD, { dashboard_name: "my shop" }],
  [17, "a dashboard that is not JSON", "dashboard_body is not JSON", DASHBOARD, { dashboard_body: "widgets: []" }],
  [18, "501 widgets", "dashboard_body has 501 widgets; CloudWatch allows 500", DASHBOARD, repeated(501, graph(1))],
  [18, "501 metrics in one graph", "501 metrics and expressions in widget [0]; CloudWatch allows 500", DASHBOARD, repeated(1, graph(501))],
  [18, "2,520 metrics on one dashboard", "2,520 metrics and expressions in all", DASHBOARD, repeated(6, graph(420))],
  [18, "a widget beyond the grid", "ends at column 26 of 24", DASHBOARD, body([{ ...graph(1), x: 20 }])],
  [19, "logs kept for ten days", "retention_in_days is 10", LOG_GROUP, { retention_in_days: 10 }],
  [19, "a log group's name with a space", `name is "/bakery/order api"`, LOG_GROUP, { name: "/bakery/order api" }],
  [19, "a log group with a name and a prefix", "name_prefix is set beside name", LOG_GROUP, { name_prefix: "/bakery" }],
  [19, "a prefix of 484 characters", "name_prefix is 484 characters long", LOG_GROUP, { name: null, name_prefix: "a".repeat(484) }],
  [20, "a filter's name with a colon", `name is "a:b"`, FILTER, { name: "a:b" }],
  [20, "a pattern of 1,025 characters", "pattern is 1,025 characters long", FILTER, { pattern: "a".repeat(1025) }],
  [20, "a default that is no number", `default_value is "none"`, FILTER, transformation({ default_value: "none" })],
  [
    20,
    "a metric of four dimensions",
    "dimensions has 4 entries; CloudWatch Logs allows 3",
    FILTER,
    transformation({ dimensions: entries(4), default_value: null }),
  ],
  [20, "a default beside dimensions", "default_value is set beside dimensions", FILTER, transformation({ default_value: "0", dimensions: entries(1) })],
  [21, "a saved query's name with a colon", `name is "a:b"`, QUERY, { name: "a:b" }],
  [21, "a saved query's name that ends in a slash", `name is "shop/"`, QUERY, { name: "shop/" }],
  [21, "a query of 10,001 characters", "query_string is 10,001 characters long", QUERY, { query_string: "a".repeat(10_001) }],
  [22, "an X-Ray group's name of 33 characters", "group_name is 33 characters long; X-Ray allows 32", GROUP, { group_name: "a".repeat(33) }],
  [23, "a sampling rule's name of 33 characters", "rule_name is 33 characters long", SAMPLING, { rule_name: "a".repeat(33) }],
  [23, "a sampling rule of priority 0", "priority is 0; X-Ray allows 1 to 9,999", SAMPLING, { priority: 0 }],
  [23, "a sampling rate of 5 instead of 5 %", "fixed_rate is 5; X-Ray allows 0 to 1", SAMPLING, { fixed_rate: 5 }],
  [23, "a reservoir below 0", "reservoir_size is -1", SAMPLING, { reservoir_size: -1 }],
  [23, "a host of 65 characters", "host is 65 characters long", SAMPLING, { host: "a".repeat(65) }],
  [23, "an HTTP method of 11 characters", "http_method is 11 characters long", SAMPLING, { http_method: "a".repeat(11) }],
  [23, "a sampling rule of version 0", "version is 0", SAMPLING, { version: 0 }],
  [23, "a sampling rule on six attributes", "attributes has 6 entries; X-Ray allows 5", SAMPLING, { attributes: entries(6) }],
  [24, "a topic's name with a dot", `name is "shop.alerts"`, TOPIC, { name: "shop.alerts" }],
  [24, "a topic's name that ends in .fifo without being one", "name ends in .fifo without fifo_topic", TOPIC, { name: "shop.fifo" }],
  [24, "a topic's policy that is not JSON", "policy is not JSON", "aws_sns_topic_policy", { policy: "allow: all" }],
  [25, "a protocol that SNS does not know", `protocol is "mail"`, SUBSCRIPTION, { protocol: "mail" }],
  [25, "a filter policy that is not JSON", "filter_policy is not JSON", SUBSCRIPTION, { filter_policy: "severity: P0" }],
  [25, "a topic that is no ARN", `topic_arn is "alerts"`, SUBSCRIPTION, { topic_arn: "alerts" }],
  [25, "a role that is no ARN", `subscription_role_arn is "writer"`, SUBSCRIPTION, { subscription_role_arn: "writer" }],
);
