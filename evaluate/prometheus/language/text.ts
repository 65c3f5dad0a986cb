import type { Pattern } from "./expression";

/** @returns the number; undefined where it is none in decimal digits: a zero in front would make it octal, and a larger one has no end. */
export function decimal(text: string): number | undefined {
  const number = /^[-+]?(?:0|[1-9]\d*|\d+(?=[.eE]))(?:\.\d*)?(?:[eE][-+]?\d+)?$|^[-+]?\.\d+(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined;
  return number !== undefined && Number.isFinite(number) ? number : undefined;
}

/**
 * A string between double quotes. Of Go's escapes only those that JSON has, too, are known.
 * @returns undefined where that is not enough.
 */
export function quotedString(text: string): string | undefined {
  if (!/^"[^"\\\n]*(?:\\[bfnrtu"\\][^"\\\n]*)*"$/.test(text)) return undefined;
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}

/**
 * What a regular expression finds, which stands for the whole of a label's value:
 * https://prometheus.io/docs/prometheus/latest/querying/basics/#time-series-selectors
 * @returns undefined where it has more than alternatives, characters and dots.
 */
export function pattern(expression: string): Pattern | undefined {
  const alternatives: (string | null)[][] = [[]];
  const characters = [...expression];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] as string;
    const sequence = alternatives[alternatives.length - 1] as (string | null)[];
    if (character === "|") alternatives.push([]);
    else if (character === ".") sequence.push(null);
    else if (character === "\\") {
      const escaped = characters[++index];
      // Before a letter or a digit it would be a class, and no letter.
      if (escaped === undefined || !PUNCTUATION.includes(escaped)) return undefined;
      sequence.push(escaped);
    } else if (OPERATORS.includes(character)) return undefined;
    else sequence.push(character);
  }
  return alternatives;
}
const OPERATORS = "^$*+?()[]{}";
const PUNCTUATION = `${OPERATORS}|.\\/-_:;,!%&=<>@#"'~ `;

/** A dot finds all but the end of a line in Prometheus 2, and everything in 3. */
export function matchesPattern(value: string, alternatives: Pattern, prometheus: 2 | 3): boolean {
  const characters = [...value];
  const any = (character: string | undefined) => prometheus === 3 || character !== "\n";
  return alternatives.some(
    (sequence) =>
      sequence.length === characters.length && sequence.every((wanted, index) => (wanted === null ? any(characters[index]) : wanted === characters[index])),
  );
}
