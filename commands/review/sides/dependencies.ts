import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { BadInput } from "../bad-input";
import type { Tree } from "./environments";
import { git, type Repository } from "./git";
import { inside } from "./inside";
import { run } from "./run";

/**
 * A revision's dependencies: the installed ones where its lock file and the packages that it takes from folders are the same,
 * else those that npm installs, none of whose scripts run.
 * @throws BadInput
 */
export async function provideDependencies(revision: Tree, repository: Repository, variables: NodeJS.ProcessEnv): Promise<void> {
  const { text, project, exported } = revision;
  const [here, there] = [project, exported].map((folder) => textOf(join(folder, "package-lock.json")));
  if (there === undefined) throw new BadInput(`${text} has no package-lock.json`, "its dependencies can't be known");
  const own = join(exported, "node_modules");
  // A revision that keeps its packages in git has them.
  if (lstatSync(own, { throwIfNoEntry: false })) return;
  const installed = join(project, "node_modules");
  if (existsSync(installed) && here === there && (await sameFolders(there, revision, repository))) {
    symlinkSync(realpathSync(installed), own, "junction");
    return;
  }
  // An outer `npm run --silent` would silence this one, too, and nobody would hear why it failed.
  const { stdout, stderr, failed } = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: exported,
    env: variables,
    ...(repository.aborted && { aborted: repository.aborted }),
  });
  if (failed) throw new BadInput(`the dependencies of ${text} can't be installed`, "npm says why, above", stderr || stdout);
}

/** The same whether git turns line endings in the working tree or not. */
function textOf(file: string): string | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : undefined;
}

/** Packages that a lock file takes from a folder are linked: the installed ones are those of the working tree. */
async function sameFolders(lock: string, { project, tree, exported }: Tree, repository: Repository): Promise<boolean> {
  for (const folder of linkedFolders(lock)) {
    const [there, here] = [join(exported, folder), join(project, folder)];
    if (inside(tree, there) === undefined) return false;
    // What git does not keep, such as what a build wrote there, is no difference.
    const kept = (await git(repository, ["ls-files", "-z", "--", folder])).stdout.split("\0").filter(Boolean);
    const wanted = filesIn(there);
    if (kept.length !== wanted.length || !wanted.every((file) => sameBytes(join(there, file), join(here, file)))) return false;
  }
  return true;
}

function linkedFolders(lock: string): readonly string[] {
  try {
    const { packages = {} } = JSON.parse(lock) as { readonly packages?: Readonly<Record<string, { readonly link?: boolean; readonly resolved?: string }>> };
    return Object.values(packages).flatMap(({ link, resolved }) => (link && resolved !== undefined ? [resolved] : []));
  } catch {
    // What is wrong with it npm says, which reads it next.
    return ["/"];
  }
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? filesIn(join(folder, entry.name)).map((file) => join(entry.name, file)) : [entry.name],
      )
    : [];

function sameBytes(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}
