import { plain } from "../words";

/** Longest text of somebody else's that a comment repeats, in UTF-16 units. */
const LONGEST = 600;

/**
 * Text of somebody else inside a paragraph of GitHub's Markdown: read as it is written. Whatever could mean something
 * to Markdown is escaped, and what GitHub links by itself (@people, #1, GH-1, addresses) is parted by a space of no
 * width, because it looks for those after the escapes are gone.
 * https://github.github.com/gfm/#backslash-escapes, https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function prose(text: string): string {
  return shortened(plain(text))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|~$]/g, "\\$&")
    .replace(/^[-+=#]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/[@#]|:(?=\S)|\bwww(?=\.)|\bGH(?=-)/gi, `$&${APART}`);
}
const APART = "\u200b";

/** The same as code, where GitHub links nothing: fenced by more backticks than it holds. Bars are escaped for tables. */
export function code(text: string): string {
  const shown = shortened(plain(text));
  if (shown === "") return "—";
  const fence = "`".repeat(Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const room = /^`|`$/.test(shown) ? " " : "";
  return `${fence}${room}${shown}${room}${fence}`;
}

/** `code` in a cell of a table, where a bar ends the cell even inside code. https://github.github.com/gfm/#example-200 */
export const cell = (text: string): string => code(text.replaceAll("\\", "∖")).replaceAll("|", "\\|");

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…`;
}
