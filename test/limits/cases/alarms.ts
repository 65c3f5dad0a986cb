import { type Case, entries, long } from "./case";

const TOPIC = "arn:aws:sns:eu-central-1:123456789012:shop-production-p1";
const six = Array.from({ length: 6 }, (_, index) => `${TOPIC}-${index}`);

const actions = (list: string, argument: string): Case["bad"] => [
  [list, six, argument],
  [`${list}.0`, `arn:aws:sns:eu-central-1:123456789012:${long(1024)}`, `${argument}[0]`],
  [`${list}.0`, "shop-production-p1", `${argument}[0]`],
];

const names: Case["bad"] = [
  ["alarmName", long(256), "alarm_name"],
  ["alarmName", "checkout\u0007", "alarm_name"],
  ["alarmDescription", long(1025), "alarm_description"],
];

const dimensions = (place: string, argument: string): Case["bad"] => [
  [`${place}metricName`, long(256), `${argument}metric_name`],
  [`${place}namespace`, `AWS/${long(252)}`, `${argument}namespace`],
  [`${place}namespace`, ":AWS", `${argument}namespace`],
  [`${place}dimensions`, entries(31), `${argument}dimensions`],
  [`${place}dimensions`, { [long(256)]: "x" }, `${argument}dimensions["${long(256)}"]`],
  [`${place}dimensions`, { ":Name": "x" }, `${argument}dimensions[":Name"]`],
  [`${place}dimensions.LoadBalancer`, long(1025), `${argument}dimensions["LoadBalancer"]`],
  [`${place}dimensions.LoadBalancer`, "Zürich", `${argument}dimensions["LoadBalancer"]`],
];

const sharedAlarm = {
  alarmName: "shop-production-checkout-api-latency-P1",
  alarmDescription: "checkout-api answers slowly",
  comparisonOperator: "GreaterThanThreshold",
  evaluationPeriods: 5,
  datapointsToAlarm: 3,
  threshold: 5,
  treatMissingData: "notBreaching",
  alarmActions: [TOPIC],
  okActions: [TOPIC],
  insufficientDataActions: [TOPIC],
  tags: { team: "checkout" },
};

const tags: Case["bad"] = [
  ["tags", entries(51), "tags"],
  ["tags", { [long(129)]: "x" }, `tags["${long(129)}"]`],
  ["tags", { "aws:team": "x" }, 'tags["aws:team"]'],
  ["tags", { "te,am": "x" }, 'tags["te,am"]'],
  ["tags.team", long(257), 'tags["team"]'],
  ["tags.team", "a;b", 'tags["team"]'],
];

const metric = {
  metricName: "RequestCount",
  namespace: "AWS/ApplicationELB",
  dimensions: { LoadBalancer: "app/shop/1" },
  period: 60,
  stat: "Sum",
  unit: "Count",
};

