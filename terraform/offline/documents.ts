import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../../model/canonical";
import type { TypesInUse } from "../schemas/bindings";

/** A rendered stack: Terraform's JSON configuration, as far as is read here. */
export interface StackDocument {
  readonly name: string;
  readonly content: Content;
  /** Stacks whose state this one reads. */
  readonly reads: readonly string[];
}

interface Content {
  readonly terraform?: Readonly<Record<string, unknown>>;
  readonly data?: Types;
  readonly resource?: Types;
  readonly variable?: Readonly<Record<string, Variable>>;
  readonly [block: string]: unknown;
}
export interface Variable {
  readonly type?: unknown;
  readonly default?: unknown;
}
type Types = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** The directory is not what `cdktf synth` writes. */
export class UnreadableOutput extends Error {}

/**
 * The stacks of an output directory, each after those whose state it reads.
 * @throws UnreadableOutput if there are none or if one is no configuration.
 */
export function readStacks(outdir: string): readonly StackDocument[] {
  const directory = join(outdir, "stacks");
  const names = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])) : [];
  if (names.length === 0) throw new UnreadableOutput(`${outdir} holds no stacks`);
  return inOrder(names.sort(byCodeUnit).map((name) => readStack(name, join(directory, name, "cdk.tf.json"))));
}

/** @throws UnreadableOutput */
export function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch (error) {
    throw new UnreadableOutput(`${file}: ${(error as Error).message}`);
  }
}

function readStack(name: string, file: string): StackDocument {
  const content = readJson<unknown>(file);
  if (!isConfiguration(content)) throw new UnreadableOutput(`${file}: this is no configuration as cdktf writes it`);
  return documentOf(name, content);
}

export function documentOf(name: string, content: Content): StackDocument {
  const reads = Object.keys(content.data?.terraform_remote_state ?? {}).flatMap((id) => (id.startsWith(READ) ? [id.slice(READ.length)] : []));
  return { name, content, reads };
}

/** As far as it is read here: of JSON that is none, Terraform says that it is valid, or what nobody would find in it. */
function isConfiguration(content: unknown): content is Content {
  if (!isMap(content) || !(content.terraform === undefined || isMap(content.terraform))) return false;
  const types = [content.resource, content.data].filter((block) => block !== undefined);
  return (
    types.every((block) => isMap(block) && entriesAre(block, (byId) => entriesAre(byId, isHolder))) &&
    (content.variable === undefined || (isMap(content.variable) && entriesAre(content.variable, isHolder)))
  );
}

const isHolder = (value: unknown): value is object => value !== null && typeof value === "object";
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => isHolder(value) && !Array.isArray(value);
const entriesAre = (value: unknown, are: (entry: unknown) => boolean): boolean => isHolder(value) && Object.values(value).every(are);

/**
 * The same configuration with its state in the directory where Terraform runs, and the state of others in theirs: what a
 * deploy would read or write is out of reach.
 */
export function redirected({ content }: StackDocument): Content {
  const { backend: _, cloud: __, ...terraform } = content.terraform ?? {};
  const states = Object.keys(content.data?.terraform_remote_state ?? {}).map(
    (id) => [id, { backend: "local", config: { path: `../${id.replace(READ, "")}/terraform.tfstate` } }] as const,
  );
  const elsewhere = { ...content.data, terraform_remote_state: Object.fromEntries(states) };
  return { ...content, terraform, ...(states.length > 0 && { data: elsewhere }) };
}

export function typesInUse(stacks: readonly StackDocument[]): TypesInUse {
  const types = (blocks: readonly (Types | undefined)[]): ReadonlySet<string> => new Set(blocks.flatMap((block) => Object.keys(block ?? {})));
  return { resources: types(stacks.map(({ content }) => content.resource)), dataSources: types(stacks.map(({ content }) => content.data)) };
}

/** By cdktf's name for a reference to another stack. */
const READ = "cross-stack-reference-input-";

function inOrder(documents: readonly StackDocument[]): readonly StackDocument[] {
  const byName = new Map(documents.map((document) => [document.name, document]));
  const ordered = new Set<StackDocument>();
  const add = (document: StackDocument | undefined): void => {
    if (!document || ordered.has(document)) return;
    for (const name of document.reads) add(byName.get(name));
    ordered.add(document);
  };
  for (const document of documents) add(document);
  return [...ordered];
}
