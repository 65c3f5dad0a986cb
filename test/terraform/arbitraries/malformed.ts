import type fc from "fast-check";
import { type Choose, choosing } from "./platform-choose";

/** The text with one to three wounds, as an editor, a merge or a bad copy leaves them. */
export function malformed(gen: fc.GeneratorValue, text: string): string {
  const choose = choosing(gen);
  let wounded = text;
  for (let left = choose.oneOf([1, 1, 2, 3]); left > 0; left--) wounded = choose.oneOf(WOUNDS)(choose, wounded);
  return wounded;
}

type Wound = (choose: Choose, text: string) => string;

/** One line changed; the whole text where there is none. */
const ofLine =
  (change: (choose: Choose, line: string) => string | readonly string[]): Wound =>
  (choose, text) => {
    const lines = text.split("\n");
    const at = choose.number(0, lines.length - 1);
    return lines.flatMap((line, index) => (index === at ? change(choose, line) : line)).join("\n");
  };

const WOUNDS: readonly Wound[] = [
  ofLine(() => []),
  ofLine((_, line) => [line, line]),
  ofLine((choose, line) => " ".repeat(choose.number(1, 3)) + line),
  ofLine((_, line) => line.replace(/^ {1,2}/, "")),
  ofLine((_, line) => line.replace(/^ /, "\t")),
  // A scalar for a map or a list, and the other way round.
  ofLine((choose, line) =>
    line.replace(/:.*$/, `: ${choose.oneOf(["x", "1", "true", "~", "[]", "{}", "[a, b]", "{ a: b }", "-1", ".inf", ".nan", "2026-99-99", "''"])}`),
  ),
  ofLine((choose, line) => [line, `${/^ */.exec(line)?.[0] ?? ""}  ${choose.oneOf(["- x", "a: b", "x", "? y", "- - z"])}`]),
  ofLine((_, line) => line.replace(/["']/g, "")),
  ofLine((_, line) => line.replace(/["']/, "")),
  ofLine((_, line) => line.replace(/[:,[\]{}]/, "")),
  ofLine((_, line) => line.replace(/[\]}]\s*$/, "")),
  ofLine((choose, line) => inserted(choose, line)),
  ofLine((choose, line) =>
    line.replace(/\w+/, (word) => choose.oneOf([`${word}x`, word.slice(1), word.toUpperCase(), "__proto__", "constructor", "a".repeat(5000)])),
  ),
  (choose, text) => inserted(choose, text),
  (choose, text) => text.slice(0, choose.number(0, text.length)),
  (choose, text) => text.slice(choose.number(0, text.length)),
  (choose, text) => {
    const lines = text.split("\n");
    const [a, b] = [choose.number(0, lines.length - 1), choose.number(0, lines.length - 1)];
    [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
    return lines.join("\n");
  },
  (_, text) => text.replaceAll("\n", "\r\n"),
  (choose, text) => {
    const lines = text.split("\n");
    const [from, to] = [choose.number(0, lines.length), choose.number(0, lines.length)];
    return [...lines.slice(0, to), ...lines.slice(Math.min(from, to))].join("\n");
  },
];

function inserted(choose: Choose, text: string): string {
  const at = choose.number(0, text.length);
  return text.slice(0, at) + choose.oneOf(HOSTILE) + text.slice(at);
}

const HOSTILE = [
  "${",
  "${TfToken[TOKEN.0]}",
  "%{ if",
  '"',
  "'",
  "\\",
  "\0",
  "\x1b[31m",
  "\x7f",
  "\ufeff",
  "\u202e",
  "\ud800",
  "👩‍👧",
  "\t",
  "\r",
  "---\n",
  "...\n",
  "%YAML 1.1\n---\n",
  "&a ",
  "*a ",
  "*nobody",
  "&a *a",
  "<<: *a",
  "!!js/function x",
  "!!binary x",
  "!x ",
  "| ",
  "> ",
  "# ",
  "@",
  "`",
  "? ",
  ": ",
  "- ",
  ", ",
  "[".repeat(3000),
  "{a: ".repeat(500),
  "- ".repeat(2000),
] as const;
