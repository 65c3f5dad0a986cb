import { isUnsupported, type Unsupported } from "../outcome";
import type { Labels } from "../series";
import { type Alert, Alerts, Inhibitor, isResolved } from "./alerts";
import { type Config, configOf, type Integration, type Route } from "./config";
import { Group, groupLabels } from "./group";
import { NotificationLog } from "./log";
import { routesOf } from "./route";
import { type AlertChange, identity, type Post, posts, type Sender } from "./sender";
import { contains } from "./time-interval";

/** What one integration of a receiver is sent. */
export interface Notification {
  /** Seconds. */
  readonly at: number;
  readonly receiver: string;
  /** `pagerduty[0]`. */
  readonly integration: string;
  readonly groupKey: string;
  readonly groupLabels: Labels;
  readonly alerts: readonly { readonly labels: Labels; readonly firing: boolean }[];
  /** Firing while any of the alerts is. */
  readonly status: "firing" | "resolved";
}

export interface Notifier {
  /** Until when, in seconds: an alert that fires on is told of again. */
  readonly until: number;
  /** Seconds: `--data.retention`. @default 432000 */
  readonly retention?: number;
  /** When Alertmanager was started, in seconds: it clears away by that clock. @default 0 */
  readonly started?: number;
  /** How Prometheus posts alerts. */
  readonly sender?: Sender;
}

/**
 * Whom an `alertmanager.yml` tells of alerts, and when. Seconds count from 1970, UTC, where intervals are muted.
 *
 * Receivers answer at once. What is posted at one moment comes in the order of the changes, and groups that do not wait are
 * told of before inhibitions know what was posted at that moment: which is first is Alertmanager's chance.
 */
export function notifications(text: string, changes: readonly AlertChange[], { until, sender, ...options }: Notifier): readonly Notification[] | Unsupported {
  const config = configOf(text);
  if (isUnsupported(config)) return config;
  return new Alertmanager(config, options).run(posts(changes, until, sender), until);
}

class Alertmanager {
  private readonly alerts: Alerts;
  private readonly inhibitor: Inhibitor;
  private readonly log: NotificationLog;
  private readonly groups = new Map<Route, Map<string, Group>>();
  private readonly sent: Notification[] = [];
  private readonly started: number;

  constructor(
    private readonly config: Config,
    { retention = 120 * 3600, started = 0 }: Omit<Notifier, "until" | "sender">,
  ) {
    this.alerts = new Alerts(config.resolveTimeout);
    this.inhibitor = new Inhibitor(config.inhibitions);
    this.log = new NotificationLog(retention, started);
    this.started = started;
  }

  run(queue: readonly Post[], until: number): readonly Notification[] {
    for (let next = 0; ; ) {
      const due = this.nextDue();
      const now = Math.min(queue[next]?.at ?? Number.POSITIVE_INFINITY, due);
      if (now > until || now === Number.POSITIVE_INFINITY) return this.sent;
      const arrived: Alert[] = [];
      for (; queue[next]?.at === now; next++) arrived.push(this.alerts.put(queue[next] as Post));
      const unwaited = arrived.flatMap((alert) => this.dispatch(alert, now));
      for (const group of new Set(unwaited)) if (group.due === now) this.flush(group, now);
      for (const alert of arrived) this.inhibitor.learn(alert);
      for (const group of this.everyGroup()) if (group.due === now) this.flush(group, now);
    }
  }

  private *everyGroup(): Generator<Group> {
    for (const groups of this.groups.values()) yield* groups.values();
  }

  private nextDue(): number {
    let first = Number.POSITIVE_INFINITY;
    for (const { due } of this.everyGroup()) if (due !== undefined && due < first) first = due;
    return first;
  }

  /** Puts an alert into its groups. @returns those that would not have been due but for it. */
  private dispatch(alert: Alert, now: number): readonly Group[] {
    return routesOf(this.config.route, alert.labels).flatMap((route) => {
      const labels = groupLabels(route, alert.labels);
      const ofRoute = this.groups.get(route) ?? new Map<string, Group>();
      this.groups.set(route, ofRoute);
      const key = identity(labels);
      const old = ofRoute.get(key);
      const group = old && !old.isCleared(now, this.started) ? old : new Group(route, labels, now);
      ofRoute.set(key, group);
      const before = group.due;
      group.insert(alert, now);
      return group.due === now && before !== now ? [group] : [];
    });
  }

  /** https://github.com/prometheus/alertmanager/blob/v0.25.0/notify/notify.go (`PipelineBuilder.New`) */
  private flush(group: Group, now: number): void {
    const { route } = group;
    const heard = group.flush(now).filter(({ labels }) => !this.inhibitor.mutes(labels, now));
    const inside = (names: readonly string[]) => names.some((name) => this.config.intervals.get(name)?.some((interval) => contains(interval, now)));
    if (heard.length === 0 || (route.active.length > 0 && !inside(route.active)) || inside(route.muted)) return;
    for (const integration of this.config.receivers.get(route.receiver) ?? []) this.tell(group, integration, heard, now);
  }

  private tell(group: Group, { name, sendsResolved }: Integration, heard: readonly Alert[], now: number): void {
    const { receiver, repeatInterval } = group.route;
    const firing = heard.filter((alert) => !isResolved(alert, now));
    const resolved = heard.filter((alert) => isResolved(alert, now));
    const told = { firing: firing.map(({ id }) => id), resolved: resolved.map(({ id }) => id) };
    const entry = JSON.stringify([group.key, receiver, name]);
    if (!this.log.needs(entry, told, sendsResolved, repeatInterval, now)) return;
    this.log.write(entry, told, repeatInterval, now);
    const said = sendsResolved ? [...firing, ...resolved] : firing;
    if (said.length === 0) return;
    this.sent.push({
      at: now,
      receiver,
      integration: name,
      groupKey: group.key,
      groupLabels: group.labels,
      alerts: said.map((alert) => ({ labels: alert.labels, firing: !isResolved(alert, now) })),
      status: firing.length > 0 ? "firing" : "resolved",
    });
  }
}
