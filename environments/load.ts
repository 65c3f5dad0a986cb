import { join } from "node:path";
import { byCodeUnit } from "../model/canonical";
import { type Code, type Diagnostic, type Path, type Position, problem } from "../model/diagnostics";
import type { Platform } from "../model/platform";
import type { Catalog } from "../model/thresholds";
import { suggest } from "./closest";
import { get } from "./data";
import { inherited, inheritedAdoptions } from "./inherited";
import { issueDiagnostics, schemaProblems } from "./issues";
import { locateIn } from "./locate";
import { observed } from "./meaning";
import { environmentNameProblems } from "./names";
import { readLayer } from "./overrides";
import { parse } from "./parse";
import { toPlatform } from "./platform";
import { brokenDependencies, entangled, referenceProblems } from "./references";
import { repair, without } from "./repair";
import { fileSchema, ownKeys, type Parsed } from "./schema/file";
import { type JsonSchema, jsonSchema } from "./schema/json";
import { findSecrets, type Secrets, unquoted } from "./secrets";
import { holdsSecret } from "./secrets/detect";
import { ENVIRONMENT_FILE, type Environment, type Source, Sources } from "./sources";
import { textProblems } from "./text";
import { Told } from "./told";
import { misspeltSignals } from "./vendors";

/** One environment as read. */
export interface LoadedEnvironment {
  /** The file's name without its ending. */
  readonly environment: string;
  /** As the caller wrote the directory: `environments/production.yaml`. */
  readonly file: string;
  /**
   * Everything that could be read; to be rendered only when no diagnostic is an error. It may be there beside errors
   * that leave the rest readable, such as an unknown key or an ARN of another account, so that `resolve` finds its own
   * problems at the same time. It is absent when those would be mere consequences.
   */
  readonly platform?: Platform;
  /** Components that are not in `platform`, because they could not be read. */
  readonly withheld?: readonly string[];
  /** Every problem with its position; one of a file that several environments extend is told with the first of them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the deepest existing part of a path stands. A path that begins with `{ file }` is looked up in that file. */
  locate(path: Path): Position | undefined;
}
export interface LoadOptions {
  /** One environment's name. @default all */
  readonly only?: string;
  /** Whether the machine is thrown away afterwards, so that local state would be lost. @default false */
  readonly ci?: boolean;
}

/**
 * Reads a directory of environment files: `<environment>.yaml`, and files with `abstract: true` that they extend.
 * Problems are collected, not thrown. A directory without environments gives one entry that says so.
 */
export function loadEnvironments(from: string | Sources, catalog: Catalog, options: LoadOptions = {}): readonly LoadedEnvironment[] {
  const sources = typeof from === "string" ? new Sources(from) : from;
  const { directory } = sources;
  const telling = sources.names.filter((name) => holdsSecret(name.replace(ENVIRONMENT_FILE, "")));
  if (telling.length > 0) return [secretNames(directory, telling.length)];
  const all = environmentsOf(sources);
  const wanted = options.only === undefined ? all : all.filter(({ name }) => name === options.only);
  const ignored = sources.ignored.map((name) => notRead(name, directory));
  if (wanted.length === 0) {
    const none = nothing(
      directory,
      sources.missing,
      options.only,
      all.map(({ name }) => name),
    );
    return [{ ...none, diagnostics: [...ignored, ...none.diagnostics] }];
  }
  const schema = fileSchema(catalog);
  const told = new Told();
  return wanted.map((environment, index) => {
    const loaded = load(environment, all, schema, () => jsonSchema(catalog), catalog, options);
    return { ...loaded, diagnostics: [...told.news([...(index === 0 ? ignored : []), ...loaded.diagnostics])].sort(byPlace) };
  });
}

/** Whoever wrote it believes that it is watched. */
function notRead(name: string, directory: string): Diagnostic {
  const position = { file: join(directory, name), line: 1, column: 1 };
  const right = name.toLowerCase();
  return { ...problem("TOC123", [], `${JSON.stringify(name)} is not read: its ending is in capital letters`, `rename it to ${right}`), position };
}

/** What a directory declares, without what is only extended. */
const declaring = (sources: Sources): readonly string[] => sources.names.filter((file) => get(sources.source(file).data, "abstract") !== true);
const nameOf = (file: string): string => file.replace(ENVIRONMENT_FILE, "");

/** Each once, be it declared by two files. */
export const environmentNames = (sources: Sources): readonly string[] => [...new Set(declaring(sources).map(nameOf))];

const environmentsOf = (sources: Sources): readonly Environment[] =>
  declaring(sources).map((file) => ({ name: nameOf(file), source: sources.source(file), ...sources.chain(file) }));

