import { isDeepStrictEqual } from "node:util";
import type { AttributePath } from "../protocol/messages";
import { isObject, type ObjectValue, UNKNOWN, type Value } from "../protocol/values";
import type { Attribute, Block } from "../schemas/schema";
import type { Lifecycle } from "./lifecycles/lifecycle";

export interface Plan {
  readonly planned: Value;
  readonly replace: readonly AttributePath[];
}

/**
 * What a provider answers to Terraform's proposal: what the vendor will give is unknown until then, and a change that the
 * vendor can't make in place replaces the resource.
 */
export function plan(prior: Value, proposed: Value, block: Block, lifecycle: Lifecycle | undefined): Plan {
  if (!isObject(proposed)) return { planned: proposed, replace: [] };
  if (!isObject(prior)) return { planned: withUnknown(proposed, block), replace: [] };
  const replace = (lifecycle?.replacedBy ?? []).filter((path) => !isDeepStrictEqual(at(prior, path), at(proposed, path)));
  return {
    planned: withNewUnknown(prior, proposed, block),
    replace: [...new Set(replace.map((path) => path.split(".", 1).join()))].map((attribute_name) => ({ steps: [{ attribute_name }] })),
  };
}

/** Every computed value that the configuration leaves open becomes unknown. */
function withUnknown(value: ObjectValue, { attributes, blocks }: Block): ObjectValue {
  const planned: Record<string, Value> = {};
  for (const [name, attribute] of Object.entries(attributes)) planned[name] = openAttribute(value[name] ?? null, attribute);
  for (const [name, { block }] of Object.entries(blocks)) planned[name] = each(value[name] ?? null, (element) => withUnknown(element, block));
  return planned;
}

function openAttribute(value: Value, { type, computed }: Attribute): Value {
  if (value === null) return computed ? UNKNOWN : null;
  const object =
    typeof type === "object" ? ("object" in type ? type.object : typeof type.of === "object" && "object" in type.of ? type.of.object : undefined) : undefined;
  return object ? each(value, (element) => withUnknown(element, { attributes: object, blocks: {} })) : value;
}

/** Terraform has carried the known values over; only elements that were not there before have open ones. */
function withNewUnknown(prior: ObjectValue, proposed: ObjectValue, { attributes, blocks }: Block): ObjectValue {
  const planned: Record<string, Value> = {};
  for (const name of Object.keys(attributes)) planned[name] = proposed[name] ?? null;
  for (const [name, nested] of Object.entries(blocks)) {
    const before: Value = prior[name] ?? null;
    const after: Value = proposed[name] ?? null;
    planned[name] = isDeepStrictEqual(before, after) ? after : each(after, (element) => withUnknown(element, nested.block));
  }
  return planned;
}

function each(value: Value, change: (element: ObjectValue) => ObjectValue): Value {
  if (Array.isArray(value)) return value.map((element: Value) => (isObject(element) ? change(element) : element));
  return isObject(value) ? change(value) : value;
}

function at(value: Value, path: string): Value {
  return path.split(".").reduce<Value>((current, name) => {
    const only: Value = Array.isArray(current) && current.length === 1 ? (current[0] as Value) : current;
    return isObject(only) ? (only[name] ?? null) : only;
  }, value);
}
