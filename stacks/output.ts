import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Replaces an output directory only by a whole new one: `write` fills a directory beside it, and the two change places
 * when it has succeeded. What Terraform keeps in the stacks' folders (plugins, lock files) is carried over.
 */
export function replaceOutput(directory: string, write: (next: string) => void): void {
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

function carryOver(previous: string, directory: string): void {
  for (const stack of list(join(previous, "stacks"))) {
    const target = join(directory, "stacks", stack);
    if (!existsSync(target)) continue;
    for (const file of list(join(previous, "stacks", stack)))
      if (!existsSync(join(target, file))) renameSync(join(previous, "stacks", stack, file), join(target, file));
  }
}

const list = (directory: string): readonly string[] => (existsSync(directory) ? readdirSync(directory).sort() : []);
