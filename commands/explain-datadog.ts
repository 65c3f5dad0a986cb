import { formatPath, type Position } from "../model/diagnostics";
import type { Model, Route } from "../model/model";
import { responders } from "../model/oncall/resolve";
import { formatSpan } from "../model/quantities";
import { SEVERITY, type Severity } from "../model/severities";
import { describeRule } from "../model/vendors/datadog/describe";
import type { DatadogMonitor, SecurityRule } from "../model/vendors/datadog/parts";
import { type Section, sectionsText } from "./sections";

export type DatadogRule = DatadogMonitor | SecurityRule;

/** A monitor or detection rule of Datadog's own, by its key. */
export function datadogRule({ datadogParts }: Pick<Model, "datadogParts">, key: string): DatadogRule | undefined {
  return [...(datadogParts?.monitors ?? []), ...(datadogParts?.security ?? [])].find((rule) => rule.key === key);
}

/** Everything about one of them, as text; ordered as an alert's is. */
export function explainDatadog(model: Model, rule: DatadogRule, rendered: string, origin: Position | undefined): string {
  const place = origin ? ` (${origin.file}:${origin.line}:${origin.column})` : "";
  const levels = "cases" in rule ? rule.cases : [rule];
  const sections: readonly Section[] = [
    [rule.key, [`${rule.title} of ${rule.component}`, rule.meaning, `First look: ${rule.firstLook}`]],
    ["The number", [...numbers(rule, model), `From: the declaration, ${formatPath(rule.path)}${place}`]],
    [
      "When it fires",
      [
        "Watched by Datadog, which alone can",
        ...("rule" in rule
          ? [`At most ${formatSpan(rule.detectWithin)} after a fault; ${rule.severity} allows ${formatSpan(SEVERITY[rule.severity].detectWithin)}`]
          : [`As events arrive; a signal stays open for ${formatSpan(rule.keepAlive)} after the last`]),
        "Nothing holds it back: docs/datadog.md",
      ],
    ],
    [
      "Who hears of it",
      [
        ...(rule.notifies ? [] : [`Nobody: in observe mode until ${rule.observeUntil}. From then on:`]),
        ...levels.flatMap(({ severity, route }) => heard(model, severity, route)),
        `Owner: ${rule.owner}`,
        `Runbook: ${"url" in rule.runbook ? rule.runbook.url : `none (${rule.runbook.waived})`}`,
        `Dashboard: ${rule.dashboard}`,
      ],
    ],
  ];
  return sectionsText(sections, rendered);
}

function numbers(rule: DatadogRule, { aliases }: Pick<Model, "aliases">): readonly string[] {
  if ("rule" in rule) return [`${rule.severity} ${aliases[rule.severity]}: ${describeRule(rule.rule)}`, `Reason: ${rule.reason}`];
  return rule.cases.map(
    ({ severity, above, reason }) => `${severity} ${aliases[severity]}: more than ${above} in ${formatSpan(rule.window)}. Reason: ${reason}`,
  );
}

function heard(model: Model, severity: Severity, id: string): readonly string[] {
  const route = model.routes.find((each) => each.id === id) as Route;
  const who = responders(model.oncall, route).map(({ afterMinutes, who: name, how }) => `${severity} after ${afterMinutes} min: ${name}, ${how}`);
  return who.length > 0 || route.channels.length > 0 ? who : [`${severity}: nobody, dashboards and digests only`];
}
