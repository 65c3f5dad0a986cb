import type { Labels } from "../series";
import type { Notification } from "./notifier";

/** An incident of PagerDuty's. Seconds. */
export interface Incident {
  readonly groupKey: string;
  readonly receiver: string;
  readonly groupLabels: Labels;
  readonly opened: number;
  /** Nothing while it is open. */
  readonly resolved?: number;
}

/**
 * The incidents that notifications open, in the order in which they open. All of a group's events have one key, a hash of the
 * group's: while an incident is open, more of them change nothing, and one that says resolved closes it.
 * https://github.com/prometheus/alertmanager/blob/v0.25.0/notify/pagerduty/pagerduty.go (`notifyV2`),
 * https://developer.pagerduty.com/docs/events-api-v2-overview (deduplication)
 */
export function incidents(notifications: readonly Notification[]): readonly Incident[] {
  const all: Incident[] = [];
  const open = new Map<string, number>();
  for (const { at, receiver, integration, groupKey, groupLabels, status } of notifications) {
    if (!integration.startsWith("pagerduty[")) continue;
    const index = open.get(groupKey);
    if (status === "firing" && index === undefined) open.set(groupKey, all.push({ groupKey, receiver, groupLabels, opened: at }) - 1);
    if (status === "resolved" && index !== undefined) {
      all[index] = { ...(all[index] as Incident), resolved: at };
      open.delete(groupKey);
    }
  }
  return all;
}
