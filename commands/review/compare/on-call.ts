import { sameForm } from "../../../model/canonical";
import type { Model } from "../../../model/model";
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
  const peopleOf = ({ members }: Team): readonly string[] => members.map(({ person }) => person);
  const [before, after] = [peopleOf(old), peopleOf(now)];
  const [went, came] = [without(before, after), without(after, before)];
  const kept = (team: Team): unknown => ({ ...team, members: team.members.filter(({ person }) => !went.includes(person) && !came.includes(person)) });
  const rest = differences(kept(old), kept(now));
  const fields: readonly FieldChange[] = [{ field: "members", old: names(base, before), new: names(head, after), told: true }];
  return [
    ...(went.length + came.length === 0
      ? []
      : [otherwise(replaced(names(base, went), names(head, came), went, came, `in on-call team ${now.id}`, ["is", "are"]), fields)]),
    ...(rest.length > 0 ? [otherwise(`on-call team ${now.id} changed`, rest)] : []),
  ];
}

function turnChanges(base: Model, head: Model, old: Schedule, now: Schedule): readonly Change[] {
  const peopleOf = ({ layers }: Schedule): readonly string[] => [...new Set(layers.flatMap(({ people }) => people))];
  const [before, after] = [peopleOf(old), peopleOf(now)];
  const turns = ({ layers }: Schedule) => layers.map(({ people }) => people);
  if (sameForm(turns(old), turns(now))) return [];
  const [went, came] = [without(before, after), without(after, before)];
  const fields: readonly FieldChange[] = [{ field: `turns in ${now.id}`, old: turnsText(base, old), new: turnsText(head, now) }];
  // Where one took the place of another, the sentence says it all.
  const swapped = went.length === 1 && came.length === 1 && sameForm(turns(now), swap(turns(old), went[0] as string, came[0] as string));
  const text =
    went.length + came.length > 0
      ? replaced(names(base, went), names(head, came), went, came, `in on-call schedule ${now.id}`, ["takes turns", "take turns"])
      : `the same people take turns otherwise in on-call schedule ${now.id}`;
  return [{ category: "route-changed", text, fields: swapped ? fields.map((field) => ({ ...field, told: true })) : fields }];
}

/** "Chiara Rossi no longer takes turns in on-call schedule payments-primary; Dana Novak does". */
function replaced(
  gone: string,
  come: string,
  went: readonly string[],
  came: readonly string[],
  where: string,
  [one, several]: readonly [string, string],
): string {
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

const names = ({ oncall }: Model, people: readonly string[]): string =>
  people.map((person) => oncall.people.find(({ id }) => id === person)?.name ?? person).join(", ");
const turnsText = (model: Model, { layers }: Schedule): string =>
  layers.map(({ name, people }) => `${layers.length > 1 ? `${name}: ` : ""}${names(model, people)}`).join("; ");

const otherwise = (text: string, fields: readonly FieldChange[]): Change => ({ category: "part-changed", text, fields });
