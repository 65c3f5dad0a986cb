import { sameForm } from "../../../model/canonical";
import type { LogGroup } from "../../../model/logs/model";
import type { Model, ModelComponent } from "../../../model/model";
import { own } from "../../../model/own";
import type { Watch } from "../../../model/vendors/datadog/parts";
import { isObject, type JsonObject } from "../json";
import type { Change, FieldChange } from "../review";
import { differences, itemsOf, textOf } from "./differences";
import { scheduleChanges, teamChanges } from "./on-call";
import { PART_NAMES } from "./part-names";
import type { Renames } from "./renames";

/**
 * All that a model says beside its alerts, routes and coverage, part by part: on-call, logs, traces, dashboards,
 * settings. What a newer model has more is compared, too.
 */
export function compareParts(base: Model, head: Model, { declared }: Renames): readonly Change[] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter((name) => !TOLD.has(name)).sort();
  return [...componentChanges(base, head, declared), ...names.flatMap((name) => comparePart({ base, head, path: name }, ownOf(base, name), ownOf(head, name)))];
}

const ownOf = (model: Model, name: string): unknown => own(model as unknown as JsonObject, name);

/** Parts that have comparisons of their own. */
const TOLD: ReadonlySet<string> = new Set(["alerts", "routes", "gaps", "vendors", "components"]);

interface Place {
  readonly base: Model;
  readonly head: Model;
  readonly path: string;
}

/** Those of both sides, by the id that head knows them by; one that came or went is told as coverage. */
function componentChanges(base: Model, head: Model, declared: Renames["declared"]): readonly Change[] {
  const after = new Map(head.components.map((component) => [component.id, component]));
  return base.components.flatMap((old): readonly Change[] => {
    const id = declared.get(old.id) ?? old.id;
    const now = after.get(id);
    if (!now || sameForm(old, now)) return [];
    const renamed: readonly Change[] =
      id === old.id
        ? []
        : [
            {
              category: "alert-renamed",
              component: id,
              text: `component ${old.id} is called ${id} now, and keeps its history`,
              fields: [{ field: "component", old: old.id, new: id, told: true }],
            },
          ];
    const [before, later] = comparable(old, now, (key) => (id !== old.id && key.startsWith(`${old.id}.`) ? `${id}${key.slice(old.id.length)}` : key));
    const fields = differences(before, later);
    return [...renamed, ...(fields.length > 0 ? [changed(`component ${id} changed`, fields, id)] : [])];
  });
}

/** Both under head's name, and with the signals of both: those that came or went are told as coverage. */
function comparable(old: ModelComponent, now: ModelComponent, renamed: (key: string) => string): readonly [unknown, unknown] {
  const before = old.signals.map((signal) => ({ ...signal, key: renamed(signal.key) }));
  const shared = new Set(before.map(({ key }) => key).filter((key) => now.signals.some((signal) => signal.key === key)));
  const kept = <Signal extends { readonly key: string }>(signals: readonly Signal[]) => signals.filter(({ key }) => shared.has(key));
  const { renamedFrom: _, ...rest } = now as ModelComponent & { readonly renamedFrom?: string };
  const was = { ...old, id: now.id, signals: kept(before) };
  return old.id === now.id ? [was, { ...now, signals: kept(now.signals) }] : [was, { ...rest, signals: kept(now.signals) }];
}

