import type { RuleGroupRule, RuleGroupRuleData } from "@cdktf/provider-grafana/lib/rule-group";
import { ruleGroups } from "../../../constructs/grafana/rules";
import type { AlertingRule } from "../../../constructs/prometheus/alert";
import { linesOf, type Recording } from "../../../constructs/prometheus/lines";
import { prometheusRules } from "../../../constructs/prometheus/rules";
import { alertPanel } from "../../../model/grafana";
import type { Alert } from "../../../model/model";
import { parsePromQL } from "../../support/promql";
import { everyKind } from "./model";

const model = everyKind();
const rules = [...prometheusRules(model).values()].flatMap(({ groups }) => groups.flatMap((group) => group.rules));
const alerting = rules.filter((rule): rule is AlertingRule => "alert" in rule);
const recorded = rules.filter((rule): rule is Recording => "record" in rule);
const grafana = new Map(
  ruleGroups({
    model,
    dataSources: { cloudwatch: "cloudwatch", prometheus: "prometheus" },
    told: () => ({ contactPoint: "somebody", muteTimings: [] }),
    panelOf: (alert) => alertPanel(model, alert),
  }).flatMap(({ component, rule }) => (component === undefined ? [] : rule.map((one) => [one.name, one] as const))),
);

describe("Prometheus' rules", () => {
  test("are those of all that Grafana watches on Prometheus", () => {
    expect(alerting.map(({ alert }) => alert).sort()).toEqual([...grafana.keys()].sort());
    expect(alerting.length).toBeGreaterThan(50);
  });

  test.each(rules.map((rule) => ["alert" in rule ? rule.alert : JSON.stringify(rule.labels), rule.expr]))("%s is PromQL", (_, expr) => {
    expect(parsePromQL(expr).length).toBeGreaterThan(3);
  });

  test.each(alerting.map((rule) => [rule.alert, rule] as const))("%s compares as its rule in Grafana does", (name, rule) => {
    expect(ofPrometheus(rule)).toEqual(ofGrafana(grafana.get(name) as RuleGroupRule));
  });

  test.each(alerting.map((rule) => [rule.alert, rule] as const))("%s says what its rule in Grafana says", (name, { labels, annotations }) => {
    const like = grafana.get(name) as RuleGroupRule;
    const { __dashboardUid__: uid, __panelId__: panel, ...texts } = like.annotations ?? {};
    expect(labels).toEqual(like.labels);
    expect(annotations).toEqual({ ...texts, dashboard_url: `https://shop.grafana.net/d/${uid}?viewPanel=${panel}` });
  });

  test("have no label by a tag that alerts are routed by, in Grafana neither", () => {
    const tags = {
      tocsin_observed: "true",
      tocsin: "x",
      alertname: "x",
      member: "x",
      __alert_rule_uid__: "x",
      grafana_folder: "x",
      severity: "P0",
      purpose: "x",
    };
    const tagged = everyKind({}, { tags });
    const props = { dataSources: { cloudwatch: "cloudwatch", prometheus: "prometheus" }, told: () => ({ contactPoint: "somebody", muteTimings: [] }) };
    const inGrafana = ruleGroups({ model: tagged, ...props, panelOf: (alert) => alertPanel(tagged, alert) }).flatMap(({ rule }) => rule);
    const inPrometheus = [...prometheusRules(tagged).values()].flatMap(({ groups }) => groups.flatMap((group) => group.rules));
    for (const { labels = {} } of [...inGrafana, ...inPrometheus.filter((rule) => "alert" in rule)]) {
      expect(labels).toMatchObject({ severity: expect.stringMatching(/^P\d$/), tocsin: expect.stringMatching(/^shop-test-/), purpose: "x" });
      expect(labels).not.toHaveProperty("tocsin_observed", "true");
      expect(labels.member).not.toBe("x");
      for (const name of ["alertname", "__alert_rule_uid__"]) expect(labels).not.toHaveProperty(name);
    }
    for (const { labels } of inGrafana) expect(labels).not.toHaveProperty("grafana_folder");
  });

  test("never have the same labels for two recorded lines", () => {
    const keys = recorded.map(({ record, labels }) => JSON.stringify([record, labels]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(recorded.length).toBeGreaterThan(10);
  });

  test("that fire on silence ask whether somebody looked: in each period of the window, and in the one before", () => {
    const silent = alerting.filter(({ expr }) => expr.includes("count_over_time") || / or vector\(0\)\)\) < /.test(expr));
    expect(silent.length).toBeGreaterThan(4);
    for (const { expr } of silent) {
      const { of, period } = ofPrometheus({ expr });
      const [record, matchers, each, range, step, periods] = (CONDITION.exec(expr) as RegExpExecArray).slice(8);
      expect([record, Number(each), Number(step), (Number(range) + 1) / 1000, Number(periods)]).toEqual([
        `tocsin:looked:${period}s`,
        period,
        period,
        (of + 1) * period,
        of + 1,
      ]);
      expect(recordingOf(record as string, matchers as string).expr).toBe("vector(1)");
    }
    expect(alerting.filter(({ expr }) => expr.includes("tocsin:looked:"))).toEqual(silent);
  });

  test("record that they looked before they ask", () => {
    for (const { groups } of prometheusRules(model).values())
      for (const { rules } of groups) expect(rules.findLastIndex((rule) => "record" in rule)).toBeLessThan(rules.findIndex((rule) => "alert" in rule));
  });

  test("have looked at nothing yet where a check asks at another address", () => {
    const lookedAt = (cache: string) =>
      JSON.stringify(
        linesOf(
          model.alerts.filter(({ key }) => key === "redis.availability.P1").map((alert) => readdressed(alert, cache)),
          model,
        ).recordings,
      );
    expect(lookedAt("shop")).toBe(lookedAt("shop"));
    expect(lookedAt("shop")).not.toBe(lookedAt("other"));
  });

  test("record what several alerts judge once", () => {
    const errors = alerting.filter(({ alert }) => alert.startsWith("http-api.errors."));
    expect(new Set(errors.map(({ expr }) => lineOf(expr))).size).toBe(1);
    expect(recorded.filter(({ labels }) => labels.component === "http-api" && labels.signal === "errors")).toHaveLength(1);
  });
});

