import { problem } from "../diagnostics";
import type { OncallPolicy, OncallSchedule, OncallTarget } from "./model";
import type { Scope } from "./scope";
import { formatMoment, offsetMinutes, WEEK_MINUTES, weekSpans } from "./time";

/**
 * Warns of hours in which a rung of a P0 or P1 ladder reaches nobody (TOC302). Layers with an end count for nothing,
 * because they leave a gap once they are over. Zones are compared in winter and in summer.
 */
export function checkCoverage(scope: Scope, policies: readonly OncallPolicy[], schedules: readonly OncallSchedule[]): void {
  const told = new Set<string>();
  for (const policy of policies.filter(({ severity }) => severity !== "P2"))
    policy.rungs.forEach(({ targets }, index) => {
      const rung = targets.map(({ id }) => id).join(" and ");
      const gaps = uncovered(targets, schedules);
      if (gaps.length === 0 || told.has(`${policy.team} ${rung}`)) return;
      told.add(`${policy.team} ${rung}`);
      scope.report(
        problem(
          "TOC302",
          ["onCall", "teams", policy.team, "ladder", index],
          `nobody of ${rung} is on call ${describe(gaps)}, and the rung has no other target`,
          "add a layer for those hours, or a person to the rung",
        ),
      );
    });
}

/** Spans of the week, in the first schedule's time zone, in which no target is on call: `[start, end]`. */
export function uncovered(targets: readonly OncallTarget[], schedules: readonly OncallSchedule[]): readonly (readonly [number, number])[] {
  const found = targets.flatMap(({ type, id }) => (type === "schedule" ? schedules.filter((schedule) => schedule.id === id) : []));
  const home = found[0];
  // A person is always reachable; targets that do not exist are reported elsewhere.
  if (!home || found.length < targets.length) return [];
  const byDate = REFERENCE_DATES.map((date) => gapsAt(date, found, home.timeZone));
  return byDate.find((gaps) => gaps.length > 0) ?? [];
}

/** One date on each side of the clock changes of both hemispheres. */
const REFERENCE_DATES = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

function gapsAt(date: number, schedules: readonly OncallSchedule[], home: string): readonly (readonly [number, number])[] {
  const covered = new Uint8Array(WEEK_MINUTES);
  for (const schedule of schedules) {
    const shift = offsetMinutes(home, date) - offsetMinutes(schedule.timeZone, date);
    for (const layer of schedule.layers.filter(({ end }) => end === undefined))
      for (const [start, length] of weekSpans(layer.restrictions))
        for (let minute = 0; minute < length; minute++) covered[(start + minute + shift + 2 * WEEK_MINUTES) % WEEK_MINUTES] = 1;
  }
  const gaps: [number, number][] = [];
  covered.forEach((on, minute) => {
    if (on) return;
    const open = gaps.at(-1);
    if (open?.[1] === minute) open[1] = minute + 1;
    else gaps.push([minute, minute + 1]);
  });
  return gaps;
}

function describe(gaps: readonly (readonly [number, number])[]): string {
  const hours = gaps.reduce((sum, [start, end]) => sum + end - start, 0) / 60;
  const spans = gaps.slice(0, 3).map(([start, end]) => `${formatMoment(start)} to ${formatMoment(end)}`);
  return `${Math.round(hours * 10) / 10} hours a week (${spans.join(", ")}${gaps.length > 3 ? " …" : ""})`;
}
