import { isMap, renamedIn, without } from "./edit-tree";
import type { Choose } from "./platform-choose";
import type { Data } from "./text-field";

type Entry = Record<string, unknown>;
type Entries = Record<string, Entry>;
type Files = Readonly<Record<string, Data>>;
/** As far as edits go. */
interface Base {
  readonly components: Entries;
  readonly teams: Entries;
  readonly people: Entries;
  readonly onCall: Entry & { readonly teams: Entries; readonly schedules: Entries };
  routes?: Entry;
  grafana?: Entry;
  datadog?: Entry;
}
/** Changes a platform's base in place. @returns false where there is nothing to change so */
type Edit = (choose: Choose, base: Base, files: Files) => boolean;

/** What people do to a platform from day to day: dropped, renamed, moved, told to others, read by others. */
export const EDITS: Readonly<Record<string, Edit>> = {
  "a component is dropped": (choose, { components }, files) => {
    const ids = Object.keys(components);
    return ids.length > 1 && without(files, choose.oneOf(ids));
  },
  "a component is renamed, and keeps its names": (choose, base, files) => renameComponent(choose, base, files, true),
  "a component is renamed": (choose, base, files) => renameComponent(choose, base, files, false),
  "a component moves to another team": (choose, { components, teams }) => {
    const component = choose.oneOf(Object.values(components));
    const to = pick(choose, Object.keys(teams), (other) => other !== component.team);
    return to !== undefined && set(component, "team", to);
  },
  "a team is dropped": (choose, { teams, onCall }, files) => {
    const team = choose.oneOf(Object.keys(teams));
    const heir = pick(choose, Object.keys(teams), (other) => other !== team);
    if (heir === undefined) return false;
    for (const [id, schedule] of Object.entries(onCall.schedules)) if (schedule.team === team) without(files, id);
    return without(files, team, heir);
  },
  "a person leaves the company": (choose, { people }, files) => without(files, choose.oneOf(Object.keys(people))),
  "a person leaves a team": (choose, { onCall }) => {
    const [id, team] = choose.oneOf(Object.entries(onCall.teams));
    const members = Object.keys((team.members as Data | undefined) ?? {});
    if (members.length < 2) return false;
    const person = choose.oneOf(members);
    for (const schedule of Object.values(onCall.schedules)) if (schedule.team === id) without({ schedule }, person);
    return without({ team }, person);
  },
  "a rung of a ladder is dropped": (choose, { onCall }) => {
    const ladder = choose.oneOf(Object.values(onCall.teams)).ladder;
    return Array.isArray(ladder) && ladder.length > 1 && ladder.splice(choose.number(0, ladder.length - 1), 1).length > 0;
  },
  "a schedule is dropped": (choose, { onCall }) => {
    const id = pick(choose, Object.keys(onCall.schedules));
    return id !== undefined && without({ onCall }, id, "amira");
  },
  "a schedule is renamed": (choose, base) => {
    const id = pick(choose, Object.keys(base.onCall.schedules));
    return id !== undefined && renamedIn(base, id, `${id}-new`);
  },
  "a dependency is dropped": (choose, { components }) => {
    const dependsOn = pick(choose, Object.values(components), ({ dependsOn: on }) => Array.isArray(on) && on.length > 0)?.dependsOn as string[] | undefined;
    return dependsOn !== undefined && dependsOn.splice(choose.number(0, dependsOn.length - 1), choose.number(1, dependsOn.length)).length > 0;
  },
  "an alert is switched off": (choose, { components }) => {
    const component = pick(choose, Object.values(components), ({ thresholds }) => isMap(thresholds));
    if (!component) return false;
    const thresholds = component.thresholds as Entry;
    return set(thresholds, choose.oneOf(Object.keys(thresholds)), { off: "somebody else looks" });
  },
  "somebody else is told": (choose, base) => {
    const told = [["email"], ["pagerduty", "email"], ["pagerduty", "slack", "email"], ["email", "ticket"], ["pagerduty", "discord"], ["webhook"]];
    base.routes = { ...base.routes, [choose.oneOf(["P0", "P1", "P2", "P3"])]: choose.oneOf(told) };
    return true;
  },
  "a channel of the teams' is given up": (choose, { teams, routes }) => {
    const channel = choose.oneOf(["discord", "webhook", "teams", "sns", "slack", "sms"]);
    const owners = Object.values(teams).filter((team) => team[channel] !== undefined);
    for (const team of owners) delete team[channel];
    for (const each of [routes, ...Object.values(teams).map((team) => team.routes)]) if (isMap(each)) without(each, channel);
    return owners.length > 0;
  },
  "another vendor alerts of a component": (choose, { components }) =>
    set(choose.oneOf(Object.values(components)), "alertsFrom", { default: choose.oneOf(["aws", "grafana", "datadog"]) }),
  "a check is dropped": (choose, { components }) => {
    const component = pick(choose, Object.values(components), ({ uptime }) => isMap(uptime));
    if (!component) return false;
    const uptime = component.uptime as Entry;
    delete uptime[choose.oneOf(Object.keys(uptime))];
    return Object.keys(uptime).length > 0 || delete component.uptime;
  },
  "another runner checks": (choose, { components }) => {
    const checks = Object.values(components).flatMap(({ uptime }) => (isMap(uptime) ? Object.values(uptime as Entries) : []));
    const check = pick(choose, checks, ({ url }) => url !== undefined);
    return check !== undefined && set(check, "by", choose.oneOf(["canary", "datadog", "route53", "grafana"]));
  },
  "a member of a fleet is dropped": (choose, { components }) => {
    const lists = Object.values(components).flatMap(({ dependsOn: _, logs: __, ...fields }) => Object.values(fields).filter(Array.isArray));
    const list = pick(choose, lists, ({ length }) => length > 1);
    return list !== undefined && list.splice(choose.number(0, list.length - 1), 1).length > 0;
  },
  "a part of the on-call is dropped": (choose, { onCall }) => {
    const part = pick(choose, ["maintenance", "customFields", "workflows", "businessServices", "unroutedTo", "priorities"], (name) => name in onCall);
    return part !== undefined && delete onCall[part];
  },
  "a maintenance is declared, of a team": (choose, { onCall, teams }) =>
    set(onCall, "maintenance", {
      [choose.oneOf(["move", "upgrade"])]: {
        description: "Work",
        start: "2026-12-02T22:00:00+01:00",
        end: "2026-12-02T23:00:00+01:00",
        teams: [choose.oneOf(Object.keys(teams))],
        hidesEmergenciesBecause: "the shop is closed",
      },
    }),
  "Prometheus' data source is somebody else's": (_, { grafana }) => {
    const prometheus = grafana?.prometheus as Entry | undefined;
    return prometheus?.url !== undefined && delete prometheus.url && set(prometheus, "uid", "their-prometheus");
  },
  "who notifies in Grafana changes": (choose, { grafana }) => grafana !== undefined && set(grafana, "notifications", choose.oneOf(["policies", "rules"])),
  "Grafana is given up": (_, base) => base.grafana !== undefined && delete base.grafana && without(base, "grafana", "aws"),
  "a part of Datadog's is dropped": (choose, { components, datadog }) => {
    const holders = [datadog, ...Object.values(components).map((component) => component.datadog)].filter(isMap) as Entry[];
    const holder = pick(choose, holders, (each) => Object.keys(each).some((name) => DATADOG_PARTS.has(name)));
    if (!holder) return false;
    const part = choose.oneOf(Object.keys(holder).filter((name) => DATADOG_PARTS.has(name)));
    if (part === "logMonitors") delete holder.composites;
    return delete holder[part];
  },
  "a component is observed for a while": (choose, { components }) => set(choose.oneOf(Object.values(components)), "observeUntil", "2026-12-24"),
};

