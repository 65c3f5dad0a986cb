import type { RuleGroupRuleData } from "@cdktf/provider-grafana/lib/rule-group";
import { monitor } from "../../constructs/datadog/monitor";
import { alertRule } from "../../constructs/grafana/rule";
import { catalog } from "../../environments/catalog";
import { GRAFANA_PACE } from "../../model/grafana";
import { isComputed, measureOf } from "../../model/measured";
import type { Field, Kind } from "../../model/measures";
import type { Alert, Model, ResolvedMeasure } from "../../model/model";
import type { AlertingVendor, FieldValue } from "../../model/platform";
import { resolve } from "../../model/resolve";
import { type Dimension, fromUnit, type Unit } from "../../model/units";
import { datadogDetection } from "../../model/vendors/datadog/expressions";
import { api, platform } from "../support/platform";
import { parsePromQL } from "../support/promql";
import { callsOf, parseMonitor, seriesOf } from "../vendors/datadog-query";

/** What a vendor's rule does, read back from what is rendered for it, the number in the signal's own unit. */
interface Effective {
  readonly comparison: "above" | "below";
  readonly number: number;
  readonly period: number;
  readonly bad: number;
  readonly missing: Alert["missing"];
  readonly minEvents: number | undefined;
  readonly detectWithin: number;
}

const ACCOUNT = { site: "datadoghq.eu", metricStreams: true } as const;

/** A component of every kind that Prometheus or Datadog can see by themselves, with all of its fields, and nothing of AWS. */
function alertsOf(vendor: "grafana" | "datadog", field: "prometheusLabels" | "datadogTags"): readonly Alert[] {
  const kinds = Object.values(catalog).filter(({ kind }) => field in kind.fields);
  const components = Object.fromEntries(kinds.map(({ kind }) => [kind.id, api({ kind: kind.id, fields: exampleFields(kind, field) })]));
  const { model, diagnostics } = resolve(
    platform(components, {
      vendors: { aws: { on: true }, pagerduty: { on: false, reason: "a test" }, grafana: { on: true }, datadog: { on: true } },
      grafana: { url: "https://shop.grafana.net", cloudwatch: { uid: "cloudwatch" }, prometheus: { uid: "prometheus", scrapeInterval: 15 } },
      datadog: ACCOUNT,
      alertsFrom: { default: vendor, signals: {} },
    }),
    catalog,
  );
  if (!model) throw new Error(diagnostics.map(({ reason }) => reason).join("\n"));
  expect(new Set(model.alerts.map(({ kind }) => kind)).size).toBe(kinds.length);
  return model.alerts;
}

/** By their examples; without those that would make AWS or the other vendor a source. */
function exampleFields(kind: Kind, native: string): Readonly<Record<string, FieldValue>> {
  const sources = new Set(Object.values<readonly string[]>(kind.sources).flat());
  const own = Object.entries<Field>(kind.fields).filter(([name, { type }]) => name === native || (type !== "labels" && !sources.has(name)));
  return Object.fromEntries(own.map(([name, { example }]) => [name, example as FieldValue]));
}

const MODEL = {
  platform: "shop",
  environment: "production",
  aliases: { P0: "Emergency", P1: "Critical", P2: "High", P3: "Medium", P4: "Low" },
  aws: { accountId: "210987654321" } as Model["aws"],
};

describe.each([
  ["grafana", alertsOf("grafana", "prometheusLabels"), ofGrafana],
  ["datadog", alertsOf("datadog", "datadogTags"), ofDatadog],
] as const)("%s's own measures", (vendor, alerts, read) => {
  test("carry alerts of many signals, pages among them", () => {
    expect(new Set(alerts.map(({ kind, signal }) => `${kind}.${signal}`)).size).toBeGreaterThan(20);
    expect(alerts.filter(({ severity }) => severity === "P1").length).toBeGreaterThan(8);
    expect(alerts.every((alert) => alert.vendor === vendor && alert.measures.aws === undefined)).toBe(true);
  });

  test.each(alerts.map((alert) => [alert.key, alert] as const))("%s is the rule that the catalog declares", (_, alert) => {
    const { window, minEventsPerPeriod, missing, worse, at } = alert;
    if (!("quantity" in at)) throw new Error("a band of what is usual is CloudWatch's");
    expect(read(alert)).toEqual({
      comparison: worse,
      number: expect.closeTo(at.quantity.value, 9),
      period: window.period,
      bad: window.bad,
      missing: told(vendor, missing, alert),
      minEvents: minEventsPerPeriod,
      detectWithin: (measureOf(vendor, alert.measures) as ResolvedMeasure).delay + window.bad * window.period,
    });
  });
});

