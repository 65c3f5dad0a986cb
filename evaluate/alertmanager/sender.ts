import type { Labels } from "../series";

/** A change of one alert in Prometheus: it fires from here on, or no longer. Seconds. */
export interface AlertChange {
  readonly labels: Labels;
  readonly annotations?: Labels;
  readonly at: number;
  readonly firing: boolean;
}

/** An alert as it is posted to Alertmanager. Seconds. */
export interface Post {
  readonly at: number;
  readonly labels: Labels;
  readonly startsAt: number;
  /** @default Alertmanager's `resolve_timeout` later */
  readonly endsAt?: number;
}

export interface Sender {
  /** Seconds between two rounds of the alert's group. @default 60 */
  readonly interval?: number;
  /** Seconds: `--rules.alert.resend-delay`. @default 60 */
  readonly resendDelay?: number;
  /** When Prometheus sends nothing more; alerts then end by themselves. @default never */
  readonly stops?: number;
}

/** Names and values, sorted: two alerts are one where these are equal. */
export const identity = (labels: Labels): string =>
  JSON.stringify(
    Object.entries(labels)
      .filter(([, value]) => value !== "")
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );

/**
 * What Prometheus posts of alerts until a moment, in time's order. An alert that fires is posted again in the first round that
 * is more than the resend delay after the last, and is valid for four times the longer of the two; one that is over is posted
 * again for a quarter of an hour.
 * https://github.com/prometheus/prometheus/blob/v2.42.0/rules/alerting.go (`sendAlerts`, `needsSending`, `resolvedRetention`)
 */
export function posts(
  changes: readonly AlertChange[],
  until: number,
  { interval = 60, resendDelay = 60, stops = Number.POSITIVE_INFINITY }: Sender = {},
): readonly Post[] {
  const step = (Math.floor(resendDelay / interval) + 1) * interval;
  const valid = 4 * Math.max(interval, resendDelay);
  const byAlert = new Map<string, AlertChange[]>();
  for (const change of changes) {
    const key = identity(change.labels);
    byAlert.set(key, [...(byAlert.get(key) ?? []), change]);
  }
  const found: Post[] = [];
  for (const own of byAlert.values()) {
    const ordered = [...own].sort((a, b) => a.at - b.at);
    let startsAt: number | undefined;
    ordered.forEach(({ at, firing, labels }, index) => {
      if (firing && startsAt === undefined) startsAt = at;
      else if (firing || startsAt === undefined) return;
      const next = ordered.slice(index + 1).find((later) => later.firing !== firing)?.at ?? Number.POSITIVE_INFINITY;
      const last = firing ? until : Math.min(until, at + RESOLVED_RETENTION);
      for (let sent = at; sent < Math.min(next, stops) && sent <= last; sent += step)
        found.push({ at: sent, labels, startsAt, endsAt: firing ? sent + valid : at });
      if (!firing) startsAt = undefined;
    });
  }
  // Sorting is stable: at one moment in the order of the changes.
  return found.sort((a, b) => a.at - b.at);
}

const RESOLVED_RETENTION = 15 * 60;
