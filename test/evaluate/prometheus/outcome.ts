import type { Release } from "../../../evaluate/prometheus/engine/samples";
import type { Group } from "../../../evaluate/prometheus/rules/file";
import { Run } from "../../../evaluate/prometheus/rules/run";
import { type Course, drive, type Ways } from "./drive";
import type { Driven } from "./driven";

/** One way in which Prometheus may run a group and scrape a target. Seconds. */
export interface Setting {
  readonly release: Release;
  readonly offset: number;
  readonly phase: number;
  /** How long a scrape takes, of which each tenth is lost where it says so. */
  readonly takes: number;
  readonly loses: boolean;
}

/** When it began to fire, and when it ceased to. */
export interface Firing {
  readonly at: number;
  readonly firing: boolean;
}

/**
 * Quiet as long as a window and what a rule for silence wants of itself, a fault at no window's edge, and quiet again. Of four
 * scrapes of a window the first or last may be lost, and its counters then read a third too little: that is two steps.
 */
export function courseOf({ alert: { window }, group, every }: Driven, loses: boolean, changes: Partial<Course> = {}): Course {
  const { period, of, bad } = window;
  const onset = (of + 1) * period + Math.round((0.37 * period) / every) * every;
  const recovery = onset + (loses ? of + bad + 2 : bad + 2) * period;
  return {
    onset,
    recovery,
    until: recovery + (of - bad + 3) * period + firesOn(group) + (2 * group.interval) / 1000,
    ...(loses && { scale: { steps: 2 } }),
    ...changes,
  };
}

/** Seconds for which the alert of a part of a group fires when it holds no more. */
const firesOn = ({ rules }: Group): number => Math.max(...rules.map((rule) => (rule.kind === "alerting" ? rule.keeps / 1000 : 0)));

/** When an alert fires while its signal takes a course. */
export function firings(driven: Driven, course: Course, { release, offset, phase, takes, loses }: Setting, ways: Partial<Ways> = {}): readonly Firing[] {
  const { alert, group, every } = driven;
  const isLost = (at: number) => loses && Math.floor(at / every) % 10 === 3;
  const series = drive(alert, course, { every, phase, takes, ...ways, fails: (at) => isLost(at) || ways.fails?.(at) === true });
  const run = new Run(group, { release, starts: 0, offset });
  return changesOf(run, course.until, group.interval / 1000, series);
}

export const changesOf = (run: Run, until: number, interval: number, series: Parameters<Run["rounds"]>[1]): readonly Firing[] =>
  run
    .rounds(Math.max(0, Math.floor((until - run.next) / interval)), series)
    .filter(({ from, to }) => (from === "firing") !== (to === "firing"))
    .map(({ at, to }) => ({ at, firing: to === "firing" }));

/** What is wrong with when an alert fires, if anything. Where scrapes are lost it may take as long as its whole window and no longer. */
export function complaint(
  { alert: { window }, group }: Driven,
  { onset, recovery }: Course,
  found: readonly Firing[],
  { takes, loses }: Setting,
): string | undefined {
  const [fired, cleared, ...more] = found;
  const { period, bad, of } = window;
  const round = group.interval / 1000 + takes;
  if (!fired) return "it never fires";
  if (fired.at < onset) return `it fires ${onset - fired.at} s before the fault`;
  if (!cleared) return `it fires after ${fired.at - onset} s and never clears`;
  if (cleared.at < recovery) return `it clears ${recovery - cleared.at} s before the fault is over`;
  if (more.length > 0) return "it flaps";
  // The period in which a fault begins or ends belongs to either side.
  if (!loses && fired.at - onset > (bad + 1) * period + round) return `it fires only after ${fired.at - onset} s`;
  const clearing = (loses ? of : of - bad) + 2;
  return cleared.at - recovery > clearing * period + firesOn(group) + round ? `it clears only ${cleared.at - recovery} s after the fault` : undefined;
}