function load(
  environment: Environment,
  all: readonly Environment[],
  schema: ReturnType<typeof fileSchema>,
  json: () => JsonSchema,
  catalog: Catalog,
  options: LoadOptions,
): LoadedEnvironment {
  const { name, source, sources, data } = environment;
  const locate = (path: Path, code?: Code) => locateIn(sources, path, code);
  const base = { environment: name, file: source.file, locate: (path: Path) => locate(path) };
  // What a file could not be read for would come back as a hundred missing keys.
  const contents = sources.map((one) => contentProblems(one, catalog));
  const content = contents.flatMap((one) => one.diagnostics);
  const secrets = contents.flatMap(({ texts }) => texts);
  if (unreadable(environment)) return { ...base, diagnostics: unquoted([...environment.problems, ...content], secrets) };

  const layers = sources.map((one, index) =>
    readLayer(one, sources.slice(0, index), one === source ? "environment" : "platform", usersOf(one, source, all), catalog, json),
  );
  const parsed = parse(schema, data);
  const references = ownReferences(data, parsed, json, catalog);
  const diagnostics = unquoted(
    [
      ...environment.problems,
      ...nameProblems(environment, all),
      ...sources.flatMap((one) => [...ownKeyProblems(one, json), ...observed(data, get(one.data, "thresholds"), [{ file: one.name }, "thresholds"])]),
      ...content,
      ...layers.flatMap((layer) => layer.diagnostics),
      ...(parsed.success ? [] : issueDiagnostics(parsed.error, data, json)),
      ...references,
      ...stateProblems(data, options.ci === true),
      ...inheritedAdoptions(environment),
    ]
      .map((diagnostic) => placed(diagnostic, diagnostic.position ?? locate(diagnostic.path, diagnostic.code)))
      .map((diagnostic) => inherited(diagnostic, environment)),
    secrets,
  );
  // A secret must not come back in a later message.
  const unread = environment.problems.length > 0 || content.length > 0 || layers.some(({ layer, diagnostics: found }) => !layer && found.length > 0);
  const whole = parsed.success && references.length === 0 ? parsed.data : undefined;
  const readable = unread ? undefined : whole ? { parsed: whole, withheld: [] } : readablePart(data, parsed, schema, json, catalog);
  if (!readable) return { ...base, diagnostics };
  return {
    ...base,
    diagnostics,
    withheld: readable.withheld,
    platform: toPlatform(
      readable.parsed,
      name,
      layers.flatMap(({ layer }) => layer ?? []),
      catalog,
    ),
  };
}

/** A key that stands twice leaves the rest of its file readable. */
const unreadable = ({ problems }: Environment) => problems.some(({ code }) => code !== "TOC113");
/** The data of every environment that the file is part of; a file that can't be read may extend any but the environment's own. */
function usersOf(file: Source, own: Source, all: readonly Environment[]): readonly unknown[] | undefined {
  const users = all.filter(({ sources }) => sources.includes(file));
  return (file === own ? users : all).some(unreadable) ? undefined : users.map(({ data }) => data);
}

/** Names that lead nowhere, and that would lead nowhere if every key were spelt as it was probably meant. */
function ownReferences(
  data: unknown,
  parsed: ReturnType<ReturnType<typeof fileSchema>["safeParse"]>,
  json: () => JsonSchema,
  catalog: Catalog,
): readonly Diagnostic[] {
  const written = referenceProblems(data, catalog);
  const misspelt = parsed.success || written.length === 0 ? [] : schemaProblems(parsed.error, data, json).filter(({ meant }) => meant !== undefined);
  if (misspelt.length === 0) return written;
  const key = ({ code, path, reason }: Diagnostic) => JSON.stringify([code, path, reason]);
  const remaining = new Set(referenceProblems(repair(data, misspelt), catalog).map(key));
  // What stands below a misspelt key is told where it is written.
  const places = new Set(misspelt.map(({ path }) => JSON.stringify(path)));
  const below = ({ path }: Diagnostic) => path.some((_, index) => places.has(JSON.stringify(path.slice(0, index + 1))));
  return written.filter((one) => below(one) || remaining.has(key(one)));
}

/**
 * What is left without unknown keys, broken dependencies and broken components; nothing where a problem elsewhere makes
 * the rest look wrong.
 */
function readablePart(
  data: unknown,
  parsed: ReturnType<ReturnType<typeof fileSchema>["safeParse"]>,
  schema: ReturnType<typeof fileSchema>,
  json: () => JsonSchema,
  catalog: Catalog,
): { readonly parsed: Parsed; readonly withheld: readonly string[] } | undefined {
  const found = parsed.success ? [] : schemaProblems(parsed.error, data, json);
  const known = repair(data, [...found.filter(({ code }) => code === "TOC102"), ...misspeltSignals(data, catalog)]);
  const broken = [...found.filter(({ code }) => code !== "TOC102").map(({ path }) => path), ...entangled(known, catalog)];
  if (broken.some(([section, id]) => section !== "components" || typeof id !== "string")) return undefined;
  const withheld = [...new Set(broken.map(([, id]) => String(id)))];
  const sound = without(
    known,
    withheld.map((id) => ["components", id]),
  );
  const again = parse(schema, without(sound, brokenDependencies(sound, catalog)));
  return again.success ? { parsed: again.data, withheld } : undefined;
}

