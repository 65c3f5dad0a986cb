import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { DiagnosticError, problem } from "../model/diagnostics";

/**
 * Replaces an output directory only by a whole new one: `write` fills a directory beside it, and the two change places
 * when it has succeeded. What Terraform keeps in the stacks' folders (plugins, lock files) is carried over.
 * @throws DiagnosticError when something else stands there, or nothing can be written.
 */
export function replaceOutput(target: string, write: (next: string) => void): void {
  const directory = resolve(target);
  refuseForeign(directory);
  // Names that nobody else uses: both are removed without a question.
  const beside = (what: string) => join(dirname(directory), `.${basename(directory)}.tocsin-${what}`);
  const [next, previous] = [beside("next"), beside("previous")];
  finish(directory, previous);
  make(next, directory);
  try {
    write(next);
    keepStates(directory, next);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(directory)) renameSync(directory, previous);
  renameSync(next, directory);
  finish(directory, previous);
}

function make(next: string, directory: string): void {
  try {
    rmSync(next, { recursive: true, force: true });
    mkdirSync(next, { recursive: true });
  } catch (error) {
    refuse(`${directory} can't be written: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
  }
}

function refuse(reason: string): never {
  throw new DiagnosticError([problem("TOC119", [], reason, "name a new, empty or earlier output directory in CDKTF_OUTDIR")]);
}

/** What is left to do after the two renames; also for a run that was killed between them, or before it was done. */
function finish(directory: string, previous: string): void {
  if (!existsSync(previous)) return;
  if (existsSync(directory)) carryOver(previous, directory);
  else renameSync(previous, directory);
  rmSync(previous, { recursive: true, force: true });
}

/** Terraform leaves `errored.tfstate` in a stack's folder when it could not save a state: such a folder must not go. */
function keepStates(directory: string, next: string): void {
  for (const stack of list(join(directory, "stacks"))) {
    const state = existsSync(join(next, "stacks", stack)) ? undefined : list(join(directory, "stacks", stack)).find((name) => name.endsWith(".tfstate"));
    if (state !== undefined)
      throw new DiagnosticError([
        problem(
          "TOC119",
          [],
          `${join(directory, "stacks", stack, state)} would be lost, because the stack ${stack} is not rendered this time`,
          "push the state or move the file away",
        ),
      ]);
  }
}

/** What stands there is replaced as a whole, so it must be an earlier output, or nothing. */
function refuseForeign(directory: string): void {
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
