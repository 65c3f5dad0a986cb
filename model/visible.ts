/**
 * Control characters but newline and tab, halves of surrogate pairs, what sets the direction of text, and what has no width or no ink:
 * names with them look like other names, reviews show other text than the vendors do, terminals obey them, and tags (U+E0000 to U+E007F)
 * speak to programs that read along. Joiners (U+200C, U+200D) are part of words and emoji, and tags part of flags.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing, https://www.unicode.org/reports/tr51/#valid-emoji-tag-sequences
 */
const HIDDEN =
  /(?![\n\t\u200c\u200d]|\p{Variation_Selector}|(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;
const EVERY = new RegExp(HIDDEN, "gu");

/** The first character of a text that is not seen or turns what is seen around, by its name: `U+202E`. */
export function hiddenIn(text: string): string | undefined {
  const [char] = HIDDEN.exec(text) ?? [];
  return char === undefined ? undefined : nameOf(char);
}

/** Text as a terminal may have it: every such character by its name. */
export const visible = (text: string): string => (HIDDEN.test(text) ? text.replace(EVERY, nameOf) : text);

/** Text with a blank in place of every such character. */
export const seen = (text: string): string => (HIDDEN.test(text) ? text.replace(EVERY, " ") : text);

/** {@link visible}, and on one line: what users wrote can't look like a line of ours. */
export const visibleLine = (text: string): string => visible(text).replace(/\n/g, "\\n").replace(/\t/g, "\\t");

/** JSON as a terminal may have it: the same values, with every such character by its code, `\u202e`; of what takes two, each half. */
export const visibleJson = (json: string): string => (HIDDEN.test(json) ? json.replace(EVERY, (char) => char.split("").map(inJson).join("")) : json);
const inJson = (half: string): string => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`;

const nameOf = (char: string) => `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