function comparePart(place: Place, old: unknown, now: unknown): readonly Change[] {
  const { path } = place;
  if (sameForm(old, now)) return [];
  const [before, after] = [old, now].map((side) => itemsOf(side ?? []));
  if (before && after) {
    const formers = new Map([...after].flatMap(([id, one]) => formerOf(id, one, before)));
    const gone = [...before.keys()].filter((id) => !after.has(id) && ![...formers.values()].includes(id));
    return [...new Set([...gone, ...after.keys()])].sort().flatMap((id) => item(place, id, before.get(formers.get(id) ?? id), after.get(id)));
  }
  if (isObject(old) && isObject(now) && [...Object.values(old), ...Object.values(now)].some((value) => Array.isArray(value) && value.some(isObject)))
    return [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .sort()
      .flatMap((name) => comparePart({ ...place, path: `${path}.${name}` }, own(old, name), own(now, name)));
  if (path === "datadogParts.index.retentionDays" && typeof old === "number" && typeof now === "number") return [kept("the Datadog log index", old, now)];
  const name = own(PART_NAMES, path) ?? path;
  const fields = differences(old, now);
  const [only] = fields;
  // A part that is one value is said in a sentence.
  if (only?.field === "value" && only.old !== undefined && only.new !== undefined)
    return [changed(`${name}: ${only.new}, was ${only.old}`, [{ ...only, told: true }])];
  return [changed(`${name} changed`, fields)];
}

/** The id that base knows a renamed entry by. */
function formerOf(id: string, entry: unknown, before: ReadonlyMap<string, unknown>): readonly (readonly [string, string])[] {
  const former = isObject(entry) ? entry.renamedFrom : undefined;
  return typeof former === "string" && before.has(former) && !before.has(id) ? [[id, former]] : [];
}

/** Entries that say better themselves what differs in them. */
const SPECIAL: Readonly<Record<string, (place: Place, old: never, now: never, id: string) => readonly Change[]>> = {
  "logs.groups": (_, old, now, id) => groupChanges(id, old, now),
  "datadogParts.monitors": (_, old, now, id) => watchChanges("datadogParts.monitors", id, old, now),
  "datadogParts.security": (_, old, now, id) => watchChanges("datadogParts.security", id, old, now),
  "oncall.schedules": ({ base, head }, old, now) => scheduleChanges(base, head, old, now),
  "oncall.teams": ({ base, head }, old, now) => teamChanges(base, head, old, now),
};

function item(place: Place, id: string, old: unknown, now: unknown): readonly Change[] {
  if (sameForm(old, now)) return [];
  const what = `${own(PART_NAMES, place.path) ?? place.path} ${id}`;
  if (old === undefined) {
    const fields = described(id, now).map(({ field, text }) => ({ field, new: text }));
    return [{ ...changed(`${what} is new`, fields), category: SILENCING.has(place.path) ? "route-changed" : "part-changed" }];
  }
  // What it was stands in the code that the pull request takes out.
  if (now === undefined) return [changed(`${what} is gone`, [{ field: "entry", old: id, told: true }])];
  return own(SPECIAL, place.path)?.(place, old as never, now as never, id) ?? [changed(`${what} changed`, differences(old, now))];
}

/** A rule that is no alert of the model says as one whether it tells anybody now, apart from what else differs in it. */
function watchChanges(path: string, id: string, old: Watch, now: Watch): readonly Change[] {
  const fields = differences(old, { ...now, notifies: old.notifies, ...(old.notifies !== now.notifies && { observeUntil: old.observeUntil }) });
  const said = ({ notifies, observeUntil }: Watch) => (notifies ? "its route" : `nobody until ${observeUntil}`);
  return [
    ...(old.notifies === now.notifies
      ? []
      : [
          {
            ...changed(
              `${PART_NAMES[path]} ${id} notifies ${said(now)}, was ${said(old)}`,
              [{ field: "notifies", old: said(old), new: said(now), told: true }],
              now.component,
            ),
            category: now.notifies ? ("alert-unsilenced" as const) : ("alert-silenced" as const),
          },
        ]),
    ...(fields.length > 0 ? [changed(`${PART_NAMES[path]} ${id} changed`, fields)] : []),
  ];
}

/** A log group says for how long it keeps logs, apart from what else differs in it. */
function groupChanges(id: string, old: LogGroup, now: LogGroup): readonly Change[] {
  const fields = differences(old, { ...now, retentionDays: old.retentionDays });
  return [
    ...(old.retentionDays === now.retentionDays ? [] : [kept(`log group ${id}`, old.retentionDays, now.retentionDays)]),
    ...(fields.length > 0 ? [changed(`${PART_NAMES["logs.groups"]} ${id} changed`, fields)] : []),
  ];
}

/** Fewer days are worse: what an investigation asks for later is gone. */
const kept = (what: string, old: number, now: number): Change => ({
  category: lasting(now) < lasting(old) ? "logs-shorter" : "logs-longer",
  text: `${what} keeps logs ${daysText(now)}, was ${daysText(old)}`,
  fields: [{ field: "retention", old: daysText(old), new: daysText(now), told: true }],
});
const lasting = (days: number) => (days === 0 ? Number.POSITIVE_INFINITY : days);
const daysText = (days: number) => (days === 0 ? "for ever" : `for ${days} days`);

/** What comes between an alert and those who hear of it stands with the routes. */
const SILENCING: ReadonlySet<string> = new Set(["oncall.maintenance"]);

/** What a reviewer asks of something new: its own plain values, without those that repeat its id or only identify it. */
function described(id: string, value: unknown): readonly { readonly field: string; readonly text: string }[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, part]) => {
    const flat = Array.isArray(part) ? part.length > 0 && part.every((one) => typeof one !== "object") : typeof part !== "object";
    return !flat || IDENTIFYING.has(field) || part === id ? [] : [{ field, text: textOf(part) }];
  });
}
const IDENTIFYING: ReadonlySet<string> = new Set(["id", "key", "name", "path", "url", "formerKey", "component"]);

const changed = (text: string, fields: readonly FieldChange[], component?: string): Change => ({
  category: "part-changed",
  ...(component !== undefined && { component }),
  text,
  fields,
});
