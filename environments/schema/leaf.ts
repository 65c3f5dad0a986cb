import { z } from "zod";
import type { Code } from "../../model/diagnostics";
import { parseQuantity } from "../../model/quantities";
import type { Dimension } from "../../model/units";

/** What is wrong with a value; the hint defaults to the examples of its place in the schema. */
export interface Fault {
  readonly code?: Code;
  readonly reason: string;
  readonly hint?: string;
}
/** What an editor shows. */
export interface Words {
  readonly description: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
}

/**
 * A value that reads itself: what people write becomes what the model takes, or a fault in plain words.
 * @param json its form for editors, in JSON Schema.
 */
export function leaf<T>(json: Readonly<Record<string, unknown>>, words: Words, read: (value: unknown) => { readonly value: T } | Fault): z.ZodType<T> {
  return z
    .unknown()
    .transform((input, context): T => {
      const result: { readonly value: T } | Fault = input === undefined ? MISSING : read(input);
      if ("value" in result) return result.value;
      context.issues.push({ code: "custom", input, params: { ...result } });
      return z.NEVER;
    })
    .meta({ ...json, ...words });
}
/** The key's name belongs into the reason, and only the path has it. */
const MISSING: Fault = { code: "TOC104", reason: "" };

/** Text of a form; `is` names the form: "a kebab-case id". */
export function text(words: Words & { readonly pattern?: RegExp; readonly is?: string; readonly quote?: string }): z.ZodType<string> {
  const { pattern, is, quote, ...shown } = words;
  return leaf<string>({ type: "string", ...(pattern ? { pattern: pattern.source } : {}) }, shown, (value) => {
    if (typeof value === "number" || typeof value === "boolean")
      return { reason: `${String(value)} is a ${typeof value}, but text is needed`, hint: quote ?? `put it in quotes: "${String(value)}"` };
    if (typeof value !== "string") return { reason: `${nameOf(value)} stands where text is needed` };
    if (value.trim() === "") return { reason: "the text is empty" };
    return pattern && !pattern.test(value) ? { reason: `${JSON.stringify(value)} is not ${is ?? "of the right form"}` } : { value };
  });
}

/** A quantity as written; only its unit is checked. */
export function quantity(dimension: Dimension, words: Words): z.ZodType<string | number> {
  return leaf<string | number>({ type: ["string", "number"] }, words, (value) => judgeQuantity(value, dimension) ?? { value: value as string | number });
}

/** What is wrong with a quantity of this dimension. */
export function judgeQuantity(value: unknown, dimension: Dimension): Fault | undefined {
  if (typeof value !== "string" && typeof value !== "number") return { code: "TOC111", reason: `${nameOf(value)} stands where a ${dimension} is needed` };
  if (typeof value === "number" && !Number.isFinite(value)) return { code: "TOC111", reason: `${value} is not a finite number` };
  const result = parseQuantity(value, dimension);
  if (!("problem" in result)) return undefined;
  const [reason, hint] = result.problem.split("; ") as [string, string | undefined];
  return { code: "TOC111", reason, ...(hint ? { hint } : {}) };
}

/** A day, `YYYY-MM-DD`. */
export function date(words: Words): z.ZodType<string> {
  return leaf<string>({ type: "string", format: "date" }, { examples: ["2026-03-02"], ...words }, (value) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
    const real = year !== undefined && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString().startsWith(String(value));
    return real ? { value: String(value) } : { reason: `${JSON.stringify(value)} is not a day`, hint: "write YYYY-MM-DD: 2026-03-02" };
  });
}

/** One text, or a list of them. */
export function texts(words: Words & { readonly pattern?: RegExp; readonly is?: string }): z.ZodType<readonly string[]> {
  const { pattern, is, ...shown } = words;
  const item = { type: "string", ...(pattern ? { pattern: pattern.source } : {}) };
  return leaf<readonly string[]>({ anyOf: [item, { type: "array", items: item, uniqueItems: true }] }, shown, (value) => {
    const list = Array.isArray(value) ? value : [value];
    const wrong = list.find((one) => typeof one !== "string" || (pattern && !pattern.test(one)));
    if (wrong !== undefined)
      return {
        reason: typeof wrong === "string" ? `${JSON.stringify(wrong)} is not ${is ?? "of the right form"}` : `${nameOf(wrong)} stands where text is needed`,
      };
    const twice = list.find((one, index) => list.indexOf(one) !== index);
    return twice === undefined ? { value: list } : { reason: `${JSON.stringify(twice)} stands twice in the list`, hint: "remove one of the two" };
  });
}

/** "a list", "a map", "nothing", or the scalar itself. */
export function nameOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : JSON.stringify(value);
}

/** Ids of teams, components, signals and environments: they become parts of keys and names. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const ID_IS = "an id: lower-case letters and digits in words joined by hyphens, at most 64 characters";

/** A map whose keys are ids. */
export function byId<V extends z.ZodType>(value: V, words: Words) {
  return z.record(text({ description: "Id.", pattern: ID, is: ID_IS }), value).meta({ ...words, propertyNames: { pattern: ID.source } });
}
