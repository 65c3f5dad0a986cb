import { sameForm } from "../../../model/canonical";
import { groupBy } from "../../../model/group";
import type { Model } from "../../../model/model";
import type { OncallPolicy, OncallRung, OncallSchedule } from "../../../model/oncall/model";
import { SEVERITIES, type Severity } from "../../../model/severities";
import { times } from "../../../model/words";
import type { Category, FieldChange } from "../review";
import { type Now, partOf, type Range, rangeOf } from "./clock";
import { orderThatKeeps } from "./order-that-keeps";
import { type BothSides, bothSides, named } from "./people";
import { Roster, sameList } from "./roster";
import { moves, type Span } from "./spans";
import type { Told } from "./told";

type Move = Span<readonly [readonly string[], readonly string[]]>;

/** What is on call: a schedule, or a rung of several policies of one team. */
interface Place {
  readonly about: string;
  readonly timeZone: string;
  readonly severities: readonly Severity[];
}

/**
 * Whom the deployment takes the pager from, and who gets it: schedule by schedule, each with the rungs that move with it, and
 * the rungs whose own targets differ. What moves nobody now is not told.
 */
export function onCallChanges(base: Model, head: Model, now: Now): readonly Told[] {
  const sides: Sides = { base, head, now, people: bothSides(base, head), rungs: rungPairs(base, head) };
  const old = new Map(base.oncall.schedules.map((schedule) => [schedule.id, schedule]));
  const changed = head.oncall.schedules.flatMap((schedule) => {
    const before = old.get(schedule.id);
    return before && turnsDiffer(before, schedule, sides.people) ? [[before, schedule] as const] : [];
  });
  return [...changed.flatMap(([before, after]) => scheduleChange(sides, before, after)), ...retargeted(sides)];
}

interface Sides {
  readonly base: Model;
  readonly head: Model;
  readonly now: Now;
  readonly people: BothSides;
  readonly rungs: readonly RungPair[];
}

const rostersOf = ({ base, head, people: [before, after] }: Sides, range: Range): readonly [Roster, Roster] => [
  new Roster(base, before, range),
  new Roster(head, after, range),
];

/** Whether what is on call could be another: who, when, and in what order; not what it is called. */
export function turnsDiffer(old: OncallSchedule, now: OncallSchedule, [before, after]: BothSides): boolean {
  const turnsOf = ({ layers }: OncallSchedule, { userOf }: BothSides[number]) =>
    layers.map(({ name: _, people, ...layer }) => ({ ...layer, people: people.map(userOf) }));
  return old.timeZone !== now.timeZone || !sameForm(turnsOf(old, before), turnsOf(now, after));
}

interface RungPair {
  readonly policy: OncallPolicy;
  /** From 1. */
  readonly number: number;
  readonly old: OncallRung | undefined;
  readonly now: OncallRung | undefined;
}

/** Rungs of the policies that both sides have. */
export function rungPairs({ oncall: before }: Model, { oncall: after }: Model): readonly RungPair[] {
  const old = new Map(before.policies.map((policy) => [policy.id, policy]));
  return after.policies.flatMap((policy) => {
    const was = old.get(policy.id);
    if (!was) return [];
    const count = Math.max(was.rungs.length, policy.rungs.length);
    return Array.from({ length: count }, (_, place) => ({ policy, number: place + 1, old: was.rungs[place], now: policy.rungs[place] }));
  });
}

export function isRetargeted({ old, now }: RungPair, [before, after]: BothSides): boolean {
  const targetsOf = (rung: OncallRung | undefined, { userOf }: BothSides[number]) =>
    rung?.targets.map(({ type, id }) => ({ type, id: type === "person" ? userOf(id) : id }));
  return !sameForm(targetsOf(old, before), targetsOf(now, after));
}
const tells = ({ old, now }: RungPair, schedule: string): boolean =>
  [old, now].every((rung) => rung?.targets.some(({ type, id }) => type === "schedule" && id === schedule));

function scheduleChange(sides: Sides, old: OncallSchedule, schedule: OncallSchedule): readonly Told[] {
  const { now, people, rungs } = sides;
  const range = rangeOf(now, schedule.timeZone);
  const [before, after] = rostersOf(sides, range);
  const listed = (spans: readonly Span<string | undefined>[]) =>
    spans.map(({ range: of, value }) => ({ range: of, value: value === undefined ? [] : [value] }));
  const moved = moves(listed(before.of(schedule.id)), listed(after.of(schedule.id)), sameList);
  if (moved.length === 0) return [];
  // A rung whose targets differ tells of itself.
  const own = rungs.filter((pair) => !isRetargeted(pair, people) && tells(pair, schedule.id));
  const place = { about: schedule.id, timeZone: schedule.timeZone, severities: own.map(({ policy }) => policy.severity) };
  const order = orderThatKeeps(old, schedule, { before, after });
  return [
    {
      ...change(place, range, moved, people),
      hint:
        order === undefined
          ? 'turns are counted from the start of a layer: "When people come and go" in docs/on-call.md says how to keep them'
          : `\`people: [${order.people.join(", ")}]\` in the layer ${JSON.stringify(order.layer)} lets those who are on call go on`,
    },
  ].map((one) => ({ ...one, fields: [...one.fields, ...rungFields(own, range, schedule.timeZone, before, after)] }));
}

