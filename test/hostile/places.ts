import { catalog } from "../../environments/catalog";
import { type JsonSchema, jsonSchema } from "../../environments/schema/json";
import { together } from "../terraform/arbitraries/schema-texts";

/** Where in a file a text stands: a value, or the key of a map. */
export interface Place {
  /** As `schemaTexts` names it: `components.*.signals.*.title`, `aws.tags.{key}`. */
  readonly schema: string;
  readonly path: readonly (string | number)[];
  readonly role: "key" | "value";
}

/** Every text and every key of one's own in the data of a file, by the schema. */
export function placesOf(data: unknown): readonly Place[] {
  const root = jsonSchema(catalog);
  const found: Place[] = [];
  walk(data, [root], [], "", root, found);
  return found;
}

// biome-ignore lint/suspicious/noExplicitAny: any part of a JSON Schema
type Part = any;

function walk(data: unknown, parts: readonly Part[], path: Place["path"], schema: string, root: JsonSchema, found: Place[]): void {
  const all = parts.flatMap((part) => expanded(part, root));
  if (typeof data === "string") found.push({ schema, path, role: "value" });
  else if (Array.isArray(data))
    for (const [index, entry] of data.entries())
      walk(
        entry,
        all.flatMap(({ items }) => (items ? [items] : [])),
        [...path, index],
        `${schema}[]`,
        root,
        found,
      );
  else if (data !== null && typeof data === "object")
    for (const [key, entry] of Object.entries(data)) {
      const below = (name: string) => (schema === "" ? name : `${schema}.${name}`);
      const named = all.flatMap(({ properties }) => (properties && Object.hasOwn(properties, key) ? [properties[key]] : []));
      const open = all.flatMap(({ additionalProperties: more }) => (more !== null && typeof more === "object" ? [more] : []));
      const patterned = all.flatMap(({ patternProperties }) =>
        Object.entries(patternProperties ?? {}).flatMap(([form, part]) => (new RegExp(form).test(key) ? [part] : [])),
      );
      if (named.length === 0 && open.length > 0) found.push({ schema: below("{key}"), path: [...path, key], role: "key" });
      const [next, name] = named.length > 0 ? [named, together(schema, key)] : [[...open, ...patterned], "*"];
      walk(entry, next, [...path, key], below(name), root, found);
    }
}

/** A part and all that it may be instead. */
function expanded(part: Part, root: JsonSchema): readonly Part[] {
  if (part === null || typeof part !== "object") return [];
  const referred = part.$ref === undefined ? [] : [(root.definitions as Part)[String(part.$ref).split("/").at(-1) as string]];
  return [part, ...[...referred, ...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])].flatMap((one) => expanded(one, root))];
}
