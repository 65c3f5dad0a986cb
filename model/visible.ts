/**
 * Control characters but newline and tab, halves of surrogate pairs, and what sets the direction of text: names with
 * them look like other names, reviews show other text than the vendors do, and terminals obey them. Joiners (U+200C, U+200D)
 * are part of words and emoji. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;
const EVERY = new RegExp(HIDDEN, "gu");

/** The first character of a text that is not seen or turns what is seen around, by its name: `U+202E`. */
export function hiddenIn(text: string): string | undefined {
  const [char] = HIDDEN.exec(text) ?? [];
  return char === undefined ? undefined : nameOf(char);
}

/** Text as a terminal may have it: every such character by its name. */
export const visible = (text: string): string => (HIDDEN.test(text) ? text.replace(EVERY, nameOf) : text);

/** {@link visible}, and on one line: what users wrote can't look like a line of ours. */
export const visibleLine = (text: string): string => visible(text).replace(/\n/g, "\\n").replace(/\t/g, "\\t");

/** JSON as a terminal may have it: the same values, with every such character by its code, `\u202e`. */
export const visibleJson = (json: string): string =>
  HIDDEN.test(json) ? json.replace(EVERY, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`) : json;

const nameOf = (char: string) => `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
