import { readdirSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { BadInput } from "../bad-input";
import { inside, isDirectory, realPath } from "./inside";

/** A revision's files, and what they were exported from. */
export interface Tree {
  /** As people called the revision. */
  readonly text: string;
  /** The repository's folder and the project's within it, links resolved. */
  readonly root: string;
  readonly project: string;
  /** Where the repository's folder and the project's were exported to, links resolved. */
  readonly tree: string;
  readonly exported: string;
  readonly submodules: readonly string[];
}

const ELSEWHERE = "both sides would read the same files there, and the review would say that nothing changed";
const OTHERWISE = "render both sides yourself, each with its own ENVIRONMENTS_DIR and CDKTF_OUTDIR, and review the two directories";

/**
 * The directory of environments that a revision is to be rendered with: its own one, never one that it shares with the
 * working tree.
 * @param directory As the caller named it. @default "environments", as far as there is one
 * @returns nothing where the caller named none
 * @throws BadInput where the revision has no such directory, or it leads out of the revision.
 */
export function environmentsOf(directory: string | undefined, revision: Tree): string | undefined {
  const { text, root, project, tree, exported, submodules } = revision;
  leadsNowhereElse(join(exported, "main.ts"), revision, "main.ts");
  if (directory === undefined || directory === "") {
    const usual = join(exported, "environments");
    if (isDirectory(usual)) ownFiles(usual, revision, "environments");
    return undefined;
  }
  const named = resolve(project, directory);
  const real = realPath(named);
  const path = inside(root, named) ?? (real === undefined ? undefined : inside(root, real));
  if (path === undefined)
    throw new BadInput(`${text} can't be rendered with ENVIRONMENTS_DIR=${directory}, which lies outside the repository: ${ELSEWHERE}`, OTHERWISE);
  const submodule = submodules.find((each) => inside(each, path) !== undefined);
  if (submodule !== undefined)
    throw new BadInput(
      `${text} can't be rendered with ENVIRONMENTS_DIR=${directory}: it lies in the submodule ${submodule}, of which a revision holds no files`,
      OTHERWISE,
    );
  const there = join(tree, path);
  if (!isDirectory(there))
    throw new BadInput(
      `${text} can't be rendered with ENVIRONMENTS_DIR=${directory}: it has no such directory`,
      "there is nothing to compare with yet, or git does not keep the directory: git check-ignore and git status tell",
    );
  ownFiles(there, revision, directory);
  return isAbsolute(directory) ? there : directory;
}

/** Neither the directory nor anything in it leads out of the revision. */
function ownFiles(directory: string, revision: Tree, name: string): void {
  leadsNowhereElse(directory, revision, name);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const [path, called] = [join(directory, entry.name), join(name, entry.name)];
    if (entry.isDirectory()) ownFiles(path, revision, called);
    else if (entry.isSymbolicLink()) leadsNowhereElse(path, revision, called);
  }
}

function leadsNowhereElse(path: string, { text, tree }: Tree, name: string): void {
  const real = realPath(path);
  if (real !== undefined && inside(tree, real) === undefined)
    throw new BadInput(`${text} can't be rendered: ${name} is a link that leads out of the revision, and ${ELSEWHERE}`, "keep the files themselves in git");
}
