import { CST, Lexer, Parser, parse, YAMLError } from "yaml";
import { notUnderstood } from "./outcome";

type Fields = Readonly<Record<string, unknown>>;

/** Reads YAML 1.1, as Prometheus and Alertmanager do. */
export function yamlOf(text: string): unknown {
  if (tooDeep(text)) return notUnderstood(`nested more than ${DEPTH} levels deep`);
  try {
    return parse(text, { version: "1.1" });
  } catch (error) {
    // It throws a ReferenceError where aliases would unfold without an end.
    if (error instanceof YAMLError || error instanceof ReferenceError) return notUnderstood(error.message.split("\n")[0] ?? "");
    throw error;
  }
}

/** More than the deepest tree of routes anybody keeps: what composes YAML calls itself for every level. */
const DEPTH = 60;

function tooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEPTH && parser.stack.filter(CST.isCollection).length > DEPTH) return true;
  }
  return false;
}

/** A map of YAML without any other key. */
export function fieldsOf(value: unknown, known: readonly string[], where: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return notUnderstood(`${where} is no map`);
  for (const key of Object.keys(value)) if (!known.includes(key)) notUnderstood(`${where}: ${key}`);
  return value as Fields;
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : notUnderstood(`${where} is no list`);
}

export const textOf = (value: unknown, where: string): string => (typeof value === "string" ? value : notUnderstood(`${where} is no text`));

export const textsOf = (value: unknown, where: string): readonly string[] => listOf(value, where).map((one) => textOf(one, where));

export function flagOf(value: unknown, fallback: boolean, where: string): boolean {
  if (value === undefined) return fallback;
  return typeof value === "boolean" ? value : notUnderstood(`${where} is neither true nor false`);
}