/** Problems that are not mere consequences of components that could not be read. */
export function independent(environment: LoadedEnvironment, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const withheld: ReadonlySet<unknown> = new Set(environment.withheld);
  if (withheld.size === 0) return diagnostics;
  return diagnostics.filter(({ reason, path }) => ![...path, ...(reason.match(/[\w-]+/g) ?? [])].some((word) => withheld.has(word)));
}

const placed = (diagnostic: Diagnostic, position: Position | undefined): Diagnostic => (position ? { ...diagnostic, position } : diagnostic);

/** Keys that count for one file only. */
function ownKeyProblems(source: Source, json: () => JsonSchema): readonly Diagnostic[] {
  return (["extends", "abstract"] as const).flatMap((key) => {
    const value = get(source.data, key);
    const parsed = value === undefined || value === null ? undefined : parse(ownKeys[key], value);
    return parsed && !parsed.success ? issueDiagnostics(parsed.error, value, json, [key], [{ file: source.name }, key]) : [];
  });
}

/** Of one file, whoever extends it; found once. */
function contentProblems(source: Source, catalog: Catalog): Secrets {
  const ofCatalog = found.get(catalog) ?? new WeakMap<Source, Secrets>();
  found.set(catalog, ofCatalog);
  const known = ofCatalog.get(source) ?? findContentProblems(source, catalog);
  ofCatalog.set(source, known);
  return known;
}
const found = new WeakMap<Catalog, WeakMap<Source, Secrets>>();

function findContentProblems(source: Source, catalog: Catalog): Secrets {
  const fields = new Set(Object.values(catalog).flatMap(({ kind }) => Object.keys(kind.fields)));
  const identifier = (path: Path) =>
    (path[0] === "components" && fields.has(String(path[2]))) || path.some((part) => IDENTIFIERS.has(String(part))) || isLogGroup(path);
  const secrets = findSecrets(source.text, source.file, source.scalars, identifier);
  return { ...secrets, diagnostics: [...textProblems(source.scalars), ...secrets.diagnostics] };
}
/** Places that hold ids, which may look random. A kind's fields are such places, too. */
const IDENTIFIERS: ReadonlySet<string> = new Set(["dimensions", "ssm", "adopt"]);
/** A stack and CodeBuild give them names with random ends. A component may be called `group`, too. */
const isLogGroup = (path: Path) => {
  const [name = "", list = ""] = path.filter((part) => typeof part === "string").reverse();
  return /^(?:logs?\.group|findingsTo\.logGroup)$/.test(`${list}.${name}`);
};

function nameProblems({ name, source, data }: Environment, all: readonly Environment[]): readonly Diagnostic[] {
  const position = { file: source.file, line: 1, column: 1 };
  const twin = all.find((other) => other.name === name && other.source !== source);
  return [
    ...environmentNameProblems(name, get(data, "platform")).map((diagnostic) => (diagnostic.path.length > 0 ? diagnostic : { ...diagnostic, position })),
    ...(twin ? [{ ...problem("TOC113", [], `${twin.source.name} declares the environment ${name}, too`, "remove one of the two files"), position }] : []),
  ];
}

function stateProblems(data: unknown, ci: boolean): readonly Diagnostic[] {
  const state = get(data, "state");
  if (!ci || get(data, "production") !== true || (state !== undefined && get(state, "type") !== "local")) return [];
  const region = get(get(data, "aws"), "region") ?? "eu-west-1";
  return [
    problem(
      "TOC112",
      state === undefined ? ["production"] : ["state"],
      "a production environment would leave its Terraform state on this CI machine, which is thrown away",
      `write state: { type: s3, bucket: <your state bucket>, region: ${region} }`,
    ),
  ];
}

function nothing(directory: string, missing: string | undefined, only: string | undefined, known: readonly string[]): LoadedEnvironment {
  const diagnostic =
    known.length === 0
      ? problem(
          "TOC107",
          [],
          missing ?? `${directory} holds no environment`,
          missing === undefined
            ? "add <environment>.yaml there, without `abstract: true`, or set ENVIRONMENTS_DIR to another directory"
            : "correct ENVIRONMENTS_DIR, or make the directory with <environment>.yaml in it",
        )
      : problem("TOC114", [], `${directory} has no environment ${JSON.stringify(only)}`, suggest(only ?? "", known));
  const position = { file: directory, line: 1, column: 1 };
  return { environment: only ?? "", file: directory, diagnostics: [{ ...diagnostic, position }], locate: () => position };
}

/** Every other message would say the file's name. */
function secretNames(directory: string, count: number): LoadedEnvironment {
  const position = { file: `${directory}/…`, line: 1, column: 1 };
  const reason = count === 1 ? "a file's name looks like a secret" : `the names of ${count} files look like secrets`;
  const diagnostic = problem("TOC109", [], reason, "rename it, remove the name from the history, and revoke the secret");
  return { environment: "", file: directory, diagnostics: [{ ...diagnostic, position }], locate: () => position };
}

function byPlace({ position: a, code: aCode }: Diagnostic, { position: b, code: bCode }: Diagnostic): number {
  return byCodeUnit(a?.file ?? "", b?.file ?? "") || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0) || byCodeUnit(aCode, bCode);
}
