import { existsSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { sameForm } from "../model/canonical";
import type { Diagnostic } from "../model/diagnostics";
import { complete, exchanged } from "./output/commit";
import { lstat, makeDirectory, removeEmpty, unlessMissing } from "./output/disk";
import { Unfinished } from "./output/exchange";
import { foreignIn } from "./output/inspect";
import { holderOf } from "./output/lock";
import { MANIFEST, ownedIn } from "./output/owned";
import { inWords, refuse, refuseForeign } from "./output/problems";
import { Staging, sweep } from "./output/staging";

export type { Staging } from "./output/staging";

/*
 * How an output is written so that nothing is lost.
 *
 * Each run writes into a staging directory of its own, beside the output and with a name that no other run has. Only when all is written does
 * it take the lock, look at what stands in the output, and exchange: renames, a millisecond or a few, on the same disk. People's files
 * never move, and a stack's folder, in which a Terraform may be at work, stays the same folder.
 *
 * - Before the exchange the output is the whole old one. A run that is killed leaves its staging directory; the next one deletes it.
 * - `known.json` in the staging directory says that an exchange began, and what was ours then. From there on the new output is
 *   decided upon: a run that is killed leaves its lock, and the next one, before anything else, completes it from what is staged.
 *   In between cdktf finds no `manifest.json`, so that nobody deploys a half.
 * - After it the output is the whole new one, and what was replaced is deleted with the staging directory.
 * - What the file system refuses within an exchange is undone; the output is the old one again.
 *
 * What is ours is what `tocsin.json` lists with its SHA-256 sum. Of a file that somebody changed, the changed one is kept below `kept/`;
 * so is the folder of a stack that is no longer rendered, with all that Terraform and people put in it, because cdktf deletes
 * such folders; it comes back with the stack, into a folder where people have put other files by then, too. Where several are kept, or names are
 * the same, nobody here can tell which state is the current one: the run refuses, and people decide. What else is not ours makes a run
 * refuse before it writes.
 *
 * Below the output's own directory nothing is read, moved, made or deleted through a link, whatever a manifest lists and whenever the link was put there.
 *
 * Two runs at once both succeed, one after the other. The lock names process and machine; it is stale when the process is gone: by
 * number and start, so that a number that is given out again deceives nobody, and by boot. Of another machine nobody here can tell: its lock is
 * waited for, and then people are told which path to delete. Windows refuses to rename what a program has open; that is undone like all else.
 */

export interface Target {
  readonly directory: string;
  /** What will be rendered; the stacks' folders begin with these names. */
  readonly environments: readonly string[];
  /** For how long another run is waited for. @default 10,000 ms */
  readonly patience?: number;
}

/**
 * Replaces what an earlier synthesis wrote to a directory by what `write` writes, which may be asked to do so twice.
 * @returns warnings: what was kept of what people changed or added.
 * @throws DiagnosticError when something else stands there, or nothing can be written; the output is as it was.
 */
export function replaceOutput(target: Target, write: (staging: Staging) => void): readonly Diagnostic[] {
  let root = resolve(target.directory);
  const made: string[] = [];
  let staging: Staging | undefined;
  try {
    root = rootOf(root);
    const warnings = prepare(root, target.environments);
    makeDirectory(dirname(root), (directory) => made.push(directory));
    for (const everything of [false, true]) {
      staging = Staging.make(root, everything);
      write(staging);
      staging.finish();
      const told = exchanged(root, staging, target.patience ?? PATIENCE, (directory) => made.push(directory));
      staging.remove();
      if (told) return [...warnings, ...told];
    }
    return refuse(`${root} is changed by another program all the time`, "run again when nothing else works there");
  } catch (error) {
    // What could neither be done nor undone is left to the next run, as after a kill.
    if (error instanceof Unfinished) throw inWords(error.cause, root);
    staging?.remove();
    for (const directory of made.reverse()) removeEmpty(directory);
    throw inWords(error, root);
  }
}
const PATIENCE = 10_000;

/** The directory itself, where a link leads to it. */
function rootOf(directory: string): string {
  const found = lstat(directory);
  const nearest = nearestOf(directory);
  if (lstat(nearest)?.isSymbolicLink() && !existsSync(nearest))
    refuse(`${nearest} is a link to ${readlinkSync(nearest)}, where nothing is`, "make that directory, or name another one in CDKTF_OUTDIR");
  if (found && !statSync(directory).isDirectory()) refuse(`${directory} is no directory`, "name another one in CDKTF_OUTDIR");
  return found ? realpathSync(directory) : directory;
}

/** The innermost part of a path that is there, be it a link that leads nowhere. */
function nearestOf(path: string): string {
  return lstat(path) || dirname(path) === path ? path : nearestOf(dirname(path));
}

/** Before anything is rendered: completes what a killed run began, and refuses what can be known to be refused. */
function prepare(root: string, environments: readonly string[]): readonly Diagnostic[] {
  if (!existsSync(root)) {
    sweep(root, undefined);
    return [];
  }
  const warnings = complete(root);
  sweep(root, holderOf(root)?.run);
  const before = stateOf(root);
  const foreign = unlessMissing(() =>
    foreignIn(root, new Set(ownedIn(root).keys()), (stack) => environments.some((environment) => stack.startsWith(`${environment}-`))),
  );
  // In the midst of another run's exchange all looks foreign. What is so is found once this run has the lock.
  if (foreign && foreign.length > 0 && before.settled && sameForm(before, stateOf(root))) refuseForeign(root, foreign);
  return warnings;
}

/** What differs when another run changes the names of an output's files, or has changed them. */
function stateOf(root: string) {
  const { ino, ctimeNs } = lstat(join(root, MANIFEST)) ?? {};
  return { settled: holderOf(root) === undefined, manifest: [ino, ctimeNs] };
}
