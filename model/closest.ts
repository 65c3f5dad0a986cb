import { distance as edits } from "fastest-levenshtein";
import { byCodeUnit } from "./canonical";

/** The known names near the given one, nearest first; at most three. */
export const closest = (name: string, known: Iterable<string>): readonly string[] =>
  namesOf(known)
    .near(name)
    .slice(0, 3)
    .map(({ candidate }) => candidate);

/** The one name that was probably meant; none where two are equally near, as P0 and P1 are to P5. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const [first, second] = namesOf(known).near(name);
  return first && first.distance !== second?.distance ? first.candidate : undefined;
}

/**
 * A hint: the near names, or else the first known ones in order. Whoever asks often about many names passes the same
 * collection each time.
 * @param except A known name that is not to be suggested.
 */
export function suggest(name: string, known: Iterable<string>, except?: string): string {
  const names = namesOf(known);
  const found = names.near(name).filter(({ candidate }) => candidate !== except);
  if (found.length === 0) return names.list(except);
  return `did you mean ${found
    .slice(0, 3)
    .map(({ candidate }) => candidate)
    .join(" or ")}?`;
}

/** A table's keys, the same collection each time it is asked for. */
export function keysOf(table: object): readonly string[] {
  const known = keys.get(table) ?? Object.keys(table);
  keys.set(table, known);
  return known;
}
const keys = new WeakMap<object, readonly string[]>();

/** What was made of a collection is kept while that lives. */
function namesOf(known: Iterable<string>): Names {
  const names = made.get(known) ?? new Names(known);
  made.set(known, names);
  return names;
}
const made = new WeakMap<Iterable<string>, Names>();

/**
 * How much looking for near names one collection is worth, in machine words compared: a tenth of a second. Ten thousand
 * misspelt names among ten thousand would take minutes, and who has read the first hundred hints knows what is wrong.
 */
const WORK = 3_000_000;
/** What a list of names shows. */
const SHOWN = { names: 20, characters: 400 } as const;

class Names {
  readonly #names: ReadonlySet<string>;
  readonly #all: readonly Spelt[];
  #left = WORK;
  #sorted: readonly string[] | undefined;

  constructor(known: Iterable<string>) {
    this.#names = new Set(known);
    this.#all = [...this.#names].map(spelt);
  }

  /** Nearest first; none once the work is done. */
  near(name: string): readonly Near[] {
    const asked = spelt(name);
    const found: Near[] = [];
    for (const one of this.#left > 0 ? this.#all : []) {
      const most = Math.max(1, Math.floor(Math.min(name.length, one.name.length) / 3));
      const distance = this.#distance(asked, one, most);
      if (distance <= most) found.push({ candidate: one.name, distance });
    }
    return found.sort((a, b) => a.distance - b.distance || byCodeUnit(a.candidate, b.candidate));
  }

  /** The first in order. */
  list(except?: string): string {
    this.#sorted ??= [...this.#names].sort(byCodeUnit);
    return listed(this.#sorted, this.#sorted.length - (except !== undefined && this.#names.has(except) ? 1 : 0), except);
  }

  /**
   * Spelling only: `DependsOn`, `depends_on` and `depends-on` are at distance 0 from `dependsOn`; a part of the name, and
   * its letters in another order, are near, too. Beyond the most it is not told exactly.
   */
  #distance(asked: Spelt, one: Spelt, most: number): number {
    const [a, b] = [asked.spelling, one.spelling];
    this.#left -= LOOK;
    if (a === b) return 0;
    if (a.length === b.length && lettersOf(asked) === lettersOf(one)) return 1;
    if (a.length >= 4 && (b.startsWith(a) || b.endsWith(a) || a.startsWith(b))) return 1;
    if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
    this.#left -= a.length * Math.ceil(b.length / 32);
    return edits(a, b);
  }
}
/** What it costs to look at a name at all. */
const LOOK = 4;

interface Near {
  readonly candidate: string;
  readonly distance: number;
}
interface Spelt {
  readonly name: string;
  readonly spelling: string;
  letters?: string;
}
const spelt = (name: string): Spelt => ({ name, spelling: name.toLowerCase().replace(/[-_\s]/g, "") });

/** Sorted. */
function lettersOf(one: Spelt): string {
  one.letters ??= [...one.spelling].sort().join("");
  return one.letters;
}

function listed(sorted: readonly string[], count: number, except: string | undefined): string {
  const first = sorted.slice(0, SHOWN.names + 1).filter((name) => name !== except);
  if (first.length === 0) return "there is none that would fit";
  let characters = 0;
  const shown = first.slice(0, SHOWN.names).filter((name, index) => {
    characters += name.length;
    return index === 0 || characters <= SHOWN.characters;
  });
  const more = count - shown.length;
  return `one of ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
