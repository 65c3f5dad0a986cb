import { renameSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "../../model/diagnostics";
import { lstat, lstatIn, makeDirectory, removeEmpty, textOf } from "./disk";
import { exchange, type Kept, removeEmptyStacks, Unfinished } from "./exchange";
import { type Inspected, inspect } from "./inspect";
import { comingBack, unclearIn } from "./kept";
import { type Holder, holderOf, isGone, Lock, lockOf } from "./lock";
import { CDKTF_MANIFEST, fromJson, MANIFEST, type Owned, ownedIn, parseManifest, type Sums, sumOf, toJson, union } from "./owned";
import { keptFiles, refuse, refuseForeign, refuseUnclear } from "./problems";
import { lifeOf, runnerOf } from "./runner";
import { placesOf, Staging } from "./staging";
import { noteUser, otherUser } from "./users";

/**
 * Puts what is staged in the place of what is there, when nobody else does so.
 * @param made takes directories that it made.
 * @returns warnings; nothing where another run changed what was the same when this one looked: write all, and try again.
 */
export function exchanged(root: string, staging: Staging, patience: number, made: (directory: string) => void): readonly Diagnostic[] | undefined {
  for (const until = performance.now() + patience; ; ) {
    makeDirectory(root, made);
    const lock = Lock.take(root, staging);
    const done = lock instanceof Lock ? releasing(lock, () => exchangedIn(root, staging, lock)) : { busy: () => refuseHeld(root, lock) };
    if (!done || !("busy" in done)) return done;
    if (performance.now() > until) done.busy();
    sleep(WAIT);
  }
}
const WAIT = 20;

/** Completes what a killed run began, if one did. @returns warnings */
export function complete(root: string): readonly Diagnostic[] {
  const holder = holderOf(root);
  // A run may have been killed while it let go.
  if (!holder) removeEmpty(lockOf(root));
  if (!holder || !isGone(holder)) return [];
  const staging = Staging.make(root, true);
  try {
    const lock = Lock.take(root, staging);
    return lock instanceof Lock ? releasing(lock, () => completed(root, staging, lock)) : [];
  } finally {
    staging.remove();
  }
}

function releasing<T>(lock: Lock, act: () => T): T {
  let unfinished = false;
  try {
    return act();
  } catch (error) {
    unfinished = error instanceof Unfinished;
    throw error;
  } finally {
    if (!unfinished) lock.release();
  }
}

interface Busy {
  readonly busy: () => never;
}

function exchangedIn(root: string, staging: Staging, lock: Lock): readonly Diagnostic[] | Busy | undefined {
  const warnings = completed(root, staging, lock);
  const owned = ownedIn(root);
  const inspected = inspect(root, owned, staging.sums, staging.unchanged);
  if (inspected.foreign.length > 0) refuseForeign(root, inspected.foreign);
  const unclear = unclearIn(root, inspected.rendered);
  if (unclear.length > 0) refuseUnclear(root, unclear);
  const changes =
    inspected.rendered.some((stack) => comingBack(root, stack) !== undefined) ||
    [inspected.replaced, inspected.changed, inspected.placed].some((paths) => paths.length > 0);
  const found = changes ? withManifest(inspected, staging.sums) : inspected;
  if (found.placed.some((path) => !lstat(join(staging.fresh, path)))) return undefined;
  const user = changes ? otherUser(root) : undefined;
  if (user !== undefined) return { busy: () => refuseInUse(root, user) };
  const kept = changes ? begun(root, staging, owned, found) : { changed: [], folders: [] };
  removeEmptyStacks(root);
  noteUser(root);
  return [...warnings, ...keptFiles(root, kept, (path) => owned.get(path)?.length === 0)];
}

/** From here on the new output is decided upon: whoever finds this file completes it. */
function begun(root: string, staging: Staging, owned: Owned, found: Inspected): Kept {
  const known = join(staging.directory, KNOWN);
  writeFileSync(`${known}.new`, toJson(owned));
  renameSync(`${known}.new`, known);
  return exchange(root, staging, found);
}
const KNOWN = "known.json";

/** While anything is changed, cdktf's manifest is away, be it the same before and after. */
function withManifest(found: Inspected, wanted: Sums): Inspected {
  const changes = [...found.replaced, ...found.changed, ...found.placed];
  if (changes.includes(CDKTF_MANIFEST) || !wanted.has(CDKTF_MANIFEST)) return found;
  return { ...found, replaced: [CDKTF_MANIFEST, ...found.replaced], placed: [...found.placed, CDKTF_MANIFEST] };
}

/** @throws Unfinished, and what was killed is as it was */
function completed(root: string, staging: Staging, lock: Lock): readonly Diagnostic[] {
  const { left } = lock;
  if (left === undefined) return [];
  try {
    // A note that names no run may name any path.
    const warnings = (runnerOf(left.run) ? placesOf(root, left.run) : []).flatMap((directory) => completedFrom(root, directory, staging.old));
    lock.own(staging.directory);
    return warnings;
  } catch (error) {
    lock.giveBack(left);
    throw error instanceof Unfinished ? error : new Unfinished("", { cause: error });
  }
}

function completedFrom(root: string, directory: string, old: string): readonly Diagnostic[] {
  const fresh = join(directory, "new");
  // Whoever could put a link there could have anything moved into the output.
  if (![directory, fresh].every((path) => lstat(path)?.isDirectory())) return [];
  const known = fromJson(textOf(join(directory, KNOWN)));
  const manifest = [join(fresh, MANIFEST), join(root, MANIFEST)].find((file) => lstat(file));
  const sums = manifest && parseManifest(textOf(manifest));
  if (!known || !manifest || !sums) return [];
  const wanted = new Map([...sums, [MANIFEST, sumOf(manifest)]]);
  const owned = union(known, new Map([...wanted].map(([path, sum]) => [path, [sum]])));
  const found = inspect(root, owned, wanted, new Map());
  // What people did since then is judged when this run's own output is put in its place.
  const placed = found.placed.filter((path) => lstatIn(fresh, path) && !found.foreign.some((other) => path === other || path.startsWith(`${other}/`)));
  return keptFiles(root, exchange(root, { fresh, old }, { ...found, placed }), (path) => known.get(path)?.length === 0);
}

function refuseHeld(root: string, { name, host }: Holder): never {
  const found = runnerOf(name);
  const elsewhere = !found || lifeOf(found) === "elsewhere";
  return refuse(
    `${root} is being written by ${found ? `process ${found.pid}` : "another run"} on ${host || "an unknown machine"} (${lockOf(root)})`,
    elsewhere ? `wait for it; if it is gone, delete ${lockOf(root)}` : "wait for it, and run again",
  );
}

function refuseInUse(root: string, pid: number): never {
  return refuse(
    `${root} is what cdktf (process ${pid} on ${hostname()}) is working on, and this run would put other stacks in its place`,
    "wait until it has ended, or name another directory: cdktf --output, or CDKTF_OUTDIR",
  );
}

const sleep = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
