import { worseOnLine } from "../../model/cloudwatch/expressions";
import { describeCondition } from "../../model/describe";
import { alertPanel } from "../../model/grafana";
import type { Alert, Model } from "../../model/model";
import { alertPromThreshold } from "../../model/vendors/prometheus/expressions";
import { type Lines, silenceIsBad } from "./lines";
import { labelName, plain, seconds } from "./text";

export interface AlertingRule {
  readonly alert: string;
  readonly expr: string;
  /** Since Prometheus 2.42. */
  readonly keep_firing_for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * An alert as Prometheus evaluates it: the same comparison, number and window as the Grafana rule's, `bad` points of the
 * last `of`. Without `for`, which would begin to count anew with each point that is not bad.
 * @param firesOn seconds for which it fires when it holds no more
 */
export function alertingRule(alert: Alert, lines: Lines, model: Model, firesOn: number | undefined): AlertingRule {
  const on = firesOn === undefined ? {} : { keep_firing_for: seconds(firesOn) };
  return { alert: alert.key, expr: condition(alert, lines), ...on, labels: labels(alert, model), annotations: annotations(alert, model) };
}

/** Alerts of who is told, and of who is not yet: `observeUntil`. Alertmanager reads it. */
export const OBSERVED = "tocsin_observed";

/** Labels that only some alerts have: a tag of that name must not stand in for them. */
const OURS: ReadonlySet<string> = new Set([OBSERVED, "member"]);

function condition(alert: Alert, lines: Lines): string {
  const { period, bad, of } = alert.window;
  const { prometheus } = alert.measures;
  const judged = `${lines.of(alert)} ${SIGN[worseOnLine(alert, prometheus)]} bool ${alertPromThreshold(alert)}`;
  // A recorded line has labels of its own, which are not the alert's.
  const count = `sum(sum_over_time((${judged})${points(of, period)}))`;
  const absent = ` + ${of} - (sum(count_over_time((${judged})${points(of, period)})) or vector(0))`;
  const sum = alert.missing === "bad" ? `(${count} or vector(0))${absent}` : count;
  return silenceIsBad(alert) ? `${sum} >= ${bad} and ${awake(lines.looked(alert), of, period)}` : `${sum} >= ${bad}`;
}

/**
 * Whether somebody looked throughout the window and in the period before it: nothing is missing of the time in which
 * Prometheus did not run, or did not yet have the rule. Each period has a round of rules.
 */
const awake = (looked: string, of: number, period: number): string =>
  `sum(count_over_time(count_over_time(${looked}[${seconds(period)}])${points(of + 1, period)})) >= ${of + 1}`;

/**
 * So many points. They are at multiples of the period. Times are whole milliseconds, so that this range holds as many,
 * whether its beginning is part of it (Prometheus 2) or not (3): https://prometheus.io/docs/prometheus/latest/migration/
 */
const points = (count: number, period: number): string => `[${count * period * 1000 - 1}ms:${seconds(period)}]`;

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
