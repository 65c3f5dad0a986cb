import { byCodeUnit } from "../../model/canonical";
import { Decoded, decode } from "./decode";

/**
 * A value as text for people: keys sorted, one line a scalar, texts of several lines as lines, JSON within a text decoded
 * and marked `(JSON)`. Texts that could be taken for something else are quoted, so that two values that differ in more
 * than the order of their keys and the white space of their JSON never print the same.
 */
export function readable(value: unknown, indent = ""): string {
  return block(decode(value), indent).join("\n").replace(/^\n/, "");
}

/** What stands behind a key or a dash: the first line follows on its line, the others below. */
function block(value: unknown, indent: string): readonly string[] {
  if (value instanceof Decoded) {
    const [first, ...rest] = block(value.value, indent);
    return [`(JSON)${first === "" ? "" : ` ${first}`}`, ...rest];
  }
  if (typeof value === "string" && value.includes("\n") && !UNSEEN.test(value))
    return ["|", ...value.split("\n").map((line) => (line === "" ? "" : `${indent}${line}`))];
  if (value === null || typeof value !== "object") return [scalar(value)];
  const entries = Array.isArray(value) ? value.map((item) => ["-", item] as const) : properties(value);
  if (entries.length === 0) return [Array.isArray(value) ? "[]" : "{}"];
  return ["", ...entries.flatMap(([mark, item]) => entry(mark, item, indent))];
}

function entry(mark: string, item: unknown, indent: string): readonly string[] {
  // In a list, `a: 1` is a property.
  if (mark === "-" && typeof item === "string" && /:( |$)/.test(item) && !item.includes("\n")) return [`${indent}- ${JSON.stringify(item)}`];
  const [first, ...rest] = block(item, `${indent}  `);
  // The first property of a list's item stands beside the dash.
  if (mark === "-" && first === "" && rest[0] !== undefined) return [`${indent}- ${rest[0].slice(indent.length + 2)}`, ...rest.slice(1)];
  return [`${indent}${mark}${first === "" ? "" : ` ${first}`}`, ...rest];
}

const properties = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value)
    .filter(([, property]) => property !== undefined)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, property]) => [`${PLAIN_KEY.test(key) ? key : JSON.stringify(key)}:`, property] as const);

const PLAIN_KEY = /^[\w$@.*/][\w$@.*/-]*$/;

/** Numbers, truth and texts that can't be taken for anything else as they are, all others quoted. */
function scalar(value: unknown): string {
  if (typeof value !== "string") return String(value);
  const plain = value !== "" && value.trim() === value && !MISTAKABLE.test(value) && !UNSEEN.test(value) && !value.includes("\n");
  return plain ? value : JSON.stringify(value);
}
const MISTAKABLE = /^(?:["|[{]|- |-$|\(JSON\)|(?:true|false|null|undefined|-?\d[\d.]*(?:e[+-]?\d+)?)$)/;
/** Control and format characters but the line feed. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u;
