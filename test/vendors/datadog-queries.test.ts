import type { Alert, ResolvedAwsMeasure, ResolvedMetric } from "../../model/model";
import { lineText, monitorQuery } from "../../model/vendors/datadog/expressions";
import { DATADOG_NAMESPACES, datadogNamespace } from "../../model/vendors/datadog/table";
import { datadogRefusal, translate } from "../../model/vendors/datadog/translate";
import { measurable, production } from "../constructs/datadog/reference";
import { parseMonitor, parseQuery, seriesOf } from "./datadog-query";

const KNOWN = new Set(DATADOG_NAMESPACES.flatMap((namespace) => Object.values(datadogNamespace(namespace)?.metrics ?? {}).map(({ metric }) => metric)));

const metric = (name: string, changes: Partial<ResolvedMetric> = {}): ResolvedMetric => ({
  namespace: "AWS/ApplicationELB",
  metric: name,
  stat: "Sum",
  dimensions: { LoadBalancer: "app/Shop/50dc6c495c0c9188" },
  ...changes,
});
const measure = (shape: object): ResolvedAwsMeasure =>
  ({ unit: "percent", delay: 60, resolution: 60, cite: "a test", region: "eu-central-1", ...shape }) as ResolvedAwsMeasure;
const WHERE = { accountId: "210987654321" };
const line = (shape: object, period = 60, guard?: Parameters<typeof lineText>[2]) => {
  const translation = translate(measure(shape), WHERE);
  if ("reason" in translation) throw new Error(translation.reason);
  return lineText(translation.measure, period, guard);
};
const FILTER = "{aws_account:210987654321,region:eu-central-1,loadbalancer:app/shop/50dc6c495c0c9188}";

describe("the queries of the reference platform", () => {
  test.each(measurable.map((alert) => [alert.key, alert] as const))("%s parses, and names metrics that Datadog documents", (_, alert) => {
    const series = seriesOf(parseMonitor(monitorQuery(alert, production.aws).query).expression);
    expect(series.length).toBeGreaterThan(0);
    for (const { metric: name, tags } of series) {
      expect(KNOWN).toContain(name);
      expect(tags[0]).toBe(`aws_account:${production.aws.accountId}`);
    }
  });

  test("so do those of all that is drawn", () => {
    for (const signal of production.components.flatMap(({ signals }) => signals)) {
      const translation = signal.measures.aws && translate(signal.measures.aws, production.aws);
      if (translation && "measure" in translation)
        for (const { metric: name } of seriesOf(parseQuery(lineText(translation.measure, 300)))) expect(KNOWN).toContain(name);
    }
  });

  test("the grammar refuses what no query may be", () => {
    for (const wrong of [
      "min(last_0m):sum:a{b:c}.rollup(sum, 60) > 1",
      "min(last_3m):sum:a{b:C}.rollup(sum, 60) > 1",
      "min(last_169h):sum:a{b:c}.rollup(sum, 60) > 1",
      "min(last_3m):sum:a{b:c}.as_count() > 1",
    ])
      expect(() => parseMonitor(wrong)).toThrow(SyntaxError);
  });
});

