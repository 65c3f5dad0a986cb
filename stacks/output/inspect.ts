import type { BigIntStats, Dirent } from "node:fs";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { inTheWay, lstat } from "./disk";
import { KEPT, type Owned, type Sums, stackOf, sumOf } from "./owned";
import { INSIDE, type Seen } from "./staging";

/** What an output directory holds, compared with what it shall hold. Paths have `/`, sorted. */
export interface Inspected {
  /** Ours, and not what it shall be, or not to be any more. */
  readonly replaced: readonly string[];
  /** Ours, and somebody changed it. */
  readonly changed: readonly string[];
  /** To be put in its place. */
  readonly placed: readonly string[];
  /** What is not ours. */
  readonly foreign: readonly string[];
  /** What was ours, and is not to be any more, whether it is there or not. */
  readonly obsolete: readonly string[];
  /** Stacks that are not rendered any more. */
  readonly gone: readonly string[];
  /** Stacks that are. */
  readonly rendered: readonly string[];
}

/** @param unchanged what was the same a moment ago, and need not be read again if nobody touched it. */
export function inspect(root: string, owned: Owned, wanted: Sums, unchanged: ReadonlyMap<string, Seen>): Inspected {
  const [replaced, changed, placed, foreign]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const path of [...new Set([...owned.keys(), ...wanted.keys()])].sort()) {
    const want = wanted.get(path);
    const other = inTheWay(root, path);
    const found = other === undefined ? lstat(join(root, path)) : undefined;
    if (other !== undefined && !owned.has(other)) foreign.push(other);
    if (found) {
      const sum = isAsSeen(found, unchanged.get(path)) ? want : found.isFile() ? sumOf(join(root, path)) : undefined;
      if (sum !== undefined && sum === want) continue;
      const ours = owned.get(path);
      (!ours ? foreign : sum !== undefined && ours.includes(sum) ? replaced : changed).push(path);
    }
    if (want !== undefined) placed.push(path);
  }
  const rendered = stacksOf(wanted.keys());
  const others = foreignIn(root, new Set([...owned.keys(), ...wanted.keys()]), (stack) => rendered.has(stack));
  return {
    replaced,
    changed,
    placed,
    foreign: [...new Set([...foreign, ...others])].sort(),
    obsolete: [...owned.keys()].filter((path) => !wanted.has(path)),
    gone: [...stacksOf(owned.keys())].filter((stack) => !rendered.has(stack)),
    rendered: [...rendered].sort(),
  };
}

/**
 * Files that no synthesis wrote, by their names alone. In the folder of a stack people and Terraform keep what they like, but
 * for the stack's configuration. Links are never followed; an empty directory is nobody's.
 * @param rendered whether a stack of that name is, or may be, rendered.
 */
export function foreignIn(root: string, ours: ReadonlySet<string>, rendered: (stack: string) => boolean): readonly string[] {
  const known = stacksOf(ours);
  const beside = (path: string): boolean => {
    const stack = /^stacks\/([^/]+)\/./.exec(path)?.[1];
    return stack !== undefined && (known.has(stack) || rendered(stack));
  };
  const found: string[] = [];
  const visit = (directory: string): void => {
    for (const entry of entriesIn(root, directory, ours)) {
      if (found.length >= ENOUGH) return;
      const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
      if (directory === "" && isOwnName(entry)) continue;
      if (entry === UNREADABLE) found.push(directory);
      else if (!entry.isDirectory()) {
        if (!ours.has(path) && !(beside(path) && stackOf(path) === undefined)) found.push(path);
      } else if (!beside(path)) visit(path);
    }
  };
  visit("");
  return found;
}
/** Nobody reads more, and whoever names `/` need not wait. */
const ENOUGH = 10_000;

const isOwnName = (entry: Entry): boolean => entry.name.startsWith(INSIDE) || (entry.name === KEPT && entry.isDirectory());

export const stacksOf = (paths: Iterable<string>): ReadonlySet<string> => new Set([...paths].flatMap((path) => stackOf(path) ?? []));

type Entry = Pick<Dirent, "name" | "isDirectory">;
const UNREADABLE: Entry = { name: "", isDirectory: () => false };

function entriesIn(root: string, directory: string, ours: ReadonlySet<string>): readonly Entry[] {
  try {
    return readdirSync(join(root, directory), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (directory === "" || [...ours].some((path) => path.startsWith(`${directory}/`))) throw error;
    // What may not be read, or has a name that is no text, is somebody's all the same.
    return [UNREADABLE];
  }
}

const isAsSeen = (found: BigIntStats, seen: Seen | undefined): boolean =>
  seen !== undefined && found.ino === seen.ino && found.size === seen.size && found.mtimeNs === seen.mtimeNs && found.ctimeNs === seen.ctimeNs;
