import { decimal } from "../../units";
import type { CheckRule, CompositeRule, ErrorRule, LogRule, MonitorRule } from "./parts";

/**
 * A rule as Datadog's query language says it: https://docs.datadoghq.com/api/latest/monitors/#create-a-monitor
 * @param idOf the monitor's id of an alert, for composites.
 */
export function ruleQuery(rule: MonitorRule, idOf: (alert: string) => string): string {
  return (BY_TYPE[rule.type] as (rule: MonitorRule, idOf: (alert: string) => string) => string)(rule, idOf);
}

/** The search for what an environment's service writes: one Datadog may hold several environments. */
export function scoped(env: string, service: string | undefined, query: string | undefined): string {
  const terms = [`env:${env}`, ...(service === undefined ? [] : [`service:${service}`])];
  // An OR of the user's must not reach beyond the environment.
  return [...terms, ...(query === undefined ? [] : [`(${query})`])].join(" ");
}

/** Runs that a check's query looks back over: one more than alert or resolve, at most 100. */
export const lastRuns = ({ failures, successes }: Pick<CheckRule, "failures" | "successes">): number => Math.max(failures, successes) + 1;

const BY_TYPE: { readonly [T in MonitorRule["type"]]: (rule: Extract<MonitorRule, { type: T }>, idOf: (alert: string) => string) => string } = {
  "log alert": ({ search, index, window, worse, number }: LogRule) =>
    `logs(${quoted(search)}).index(${quoted(index)}).rollup("count").last(${windowText(window)}) ${worse === "above" ? ">" : "<"} ${decimal(number)}`,
  "error-tracking alert": ({ search, source, issues, window, above }: ErrorRule) =>
    `error-tracking(${quoted(search)}).source(${quoted(source)}).${issues}().rollup("count").by("issue.id").last(${windowText(window)}) > ${decimal(above)}`,
  "service check": (rule: CheckRule) =>
    `${quoted(rule.check)}.over(${rule.over.map(quoted).join(", ")}).by(${rule.by.map(quoted).join(", ")}).last(${lastRuns(rule)}).count_by_status()`,
  composite: ({ tokens }: CompositeRule, idOf) =>
    tokens
      .map((token) => ("alert" in token ? idOf(token.alert) : token.operator))
      .join(" ")
      .replace(/([(!]) /g, "$1")
      .replace(/ \)/g, ")"),
};

/** Backslashes are refused where text is read: what Datadog makes of them within quotes is not documented. */
const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** Minutes up to 2880 and hours up to 48. */
const windowText = (seconds: number) => `"${seconds % 3600 === 0 ? `${seconds / 3600}h` : `${seconds / 60}m`}"`;
