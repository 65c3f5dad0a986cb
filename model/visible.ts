/**
 * Control characters but newline and tab, halves of surrogate pairs, what sets the direction of text, and what has no width or no ink:
 * names with them look like other names, reviews show other text than the vendors do, terminals obey them, and tags (U+E0000 to U+E007F)
 * speak to programs that read along, as runs of selectors and joiners can. These are a part of a text only where they do something: one
 * selector behind a sign that has variants, a joiner behind a letter of a script that joins or between two emoji, tags in a flag.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing, https://www.unicode.org/reports/tr51/#valid-emoji-tag-sequences,
 * https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
 */
const HIDDEN =
  /(?![\n\t]|(?<=(?!\p{Default_Ignorable_Code_Point})[\p{Emoji}\p{S}\p{P}\p{scx=Han}\p{scx=Mymr}\p{scx=Phag}\p{scx=Mong}\p{scx=Mani}])\p{Variation_Selector}|(?<=(?!\p{Default_Ignorable_Code_Point})[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Mand}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Bali}\p{scx=Java}])[\u200c\u200d]|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic})|(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;
const EVERY = new RegExp(HIDDEN, "gu");

/** Whether nothing of a text is seen: blanks of any kind, marks without a letter, and what has no ink. */
export const isBlank = (text: string): boolean => !SEEN.test(text);
const SEEN = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

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
