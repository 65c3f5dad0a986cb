import type { Data } from "./text-field";

export const isMap = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Takes an id out of a tree: as a key, as an element of a list, as a value; lists that end up empty go with it, and so does what names
 * one of the id's own things (`api.latency.P1`). @param heir takes its place as a value and in lists. @default nobody does
 */
export function without(tree: object, id: string, heir?: string): true {
  const names = (text: unknown): boolean => text === id || (typeof text === "string" && new RegExp(`(?<![\\w-])${id}\\.`).test(text));
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    const holder = tree as Record<string, unknown>;
    if (key === id) delete holder[key];
    else if (Array.isArray(value)) {
      const left = [...new Set(value.map((each) => (each === id && heir !== undefined ? heir : each)))].filter((each) => !names(each));
      for (const each of left) if (typeof each === "object" && each !== null) without(each, id, heir);
      const full = left.filter((each) => !(Array.isArray(each) && each.length === 0));
      if (full.length > 0 || value.length === 0) holder[key] = full;
      else delete holder[key];
      if (Array.isArray(tree)) holder[key] ??= [];
    } else if (typeof value === "object" && value !== null) without(value, id, heir);
    else if (value === id && heir !== undefined) holder[key] = heir;
    else if (names(value) && key !== "kind") delete holder[key];
  }
  return true;
}

/** Calls an id otherwise, wherever it stands. */
export function renamedIn(tree: object, id: string, now: string): true {
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, "g");
  const holder = tree as Record<string, unknown>;
  for (const [key, value] of Object.entries(holder)) holder[key] = JSON.parse(JSON.stringify(value).replace(word, now));
  return true;
}
