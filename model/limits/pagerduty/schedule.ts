import type { Limit, Problem, ResourceLimits } from "../limit";
import { some } from "../some";
import { PRINTABLE, PROVIDER, TIME_OF_DAY } from "./common";
import { TIME_ZONE } from "./time-zones";

const SOURCE = `${PROVIDER}pagerduty/resource_pagerduty_schedule.go`;

export const SCHEDULE: readonly ResourceLimits[] = [
  {
    resources: ["pagerduty_schedule"],
    by: "PagerDuty",
    limits: [
      { argument: "name", rule: PRINTABLE, source: SOURCE },
      { argument: "time_zone", rule: TIME_ZONE, source: `${PROVIDER}util/util.go` },
      some("layer", "say who takes turns", SOURCE),
      { argument: "layer[].rotation_turn_length_seconds", rule: { range: [3600, 31_536_000] }, source: SOURCE },
      {
        argument: "layer[].users",
        rule: { items: [1, Number.POSITIVE_INFINITY] },
        hint: "name at least one person; an empty layer leaves the schedule without anybody on call",
        source: SOURCE,
      },
      ...["start", "end", "rotation_virtual_start"].map((argument): Limit => ({ argument: `layer[].${argument}`, rule: { instant: true }, source: SOURCE })),
      { argument: "layer[].restriction[].type", rule: { oneOf: ["daily_restriction", "weekly_restriction"] }, source: SOURCE },
      { argument: "layer[].restriction[].start_time_of_day", rule: TIME_OF_DAY, source: SOURCE },
      { argument: "layer[].restriction[].duration_seconds", rule: { range: [1, 604_799] }, source: SOURCE },
      { argument: "layer[].restriction[].start_day_of_week", rule: { range: [1, 7] }, hint: "Monday is 1, Sunday 7", source: SOURCE },
      {
        argument: "layer[].restriction[].duration_seconds",
        rule: {
          together: (restriction, read) =>
            read.text(restriction, "type") === "daily_restriction" && (read.number(restriction, "duration_seconds") ?? 0) >= 86_400
              ? { reason: "is a day or more in a daily_restriction", hint: "shorten it below 24 h, or restrict by week" }
              : undefined,
        },
        source: SOURCE,
      },
      {
        argument: "layer[].restriction[].start_day_of_week",
        rule: { together: (block, read) => dayProblem(read.text(block, "type"), read.has(block, "start_day_of_week")) },
        source: SOURCE,
      },
    ],
  },
  {
    resources: ["pagerduty_maintenance_window"],
    by: "PagerDuty",
    limits: [
      ...["start_time", "end_time"].map(
        (argument): Limit => ({ argument, rule: { instant: true }, source: `${PROVIDER}pagerduty/resource_pagerduty_maintenance_window.go` }),
      ),
      { argument: "services", rule: { items: [1, Number.POSITIVE_INFINITY] }, source: `${PROVIDER}pagerduty/resource_pagerduty_maintenance_window.go` },
      {
        argument: "end_time",
        rule: {
          together: (window, read) => {
            const [start, end] = [read.text(window, "start_time"), read.text(window, "end_time")].map((text) => Date.parse(text ?? ""));
            return (end as number) <= (start as number) ? { reason: "is not after start_time", hint: "let the window end after it starts" } : undefined;
          },
        },
        source: "https://developer.pagerduty.com/api-reference: Create a maintenance window",
      },
    ],
  },
];

function dayProblem(type: string | undefined, hasDay: boolean): Problem | undefined {
  if (type === "daily_restriction" && hasDay) return { reason: "is set in a daily_restriction", hint: "leave it out, or restrict by week" };
  if (type === "weekly_restriction" && !hasDay)
    return { reason: "is missing in a weekly_restriction", hint: "say on which day it starts: Monday is 1, Sunday 7" };
  return undefined;
}