interface Effective {
  readonly line: string;
  readonly sign: string;
  readonly number: number;
  readonly period: number;
  readonly of: number;
  readonly bad: number;
  readonly missingIsBad: boolean;
}

const CONDITION =
  /^\(?sum\(sum_over_time\(\((.*?) ([<>]) bool (\S+)\)\[(\d+)ms:(\d+)s\]\)\)(?: or vector\(0\)\) \+ (\d+) - \(sum\(count_over_time\(.*\)\) or vector\(0\)\))? >= (\d+)(?: and sum\(count_over_time\(count_over_time\((tocsin:looked:\d+s)\{(.*)\}\[(\d+)s\]\)\[(\d+)ms:(\d+)s\]\)\) >= (\d+))?$/;

/** As if the exporter gave its series another label. */
function readdressed(alert: Alert, cache: string): Alert {
  const { prometheus } = alert.measures;
  if (!prometheus || !("plain" in prometheus)) throw new TypeError(alert.key);
  return { ...alert, measures: { ...alert.measures, prometheus: { ...prometheus, plain: { ...prometheus.plain, labels: { cache } } } } };
}

function ofPrometheus({ expr }: Pick<AlertingRule, "expr">): Effective {
  const [, line, sign, number, range, period, of, bad] = CONDITION.exec(expr) as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
    string | undefined,
    string,
  ];
  const points = (Number(range) + 1) / 1000 / Number(period);
  if (of !== undefined) expect(Number(of)).toBe(points);
  return { line: unrecorded(line), sign, number: Number(number), period: Number(period), of: points, bad: Number(bad), missingIsBad: of !== undefined };
}

const lineOf = (expr: string): string => (CONDITION.exec(expr) as RegExpExecArray)[1] as string;

/** What a recorded line's name stands for: the recording that all of its matchers find, and no other one. */
function unrecorded(line: string): string {
  const [, name, matchers] = /^(tocsin:signal:\d+s)\{(.*)\}$/.exec(line) ?? [];
  return name === undefined ? line.slice(1, -1) : recordingOf(name, matchers as string).expr;
}

function recordingOf(name: string, matchers: string): Recording {
  const wanted = JSON.parse(`{${matchers.replace(/(\w+)=(?=")/g, '"$1":')}}`) as Record<string, string>;
  const found = recorded.filter(({ record, labels }) => record === name && Object.entries(wanted).every(([label, value]) => (labels[label] ?? "") === value));
  expect(found).toHaveLength(1);
  return found[0] as Recording;
}

function ofGrafana(rule: RuleGroupRule): Effective {
  const data = rule.data as readonly RuleGroupRuleData[];
  const node = <T>(refId: string): T => JSON.parse(data.find((each) => each.refId === refId)?.model ?? "null") as T;
  const [, sign, number] = /^\$value ([<>]) (\S+)$/.exec(node<{ expression: string }>("bad").expression) as unknown as [string, string, string];
  const { expr, interval } = node<{ expr: string; interval: string }>("value");
  const [condition] = node<{ conditions: { evaluator: { params: number[] } }[] }>("condition").conditions;
  const period = Number.parseInt(interval, 10);
  const { from, to } = (data[0] as RuleGroupRuleData).relativeTimeRange as { from: number; to: number };
  return {
    line: expr,
    sign,
    number: Number(number),
    period,
    // A range of one point is a second long.
    of: from - to === 1 ? 1 : (from - to) / period + 1,
    bad: (condition?.evaluator.params[0] as number) + 1,
    missingIsBad: /\+ \d+ - \$known$/.test(node<{ expression: string }>("count").expression),
  };
}
