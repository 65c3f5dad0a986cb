import { saysWhy } from "../reasons";
import type { Comment } from "./comments";
import type { Place } from "./places";

/**
 * `# not a secret: <why>`, at the end of the line on which a value begins, or alone on the line above it. Within a
 * longer comment it is about what the comment says before it.
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
 * Which suspects a waiver frees: one with a reason, on whose line exactly one value looks like a secret, and once, and not by a
 * form that only secrets have. Who writes one of those has a secret, or can write another example.
 * @param several whether more than one text in a place may be a secret
 */
export function weigh(suspects: readonly Place[], waivers: readonly Waiver[], several: (place: Place) => boolean): Weighed {
  const onLine = new Map<number, number>();
  for (const { line, isReason } of suspects) if (!isReason) onLine.set(line, (onLine.get(line) ?? 0) + 1);
  const waived = new Map(waivers.map((waiver) => [waiver.about, waiver]));
  return {
    told: suspects.flatMap((place) => {
      const waiver = place.isReason ? undefined : waived.get(place.line);
      const fix = place.found?.fix ?? FIX;
      if (place.found?.certain)
        return [{ place, hint: waiver ? `${fix}; no waiver counts for a form that only secrets have: write an example in other words` : fix }];
      if (waiver && (onLine.get(place.line) !== 1 || several(place)))
        return [{ place, hint: `${fix}; a waiver is about one value: write the values on lines of their own, each with its key` }];
      return waiver && saysWhy(waiver.reason) ? [] : [{ place, hint: `${fix}; if it is none, end its line with \`# not a secret: <why>\`` }];
    }),
    dangling: waivers.filter(({ about }) => !onLine.has(about)),
  };
}

const FIX =
  "remove it here and from the file's history, revoke it, and pass it as a sensitive Terraform variable or through the provider's environment variable";
