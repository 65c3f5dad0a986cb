import { cloudWatchQuery, ruleQuery } from "../../../constructs/grafana/query";
import { metricLines } from "../../../model/cloudwatch/expressions";
import type { Alert, ResolvedAwsMeasure, ResolvedMetric } from "../../../model/model";

const metric = (name: string, changes: Partial<ResolvedMetric> = {}): ResolvedMetric => ({
  namespace: "AWS/ApplicationELB",
  metric: name,
  stat: "Sum",
  dimensions: { LoadBalancer: "app/shop/50dc6c495c0c9188" },
  ...changes,
});
const measure = (shape: object): ResolvedAwsMeasure =>
  ({ unit: "0-1", delay: 60, resolution: 60, cite: "a test", region: "eu-central-1", ...shape }) as ResolvedAwsMeasure;
const query = (shape: object, guard?: Parameters<typeof metricLines>[1]) => cloudWatchQuery(metricLines(measure(shape), guard), 60, "eu-central-1", "Errors");

describe("a query of the CloudWatch data source", () => {
  test("names a plain metric by its fields", () => {
    expect(query({ plain: metric("RequestCount") })).toMatchObject({
      metricQueryType: 0,
      metricEditorMode: 0,
      namespace: "AWS/ApplicationELB",
      metricName: "RequestCount",
      statistic: "Sum",
      dimensions: { LoadBalancer: ["app/shop/50dc6c495c0c9188"] },
      period: "60",
      matchExact: true,
      expression: "",
    });
  });

  test("is one expression for a ratio, because no alert may refer to another query", () => {
    const { metricEditorMode, expression } = query(
      { part: [metric("HTTPCode_Target_5XX_Count")], total: [metric("RequestCount", { sparse: true })] },
      { minEvents: 50, harmless: 0 },
    );
    const term = (name: string) => `SUM(SEARCH('{AWS/ApplicationELB,LoadBalancer} MetricName="${name}" LoadBalancer="app/shop/50dc6c495c0c9188"', 'Sum', 60))`;
    expect(metricEditorMode).toBe(1);
    expect(expression).toBe(
      `IF(FILL(${term("RequestCount")}, 0) >= 50, 100 * FILL(${term("HTTPCode_Target_5XX_Count")}, 0) / FILL(${term("RequestCount")}, 0), 0)`,
    );
  });

  test("of a rule on a fleet has no zeros for what it lacks, which no query of a fleet can have", () => {
    const rule = (plain: ResolvedMetric) => {
      const alert = { window: { period: 60, bad: 1, of: 2 }, worse: "above", missing: "ok", measures: { aws: measure({ plain }) } };
      return ruleQuery(alert as unknown as Alert, { cloudwatch: "c" }).model;
    };
    expect(rule(metric("SystemErrors", { insights: ["TableName"], sparse: true }))).toMatchObject({
      expression: "",
      sqlExpression: expect.stringMatching(/^SELECT SUM\(SystemErrors\)/),
    });
    expect(rule(metric("SystemErrors", { sparse: true }))).toMatchObject({ expression: expect.stringMatching(/^FILL\(/), sqlExpression: "" });
  });

  test("is Metrics Insights SQL for a fleet", () => {
    expect(query({ plain: metric("CPUUtilization", { stat: "Maximum", insights: ["InstanceId"] }) })).toMatchObject({
      metricQueryType: 1,
      metricEditorMode: 1,
      sqlExpression: expect.stringMatching(/^SELECT MAX\(CPUUtilization\) FROM SCHEMA\("AWS\/ApplicationELB", InstanceId\)/),
    });
  });

  test("keeps quotes and blanks of names and values apart from its own", () => {
    const { expression } = query({ plain: metric("Cost", { sparse: true, namespace: "Shop Events", dimensions: { "User's tier": 'gold"\\' } }) });
    expect(expression).toBe(`FILL(SUM(SEARCH('{"Shop Events","User\\'s tier"} MetricName="Cost" "User\\'s tier"="gold\\"\\\\"', 'Sum', 60)), 0)`);
  });

  test("is refused where arithmetic would need a Metrics Insights query within it", () => {
    expect(() => query({ used: metric("a", { insights: ["x"] }), capacity: metric("b") })).toThrow(RangeError);
  });
});
