import type { Catalog, CatalogEntry } from "../../model/thresholds";
import { ALERT_KEY } from "../selectors";
import { z } from "../zod";
import { alertsFromSchema } from "./alerting";
import { datadogComponentSchema } from "./datadog-component";
import { fieldSchema } from "./fields";
import { byId, date, excuse, id, reason, text, texts } from "./leaf";
import { componentLogsSchema } from "./logs";
import { RUNBOOK } from "./runbook";
import { ownSignalSchema } from "./signal";
import { changesSchema } from "./threshold";
import { componentTracingSchema } from "./traces";
import { uptimeFromSchema, uptimeSchema } from "./uptime";

/** Keys that every component may have; a kind's fields stand beside them. */
const common = {
  team: text({ description: "Team that owns the component and hears of its alerts.", examples: ["payments"] }),
  description: text({ description: "What the component does, for whoever is woken." }).exactOptional(),
  dependsOn: texts({
    description: "Components that this one can't work without: their P0 and P1 alerts hold this one's back.",
    examples: [["orders-db"]],
  }).exactOptional(),
  runbook: text({
    description: "Runbook URL of this component's alerts; {component}, {kind}, {signal} and {severity} are filled in.",
    examples: ["https://runbooks.example.com/checkout/{signal}"],
    ...RUNBOOK,
  }).exactOptional(),
  waive: z
    .strictObject({ runbook: excuse({ description: "Why its alerts need no runbook." }).exactOptional() })
    .exactOptional()
    .meta({ description: "What its alerts may lack, with the reason." }),
  renamedFrom: id({ description: "The id before: alarms, topics and dashboards keep their names and history." }).exactOptional(),
  observeUntil: date({ description: "New: its alerts tell nobody before `asOf` reaches this day." }).exactOptional(),
  alertsFrom: alertsFromSchema("signal").exactOptional(),
  signals: byId(ownSignalSchema, { description: "Signals of the component's own." }).exactOptional(),
  adopt: z
    .record(z.string(), text({ description: "Name of the alarm that exists." }))
    .exactOptional()
    .meta({
      description: "Alert -> name of an alarm that exists already and is taken over.",
      examples: [{ "errors.P1": "checkout-5xx" }],
      propertyNames: { pattern: ALERT_KEY.source },
    }),
  tags: z
    .record(z.string(), text({ description: "Value." }))
    .exactOptional()
    .meta({ description: "Tags of the component's AWS resources, beside the environment's." }),
  logs: componentLogsSchema.meta({ id: "componentLogs", description: "Its log groups." }).exactOptional(),
  tracing: componentTracingSchema.meta({ id: "componentTracing", description: "Its name in X-Ray traces, and sampling." }).exactOptional(),
  uptime: uptimeSchema.exactOptional(),
  uptimeFrom: uptimeFromSchema.exactOptional(),
  datadog: datadogComponentSchema.meta({ description: "What Datadog alone has of it." }).exactOptional(),
  off: reason({ description: "Why the component is not watched in this environment." }).exactOptional(),
};

/** A component as written: one variant a kind, from the catalog's data. */
export function componentSchema(catalog: Catalog): z.ZodType<WrittenComponent> {
  const variants = Object.values(catalog).map((entry) => variant(entry));
  return z.discriminatedUnion("kind", variants as unknown as [z.ZodObject, ...z.ZodObject[]]) as unknown as z.ZodType<WrittenComponent>;
}

/** Defined once in the JSON Schema, not once for every kind. */
for (const [key, schema] of Object.entries(common)) z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id: `component.${key}` });

const declared = z.strictObject(common);
export type WrittenComponent = z.output<typeof declared> & {
  readonly kind: string;
  readonly from?: string;
  readonly thresholds?: z.output<ReturnType<typeof changesSchema>>;
  /** The kind's fields. */
  readonly [field: string]: unknown;
};
/** Keys that no kind may use for a field. */
export const COMMON_KEYS: readonly string[] = ["kind", "from", "thresholds", ...Object.keys(common)];

function variant(entry: CatalogEntry) {
  const { kind } = entry;
  const fields = Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, fieldSchema(field).exactOptional()]));
  return z
    .strictObject({
      kind: z.literal(kind.id).meta({ description: `${kind.title}: ${kind.description}` }),
      ...common,
      from: z
        .enum(Object.keys(kind.sources) as [string, ...string[]])
        .exactOptional()
        .meta({ description: "Where its signals are measured, when its fields fit several." }),
      thresholds: changesSchema([["", entry]], [], "Changes of the catalog's thresholds for this component: signal or signal.severity.").exactOptional(),
      ...fields,
    })
    .meta({ title: kind.title, description: kind.description });
}
