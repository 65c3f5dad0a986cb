import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { byCodeUnit } from "../../../model/canonical";
import type { Model } from "../../../model/model";
import { BadInput } from "../bad-input";
import { isObject, type JsonObject, unread } from "../json";
import type { Side, StackConfiguration } from "../side";
import { type Documents, parseDocument } from "./documents";

const AGAIN = "render it again with `npm run synth`";

/**
 * Reads what a synthesis wrote: `monitoring/*.json` and `stacks/<stack>/cdk.tf.json`.
 * @throws BadInput where there is no such directory, or anything in it is not what a synthesis of this format writes.
 */
export function readSide(label: string, directory: string, documents: Documents = new Map()): Side {
  if (!existsSync(directory)) throw new BadInput(`${label}: there is no directory ${directory}`, AGAIN);
  if (!statSync(directory).isDirectory()) throw new BadInput(`${label} is a file`, "name the directory that `npm run synth` wrote; a plan goes to --plan");
  const models = readModels(label, directory, documents);
  const environments = [...models.keys()].sort((a, b) => b.length - a.length);
  const names = folders(join(directory, "stacks")).sort(byCodeUnit);
  if (names.length === 0) throw new BadInput(`${label} has no stacks/`, AGAIN);
  const stacks = names.map((name): readonly [string, StackConfiguration] => {
    const environment = environments.find((each) => name.startsWith(`${each}-`)) ?? name.replace(/-[^-]*$/, "");
    return [name, stack(name, environment, join(directory, "stacks", name, "cdk.tf.json"), label, documents)];
  });
  return { label, models, stacks: new Map(stacks) };
}

function readModels(label: string, directory: string, documents: Documents): ReadonlyMap<string, Model> {
  const folder = join(directory, "monitoring");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  if (files.length === 0)
    throw new BadInput(
      `${label} has no monitoring/: what its alerts mean can't be known from its Terraform alone`,
      `${AGAIN}: it writes the models beside the stacks`,
    );
  return new Map(files.sort(byCodeUnit).map((name) => [name.replace(/\.json$/, ""), model(join(folder, name), label, documents)]));
}

/** Format of the model that this program reads. */
const VERSION: Model["version"] = 1;

function model(file: string, label: string, documents: Documents): Model {
  const found = parseDocument({ name: basename(file), file, bytes: readFileSync(file), hint: AGAIN }, 2, documents);
  if (!isObject(found) || typeof found.environment !== "string" || !("version" in found)) throw new BadInput(`${file} is no model`, AGAIN);
  if (found.version !== VERSION)
    throw new BadInput(
      `${label}: the model of ${found.environment} has format version ${JSON.stringify(found.version)}, and this Tocsin reads version ${VERSION}`,
      "models of different formats can't be compared: render both sides with one version of Tocsin",
    );
  const lists = ["components", "alerts", "routes", "dashboards", "gaps"].filter((list) => !Array.isArray(found[list]));
  if (lists.length > 0) throw new BadInput(`${file} is no model: it has no ${lists.join(", no ")}`, AGAIN);
  return found as unknown as Model;
}

function stack(name: string, environment: string, file: string, label: string, documents: Documents): StackConfiguration {
  if (!existsSync(file)) throw new BadInput(`${label}: stack ${name} has no cdk.tf.json`, AGAIN);
  const content = parseDocument({ name: `stacks/${name}`, file, bytes: readFileSync(file), hint: AGAIN }, 3, documents);
  if (!isObject(content)) throw new BadInput(`${file} is no Terraform configuration`, AGAIN);
  const { resource = {}, moved = [], import: imports = [], ...rest } = content;
  if (!isObject(resource) || !Object.values(resource).every((ofType) => isObject(ofType) && Object.keys(ofType).every((id) => isBlock(ofType, id))))
    throw new BadInput(`${file} is no Terraform configuration: its resources have no type and name`, AGAIN);
  return {
    name,
    environment,
    resource: resource as StackConfiguration["resource"],
    moved: blocks(moved, ["from", "to"], file) as StackConfiguration["moved"],
    import: blocks(imports, ["id", "to"], file) as StackConfiguration["import"],
    rest,
  };
}

/** A block that is not read yet is an object as well. */
function isBlock(ofType: JsonObject, id: string): boolean {
  const found = unread(ofType, id);
  return typeof found === "function" || isObject(found);
}

/** Terraform takes a single block in place of a list of one. */
function blocks(given: unknown, keys: readonly string[], file: string): readonly Readonly<Record<string, unknown>>[] {
  const list = Array.isArray(given) ? given : [given];
  if (!list.every((block) => isObject(block) && keys.every((key) => typeof block[key] === "string")))
    throw new BadInput(`${file} is no Terraform configuration: a block lacks ${keys.join(" or ")}`, AGAIN);
  return list;
}

const folders = (directory: string): string[] =>
  existsSync(directory) ? readdirSync(directory, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])) : [];
