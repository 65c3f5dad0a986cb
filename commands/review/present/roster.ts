import type { Model } from "../../../model/model";
import type { OncallPerson, OncallRung, OncallSchedule } from "../../../model/oncall/model";
import type { Range } from "./clock";
import { type Span, spansOf, valueAt } from "./spans";
import { turns } from "./turns";

/** One side's on-call over a range. */
export class Roster {
  readonly #turns = new Map<string, readonly Span<string | undefined>[]>();
  readonly #schedules: ReadonlyMap<string, OncallSchedule>;
  readonly #people: ReadonlyMap<string, OncallPerson>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(
    { oncall }: Pick<Model, "oncall">,
    readonly range: Range,
  ) {
    this.#schedules = new Map(oncall.schedules.map((schedule) => [schedule.id, schedule]));
    this.#people = new Map(oncall.people.map((person) => [person.id, person]));
    this.#names = new Map(oncall.people.map((person) => [this.userOf(person.id), person.name]));
  }

  /** Who is on call in a schedule, as users; nobody in one that is not there. */
  of(schedule: string): readonly Span<string | undefined>[] {
    const known = this.#turns.get(schedule);
    if (known) return known;
    const declared = this.#schedules.get(schedule);
    const found = declared ? this.users(turns(declared, this.range)) : [{ range: this.range, value: undefined }];
    this.#turns.set(schedule, found);
    return found;
  }

  /** Whom a rung tells, as users in a fixed order. */
  on({ targets }: Pick<OncallRung, "targets">): readonly Span<readonly string[]>[] {
    const schedules = targets.flatMap(({ type, id }) => (type === "schedule" ? [this.of(id)] : []));
    const people = targets.flatMap(({ type, id }) => (type === "person" ? [this.userOf(id)] : []));
    const told = (instant: number) => [...new Set([...people, ...schedules.flatMap((spans) => valueAt(spans, instant) ?? [])])].sort();
    return spansOf(
      this.range,
      schedules.flatMap((spans) => spans.map(({ range: [from] }) => from)),
      told,
      sameList,
    );
  }

  readonly name = (user: string): string => this.#names.get(user) ?? user;

  /** Whom a person's id stands for in PagerDuty, whatever the id is: the login address. */
  readonly userOf = (person: string): string => this.#people.get(person)?.email ?? person;

  readonly users = (spans: readonly Span<string | undefined>[]): readonly Span<string | undefined>[] =>
    spans.map(({ range, value }) => ({ range, value: value === undefined ? undefined : this.userOf(value) }));
}

export const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, place) => one === b[place]);
