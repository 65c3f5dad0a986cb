import { isDay } from "../../model/days";
import type { Code } from "../../model/diagnostics";
import { parseQuantity } from "../../model/quantities";
import type { Dimension } from "../../model/units";
import { isBlank } from "../../model/visible";
import { nearest, suggest } from "../closest";
import { isAnswer, saysWhy } from "../reasons";
import { z } from "../zod";

/** What is wrong with a value; the hint defaults to the examples of its place in the schema. */
export interface Fault {
  readonly code?: Code;
  readonly reason: string;
  readonly hint?: string;
  /** Where in the value. @default the value itself */
  readonly at?: readonly (string | number)[];
  /** The key that was meant in place of an unknown one. */
  readonly meant?: string | undefined;
  /** Keys of which one would mend it: it is not told where one of them is misspelt. */
  readonly lacks?: readonly string[];
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
export function leaf<T>(json: Readonly<Record<string, unknown>>, words: Words, read: (value: unknown) => Read<T>): z.ZodType<T> {
  return z
    .unknown()
    .transform((input, context): T => {
      const result: Read<T> = input === undefined ? MISSING : read(input);
      if ("value" in result) return result.value;
      for (const { at = [], ...params } of Array.isArray(result) ? (result as readonly Fault[]) : [result as Fault])
        context.issues.push({ code: "custom", input, path: [...at], params });
      return z.NEVER;
    })
    .meta({ ...json, ...words });
}
export type Read<T> = { readonly value: T } | Fault | readonly Fault[];
/** The key's name belongs into the reason, and only the path has it. */
const MISSING: Fault = { code: "TOC104", reason: "" };

/** What is particular about a text; `is` names the form: "a kebab-case id". */
export interface TextForm {
  readonly pattern?: RegExp;
  readonly is?: string;
  /** What is wrong with a value that the pattern refuses, where more can be said than that it is not `is`. */
  readonly unlike?: (value: string) => Fault | undefined;
  /** The most characters. */
  readonly most?: number;
  /** What else it must be. */
  readonly judge?: (value: string) => readonly Fault[];
}

/** Text of a form. */
export function text(words: Words & TextForm & { readonly quote?: string }): z.ZodType<string> {
  const { pattern, is, unlike, most, judge, quote, ...shown } = words;
  return leaf<string>(textJson({ pattern, most }), shown, (value) => {
    if (typeof value === "number" || typeof value === "boolean")
      return { reason: `${String(value)} is a ${typeof value}, but text is needed`, hint: quote ?? `put it in quotes: "${String(value)}"` };
    const faults = judgeText(value, { pattern, is, unlike, most, judge });
    return faults.length > 0 ? faults : { value: value as string };
  });
}

/** Why something is so. `true` is the usual mistake: the reason takes its place. */
export const reason = (words: Words): z.ZodType<string> => reasonThat(words, (text) => !isAnswer(text));

/** Why an exception may be: at least a word. */
export const excuse = (words: Words): z.ZodType<string> => reasonThat(words, (text) => isBlank(text) || saysWhy(text));

function reasonThat(words: Words, says: (text: string) => boolean): z.ZodType<string> {
  return leaf<string>({ type: "string" }, { ...words }, (value) => {
    if (typeof value === "boolean" || typeof value === "number" || (typeof value === "string" && !says(value)))
      return { reason: `the reason is missing: ${value} stands in its place`, hint: "write the reason as text; people read it next year" };
    const faults = judgeText(value, {});
    return faults.length > 0 ? faults : { value: value as string };
  });
}

type Form = { readonly [K in keyof TextForm]: TextForm[K] | undefined };

const textJson = ({ pattern, most }: Pick<Form, "pattern" | "most">) => ({
  type: "string",
  ...(pattern && { pattern: pattern.source }),
  ...(most !== undefined && { maxLength: most }),
});

function judgeText(value: unknown, { pattern, is, unlike, most, judge }: Partial<Form>): readonly Fault[] {
  if (typeof value !== "string") return [{ reason: `${nameOf(value)} stands where text is needed` }];
  if (isBlank(value)) return [{ reason: "the text is empty" }];
  if (most !== undefined && value.length > most)
    return [{ reason: `${JSON.stringify(value)} has ${value.length} characters, and at most ${most} are allowed`, hint: `shorten it to ${most} characters` }];
  if (pattern && !pattern.test(value)) return [unlike?.(value) ?? { reason: `${JSON.stringify(value)} is not ${is ?? "of the right form"}` }];
  return judge?.(value) ?? [];
}

/** A quantity as written; only its unit is checked. */
export function quantity(dimension: Dimension, words: Words): z.ZodType<string | number> {
  return leaf<string | number>({ type: ["string", "number"] }, words, (value) => {
    const fault = judgeQuantity(value, dimension);
    return fault ? (words.examples ? withoutExample(fault) : fault) : { value: value as string | number };
  });
}

/** Without the dimension's general example, so that the place's own is shown. */
export function withoutExample(fault: Fault): Fault {
  const { hint, ...rest } = fault;
  return hint?.startsWith(EXAMPLE) ? rest : fault;
}
const EXAMPLE = "write for example";

/** What is wrong with a quantity of this dimension. */
export function judgeQuantity(value: unknown, dimension: Dimension): Fault | undefined {
  if (typeof value !== "string" && typeof value !== "number") return { code: "TOC111", reason: `${nameOf(value)} stands where a ${dimension} is needed` };
  const result = parseQuantity(value, dimension);
  if (!("problem" in result)) return undefined;
  // The quantity's reader quotes what is no number at all.
  const infinite = typeof value === "number" && !Number.isFinite(value) ? `${value} is not a finite number` : undefined;
  const [told, hint] = result.problem.split("; ") as [string, string | undefined];
  return { code: "TOC111", reason: infinite ?? told, ...(hint ? { hint } : {}) };
}

/**
 * A duration as a number of seconds.
 * @param unfit What is wrong with that number, if anything.
 */
export function readSeconds(value: unknown, unfit: (seconds: number) => Fault | undefined): { readonly value: number } | Fault {
  const fault = judgeQuantity(value, "duration");
  if (fault) return withoutExample(fault);
  const parsed = parseQuantity(value as string | number, "duration");
  if (!("quantity" in parsed)) return { reason: parsed.problem };
  const seconds = parsed.quantity.value;
  return unfit(seconds) ?? { value: seconds };
}

/** A day, `YYYY-MM-DD`. */
export function date(words: Words): z.ZodType<string> {
  return leaf<string>({ type: "string", format: "date" }, { examples: ["2026-03-02"], ...words }, (value) => {
    if (typeof value === "string" && isDay(value)) return { value };
    return { reason: `${typeof value === "string" ? JSON.stringify(value) : nameOf(value)} is not a day`, hint: "write YYYY-MM-DD: 2026-03-02" };
  });
}

/** One text, or a list of them. */
export function texts(words: Words & TextForm): z.ZodType<readonly string[]> {
  const { pattern, is, most, judge, ...shown } = words;
  const item = textJson({ pattern, most });
  return leaf<readonly string[]>({ anyOf: [item, { type: "array", items: item, uniqueItems: true }] }, shown, (value) => {
    const list = Array.isArray(value) ? value : [value];
    const at = (index: number) => (Array.isArray(value) ? [index] : []);
    const faults = faultsOf(list, (one, index) => judgeText(one, { pattern, is, most, judge }).map((fault) => ({ ...fault, at: at(index) })));
    const all = [...faults, ...repeated(list)];
    return all.length > 0 ? all : { value: list };
  });
}

/** What is wrong with a list, entry by entry. A list of nothing else is told by its first ones, and how many more there are. */
function faultsOf(list: readonly unknown[], judge: (one: unknown, index: number) => readonly Fault[]): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [index, one] of list.entries()) {
    if (faults.length >= TOLD)
      return [...faults, { reason: `the first ${index} of ${list.length} entries were read, and ${TOLD} are wrong`, hint: "mend those first" }];
    for (const fault of judge(one, index)) faults.push(fault);
  }
  return faults;
}
const TOLD = 1000;