export const ALARM_CASES: readonly Case[] = [
  {
    resource: "aws_cloudwatch_metric_alarm",
    good: {
      ...sharedAlarm,
      metricName: "TargetResponseTime",
      namespace: "AWS/ApplicationELB",
      dimensions: { LoadBalancer: "app/shop/1" },
      period: 60,
      extendedStatistic: "p99",
      evaluateLowSampleCountPercentiles: "ignore",
      unit: "Seconds",
    },
    bad: [
      ...names,
      ...tags,
      ...dimensions("", ""),
      ...["alarmActions", "okActions", "insufficientDataActions"].flatMap((list) =>
        actions(
          list,
          list.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        ),
      ),
      ["comparisonOperator", ">", "comparison_operator"],
      ["comparisonOperator", "GreaterThanUpperThreshold", "comparison_operator"],
      ["evaluationPeriods", 0, "evaluation_periods"],
      ["evaluationPeriods", 1441, "evaluation_periods"],
      ["datapointsToAlarm", 0, "datapoints_to_alarm"],
      ["datapointsToAlarm", 6, "datapoints_to_alarm"],
      ["datapointsToAlarm", Number.NaN, "datapoints_to_alarm"],
      ["period", 45, "period"],
      ["period", undefined, "period"],
      ["namespace", undefined, "namespace"],
      ["extendedStatistic", "p100.5.5", "extended_statistic"],
      ["extendedStatistic", undefined, "statistic"],
      ["statistic", "Sum", "statistic"],
      ["threshold", undefined, "threshold"],
      ["treatMissingData", "ok", "treat_missing_data"],
      ["evaluateLowSampleCountPercentiles", "keep", "evaluate_low_sample_count_percentiles"],
      ["unit", "Second", "unit"],
    ],
  },
  {
    resource: "aws_cloudwatch_metric_alarm",
    good: { ...sharedAlarm, metricName: "CPUUtilization", namespace: "AWS/ECS", period: 3600, statistic: "Average", evaluationPeriods: 168 },
    bad: [
      ["statistic", "p99", "statistic"],
      ["evaluationPeriods", 169, "evaluation_periods"],
      ["metricName", undefined, "metric_name"],
    ],
  },
  {
    resource: "aws_cloudwatch_metric_alarm",
    good: {
      ...sharedAlarm,
      metricQuery: [
        { id: "ratio", expression: "100 * errors / requests", returnData: true },
        { id: "errors", metric: { ...metric, metricName: "HTTPCode_Target_5XX_Count" }, returnData: false },
        { id: "requests", metric, accountId: "123456789012" },
      ],
    },
    bad: [
      ...dimensions("metricQuery.2.metric.", "metric_query[2].metric."),
      ...(["metricName", "namespace", "dimensions", "period", "statistic", "extendedStatistic", "unit"] as const).map(
        (name) =>
          [
            name,
            { dimensions: {}, period: 60, statistic: "Sum", extendedStatistic: "p9", unit: "Count" }[name as string] ?? "x",
            name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
          ] as const,
      ),
      ["metricQuery.0.id", "Ratio", "metric_query[0].id"],
      ["metricQuery.0.id", long(256), "metric_query[0].id"],
      ["metricQuery.0.id", "errors", "metric_query"],
      ["metricQuery.0.expression", long(1025), "metric_query[0].expression"],
      ["metricQuery.0.expression", undefined, "metric_query[0].expression"],
      ["metricQuery.1.expression", "errors", "metric_query[1].expression"],
      ["metricQuery.0.returnData", false, "metric_query"],
      ["metricQuery.1.returnData", true, "metric_query"],
      ["metricQuery.0.period", 45, "metric_query[0].period"],
      ["metricQuery.2.metric.period", 45, "metric_query[2].metric.period"],
      ["metricQuery.2.metric.stat", "p", "metric_query[2].metric.stat"],
      ["metricQuery.2.metric.unit", "Requests", "metric_query[2].metric.unit"],
      ["metricQuery.2.accountId", long(256), "metric_query[2].account_id"],
      [
        "metricQuery",
        [{ id: "sum", expression: "SUM(METRICS())", returnData: true }, ...Array.from({ length: 11 }, (_, index) => ({ id: `m${index}`, metric }))],
        "metric_query",
      ],
      [
        "metricQuery",
        [{ id: "sum", expression: 'SELECT MAX(CPUUtilization) FROM SCHEMA("AWS/EC2", InstanceId)', period: 3600, returnData: true }],
        "evaluation_periods",
      ],
    ],
  },
  {
    resource: "aws_cloudwatch_metric_alarm",
    good: {
      ...sharedAlarm,
      comparisonOperator: "LessThanLowerOrGreaterThanUpperThreshold",
      threshold: undefined,
      thresholdMetricId: "band",
      metricQuery: [
        { id: "band", expression: "ANOMALY_DETECTION_BAND(requests, 2)", returnData: true },
        { id: "requests", metric, returnData: true },
      ],
    },
    bad: [
      ["threshold", 5, "threshold"],
      ["thresholdMetricId", "bond", "threshold_metric_id"],
      ...["alarmActions", "okActions", "insufficientDataActions"].map(
        (list) =>
          [
            `${list}.0`,
            "arn:aws:autoscaling:eu-central-1:123456789012:scalingPolicy:1:autoScalingGroupName/a:policyName/b",
            list.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
          ] as const,
      ),
    ],
  },
  {
    resource: "aws_cloudwatch_composite_alarm",
    good: {
      alarmName: "shop-production-checkout-api-latency-P1-notify",
      alarmDescription: "checkout-api answers slowly, and not because of what it depends on",
      alarmRule: 'ALARM("shop-production-checkout-api-latency-P1")',
      alarmActions: [TOPIC],
      okActions: [TOPIC],
      insufficientDataActions: [TOPIC],
      actionsSuppressor: { alarm: "shop-production-checkout-api-dependencies", waitPeriod: 60, extensionPeriod: 60 },
      tags: { team: "checkout" },
    },
    bad: [
      ...names,
      ...["alarmActions", "okActions", "insufficientDataActions"].flatMap((list) => {
        const argument = list.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        return [...actions(list, argument), [`${list}.0`, "arn:aws:automate:eu-central-1:ec2:recover", `${argument}[0]`] as const];
      }),
      ["alarmRule", "", "alarm_rule"],
      ["alarmRule", `ALARM("${long(10_240)}")`, "alarm_rule"],
      ["alarmRule", Array.from({ length: 101 }, (_, index) => `ALARM(alarm-${index})`).join(" OR "), "alarm_rule"],
      ["alarmRule", `${"(".repeat(250)}ALARM(a)${")".repeat(250)}`, "alarm_rule"],
      ["alarmRule", 'ALARM("shop-production-checkout-api-latency-P1-notify")', "alarm_rule"],
      ["actionsSuppressor.alarm", long(1601), "actions_suppressor.alarm"],
      ["actionsSuppressor.waitPeriod", -1, "actions_suppressor.wait_period"],
      ["actionsSuppressor.extensionPeriod", -1, "actions_suppressor.extension_period"],
      ["actionsSuppressor.waitPeriod", undefined, "actions_suppressor.wait_period"],
      ["actionsSuppressor.extensionPeriod", undefined, "actions_suppressor.extension_period"],
    ],
  },
];