/** The differences of missing data that docs/capabilities.md names. */
function told(vendor: AlertingVendor, missing: Alert["missing"], { measures }: Alert): Alert["missing"] {
  if (vendor === "grafana") return missing === "unknown" ? "keep" : missing;
  const measure = measures.datadog;
  const sparse = measure && ("part" in measure || ("plain" in measure ? measure.plain : "used" in measure ? measure.used : measure.free).sparse === true);
  return missing === "keep" && sparse ? "ok" : missing;
}

/** A number on a vendor's line, and the side that is bad there, as the signal has them. */
function inSignal(number: number, sign: string, alert: Alert, vendor: AlertingVendor): Pick<Effective, "comparison" | "number"> {
  const measure = measureOf(vendor, alert.measures) as ResolvedMeasure;
  const above = sign === ">";
  if (isComputed(measure)) return { comparison: above ? "above" : "below", number: number / 100 };
  if ("capacity" in measure) {
    const share = number / (measure.capacity as number);
    return "free" in measure ? { comparison: above ? "below" : "above", number: 1 - share } : { comparison: above ? "above" : "below", number: share };
  }
  const { value } = fromUnit(number, alert.dimension as Dimension, measure.unit as Unit, alert.window.period);
  return {
    comparison: above ? "above" : "below",
    number: vendor === "grafana" && alert.dimension === "rate" ? wholeEvents(value, alert.window.period) : value,
  };
}

/** Above one event and above one and a half are the same of what is counted: a counter reads as a little more than it has. */
function wholeEvents(perSecond: number, period: number): number {
  const events = perSecond * period;
  return Math.abs(events - Math.floor(events) - 0.5) < 1e-6 ? Math.floor(events) / period : perSecond;
}

function ofGrafana(alert: Alert): Effective {
  const rule = alertRule({
    alert,
    uid: "a",
    model: MODEL,
    dataSources: { cloudwatch: "cloudwatch", prometheus: "prometheus" },
    contactPoint: "somebody",
    muteTimings: [],
    panel: { dashboard: "d", id: 1 },
  });
  const data = rule.data as readonly RuleGroupRuleData[];
  const node = <T>(refId: string): T => JSON.parse(data.find((each) => each.refId === refId)?.model ?? "null") as T;
  const { interval, expr, range } = node<{ interval: string; expr: string; range: boolean }>("value");
  parsePromQL(expr);
  const [value] = data as readonly [RuleGroupRuleData];
  expect([value.datasourceUid, range]).toEqual(["prometheus", true]);
  const [, sign = "", number] = /^\$value ([<>]) (-?[\d.e+-]+)$/.exec(node<{ expression: string }>("bad").expression) ?? [];
  const [condition] = node<{ conditions: { evaluator: { params: number[] } }[] }>("condition").conditions;
  const bad = (condition?.evaluator.params[0] as number) + 1;
  const { from, to } = value.relativeTimeRange as { from: number; to: number };
  const period = Number.parseInt(interval, 10);
  // Steps are multiples of the period, both ends included.
  expect(Math.floor((from - to) / period) + 1).toBe(alert.window.of);
  // Every window that a term looks back over is the period.
  expect(new Set([...expr.matchAll(/\[(\d+)s\]/g)].map(([, seconds]) => Number(seconds)))).toEqual(new Set([period]));
  const guard = / >= (\d+)\) or /.exec(expr)?.[1];
  return {
    ...inSignal(Number(number), sign, alert, "grafana"),
    period,
    bad,
    missing: ({ OK: "ok", Alerting: "bad", KeepLast: "keep" } as Record<string, Alert["missing"]>)[rule.noDataState as string] as Alert["missing"],
    minEvents: guard === undefined ? undefined : Number(guard),
    detectWithin: alert.detectWithin - GRAFANA_PACE / 2 + (to - (alert.measures.prometheus?.delay ?? 0)),
  };
}

function ofDatadog(alert: Alert): Effective {
  const rule = monitor({ alert, model: MODEL, account: ACCOUNT });
  const { window, expression, sign, number } = parseMonitor(rule.query);
  const [period, ...others] = [...new Set(seriesOf(expression).map(({ seconds }) => seconds))] as [number, ...number[]];
  expect(others).toEqual([]);
  const missing = { resolve: "ok", show_and_notify_no_data: "bad", default: "keep", show_no_data: "unknown" } as const;
  const guard = callsOf(expression, "is_greater")[0]?.threshold;
  return {
    ...inSignal(number, sign, alert, "datadog"),
    period,
    bad: window / period,
    missing: missing[rule.onMissingData as keyof typeof missing],
    minEvents: guard === undefined ? undefined : guard + 1,
    detectWithin: datadogDetection(alert, ACCOUNT),
  };
}
