import { type Path, problem } from "../diagnostics";
import type { PlacedPolicy } from "./escalation";
import type { OncallLayer, OncallSchedule, OncallTarget } from "./model";
import type { Scope } from "./scope";
import { formatMoment, offsetMinutes, WEEK_MINUTES, weekSpans } from "./time";

/**
 * Reports hours of the week in which a ladder reaches nobody (TOC304), and warns of a P0 or P1 rung that does (TOC302).
 * PagerDuty goes on to the next rung at once where nobody is on call, and drops the incident where no rung has anybody.
 * Judged on the day of `asOf` and, as a warning, on every later day on which a layer begins or ends.
 * Source: https://support.pagerduty.com/hc/en-us/articles/202830180-Scheduling-Gaps
 */
export function checkCoverage(scope: Scope, placed: readonly PlacedPolicy[], schedules: readonly OncallSchedule[]): void {
  const sound = new Map(schedules.flatMap((schedule) => (scope.told(["onCall", "schedules", schedule.id]) ? [] : [[schedule.id, schedule] as const])));
  const told = new Set<string>();
  for (const { policy, ladder } of placed) {
    if (scope.told(ladder)) continue;
    const rungs = policy.rungs.map(({ targets }) => targets);
    const gap = firstGap(rungs.flat(), sound, scope.platform.asOf);
    if (gap) reportLadder(scope, ladder, gap);
    else if (policy.severity !== "P2") warnOfRungs(scope, policy.team, ladder, rungs, sound, told);
  }
}

/** Hours in which none of some targets is on call, and since when. */
interface Gap {
  /** Minutes of the week in the first schedule's time zone: `[start, end]`. */
  readonly spans: readonly Span[];
  readonly timeZone: string;
  /** In words; absent for what is so today. */
  readonly when?: string;
  /** Layers that do not count then, in words. */
  readonly idle: readonly string[];
}
type Span = readonly [number, number];

function reportLadder(scope: Scope, path: Path, gap: Gap): void {
  const [first] = gap.spans as readonly [Span];
  const others = gap.spans.length > 1 ? ` and in ${gap.spans.length - 1} more spans of the week` : "";
  scope.report(
    problem(
      gap.when === undefined ? "TOC304" : "TOC302",
      path,
      `${gap.when ?? ""}no rung reaches anybody ${within(first, gap.timeZone)}${others}, and PagerDuty drops an incident that finds nobody${because(gap)}`,
      "add a layer for those hours, or end the ladder with a person, who is always there",
    ),
  );
}

function warnOfRungs(
  scope: Scope,
  team: string,
  ladder: Path,
  rungs: readonly (readonly OncallTarget[])[],
  schedules: ReadonlyMap<string, OncallSchedule>,
  told: Set<string>,
): void {
  rungs.forEach((targets, index) => {
    const rung = targets.map(({ id }) => id).join(" and ");
    const gap = firstGap(targets, schedules, scope.platform.asOf);
    if (!gap || told.has(`${team} ${rung}`)) return;
    told.add(`${team} ${rung}`);
    scope.report(
      problem(
        "TOC302",
        [...ladder, index],
        `${gap.when ?? ""}nobody of ${rung} is on call ${inAll(gap)}, and the rung has no other target${because(gap)}`,
        "add a layer for those hours, or a person to the rung",
      ),
    );
  });
}

/** The first time at which nobody is on call in some hours, from today on. */
function firstGap(targets: readonly OncallTarget[], schedules: ReadonlyMap<string, OncallSchedule>, asOf: string | undefined): Gap | undefined {
  const ids = [...new Set(targets.map(({ id }) => id))];
  const found = ids.flatMap((id) => schedules.get(id) ?? []);
  const [home] = found;
  // A person is always there; a schedule that is not sound has been reported.
  if (!home || found.length < ids.length) return undefined;
  for (const { when, counts } of phases(found, asOf)) {
    const spans = REFERENCE_DATES.map((date) => uncovered(date, found, home.timeZone, counts)).find((gaps) => gaps.length > 0);
    if (!spans) continue;
    const layers = found.flatMap(({ id, layers: own }) => own.map((layer) => ({ id, layer })));
    const idle = layers.filter(({ layer }) => !counts(layer)).map(({ id, layer }) => `${JSON.stringify(layer.name)} of ${id} ${lasts(layer)}`);
    return { spans, timeZone: home.timeZone, idle, ...(when !== undefined && { when }) };
  }
  return undefined;
}

/** One date on each side of the clock changes of both hemispheres. */
const REFERENCE_DATES = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

/** Today, and each later day on which a layer begins or ends; without a today, all layers at once and then those without an end. */
function phases(schedules: readonly OncallSchedule[], asOf: string | undefined): readonly { when?: string; counts: (layer: OncallLayer) => boolean }[] {
  if (asOf === undefined) return [{ counts: () => true }, { when: "once the layers with an end are over ", counts: ({ end }) => end === undefined }];
  const days = schedules.flatMap(({ layers }) => layers.flatMap(({ start, end }) => [day(start), ...(end === undefined ? [] : [day(end)])]));
  const later = [...new Set(days)].filter((date) => date > asOf).sort();
  const on = (date: string) => (layer: OncallLayer) => day(layer.start) <= date && (layer.end === undefined || day(layer.end) > date);
  return [{ counts: on(asOf) }, ...later.map((date) => ({ when: `from ${date} on `, counts: on(date) }))];
}

const day = (instant: string): string => instant.slice(0, 10);

function uncovered(date: number, schedules: readonly OncallSchedule[], home: string, counts: (layer: OncallLayer) => boolean): readonly Span[] {
  const covered = new Uint8Array(WEEK_MINUTES);
  for (const { timeZone, layers } of schedules) {
    const shift = offsetMinutes(home, date) - offsetMinutes(timeZone, date);
    for (const layer of layers.filter(counts))
      for (const [start, length] of weekSpans(layer.restrictions)) {
        const from = (start + shift + WEEK_MINUTES) % WEEK_MINUTES;
        covered.fill(1, from, from + length);
        // What goes beyond Sunday comes back on Monday.
        covered.fill(1, 0, Math.max(0, from + length - WEEK_MINUTES));
      }
  }
  const gaps: Span[] = [];
  for (let start = covered.indexOf(0); start >= 0; ) {
    const end = covered.indexOf(1, start);
    gaps.push([start, end < 0 ? WEEK_MINUTES : end]);
    start = end < 0 ? -1 : covered.indexOf(0, end);
  }
  return gaps;
}

const because = ({ idle }: Gap): string => (idle.length === 0 ? "" : ` (the layer ${idle.join(", ")})`);
const lasts = ({ start, end }: OncallLayer): string => `lasts from ${day(start)}${end === undefined ? "" : ` to ${day(end)}`}`;

function within([start, end]: Span, timeZone: string): string {
  return end - start === WEEK_MINUTES ? "at any hour" : `from ${formatMoment(start)} to ${formatMoment(end)} (${timeZone})`;
}

function inAll({ spans, timeZone }: Gap): string {
  const hours = Math.round(spans.reduce((sum, [start, end]) => sum + end - start, 0) / 6) / 10;
  if (hours === WEEK_MINUTES / 60) return "at any hour";
  const shown = spans.slice(0, 3).map(([start, end]) => `${formatMoment(start)} to ${formatMoment(end)}`);
  return `${hours} hours a week (${shown.join(", ")}${spans.length > 3 ? " …" : ""}, ${timeZone})`;
}
