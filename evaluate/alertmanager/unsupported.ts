import { notUnderstood } from "../outcome";

type Fields = Readonly<Record<string, unknown>>;

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
