import { isObject, type ObjectValue, UNKNOWN, type Value } from "../protocol/values";
import type { Block } from "../schemas/schema";

/**
 * A decoded block in the form in which a rendered configuration has it, which the table of vendor limits reads: absent
 * blocks left out, text with its template marks escaped, an expression in place of what is not known.
 */
export function rendered(value: ObjectValue, { attributes, blocks }: Block): Record<string, unknown> {
  const config: Record<string, unknown> = {};
  for (const name of Object.keys(attributes)) {
    const given = value[name] ?? null;
    if (given !== null) config[name] = plain(given);
  }
  for (const [name, { block }] of Object.entries(blocks)) {
    const given = value[name] ?? null;
    if (given === UNKNOWN) config[name] = EXPRESSION;
    else if (Array.isArray(given) && given.length > 0) config[name] = given.map((element) => (isObject(element) ? rendered(element, block) : plain(element)));
    else if (isObject(given)) config[name] = rendered(given, block);
  }
  return config;
}

function plain(value: Value): unknown {
  if (value === UNKNOWN) return EXPRESSION;
  if (typeof value === "string") return value.replace(/[$%](?=\{)/g, "$&$&");
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)])) : value;
}

const EXPRESSION = `\${unknown}`;
