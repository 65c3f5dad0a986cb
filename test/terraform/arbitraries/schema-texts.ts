import { catalog } from "../../../environments/catalog";
import { type JsonSchema, jsonSchema } from "../../../environments/schema/json";
import type { Field } from "../../../model/measures";

/**
 * Every place of the schema where a text of one's own may stand: `components.*.tags.*` a value, `….{key}` a map's keys,
 * `[]` an element. What severities, kinds and selectors have in common is one place.
 */
export function schemaTexts(): ReadonlyMap<string, JsonSchema> {
  const root = jsonSchema(catalog);
  const found = new Map<string, JsonSchema>();
  visit(root, "", root, found, []);
  return found;
}

// biome-ignore lint/suspicious/noExplicitAny: any part of a JSON Schema
type Part = any;

function visit(schema: Part, place: string, root: JsonSchema, found: Map<string, JsonSchema>, within: readonly string[]): void {
  if (schema === null || typeof schema !== "object") return;
  const inside = (part: Part, at: string) => visit(part, at, root, found, within);
  if (schema.$ref !== undefined) {
    const name = String(schema.$ref).split("/").at(-1) as string;
    if (!within.includes(name)) visit((root.definitions as Part)[name], place, root, found, [...within, name]);
  }
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) inside(part, place);
  if ([schema.type].flat().includes("string") && schema.enum === undefined && schema.const === undefined) found.set(place, schema);
  const below = (name: string) => (place === "" ? name : `${place}.${name}`);
  for (const [name, part] of Object.entries(schema.properties ?? {})) inside(part, below(together(place, name)));
  for (const part of Object.values(schema.patternProperties ?? {})) inside(part, below("*"));
  if (schema.additionalProperties !== null && typeof schema.additionalProperties === "object") {
    found.set(below("{key}"), schema.propertyNames ?? {});
    inside(schema.additionalProperties, below("*"));
  }
  if (schema.items) inside(schema.items, `${place}[]`);
}

/** Names that the product gives: which of them makes no difference to a text. */
export const together = (place: string, name: string) => (/(^|\.)(kinds|severities|thresholds|escalation|priorities)$/.test(place) ? "*" : name);

/** Whether a place takes nothing that Terraform or a reader could trip over: its pattern refuses all of these. */
export function isHarmless(place: string, { pattern, enum: values }: JsonSchema): boolean {
  const patterns = typeof pattern === "string" ? [pattern] : kindPatterns(place);
  return Array.isArray(values) || (patterns.length > 0 && patterns.every((one) => TRAPS.every((trap) => !new RegExp(one).test(trap))));
}

/** The patterns of a kind's fields stand in the catalog alone. */
function kindPatterns(place: string): readonly string[] {
  const [, name = ""] = /^components\.\*\.(\w+)$/.exec(place) ?? [];
  return Object.values(catalog).flatMap(({ kind }) => {
    const field: Field | undefined = (kind.fields as Readonly<Record<string, Field>>)[name];
    return field && "pattern" in field ? [field.pattern] : [];
  });
}
const TRAPS = ["a${b}", "/a${b}", "a%{b}", "/%{b}", "vol-${a}", "a b", 'a"b', "a\\b", "a'b", "é", "arn:${a}"];

/** Texts that are no free text, and why. */
export const NOT_FREE: Readonly<Record<string, string>> = {
  "teams.*.discord.channelName": "what explain says: no resource has it",
  "teams.*.teams.channelName": "what explain says: no resource has it",
  "teams.*.webhook.name": "what explain says: no resource has it",
  "aws.otherAccounts.*": "why another account is right: no resource has it",
  ...reason("names something that is declared elsewhere in the file, or the file is refused", [
    "components.*.team",
    "components.*.dependsOn",
    "components.*.dependsOn[]",
    "components.*.logs[].class",
    "components.*.adopt.{key}",
    "traces.flows.*.components[]",
    "traces.flows.*.entry",
    "onCall.teams.*.ladder[][]",
    "onCall.teams.*.escalation.*.ladder[][]",
    "onCall.escalation.*.ladder[][]",
    "onCall.schedules.*.team",
    "onCall.schedules.*.layers[].people[]",
    "onCall.unroutedTo",
    "onCall.workflows.*.team",
    "onCall.workflows.*.components[]",
    "onCall.businessServices.*.team",
    "onCall.businessServices.*.components[]",
    "onCall.businessServices.*.dependsOn[]",
    "onCall.businessServices.*.subscribedTeams[]",
    "onCall.businessServices.*.subscribedPeople[]",
    "onCall.maintenance.*.components[]",
    "onCall.maintenance.*.teams[]",
    "extends",
    "alertsFrom.{key}",
    "components.*.alertsFrom.{key}",
    "datadog.security.*.component",
    "components.*.datadog.composites.*.when",
  ]),
  ...reason("is one of the time zones of PagerDuty's list", [
    "onCall.teams.*.supportHours.timeZone",
    "onCall.services.supportHours.timeZone",
    "onCall.services.components.*.supportHours.timeZone",
    "onCall.schedules.*.timeZone",
  ]),
  ...reason("is a unit of the signal's dimension", ["components.*.signals.*.metric.unit"]),
  ...reason("is a day or a time, which is read and written anew", ["asOf", "components.*.observeUntil", "components.*.signals.*.thresholds.*.observeUntil"]),
  ...reason("is a day or a time, which is read and written anew", ["components.*.thresholds.*.observeUntil", "thresholds.*.observeUntil"]),
  ...reason("is a level, which is a quantity or a number", ["components.*.signals.*.thresholds.*.at", "components.*.thresholds.*.at", "thresholds.*.at"]),
  ...reason("is one of the places of the check's runner", ["components.*.uptime.*.from", "components.*.uptime.*.from[]"]),
  ...reason("is a number in text", ["components.*.signals.*.thresholds.*.window", "components.*.thresholds.*.window", "thresholds.*.window"]),
  ...reason("is asked for and stands in the YAML alone", ["onCall.maintenance.*.hidesEmergenciesBecause"]),
};

function reason(why: string, places: readonly string[]): Record<string, string> {
  return Object.fromEntries(places.map((place) => [place, why]));
}