/** A list in which nothing stands twice. */
export function distinct<T extends z.ZodType<readonly unknown[]>>(list: T): T {
  return list
    .check(({ value, issues }) => {
      for (const { at = [], ...params } of repeated(value)) issues.push({ code: "custom", input: value, path: [...at], params });
    })
    .meta({ uniqueItems: true });
}

function repeated(list: readonly unknown[]): readonly Fault[] {
  const before = new Set<string>();
  return list.flatMap((one, index) => {
    if (typeof one !== "string") return [];
    const twice = before.has(one);
    before.add(one);
    return twice ? [{ reason: `${JSON.stringify(one)} stands twice in the list`, hint: "remove one of the two", at: [index] }] : [];
  });
}

/** A key that the value does not have. */
export const unknownKey = (key: string, known: readonly string[]): Fault => ({
  code: "TOC102",
  reason: `there is no key ${JSON.stringify(key)} here`,
  hint: suggest(key, known),
  at: [key],
  meant: nearest(key, known),
});

/** "a list", "a map", "nothing", or the scalar itself. */
export function nameOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : JSON.stringify(value);
}

/** Ids of teams, components, signals and environments: they become parts of keys and names. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const ID_LENGTH = 64;
export const ID_IS = "an id: lower-case letters and digits in words joined by hyphens, at most 64 characters";

/** An id. */
export const id = (words: Words) => text({ ...words, pattern: ID, is: ID_IS, most: ID_LENGTH });

/** A map whose keys are ids. */
export function byId<V extends z.ZodType>(value: V, words: Words) {
  return z.record(id({ description: "Id." }), value).meta({ ...words, propertyNames: { pattern: ID.source, maxLength: ID_LENGTH } });
}
