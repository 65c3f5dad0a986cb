import { dirname, join, relative, resolve } from "node:path";
import { byCodeUnit } from "../model/canonical";
import { type Diagnostic, problem } from "../model/diagnostics";
import type { Model } from "../model/model";
import { textOf } from "./output/disk";
import { stacksOf } from "./output/inspect";
import { keptOf } from "./output/kept";
import { CONFIGURATION, fieldsOf, KEPT, names, ownedIn } from "./output/owned";

export interface Rendered {
  readonly models: readonly Pick<Model, "platform" | "environment">[];
  /** Names of the stacks. */
  readonly stacks: ReadonlySet<string>;
  /** Environments that are declared, rendered this time or not. */
  readonly environments: readonly string[];
}

/**
 * Stacks that are no longer rendered, because their environment or vendor was removed, and that may have resources all the same: nothing
 * deletes those any more, and their alarms go on telling people. Told from what an earlier synthesis left, before it goes, and
 * from local states, as long as they list anything. Of a state only the number of its resources is told.
 */
export function forgotten(outdir: string, rendered: Rendered): readonly Diagnostic[] {
  const root = resolve(outdir);
  const found = [...inOutput(root, rendered), ...besides(root, rendered)];
  const told = new Map(found.map((state) => [state.place, state]));
  const lists = [...told.values()].sort((a, b) => byCodeUnit(a.stack, b.stack) || byCodeUnit(a.place, b.place));
  return [
    ...warning(
      "stacks that are no longer rendered still have resources at their vendors, which nobody deletes or changes any more:",
      lists.filter(({ remote }) => !remote),
    ),
    ...warning(
      "stacks that are no longer rendered keep their state elsewhere, where nobody looked; what it lists still exists at their vendors:",
      lists.filter(({ remote }) => remote),
    ),
  ];
}

interface State {
  readonly stack: string;
  /** A file's path, or where else. */
  readonly place: string;
  readonly says: string;
  readonly remote?: true;
}

const HOW =
  "bring back what declared them, run `npx cdktf destroy <stack>`, and remove it again: docs/state-and-secrets.md, When an environment or a vendor goes";

const warning = (reason: string, states: readonly State[]): readonly Diagnostic[] =>
  states.length === 0 ? [] : [{ ...problem("TOC136", [], reason, HOW), list: states.map(({ stack, says }) => `${stack}: ${says}`) }];

/** Of stacks that the output has, or keeps the folders of. */
function inOutput(root: string, rendered: Rendered): readonly State[] {
  const gone = [...stacksOf(ownedIn(root).keys())].filter((stack) => isForgotten(stack, rendered) && isOfPlatforms(root, stack, rendered));
  const kept = names(root, KEPT).map((name) => name.replace(/\.\d+$/, ""));
  return [
    ...gone.flatMap((stack) => [...configured(root, stack), ...inFolder(root, stack, `stacks/${stack}`)]),
    ...[...new Set(kept)]
      .filter((stack) => isForgotten(stack, rendered))
      .flatMap((stack) => keptOf(root, stack).flatMap((folder) => inFolder(root, stack, folder))),
  ];
}

/** Whoever renders another platform into the same directory has not removed the one before. */
function isOfPlatforms(root: string, stack: string, { models }: Rendered): boolean {
  const before = fieldsOf(textOf(join(root, "monitoring", `${environmentOf(stack)}.json`)));
  return models.some(({ platform }) => platform === before.platform);
}

/** Where the stack's configuration says that its state is. */
function configured(root: string, stack: string): readonly State[] {
  const folder = join(root, "stacks", stack);
  const terraform = fieldsOf(textOf(join(folder, CONFIGURATION))).terraform as Terraform | undefined;
  const { local, s3 } = terraform?.backend ?? {};
  const cloud = terraform?.cloud;
  if (local?.path !== undefined) return inFile(stack, resolve(folder, local.path));
  const place = s3 ? `s3://${s3.bucket}/${s3.key}` : cloud ? `workspace ${cloud.workspaces?.name} of ${cloud.organization}` : undefined;
  return place === undefined ? [] : [{ stack, place, says: place, remote: true }];
}

interface Terraform {
  readonly backend?: { readonly local?: { readonly path?: string }; readonly s3?: { readonly bucket?: string; readonly key?: string } };
  readonly cloud?: { readonly organization?: string; readonly workspaces?: { readonly name?: string } };
}

const inFolder = (root: string, stack: string, folder: string): readonly State[] =>
  names(root, folder)
    .filter((name) => name.endsWith(".tfstate"))
    .flatMap((name) => inFile(stack, join(root, folder, name)));

/** Local states lie beside the output, whatever is in it. */
function besides(root: string, rendered: Rendered): readonly State[] {
  const folder = dirname(root);
  const platforms = new Set(rendered.models.map(({ platform }) => platform));
  return names(folder, ".").flatMap((name) => {
    const [, platform = "", stack = ""] = /^terraform\.([^.]+)\.([^.]+)\.tfstate$/.exec(name) ?? [];
    return platforms.has(platform) && isForgotten(stack, rendered) ? inFile(stack, join(folder, name)) : [];
  });
}

function inFile(stack: string, file: string): readonly State[] {
  const text = textOf(file);
  if (text === undefined) return [];
  const place = relative(process.cwd(), file);
  const named = place.startsWith("..") ? file : place;
  const count = resourcesIn(text);
  if (count === 0) return [];
  return [{ stack, place: file, says: count === undefined ? `${named} can't be read as a state` : `${count} by ${named}` }];
}

/** How many resources a state lists, data sources left out; nothing for what is none, or encrypted. */
function resourcesIn(text: string): number | undefined {
  const resources = text === "" ? [] : fieldsOf(text).resources;
  if (!Array.isArray(resources)) return undefined;
  return (resources as readonly { readonly mode?: unknown; readonly instances?: unknown }[])
    .filter((resource) => resource?.mode === "managed")
    .reduce((total, { instances }) => total + (Array.isArray(instances) ? instances.length : 0), 0);
}

/** Not where its environment is declared and left out this time. */
function isForgotten(stack: string, { stacks, environments, models }: Rendered): boolean {
  const environment = environmentOf(stack);
  const left = environments.includes(environment) && !models.some((model) => model.environment === environment);
  return environment !== "" && !stacks.has(stack) && !left;
}

/** Of `<environment>-<vendor>`. */
const environmentOf = (stack: string): string => stack.slice(0, Math.max(0, stack.lastIndexOf("-")));
