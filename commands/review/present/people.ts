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

export type Users = readonly [before: readonly string[], after: readonly string[]];

/** How users before and after are called: by name, and where two of them have the same one, with the address. */
export function namers([old, now]: Users, [before, after]: BothSides): readonly [before: (user: string) => string, after: (user: string) => string] {
  const [users, shared] = [new Map<string, string>(), new Set<string>()];
  for (const [user, name] of [...old.map((one) => [one, before.nameOf(one)] as const), ...now.map((one) => [one, after.nameOf(one)] as const)]) {
    if ((users.get(name) ?? user) !== user) shared.add(name);
    users.set(name, user);
  }
  const namer =
    ({ nameOf }: People) =>
    (user: string) =>
      shared.has(nameOf(user)) ? `${nameOf(user)} (${user})` : nameOf(user);
  return [namer(before), namer(after)];
}

/** "Ada and Grace", "nobody". */
export function named(users: Users, sides: BothSides): readonly [old: string, now: string] {
  const [before, after] = namers(users, sides);
  const text = (all: readonly string[], name: (user: string) => string): string => (all.length === 0 ? "nobody" : all.map(name).join(" and "));
  return [text(users[0], before), text(users[1], after)];
}
