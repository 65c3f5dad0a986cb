import type { Model } from "../../../model/model";
import type { OncallRung, OncallSchedule } from "../../../model/oncall/model";
import type { Range } from "./clock";
import type { People } from "./people";
import { type Span, spansOf, valueAt } from "./spans";
import { turns } from "./turns";

/** One side's on-call over a range. */
export class Roster {
  readonly #turns = new Map<string, readonly Span<string | undefined>[]>();
  readonly #schedules: ReadonlyMap<string, OncallSchedule>;

  constructor(
    { oncall }: Pick<Model, "oncall">,
    readonly people: People,
    readonly range: Range,
  ) {
    this.#schedules = new Map(oncall.schedules.map((schedule) => [schedule.id, schedule]));
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
    const people = targets.flatMap(({ type, id }) => (type === "person" ? [this.people.userOf(id)] : []));
    const told = (instant: number) => [...new Set([...people, ...schedules.flatMap((spans) => valueAt(spans, instant) ?? [])])].sort();
    return spansOf(
      this.range,
      schedules.flatMap((spans) => spans.map(({ range: [from] }) => from)),
      told,
      sameList,
    );
  }

  readonly users = (spans: readonly Span<string | undefined>[]): readonly Span<string | undefined>[] =>
    spans.map(({ range, value }) => ({ range, value: value === undefined ? undefined : this.people.userOf(value) }));
}

export const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, place) => one === b[place]);
