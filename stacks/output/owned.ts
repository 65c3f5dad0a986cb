import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { canonicalJson } from "../../model/canonical";
import { lstatIn, textOf } from "./disk";

/** What lists the files that a synthesis wrote, for the next one. */
export const MANIFEST = "tocsin.json";
/** What cdktf reads first, so that it is there only while the output is whole. */
export const CDKTF_MANIFEST = "manifest.json";
/** What is kept of what people changed or added, where it can't stay. Nothing in it is ever touched. */
export const KEPT = "kept";

/** Path -> SHA-256 sums, of which a file that nobody changed has one; none where an earlier version wrote it and told no sum. */
export type Owned = ReadonlyMap<string, readonly string[]>;
/** Path -> SHA-256 sum of every file of an output. */
export type Sums = ReadonlyMap<string, string>;

export const sumOf = (file: string): string => hash("sha256", readFileSync(file));

/** Paths with `/`, sorted: the same files give the same bytes. */
export function manifestOf(sums: Sums): string {
  return canonicalJson({ about: ABOUT, files: Object.fromEntries(sums), version: VERSION });
}
const VERSION = 1;
const ABOUT = "what a synthesis of Tocsin wrote here, with SHA-256 sums: the next one deletes these files and no others";

/** @returns nothing for what is none, or names what no synthesis writes */
export function parseManifest(json: string | undefined): Sums | undefined {
  const { version, files } = fieldsOf(json);
  if (version !== VERSION || !isMap(files)) return undefined;
  const sums = Object.entries(files).filter((entry): entry is [string, string] => isOwn(entry[0]) && typeof entry[1] === "string");
  return sums.length === Object.keys(files).length && areFiles(Object.keys(files)) ? new Map(sums) : undefined;
}

/** What stands there of an earlier synthesis: by its manifest or, where its version wrote none, by what cdktf's names. */
export function ownedIn(root: string): Owned {
  const manifest = join(root, MANIFEST);
  const sums = parseManifest(textOf(manifest));
  if (!sums) return ofEarlierVersion(root);
  return new Map([...[...sums].map(([path, sum]) => [path, [sum]] as const), [MANIFEST, [sumOf(manifest)]] as const]);
}

export function union(one: Owned, other: Owned): Owned {
  return new Map([...one.keys(), ...other.keys()].map((path) => [path, [...(one.get(path) ?? []), ...(other.get(path) ?? [])]]));
}

export const toJson = (owned: Owned): string => canonicalJson(Object.fromEntries(owned));
export function fromJson(json: string | undefined): Owned | undefined {
  if (json === undefined) return undefined;
  const owned = new Map(
    Object.entries(fieldsOf(json)).flatMap(([path, sums]) =>
      isOwn(path) || path === MANIFEST ? [[path, Array.isArray(sums) ? sums.map(String) : []] as const] : [],
    ),
  );
  return areFiles([...owned.keys()]) ? owned : undefined;
}

/** What a synthesis writes into the folder of a stack. */
export const CONFIGURATION = "cdk.tf.json";

/** A stack's name, for its configuration. */
export const stackOf = (path: string): string | undefined => /^stacks\/([^/]+)\/cdk\.tf\.json$/.exec(path)?.[1];

/** Only what a synthesis writes may stand in a manifest: whoever writes one by hand could have a state deleted. */
function isOwn(path: string): boolean {
  if (path.split("/").some((part) => part === "" || part === "." || part === ".." || part.includes("\\") || part.includes("\0"))) return false;
  return path === CDKTF_MANIFEST || /^monitoring\/[^/]+\.json$/.test(path) || stackOf(path) !== undefined || path.startsWith("files/");
}

/** None lies in another: a list that says so would pass off a link, or somebody's directory, as a file of ours. */
function areFiles(paths: readonly string[]): boolean {
  const all = new Set(paths);
  return paths.every((path) => {
    for (let at = dirname(path); at !== "."; at = dirname(at)) if (all.has(at)) return false;
    return true;
  });
}

function ofEarlierVersion(root: string): Owned {
  const { stacks } = fieldsOf(textOf(join(root, CDKTF_MANIFEST)));
  const environments = names(root, "monitoring").flatMap((name) => (isModel(join(root, "monitoring", name)) ? [basename(name, ".json")] : []));
  // Without a model it is the output of another program.
  if (!isMap(stacks) || environments.length === 0) return new Map();
  return new Map(
    [
      CDKTF_MANIFEST,
      ...Object.keys(stacks).map((stack) => `stacks/${stack}/cdk.tf.json`),
      ...environments.flatMap((name) => [`monitoring/${name}.json`, ...filesBelow(root, `files/${name}`)]),
    ]
      .filter(isOwn)
      .map((path) => [path, []]),
  );
}

function isModel(file: string): boolean {
  if (!file.endsWith(".json")) return false;
  const { version, environment, alerts } = fieldsOf(textOf(file));
  return typeof version === "number" && environment === basename(file, ".json") && Array.isArray(alerts);
}

function filesBelow(root: string, path: string): readonly string[] {
  if (!lstatIn(root, path)?.isDirectory()) return [];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(root, `${path}/${entry.name}`) : entry.isFile() ? [`${path}/${entry.name}`] : [],
  );
}

/** What a directory below another holds. */
export function names(root: string, directory: string): readonly string[] {
  return lstatIn(root, directory)?.isDirectory() ? readdirSync(join(root, directory)).sort() : [];
}

export type Fields = Readonly<Record<string, unknown>>;
export const isMap = (value: unknown): value is Fields => value !== null && typeof value === "object" && !Array.isArray(value);

/** What JSON says by name; nothing where it is none, or no map. */
export function fieldsOf(json: string | undefined): Fields {
  try {
    const value: unknown = JSON.parse(json ?? "");
    return isMap(value) ? value : {};
  } catch {
    return {};
  }
}
