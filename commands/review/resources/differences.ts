import { diffArrays } from "diff";
import { append } from "../../../model/append";
import { byCodeUnit, canonicalJson, sameForm } from "../../../model/canonical";
import { own } from "../../../model/own";
import { embeddedJson, isObject, type JsonObject } from "../json";

/** A step into a value: a key, the place of an element, or the name by which an element is known. */
export type Step = string | number | { readonly named: string };

/** One place at which two JSON values differ; `undefined` where one has nothing. */
export interface Difference {
  readonly path: readonly Step[];
  readonly old: unknown;
  readonly new: unknown;
  /** Elements are the same, in another order. */
  readonly order?: true;
}

/**
 * Every place at which two JSON values differ, each place once. Text that is itself JSON (policies, bodies) is looked
 * into; elements of lists are recognised by what names them, or else by what stays around them.
 */
export function differences(old: unknown, now: unknown, path: readonly Step[] = []): readonly Difference[] {
  if (sameForm(old, now)) return [];
  if (isObject(old) && isObject(now)) return ofObjects(old, now, path);
  if (Array.isArray(old) && Array.isArray(now)) return ofLists(old, now, path);
  const [before, after] = [embedded(old), embedded(now)];
  if (before !== undefined && after !== undefined) {
    const within = differences(before, after, path);
    if (within.length > 0) return within;
  }
  return [{ path, old, new: now }];
}

function ofObjects(old: JsonObject, now: JsonObject, path: readonly Step[]): readonly Difference[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort(byCodeUnit);
  return keys.flatMap((key) => differences(own(old, key), own(now, key), [...path, key]));
}

function ofLists(old: readonly unknown[], now: readonly unknown[], path: readonly Step[]): readonly Difference[] {
  // A block that stands once: its place says nothing.
  if (old.length === 1 && now.length === 1 && isObject(old[0]) && isObject(now[0])) return differences(old[0], now[0], path);
  if (![...old, ...now].some((element) => typeof element === "object" && element !== null))
    return [{ path, old, new: now, ...(samePieces(old, now) && { order: true }) }];
  const [before, after] = [byName(old), byName(now)];
  return before && after ? ofNamed(before, after, path) : ofPlaces(old, now, path);
}

function ofNamed(old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>, path: readonly Step[]): readonly Difference[] {
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const found = names.flatMap((named) => differences(old.get(named), now.get(named), [...path, { named }]));
  const [before, after] = [[...old.keys()].filter((name) => now.has(name)), [...now.keys()].filter((name) => old.has(name))];
  return sameForm(before, after) ? found : [...found, { path, old: before, new: after, order: true }];
}

function ofPlaces(old: readonly unknown[], now: readonly unknown[], path: readonly Step[]): readonly Difference[] {
  const [before, after] = [old.map(canonicalJson), now.map(canonicalJson)];
  const found: Difference[] = [];
  let [at, to] = [0, 0];
  let gone: number[] = [];
  const left = (): void => {
    for (const place of gone) found.push({ path: [...path, place], old: old[place], new: undefined });
    gone = [];
  };
  for (const { value, removed, added } of diffArrays(before, after)) {
    if (removed)
      append(
        gone,
        value.map((_, step) => at + step),
      );
    else if (added)
      value.forEach((_, step) => {
        const was = gone.shift();
        append(found, differences(was === undefined ? undefined : old[was], now[to + step], [...path, to + step]));
      });
    else left();
    if (!added) at += value.length;
    if (!removed) to += value.length;
  }
  left();
  return found;
}

/** What people and vendors call elements of a list by, the most telling first. */
const NAMES = ["label", "name", "uid", "Sid", "refId", "id", "title"];

/** Elements by their names, in order; nothing where one has none, or two have the same. */
function byName(list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const key = NAMES.find((name) => list.every((element) => isObject(element) && typeof element[name] === "string"));
  if (key === undefined) return undefined;
  const named = new Map(list.map((element) => [(element as Record<string, string>)[key] as string, element]));
  return named.size === list.length ? named : undefined;
}

const samePieces = (old: readonly unknown[], now: readonly unknown[]): boolean =>
  sameForm(old.map((piece) => JSON.stringify(piece)).sort(byCodeUnit), now.map((piece) => JSON.stringify(piece)).sort(byCodeUnit));

/** A list or an object that stands in a text. */
const embedded = (value: unknown): unknown => (typeof value === "string" ? embeddedJson(value) : undefined);
