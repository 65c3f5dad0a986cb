import { figure } from "../judge";
import type { Block, Limit, Problem, Reader } from "../limit";
import { ACTION_LISTS } from "./common";

const API = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";
const QUERY = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html";
const QUOTAS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html";
const PROVIDER = "terraform-provider-aws internal/service/cloudwatch/metric_alarm.go";
const INSIGHTS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-limits.html";

/** What a metric alarm's arguments demand of each other. */
export const METRIC_ALARM_RULES: readonly Limit[] = [
  rule("datapoints_to_alarm", API, (alarm, read) => {
    const [bad, of] = [read.number(alarm, "datapoints_to_alarm"), read.number(alarm, "evaluation_periods")];
    if (bad === undefined || of === undefined || of < 1 || !(bad > of)) return undefined;
    return { reason: `is ${bad} of ${of} evaluation_periods; it can't be more than all of them`, hint: "raise `of` or lower `bad` in the window" };
  }),
  rule("evaluation_periods", API, evaluationSpan),
  rule("evaluation_periods", INSIGHTS, (alarm, read) => {
    if (!read.blocks(alarm, "metric_query").some((query) => isMetricsInsights(query, read))) return undefined;
    const span = (longestPeriod(alarm, read) ?? 0) * (read.number(alarm, "evaluation_periods") ?? 0);
    if (span <= 10_800) return undefined;
    return { reason: `spans ${figure(span)} s; a Metrics Insights alarm sees the last 10,800 s only`, hint: "shorten the window to three hours" };
  }),
  ...["metric_name", "namespace", "dimensions", "period", "statistic", "extended_statistic", "unit"].map((argument) =>
    rule(argument, `${API}; ${PROVIDER}`, (alarm, read) =>
      read.has(alarm, argument) && read.has(alarm, "metric_query")
        ? { reason: "is set beside metric_query, which excludes it", hint: "put it into a metric_query block, or leave metric_query out" }
        : undefined,
    ),
  ),
  rule("metric_name", API, (alarm, read) =>
    read.has(alarm, "metric_name") || read.has(alarm, "metric_query")
      ? undefined
      : { reason: "is missing, and metric_query too: the alarm watches nothing", hint: "name a metric or give metric_query blocks" },
  ),
  ...["namespace", "period"].map((argument) =>
    rule(argument, API, (alarm, read) =>
      read.has(alarm, "metric_name") && !read.has(alarm, argument) && !read.has(alarm, "metric_query")
        ? { reason: "is missing; an alarm on metric_name needs it", hint: `give the metric's ${argument}` }
        : undefined,
    ),
  ),
  rule("statistic", API, (alarm, read) => {
    if (!read.has(alarm, "metric_name") || read.has(alarm, "metric_query")) return undefined;
    if (read.has(alarm, "statistic") !== read.has(alarm, "extended_statistic")) return undefined;
    const both = read.has(alarm, "statistic");
    return { reason: both ? "is set beside extended_statistic" : "and extended_statistic are both missing", hint: "set exactly one of the two" };
  }),
  rule("threshold", API, (alarm, read) => {
    if (read.has(alarm, "threshold") !== read.has(alarm, "threshold_metric_id")) return undefined;
    const both = read.has(alarm, "threshold");
    return { reason: both ? "is set beside threshold_metric_id" : "and threshold_metric_id are both missing", hint: "set exactly one of the two" };
  }),
  rule("threshold_metric_id", API, (alarm, read) => {
    const id = read.text(alarm, "threshold_metric_id");
    if (id === undefined) return undefined;
    const ids = read.blocks(alarm, "metric_query").map((query) => read.text(query, "id"));
    if (read.unknown(alarm, "metric_query") || ids.includes(undefined) || ids.includes(id)) return undefined;
    return { reason: `is ${JSON.stringify(id)}, which no metric_query has as its id`, hint: "name the query with ANOMALY_DETECTION_BAND" };
  }),
  rule("comparison_operator", API, (alarm, read) => {
    const operator = read.text(alarm, "comparison_operator");
    if (!operator || !BAND_OPERATORS.has(operator) || read.has(alarm, "threshold_metric_id")) return undefined;
    return { reason: `is ${operator}, which compares with an anomaly detection band`, hint: "set threshold_metric_id, or compare with a number" };
  }),
  ...ACTION_LISTS.map((argument) =>
    rule(argument, API, (alarm, read) =>
      read.has(alarm, "threshold_metric_id") && read.list(alarm, argument)?.some((arn) => typeof arn === "string" && arn.includes(":autoscaling:"))
        ? { reason: "scales a group, which an alarm with threshold_metric_id can't", hint: "scale by an alarm with a fixed threshold" }
        : undefined,
    ),
  ),
  rule("metric_query", QUOTAS, (alarm, read) => {
    const queries = read.blocks(alarm, "metric_query");
    const metrics = queries.length > 10 ? queries.filter((query) => read.has(query, "metric")).length : 0;
    return metrics > 10
      ? { reason: `reads ${metrics} metrics; CloudWatch allows 10 in an alarm`, hint: "watch a sum that the service publishes, or a Metrics Insights query" }
      : undefined;
  }),
  rule("metric_query", QUERY, uniqueIds),
  rule("metric_query", QUERY, returnedData),
  rule("metric_query[].expression", QUERY, (query, read) => {
    if (read.has(query, "expression") !== read.has(query, "metric")) return undefined;
    const both = read.has(query, "metric");
    return { reason: both ? "is set beside metric" : "and metric are both missing", hint: "give each metric_query exactly one of the two" };
  }),
];

