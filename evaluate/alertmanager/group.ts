import { type Labels, labelOf } from "../series";
import { type Alert, isResolved } from "./alerts";
import type { Route } from "./config";

/**
 * Alerts of one route with the same labels to group by, and when they are told of.
 * https://github.com/prometheus/alertmanager/blob/v0.25.0/dispatch/dispatch.go (`aggrGroup`)
 */
export class Group {
  private readonly alerts = new Map<string, Alert>();
  private flushed = false;
  private emptySince: number | undefined;
  /** When it is told of next; nothing while it is empty. */
  due: number | undefined;
  private tick: number;

  constructor(
    readonly route: Route,
    readonly labels: Labels,
    now: number,
  ) {
    this.tick = now + route.groupWait;
  }

  /** Its route, and its labels as Go writes them. */
  get key(): string {
    const labels = Object.entries(this.labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return `${this.route.key}:{${labels.sort().join(", ")}}`;
  }

  insert(alert: Alert, now: number): void {
    this.alerts.set(alert.id, alert);
    this.emptySince = undefined;
    if (!this.flushed && alert.startsAt + this.route.groupWait <= now) this.tick = now;
    if (this.flushed && this.tick < now) this.tick += Math.ceil((now - this.tick) / this.route.groupInterval) * this.route.groupInterval;
    this.due = this.tick;
  }

  /** What there is to tell; resolved alerts are told of once. */
  flush(now: number): readonly Alert[] {
    const told = [...this.alerts.values()];
    for (const alert of told) if (isResolved(alert, now)) this.alerts.delete(alert.id);
    this.flushed = true;
    this.tick = now + this.route.groupInterval;
    this.due = this.alerts.size > 0 ? this.tick : undefined;
    if (this.alerts.size === 0) this.emptySince = now;
    return told;
  }

  /** Empty groups are cleared away every thirty seconds. */
  isCleared(now: number, started: number): boolean {
    return this.emptySince !== undefined && started + Math.floor((now - started) / CLEANUP) * CLEANUP > this.emptySince;
  }
}

const CLEANUP = 30;

export function groupLabels({ groupBy }: Route, labels: Labels): Labels {
  return Object.fromEntries([...groupBy].sort().flatMap((name) => (labelOf(labels, name) === "" ? [] : [[name, labelOf(labels, name)]])));
}
