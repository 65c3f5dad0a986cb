import { compareCost } from "../../../../commands/review/cost/cost";
import { AS_OF } from "../../../../commands/review/cost/prices";
import { runsPerMonth } from "../../../../commands/review/cost/schedule";
import { referenceSide, written } from "../../../support/sides";

const cost = (type: string, base: readonly object[], head: readonly object[]) => {
  const of = (blocks: readonly object[]) =>
    written({ resource: { [type]: Object.fromEntries(blocks.map((block, place) => [`r${place}`, block as Record<string, unknown>])) } });
  return compareCost(of(base), of(head), "test");
};
const items = (type: string, blocks: readonly object[]) => (cost(type, [], blocks)?.items ?? []).map(({ what, head, each }) => `${head} ${what} at ${each}`);
const ALARM = "aws_cloudwatch_metric_alarm";
const metric = (id: string, period = 60) => ({ id, metric: { namespace: "AWS/SQS", metric_name: id, period, stat: "Sum" } });

describe("the cost of alarms", () => {
  test("is that of the metrics that they watch", () => {
    expect(
      cost(
        ALARM,
        [{ metric_name: "a", period: 60 }],
        [
          { metric_name: "a", period: 60 },
          { metric_name: "b", period: 300 },
        ],
      ),
    ).toEqual({
      base: 0.1,
      head: 0.2,
      items: [{ what: "standard alarm metrics", base: 1, head: 2, each: 0.1 }],
      asOf: AS_OF,
      source: expect.stringContaining("https://aws.amazon.com/cloudwatch/pricing/"),
    });
    expect(items(ALARM, [{ metric_query: [metric("m1"), metric("m2"), { id: "e1", expression: "m1 / m2", return_data: true }] }])).toEqual([
      "2 standard alarm metrics at 0.1",
    ]);
  });

  test("counts the bounds of what is usual", () => {
    expect(items(ALARM, [{ threshold_metric_id: "ad", metric_query: [metric("m1"), { id: "ad", expression: "ANOMALY_DETECTION_BAND(m1, 3)" }] }])).toEqual([
      "3 standard alarm metrics at 0.1",
    ]);
  });

  test("is higher below a minute", () => {
    expect(items(ALARM, [{ metric_name: "a", period: 10 }])).toEqual(["1 high-resolution alarm metrics at 0.3"]);
    expect(items(ALARM, [{ metric_query: [metric("m1", 30)] }])).toEqual(["1 high-resolution alarm metrics at 0.3"]);
  });

  test("is an estimate for queries, and that of a composite's own", () => {
    expect(items(ALARM, [{ metric_query: [{ id: "q1", expression: 'SELECT MAX(x) FROM SCHEMA("AWS/EC2")', period: 60 }] }])).toEqual([
      "1 metrics that alarms query (estimate: one a query) at 0.1",
    ]);
    expect(items("aws_cloudwatch_composite_alarm", [{}, {}])).toEqual(["2 composite alarms at 0.5"]);
  });
});

describe("the cost of what else is declared", () => {
  test("is a price each for dashboards and for metrics that filters make", () => {
    expect(cost("aws_cloudwatch_dashboard", [{}], [{}, {}, {}])).toMatchObject({ base: 3, head: 9 });
    expect(items("aws_cloudwatch_log_metric_filter", [{}])).toEqual(["1 custom metrics of metric filters at 0.3"]);
  });

  test.each([
    [{ type: "HTTP", fqdn: "shop.example" }, 0.75],
    [{ type: "HTTPS", fqdn: "shop.example" }, 2.75],
    [{ type: "HTTPS_STR_MATCH", fqdn: "shop.example", request_interval: 10, measure_latency: true }, 8.75],
    [{ type: "TCP", fqdn: "lb-1.eu-central-1.elb.amazonaws.com", request_interval: 30 }, 0.5],
    [{ type: "HTTPS", fqdn: "d111111abcdef8.cloudfront.net", measure_latency: true }, 2.5],
    [{ type: "CALCULATED" }, 0.5],
  ])("of a health check %j is %d", (block, expected) => {
    expect(cost("aws_route53_health_check", [], [block])?.head).toBe(expected);
  });

  test("of a canary is that of its runs", () => {
    expect(cost("aws_synthetics_canary", [], [{ schedule: { expression: "rate(5 minutes)" }, start_canary: true }])).toMatchObject({
      head: 10.51,
      items: [{ what: "canary runs", head: 8760 }],
    });
    expect(cost("aws_synthetics_canary", [], [{ schedule: { expression: "rate(5 minutes)" }, start_canary: false }])).toBeUndefined();
  });
});

describe("what a contract prices", () => {
  test("is counted and costs nothing that could be said: runs of tests at each location", () => {
    const test = { status: "live", locations: ["aws:eu-west-1", "aws:us-east-1"], options_list: { tick_every: 300 } };
    expect(cost("datadog_synthetics_test", [], [test])).toMatchObject({
      head: 0,
      items: [{ what: "runs of Datadog's synthetic tests (by contract)", base: 0, head: 17520 }],
    });
    expect(cost("datadog_synthetics_test", [], [{ ...test, status: "paused" }])).toBeUndefined();
    expect(cost("grafana_synthetic_monitoring_check", [], [{ frequency: 60000, probes: ["${a}", "${b}", "${c}"] }])?.items).toEqual([
      { what: "executions of Grafana's synthetic checks (by contract)", base: 0, head: 131400 },
    ]);
  });

  test("is not what a key costs", () => expect(items("aws_kms_key", [{}])).toEqual(["1 customer-managed keys at 1"]));
});

test.each([
  ["rate(1 minute)", 43800],
  ["rate(1 hour)", 730],
  ["rate(0 minute)", 0],
  ["cron(0/5 * * * ? *)", 8760],
  ["cron(0 9-17 ? * MON-FRI *)", (9 * 730 * 60 * 5) / (1440 * 7)],
  ["cron(0,30 10 * * ? *)", (2 * 730) / 24],
  ["cron(0 22-6 * * ? *)", (9 * 730) / 24],
  ["cron(0 12 ? * SAT-SUN *)", (2 * 730) / (24 * 7)],
  ["sometimes", undefined],
  ["cron(x * * * ? *)", undefined],
])("%s runs %d times in an average month", (expression, expected) => {
  const runs = runsPerMonth(expression);
  if (expected === undefined) expect(runs).toBeUndefined();
  else expect(runs).toBeCloseTo(expected, 6);
});

test("the reference platform costs the same as itself, and nothing where it is not", () => {
  const side = referenceSide();
  const none = { ...side, stacks: new Map() };
  expect(compareCost(side, side, "production")).toBeUndefined();
  const { base, head, items: gone } = compareCost(side, none, "production") ?? { base: 0, head: 1, items: [] };
  expect(head).toBe(0);
  expect(base).toBeCloseTo(
    gone.reduce((sum, item) => sum + item.base * (item.each ?? 0), 0),
    2,
  );
  const alarms = Object.values(side.stacks.get("production-aws")?.resource.aws_cloudwatch_composite_alarm ?? {}).length;
  expect(gone.find(({ what }) => what === "composite alarms")?.base).toBe(alarms);
});
