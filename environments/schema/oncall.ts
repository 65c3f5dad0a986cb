import { EMAIL, EMAIL_LENGTH } from "../../model/email";
import { DAYS, FIELD_VALUES, INCIDENT_SEVERITIES, type OncallInput, TEAM_ROLES } from "../../model/oncall/input";
import { SEVERITIES } from "../../model/severities";
import { z } from "../zod";
import { leaf, readSeconds } from "./leaf";

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, "use lower-case letters, digits and dashes")
  .max(60);
const text = z.string().min(1);
const timeZone = text.describe("IANA time zone, such as Europe/Berlin");
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of day as "09:00"')
  .meta({ description: "A time of day", examples: ["09:00"] });
const date = z.iso.date('write a day as "2026-01-05"');
const instant = z.iso
  .datetime({ offset: true, error: 'write a time with its offset: "2026-12-01T22:00:00+01:00"' })
  .meta({ description: "A time with its offset", examples: ["2026-12-01T22:00:00+01:00"] });
const day = z.enum(DAYS);
const moment = z
  .string()
  .regex(/^((mon|tue|wed|thu|fri|sat|sun) )?([01]\d|2[0-3]):[0-5]\d$/, 'write "09:00", or "fri 18:00"')
  .meta({ description: "A time of day, with a day before it where the span crosses days", examples: ["09:00", "fri 18:00"] });
const flag = z.boolean().default(false);
const title = text.describe("Name that people read in PagerDuty");
const description = text.optional().describe("What it is, in a sentence");
const components = z.array(text.describe("Id of a component"));
const teams = z.array(text.describe("Id of a team"));
const people = z.array(text.describe("Id of a person"));

/** Seconds, written as "15 min". */
const duration = leaf<number>({ type: ["string", "number"] }, { description: "A duration", examples: ["15 min", "7 d"] }, wholeSeconds);
const timeout = leaf<number | "never">({ type: ["string", "number"] }, { description: "A duration, or never", examples: ["30 min", "never"] }, (value) =>
  value === "never" ? { value } : wholeSeconds(value),
);

function wholeSeconds(value: unknown) {
  return readSeconds(value, (seconds) =>
    Number.isInteger(seconds)
      ? undefined
      : { reason: `${JSON.stringify(value)} is no number of whole seconds, which is what PagerDuty takes`, hint: "round it" },
  );
}

const ladder = z
  .array(z.array(text.describe("Id of a schedule or person")).describe("Who is told at once"))
  .describe("Rungs from the first to the last to be told; each lists schedules and people");

const escalationTimes = z
  .strictObject({
    after: z.array(duration).min(1).describe("When each rung is told, counted from the incident: [0 min, 5 min, 10 min]"),
    rounds: z.int().min(1).max(10).optional().describe("How often the ladder is climbed; default 3 for P0, else 1"),
    ladder: ladder.optional().describe("This severity's own rungs, in place of the team's"),
  })
  .describe("Default: P0 after 0, 5 and 10 min; P1 after 0, 15 and 30 min; P2 after 0, 60 and 120 min");
const escalation = z.partialRecord(z.enum(INCIDENT_SEVERITIES), escalationTimes).default({}).describe("Escalation times by severity");

const supportHours = z
  .strictObject({
    timeZone,
    days: z
      .array(day)
      .min(1)
      .default([...DAYS.slice(0, 5)])
      .describe("Default: Monday to Friday"),
    from: clock,
    to: clock,
  })
  .describe("Hours in which P2 incidents page; outside them they are low-urgency");

const serviceSettings = {
  acknowledgementTimeout: timeout.optional().describe("When an acknowledged incident calls again; default 30 min"),
  autoResolve: timeout.optional().describe("When an open incident closes by itself; default never"),
  supportHours: supportHours.optional(),
};

const person = z
  .strictObject({
    name: text.describe("First name and surname"),
    email: z.email({ pattern: EMAIL }).max(EMAIL_LENGTH).describe("Login address in PagerDuty; the user must exist there"),
  })
  .describe("Somebody who can be on call");

const team = z
  .strictObject({
    members: z.record(id, z.enum(TEAM_ROLES)).default({}).describe("Person -> role in PagerDuty"),
    ladder,
    escalation,
    supportHours: supportHours.optional(),
  })
  .describe("On-call of one team");

const hours = z
  .strictObject({ from: moment, to: moment, days: z.array(day).min(1).optional().describe("Default: every day") })
  .describe('Hours of a layer: { from: "09:00", to: "17:00", days: [mon] } or { from: "fri 18:00", to: "mon 09:00" }');

