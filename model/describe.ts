import type { Alert, Model } from "./model";
import { controlKey } from "./oncall/control";
import { formatQuantity, formatSpan } from "./quantities";

/** CloudWatch's limit for an alarm description, in bytes as the provider counts them; the shortest of the vendors'. */
const LONGEST = 1024;

/**
 * An alert as the person reads it who is woken by it: what is wrong, what it means, where to look, whom it belongs to,
 * and where the number comes from. It begins with the key that on-call routing reads there and nowhere else; each line has
 * one beginning, so that no text takes another's place.
 */
export function describeAlert(alert: Alert, model: Pick<Model, "aliases">): string {
  const must = [
    `${controlKey(alert.key)} ${line(model.aliases[alert.severity])}: ${line(alert.title)} ${describeCondition(alert)}.`,
    sentence(alert.meaning),
    `First look: ${sentence(alert.firstLook)}`,
    `Runbook: ${"url" in alert.runbook ? line(alert.runbook.url) : `none (${line(alert.runbook.waived)})`}`,
    `Dashboard: ${alert.dashboard}`,
    `Owner: ${alert.owner}`,
  ];
  const room = LONGEST - bytes(must.join("\n")) - 1;
  const why = `Why this number: ${sentence(alert.reason)} (${alert.basis}: ${alert.source})`;
  return [...must, ...(room > 40 ? [cut(why, room)] : [])].join("\n");
}

/** `above 5 s in 3 of 5 × 60 s`. */
export function describeCondition(alert: Pick<Alert, "at" | "worse" | "window" | "minEventsPerPeriod"> & Partial<Pick<Alert, "vendor">>): string {
  return `${describeThreshold(alert)} in ${describeWindow(alert)}`;
}

/** `above 5 s`. */
export function describeThreshold({ at, worse }: Pick<Alert, "at" | "worse">): string {
  if ("deviations" in at) return `${worse} ${at.deviations} standard deviations from the usual`;
  return `${worse} ${formatQuantity(at.quantity)}`;
}

/** `3 of 5 × 60 s`, `1 of 1 × 1 d`, with the minimum number of events where there is one. */
export function describeWindow({ window, minEventsPerPeriod, vendor }: Pick<Alert, "window" | "minEventsPerPeriod"> & Partial<Pick<Alert, "vendor">>): string {
  const events = minEventsPerPeriod === undefined ? "" : ` with at least ${minEventsPerPeriod} events each`;
  // Datadog knows all of the last ones only: model/vendors/datadog/differences.ts.
  const of = vendor === "datadog" ? window.bad : window.of;
  return `${window.bad} of ${of} × ${formatSpan(window.period)}${events}`;
}

/** A text in one line. */
export const line = (text: string): string => text.replace(/\s+/g, (blanks) => (blanks.includes("\n") ? " " : blanks)).trim();

/** A text as a sentence, in one line. */
export function sentence(text: string): string {
  const one = line(text);
  return /[.!?]$/.test(one) ? one : `${one}.`;
}
const bytes = (text: string) => Buffer.byteLength(text, "utf8");

/** Cut to so many bytes, between characters. */
function cut(text: string, room: number): string {
  if (bytes(text) <= room) return text;
  let kept = "";
  let left = room - "...".length;
  for (const character of text) {
    left -= bytes(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}...`;
}

/** What a dashboard says of the components that a component depends on, where it waits for them; else nothing. */
export const waitsForDependencies = (alerts: readonly Pick<Alert, "heldBackBy">[]): string =>
  alerts.some(({ heldBackBy }) => heldBackBy.length > 0) ? "; notifications wait while an alarm of theirs rings that explains them" : "";
