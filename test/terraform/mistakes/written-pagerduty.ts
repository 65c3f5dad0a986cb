import { written } from "./mistake";

const ROTATION = "rotation: 7 d, people: [ada, grace]";
const MORNINGS = `{ from: "04:00", to: "08:00" }`;
const SCHEDULE = ["    bakers:\n      team", "    §bakers:\n      team"] as const;
const WINDOW = ["    new-oven:\n", "    §new-oven:\n"] as const;

/** Groups 28 to 42: PagerDuty. */
export const WRITTEN_PAGERDUTY = written(
  [28, "a rotation of half an hour", "rotation_turn_length_seconds is 1,800; PagerDuty allows 3,600", [ROTATION, ROTATION.replace("7 d", "30 min")], SCHEDULE],
  [28, "a rotation of more than a year", "PagerDuty allows 3,600 to 31,536,000", [ROTATION, ROTATION.replace("7 d", "366 d")], SCHEDULE],
  [28, "a rotation that is not of whole seconds", "whole seconds", [ROTATION, ROTATION.replace("7 d", "§3600.5 s")]],
  [29, "a layer without people", `the layer "Weekly" has no people`, ["people: [ada, grace] }", "§people: [] }"]],
  [29, "a layer's start that is no date", `write a day as "2026-01-05"`, ["name: Weekly, start: 2026-01-05", "name: Weekly, start: §05.01.2026"]],
  [29, "a layer's start on a day that February does not have", `"2026-02-30" is not`, ["name: Weekly, start: 2026-01-05", "name: Weekly, start: §2026-02-30"]],
  [30, "hours of no particular form", `write "09:00", or "fri 18:00"`, [MORNINGS, `{ from: §"4:00", to: "08:00" }`]],
  [30, "hours that end where they begin a week before", "is not a span of hours", [MORNINGS, `§{ from: "mon 04:00", to: "mon 04:00" }`]],
  [30, "hours with a day at one end only", "from mon 04:00 to 08:00 is not a span of hours", [MORNINGS, `§{ from: "mon 04:00", to: "08:00" }`]],
  [30, "a day of the week in full", "did you mean mon?", [MORNINGS, `{ from: "04:00", to: "08:00", days: [§monday] }`]],
  [31, "a schedule's time zone that the provider does not know", `"Europe/Bern" is not a time zone`, ["timeZone: Europe/Dublin\n", "timeZone: §Europe/Bern\n"]],
  [31, "support hours' time zone that the provider does not know", `"CET" is not a time zone`, ["{ timeZone: Europe/Dublin", "{ timeZone: §CET"]],
  [32, "a ladder that is climbed eleven times", "at most 10", ["rounds: 1", "rounds: §11"]],
  [33, "two rungs at the same minute", "PagerDuty can't escalate after 0 min, 0 min", ["P1: { after: [0 min, 15 min]", "§P1: { after: [0 min, 0 min]"]],
  [33, "half a minute between rungs", "add whole minutes", ["P1: { after: [0 min, 15 min]", "§P1: { after: [0 min, 30 s]"]],
  [33, "a rung with nobody on it", "this rung has nobody on it", ["[[bakers], [ada, grace]]", "[[bakers], §[]]"]],
  [33, "a ladder without rungs", "the ladder has no rung", ["ladder: [[bakers], [ada, grace]]", "§ladder: []"]],
  [33, "a rung with somebody who does not exist", `there is no schedule or person "adam"`, ["[ada, grace]]", "[§adam, grace]]"]],
  [34, "a timeout of half a second", "whole seconds", ["acknowledgementTimeout: 30 min", "acknowledgementTimeout: §500 ms"]],
  [34, "a title that ends in a space", "ends with a space, which PagerDuty refuses", ["title: Bakery shop", `title: §"Bakery shop "`]],
  [37, "support hours on no day", "at least 1 element", ["days: [mon, tue]", "§days: []"]],
  [37, "support hours that end where they begin", "support hours from 09:00 to 09:00", ["supportHours: {", "§supportHours: {"], [`to: "17:00"`, `to: "09:00"`]],
  [
    42,
    "a window's start without its offset",
    `write a time with its offset: "2026-12-01T22:00:00+01:00"`,
    [`start: "2026-12-01T22:00:00+01:00"`, "start: §2026-12-01 22:00"],
  ],
  [42, "a window that starts within a minute", "PagerDuty takes RFC 3339 on a whole minute", ["22:00:00+01:00", "22:00:30+01:00"], WINDOW],
  [42, "a window that ends before it starts", "does not end after it starts", [`end: "2026-12-02T02:00:00+01:00"`, `end: §"2026-12-01T02:00:00+01:00"`]],
);
