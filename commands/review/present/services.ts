import { groupBy } from "../../../model/group";
import type { Model } from "../../../model/model";
import { DAYS, type SupportHours } from "../../../model/oncall/input";
import type { OncallService } from "../../../model/oncall/model";
import { SEVERITIES, type Severity } from "../../../model/severities";
import type { Category } from "../review";
import { type Now, partOf, type Range, rangeOf } from "./clock";
import { moves, type Span, spansOf } from "./spans";
import type { Told } from "./told";
import { opening } from "./turns";

/** Components whose incidents a maintenance window holds back now, or no longer does. */
export function mutedChanges(base: Model, head: Model, now: Now): readonly Told[] {
  const range = rangeOf(now, UTC);
  const [before, after] = [windowsOf(base), windowsOf(head)];
  const known = new Set(base.oncall.services.map(({ id }) => id));
  const pairs = head.oncall.services.map((service): Pair<readonly Window[]> => {
    const former = known.has(service.id) ? service.id : (service.renamedFrom ?? service.id);
    return { service, old: before.get(former) ?? [], now: after.get(service.id) ?? [] };
  });
  // Those of the same windows are told alike.
  return [...groupBy(pairs, ({ old, now: later }) => `${idsOf(old)} ${idsOf(later)}`).values()].flatMap((group) => {
    const [{ old, now: later }] = group as readonly [Pair<readonly Window[]>];
    return told({
      services: group.map(({ service }) => ({ service, severity: gravest(service) })),
      moved: moves(within(range, old), within(range, later), Object.is),
      range,
      timeZone: UTC,
      on: ["muted-now", `is muted by the maintenance window ${idsOf(later)}, and opens no incident,`],
      off: ["unmuted-now", `is no longer muted by the maintenance window ${idsOf(old)}, and opens incidents,`],
    });
  });
}

/** Components whose P2 calls now as a P1 would, or no longer does: within the support hours of its service it has high urgency. */
export function urgencyChanges(base: Model, head: Model, now: Now): readonly Told[] {
  const before = new Map(base.oncall.services.map((service) => [service.id, service]));
  const pairs = head.oncall.services.flatMap((service): readonly Pair<SupportHours | undefined>[] => {
    const was = before.get(service.id) ?? before.get(service.renamedFrom ?? "");
    if (!was || !hoursDiffer(was, service) || ![was, service].every((one) => incidents(one).includes("P2"))) return [];
    return [{ service, old: was.supportHours, now: service.supportHours }];
  });
  // A team's services have the same hours, and each of them costs as much to find out.
  return [...groupBy(pairs, ({ old, now: later }) => JSON.stringify([old, later])).values()].flatMap((group) => {
    const [{ old, now: later }] = group as readonly [Pair<SupportHours | undefined>];
    const timeZone = (later ?? old)?.timeZone ?? UTC;
    const range = rangeOf(now, timeZone);
    return told({
      services: group.map(({ service }) => ({ service, severity: "P2" })),
      moved: moves(within(range, supportHours(old, range)), within(range, supportHours(later, range)), Object.is),
      range,
      timeZone,
      on: ["urgency-raised", "opens P2 at high urgency, was low,"],
      off: ["urgency-lowered", "opens P2 at low urgency, was high,"],
    });
  });
}

/** A service of head, and what it has on both sides. */
interface Pair<T> {
  readonly service: OncallService;
  readonly old: T;
  readonly now: T;
}

export const hoursDiffer = (old: OncallService, now: OncallService): boolean => JSON.stringify(old.supportHours) !== JSON.stringify(now.supportHours);

const UTC = "UTC";
type Window = { readonly id: string; readonly range: Range };

/** Component -> the windows that it is in. */
function windowsOf({ oncall }: Model): ReadonlyMap<string, readonly Window[]> {
  const all = oncall.maintenance.flatMap(({ id, start, end, components }) =>
    components.map((component) => ({ component, window: { id, range: [Date.parse(start), Date.parse(end)] as Range } })),
  );
  return new Map([...groupBy(all, ({ component }) => component)].map(([component, own]) => [component, own.map(({ window }) => window)]));
}
const idsOf = (windows: readonly Window[]): string => windows.map(({ id }) => id).join(", ");

/** Whether one of several ranges holds. */
const within = (range: Range, all: readonly { readonly range: Range }[]): readonly Span<boolean>[] =>
  spansOf(
    range,
    all.flatMap((one) => one.range),
    (instant) => all.some(({ range: [from, to] }) => from <= instant && instant < to),
    Object.is,
  );

function supportHours(hours: SupportHours | undefined, range: Range): readonly { readonly range: Range }[] {
  if (!hours) return [];
  const minute = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  const each = { start: `${hours.from}:00`, durationSeconds: (minute(hours.to) - minute(hours.from)) * 60 };
  return hours.days.flatMap((day) => opening({ ...each, startDay: DAYS.indexOf(day) + 1 }, hours.timeZone, range)).map((of) => ({ range: of }));
}

const incidents = ({ reactions }: OncallService): readonly Severity[] => reactions.flatMap(({ severity, incident }) => (incident ? [severity] : []));
const gravest = (service: OncallService): Severity | undefined => SEVERITIES.find((one) => incidents(service).includes(one));

interface Moved {
  /** Of which all the rest holds alike. */
  readonly services: readonly { readonly service: OncallService; readonly severity: Severity | undefined }[];
  readonly moved: readonly Span<readonly [boolean, boolean]>[];
  readonly range: Range;
  readonly timeZone: string;
  readonly on: readonly [Category, string];
  readonly off: readonly [Category, string];
}

/** For each of the services one change for what begins now, and one for what ends. */
function told({ services, moved, range, timeZone, on, off }: Moved): readonly Told[] {
  return ([true, false] as const).flatMap((begins): readonly Told[] => {
    const own = moved.filter(({ value: [, is] }) => is === begins);
    if (own.length === 0) return [];
    const parts = own.map(({ range: of }) => partOf(of, range, timeZone)).filter((part) => part !== "");
    const [category, text] = begins ? on : off;
    const rest = [text, ...(parts.length > 0 ? [parts.join(" and ")] : [])].join(" ");
    return services.map(({ service, severity }) => ({
      category,
      ...(severity !== undefined && { severity }),
      component: service.id,
      timeZone,
      text: `${service.id} ${rest}`,
      fields: [{ field: FIELDS[category] ?? category, old: begins ? "no" : "yes", new: begins ? "yes" : "no", told: true }],
    }));
  });
}
const FIELDS: { readonly [C in Category]?: string } = {
  "muted-now": "muted",
  "unmuted-now": "muted",
  "urgency-raised": "high urgency of P2",
  "urgency-lowered": "high urgency of P2",
};
