import type { Limit, ResourceLimits } from "../limit";
import { some } from "../some";
import { API, PROVIDER } from "./common";

const SOURCE = `${PROVIDER}datadog/fwprovider/resource_datadog_downtime_schedule.go`;
const UTC = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

export const DOWNTIME: readonly ResourceLimits[] = [
  {
    resources: ["datadog_downtime_schedule"],
    by: "Datadog",
    limits: [
      { argument: "scope", rule: { pattern: /\S/, is: "a search such as * or env:production" }, source: SOURCE },
      {
        argument: "monitor_identifier",
        rule: {
          together: (downtime, read) => {
            const [identifier] = read.blocks(downtime, "monitor_identifier");
            if (!identifier && read.unknown(downtime, "monitor_identifier")) return undefined;
            const given = ["monitor_id", "monitor_tags"].filter((name) => identifier && read.has(identifier, name));
            return given.length === 1
              ? undefined
              : { reason: `has ${given.join(" and ") || "neither monitor_id nor monitor_tags"}`, hint: "name a monitor or tags of monitors, not both" };
          },
        },
        source: SOURCE,
      },
      {
        argument: "one_time_schedule",
        rule: {
          together: (downtime, read) => {
            const given = ["one_time_schedule", "recurring_schedule"].filter((name) => read.has(downtime, name));
            return given.length === 1
              ? undefined
              : { reason: given.length === 0 ? "is missing" : "stands beside recurring_schedule", hint: "give exactly one schedule" };
          },
        },
        source: SOURCE,
      },
      ...["start", "end"].map(
        (argument): Limit => ({
          argument: `one_time_schedule.${argument}`,
          rule: { pattern: UTC, is: "a time in UTC such as 2027-01-31T09:00:00Z" },
          source: SOURCE,
        }),
      ),
      {
        argument: "one_time_schedule.end",
        rule: {
          together: (schedule, read) => {
            const [start, end] = [read.text(schedule, "start"), read.text(schedule, "end")];
            return start !== undefined && end !== undefined && Date.parse(end) <= Date.parse(start)
              ? { reason: "is not after start", hint: "let the downtime end after it starts" }
              : undefined;
          },
        },
        source: `${API}downtimes/#schedule-a-downtime`,
      },
      some("recurring_schedule.recurrence", "say when it recurs", SOURCE),
      { argument: "recurring_schedule.recurrence[].duration", rule: { pattern: /^\d+[mhdw]$/, is: "a length such as 90m, 2h, 1d or 1w" }, source: SOURCE },
      {
        argument: "recurring_schedule.recurrence[].rrule",
        rule: { pattern: /^(?!.*\b(DTSTART|DTEND|DURATION)\b).+$/, is: "a rule without DTSTART, DTEND and DURATION" },
        source: SOURCE,
      },
      {
        argument: "recurring_schedule.recurrence[].start",
        rule: { pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, is: "a time without an offset such as 2027-01-31T09:00:00" },
        source: SOURCE,
      },
      { argument: "notify_end_types[]", rule: { oneOf: ["canceled", "expired"] }, source: `${API}downtimes/#schedule-a-downtime` },
      { argument: "notify_end_states[]", rule: { oneOf: ["alert", "no data", "warn"] }, source: `${API}downtimes/#schedule-a-downtime` },
    ],
  },
];
