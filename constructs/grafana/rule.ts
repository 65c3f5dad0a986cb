import type { RuleGroupRule, RuleGroupRuleData } from "@cdktf/provider-grafana/lib/rule-group";
import { thresholdNumber, worseOnLine } from "../../model/cloudwatch/expressions";
import { describeCondition } from "../../model/describe";
import { measureOf } from "../../model/measured";
import type { Alert, Model } from "../../model/model";
import type { Missing } from "../../model/thresholds";
import { alertPromThreshold } from "../../model/vendors/prometheus/expressions";
import { jsonBody } from "../literal";
import { type DataSources, ruleQuery } from "./query";
import { plain } from "./template";

export interface AlertRuleProps {
  readonly alert: Alert;
  /** At most 40 letters, digits, hyphens and underscores. Another uid is another rule, without the history of this one. */
  readonly uid: string;
  readonly model: Pick<Model, "platform" | "environment" | "aliases">;
  readonly dataSources: DataSources;
  /** Contact point that hears of it. */
  readonly contactPoint: string;
  /** Times at which nobody does. */
  readonly muteTimings: readonly string[];
  /** Uid and panel of the graph that draws the threshold. */
  readonly panel: { readonly dashboard: string; readonly id: number };
}

/**
 * An alert as Grafana evaluates it, with the same window as everywhere else. `value` is the signal, one point a period;
 * `bad` tells for each point whether it is beyond the threshold; `count` adds them up over the window.
 */
export function alertRule({ alert, uid, model, dataSources, contactPoint, muteTimings, panel }: AlertRuleProps): RuleGroupRule {
  const { period, bad, of } = alert.window;
  const measure = measureOf("grafana", alert.measures);
  const number = alert.measures.prometheus ? alertPromThreshold(alert) : thresholdNumber(alert, measure);
  const query = ruleQuery(alert, dataSources);
  const data: RuleGroupRuleData[] = [
    {
      refId: "value",
      datasourceUid: query.datasourceUid,
      relativeTimeRange: query.range,
      model: jsonBody({ ...query.model, refId: "value", intervalMs: period * 1000, maxDataPoints: MAX_DATA_POINTS }),
    },
    expression("bad", { type: "math", expression: `$value ${SIGN[worseOnLine(alert, measure)]} ${number}` }),
    expression("sum", { type: "reduce", expression: "bad", reducer: "sum", settings: { mode: "dropNN" } }),
    ...(alert.missing === "bad"
      ? [
          expression("known", { type: "reduce", expression: "bad", reducer: "count", settings: { mode: "dropNN" } }),
          expression("count", { type: "math", expression: `$sum + ${of} - $known` }),
        ]
      : [expression("count", { type: "math", expression: "$sum" })]),
    expression("condition", { type: "threshold", expression: "count", conditions: [{ evaluator: { type: "gt", params: [bad - 1] } }] }),
  ];
  return {
    name: alert.key,
    uid,
    condition: "condition",
    for: "0s",
    keepFiringFor: "0s",
    noDataState: NO_DATA[alert.missing],
    // That a data source can't be read is told once, by a rule of its own; see `canary`.
    execErrState: alert.missing === "bad" ? "Alerting" : "KeepLast",
    isPaused: false,
    labels: templated({
      ...Object.fromEntries(Object.entries(alert.tags).filter(([name]) => !RESERVED.test(name))),
      platform: model.platform,
      environment: model.environment,
      team: alert.owner,
      component: alert.component,
      signal: alert.signal,
      severity: alert.severity,
      // The name that the alert has at every vendor.
      tocsin: alert.name,
      ...(alert.each !== undefined && { member: alert.each }),
    }),
    annotations: annotations(alert, model, panel),
    data,
    // By the rule itself, not by the notification policies: those are one tree for the whole organisation, and declaring
    // them would replace what others have there. A rule that says nothing would be told to that tree's default.
    notificationSettings: {
      contactPoint,
      groupBy: ["alertname", "component", "signal", "severity"],
      groupWait: "0s",
      groupInterval: "1m",
      // Told once: who is told repeatedly stops listening, and PagerDuty escalates by itself.
      repeatInterval: "4w",
      muteTimings: [...muteTimings],
    },
  };
}

const MAX_DATA_POINTS = 43_200;
const SIGN = { above: ">", below: "<", outside: ">" } as const;
/** What a window without any datapoint means. Grafana's own NoData would be told to somebody, and CloudWatch's insufficient data is not. */
const NO_DATA: Readonly<Record<Missing, string>> = { ok: "OK", bad: "Alerting", keep: "KeepLast", unknown: "KeepLast" };

function expression(refId: string, model: Readonly<Record<string, unknown>>): RuleGroupRuleData {
  return {
    refId,
    datasourceUid: "__expr__",
    relativeTimeRange: { from: 0, to: 0 },
    model: jsonBody({ ...model, refId, datasource: { type: "__expr__", uid: "__expr__" }, intervalMs: 1000, maxDataPoints: MAX_DATA_POINTS }),
  };
}

/**
 * What Grafana itself names rules, folders and routes by, and labels of ours that only some alerts have.
 * https://grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rules/annotation-label/#label-types
 */
const RESERVED = /^(alertname$|member$|tocsin_|grafana_|__)/;

const templated = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, plain(text)]));

function annotations(alert: Alert, model: Pick<Model, "aliases">, panel: AlertRuleProps["panel"]): Record<string, string> {
  return templated({
    summary: `${alert.severity} ${model.aliases[alert.severity]}: ${alert.component} ${alert.title} ${describeCondition(alert)}`,
    description: alert.meaning,
    first_look: alert.firstLook,
    ...("url" in alert.runbook ? { runbook_url: alert.runbook.url } : { runbook_waived: alert.runbook.waived }),
    why: `${alert.reason} (${alert.basis}: ${alert.source})`,
    __dashboardUid__: panel.dashboard,
    __panelId__: String(panel.id),
  });
}
