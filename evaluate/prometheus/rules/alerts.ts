import type { Transition } from "../../outcome";
import type { Labels } from "../../series";
import { type Line, merged, withoutName } from "../engine/lines";
import { keyOf } from "../engine/samples";
import type { Alerting } from "./file";

export type AlertState = "inactive" | "pending" | "firing";

/** A change of one of a rule's alerts: it has one for each set of labels that its expression finds. */
export interface AlertTransition extends Transition<AlertState> {
  /** By which Alertmanager tells alerts apart: the rule's, and what its expression leaves. */
  readonly labels: Labels;
  readonly annotations: Labels;
}

/** What Prometheus tells Alertmanager. Nothing of what is pending. It repeats it every minute. */
export interface Notice {
  readonly labels: Labels;
  readonly annotations: Labels;
  /** Seconds. */
  readonly at: number;
  readonly firing: boolean;
}

export function notices(transitions: readonly AlertTransition[]): readonly Notice[] {
  return transitions
    .filter(({ from, to }) => (from === "firing") !== (to === "firing"))
    .map(({ labels, annotations, at, to }) => ({ labels, annotations, at, firing: to === "firing" }));
}

interface Active {
  readonly labels: Labels;
  state: AlertState;
  /** When it began to hold. */
  since: number;
  /** When it ceased to hold, while it fires on. */
  ceased: number | undefined;
}

/** The alerts of one rule, from one round to the next: https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/ */
export class Alerts {
  readonly #rule: Alerting;
  readonly #active = new Map<string, Active>();

  constructor(rule: Alerting) {
    this.#rule = rule;
  }

  /**
   * @param lines what the rule's expression finds at these times, in milliseconds.
   * @throws RuleFailure where the rule's labels make two of them one.
   */
  after(lines: readonly Line[], times: Float64Array): readonly AlertTransition[] {
    const found = new Map(merged(lines.map((line) => ({ ...line, labels: this.#labelsOf(line) }))).map((line) => [keyOf(line.labels), line]));
    for (const [key, { labels }] of found) if (!this.#active.has(key)) this.#active.set(key, { labels, state: "inactive", since: 0, ceased: undefined });
    return [...this.#active].flatMap(([key, alert]) => this.#follow(alert, found.get(key), times));
  }

  #labelsOf(line: Line): Labels {
    const all = { ...withoutName(line.labels), ...this.#rule.labels, alertname: this.#rule.name };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
  }

  #follow(alert: Active, line: Line | undefined, times: Float64Array): readonly AlertTransition[] {
    const transitions: AlertTransition[] = [];
    const { labels } = alert;
    for (let index = 0; index < times.length; index++) {
      const now = times[index] as number;
      const from = alert.state;
      this.#step(alert, line?.has[index] === 1, now);
      if (alert.state !== from) transitions.push({ at: now / 1000, from, to: alert.state, labels, annotations: this.#rule.annotations });
    }
    return transitions;
  }

  #step(alert: Active, holds: boolean, now: number): void {
    const { holds: wanted, keeps } = this.#rule;
    if (holds) {
      alert.ceased = undefined;
      if (alert.state === "inactive") {
        alert.state = "pending";
        alert.since = now;
      }
      if (alert.state === "pending" && now - alert.since >= wanted) alert.state = "firing";
    } else if (alert.state === "firing" && keeps > 0) {
      alert.ceased ??= now;
      if (now - alert.ceased >= keeps) alert.state = "inactive";
    } else alert.state = "inactive";
    if (alert.state === "inactive") alert.ceased = undefined;
  }
}
