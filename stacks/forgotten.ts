import { dirname, join, resolve } from "node:path";
import { byCodeUnit } from "../model/canonical";
import { type Diagnostic, problem } from "../model/diagnostics";
import type { Model } from "../model/model";
import { configured, inFile, type Left, placeOf, readable } from "./left";
import { lstat } from "./output/disk";
import { stacksOf } from "./output/inspect";
import { keptOf } from "./output/kept";
import { KEPT, names, ownedIn } from "./output/owned";
import { ofFile, stateOf } from "./state";

export interface Rendered {
  readonly models: readonly Pick<Model, "platform" | "environment" | "state">[];
  /** Names of the stacks. */
  readonly stacks: ReadonlySet<string>;
  /** Environments that are declared, rendered this time or not. */
  readonly environments: readonly string[];
}

/**
 * Stacks that are no longer rendered, because their environment or vendor was removed or their platform is called otherwise, and that may
 * have resources all the same: nothing deletes those any more, and their alarms go on telling people. Told from what an earlier
 * synthesis left, before it goes, and from local states, as long as they list anything. What can't be read is told as that, and
 * hinders nothing.
 */
export function forgotten(outdir: string, rendered: Rendered): readonly Diagnostic[] {
  const root = resolve(outdir);
  const before = platformsIn(root);
  const known = { ...rendered, before, platforms: platformsOf(before, rendered) };
  const found = [...inOutput(root, known), ...besides(root, known)].filter(({ stack, place }) => place !== placeNow(root, stack, rendered));
  const live = found.length === 0 ? () => false : ofOthers(root);
  const told = new Map(found.filter((state) => !live(state)).map((state) => [state.place, state]));
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

function warning(reason: string, states: readonly Left[]): readonly Diagnostic[] {
  if (states.length === 0) return [];
  const stacks = [...new Set(states.map(({ stack }) => stack))].map(quoted).join(" ");
  const how = `bring back what declared them, run \`npx cdktf destroy ${stacks}\`, and remove it again: ${WHERE}`;
  return [{ ...problem("TOC136", [], reason, how), list: states.map(({ stack, says }) => `${stack}: ${says}`) }];
}
const WHERE = "docs/state-and-secrets.md, When an environment or a vendor goes";

/** As a shell takes it: a folder may have any name. */
const quoted = (name: string): string => (/^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`);

interface Known extends Rendered {
  readonly before: PlatformOf;
  readonly platforms: ReadonlySet<string>;
}

/** Platforms that are rendered, and what they were called in the output before. Whoever renders another one into it has removed none. */
const platformsOf = (before: PlatformOf, { models }: Rendered): ReadonlySet<string> =>
  new Set(models.flatMap(({ platform, environment }) => [platform, before(environment) ?? platform]));

/** The platform that an environment of the output has; nothing where nobody can tell. */
type PlatformOf = (environment: string) => string | undefined;

function platformsIn(root: string): PlatformOf {
  const known = new Map<string, string | undefined>();
  return (environment) => {
    // A model is a megabyte, and has a field a line: it is not parsed for the one.
    if (!known.has(environment)) known.set(environment, PLATFORM.exec(readable(join(root, "monitoring", `${environment}.json`)) ?? "")?.[1]);
    return known.get(environment);
  };
}
const PLATFORM = /^ {2}"platform": "([^"\\\n]+)",?$/m;

/** Of stacks that the output has, or keeps the folders of. */
function inOutput(root: string, known: Known): readonly Left[] {
  const gone = [...stacksOf(ownedIn(root).keys())].filter((stack) => {
    const platform = known.before(environmentOf(stack));
    return (platform === undefined || known.platforms.has(platform)) && isForgotten(stack, platform, known);
  });
  const kept = new Set(names(root, KEPT).map((name) => name.replace(/\.\d+$/, "")));
  return [
    // The folder of a stack that is rendered stays, with what people keep in it.
    ...gone.flatMap((stack) => [...configured(root, stack), ...(known.stacks.has(stack) ? [] : inFolder(root, stack, `stacks/${stack}`))]),
    ...[...kept]
      .filter((stack) => isForgotten(stack, undefined, known))
      .flatMap((stack) => keptOf(root, stack).flatMap((folder) => inFolder(root, stack, folder))),
  ];
}

const inFolder = (root: string, stack: string, folder: string): readonly Left[] =>
  listed(root, folder)
    .filter((name) => name.endsWith(".tfstate"))
    .flatMap((name) => inFile(stack, join(root, folder, name)));

/** Local states lie beside the output, whatever is in it. */
function besides(root: string, known: Known): readonly Left[] {
  const folder = dirname(root);
  return listed(folder, ".").flatMap((name) => {
    const [platform, stack] = ofFile(name) ?? [];
    if (platform === undefined || stack === undefined || !known.platforms.has(platform) || !isForgotten(stack, platform, known)) return [];
    return inFile(stack, join(folder, name));
  });
}

/** What a folder holds; nothing where nobody may look. */
function listed(root: string, folder: string): readonly string[] {
  try {
    return names(root, folder);
  } catch {
    return [];
  }
}

/** Where the state of a stack is that is rendered. */
function placeNow(root: string, stack: string, { models, stacks }: Rendered): string | undefined {
  const model = stacks.has(stack) ? models.find(({ environment }) => environment === environmentOf(stack)) : undefined;
  return model && stateOf(model, stack, dirname(root));
}

/** Whether another output in the same folder renders a stack and has its state there: then it is alive, and that output's to tell of. */
function ofOthers(root: string): (state: Left) => boolean {
  const folder = dirname(root);
  const others = listed(folder, ".").flatMap((name) => {
    const other = join(folder, name);
    return other === root || !lstat(other)?.isDirectory() ? [] : [{ other, stacks: stacksIn(other) }];
  });
  return ({ stack, place }) =>
    others.some(({ other, stacks }) => {
      if (!stacks.has(stack)) return false;
      const there = placeOf(other, stack);
      return there !== undefined && (("file" in there && there.file === place) || ("elsewhere" in there && there.elsewhere === place));
    });
}

/** Stacks of an output; none where nobody can tell. */
function stacksIn(output: string): ReadonlySet<string> {
  try {
    return stacksOf(ownedIn(output).keys());
  } catch {
    return new Set();
  }
}

/**
 * Not where its environment is declared and left out this time.
 * @param platform What it belongs to; nothing where nobody can tell.
 */
function isForgotten(stack: string, platform: string | undefined, { stacks, environments, models }: Rendered): boolean {
  const environment = environmentOf(stack);
  const model = models.find((one) => one.environment === environment);
  if (environment === "" || (!model && environments.includes(environment))) return false;
  return !stacks.has(stack) || (platform !== undefined && model !== undefined && model.platform !== platform);
}

/** Of `<environment>-<vendor>`. */
const environmentOf = (stack: string): string => stack.slice(0, Math.max(0, stack.lastIndexOf("-")));
