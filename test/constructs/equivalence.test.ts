import { join } from "node:path";
import type { RuleGroupRule, RuleGroupRuleData } from "@cdktf/provider-grafana/lib/rule-group";
import { alarmRule } from "../../constructs/aws/alarm-config";
import { alertRule } from "../../constructs/grafana/rule";
import { catalog } from "../../environments/catalog";
import { readModels } from "../../environments/models";
import type { Alert, Model } from "../../model/model";
import { wholeCatalog } from "../support/whole-catalog";

/** What a vendor's rule does, read back from what is rendered for it. */
interface Effective {
  readonly comparison: "above" | "below";
  /** On the vendor's own line. */
  readonly number: number;
  readonly period: number;
  readonly bad: number;
  readonly of: number;
  readonly missing: Alert["missing"];
  readonly minEvents: number | undefined;
  /** Seconds from a step fault to the notification. */
  readonly detectWithin: number;
}

const { models } = readModels(join(__dirname, "../../environments"));
const production = models.find(({ environment }) => environment === "production") as Model;
const everything = wholeCatalog();
// Through CloudWatch: what Prometheus measures is compared in native-equivalence.test.ts.
const alerts = [...production.alerts, ...everything.alerts].flatMap((alert) => {
  const { aws } = alert.measures;
  return aws && !("deviations" in alert.at) && everyValueKnown(alert.measures) ? [{ ...alert, measures: { aws } }] : [];
});

test("every threshold of the catalog is compared, but for bands of what is usual", () => {
  const compared = new Set(alerts.map(({ kind, signal, severity }) => `${kind}.${signal}.${severity}`));
  const declared = Object.values(catalog).flatMap(({ kind, thresholds }) =>
    Object.entries(thresholds).flatMap(([signal, levels]) =>
      Object.entries(levels).flatMap(([severity, { at }]) => ("deviations" in at ? [] : [`${kind.id}.${signal}.${severity}`])),
    ),
  );
  // A page that a slow metric can't carry is a milder one, or a milder level watches in its place.
  const gaps = everything.gaps.filter(({ reason }) => reason.startsWith("the metric comes too late to page"));
  const given = new Set(
    gaps.map(({ key }) => {
      const [component = "", signal, severity] = key.split(".");
      return `${everything.components.find(({ id }) => id === component)?.kind}.${signal}.${severity}`;
    }),
  );
  expect(declared.filter((key) => !compared.has(key) && !given.has(key))).toEqual([]);
  expect(declared.length).toBeGreaterThan(250);
  expect(given.size).toBeLessThan(10);
});

test.each(alerts.map((alert) => [alert.key, alert] as const))("%s is the same rule in CloudWatch and in Grafana", (_, alert) => {
  const cloudWatch = ofCloudWatch(alert);
  const grafana = ofGrafana(alert);
  // Grafana has no state for "unknown" that would not be told to somebody: docs/capabilities.md.
  expect(grafana).toEqual({ ...cloudWatch, missing: cloudWatch.missing === "unknown" ? "keep" : cloudWatch.missing, detectWithin: expect.any(Number) });
  expect(Math.abs(grafana.detectWithin - cloudWatch.detectWithin)).toBeLessThanOrEqual(alert.window.period);
});

function ofCloudWatch(alert: Alert): Effective {
  const rule = alarmRule(alert, String);
  const visible = rule.metricQuery?.find(({ returnData }) => returnData);
  const period =
    rule.period ??
    rule.metricQuery?.map((query) => query.period ?? (query.metric as { period?: number } | undefined)?.period).find((each) => each !== undefined);
  const missing = { notBreaching: "ok", breaching: "bad", ignore: "keep", missing: "unknown" } as const;
  return {
    comparison: rule.comparisonOperator === "LessThanThreshold" ? "below" : "above",
    number: rule.threshold as number,
    period: period as number,
    bad: rule.datapointsToAlarm as number,
    of: rule.evaluationPeriods,
    missing: missing[rule.treatMissingData as keyof typeof missing],
    minEvents: minEvents(visible?.expression),
    detectWithin: (alert.measures.aws?.delay ?? 0) + (rule.datapointsToAlarm as number) * (period as number),
  };
}

function ofGrafana(alert: Alert): Effective {
  const rule = alertRule({
    alert,
    uid: "a",
    model: { platform: "shop", environment: "production", aliases: production.aliases },
    dataSources: { cloudwatch: "cloudwatch" },
    contactPoint: "somebody",
    muteTimings: [],
    panel: { dashboard: "d", id: 1 },
  });
  const data = rule.data as readonly RuleGroupRuleData[];
  const node = <T>(refId: string): T => JSON.parse(data.find((each) => each.refId === refId)?.model ?? "null") as T;
  const { period, expression, sqlExpression } = node<{ period: string; expression: string; sqlExpression: string }>("value");
  const [, sign, number] = /^\$value ([<>]) (-?[\d.e+-]+)$/.exec(node<{ expression: string }>("bad").expression) ?? [];
  const [condition] = node<{ conditions: { evaluator: { type: string; params: number[] } }[] }>("condition").conditions;
  expect([rule.condition, condition?.evaluator.type, rule.for]).toEqual(["condition", "gt", "0s"]);
  const [{ relativeTimeRange }] = data as readonly [RuleGroupRuleData];
  const { from, to } = relativeTimeRange as { from: number; to: number };
  const seconds = Number(period);
  const bad = (condition?.evaluator.params[0] as number) + 1;
  return {
    comparison: sign === "<" ? "below" : "above",
    number: Number(number),
    period: seconds,
    bad,
    of: (from - to) / seconds,
    missing: missingOf(rule, node<{ expression: string }>("count").expression),
    minEvents: minEvents(expression || sqlExpression),
    // It waits for late datapoints, and is evaluated once a period.
    detectWithin: to + bad * seconds,
  };
}

/** What a point that is missing within the window counts as, and what a window without points does, have to agree. */
function missingOf(rule: RuleGroupRule, count: string): Alert["missing"] {
  const whole = ({ OK: "ok", Alerting: "bad", KeepLast: "keep" } as Record<string, Alert["missing"]>)[rule.noDataState as string] as Alert["missing"];
  expect(count.includes("$known")).toBe(whole === "bad");
  return whole;
}

const minEvents = (expression: string | undefined): number | undefined => {
  const found = / >= (\d+), /.exec(expression ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
};

function everyValueKnown(measures: Alert["measures"]): boolean {
  return !JSON.stringify(measures).includes('"ssm":');
}
