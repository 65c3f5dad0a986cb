import { sameForm } from "../../../model/canonical";
import type { FieldChange } from "../review";

/** Every leaf in which two values differ, by its path: `plain.dimensions.LoadBalancer`. In the order of the paths. */
export function differences(old: unknown, now: unknown, path = ""): readonly FieldChange[] {
  if (sameForm(old, now)) return [];
  if (isMap(old) && isMap(now))
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((key) => differences(old[key], now[key], join(path, key)));
  if (Array.isArray(old) && Array.isArray(now) && old.some(isMap) && old.length === now.length)
    return old.flatMap((one, index) => differences(one, now[index], `${path}[${index}]`));
  return [{ field: path === "" ? "value" : path, ...(old !== undefined && { old: textOf(old) }), ...(now !== undefined && { new: textOf(now) }) }];
}

/** A value as a person reads it: text as it is, lists by commas, the rest as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((one) => typeof one === "string" || typeof one === "number")) return value.length === 0 ? "none" : value.join(", ");
  return JSON.stringify(value);
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const join = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);
