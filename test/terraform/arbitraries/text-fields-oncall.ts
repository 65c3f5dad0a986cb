import type { Back, Data, Pair, TextField } from "./text-field";
import { custom } from "./text-platform";

const ACTION = "pagerduty.com:incident-workflows:send-status-update:1";
const planned =
  (type: string, read: (values: Data, text: string) => unknown) =>
  (back: Back, id: string, text: string): readonly Pair[] => [[read(back.resource("oncall", type, id), text), text]];
const section = (name: string, written: Data) => (id: string) => ({ onCall: { [name]: { [id]: written } } });
const inSection =
  (name: string, ...path: readonly (string | number)[]) =>
  (id: string) => ["onCall", name, id, ...path];

const workflow = { title: "War room", steps: [{ name: "Tell", action: ACTION, inputs: { Message: "x" } }] };
const schedule = { team: "payments", timeZone: "Europe/Berlin", layers: [{ name: "Weekly", start: "2026-01-05", people: ["amira"] }] };
const maintenance = {
  description: "Upgrade",
  start: "2026-12-01T22:00:00+01:00",
  end: "2026-12-01T23:00:00+01:00",
  teams: ["payments"],
  hidesEmergenciesBecause: "nobody shops then",
};
// biome-ignore lint/suspicious/noExplicitAny: Terraform's JSON, in tests
type Any = any;

export const ONCALL_FIELDS: readonly TextField[] = [
  {
    schema: "teams.*.name",
    file: "oncall",
    around: (id) => ({
      teams: { [id]: { email: "x@shop.example" } },
      onCall: { teams: { [id]: { ladder: [["amira"]] } } },
      components: { [id]: custom({}, { team: id }) },
    }),
    place: (id) => ["teams", id, "name"],
    lands: (back, id, text) => [
      [back.resource("oncall", "pagerduty_team", id).description, text],
      [back.resource("oncall", "pagerduty_service", id).description, `${id} (custom) of ${text}`],
    ],
  },
  {
    schema: "components.*.description",
    file: "oncall",
    around: (id) => ({ components: { [id]: custom() } }),
    place: (id) => ["components", id, "description"],
    lands: planned("pagerduty_service", ({ description }) => description),
  },
  {
    schema: "people.*.name",
    file: "oncall",
    around: (id) => ({ people: { [id]: { email: `${id}@shop.example` } }, onCall: { teams: { payments: { members: { [id]: "observer" } } } } }),
    place: (id) => ["people", id, "name"],
    lands: (back, id, text) => [[back.model("oncall").oncall.people.find((person) => person.id === id)?.name, text]],
  },
  {
    schema: "people.*.email",
    file: "oncall",
    around: (id) => ({ people: { [id]: { name: "Somebody" } }, onCall: { teams: { payments: { members: { [id]: "observer" } } } } }),
    place: (id) => ["people", id, "email"],
    write: (text) => `${text}@shop.example`,
    once: true,
    lands: (back, _, text) => [[back.looked("oncall", "pagerduty_user").find(({ email }) => email === text)?.email, text]],
  },
  {
    schema: "onCall.account",
    file: "oncall",
    place: () => ["onCall", "account"],
    once: true,
    lands: (back, _, text) => [[back.model("oncall").oncall.account, text]],
  },
  {
    schema: "onCall.schedules.*.description",
    file: "oncall",
    around: section("schedules", schedule),
    place: inSection("schedules", "description"),
    lands: planned("pagerduty_schedule", ({ description }) => description),
  },
  {
    schema: "onCall.schedules.*.layers[].name",
    file: "oncall",
    around: section("schedules", schedule),
    place: inSection("schedules", "layers", 0, "name"),
    lands: planned("pagerduty_schedule", ({ layer }: Any) => layer[0].name),
  },
  {
    schema: "onCall.priorities.*",
    file: "oncall",
    around: (id) => ({ onCall: { priorities: {}, workflows: { [id]: { ...workflow, startOn: ["P1"] } } } }),
    place: () => ["onCall", "priorities", "P1"],
    once: true,
    lands: (back, id, text) => [
      [back.looked("oncall", "pagerduty_priority").find(({ name }) => name === text)?.name, text],
      [
        back.resource("oncall", "pagerduty_incident_workflow_trigger", id).condition,
        `incident.priority matches '${text.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`,
      ],
    ],
  },
  ...(["title", "description", "default"] as const).map(
    (name): TextField => ({
      schema: `onCall.customFields.*.${name}`,
      file: "oncall",
      around: (id) => section("customFields", { title: `Field ${id}` })(id),
      place: inSection("customFields", name),
      ...(name === "title" && { once: true as const }),
      lands: planned(
        "pagerduty_incident_custom_field",
        ({ display_name, description, default_value }) => ({ title: display_name, description, default: default_value })[name],
      ),
    }),
  ),
  {
    schema: "onCall.customFields.*.options[]",
    file: "oncall",
    around: (id) => section("customFields", { title: `Field ${id}`, options: ["x"] })(id),
    place: inSection("customFields", "options", 0),
    lands: (back, id, text) => [[back.resource("oncall", "pagerduty_incident_custom_field_option", `${id}.${text}`).value, text]],
  },
  {
    schema: "onCall.workflows.*.title",
    file: "oncall",
    around: section("workflows", workflow),
    place: inSection("workflows", "title"),
    lands: planned("pagerduty_incident_workflow", ({ name }) => name),
  },
  {
    schema: "onCall.workflows.*.description",
    file: "oncall",
    around: section("workflows", workflow),
    place: inSection("workflows", "description"),
    lands: planned("pagerduty_incident_workflow", ({ description }) => description),
  },
  {
    schema: "onCall.workflows.*.steps[].name",
    file: "oncall",
    around: section("workflows", workflow),
    place: inSection("workflows", "steps", 0, "name"),
    lands: planned("pagerduty_incident_workflow", ({ step }: Any) => step[0].name),
  },
  {
    schema: "onCall.workflows.*.steps[].inputs.*",
    file: "oncall",
    around: section("workflows", workflow),
    place: inSection("workflows", "steps", 0, "inputs", "Message"),
    lands: planned("pagerduty_incident_workflow", ({ step }: Any) => step[0].input.find(({ name }: Data) => name === "Message")?.value),
  },
  {
    schema: "onCall.workflows.*.steps[].inputs.{key}",
    file: "oncall",
    around: section("workflows", { ...workflow, steps: [{ name: "Tell", action: ACTION, inputs: {} }] }),
    place: inSection("workflows", "steps", 0, "inputs"),
    under: "orders",
    lands: planned("pagerduty_incident_workflow", ({ step }: Any) => step[0].input.find(({ value }: Data) => value === "orders")?.name),
  },
  ...(["title", "description", "pointOfContact"] as const).map(
    (name): TextField => ({
      schema: `onCall.businessServices.*.${name}`,
      file: "oncall",
      around: section("businessServices", { title: "Checkout" }),
      place: inSection("businessServices", name),
      lands: planned(
        "pagerduty_business_service",
        (values) => ({ title: values.name, description: values.description, pointOfContact: values.point_of_contact })[name],
      ),
    }),
  ),
  {
    schema: "onCall.maintenance.*.description",
    file: "oncall",
    around: section("maintenance", maintenance),
    place: inSection("maintenance", "description"),
    lands: planned("pagerduty_maintenance_window", ({ description }) => description),
  },
];
