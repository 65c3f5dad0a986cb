import fc from "fast-check";
import { stackViolations } from "../../model/limits/check";
import { STACK_LIMITS } from "../../model/limits/stack-table";

interface Resource {
  readonly type: string;
  readonly config: Record<string, unknown>;
}
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
      "refers to an alarm that 151 composite alarms refer to; CloudWatch allows 150: database-down",
      "refers to an alarm that 151 composite alarms refer to; CloudWatch allows 150: cache-down",
    ]);
  });

  it("allow 100 metric filters and 2 subscription filters on a log group", () => {
    expect(summary([...many(100, (index) => filter(METRIC_FILTER, index, "/a")), ...many(100, (index) => filter(METRIC_FILTER, index, "/b"))])).toEqual([]);
    expect(summary(many(101, (index) => filter(METRIC_FILTER, index, "/a")))).toEqual([["TOC502", "log_group_name", "filter-100"]]);
    expect(summary(many(3, (index) => filter(SUBSCRIPTION, index, "/a")))).toEqual([["TOC502", "log_group_name", "filter-2"]]);
  });

  it("count filters of a log group that is known by a reference only", () => {
    expect(summary(many(3, (index) => filter(SUBSCRIPTION, index, "${TfToken[TOKEN.7]}")))).toEqual([["TOC502", "log_group_name", "filter-2"]]);
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
    expect(found[0]?.reason).toBe("is the name of 2 resources, but an alarm's is unique in its region: checkout-errors-P1");
  });

  it.each(
    STACK_LIMITS.filter(({ code }) => code === "TOC503").flatMap(({ types, scope }) =>
      Object.entries(types).map(([type, argument]) => ({ type, argument, scope })),
    ),
  )("collide within their $scope when both are $type", ({ type, argument, scope }) => {
    const name = argument.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const one = { type, config: { logGroupName: "/a", [name]: "same" } };
    expect(stackViolations([one, one]).map(({ code, argument }) => [code, argument])).toEqual([["TOC503", argument]]);
    expect(stackViolations([one, { type, config: { ...one.config, [name]: "other" } }])).toEqual([]);
    expect(stackViolations([one, { type, config: { ...one.config, region: "us-east-1" } }])).toHaveLength(scope === "region" ? 0 : 1);
  });

  it("do not collide when the name is a reference, or when filters are on different log groups", () => {
    const reference = { type: "aws_sns_topic", config: { name: "${TfToken[TOKEN.1]}" } };
    expect(stackViolations([reference, reference])).toEqual([]);
    expect(stackViolations([filter(METRIC_FILTER, 0, "/a"), filter(METRIC_FILTER, 0, "/b")])).toEqual([]);
  });
});

describe("The check of a stack", () => {
  it("never throws, whatever it is given", () => {
    const types = STACK_LIMITS.flatMap((limit) => Object.keys(limit.types));
    const config = fc.oneof(
      fc.object(),
      fc.dictionary(fc.constantFrom("alarmName", "name", "alarmRule", "metricQuery", "logGroupName", "pattern", "region"), fc.jsonValue()),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ type: fc.constantFrom(...types), config })), (resources) => {
        expect(Array.isArray(stackViolations(resources))).toBe(true);
      }),
      { seed: 20_261_120 },
    );
  });
});
