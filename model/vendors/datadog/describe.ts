import { line, sentence } from "../../describe";
import type { Model } from "../../model";
import { controlKey } from "../../oncall/control";
import { formatQuantity } from "../../quantities";
import { times } from "../../words";
import type { DatadogMonitor, MonitorRule, SecurityRule } from "./parts";
import { ruleQuery } from "./rule-query";

/** A monitor as the person reads it who is woken by it. It begins with the key that on-call routing reads. */
export function describeMonitor(monitor: DatadogMonitor, { aliases }: Pick<Model, "aliases">): string {
  const { key, severity, title, meaning, firstLook, runbook, dashboard, owner, reason, rule } = monitor;
  return [
    `${controlKey(key)} ${line(aliases[severity])}: ${line(title)}, ${describeRule(rule)}.`,
    sentence(meaning),
    `First look: ${sentence(firstLook)}`,
    `Runbook: ${"url" in runbook ? line(runbook.url) : `none (${line(runbook.waived)})`}`,
    `Dashboard: ${dashboard}`,
    `Owner: ${owner}`,
    `Why: ${sentence(reason)}`,
  ].join("\n");
}

/** The same for a detection rule, which has several severities. */
export function describeSecurityRule(rule: SecurityRule): string {
  const { title, component, meaning, firstLook, runbook, dashboard, owner, cases, window } = rule;
  return [
    `${component} ${line(title)}.`,
    sentence(meaning),
    `First look: ${sentence(firstLook)}`,
    `Runbook: ${"url" in runbook ? line(runbook.url) : `none (${line(runbook.waived)})`}`,
    `Dashboard: ${dashboard}`,
    `Owner: ${owner}`,
    ...cases.map(({ severity, above, reason }) => `${severity}: more than ${above} in ${span(window)}, because ${sentence(reason)}`),
  ].join("\n");
}

/** `more than 50 logs in 5 min`. */
export function describeRule(rule: MonitorRule): string {
  return (BY_TYPE[rule.type] as (rule: MonitorRule) => string)(rule);
}

const BY_TYPE: { readonly [T in MonitorRule["type"]]: (rule: Extract<MonitorRule, { type: T }>) => string } = {
  "log alert": ({ worse, number, window, recovery }) =>
    `${worse === "above" ? "more" : "fewer"} than ${number} logs in ${span(window)}${recovery === undefined ? "" : `, clears at ${recovery}`}`,
  "error-tracking alert": ({ issues, above, window }) =>
    issues === "new" ? `an issue that is new or back, for ${span(window)}` : `more than ${above} occurrences of one issue in ${span(window)}`,
  "service check": ({ check, failures, by, missing }) =>
    `${check} failed ${times(failures)}${failures > 1 ? " in a row" : ""}${missing === "bad" ? " or not run" : ""}, by ${by.join(", ")}`,
  composite: (rule) => `while ${ruleQuery(rule, (alert) => alert)}`,
};

const span = (seconds: number) => formatQuantity({ dimension: "duration", value: seconds });
