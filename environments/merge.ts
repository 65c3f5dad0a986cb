import { type Data, isData } from "./data";

/**
 * What `extends` means: maps merge, lists and scalars replace, `null` removes. A map whose `type` or `kind` changes
 * replaces the whole, because the keys of another type would not fit.
 */
export function merge(base: unknown, over: unknown): unknown {
  if (!isData(over) || !isData(base) || changesType(base, over)) return withoutNulls(over);
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (isAbsent(key, value)) delete merged[key];
    else merged[key] = Object.hasOwn(base, key) ? merge(base[key], value) : withoutNulls(value);
  }
  return merged;
}

/** An absent value and an empty one (`team:`) are the same. */
function withoutNulls(value: unknown): unknown {
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, property]) => !isAbsent(key, property))
      .map(([key, property]) => [key, withoutNulls(property)]),
  );
}

/** In flow style a comma ends a text, and what follows it becomes a key of its own: `{ off: slow, and old }`. That must not vanish. */
const isAbsent = (key: string, value: unknown): boolean => value === null && !/\s/.test(key);

const changesType = (base: Data, over: Data) =>
  ["type", "kind"].some((key) => typeof base[key] === "string" && typeof over[key] === "string" && base[key] !== over[key]);