describe("a query", () => {
  test("filters by account, region and dimensions, in lower case as Datadog keeps tags", () =>
    expect(line({ plain: metric("RequestCount") })).toBe(`sum:aws.applicationelb.request_count${FILTER}.rollup(sum, 60)`));

  test("adds up sums and takes the extreme of extremes", () => {
    expect(line({ plain: metric("HealthyHostCount", { stat: "Maximum" }) })).toContain("max:aws.applicationelb.healthy_host_count.maximum");
    expect(line({ plain: metric("TargetResponseTime", { stat: "p95" }) }, 300)).toMatch(/^avg:.*\.rollup\(avg, 300\)$/);
  });

  test("fills a numerator that is absent when nothing fails, and keeps the denominator as it is", () =>
    expect(line({ part: [metric("HTTPCode_Target_5XX_Count"), metric("HTTPCode_ELB_5XX_Count")], total: [metric("RequestCount")] })).toBe(
      `100 * (default_zero(sum:aws.applicationelb.httpcode_target_5xx${FILTER}.rollup(sum, 60)) + default_zero(sum:aws.applicationelb.httpcode_elb_5xx${FILTER}.rollup(sum, 60))) / sum:aws.applicationelb.request_count${FILTER}.rollup(sum, 60)`,
    ));

  test("judges periods with enough events only; the others are harmless", () => {
    const ratio = { part: [metric("HTTPCode_Target_5XX_Count")], total: [metric("RequestCount")] };
    const total = `sum:aws.applicationelb.request_count${FILTER}.rollup(sum, 60)`;
    expect(line(ratio, 60, { minEvents: 50, harmless: 0 })).toMatch(/^\(100 \* .*\) \* is_greater\(.*, 49\)$/);
    expect(line(ratio, 60, { minEvents: 50, harmless: 100 }).endsWith(` + 100 * is_less(${total}, 50)`)).toBe(true);
  });

  test("reads units per second as CloudWatch's sum of the period", () => {
    const capacity = metric("ConsumedReadCapacityUnits", { namespace: "AWS/DynamoDB", dimensions: { TableName: "Carts" } });
    expect(line({ plain: capacity }, 300)).toBe(
      "300 * sum:aws.dynamodb.consumed_read_capacity_units{aws_account:210987654321,region:eu-central-1,tablename:carts}.fill(null).rollup(avg, 300)",
    );
  });

  test("does not interpolate a gauge's gaps", () => {
    const errors = metric("FunctionExecutionErrors", {
      namespace: "AWS/CloudFront",
      dimensions: { DistributionId: "E1", FunctionName: "f", Region: "Global" },
      sparse: true,
    });
    expect(line({ plain: metric("TargetResponseTime", { stat: "p95" }) })).toContain(".fill(null).rollup(avg, 60)");
    expect(line({ plain: errors })).toBe(
      "default_zero(sum:aws.cloudfront.function_execution_errors{aws_account:210987654321,distributionid:e1,functionname:f}.fill(null).rollup(sum, 60))",
    );
  });

  test("is worth as many times as CloudWatch's metric, and counts events of several metrics together", () => {
    const request = `sum:aws.applicationelb.request_count${FILTER}.rollup(sum, 60)`;
    expect(line({ used: metric("RequestCount"), capacity: metric("RequestCount", { times: 60 }) })).toBe(`100 * ${request} / (60 * ${request})`);
    const events = [metric("RequestCount"), metric("RejectedConnectionCount")];
    expect(line({ plain: metric("TargetResponseTime", { stat: "p95" }), events }, 60, { minEvents: 10, harmless: 0 })).toContain(
      `is_greater(${request} + ${request.replace("request_count", "rejected_connection_count")}, 9)`,
    );
  });

  test("is one of the windows that Datadog has", () => {
    const window = (bad: number, period: number) => {
      const alert = {
        key: "a",
        at: { quantity: { dimension: "ratio", value: 0.5 } },
        worse: "above",
        missing: "keep",
        window: { period, bad, of: bad },
        measures: { aws: measure({ plain: metric("TargetResponseTime", { stat: "p95" }) }) },
      };
      return monitorQuery(alert as unknown as Alert, WHERE).query.split(":")[0];
    };
    expect([window(3, 60), window(1, 3600), window(2, 43_200), window(7, 86_400), window(30, 180)]).toEqual([
      "min(last_3m)",
      "min(last_1h)",
      "min(last_1d)",
      "min(last_1w)",
      "min(last_90m)",
    ]);
  });
});

describe("what Datadog can't measure", () => {
  const reason = (shape: object, worse: "above" | "outside" = "above") => datadogRefusal({ measure: measure(shape), worse });

  test("is told with the reason", () => {
    expect(reason({ plain: metric("RequestCount") })).toBeUndefined();
    expect(reason({ plain: metric("RequestCount") }, "outside")).toMatch(/band/);
    expect(reason({ plain: metric("PeakLCUs", { stat: "Sum" }) })).toMatch(/does not list it/);
    expect(reason({ plain: metric("Latency", { namespace: "Shop/Checkout" }) })).toMatch(/Shop\/Checkout are not known/);
    expect(reason({ plain: metric("RequestCount", { dimensions: { LoadBalancer: { ssm: "/alb", take: "whole" } } }) })).toMatch(/SSM parameter/);
    expect(reason({ plain: metric("RequestCount", { dimensions: { Shard: "1" } }) })).toMatch(/dimension Shard/);
  });

  test("counts for every part of a measure", () => {
    const [known, unknown] = [metric("RequestCount"), metric("Nothing")];
    for (const shape of [
      { part: [unknown], total: [known] },
      { part: [known], total: [unknown] },
      { used: known, capacity: unknown },
      { free: unknown, capacity: 5 },
      { plain: known, events: [unknown] },
    ])
      expect(reason(shape)).toMatch(/Nothing Sum is not known/);
  });
});
