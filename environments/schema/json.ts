import { canonicalJson } from "../../model/canonical";
import type { Catalog } from "../../model/thresholds";
import { type Data, get, isData } from "../data";
import { z } from "../zod";
import { fileSchema, fileThresholds, ownKeys } from "./file";

/** A JSON Schema, or a part of one. */
export type JsonSchema = Data;

/** The schema of every environment file, for editors: draft 7, because the YAML language server knows that best. */
export function schemaText(catalog: Catalog): string {
  return canonicalJson(forPartialFiles(jsonSchema(catalog))).replace(/\{\s+("\$ref": "[^"]+")\s+\}/g, "{ $1 }");
}

/** The schema of a whole environment, after `extends`; made once for a catalog, and only when a problem needs it. */
export function jsonSchema(catalog: Catalog): JsonSchema {
  const known = made.get(catalog) ?? makeJsonSchema(catalog);
  made.set(catalog, known);
  return known;
}
const made = new WeakMap<Catalog, JsonSchema>();

function makeJsonSchema(catalog: Catalog): JsonSchema {
  return z.toJSONSchema(fileSchema(catalog).extend({ ...ownKeys, thresholds: fileThresholds(catalog) }), {
    io: "input",
    target: "draft-7",
    reused: "inline",
    unrepresentable: "any",
    // Zod drops both from values that are transformed, because they might be those of the output. Here they are the input's.
    override: ({ zodSchema, jsonSchema: json }) => {
      const { examples, default: preset } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) json.examples = examples;
      if (preset !== undefined) json.default = preset as NonNullable<typeof json.default>;
    },
  }) as JsonSchema;
}

/**
 * A single file states a part of the whole: nothing is required, `null` removes a key, and a component whose kind
 * stands in the file that it extends may fit the variants of several kinds.
 */
function forPartialFiles(schema: unknown, inList = false): unknown {
  if (Array.isArray(schema)) return schema.map((one) => forPartialFiles(one, inList));
  if (!isData(schema)) return schema;
  const partial: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "required" && !inList) continue;
    if (LITERAL.has(key)) partial[key] = value;
    else if (MAPS.has(key) && isData(value))
      partial[key] = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, nullable(forPartialFiles(one, inList), key, inList)]));
    else partial[key === "oneOf" && !inList ? "anyOf" : key] = forPartialFiles(value, inList || key === "items");
  }
  return isData(partial.additionalProperties) ? { ...partial, additionalProperties: nullable(partial.additionalProperties, "properties", inList) } : partial;
}
/** Keywords whose value is data, not a schema. */
const LITERAL = new Set(["const", "default", "enum", "examples", "propertyNames"]);
const MAPS = new Set(["properties", "patternProperties", "definitions"]);

function nullable(schema: unknown, within: string, inList: boolean): unknown {
  // A definition takes null for all who refer to it.
  if (!isData(schema) || "const" in schema || "$ref" in schema || (inList && within !== "definitions")) return schema;
  const { description, title, default: preset, examples, ...rest } = schema;
  const shown = Object.fromEntries(Object.entries({ description, title, default: preset, examples }).filter(([, value]) => value !== undefined));
  return { ...shown, anyOf: [rest, { type: "null" }] };
}

/** What the schema says about a place in the data; several variants where the data fit several. */
export function schemasAt(schema: JsonSchema, path: readonly (string | number)[], data: unknown): readonly JsonSchema[] {
  let candidates = alternatives(schema, schema, data);
  let value = data;
  for (const part of path) {
    value = typeof part === "number" ? (Array.isArray(value) ? value[part] : undefined) : get(value, part);
    const here = value;
    candidates = candidates.flatMap((candidate) => {
      const next =
        typeof part === "number"
          ? candidate.items
          : (get(candidate.properties, part) ?? matching(candidate.patternProperties, part) ?? candidate.additionalProperties);
      return alternatives(next, schema, here);
    });
  }
  return candidates;
}

function matching(patterns: unknown, key: string): unknown {
  return isData(patterns) ? Object.entries(patterns).find(([pattern]) => new RegExp(pattern).test(key))?.[1] : undefined;
}

/** References followed (zod writes one in `allOf` where words stand beside it), unions opened, variants of another `kind` or `type` than the data's left out. */
function alternatives(schema: unknown, root: JsonSchema, data: unknown): readonly JsonSchema[] {
  if (!isData(schema)) return [];
  const reference = schema.$ref;
  if (typeof reference === "string") {
    const target = get(root.definitions, reference.slice(reference.lastIndexOf("/") + 1));
    return alternatives(target, root, data).map((one) => ({ ...one, ...(schema.description !== undefined && { description: schema.description }) }));
  }
  const [only] = Array.isArray(schema.allOf) ? schema.allOf : [];
  if (only !== undefined) return alternatives(only, root, data);
  const options = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(options) && !("examples" in schema)) {
    const all = options.flatMap((option) => alternatives(option, root, data));
    const fitting = all.filter((option) =>
      ["kind", "type"].every((key) => get(get(option.properties, key), "const") === undefined || get(get(option.properties, key), "const") === get(data, key)),
    );
    return (fitting.length > 0 ? fitting : all).map((one) =>
      schema.description !== undefined && one.description === undefined ? { ...one, description: schema.description } : one,
    );
  }
  if (Array.isArray(options)) return [schema, ...options.flatMap((option) => alternatives(option, root, data))];
  return [schema];
}
