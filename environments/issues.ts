import { type Code, type Diagnostic, type Path, problem } from "../model/diagnostics";
import { SEVERITIES } from "../model/severities";
import { closest, nearest, suggest } from "./closest";
import { get, isData, type Keys } from "./data";
import type { UnknownKey } from "./repair";
import { type JsonSchema, schemasAt } from "./schema/json";
import { nameOf } from "./schema/leaf";
import type { z } from "./zod";

type Issue = z.core.$ZodIssue;
interface Found {
  readonly code: Code;
  readonly path: Keys;
  readonly reason: string;
  readonly hint?: string | undefined;
  /** The key that was meant in place of an unknown one. */
  readonly meant?: string | undefined;
  /** Keys of which one would mend it. */
  readonly lacks?: readonly string[] | undefined;
}

/**
 * What a schema found, in plain words.
 * @param schema the same schema in JSON, for descriptions, examples and the keys that there are; made only when needed.
 */
export function issueDiagnostics(error: z.ZodError, data: unknown, schema: () => JsonSchema, at: Keys = [], prefix: Path = []): readonly Diagnostic[] {
  const describe = describer(data, schema, at);
  return found(error, data, describe).map(({ code, path, reason, hint }) => problem(code, [...prefix, ...path], reason, hint ?? hintFor(path, describe)));
}

/** What the schema finds wrong, by code and place. */
export function schemaProblems(error: z.ZodError, data: unknown, schema: () => JsonSchema, at: Keys = []): readonly (UnknownKey & { readonly code: Code })[] {
  return found(error, data, describer(data, schema, at));
}

/** The unknown keys, when nothing else is wrong. */
export function unknownKeys(error: z.ZodError, data: unknown, schema: () => JsonSchema, at: Keys = []): readonly UnknownKey[] | undefined {
  const all = schemaProblems(error, data, schema, at);
  return all.every(({ code }) => code === "TOC102") ? all : undefined;
}

type Describe = (path: Keys) => readonly JsonSchema[];
function describer(data: unknown, schema: () => JsonSchema, at: Keys): Describe {
  const root = place(data, at);
  const describe = (path: Keys) => schemasAt(schema(), [...at, ...path], root);
  // Of the elements of a list that are no maps, the schema says the same.
  const elements = new Map<string, readonly JsonSchema[]>();
  return (path) => {
    if (typeof path.at(-1) !== "number" || isData(valueAt(data, path))) return describe(path);
    const list = JSON.stringify(path.slice(0, -1));
    const known = elements.get(list) ?? describe(path);
    elements.set(list, known);
    return known;
  };
}
const found = (error: z.ZodError, data: unknown, describe: Describe) => withoutMeant(error.issues.flatMap((issue) => explain(issue, data, [], describe)));

/** A key that is missing because it is misspelt is one problem: the misspelt key. */
function withoutMeant(all: readonly Found[]): readonly Found[] {
  const place = (path: Keys) => JSON.stringify(path);
  const misspelt = new Map<string, { readonly meant: Set<unknown>; severity: boolean }>();
  for (const { path, code, meant } of all) {
    if (code !== "TOC102") continue;
    const parent = place(path.slice(0, -1));
    const here = misspelt.get(parent) ?? { meant: new Set(), severity: false };
    here.meant.add(meant);
    here.severity ||= isSeverityOfSignal(path);
    misspelt.set(parent, here);
  }
  if (misspelt.size === 0) return all;
  const isMisspelt = ({ path }: Found) => {
    const beside = misspelt.get(place(path.slice(0, -1)));
    return beside !== undefined && path.length > 0 && (beside.severity || beside.meant.has(path.at(-1)));
  };
  const isGiven = ({ path, lacks = [] }: Found) => lacks.length > 0 && lacks.some((key) => misspelt.get(place(path))?.meant.has(key));
  return all.filter((one) => (!LACKING.has(one.code) || !isMisspelt(one)) && !isGiven(one));
}
const LACKING: ReadonlySet<Code> = new Set(["TOC104", "TOC210"]);

/** The data as the root would hold it, so that variants can be told apart. */
function place(data: unknown, at: Keys): unknown {
  return at.reduceRight<unknown>((inner, key) => ({ [key]: inner }), data);
}

