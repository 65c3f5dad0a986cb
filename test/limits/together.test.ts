import fc from "fast-check";
import { TOGETHER } from "../../model/limits/table";
import { tallied, violationsOf } from "../../model/limits/tally";
import { isQuota, type Together } from "../../model/limits/together";
import { SAMPLES } from "./together-samples";

interface Resource {
  readonly type: string;
  readonly config: Record<string, unknown>;
}
const stackViolations = <R extends Resource>(resources: Iterable<R>) => violationsOf(tallied(resources));
const ROWS: readonly Together[] = Object.values(TOGETHER).flatMap((rows) => rows());
const many = (count: number, resource: (index: number) => Resource): readonly Resource[] => Array.from({ length: count }, (_, index) => resource(index));
const summary = (resources: Iterable<Resource>) =>
  stackViolations(resources).map(({ code, argument, resource }) => [code, argument, resource.config.name ?? resource.config.alarmName]);

const insights = (index: number, region?: string): Resource => ({
  type: "aws_cloudwatch_metric_alarm",
  config: {
    alarmName: `fleet-${index}-${region}`,
    ...(region && { region }),
    metricQuery: [{ id: "q", expression: 'SELECT MAX(CPUUtilization) FROM "AWS/EC2"', returnData: true }],
  },
});
const composite = (index: number, alarmRule: string): Resource => ({
  type: "aws_cloudwatch_composite_alarm",
  config: { alarmName: `composite-${index}`, alarmRule },
});
const filter = (type: string, index: number, logGroupName: string, pattern = ""): Resource => ({
  type,
  config: { name: `filter-${index}`, logGroupName, [type.includes("metric") ? "pattern" : "filterPattern"]: pattern },
});
const METRIC_FILTER = "aws_cloudwatch_log_metric_filter";
const SUBSCRIPTION = "aws_cloudwatch_log_subscription_filter";

describe("An account's quotas", () => {
  it("allow 200 Metrics Insights alarms in a region and refuse the next, at the alarm that is too many", () => {
    expect(summary(many(200, (index) => insights(index)))).toEqual([]);
    expect(summary(many(203, (index) => insights(index)))).toEqual([["TOC502", "metric_query", "fleet-200-undefined"]]);
  });

  it("are counted by region", () => {
    expect(summary([...many(200, (index) => insights(index)), ...many(200, (index) => insights(index, "us-east-1"))])).toEqual([]);
  });

  it("allow one alarm in 150 composites and say which alarm is in more", () => {
    const rule = 'ALARM("database-down") OR OK(cache-down) OR ALARM(database-down)';
    expect(stackViolations(many(150, (index) => composite(index, rule)))).toEqual([]);
    const found = stackViolations(many(151, (index) => composite(index, rule)));
    expect(found.map(({ reason }) => reason)).toEqual([
      "is one of 151 composite alarms that refer to an alarm (database-down); CloudWatch allows 150 of them for one alarm",
      "is one of 151 composite alarms that refer to an alarm (cache-down); CloudWatch allows 150 of them for one alarm",
    ]);
  });

  it("allow 100 metric filters and 5 subscription filters on a log group", () => {
    expect(summary([...many(100, (index) => filter(METRIC_FILTER, index, "/a")), ...many(100, (index) => filter(METRIC_FILTER, index, "/b"))])).toEqual([]);
    expect(summary(many(101, (index) => filter(METRIC_FILTER, index, "/a")))).toEqual([["TOC502", "log_group_name", "filter-100"]]);
    expect(summary(many(5, (index) => filter(SUBSCRIPTION, index, "/a")))).toEqual([]);
    expect(summary(many(6, (index) => filter(SUBSCRIPTION, index, "/a")))).toEqual([["TOC406", "log_group_name", "filter-5"]]);
  });

  it("count filters of a log group that is known by a reference only", () => {
    expect(summary(many(6, (index) => filter(SUBSCRIPTION, index, "${TfToken[TOKEN.7]}")))).toEqual([["TOC406", "log_group_name", "filter-5"]]);
  });

  it("allow five regular expressions on a log group, in filters of both kinds together", () => {
    const five = [filter(METRIC_FILTER, 0, "/a", "%a% %b%"), filter(METRIC_FILTER, 1, "/a", '%c% "100%" "5%"'), filter(SUBSCRIPTION, 2, "/a", "%d% %e%")];
    expect(summary(five)).toEqual([]);
    expect(summary([...five, filter(METRIC_FILTER, 3, "/a", "{ $.path = %f% }")])).toEqual([["TOC502", "pattern", "filter-3"]]);
  });
});

describe("Two resources with one name", () => {
  it("collide when one is a metric alarm and the other a composite alarm", () => {
    const found = stackViolations([
      { type: "aws_cloudwatch_metric_alarm", config: { alarmName: "checkout-errors-P1", metricName: "m" } },
      { type: "aws_cloudwatch_composite_alarm", config: { alarmName: "checkout-errors-P1", alarmRule: "ALARM(a)" } },
    ]);
    expect(found).toMatchObject([{ code: "TOC503", argument: "alarm_name", resource: { type: "aws_cloudwatch_composite_alarm" } }]);
    expect(found[0]?.reason).toBe(
      'is that of 2 resources, and a region of an account has one alarm "checkout-errors-P1": CloudWatch lets each deployment replace the other\'s alarm without a word, and whoever removes one removes both',
    );
  });

  const samples = ROWS.flatMap((row) => (isQuota(row) ? [] : Object.keys(row.types).map((type) => ({ row, type, what: row.what, scope: row.scope }))));

  it.each(samples)("collide within their $scope when both are the $what of $type", ({ row, type }) => {
    const { same, other } = SAMPLES[`${type} ${row.types[type]}`] ?? { same: {}, other: {} };
    const told = (...configs: readonly object[]) =>
      stackViolations(configs.map((config) => ({ type, config: config as Resource["config"] }))).filter(({ argument }) => argument === row.types[type]);
    expect(told(same, same)).toEqual([
      expect.objectContaining({ code: row.codes?.stack ?? "TOC503", reason: expect.stringContaining(row.second), hint: expect.stringContaining("rename") }),
    ]);
    expect(told(same, other)).toHaveLength(row.what === "tree of notification policies" ? 1 : 0);
    if (type.startsWith("aws_")) expect(told(same, { ...same, region: "us-east-1" })).toHaveLength(row.scope === "region" ? 0 : 1);
  });

  it("do not collide when the name is a reference, or when filters are on different log groups", () => {
    const reference = { type: "aws_sns_topic", config: { name: "${TfToken[TOKEN.1]}" } };
    expect(stackViolations([reference, reference])).toEqual([]);
    expect(stackViolations([filter(METRIC_FILTER, 0, "/a"), filter(METRIC_FILTER, 0, "/b")])).toEqual([]);
  });
});

describe("The check of a stack", () => {
  it("never throws, whatever it is given", () => {
    const types = ROWS.flatMap((row) => Object.keys(row.types));
    const config = fc.oneof(
      fc.object(),
      fc.dictionary(
        fc.constantFrom("alarmName", "name", "alarmRule", "metricQuery", "logGroupName", "pattern", "region", "entity", "configJson", "rule", "title", "uid"),
        fc.jsonValue(),
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ type: fc.constantFrom(...types), config })), (resources) => {
        expect(Array.isArray(stackViolations(resources))).toBe(true);
      }),
      { seed: 20_261_120 },
    );
  });
});
