import { hash } from "node:crypto";
import { type BigIntStats, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf, lstat, lstatIn, unlessMissing } from "./disk";
import { CDKTF_MANIFEST, MANIFEST, manifestOf } from "./owned";
import { lifeOf, nameOf, runner, runnerOf } from "./runner";

/** A file as it was found: whoever writes to it, or puts another in its place, changes one of these. */
export type Seen = Pick<BigIntStats, "ino" | "size" | "mtimeNs" | "ctimeNs">;

/**
 * A run's own directory, whose name no other run has: `new/` takes what will be the output, `old/` what was. It lies beside
 * the output, which stays as it was until all is written; where nothing can be made there, or that is another disk, in it.
 */
export class Staging {
  readonly sums = new Map<string, string>();
  /** What the output has already, byte for byte: not written again. */
  readonly unchanged = new Map<string, Seen>();

  private constructor(
    private readonly root: string,
    readonly name: string,
    readonly directory: string,
    private readonly everything: boolean,
  ) {}

  /** @param everything Write also what the output has already. */
  static make(root: string, everything: boolean): Staging {
    const name = nameOf(runner());
    const [outside, inside] = placesOf(root, name);
    const directory = sameDisk(root) && made(outside, root) ? outside : inside;
    if (directory === inside) mkdirSync(inside);
    mkdirSync(join(directory, "new"));
    return new Staging(root, name, directory, everything);
  }

  /** A directory with the layout of an output, for programs that write by themselves; `take` what they wrote. */
  get fresh(): string {
    return join(this.directory, "new");
  }

  /** Where what is replaced lies until the run is done. */
  get old(): string {
    return join(this.directory, "old");
  }

  write(path: string, text: string): void {
    const bytes = Buffer.from(text);
    this.sums.set(path, hash("sha256", bytes));
    const seen = this.everything || path === MANIFEST || path === CDKTF_MANIFEST ? undefined : sameBytes(this.root, path, bytes);
    if (seen) this.unchanged.set(path, seen);
    else put(join(this.fresh, path), bytes);
  }

  /** A file that another program wrote below `fresh`. */
  take(path: string): void {
    this.sums.set(path, hash("sha256", readFileSync(join(this.fresh, path))));
  }

  /** Lists all that was written. */
  finish(): void {
    const text = manifestOf(this.sums);
    this.write(MANIFEST, text);
  }

  remove(): void {
    removeAll(this.directory);
  }
}

/** What runs that are gone left behind. @param except one that somebody completes */
export function sweep(root: string, except: string | undefined): void {
  for (const prefix of placesOf(root, ""))
    for (const entry of namesIn(dirname(prefix))) {
      const directory = join(dirname(prefix), entry);
      const name = directory.startsWith(prefix) ? directory.slice(prefix.length) : "";
      const found = runnerOf(name);
      if (found && name !== except && isLeft(found, directory)) removeAll(directory);
    }
}

/** Where a run's directory may lie. */
export const placesOf = (root: string, name: string): readonly [beside: string, inside: string] => [
  join(dirname(root), `.${basename(root)}.tocsin-${name}`),
  join(root, INSIDE + name),
];

/** Names in the output that are this tool's own, while it works. */
export const INSIDE = ".tocsin-";

/** What can't be deleted is litter, and no reason to fail. */
function removeAll(directory: string): void {
  try {
    rmSync(directory, { recursive: true, force: true });
  } catch {}
}

/** Nobody here can see whether a process on another machine lives; but no synthesis takes a day. */
function isLeft(found: NonNullable<ReturnType<typeof runnerOf>>, directory: string): boolean {
  const life = lifeOf(found);
  return life === "gone" || (life === "elsewhere" && Date.now() - Number(lstat(directory)?.mtimeMs ?? Date.now()) > DAY);
}
const DAY = 24 * 60 * 60 * 1000;

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    // Whoever may not look may not write either, which is told when it comes to that.
    return [];
  }
}

/** What is moved between two disks is copied, and half a copy is no output. */
function sameDisk(root: string): boolean {
  return !existsSync(root) || statSync(root).dev === statSync(dirname(root)).dev;
}

/** @returns whether it could be, where the output is there and can take it in its place */
function made(directory: string, root: string): boolean {
  try {
    mkdirSync(directory);
    return true;
  } catch (error) {
    if (!existsSync(root)) throw error;
    return false;
  }
}

function sameBytes(root: string, path: string, bytes: Buffer): Seen | undefined {
  const seen = lstatIn(root, path);
  return unlessMissing(() => (seen?.isFile() && seen.size === BigInt(bytes.length) && readFileSync(join(root, path)).equals(bytes) ? seen : undefined));
}

function put(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    // The system does not say which file it was that found no room.
    throw codeOf(error) === undefined ? error : Object.assign(error as object, { path: file });
  }
}