function explain(issue: Issue, data: unknown, before: Keys, describe: Describe): readonly Found[] {
  const path: Keys = [...before, ...(issue.path as Keys)];
  const value = valueAt(data, path);
  const invalid = (reason: string, hint?: string): readonly Found[] => [{ code: "TOC103", path, reason, hint }];
  const params =
    issue.code === "custom"
      ? (issue.params as { code?: Code; reason?: string; hint?: string; meant?: string; lacks?: readonly string[] } | undefined)
      : undefined;
  const misspelt = issue.code === "invalid_union" && issue.errors.length === 0 && value === undefined ? misspeltVariant(path, data, describe) : undefined;
  if (misspelt) return [misspelt];
  if (params?.code === "TOC104" || (value === undefined && issue.code !== "custom" && issue.code !== "unrecognized_keys" && issue.code !== "invalid_key"))
    return [{ code: "TOC104", path, reason: `${JSON.stringify(path.at(-1) ?? "")} is missing`, hint: params?.hint }];
  if ((issue.code === "invalid_union" || issue.code === "invalid_type") && SWITCHED_OFF.has(value) && describe(path).some(takesOff))
    return invalid(`\`${String(value)}\` stands here without its reason`, "write { off: the reason }");
  switch (issue.code) {
    case "custom": {
      const [reason, hint] = issue.message.split("; ") as [string, string | undefined];
      return [
        { code: params?.code ?? "TOC103", path, reason: params?.reason ?? reason, hint: params?.hint ?? hint, meant: params?.meant, lacks: params?.lacks },
      ];
    }
    case "unrecognized_keys": {
      const known = describe(path).flatMap((one) => Object.keys(isData(one.properties) ? one.properties : {}));
      return issue.keys.map((key) => {
        return {
          code: "TOC102",
          path: [...path, key],
          reason: `there is no key ${JSON.stringify(key)} here`,
          hint: isSeverityOfSignal([...path, key]) ? `write ${path.at(-1)}.${key} as one key, with its own map` : suggest(sectionOf(path, key), known),
          meant: nearest(sectionOf(path, key), known),
        };
      });
    }
    case "invalid_key":
      return issue.issues
        .flatMap((inner) => explain({ ...inner, path: [] } as Issue, data, path, describe))
        .map((one) => ({ ...one, hint: one.hint ?? idHint(path) }));
    case "invalid_union": {
      if (issue.errors.length === 0) {
        const known = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
        const name = String(path.at(-1));
        return [
          {
            code: name === "kind" ? "TOC108" : "TOC103",
            path,
            reason: `there is no ${name} ${JSON.stringify(value)}`,
            hint: described(String(value), name, describe(path.slice(0, -1))) ?? suggest(String(value), known),
          },
        ];
      }
      // The variant whose form fits is the one that was meant.
      const meant = issue.errors.find((errors) =>
        errors.every((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys" || inner.code === "custom"),
      );
      return meant ? meant.flatMap((inner) => explain(inner, data, path, describe)) : invalid(`${nameOf(value)} does not fit here`);
    }
    case "invalid_type":
      if (typeof value === "number" && !Number.isFinite(value)) return [{ code: "TOC111", path, reason: `${value} is not a finite number` }];
      return invalid(`${nameOf(value)} stands where ${EXPECTED[issue.expected] ?? issue.expected} is needed`, FORM[issue.expected]);
    case "invalid_value":
      return invalid(
        typeof value === "object"
          ? `${nameOf(value)} stands where one of the values is needed`
          : `${nameOf(value)} is not one of the values that may stand here`,
        suggest(String(value), issue.values.map(String)),
      );
    case "too_small":
      return invalid(
        issue.origin === "array" ? "the list is too short" : `${nameOf(value)} is too small`,
        `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}${UNITS[issue.origin] ?? ""}`,
      );
    case "too_big":
      return invalid(
        issue.origin === "array" ? "the list is too long" : `${nameOf(value)} is too big`,
        `${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}${UNITS[issue.origin] ?? ""}`,
      );
    case "invalid_format":
      // A schema's own message tells the form; zod's tells the regular expression.
      return invalid(`${nameOf(value)} is not of the right form`, issue.message.startsWith("Invalid") ? undefined : issue.message);
    default:
      return invalid(issue.message);
  }
}

const valueAt = (data: unknown, path: Keys): unknown =>
  path.reduce<unknown>((inner, key) => (Array.isArray(inner) ? inner[key as number] : get(inner, String(key))), data);

/** The key that was meant to tell the variants apart, such as `knd` for `kind`. */
function misspeltVariant(path: Keys, data: unknown, describe: Describe): Found | undefined {
  const [parent, name] = [path.slice(0, -1), String(path.at(-1))];
  const holder = valueAt(data, parent);
  const known = new Set(describe(parent).flatMap(({ properties }) => Object.keys(isData(properties) ? properties : {})));
  const key = isData(holder) ? Object.keys(holder).find((one) => !known.has(one) && closest(one, [name]).length > 0) : undefined;
  return key === undefined
    ? undefined
    : { code: "TOC102", path: [...parent, key], reason: `there is no key ${JSON.stringify(key)} here`, hint: suggest(key, [name]), meant: name };
}

/** Other words for sections, which no likeness of letters would find. */
const sectionOf = (path: Keys, key: string) => (path.length === 0 && Object.hasOwn(SECTIONS, key) ? (SECTIONS[key] as string) : key);
const SECTIONS: Readonly<Record<string, string>> = { person: "people", persons: "people", users: "people" };

/** Whether it is a severity as a key of its signal, where the two are one key. */
function isSeverityOfSignal(path: Keys): boolean {
  const [section, , key] = path.slice(-3);
  return section === "thresholds" && (SEVERITIES as readonly unknown[]).includes(key);
}

/** The variants whose description has the word: `lambda` for a Lambda function, `api-gateway` for what says API Gateway. */
function described(word: string, key: string, variants: readonly JsonSchema[]): string | undefined {
  const parts = wordsIn(word);
  if (parts.length === 0 || word.length < 2) return undefined;
  const says = (description: string) => [" ", ""].some((joint) => description.includes(` ${parts.join(joint)} `));
  const meant = variants
    .filter(({ description }) => says(` ${wordsIn(String(description)).join(" ")} `))
    .map((variant) => String(get(get(variant.properties, key), "const")));
  return meant.length > 0 ? `did you mean ${meant.join(" or ")}?` : undefined;
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** The id nearest to a key that is none. */
function idHint(path: Keys): string {
  const id = String(path.at(-1))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return /^[a-z]/.test(id) ? `write ${id.slice(0, 64)}` : "let it begin with a letter from a to z";
}

/** What people write to switch something off; YAML's core schema reads the words as text. */
const SWITCHED_OFF: ReadonlySet<unknown> = new Set(["off", "Off", "OFF", "no", false]);
const takesOff = ({ properties }: JsonSchema) => get(properties, "off") !== undefined;

const EXPECTED: Readonly<Record<string, string>> = {
  object: "a map",
  record: "a map",
  array: "a list",
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};
const FORM: Readonly<Record<string, string | undefined>> = {
  object: "write keys with a colon, indented, without hyphens before them",
  record: "write names with a colon, indented, without hyphens before them",
  array: "write a list: [one, two], or lines that begin with a hyphen",
};
const UNITS: Readonly<Record<string, string>> = { array: " elements", string: " characters" };

/** What may stand there, with an example; of an element of a list, what the list says. */
function hintFor(path: Keys, describe: Describe): string {
  const words = wordsOf(describe(path));
  if (words !== undefined) return words;
  return typeof path.at(-1) === "number" ? hintFor(path.slice(0, -1), describe) : "see the README for what may stand here";
}

function wordsOf(schemas: readonly JsonSchema[]): string | undefined {
  const description = schemas.map((schema) => schema.description).find((text) => typeof text === "string");
  const [example] = schemas.flatMap((schema) => (Array.isArray(schema.examples) ? schema.examples : []));
  const values = schemas.flatMap((schema) => (Array.isArray(schema.enum) ? schema.enum : schemas.length > 1 && "const" in schema ? [schema.const] : []));
  const parts = [
    ...(example !== undefined ? [`write for example ${typeof example === "string" ? example : JSON.stringify(example)}`] : []),
    ...(values.length > 0 ? [`one of ${values.join(", ")}`] : []),
    ...(typeof description === "string" && !schemas.some((schema, index) => index > 0 && "const" in schema) ? [description.replace(/\.$/, "")] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : undefined;
}
