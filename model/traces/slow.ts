import { groupBy } from "../group";
import type { Alert } from "../model";
import type { Severity } from "../severities";

export interface Slow {
  readonly seconds: number;
  /** Key of the alert that says so. */
  readonly alert: string;
}

/**
 * What is slow for a component: the number of its own latency alert, so that trace list, log query and alarm agree. The
 * P2 alert's before the P1's, because the list should show trouble before it pages; of several the strictest.
 */
export function slowOf(component: string, alerts: readonly Alert[]): Slow | undefined {
  const levels = (alertsOf(alerts).get(component) ?? []).flatMap(({ key, class: signalClass, severity, at, worse }) =>
    signalClass === "latency" && worse === "above" && "quantity" in at && at.quantity.dimension === "duration"
      ? [{ severity, alert: key, seconds: at.quantity.value }]
      : [],
  );
  const strictest = (severity: Severity) =>
    levels.filter((level) => level.severity === severity).sort((a, b) => a.seconds - b.seconds || (a.alert < b.alert ? -1 : 1))[0];
  const slow = strictest("P2") ?? strictest("P1");
  return slow && { seconds: slow.seconds, alert: slow.alert };
}

/** Grouped once per list: a thousand components that each scan all alerts would cost the square. */
function alertsOf(alerts: readonly Alert[]): ReadonlyMap<string, readonly Alert[]> {
  const known = grouped.get(alerts);
  if (known) return known;
  const fresh = groupBy(alerts, ({ component }) => component);
  grouped.set(alerts, fresh);
  return fresh;
}
const grouped = new WeakMap<readonly Alert[], ReadonlyMap<string, readonly Alert[]>>();
