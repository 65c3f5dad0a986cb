import { sameForm } from "../../../model/canonical";
import type { FieldChange } from "../review";

/** Every leaf in which two values differ, by its path: `plain.dimensions.LoadBalancer`. In the order of the paths. */
export function differences(old: unknown, now: unknown, path = ""): readonly FieldChange[] {
  if (sameForm(old, now)) return [];
  if (isMap(old) && isMap(now))
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((key) => differences(old[key], now[key], join(path, key)));
  const [before, after] = [itemsOf(old), itemsOf(now)];
  if (before && after && before.size + after.size > 0) {
    const changed = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => differences(before.get(id), after.get(id), `${path}[${id}]`));
    return changed.length > 0 ? changed : [{ field: `order of ${path}`, old: textOf([...before.keys()]), new: textOf([...after.keys()]) }];
  }
  if (Array.isArray(old) && Array.isArray(now) && old.some(isMap) && old.length === now.length)
    return old.flatMap((one, index) => differences(one, now[index], `${path}[${index}]`));
  return [{ field: path === "" ? "value" : path, ...(old !== undefined && { old: textOf(old) }), ...(now !== undefined && { new: textOf(now) }) }];
}

/** A value as a person reads it: text as it is, lists by commas, the rest as JSON, as far as a line goes. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((one) => typeof one === "string" || typeof one === "number")) return value.length === 0 ? "none" : value.join(", ");
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
const LONGEST = 200;

/** A list of things that have ids, by id. */
export function itemsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids = value.map(idOf);
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length ? new Map(value.map((one, index) => [ids[index] as string, one])) : undefined;
}

function idOf(value: unknown): string | undefined {
  if (!isMap(value)) return undefined;
  const id = value.id ?? value.key ?? value.name;
  return typeof id === "string" ? id : undefined;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const join = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);
