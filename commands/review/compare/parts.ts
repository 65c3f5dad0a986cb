import { sameForm } from "../../../model/canonical";
import type { Model } from "../../../model/model";
import type { Change } from "../review";
import { differences, itemsOf, textOf } from "./differences";

/**
 * All that a model says beside its alerts, routes and coverage, part by part: on-call, logs, traces, dashboards,
 * settings. What a newer model has more is compared, too.
 */
export function compareParts(base: Model, head: Model): readonly Change[] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter((name) => !TOLD.has(name)).sort();
  return names.flatMap((name) => comparePart(name, base[name as keyof Model], head[name as keyof Model]));
}

/** Parts that have comparisons of their own. */
const TOLD: ReadonlySet<string> = new Set(["alerts", "routes", "gaps", "vendors"]);

function comparePart(path: string, old: unknown, now: unknown): readonly Change[] {
  if (sameForm(old, now)) return [];
  const [before, after] = [old, now].map((side) => itemsOf(side ?? []));
  if (before && after) return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => item(path, id, before.get(id), after.get(id)));
  if (isMap(old) && isMap(now) && [...Object.values(old), ...Object.values(now)].some((value) => Array.isArray(value) && value.some(isMap)))
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((name) => comparePart(`${path}.${name}`, old[name], now[name]));
  return [{ category: "part-changed", text: `${path} changed`, fields: differences(old, now) }];
}

function item(path: string, id: string, old: unknown, now: unknown): readonly Change[] {
  if (sameForm(old, now)) return [];
  // A component that came or went is told as coverage.
  if (path === "components" && (old === undefined || now === undefined)) return [];
  const state = old === undefined ? "is new" : now === undefined ? "is gone" : "changed";
  const fields = old === undefined || now === undefined ? [{ field: id, [old === undefined ? "new" : "old"]: textOf(old ?? now) }] : differences(old, now);
  return [{ category: "part-changed", ...(path === "components" && { component: id }), text: `${path} ${id} ${state}`, fields }];
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
