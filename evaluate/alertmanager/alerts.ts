import { type Labels, labelOf } from "../series";
import type { Inhibition } from "./config";
import { matches } from "./matcher";
import { identity, type Post } from "./sender";

/** An alert as Alertmanager keeps it. Seconds. */
export interface Alert {
  readonly id: string;
  readonly labels: Labels;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Its end is Alertmanager's own: it came without one. */
  readonly timeout: boolean;
}

export const isResolved = ({ endsAt }: Alert, now: number): boolean => endsAt <= now;

/** Of each alert what came last, and the earliest beginning. */
export class Alerts {
  private readonly kept = new Map<string, Alert>();

  constructor(private readonly resolveTimeout: number) {}

  /** https://github.com/prometheus/alertmanager/blob/v0.25.0/provider/mem/mem.go (`Put`), api/v2/api.go (`postAlertsHandler`) */
  put({ at, labels, startsAt, endsAt }: Post): Alert {
    const id = identity(labels);
    const alert = { id, labels, startsAt, endsAt: endsAt ?? at + this.resolveTimeout, timeout: endsAt === undefined };
    const old = this.kept.get(id);
    const overlaps = old && ((alert.endsAt > old.startsAt && alert.endsAt < old.endsAt) || (alert.startsAt > old.startsAt && alert.startsAt < old.endsAt));
    const merged = overlaps ? merge(old, alert, at) : alert;
    this.kept.set(id, merged);
    return merged;
  }
}

/** https://github.com/prometheus/alertmanager/blob/v0.25.0/types/types.go (`Merge`) */
function merge(old: Alert, young: Alert, now: number): Alert {
  const startsAt = Math.min(old.startsAt, young.startsAt);
  const older = isResolved(young, now) ? isResolved(old, now) : !old.timeout;
  return { ...young, startsAt, endsAt: older ? Math.max(old.endsAt, young.endsAt) : young.endsAt };
}

/** Which alerts hold others back. https://github.com/prometheus/alertmanager/blob/v0.25.0/inhibit/inhibit.go */
export class Inhibitor {
  private readonly rules: readonly (Inhibition & { readonly sources: Map<string, Alert> })[];

  constructor(inhibitions: readonly Inhibition[]) {
    this.rules = inhibitions.map((inhibition) => ({ ...inhibition, sources: new Map() }));
  }

  learn(alert: Alert): void {
    for (const { source, sources } of this.rules) if (matches(source, alert.labels)) sources.set(alert.id, alert);
  }

  /** An alert that is both source and target of a rule is not held back by another that is. */
  mutes(labels: Labels, now: number): boolean {
    return this.rules.some(({ source, target, equal, sources }) => {
      if (!matches(target, labels)) return false;
      const twoSided = matches(source, labels);
      return [...sources.values()].some(
        (alert) =>
          !isResolved(alert, now) &&
          equal.every((label) => labelOf(alert.labels, label) === labelOf(labels, label)) &&
          !(twoSided && matches(target, alert.labels)),
      );
    });
  }
}
