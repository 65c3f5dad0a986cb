import type { Scraped } from "../../scraped";
import { evaluate } from "../engine/evaluate";
import { evaluations } from "../engine/instants";
import { type Release, Store } from "../engine/samples";
import { needs, reach } from "../language/expression";
import { Alerts, type AlertTransition } from "./alerts";
import type { Group } from "./file";
import { Recordings } from "./recordings";

/** How Prometheus runs a group. Seconds. */
export interface Pace {
  readonly release: Release;
  /** When Prometheus starts. The first round is the next one after it: nothing is evaluated for the time before. */
  readonly starts: number;
  /**
   * By how much rounds are off multiples of the group's interval. Prometheus takes it from a hash of the file's path and the
   * group's name, so that it is unknown and never changes: a rule has to do with each.
   * https://github.com/prometheus/prometheus/blob/v3.9.1/rules/group.go
   */
  readonly offset: number;
}

/**
 * A group of rules from one round to the next, as long as Prometheus lives.
 *
 * Columns instead of rounds: a rule is evaluated for many rounds, and then the next one. That is the same, because no rule
 * reads what a later one records.
 */
export class Run {
  readonly #group: Group;
  readonly #release: Release;
  readonly #recordings: ReadonlyMap<number, Recordings>;
  readonly #alerts: ReadonlyMap<number, Alerts>;
  readonly #reach: number;
  #next: number;

  /**
   * @param earlier the run of the same group before a restart: what it recorded is still there, and its alerts are not.
   * @throws TypeError after a restart where an alert has `for`, of which Prometheus restores a part. What only fires on is forgotten:
   *   https://github.com/prometheus/prometheus/blob/v3.9.1/rules/group.go (`RestoreForState`)
   */
  constructor(group: Group, { release, starts, offset }: Pace, earlier?: Run) {
    this.#group = group;
    this.#release = release;
    const before = earlier ? earlier.#recordings : undefined;
    this.#recordings = new Map(
      group.rules.flatMap((rule, index) => (rule.kind === "recording" ? [[index, new Recordings(rule, before?.get(index))] as const] : [])),
    );
    this.#alerts = new Map(group.rules.flatMap((rule, index) => (rule.kind === "alerting" ? [[index, new Alerts(rule)] as const] : [])));
    if (earlier && group.rules.some((rule) => rule.kind === "alerting" && rule.holds > 0))
      throw new TypeError("what is restored of alerts with for is not known");
    this.#reach = Math.max(0, ...group.rules.map(({ expression }) => reach(expression)));
    const { interval } = group;
    const shift = Math.round(offset * 1000);
    this.#next = (Math.floor((Math.round(starts * 1000) - shift) / interval) + 1) * interval + shift;
  }

  /** How far before the next round the data has to begin. Seconds. */
  get reach(): number {
    return this.#reach / 1000;
  }

  /** When the next round is. Seconds. */
  get next(): number {
    return this.#next / 1000;
  }

  /**
   * Evaluates some rounds more. Memory grows with their number: a day at a time is enough.
   * @param data without what is recorded.
   * @returns what changed, in the order of time and then of rules.
   * @throws RuleFailure where Prometheus would give a rule up: what its alerts then are is not known.
   */
  rounds(count: number, data: readonly Scraped[]): readonly AlertTransition[] {
    const { interval, rules } = this.#group;
    const times = Float64Array.from({ length: count }, (_, index) => this.#next + index * interval);
    const end = this.#next + (count - 1) * interval;
    const transitions = rules.flatMap(({ expression }, index) => {
      const recorded = [...this.#recordings.values()].flatMap(({ samples }) => samples);
      const store = new Store(needs(expression), [...data, ...recorded], this.#next - reach(expression), end);
      const lines = evaluate(expression, evaluations(times, store), { store, release: this.#release });
      this.#recordings.get(index)?.add(lines, times);
      return this.#alerts.get(index)?.after(lines, times) ?? [];
    });
    this.#next += count * interval;
    for (const recordings of this.#recordings.values()) recordings.forget(this.#next - this.#reach - 1);
    return transitions.sort((a, b) => a.at - b.at);
  }
}

const DAY = 86_400_000;

/** Evaluates a group until a time, in seconds, a day at a time. */
export function* transitions(group: Group, pace: Pace, data: readonly Scraped[], until: number): Generator<AlertTransition> {
  const run = new Run(group, pace);
  const perDay = Math.max(1, Math.floor(DAY / group.interval));
  while (run.next <= until) yield* run.rounds(Math.min(perDay, Math.floor(((until - run.next) * 1000) / group.interval) + 1), data);
}
