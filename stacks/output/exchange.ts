import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { append } from "../../model/append";
import { inTheWay, lstat, makeDirectory, removeEmpty } from "./disk";
import type { Inspected } from "./inspect";
import { comingBack, keptOf } from "./kept";
import { CDKTF_MANIFEST, KEPT, MANIFEST, names } from "./owned";

/** What people will want to know, each with where it lies now; paths in the output. */
export interface Kept {
  readonly changed: readonly Moved[];
  readonly folders: readonly Moved[];
}
interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Neither done nor undone. */
export class Unfinished extends Error {}

/**
 * Puts what is written in the place of what was, by renames alone. All that goes goes first, cdktf's manifest before all else, and
 * that manifest comes last: at no moment does a file of the new output stand beside one of the old that the new one has
 * otherwise, and cdktf takes nothing for an output that is not whole. What the file system refuses is undone.
 * @param staged takes what is new from `fresh`, and puts what was into `old`.
 * @throws Unfinished where that is not possible either.
 */
export function exchange(
  root: string,
  staged: { readonly fresh: string; readonly old: string },
  { replaced, changed, placed, obsolete, gone, rendered }: Inspected,
): Kept {
  const moves = new Moves();
  const kept: { readonly changed: Moved[]; readonly folders: Moved[] } = { changed: [], folders: [] };
  try {
    for (const path of firstOf([...replaced, ...changed]))
      if (changed.includes(path)) kept.changed.push(moves.keep(root, path, `${CHANGED}/${path}`));
      else moves.move(root, path, staged.old, path);
    for (const stack of gone) append(kept.folders, leave(root, stack, moves));
    for (const stack of rendered) comeBack(root, stack, moves);
    for (const path of lastOf(placed)) moves.move(staged.fresh, path, root, path);
  } catch (error) {
    throw moves.undo() ? error : new Unfinished("", { cause: error });
  }
  removeEmpty(join(root, KEPT));
  for (const path of obsolete) removeEmptied(root, path);
  // Before it lets us run, cdktf notes which folders there are, and fails when it finds one gone that it was to remove.
  if (isRunByCdktf())
    for (const stack of gone) if (inTheWay(root, `stacks/${stack}`) === undefined) mkdirSync(join(root, "stacks", stack), { recursive: true });
  return kept;
}

/** Other commands, and cdktf, take each folder for a stack; what cdktf was left and did not remove is such. */
export function removeEmptyStacks(root: string): void {
  const stacks = join(root, "stacks");
  if (!isRunByCdktf() && lstat(stacks)?.isDirectory()) for (const name of readdirSync(stacks)) removeEmpty(join(stacks, name));
}

/** Of what people changed; no stack is called so, because a stack's name has a hyphen. */
const CHANGED = "changed";

export const isRunByCdktf = (): boolean => process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS !== undefined;

/**
 * cdktf deletes folders of stacks that are gone, whatever is in them, and other commands take each for a stack. Their new place is as
 * deep as their old one, so that a Terraform that is at work there finds its state.
 */
function leave(root: string, stack: string, moves: Moves): readonly Moved[] {
  const inFolder = names(root, `stacks/${stack}`);
  if (inFolder.length === 0) {
    moves.empty(root, `stacks/${stack}`);
    return [];
  }
  const { from, to } = moves.keep(root, `stacks/${stack}`, stack);
  return inFolder.map((name) => ({ from: `${from}/${name}`, to: `${to}/${name}` }));
}

/** What was kept of a stack's folder, once the stack is rendered again. What people have to decide about stays. */
function comeBack(root: string, stack: string, moves: Moves): void {
  const kept = comingBack(root, stack);
  const folder = `stacks/${stack}`;
  if (kept !== undefined) {
    if (names(root, folder).length === 0) moves.empty(root, folder);
    // As a whole where that is possible: a Terraform that is at work there stays in it.
    if (!lstat(join(root, folder))) moves.move(root, kept, root, folder);
    else for (const name of names(root, kept)) moves.move(root, `${kept}/${name}`, root, `${folder}/${name}`);
  }
  for (const empty of keptOf(root, stack)) if (names(root, empty).length === 0) moves.empty(root, empty);
}

class Moves {
  private readonly undoing: (() => void)[] = [];

  move(fromRoot: string, fromPath: string, toRoot: string, toPath: string): void {
    mayPass(fromRoot, fromPath);
    mayPass(toRoot, toPath);
    const [from, to] = [join(fromRoot, fromPath), join(toRoot, toPath)];
    makeDirectory(dirname(to), (made) => this.undoing.push(() => removeEmpty(made)));
    // Whoever put something there a moment ago, when the place was free, would lose it.
    if (lstat(to)) throw Object.assign(new Error(`${to} was put there meanwhile`), { code: "EEXIST", syscall: "rename", path: to });
    renameSync(from, to);
    this.undoing.push(() => renameSync(to, from));
  }

  keep(root: string, path: string, name: string): Moved {
    const free = (count: number): string => {
      const to = `${KEPT}/${name}${count > 1 ? `.${count}` : ""}`;
      return lstat(join(root, to)) ? free(count + 1) : to;
    };
    const to = free(1);
    this.move(root, path, root, to);
    return { from: path, to };
  }

  empty(root: string, path: string): void {
    const directory = join(root, path);
    if (inTheWay(root, path) === undefined && removeEmpty(directory)) this.undoing.push(() => mkdirSync(directory));
  }

  /** @returns whether all is as it was */
  undo(): boolean {
    try {
      for (const step of this.undoing.reverse()) step();
      return true;
    } catch {
      return false;
    }
  }
}

/** Whatever was found before: somebody may have put a link there since then. */
function mayPass(root: string, path: string): void {
  const other = inTheWay(root, path);
  if (other !== undefined) throw Object.assign(new Error(`${other} is no directory`), { code: "ENOTDIR", syscall: "rename", path: join(root, other) });
}

const firstOf = (paths: readonly string[]): readonly string[] => [...paths].sort((a, b) => rank(b) - rank(a));
const lastOf = (paths: readonly string[]): readonly string[] => [...paths].sort((a, b) => rank(a) - rank(b));
const rank = (path: string): number => (path === CDKTF_MANIFEST ? 2 : path === MANIFEST ? 1 : 0);

function removeEmptied(root: string, path: string): void {
  for (let at = dirname(path); at !== "." && inTheWay(root, at) === undefined && removeEmpty(join(root, at)); at = dirname(at));
}
