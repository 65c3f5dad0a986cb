import type { Data } from "./text-field";

export const isMap = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Takes an id out of a tree: as a key, as a value, as an element of a list; lists that end up empty go with it, and so does text about
 * one of the id's own things (`api.latency.P1`).
 * @param heir takes its place as a value and in lists. @default nobody does
 */
export function without(tree: object, id: string, heir?: string): true {
  const own = new RegExp(`(?<![\\w-])${id}\\.`);
  const pruned = (value: unknown): unknown => {
    if (typeof value === "string") return value === id ? heir : own.test(value) ? undefined : value;
    if (Array.isArray(value)) {
      const left = [...new Set(value.map(pruned))].filter((element) => element !== undefined);
      return left.length === 0 && value.length > 0 ? undefined : left;
    }
    if (isMap(value)) visit(value as Record<string, unknown>);
    return value;
  };
  const visit = (map: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(map)) {
      const left = key === id ? undefined : key === "kind" ? value : pruned(value);
      if (left === undefined) delete map[key];
      else map[key] = left;
    }
  };
  visit(tree as Record<string, unknown>);
  return true;
}

/** Calls an id otherwise, wherever it stands. */
export function renamedIn(tree: object, id: string, now: string): true {
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, "g");
  const holder = tree as Record<string, unknown>;
  for (const [key, value] of Object.entries(holder)) holder[key] = JSON.parse(JSON.stringify(value).replace(word, now));
  return true;
}