const DATADOG_PARTS: ReadonlySet<string> = new Set(["composites", "logMonitors", "serviceChecks", "security", "logs", "errorTracking"]);

/** Makes one of the edits. @returns its name and the changed files; nothing where there is nothing to change so */
export function randomEdit(choose: Choose, files: Files): readonly [string, Files] | undefined {
  const copy = structuredClone(files);
  const name = choose.oneOf(Object.keys(EDITS));
  const base = copy["base.yaml"] as unknown as Base;
  if (!isMap(base.onCall) || !isMap(base.components) || Object.keys(base.components).length === 0) return undefined;
  return (EDITS[name] as Edit)(choose, base, copy) ? [name, copy] : undefined;
}

function pick<T>(choose: Choose, options: readonly T[], fits: (option: T) => boolean = () => true): T | undefined {
  const fitting = options.filter(fits);
  return fitting.length === 0 ? undefined : choose.oneOf(fitting);
}

function set(of: Entry, key: string, value: unknown): boolean {
  if (JSON.stringify(of[key]) === JSON.stringify(value)) return false;
  of[key] = value;
  return true;
}

function renameComponent(choose: Choose, { components }: Base, files: Files, keeps: boolean): boolean {
  const said = (id: string): readonly Entry[] =>
    Object.values(files).flatMap((file) => {
      const entry = (file as unknown as Partial<Base>).components?.[id];
      return entry ? [entry] : [];
    });
  const id = pick(choose, Object.keys(components), (each) => !keeps || said(each).every(({ renamedFrom }) => renamedFrom === undefined));
  if (id === undefined) return false;
  const now = `${id}-new`;
  renamedIn(files, id, now);
  // A file of an environment may say it, too; the former of two names is nobody's any more.
  for (const renamed of said(now)) delete renamed.renamedFrom;
  if (keeps) ((files["base.yaml"] as unknown as Base).components[now] as Entry).renamedFrom = id;
  return true;
}
