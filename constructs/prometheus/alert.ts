import { thresholdNumber, worseOnLine } from "../../model/cloudwatch/expressions";
import { describeCondition } from "../../model/describe";
import { alertPanel } from "../../model/grafana";
import type { Alert, Model } from "../../model/model";
import { labelName, plain, seconds } from "./text";

export interface AlertingRule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * An alert as Prometheus evaluates it: the same comparison, number and window as the Grafana rule's, `bad` points of the
 * last `of`. Without `for`, which would begin to count anew with each point that is not bad.
 * @param line what it judges, as one term of PromQL.
 */
export function alertingRule(alert: Alert, line: string, model: Model): AlertingRule {
  return { alert: alert.key, expr: condition(alert, line), labels: labels(alert, model), annotations: annotations(alert, model) };
}

/** Alerts of who is told, and of who is not yet: `observeUntil`. Alertmanager reads it. */
export const OBSERVED = "tocsin_observed";

/** Labels that only some alerts have: a tag of that name must not stand in for them. */
const OURS: ReadonlySet<string> = new Set([OBSERVED, "member"]);

function condition(alert: Alert, line: string): string {
  const { period, bad, of } = alert.window;
  const { prometheus } = alert.measures;
  const judged = `${line} ${SIGN[worseOnLine(alert, prometheus)]} bool ${thresholdNumber(alert, prometheus)}`;
  // Points are at multiples of the period. Times are whole milliseconds, so that this range holds `of` of them, whether its
  // beginning is part of it (Prometheus 2) or not (3): https://prometheus.io/docs/prometheus/latest/migration/
  const window = `[${of * period * 1000 - 1}ms:${seconds(period)}]`;
  // A recorded line has labels of its own, which are not the alert's.
  const count = `sum(sum_over_time((${judged})${window}))`;
  if (alert.missing !== "bad") return `${count} >= ${bad}`;
  return `(${count} or vector(0)) + ${of} - (sum(count_over_time((${judged})${window})) or vector(0)) >= ${bad}`;
}
const SIGN = { above: ">", below: "<", outside: ">" } as const;

function labels(alert: Alert, { platform, environment }: Model): Record<string, string> {
  const tags = Object.entries(alert.tags).flatMap(([name, value]) => (OURS.has(name) ? [] : [[labelName(name), plain(value)] as const]));
  return {
    ...Object.fromEntries(tags),
    platform,
    environment,
    team: alert.owner,
    component: alert.component,
    signal: alert.signal,
    severity: alert.severity,
    // The name that the alert has at every vendor.
    tocsin: plain(alert.name),
    ...(alert.each !== undefined && { member: plain(alert.each) }),
    ...(!alert.notifies && { [OBSERVED]: "true" }),
  };
}

function annotations(alert: Alert, model: Model): Record<string, string> {
  const { dashboard, id } = alertPanel(model, alert);
  const texts = {
    summary: `${alert.severity} ${model.aliases[alert.severity]}: ${alert.component} ${alert.title} ${describeCondition(alert)}`,
    description: alert.meaning,
    first_look: alert.firstLook,
    ...("url" in alert.runbook ? { runbook_url: alert.runbook.url } : { runbook_waived: alert.runbook.waived }),
    why: `${alert.reason} (${alert.basis}: ${alert.source})`,
    dashboard_url: `${model.grafana?.url}/d/${dashboard}?viewPanel=${id}`,
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, plain(text)]));
}
