import { type Dirent, existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { byCodeUnit } from "../../../model/canonical";
import type { Model } from "../../../model/model";
import { COMPLETE, unfinished } from "../../unfinished";
import { BadInput } from "../bad-input";
import { entriesOf, readBytes } from "../input";
import { isObject, type JsonObject, unread } from "../json";
import { model as modelShape } from "../shape/model";
import { list, object, type Shape, text, type Wrong } from "../shape/shape";
import type { Side, StackConfiguration } from "../side";
import { type Documents, parseDocument } from "./documents";
import { storedFiles } from "./files";
import { asToday } from "./former";
import { isDirectory } from "./inside";
import { sumsIn } from "./sums";

const AGAIN = "render it again with `npm run synth`";

/**
 * Reads what a synthesis wrote: `monitoring/*.json`, `stacks/<stack>/cdk.tf.json` and, when asked for, `files/`.
 * @throws BadInput where there is no such directory, or anything in it is not what a synthesis of this format writes.
 */
export function readSide(label: string, directory: string, documents: Documents = new Map()): Side {
  if (!existsSync(directory)) throw new BadInput(`${label}: there is no directory ${directory}`, AGAIN);
  if (!statSync(directory).isDirectory()) throw new BadInput(`${label} is a file`, "name the directory that `npm run synth` wrote; a plan goes to --plan");
  const half = unfinished(directory);
  if (half !== undefined) throw new BadInput(`${label} ${half}`, COMPLETE);
  const sumOf = sumsIn(directory);
  const load: Load = (path, name, depth) => {
    const file = join(directory, path);
    return parseDocument({ name, file, bytes: readBytes(file, AGAIN), hint: AGAIN, sum: sumOf(path) }, depth, documents);
  };
  const models = readModels(label, directory, load);
  const environments = [...models.keys()].sort((a, b) => b.length - a.length);
  const names = stackNames(label, join(directory, "stacks"));
  if (names.length === 0) throw new BadInput(`${label} has no stacks/`, AGAIN);
  const stacks = names.map((name): readonly [string, StackConfiguration] => {
    const environment = environments.find((each) => name.startsWith(`${each}-`)) ?? name.replace(/-[^-]*$/, "");
    return [name, stack({ name, environment, directory, label }, load)];
  });
  return { label, models, stacks: new Map(stacks), files: storedFiles(join(directory, "files")) };
}

/** What a file of an output says, by its path in it; both sides know it by a name, and its blocks stand so deep. */
type Load = (path: string, name: string, depth: number) => unknown;

function readModels(label: string, directory: string, load: Load): ReadonlyMap<string, Model> {
  const folder = join(directory, "monitoring");
  const files = entriesOf(folder, AGAIN).flatMap(({ name }) => (name.endsWith(".json") ? [name] : []));
  if (files.length === 0)
    throw new BadInput(
      `${label} has no monitoring/: what its alerts mean can't be known from its Terraform alone`,
      `${AGAIN}: it writes the models beside the stacks`,
    );
  return new Map(files.sort(byCodeUnit).map((name) => [name.replace(/\.json$/, ""), model(join(folder, name), label, load)]));
}

function stackNames(label: string, folder: string): readonly string[] {
  return entriesOf(folder, AGAIN)
    .flatMap((entry) => {
      if (entry.isDirectory()) return [entry.name];
      if (!entry.isSymbolicLink()) return [];
      // A stack that is not read would pass as one that is gone.
      if (!existsSync(join(folder, entry.name))) throw new BadInput(`${label}: stack ${entry.name} is a link that leads nowhere`, AGAIN);
      return isDirectory(join(folder, entry.name)) ? [entry.name] : [];
    })
    .sort(byCodeUnit);
}

/** Format of the model that this program reads. */
const VERSION: Model["version"] = 1;

function model(file: string, label: string, load: Load): Model {
  const name = basename(file);
  const found = load(`monitoring/${name}`, name, 2);
  if (!isObject(found) || typeof found.environment !== "string" || !("version" in found)) throw new BadInput(`${file} is no model`, AGAIN);
  if (found.version !== VERSION)
    throw new BadInput(
      `${label}: the model of ${found.environment} has format version ${JSON.stringify(found.version)}, and this Tocsin reads version ${VERSION}`,
      "models of different formats can't be compared: render both sides with one version of Tocsin",
    );
  const known = KNOWN.get(found);
  const wrong = known ? undefined : modelShape.check(found);
  if (wrong) throw new BadInput(`${file} is no model: ${described(wrong)}`, AGAIN);
  if (`${found.environment}.json` !== name) throw new BadInput(`${file} is the model of ${found.environment}, by what it says`, AGAIN);
  const read = known ?? asToday(found as unknown as Model);
  KNOWN.set(found, read);
  return read;
}

/** Equal documents are one, and so is what is read of them. */
const KNOWN = new WeakMap<object, Model>();

/** `alerts[3].window.period is not a number`. */
function described({ path, wanted }: Wrong): string {
  const place = path.reduce<string>((text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`), "");
  return `${place === "" ? "it" : place} is not ${wanted}`;
}

const MOVED: Shape<readonly { readonly from: string; readonly to: string }[]> = list(
  object<{ readonly from: string; readonly to: string }>({ from: text, to: text }),
);
const IMPORT: Shape<readonly { readonly id: string; readonly to: string }[]> = list(
  object<{ readonly id: string; readonly to: string }>({ id: text, to: text }),
);
const REMOVED: Shape<readonly { readonly from: string }[]> = list(object<{ readonly from: string }>({ from: text }));

interface Place {
  readonly name: string;
  readonly environment: string;
  readonly directory: string;
  readonly label: string;
}

function stack({ name, environment, directory, label }: Place, load: Load): StackConfiguration {
  const path = `stacks/${name}/cdk.tf.json`;
  const file = join(directory, path);
  if (!existsSync(file)) throw new BadInput(`${label}: stack ${name} has no cdk.tf.json`, AGAIN);
  const others = entriesOf(dirname(file), AGAIN).flatMap((entry) => (isConfiguration(entry) && entry.name !== basename(file) ? [entry.name] : []));
  if (others.length > 0)
    throw new BadInput(
      `${label}: stack ${name} has ${others.sort(byCodeUnit).join(", ")} beside its cdk.tf.json: Terraform would merge them, and what that gives a review can't know`,
      "delete what the synthesis did not write, and say it in the environment or in code",
    );
  const content = load(path, `stacks/${name}`, 3);
  if (!isObject(content)) throw new BadInput(`${file} is no Terraform configuration`, AGAIN);
  const { resource = {}, moved = [], import: imports = [], ...rest } = content;
  if (!isObject(resource) || !Object.values(resource).every((ofType) => isObject(ofType) && Object.keys(ofType).every((id) => isBlock(ofType, id))))
    throw new BadInput(`${file} is no Terraform configuration: its resources have no type and name`, AGAIN);
  blocks(rest.removed ?? [], REMOVED, file, ["from"]);
  return {
    name,
    environment,
    resource: resource as StackConfiguration["resource"],
    moved: blocks(moved, MOVED, file, ["from", "to"]),
    import: blocks(imports, IMPORT, file, ["id", "to"]),
    rest,
  };
}

/**
 * Whether Terraform or OpenTofu would read it: neither hidden files nor those that editors leave.
 * https://developer.hashicorp.com/terraform/language/files
 */
const isConfiguration = (entry: Dirent): boolean => /^[^.#].*\.(?:tf|tofu)(?:\.json)?$/.test(entry.name) && !entry.isDirectory();

/** A block that is not read yet is an object as well. */
function isBlock(ofType: JsonObject, id: string): boolean {
  const found = unread(ofType, id);
  return typeof found === "function" || isObject(found);
}

/** Terraform takes a single block in place of a list of one. */
function blocks<T>(given: unknown, shape: Shape<readonly T[]>, file: string, keys: readonly string[]): readonly T[] {
  const found = Array.isArray(given) ? given : [given];
  if (shape.check(found)) throw new BadInput(`${file} is no Terraform configuration: a block lacks ${keys.join(" or ")}`, AGAIN);
  return found as readonly T[];
}
