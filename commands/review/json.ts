import { own } from "../../model/own";
import { BadInput } from "./bad-input";
import { DEEPEST, repeatedKey, tooDeep } from "./json-text";

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as text: an object as JSON, because what it has itself may stand in the way of turning it into text. */
export function textFrom(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

/**
 * What stands at a key, without reading it: its value, or what reads it where `parseDocument` has put that off. Blocks that are
 * written alike have the same, and what is the same need not be read to be known as equal.
 */
export const unread = (object: object, key: string): unknown => Object.getOwnPropertyDescriptor(object, key)?.get ?? own(object as JsonObject, key);

/**
 * What a file says. The text itself is not quoted in the error, as the parser would: it may hold secrets.
 * @throws BadInput
 */
export function parseJson(text: string, file: string, hint: string): unknown {
  if (tooDeep(text)) throw new BadInput(`${file} is nested more than ${DEEPEST} deep`, hint);
  const value = parsed(text, file, hint);
  if (repeatedKey(text) !== undefined) throw new BadInput(`${file} has a key twice in one object: a reader takes one of them, and Terraform both`, hint);
  return value;
}

function parsed(text: string, file: string, hint: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    const place =
      position !== undefined ? `: it can't be read on from character ${Number(position) + 1}` : /end of JSON/.test(message) ? ": it ends too early" : "";
    throw new BadInput(`${file} is cut off or no JSON${place}`, hint);
  }
}

/**
 * An object or a list that a text holds as JSON, Terraform's expressions in it included: `${…}` may have quotes of its own,
 * which are no end of a JSON string.
 * @returns nothing for other text
 */
export function embeddedJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const json = text.includes("${") ? quoted(text) : text;
    return tooDeep(json) ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The text with the expressions in it written as parts of JSON strings. */
function quoted(text: string): string {
  let [result, at] = ["", 0];
  for (let start = expressionFrom(text, at); start >= 0; start = expressionFrom(text, at)) {
    const end = expressionEnd(text, start + 2);
    const expression = text.slice(start, end);
    // In JSON already where its quotes are escaped.
    result += text.slice(at, start) + (/(?<!\\)"/.test(expression) ? JSON.stringify(expression).slice(1, -1) : expression);
    at = end;
  }
  return result + text.slice(at);
}

/** Where the next expression begins; `$${` is text. */
function expressionFrom(text: string, from: number): number {
  let start = text.indexOf("${", from);
  while (start > 0 && text[start - 1] === "$") start = text.indexOf("${", start + 2);
  return start;
}

function expressionEnd(text: string, from: number): number {
  let [depth, within] = [1, false];
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === "\\") at += 1;
    else if (char === '"') within = !within;
    else if (!within && char === "{") depth += 1;
    else if (!within && char === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}
