import type { Model } from "../../../model/model";

type Person = Model["oncall"]["people"][number];

/**
 * Whom one side's ids stand for in PagerDuty: users, who go by their login address, in whatever letters it is written
 * (as in model/oncall/identities.ts). Of whom this side has no address, the other's says who it is.
 */
export class People {
  readonly #own: ReadonlyMap<string, Person>;
  readonly #other: ReadonlyMap<string, Person>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(own: Pick<Model, "oncall">, other: Pick<Model, "oncall">) {
    [this.#own, this.#other] = [byId(own), byId(other)];
    this.#names = new Map(own.oncall.people.map(({ id, name }) => [this.userOf(id), name]));
  }

  readonly userOf = (id: string): string => (emailOf(this.#own.get(id)) ?? emailOf(this.#other.get(id)))?.toLowerCase() ?? id;

  readonly nameOf = (user: string): string => this.#names.get(user) ?? user;
}

/** Who was and who is, each side with its own ids. */
export type BothSides = readonly [before: People, after: People];
export const bothSides = (base: Model, head: Model): BothSides => [new People(base, head), new People(head, base)];

const byId = ({ oncall }: Pick<Model, "oncall">) => new Map(oncall.people.map((person) => [person.id, person]));
/** What an earlier Tocsin wrote may lack it. */
const emailOf = (person: Partial<Person> | undefined): string | undefined => person?.email || undefined;

/** Users before and after, for people: by name, and where two have the same one, with the address. */
export function named([old, now]: readonly [readonly string[], readonly string[]], [before, after]: BothSides): readonly [old: string, now: string] {
  const sides = [old.map((user) => [user, before.nameOf(user)] as const), now.map((user) => [user, after.nameOf(user)] as const)] as const;
  const [users, shared] = [new Map<string, string>(), new Set<string>()];
  for (const [user, name] of sides.flat()) {
    if ((users.get(name) ?? user) !== user) shared.add(name);
    users.set(name, user);
  }
  const text = (side: (typeof sides)[number]): string =>
    side.length === 0 ? "nobody" : side.map(([user, name]) => (shared.has(name) ? `${name} (${user})` : name)).join(" and ");
  return [text(sides[0]), text(sides[1])];
}
