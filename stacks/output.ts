import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { DiagnosticError, problem } from "../model/diagnostics";

/**
 * Replaces an output directory only by a whole new one: `write` fills a directory beside it, and the two change places
 * when it has succeeded. What Terraform keeps in the stacks' folders (plugins, lock files) is carried over.
 * @throws DiagnosticError when something else stands there.
 */
export function replaceOutput(target: string, write: (next: string) => void): void {
  const directory = resolve(target);
  refuseForeign(directory);
  const next = `${directory}.next`;
  const previous = `${directory}.previous`;
  // A run that was killed between the two renames has left the old output under its other name.
  if (!existsSync(directory) && existsSync(previous)) renameSync(previous, directory);
  for (const leftover of [next, previous]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(dirname(directory), { recursive: true });
  mkdirSync(next);
  try {
    write(next);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  if (!existsSync(directory)) {
    renameSync(next, directory);
    return;
  }
  renameSync(directory, previous);
  renameSync(next, directory);
  carryOver(previous, directory);
  rmSync(previous, { recursive: true, force: true });
}

/** What stands there is replaced as a whole, so it must be an earlier output, or nothing. */
function refuseForeign(directory: string): void {
  const refuse = (reason: string) => {
    throw new DiagnosticError([problem("TOC119", [], reason, "name a new, empty or earlier output directory in CDKTF_OUTDIR")]);
  };
  if (!relative(directory, process.cwd()).startsWith("..")) refuse(`${directory} holds the working directory, and output replaces its directory as a whole`);
  if (!existsSync(directory)) return;
  if (!statSync(directory).isDirectory()) refuse(`${directory} is a file, not a directory`);
  const foreign = readdirSync(directory).find((name) => !OURS.has(name));
  if (foreign !== undefined) refuse(`${join(directory, foreign)} is no part of an output, and it would be lost`);
}
const OURS: ReadonlySet<string> = new Set(["files", "manifest.json", "monitoring", "stacks"]);

function carryOver(previous: string, directory: string): void {
  for (const stack of list(join(previous, "stacks"))) {
    const target = join(directory, "stacks", stack);
    if (!existsSync(target)) continue;
    for (const file of list(join(previous, "stacks", stack)))
      if (!existsSync(join(target, file))) renameSync(join(previous, "stacks", stack, file), join(target, file));
  }
}

const list = (directory: string): readonly string[] => (existsSync(directory) ? readdirSync(directory).sort() : []);
