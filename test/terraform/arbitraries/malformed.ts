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
  // A value in lists or maps, as an anchor, in place of another, or the same thing many times.
  ofLine((choose, line) => line.replace(/: (.+)$/, (_, value) => `: ${nested(choose, value)}`)),
  ofLine((choose, line) => line.replace(/: (.+)$/, (_, value) => `: &a ${value}${choose.oneOf(["", "\n", ", *a", "\nb: *a\n"])}`)),
  ofLine((choose, line) => line.replace(/: .+$/, `: ${choose.oneOf(["*a", "&a [*a]", "&a { b: *a }", "[&b x, *b, *b]", "&a"])}`)),
  ofLine((choose, line) => Array.from({ length: choose.oneOf([2, 50]) }, (_, n) => line.replace(/(\w)(:|$)/, `$1${n}$2`))),
  (choose, text) => {
    const values = [...text.matchAll(/: (.+)$/gm)].map(([, value]) => value as string);
    return values.length === 0 ? text : text.replace(choose.oneOf(values), () => choose.oneOf(values));
  },
  (choose, text) => {
    const at = choose.number(0, Math.max(0, text.length - 1));
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << choose.number(0, 6))) + text.slice(at + 1);
  },
  (choose, text) => `${choose.oneOf(["[", "{", "- ", "a: &a ", "? ", "!x ", "--- ", "%TAG ! x\n", "\ufeff", "\ufeff\ufeff", "|\n", ">\n"])}${text}`,
  (choose, text) => text + choose.oneOf(["\n- a", "\n]", "\n}", "\n...", "\n--- a", "\n? a", "\n: a", "\n  a", '\n"', "\n'", "\n#", "\n|"]),
  (choose, text) => text.replaceAll(choose.oneOf(["\n", ": ", "  ", "- ", ",", "a", "e"]), choose.oneOf(["", "\n", " ", ":", "\t", "a", "\r"])),
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

function nested(choose: Choose, value: string): string {
  const depth = choose.oneOf([1, 2, 40, 400]);
  const [open, close] = choose.oneOf([
    ["[", "]"],
    ["{ a: ", " }"],
    ["[{ a: ", " }]"],
    ["[[", "]: c]"],
    ["- ", ""],
  ] as const);
  return open.repeat(depth) + value + close.repeat(depth);
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
  "é",
  "e\u0301".repeat(200),
  "\u0000",
  "\u0085",
  "\u2028",
  "检索",
  "constructor: x",
  "__proto__: x",
  "toString",
  "a,b@x",
  "a@".repeat(500),
  "-".repeat(2000),
  "((((",
  "[0-9]+",
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
