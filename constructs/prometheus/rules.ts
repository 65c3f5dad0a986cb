import { byCodeUnit } from "../../model/canonical";
import { GRAFANA_PACE } from "../../model/grafana";
import { groupBy } from "../../model/group";
import type { Alert, Model } from "../../model/model";
import { type AlertingRule, alertingRule } from "./alert";
import { linesOf, type Recording } from "./lines";
import { outlasting } from "./outlast";
import { seconds } from "./text";
import { probed } from "./uptime";

/** A file of rules: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/ */
export interface RuleFile {
  readonly groups: readonly {
    readonly name: string;
    readonly interval: string;
    /** Those that are recorded first: a group's rules are evaluated in their order. */
    readonly rules: readonly (Recording | AlertingRule)[];
  }[];
}

/** Alerts that Grafana watches on series of Prometheus, which can watch them by itself. */
export function prometheusAlerts(model: Model): readonly Alert[] {
  const journeys = new Set((model.uptime ?? []).filter((check) => !probed(check)).map(({ key }) => key));
  return model.alerts.filter(({ vendor, measures, check }) => vendor === "grafana" && measures.prometheus && !(check !== undefined && journeys.has(check)));
}

/** Component -> its rules. */
export function prometheusRules(model: Model): ReadonlyMap<string, RuleFile> {
  const byComponent = [...groupBy(prometheusAlerts(model), ({ component }) => component)].sort(([a], [b]) => byCodeUnit(a, b));
  return new Map(byComponent.map(([component, alerts]) => [component, ruleFile(component, alerts, model)]));
}

function ruleFile(component: string, alerts: readonly Alert[], model: Model): RuleFile {
  const lines = linesOf(alerts, model);
  const interval = Math.min(GRAFANA_PACE, ...alerts.map(({ window }) => window.period));
  const firesOn = outlasting(alerts, interval);
  const rules = [...lines.recordings, ...alerts.map((alert) => alertingRule(alert, lines, model, firesOn(alert)))];
  return { groups: [{ name: `${model.platform}-${model.environment} ${component}`, interval: seconds(interval), rules }] };
}