/** Whether a query is SQL over many metrics rather than metric math. */
export function isMetricsInsights(query: Block, read: Reader): boolean {
  const expression = read.value(query, "expression");
  return typeof expression === "string" && /^\s*SELECT\s/i.test(expression);
}

const BAND_OPERATORS: ReadonlySet<string> = new Set(["LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"]);

function rule(argument: string, source: string, together: (block: Block, read: Reader) => Problem | undefined): Limit {
  return { argument, rule: { together }, source };
}

/** The alarm's longest period: its own, or that of the metrics and expressions that it reads. */
function longestPeriod(alarm: Block, read: Reader): number | undefined {
  let longest = read.number(alarm, "period");
  for (const query of read.blocks(alarm, "metric_query")) {
    longest = larger(longest, read.number(query, "period"));
    for (const metric of read.blocks(query, "metric")) longest = larger(longest, read.number(metric, "period"));
  }
  return longest;
}
const larger = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined ? b : b === undefined ? a : Math.max(a, b));

function evaluationSpan(alarm: Block, read: Reader): Problem | undefined {
  const period = longestPeriod(alarm, read) ?? 0;
  const span = period * (read.number(alarm, "evaluation_periods") ?? 0);
  if (span <= (period < 3600 ? 86_400 : 604_800)) return undefined;
  return {
    reason: `times the period of ${figure(period)} s is ${figure(span)} s; CloudWatch allows ${period < 3600 ? "86,400 s with periods below an hour" : "604,800 s"}`,
    hint: period < 3600 ? "shorten the window to a day, or use periods of 3,600 s or more" : "shorten the window to seven days",
  };
}

function uniqueIds(alarm: Block, read: Reader): Problem | undefined {
  const queries = read.blocks(alarm, "metric_query");
  if (queries.length < 2) return undefined;
  const ids = queries.map((query) => read.text(query, "id"));
  const twice = ids.find((id, index) => id !== undefined && ids.indexOf(id) < index);
  return twice === undefined ? undefined : { reason: `has the id ${JSON.stringify(twice)} twice`, hint: "give each query an id of its own" };
}

/** One query is the alarm's; with a band, the watched metric returns its data as well. */
function returnedData(alarm: Block, read: Reader): Problem | undefined {
  const queries = read.blocks(alarm, "metric_query");
  if (queries.length === 0 || queries.some((query) => read.unknown(query, "return_data"))) return undefined;
  const returned = queries.filter((query) => read.flag(query, "return_data") === true).length;
  const most = read.has(alarm, "threshold_metric_id") ? 2 : 1;
  if (returned >= 1 && returned <= most) return undefined;
  return { reason: `has ${returned} queries with return_data = true; the alarm watches exactly one`, hint: "set return_data on the query that is compared" };
}
