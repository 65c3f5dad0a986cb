import { problem } from "../diagnostics";
import { own } from "../own";
import type { LayerInput } from "./input";
import type { OncallLayer, OncallSchedule } from "./model";
import { checkName, checkTimeZone, entries, known, knownOne, type Scope } from "./scope";
import { isDate, restrictions, zonedTime } from "./time";

/** Schedules with their layers; layers that ended before `asOf` are left out, because PagerDuty does not read them back. */
export function resolveSchedules(scope: Scope): readonly OncallSchedule[] {
  return entries(scope.section.schedules).flatMap(([id, schedule]) => {
    const path = ["onCall", "schedules", id];
    const team = knownOne(scope, "team", scope.platform.teams, schedule.team, [...path, "team"]);
    if (schedule.layers.length === 0)
      scope.report(problem("TOC301", [...path, "layers"], `the schedule ${id} has no layer, so nobody is ever on call`, "add a layer with people"));
    // A wrong zone must not hide what is wrong with the layers.
    const timeZone = checkTimeZone(scope, schedule.timeZone, [...path, "timeZone"]) ? schedule.timeZone : "Etc/UTC";
    const layers = schedule.layers.flatMap((layer, index) => resolveLayer(scope, layer, timeZone, [...path, "layers", index]));
    if (timeZone !== schedule.timeZone || !team) return [];
    if (layers.length === 0 && !scope.told(path))
      scope.report(
        problem(
          "TOC301",
          [...path, "layers"],
          `every layer of the schedule ${id} ended before asOf (${scope.platform.asOf}), so nobody is on call`,
          "add a layer that goes on, or remove the schedule and what refers to it",
        ),
      );
    return [
      {
        id,
        name: `${scope.prefix}-${id}`,
        description: schedule.description ?? `On call of ${own(scope.platform.teams, team)?.name ?? team}`,
        team,
        timeZone,
        layers,
      },
    ];
  });
}

function resolveLayer(scope: Scope, layer: LayerInput, timeZone: string, path: readonly (string | number)[]): readonly OncallLayer[] {
  checkName(scope, layer.name, [...path, "name"]);
  const people = known(scope, "person", scope.people, layer.people, [...path, "people"]);
  if (layer.people.length === 0)
    scope.report(problem("TOC301", [...path, "people"], `the layer ${JSON.stringify(layer.name)} has no people`, "name the people who take turns"));
  for (const key of ["start", "end"] as const) {
    const date = layer[key];
    if (date !== undefined && !isDate(date)) {
      scope.report(problem("TOC309", [...path, key], `${date} is not a day of the calendar`, "write the date as YYYY-MM-DD"));
      return [];
    }
  }
  if (layer.end !== undefined && layer.end <= layer.start)
    scope.report(problem("TOC309", [...path, "end"], `the layer ends on ${layer.end}, before it has begun on ${layer.start}`, "let it end later"));
  const only = layer.only.flatMap((hours, index) => {
    const found = restrictions(hours);
    if (!found)
      scope.report(
        problem(
          "TOC309",
          [...path, "only", index],
          `from ${hours.from} to ${hours.to} is not a span of hours`,
          'write `{ from: "09:00", to: "17:00", days: [mon] }`, or with days on both ends `{ from: "fri 18:00", to: "mon 09:00" }`',
        ),
      );
    return found ?? [];
  });
  const { asOf } = scope.platform;
  if (people.length === 0 || (layer.end !== undefined && asOf !== undefined && layer.end < asOf)) return [];
  return [
    {
      name: layer.name,
      start: zonedTime(layer.start, layer.handover, timeZone),
      ...(layer.end === undefined ? {} : { end: zonedTime(layer.end, layer.handover, timeZone) }),
      rotationSeconds: layer.rotation,
      people,
      restrictions: only,
    },
  ];
}
