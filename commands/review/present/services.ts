import type { Model } from "../../../model/model";
import { DAYS } from "../../../model/oncall/input";
import type { OncallService } from "../../../model/oncall/model";
import { SEVERITIES, type Severity } from "../../../model/severities";
import type { Category, Change } from "../review";
import { type Now, nowText, partOf, type Range, rangeOf } from "./clock";
import { moves, type Span, spansOf } from "./spans";
import { opening } from "./turns";

/** Components whose incidents a maintenance window holds back now, or no longer does. */
export function mutedChanges(base: Model, head: Model, now: Now): readonly Change[] {
  const range = rangeOf(now, UTC);
  const windowsOf = ({ oncall }: Model) => oncall.maintenance.map((one) => ({ ...one, range: [Date.parse(one.start), Date.parse(one.end)] as Range }));
  const [before, after] = [windowsOf(base), windowsOf(head)];
  const known = new Set(base.oncall.services.map(({ id }) => id));
  const named = new Set([...before, ...after].flatMap(({ components }) => components));
  return head.oncall.services
    .filter(({ id }) => named.has(id))
    .flatMap((service) => {
      const of = (windows: typeof before, id: string) => windows.filter(({ components }) => components.includes(id));
      const [old, later] = [of(before, known.has(service.id) ? service.id : (service.renamedFrom ?? service.id)), of(after, service.id)];
      const [was, is] = [old, later].map((windows) => within(range, windows));
      return told({
        service,
        severity: gravest(service),
        moved: moves(was as Spans, is as Spans, Object.is),
        range,
        now,
        timeZone: UTC,
        on: ["muted-now", `is muted by the maintenance window ${idsOf(later)}, and opens no incident,`],
        off: ["unmuted-now", `is no longer muted by the maintenance window ${idsOf(old)}, and opens incidents,`],
      });
    });
}

/** Components whose P2 calls now as a P1 would, or no longer does: within the support hours of its service it has high urgency. */
export function urgencyChanges(base: Model, head: Model, now: Now): readonly Change[] {
  const old = new Map(base.oncall.services.map((service) => [service.id, service]));
  return head.oncall.services.flatMap((service) => {
    const was = old.get(service.id) ?? old.get(service.renamedFrom ?? "");
    if (!was || !hoursDiffer(was, service) || ![was, service].every((one) => incidents(one).includes("P2"))) return [];
    const timeZone = (service.supportHours ?? was.supportHours)?.timeZone ?? UTC;
    const range = rangeOf(now, timeZone);
    const [before, after] = [was, service].map((one) => within(range, supportHours(one, range)));
    return told({
      service,
      severity: "P2",
      moved: moves(before as Spans, after as Spans, Object.is),
      range,
      now,
      timeZone,
      on: ["urgency-raised", "opens P2 at high urgency, was low,"],
      off: ["urgency-lowered", "opens P2 at low urgency, was high,"],
    });
  });
}

export const hoursDiffer = (old: OncallService, now: OncallService): boolean => JSON.stringify(old.supportHours) !== JSON.stringify(now.supportHours);

const UTC = "UTC";
type Window = { readonly id: string; readonly range: Range };
type Spans = readonly Span<boolean>[];
const idsOf = (windows: readonly Window[]): string => windows.map(({ id }) => id).join(", ");

/** Whether one of several ranges holds. */
const within = (range: Range, all: readonly { readonly range: Range }[]): Spans =>
  spansOf(
    range,
    all.flatMap((one) => one.range),
    (instant) => all.some(({ range: [from, to] }) => from <= instant && instant < to),
    Object.is,
  );

function supportHours({ supportHours: hours }: OncallService, range: Range): readonly { readonly range: Range }[] {
  if (!hours) return [];
  const minute = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  const each = { start: `${hours.from}:00`, durationSeconds: (minute(hours.to) - minute(hours.from)) * 60 };
  return hours.days.flatMap((day) => opening({ ...each, startDay: DAYS.indexOf(day) + 1 }, hours.timeZone, range)).map((of) => ({ range: of }));
}

const incidents = ({ reactions }: OncallService): readonly Severity[] => reactions.flatMap(({ severity, incident }) => (incident ? [severity] : []));
const gravest = (service: OncallService): Severity | undefined => SEVERITIES.find((one) => incidents(service).includes(one));

interface Told {
  readonly service: OncallService;
  readonly severity: Severity | undefined;
  readonly moved: readonly Span<readonly [boolean, boolean]>[];
  readonly range: Range;
  readonly now: Now;
  readonly timeZone: string;
  readonly on: readonly [Category, string];
  readonly off: readonly [Category, string];
}

/** One change for what begins now, and one for what ends. */
function told({ service, severity, moved, range, now, timeZone, on, off }: Told): readonly Change[] {
  return ([true, false] as const).flatMap((begins): readonly Change[] => {
    const own = moved.filter(({ value: [, is] }) => is === begins);
    if (own.length === 0) return [];
    const parts = own.map(({ range: of }) => partOf(of, range, timeZone)).filter((part) => part !== "");
    const [category, text] = begins ? on : off;
    return [
      {
        category,
        ...(severity !== undefined && { severity }),
        component: service.id,
        text: `${service.id} ${text} ${[...(parts.length > 0 ? [parts.join(" and ")] : []), nowText(now, timeZone)].join(" ")}`,
        fields: [{ field: FIELDS[category] ?? category, old: begins ? "no" : "yes", new: begins ? "yes" : "no", told: true }],
      },
    ];
  });
}
const FIELDS: { readonly [C in Category]?: string } = {
  "muted-now": "muted",
  "unmuted-now": "muted",
  "urgency-raised": "high urgency of P2",
  "urgency-lowered": "high urgency of P2",
};