const layer = z
  .strictObject({
    name: text.describe("Name of the rotation"),
    start: date.describe("Day of the first handover; rotations are counted from it"),
    handover: clock.default("09:00").describe("Time of the handover, in the schedule's time zone"),
    rotation: duration.default(604_800).describe("How long one person is on call; default a week"),
    people: people.describe("Who takes turns, in order"),
    end: date.optional().describe("The layer ends at this day's handover"),
    only: z.array(hours).default([]).describe("Hours in which the layer counts; default around the clock"),
  })
  .describe("One rotation of a schedule");

const schedule = z
  .strictObject({
    team: text.describe("Id of the team whose schedule it is"),
    description,
    timeZone,
    layers: z.array(layer).describe("Rotations; later ones stand in front of earlier ones"),
  })
  .describe("Who is on call when");

const customField = z
  .strictObject({
    existing: flag.describe("Look the field up: another environment declares it for the account"),
    title,
    description,
    type: z.enum(["string", "integer", "float", "boolean", "datetime", "url"]).default("string").describe("What its values are; default string"),
    multiple: flag.describe("Several values in one incident"),
    options: z.array(text.describe("A choice")).default([]).describe("Fixed choices"),
    default: text.optional().describe("Value of incidents that set none"),
    from: z.enum(FIELD_VALUES).optional().describe("Filled in when an alert opens an incident"),
  })
  .describe("A field of incidents; fields belong to the whole PagerDuty account");

const workflow = z
  .strictObject({
    title,
    description,
    team: text.optional().describe("Only this team may start and edit it"),
    steps: z
      .array(
        z.strictObject({
          name: text.describe("Name of the step"),
          action: z
            .string()
            .regex(/^[a-z0-9.-]+:[a-z0-9-]+:[a-z0-9-]+:\d+$/, 'write the action with its version: "pagerduty.com:incident-workflows:send-status-update:1"')
            .meta({ description: "The action with its version", examples: ["pagerduty.com:incident-workflows:send-status-update:1"] }),
          inputs: z
            .record(text, z.string().describe("Text; {{incident.title}} and the like are filled in"))
            .default({})
            .describe("Input of the action by name"),
        }),
      )
      .min(1)
      .describe("What it does, in order"),
    startOn: z.array(z.enum(SEVERITIES)).default([]).describe("Severities that start it; default: people do"),
    components: components.optional().describe("Components whose incidents may start it; default all"),
  })
  .describe("Steps that PagerDuty takes on an incident");

const businessService = z
  .strictObject({
    title,
    description,
    team: text.optional().describe("Id of the team that answers for it"),
    pointOfContact: text.optional().describe("Whom to ask about it"),
    components: components.default([]).describe("Components that it stands on"),
    dependsOn: z.array(text.describe("Id of a business service")).default([]).describe("Business services that it stands on"),
    subscribedTeams: teams.default([]).describe("Teams told of its state without being responders"),
    subscribedPeople: people.default([]).describe("People told of its state without being responders"),
  })
  .describe("What customers and managers call a service");

const maintenance = z
  .strictObject({
    description: text.describe("What is being done"),
    start: instant,
    end: instant,
    components: components.default([]).describe("Components whose services are silent meanwhile"),
    teams: teams.default([]).describe("All components of these teams"),
    hidesEmergenciesBecause: text.optional().describe("Why P0 incidents may go unheard meanwhile"),
  })
  .describe("A one-off maintenance window that silences services whole; needs asOf, and a reason where it silences P0");

const onCall = z
  .strictObject({
    serviceRegion: z.enum(["us", "eu"]).default("us").describe("Service region of the PagerDuty account"),
    account: text
      .optional()
      .describe(
        "A name for the PagerDuty account, such as its subdomain, where environments have accounts of their own: in each of them, because one without a name may be any. Default: one for all",
      ),
    teams: z.record(id, team).default({}),
    schedules: z.record(id, schedule).default({}),
    escalation,
    services: z
      .strictObject({ ...serviceSettings, components: z.record(id, z.strictObject(serviceSettings)).default({}) })
      .prefault({})
      .describe("Timeouts and support hours of the components' services"),
    unroutedTo: text.optional().describe("Team that hears of events no component claims"),
    priorities: z
      .partialRecord(z.enum(SEVERITIES), text.describe("Name of a priority in PagerDuty"))
      .default({})
      .describe('Severity -> name of a priority in PagerDuty, where P0 is often "P1"'),
    customFields: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/, "use lower-case letters, digits and underscores"), customField).default({}),
    workflows: z.record(id, workflow).default({}),
    businessServices: z.record(id, businessService).default({}),
    maintenance: z.record(id, maintenance).default({}),
  })
  .prefault({})
  .describe("On-call: schedules, escalation, services and maintenance in PagerDuty");

/** The top-level keys `people` and `onCall`; what they parse to is {@link OncallInput}. */
export const oncallShape = { people: z.record(id, person).default({}).describe("People who can be on call"), onCall };

/** Compiles only while the schema and the model's input agree. */
export const parseOncall = (value: unknown): OncallInput => z.strictObject(oncallShape).parse(value);
