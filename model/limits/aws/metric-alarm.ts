import type { Limit, ResourceLimits } from "../limit";
import { actionLimits, alarmText, UNITS } from "./common";
import { METRIC_ALARM_RULES } from "./metric-alarm-rules";

const API = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";
const QUERY = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html";
const DIMENSION = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Dimension.html";
const PROVIDER = "terraform-provider-aws internal/service/cloudwatch/metric_alarm.go";
const QUOTAS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html";

export const METRIC_ALARM: readonly ResourceLimits[] = [
  {
    resources: ["aws_cloudwatch_metric_alarm"],
    by: "CloudWatch",
    limits: [
      ...alarmText(API),
      {
        argument: "comparison_operator",
        rule: {
          oneOf: [
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "LessThanThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanLowerOrGreaterThanUpperThreshold",
            "LessThanLowerThreshold",
            "GreaterThanUpperThreshold",
          ],
        },
        source: API,
      },
      { argument: "evaluation_periods", rule: { range: [1, Number.POSITIVE_INFINITY] }, source: API },
      { argument: "datapoints_to_alarm", rule: { range: [1, Number.POSITIVE_INFINITY] }, source: API },
      { argument: "period", rule: { oneOf: [10, 20, 30], orMultipleOf: 60 }, source: API },
      ...["metric_query[].period", "metric_query[].metric.period"].map(
        (argument): Limit => ({ argument, rule: { oneOf: [1, 5, 10, 20, 30], orMultipleOf: 60 }, source: QUERY }),
      ),
      { argument: "statistic", rule: { oneOf: ["SampleCount", "Average", "Sum", "Minimum", "Maximum"] }, source: API },
      { argument: "extended_statistic", rule: { pattern: extended(), is: "a percentile such as p99, tm90 or PR(:300)" }, source: PROVIDER },
      {
        argument: "metric_query[].metric.stat",
        rule: { pattern: extended("SampleCount|Average|Sum|Minimum|Maximum"), is: "a statistic such as Sum or p99" },
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricStat.html",
      },
      { argument: "treat_missing_data", rule: { oneOf: ["breaching", "notBreaching", "ignore", "missing"] }, source: PROVIDER },
      { argument: "evaluate_low_sample_count_percentiles", rule: { oneOf: ["evaluate", "ignore"] }, source: PROVIDER },
      { argument: "unit", rule: { oneOf: UNITS }, source: API },
      { argument: "metric_query[].metric.unit", rule: { oneOf: UNITS }, source: API },
      ...["", "metric_query[].metric."].flatMap(metricLimits),
      { argument: "metric_query[].id", rule: { bytes: [1, 255] }, source: QUERY },
      { argument: "metric_query[].id", rule: { pattern: /^[a-z][A-Za-z0-9_]*$/, is: "letters, digits and _ after a lower-case letter" }, source: QUERY },
      {
        argument: "metric_query[].expression",
        rule: { bytes: [1, 1024] },
        hint: "watch fewer metrics in one expression",
        source: `${PROVIDER}; the API itself allows 2,048`,
      },
      { argument: "metric_query[].account_id", rule: { length: [1, 255] }, source: QUERY },
      ...actionLimits(`${API}; ${QUOTAS}`),
      ...METRIC_ALARM_RULES,
    ],
  },
];

function metricLimits(prefix: string): readonly Limit[] {
  const ascii = { pattern: /^ *[\x21-\x7e][\x20-\x7e]*$/, is: "ASCII text" };
  return [
    { argument: `${prefix}metric_name`, rule: { length: [1, 255] }, source: API },
    { argument: `${prefix}namespace`, rule: { length: [1, 255] }, source: API },
    { argument: `${prefix}namespace`, rule: { pattern: /^[^:].*$/, is: "namespaces on one line that do not begin with a colon" }, source: API },
    { argument: `${prefix}dimensions`, rule: { entries: [0, 30] }, source: API },
    { argument: `${prefix}dimensions{key}`, rule: { length: [1, 255] }, source: DIMENSION },
    {
      argument: `${prefix}dimensions{key}`,
      rule: { pattern: /^(?!:) *[\x21-\x7e][\x20-\x7e]*$/, is: "ASCII names that do not begin with a colon" },
      source: DIMENSION,
    },
    { argument: `${prefix}dimensions{}`, rule: { length: [1, 1024] }, source: DIMENSION },
    { argument: `${prefix}dimensions{}`, rule: ascii, source: DIMENSION },
  ];
}

/** Percentiles and trimmed statistics in both notations, and plain statistics where the argument takes them too. */
function extended(plain = "IQM"): RegExp {
  const share = "(?:100|\\d{1,2})(?:\\.\\d{1,10})?";
  const number = "\\d+(?:\\.\\d{1,10})?";
  const ranges = `(?:TM|WM|TC|TS)\\((?:${share}%:${share}%|:${share}%|${share}%:|${number}:${number}|:${number}|${number}:)\\)`;
  const rank = `PR\\((?:${number}:${number}|:${number}|${number}:)\\)`;
  return new RegExp(`^(?:${plain}|IQM|(?:p|tm|wm|tc|ts)${share}|${ranges}|${rank})$`);
}
