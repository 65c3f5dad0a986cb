import { describeCondition } from "../../model/describe";
import { formatPath } from "../../model/diagnostics";
import type { Alert, Model } from "../../model/model";
import { SEVERITIES, type Severity } from "../../model/severities";
import { unknown } from "../monitoring";
import { type Finding, type MatcherContext, type MatcherResult, settle, Unanswerable } from "./context";
import type { AlertExpectation } from "./expectations";
import { type Comparison, compare, oneOf } from "./fields";
import { label, receivedOf } from "./received";

/**
 * Whether an environment has an alert that is like that.
 *
 * `.not` without expectations holds where the signal is known and has no such alert: the name of a component or a signal
 * that is not there fails either way, as a slip of the pen would otherwise pass for ever. `.not` with an expectation needs
 * the alert to be there and takes one expectation: of several, it would not say which one differs.
 */
export function toHaveAlert(this: MatcherContext, received: unknown, key: string, given?: AlertExpectation): MatcherResult {
  return settle(this, { name: "toHaveAlert", received: label(received), args: [key, given] }, () => {
    const expected = given ?? {};
    const { model, alert: one } = receivedOf(received);
    if (one) throw new Unanswerable(`This is the alert ${one.key}: pass the environment that has it, or has it not`);
    const wanted = wantedOf(key, expected, model);
    const alert = model.alerts.find((candidate) => candidate.key === wanted.key);
    if (this.isNot && Object.keys(wanted.expected).length > 1)
      throw new Unanswerable(`.not with several expectations does not say which of them differs: name one of ${Object.keys(wanted.expected).join(", ")}`);
    if (alert) return found(alert, compare(wanted.expected, alert));
    if (this.isNot) refuseUnknown(wanted.key, model);
    if (this.isNot && Object.keys(wanted.expected).length > 0)
      throw new Unanswerable(
        `${absence(wanted.key, model)}\nWithout the alert there is nothing that could differ: leave the expectations out to say that it is not there`,
      );
    return { holds: false, met: () => "", unmet: () => absence(wanted.key, model) };
  });
}

/** The whole key, and what is left to compare. */
function wantedOf(key: string, expected: AlertExpectation, model: Model): { readonly key: string; readonly expected: AlertExpectation } {
  if (SEVERITY_AT_END.test(key)) return { key, expected };
  const { severity, ...rest } = expected;
  if (severity !== undefined) return { key: `${key}.${oneOf("severity", severity, SEVERITIES)}`, expected: rest };
  const levels = model.alerts.filter((alert) => signalOf(alert.key) === key).map((alert) => alert.severity);
  if (levels.length > 1) throw new Unanswerable(`${key} has alerts of ${levels.join(", ")}: name one of them, "${key}.${levels[0]}"`);
  return { key: levels.length === 1 ? `${key}.${levels[0] as Severity}` : key, expected };
}

function found(alert: Alert, comparisons: readonly Comparison[]): Finding {
  const different = comparisons.filter(({ holds }) => !holds);
  const { level, path } = alert.origin;
  return {
    holds: different.length === 0,
    met: () => `${alert.key} is there: ${describeCondition(alert)}`,
    unmet: () =>
      [
        `${alert.key} is there, but not like that:`,
        ...different.map((difference) => `  ${difference.field}: expected ${difference.expected}, found ${difference.found}`),
        `Its threshold comes from the ${level === "catalog" ? "catalog" : `${level}'s declaration, ${formatPath(path)}`}`,
      ].join("\n"),
  };
}

/** Why there is none: switched off, not measured, or a name that nobody knows. */
function absence(key: string, { alerts, gaps, environment }: Model): string {
  const gap = gaps.find((candidate) => candidate.key === key) ?? gaps.find((candidate) => candidate.key === signalOf(key));
  if (gap) return `There is no alert ${JSON.stringify(key)} in ${environment}, and the model says why: ${gap.reason}`;
  const levels = alerts.filter((alert) => signalOf(alert.key) === signalOf(key)).map((alert) => alert.key);
  if (levels.length > 0) return `There is no alert ${JSON.stringify(key)} in ${environment}; of that signal there are ${levels.join(", ")}`;
  return unknown(
    "alert",
    key,
    alerts.map((alert) => alert.key),
    ` in ${environment}`,
  );
}

/** @throws Unanswerable if no component has such a signal, alerting or not. */
function refuseUnknown(key: string, { components, alerts, gaps, environment }: Model): void {
  if (!SEVERITY_AT_END.test(key)) {
    const severity = /\.(P\d+)$/.exec(key)?.[1];
    if (severity !== undefined) throw new Unanswerable(unknown("severity", severity, SEVERITIES));
  }
  const known = new Set([
    ...components.flatMap(({ signals }) => signals.map((signal) => signal.key)),
    ...alerts.map((alert) => signalOf(alert.key)),
    ...gaps.map((gap) => signalOf(gap.key)),
  ]);
  const signal = signalOf(key);
  if (known.has(signal)) return;
  const component = components.map(({ id }) => id).find((id) => signal === id || signal.startsWith(`${id}.`));
  const id = signal.split(".")[0] as string;
  throw new Unanswerable(
    component === undefined
      ? unknown(
          "component",
          id,
          components.map((candidate) => candidate.id),
          ` in ${environment}`,
        )
      : unknown(
          "signal",
          signal,
          [...known].filter((candidate) => candidate.startsWith(`${component}.`)),
          ` in ${environment}`,
        ),
  );
}

const SEVERITY_AT_END = new RegExp(`\\.(?:${SEVERITIES.join("|")})$`);
const signalOf = (key: string): string => key.replace(SEVERITY_AT_END, "");
