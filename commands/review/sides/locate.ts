import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { BadInput } from "../bad-input";
import type { Repository } from "./git";
import { isDirectory } from "./inside";
import { resolveRevision } from "./revision";

/** What people name a side by, and what it is. */
export type Located = { readonly text: string } & (
  | { readonly kind: "worktree" }
  | { readonly kind: "directory"; readonly directory: string }
  | { readonly kind: "revision"; readonly commit: string }
);

/**
 * What a side is: the working tree, as `.` or `worktree`; a directory that a synthesis wrote; or a git revision.
 * @throws BadInput
 */
export async function locate(text: string, repository: Repository): Promise<Located> {
  if (text === "." || text === "worktree") return { text, kind: "worktree" };
  const directory = resolve(repository.folder, text);
  if (isOutput(directory)) return { text, kind: "directory", directory };
  const revision = await resolveRevision(text, repository);
  if ("commit" in revision) return { text, kind: "revision", commit: revision.commit };
  // It is there, and neither a synthesis' output nor a revision: what it lacks is the best answer.
  if (existsSync(directory)) return { text, kind: "directory", directory };
  throw new BadInput(`${text} is neither a directory nor ${revision.problem}`, revision.hint);
}

/** A folder that is called as a branch is, and holds no output, leaves the name to the branch. */
const isOutput = (directory: string): boolean =>
  existsSync(directory) && (!isDirectory(directory) || existsSync(join(directory, "monitoring")) || existsSync(join(directory, "stacks")));
