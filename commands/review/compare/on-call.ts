import { sameForm } from "../../../model/canonical";
import type { Model } from "../../../model/model";
import { type BothSides, bothSides, namers, type People, type Users } from "../present/people";
import type { Change, FieldChange } from "../review";
import { differences } from "./differences";

type Schedule = Model["oncall"]["schedules"][number];
type Team = Model["oncall"]["teams"][number];

/** A schedule before and after: who takes turns as sentences, and below another one all that differs beside them. */
export function scheduleChanges(base: Model, head: Model, old: Schedule, now: Schedule): readonly Change[] {
  const rest = differences(withoutPeople(old), withoutPeople(now));
  return [...turnChanges(base, head, old, now), ...(rest.length > 0 ? [otherwise(`on-call schedule ${now.id} changed`, rest)] : [])];
}

/** A team before and after, its members by name. */
export function teamChanges(base: Model, head: Model, old: Team, now: Team): readonly Change[] {
  const sides = bothSides(base, head);
  const usersIn = ({ members }: Team, { userOf }: People): readonly string[] => members.map(({ person }) => userOf(person));
  const [before, after] = [usersIn(old, sides[0]), usersIn(now, sides[1])];
  const [went, came] = [without(before, after), without(after, before)];
  const kept = (team: Team, { userOf }: People): unknown => ({
    ...team,
    members: team.members
      .map((member) => ({ ...member, person: userOf(member.person) }))
      .filter(({ person }) => !went.includes(person) && !came.includes(person)),
  });
  const rest = differences(kept(old, sides[0]), kept(now, sides[1]));
  const [was, is] = listed([before, after], sides);
  return [
    ...(went.length + came.length === 0
      ? []
      : [otherwise(replaced([went, came], sides, `in on-call team ${now.id}`, ["is", "are"]), [{ field: "members", old: was, new: is, told: true }])]),
    ...(rest.length > 0 ? [otherwise(`on-call team ${now.id} changed`, rest)] : []),
  ];
}

function turnChanges(base: Model, head: Model, old: Schedule, now: Schedule): readonly Change[] {
  const sides = bothSides(base, head);
  const turnsIn = ({ layers }: Schedule, { userOf }: People) => layers.map(({ name, people }) => ({ name, people: people.map(userOf) }));
  const [was, is] = [turnsIn(old, sides[0]), turnsIn(now, sides[1])];
  if (sameForm(peopleIn(was), peopleIn(is))) return [];
  const [before, after] = [was, is].map((turns) => [...new Set(peopleIn(turns).flat())]) as [string[], string[]];
  const [went, came] = [without(before, after), without(after, before)];
  const fields: readonly FieldChange[] = [{ field: `turns in ${now.id}`, ...turnsText([was, is], sides) }];
  // Where one took the place of another, the sentence says it all.
  const swapped = went.length === 1 && came.length === 1 && sameForm(peopleIn(is), swap(peopleIn(was), went[0] as string, came[0] as string));
  const text =
    went.length + came.length > 0
      ? replaced([went, came], sides, `in on-call schedule ${now.id}`, ["takes turns", "take turns"])
      : `the same people take turns otherwise in on-call schedule ${now.id}`;
  return [{ category: "route-changed", text, fields: swapped ? fields.map((field) => ({ ...field, told: true })) : fields }];
}

/** "Chiara Rossi no longer takes turns in on-call schedule payments-primary; Dana Novak does". */
function replaced([went, came]: Users, sides: BothSides, where: string, [one, several]: readonly [string, string]): string {
  const [gone, come] = listed([went, came], sides);
  const verb = (people: readonly string[]) => (people.length === 1 ? one : several);
  const [first = "", ...object] = verb(went).split(" ");
  const no = first === "is" || first === "are" ? `${first} no longer` : `no longer ${[first, ...object].join(" ")}`;
  const does = first === "is" || first === "are" ? verb(came) : came.length === 1 ? "does" : "do";
  if (went.length === 0) return `${come} ${verb(came)} ${where} now`;
  return `${gone} ${no} ${where}${came.length === 0 ? "" : `; ${come} ${does}`}`;
}

const swap = (turns: readonly (readonly string[])[], from: string, to: string) =>
  turns.map((people) => people.map((person) => (person === from ? to : person)));
const without = (people: readonly string[], others: readonly string[]): readonly string[] => people.filter((person) => !others.includes(person));
const withoutPeople = (schedule: Schedule): unknown => ({ ...schedule, layers: schedule.layers.map(({ people: _, ...layer }) => layer) });

type Turns = readonly { readonly name: string; readonly people: readonly string[] }[];
const peopleIn = (turns: Turns): readonly (readonly string[])[] => turns.map(({ people }) => people);

function turnsText([was, is]: readonly [Turns, Turns], sides: BothSides): { readonly old: string; readonly new: string } {
  const [before, after] = namers([peopleIn(was).flat(), peopleIn(is).flat()], sides);
  const text = (turns: Turns, nameOf: (user: string) => string): string =>
    turns.map(({ name, people }) => `${turns.length > 1 ? `${name}: ` : ""}${people.map(nameOf).join(", ")}`).join("; ");
  return { old: text(was, before), new: text(is, after) };
}

function listed(users: Users, sides: BothSides): readonly [old: string, now: string] {
  const [before, after] = namers(users, sides);
  return [users[0].map(before).join(", "), users[1].map(after).join(", ")];
}

const otherwise = (text: string, fields: readonly FieldChange[]): Change => ({ category: "part-changed", text, fields });
