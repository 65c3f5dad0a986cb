import { sameForm } from "../../../model/canonical";
import { own } from "../../../model/own";
import { isObject } from "../json";
import type { FieldChange } from "../review";

/** Every leaf in which two values differ, by its path: `plain.dimensions.LoadBalancer`. In the order of the paths. */
export function differences(old: unknown, now: unknown, path = ""): readonly FieldChange[] {
  if (sameForm(old, now)) return [];
  if (isObject(old) && isObject(now))
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((key) => differences(own(old, key), own(now, key), join(path, key)));
  const [before, after] = [itemsOf(old), itemsOf(now)];
  if (before && after && before.size + after.size > 0) {
    const changed = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => differences(before.get(id), after.get(id), `${path}[${id}]`));
    return changed.length > 0 ? changed : [{ field: `order of ${path}`, old: textOf([...before.keys()]), new: textOf([...after.keys()]) }];
  }
  if (Array.isArray(old) && Array.isArray(now) && old.some(isObject) && old.length === now.length)
    return old.flatMap((one, index) => differences(one, now[index], `${path}[${index}]`));
  if (Array.isArray(old) && Array.isArray(now) && (isTexts([...old, ...now]) || old.length !== now.length))
    return [{ field: path === "" ? "value" : path, ...listChange(old.map(said), now.map(said)) }];
  return [{ field: path === "" ? "value" : path, ...(old !== undefined && { old: textOf(old) }), ...(now !== undefined && { new: textOf(now) }) }];
}

/** Lists that fit into a line as they are; longer ones by what came and went. `noun`: of what there are so many. */
export function listChange(old: readonly string[], now: readonly string[], noun = "entries"): { readonly old: string; readonly new: string } {
  if (old.length <= 3 && now.length <= 3) return { old: textOf(old), new: textOf(now) };
  const went = old.filter((one) => !now.includes(one));
  const came = now.filter((one) => !old.includes(one));
  if (went.length + came.length === 0) return { old: textOf(old), new: textOf(now) };
  const said = [went.length > 0 ? `without ${textOf(went)}` : undefined, came.length > 0 ? `with ${textOf(came)}` : undefined].filter(
    (part) => part !== undefined,
  );
  return { old: `${old.length} ${noun}`, new: `${now.length} ${noun} (${said.join("; ")})` };
}

/**
 * A value as a person reads it: text as it is, lists by commas, and of what has parts what it is called, or else its
 * parts as far as a line goes. Never JSON.
 */
export function textOf(value: unknown): string {
  const text = said(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}
const LONGEST = 200;

function said(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(said).join(", ");
  if (!isObject(value)) return String(value);
  const called = value.title ?? value.name ?? value.id ?? value.key;
  if (typeof called === "string") return called;
  const parts = Object.entries(value).map(([key, part]) => (isObject(part) ? `${key} (${said(part)})` : `${key} ${said(part)}`));
  return parts.length === 0 ? "none" : parts.join(", ");
}

/** A list of things that have ids, by id. */
export function itemsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids = value.map(idOf);
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length ? new Map(value.map((one, index) => [ids[index] as string, one])) : undefined;
}

function idOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const id = value.id ?? value.key ?? value.name ?? value.person;
  return typeof id === "string" ? id : undefined;
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === "string");
const join = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);
