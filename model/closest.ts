import { distance as edits } from "fastest-levenshtein";
import { byCodeUnit } from "./canonical";

/** The known names near the given one, nearest first; at most three. */
export const closest = (name: string, known: Iterable<string>): readonly string[] =>
  near(name, known)
    .slice(0, 3)
    .map(({ candidate }) => candidate);

/** The one name that was probably meant; none where two are equally near, as P0 and P1 are to P5. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const [first, second] = near(name, known);
  return first && first.distance !== second?.distance ? first.candidate : undefined;
}

const near = (name: string, known: Iterable<string>) =>
  [...new Set(known)]
    .map((candidate) => ({ candidate, distance: distance(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(Math.min(name.length, candidate.length) / 3)))
    .sort((a, b) => a.distance - b.distance || byCodeUnit(a.candidate, b.candidate));

/** A hint: the near names, or else the first known ones in order. */
export function suggest(name: string, known: Iterable<string>): string {
  const found = closest(name, known);
  if (found.length > 0) return `did you mean ${found.join(" or ")}?`;
  const all = [...new Set(known)].sort(byCodeUnit);
  if (all.length === 0) return "there is none that would fit";
  return `one of ${all.slice(0, SHOWN).join(", ")}${all.length > SHOWN ? ` and ${all.length - SHOWN} more` : ""}`;
}
const SHOWN = 20;

/**
 * Spelling only: `DependsOn`, `depends_on` and `depends-on` are at distance 0 from `dependsOn`; a part of the name, and
 * its letters in another order, are near, too.
 */
function distance(name: string, candidate: string): number {
  const [a, b] = [spelling(name), spelling(candidate)];
  if (a !== b && letters(a) === letters(b)) return 1;
  return a.length >= 4 && (b.startsWith(a) || b.endsWith(a) || a.startsWith(b)) ? Math.min(1, edits(a, b)) : edits(a, b);
}

const spelling = (name: string) => name.toLowerCase().replace(/[-_\s]/g, "");
const letters = (name: string) => [...name].sort().join("");
