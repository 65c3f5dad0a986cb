import { resolve } from "node:path";
import { BadInput } from "../bad-input";
import { isMissing, readBytes, withoutMark } from "../input";
import { contents, type Found, git, type Repository } from "../sides/git";
import { inside, realPath } from "../sides/inside";
import type { Located } from "../sides/locate";

/** The policy that is used without `--policy`, where there is one. */
export const POLICY = "review.yaml";

/** A side's policy as it stands there. */
export interface PolicyFile {
  /** As people know it: `review.yaml`, `HEAD^1:review.yaml`. */
  readonly name: string;
  /** Nothing where there is no such file. */
  readonly text?: string;
  /** Why it can't be read. */
  readonly problem?: string;
}

/** A file of the working directory. */
export function policyHere(file: string, project: string): PolicyFile {
  const path = resolve(project, file);
  if (isMissing(path)) return { name: file };
  try {
    return { name: file, text: readBytes(path, "", file).toString("utf8") };
  } catch (error) {
    return { name: file, problem: reasonOf(error) };
  }
}

/** The policy of a side: a revision has its own, the working tree and a directory that a synthesis wrote have the working directory's. */
export async function policyOf(side: Located, file: string, repository: Repository): Promise<PolicyFile> {
  const here = policyHere(file, repository.folder);
  if (side.kind !== "revision") return here;
  const path = await pathInRepository(file, repository);
  // What lies elsewhere no revision has: it is the same for all.
  if (path === undefined) return here;
  const name = `${side.text}:${file}`;
  for await (const found of contents(repository, [`${side.commit}:${path}`])) {
    // Its name is in the tree, though what it holds is not here: no policy would be another answer.
    if (found.kind === "missing" && (await isListed(repository, side.commit, path))) return { name, problem: `${name}: the repository lacks it` };
    return { name, ...read(found, name) };
  }
  return { name };
}

function read({ kind, content }: Found, name: string): Pick<PolicyFile, "text" | "problem"> {
  if (kind === "missing") return {};
  if (kind !== "blob") return { problem: kind === "tree" ? `${name} is a folder` : `${name} is a link that leads out of the revision` };
  try {
    return { text: withoutMark(content, "", name).toString("utf8") };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

/** A partial clone lists files that it lacks. A tree that it lacks may list anything. */
async function isListed(repository: Repository, commit: string, path: string): Promise<boolean> {
  const { stdout, failed } = await git(repository, ["ls-tree", "--full-tree", "--name-only", "-z", commit, "--", `:(top,literal)${path}`]);
  return failed || stdout !== "";
}

async function pathInRepository(file: string, repository: Repository): Promise<string | undefined> {
  const { stdout, failed } = await git(repository, ["rev-parse", "--show-toplevel"]);
  const [root, here] = [stdout.replace(/\r?\n$/, ""), repository.folder].map((folder) => realPath(folder) ?? folder) as [string, string];
  const path = inside(root, resolve(here, file));
  return failed || path === undefined || path === "" || path.includes("\n") ? undefined : path.replaceAll("\\", "/");
}

function reasonOf(error: unknown): string {
  if (error instanceof BadInput) return error.message;
  throw error;
}