/** Whom each rung tells, the same of several severities of a team once. */
function rungFields(rungs: readonly RungPair[], range: Range, timeZone: string, before: Roster, after: Roster): readonly FieldChange[] {
  const fields = rungs.flatMap(({ policy, number, old, now }) =>
    moves(before.on(old ?? NONE), after.on(now ?? NONE), sameList).map(({ range: of, value }) => {
      const [was, is] = named(value, [before.people, after.people]);
      return { team: policy.team, severity: policy.severity, number, part: partOf(of, range, timeZone), old: was, new: is };
    }),
  );
  return [...groupBy(fields, ({ severity: _, ...rest }) => JSON.stringify(rest)).values()].map((group) => {
    const { team, number, part, old, new: later } = group[0] as (typeof fields)[number];
    return { field: join(rungName(team, number, severitiesOf(group)), part), old, new: later };
  });
}

/** Rungs that have other targets, where those come to other people now. */
function retargeted(sides: Sides): readonly Told[] {
  const { base, head, now, people, rungs } = sides;
  const zones = new Map([...base.oncall.schedules, ...head.oncall.schedules].map(({ id, timeZone }) => [id, timeZone]));
  const zoneOf = ({ old, now: later }: RungPair): string =>
    [...(later?.targets ?? []), ...(old?.targets ?? [])].flatMap(({ type, id }) => (type === "schedule" ? (zones.get(id) ?? []) : []))[0] ?? "UTC";
  const groups = groupBy(
    rungs.filter((pair) => isRetargeted(pair, people)),
    (pair) => JSON.stringify([pair.policy.team, pair.number, pair.old?.targets ?? [], pair.now?.targets ?? []]),
  );
  return [...groups.values()].flatMap((group): readonly Told[] => {
    const [pair] = group as readonly [RungPair, ...RungPair[]];
    const timeZone = zoneOf(pair);
    const range = rangeOf(now, timeZone);
    const [before, after] = rostersOf(sides, range);
    const moved = moves(before.on(pair.old ?? NONE), after.on(pair.now ?? NONE), sameList);
    if (moved.length === 0) return [];
    const severities = severitiesOf(group.map(({ policy }) => policy));
    return [change({ about: rungName(pair.policy.team, pair.number, severities), timeZone, severities }, range, moved, people)];
  });
}
const NONE = { targets: [] };

function change({ about, timeZone, severities }: Place, range: Range, moved: readonly Move[], people: BothSides): Told {
  const said = moved.map(({ range: of, value }) => {
    const [old, later] = named(value, people);
    return { part: partOf(of, range, timeZone), old, new: later };
  });
  const shown = said.slice(0, MOST).map(({ part, old, new: later }) => join(`from ${old} to ${later}`, part && `(${part})`));
  const more = said.length > MOST ? ` and ${times(said.length - MOST)} more` : "";
  const [severity] = severitiesOf(severities.map((one) => ({ severity: one })));
  return {
    category: categoryOf(moved),
    ...(severity !== undefined && { severity }),
    about,
    timeZone,
    text: `${about}: at the deployment the pager moves ${shown.join(", ")}${more},`,
    fields: said.map(({ part, old, new: later }, place) => ({
      field: join("on call", part),
      old,
      new: later,
      ...(place < MOST && { told: true as const }),
    })),
  };
}
const MOST = 3;

/** By the worst of the moves. */
function categoryOf(moved: readonly Move[]): Category {
  if (moved.some(({ value: [, now] }) => now.length === 0)) return "on-call-lost";
  return moved.every(({ value: [old, now] }) => old.every((person) => now.includes(person))) ? "on-call-gained" : "on-call-moved";
}

const join = (text: string, part: string): string => (part === "" ? text : `${text} ${part}`);
const rungName = (team: string, number: number, severities: readonly Severity[]): string => `rung ${number} of ${team} for ${severities.join(", ")}`;
/** Each once, the gravest first. */
const severitiesOf = (all: readonly { readonly severity: Severity }[]): readonly Severity[] =>
  SEVERITIES.filter((one) => all.some(({ severity }) => severity === one));
