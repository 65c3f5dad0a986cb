import { mkdirSync, readdirSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { codeOf, lstat, removeEmpty, textOf, unlessMissing } from "./disk";
import { lifeOf, runnerOf } from "./runner";
import { INSIDE } from "./staging";

/** What holds an output. */
export interface Holder {
  /** A run's, or what else stands in the lock. */
  readonly name: string;
  readonly host: string;
  /** The run that wrote what is being put in its place: the holder's own, or one that was killed and is completed. */
  readonly run: string;
}

export const lockOf = (root: string): string => join(root, `${INSIDE}lock`);

/**
 * Lets one run at a time change an output. The lock is a directory with one file whose name is the run's: renamed into place
 * whole, so that it is never there without its holder, and no other can be renamed to it while that file is in it, here and on
 * disks of a network. Whoever finds its holder gone takes the file over by renaming it, which only one can do.
 */
export class Lock {
  private constructor(
    private readonly root: string,
    private readonly name: string,
    /** What was killed while it held the lock. */
    readonly left: Holder | undefined,
  ) {}

  /** @returns who holds it, if another does */
  static take(root: string, { name, directory }: { readonly name: string; readonly directory: string }): Lock | Holder {
    for (let tries = 0; tries < ENOUGH; tries++) {
      const holder = holderOf(root);
      if (!holder) {
        if (renamed(prepared(directory, name), lockOf(root))) return new Lock(root, name, undefined);
      } else if (!isGone(holder)) return holder;
      else if (renamed(join(lockOf(root), holder.name), join(lockOf(root), name))) return new Lock(root, name, holder);
    }
    // Others were faster each time.
    return holderOf(root) ?? { name: "", host: hostname(), run: "" };
  }

  /** The other's work is completed: what is done from here on is this run's own. */
  own(directory: string): void {
    const note = join(directory, "note");
    writeFileSync(note, noteOf(this.name));
    renameSync(note, join(lockOf(this.root), this.name));
  }

  /** The other's work could not be completed: somebody else will. */
  giveBack(left: Holder): void {
    renamed(join(lockOf(this.root), this.name), join(lockOf(this.root), left.name));
  }

  /** What can't be let go is free once this process has ended. */
  release(): void {
    try {
      unlinkSync(join(lockOf(this.root), this.name));
    } catch {}
    removeEmpty(lockOf(this.root));
  }
}
const ENOUGH = 10;

export function holderOf(root: string): Holder | undefined {
  const lock = lockOf(root);
  const [name] = unlessMissing(() => (lstat(lock)?.isDirectory() ? readdirSync(lock) : [])) ?? [];
  if (name === undefined) return undefined;
  const [host = "", run = ""] = (textOf(join(lock, name)) ?? "").split("\n");
  return { name, host, run };
}

export function isGone({ name }: Holder): boolean {
  const found = runnerOf(name);
  return found !== undefined && lifeOf(found) === "gone";
}

const noteOf = (run: string): string => `${hostname()}\n${run}\n`;

function prepared(directory: string, name: string): string {
  const lock = join(directory, "lock");
  mkdirSync(lock, { recursive: true });
  writeFileSync(join(lock, name), noteOf(name));
  return lock;
}

/** @returns whether it could be: nobody was faster */
function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const code = codeOf(error);
    // Windows renames no directory to one that is there, be it empty.
    if (code === "ENOTEMPTY" || code === "EEXIST" || code === "ENOENT" || (code === "EPERM" && removeEmpty(to))) return false;
    throw error;
  }
}
