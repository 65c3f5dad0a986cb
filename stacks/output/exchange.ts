import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { lstat, makeDirectory, removeEmpty } from "./disk";
import type { Inspected } from "./inspect";
import { CDKTF_MANIFEST, KEPT, MANIFEST, stackOf } from "./owned";

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
  { replaced, changed, placed, obsolete, gone }: Inspected,
): Kept {
  const moves = new Moves();
  const kept: { readonly changed: Moved[]; readonly folders: Moved[] } = { changed: [], folders: [] };
  try {
    for (const path of firstOf([...replaced, ...changed]))
      if (changed.includes(path)) kept.changed.push(moves.keep(root, path, `${CHANGED}/${path}`));
      else moves.move(join(root, path), join(staged.old, path));
    for (const stack of gone) kept.folders.push(...leave(root, stack, moves));
    for (const path of lastOf(placed)) {
      const stack = stackOf(path);
      if (stack !== undefined) comeBack(root, stack, moves);
      moves.move(join(staged.fresh, path), join(root, path));
    }
  } catch (error) {
    throw moves.undo() ? error : new Unfinished("", { cause: error });
  }
  removeEmpty(join(root, KEPT));
  for (const path of obsolete) removeEmptied(root, path);
  // Before it lets us run, cdktf notes which folders there are, and fails when it finds one gone that it was to remove.
  if (isRunByCdktf()) for (const stack of gone) mkdirSync(join(root, "stacks", stack), { recursive: true });
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
  const folder = join(root, "stacks", stack);
  const names = lstat(folder)?.isDirectory() ? readdirSync(folder).sort() : [];
  if (names.length === 0) {
    moves.empty(folder);
    return [];
  }
  const { from, to } = moves.keep(root, `stacks/${stack}`, stack);
  return names.map((name) => ({ from: `${from}/${name}`, to: `${to}/${name}` }));
}

/** What was kept of a stack's folder, once the stack is rendered again. */
function comeBack(root: string, stack: string, moves: Moves): void {
  const [kept, folder] = [join(root, KEPT, stack), join(root, "stacks", stack)];
  if (!lstat(kept)?.isDirectory()) return;
  if (lstat(folder)?.isDirectory() && readdirSync(folder).length === 0) moves.empty(folder);
  if (!lstat(folder)) moves.move(kept, folder);
}

class Moves {
  private readonly undoing: (() => void)[] = [];

  move(from: string, to: string): void {
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
    this.move(join(root, path), join(root, to));
    return { from: path, to };
  }

  empty(directory: string): void {
    if (removeEmpty(directory)) this.undoing.push(() => mkdirSync(directory));
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

const firstOf = (paths: readonly string[]): readonly string[] => [...paths].sort((a, b) => rank(b) - rank(a));
const lastOf = (paths: readonly string[]): readonly string[] => [...paths].sort((a, b) => rank(a) - rank(b));
const rank = (path: string): number => (path === CDKTF_MANIFEST ? 2 : path === MANIFEST ? 1 : 0);

function removeEmptied(root: string, path: string): void {
  for (let at = dirname(path); at !== "." && removeEmpty(join(root, at)); at = dirname(at));
}
