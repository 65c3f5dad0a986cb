import { groupBy } from "../../model/group";
import { saysWhy } from "../reasons";
import type { Comment } from "./comments";
import { MOST_SUSPECTS } from "./detect";
import type { Place } from "./places";

/**
 * `# not a secret: <why>`, at the end of the line on which a value begins, or alone on a line above it: one for each
 * secret that the line seems to hold. Within a longer comment it is about what the comment says before it.
 */
export interface Waiver {
  readonly reason: string;
  /** The column in which its reason begins. */
  readonly reasonColumn: number;
  /** The line on which what it is about begins. */
  readonly about: number;
  /** Where it stands itself. */
  readonly line: number;
  readonly column: number;
}

/** What a comment says besides its waiver: a secret in either is one. */
export interface ReadComment extends Comment {
  /** Before the waiver. */
  readonly said: string;
  readonly waiver?: Waiver;
}

export function readComment(comment: Comment, next: (line: number) => number): ReadComment {
  const match = MARK.exec(comment.text);
  if (!match) return { ...comment, said: comment.text };
  const said = comment.text.slice(0, match.index);
  const whole = comment.alone && said.replace(/[#\s]/g, "") === "";
  const rest = comment.text.slice(match.index + match[0].length);
  const reason = rest.trim();
  const column = comment.column + match.index;
  const reasonColumn = column + match[0].length + rest.length - rest.trimStart().length;
  return { ...comment, said, waiver: { reason, reasonColumn, about: whole ? next(comment.line) : comment.line, line: comment.line, column } };
}

/** What a waiver looks like; a text without it has none. */
export const MARK = /#[ \t]{0,8}not a secret\b:?/i;

export interface Weighed {
  /** Secrets, each with what to do. */
  readonly told: readonly { readonly place: Place; readonly hint: string }[];
  /** Waivers of nothing. */
  readonly dangling: readonly Waiver[];
}

/**
 * Which suspects waivers free: those on a line for which as many with a reason are written as texts on it look like
 * secrets, and no form that only secrets have. Who writes one of those has a secret, or can write another example.
 * @param count how many texts in a place may be secrets
 */
export function weigh(suspects: readonly Place[], waivers: readonly Waiver[], count: (place: Place) => number): Weighed {
  const onLine = groupBy(
    suspects.filter(({ isReason }) => !isReason),
    ({ line }) => line,
  );
  const waived = groupBy(waivers, ({ about }) => about);
  const faults = new Map([...onLine].map(([line, places]) => [line, faultOf(waived.get(line) ?? [], places, count)]));
  return {
    told: suspects.flatMap((place) => {
      const fault = place.isReason ? NO_WAIVER : faults.get(place.line);
      const fix = place.found?.fix ?? FIX;
      if (place.found?.certain)
        return [
          {
            place,
            hint:
              waived.has(place.line) && !place.isReason ? `${fix}; no waiver counts for a form that only secrets have: write an example in other words` : fix,
          },
        ];
      return fault === undefined ? [] : [{ place, hint: `${fix}; ${fault}` }];
    }),
    dangling: waivers.filter(({ about }) => !onLine.has(about)),
  };
}
const NO_WAIVER = "if it is none, end its line with `# not a secret: <why>`, or write that on a line of its own above a text of several lines";

/** What is wrong with the waivers of a line, if anything. */
function faultOf(waivers: readonly Waiver[], places: readonly Place[], count: (place: Place) => number): string | undefined {
  const needed = places.reduce((sum, place) => sum + (place.found?.certain ? 1 : count(place)), 0);
  if (waivers.length === 0 && needed === 1) return NO_WAIVER;
  if (waivers.length < needed) {
    const many = `a waiver is about one value, and ${Number.isFinite(needed) ? needed : `more than ${MOST_SUSPECTS}`} on this line look like secrets`;
    if (places.every(({ isComment }) => isComment)) return `${many}: write each in a comment of its own, with its waiver`;
    if (!Number.isFinite(needed)) return `${many}: write them in values on lines of their own`;
    return `${many}: where they are none, write ${needed} comments \`# not a secret: <why>\`, each on a line of its own above it`;
  }
  const sound = waivers.filter(({ reason }) => saysWhy(reason)).length;
  return sound < needed ? "its waiver gives no reason: write as `# not a secret: <why>` in words why it is none" : undefined;
}

const FIX =
  "remove it here and from the file's history, revoke it, and pass it as a sensitive Terraform variable or through the provider's environment variable";
