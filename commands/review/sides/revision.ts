import { existsSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { suggest } from "../../../environments/closest";
import { BadInput } from "../bad-input";
import { run } from "./run";
import { synthesizeIn } from "./synthesize";

export interface RevisionOfProject {
  /** As people called it. */
  readonly text: string;
  readonly commit: string;
  readonly project: string;
  readonly variables: NodeJS.ProcessEnv;
  /** Takes the exported tree; empty so far. */
  readonly folder: string;
  readonly outdir: string;
  readonly aborted: AbortSignal;
}

/** Commit of a revision, or what it is not. */
export async function resolveRevision(
  text: string,
  project: string,
): Promise<{ readonly commit: string } | { readonly problem: string; readonly hint: string }> {
  const { stdout, failed } = await git(project, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${text}^{commit}`]);
  if (!failed) return { commit: stdout.trim() };
  const inside = await git(project, ["rev-parse", "--is-inside-work-tree"]);
  const how = "name a directory that `npm run synth` wrote, a git revision, or . for the working tree";
  if (inside.failed) return { problem: "can it be a git revision: this is no git repository", hint: how };
  const { stdout: names } = await git(project, ["for-each-ref", "--format=%(refname:short)"]);
  const near = suggest(text, names.split("\n").filter(Boolean));
  return {
    problem: "a revision of this repository",
    hint: near.startsWith("did you mean") ? `${near}; or ${how}` : `${how}; a shallow clone lacks revisions (git fetch --unshallow)`,
  };
}

/**
 * Exports a revision into a temporary worktree and renders it there with its own lock file and environments.
 * @throws BadInput
 */
export async function withRevision({ text, commit, project, variables, folder, outdir, aborted }: RevisionOfProject): Promise<void> {
  const tree = join(folder, "tree");
  // No hooks: a checkout for reading is nobody's business.
  const added = await git(project, ["-c", "core.hooksPath=/dev/null", "worktree", "add", "--quiet", "--detach", tree, commit], aborted);
  try {
    if (added.failed) throw new BadInput(`${text} can't be exported`, "git says why, above", added.stderr);
    const prefix = (await git(project, ["rev-parse", "--show-prefix"])).stdout.trim();
    const exported = join(tree, prefix);
    await dependencies(text, commit, project, exported, aborted);
    const environments = environmentsIn(variables.ENVIRONMENTS_DIR, project, exported);
    await synthesizeIn(exported, { ...variables, CDKTF_OUTDIR: outdir, ...(environments !== undefined && { ENVIRONMENTS_DIR: environments }) }, text, aborted);
  } finally {
    const removed = await git(project, ["worktree", "remove", "--force", tree]);
    if (removed.failed) {
      rmSync(tree, { recursive: true, force: true });
      await git(project, ["worktree", "prune"]);
    }
  }
}

/** The revision's own: the installed ones where its lock file and the packages that it takes from folders are the same. */
async function dependencies(text: string, commit: string, project: string, exported: string, aborted: AbortSignal): Promise<void> {
  const [here, there] = [project, exported].map((folder) => join(folder, "package-lock.json"));
  if (here === undefined || there === undefined || !existsSync(there))
    throw new BadInput(`${text} has no package-lock.json`, "its dependencies can't be known");
  const lock = readFileSync(there, "utf8");
  const installed = join(project, "node_modules");
  if (existsSync(installed) && existsSync(here) && readFileSync(here, "utf8") === lock && (await sameFolders(lock, commit, project))) {
    symlinkSync(realpathSync(installed), join(exported, "node_modules"), "junction");
    return;
  }
  // An outer `npm run --silent` would silence this one, too, and nobody would hear why it failed.
  const { stdout, stderr, failed } = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: exported, aborted });
  if (failed) throw new BadInput(`the dependencies of ${text} can't be installed`, "npm says why, above", stderr || stdout);
}

/** Packages that a lock file takes from a folder of the repository are linked: the installed ones are those of the working tree. */
async function sameFolders(lock: string, commit: string, project: string): Promise<boolean> {
  const { packages = {} } = JSON.parse(lock) as { readonly packages?: Readonly<Record<string, { readonly link?: boolean; readonly resolved?: string }>> };
  const folders = Object.values(packages).flatMap(({ link, resolved }) => (link && resolved !== undefined ? [resolved] : []));
  if (folders.length === 0) return true;
  return !(await git(project, ["diff", "--quiet", commit, "--", ...folders])).failed;
}

/** A directory of environments within the project is read as the revision has it; one outside is the same for both sides. */
function environmentsIn(directory: string | undefined, project: string, exported: string): string | undefined {
  if (directory === undefined || !isAbsolute(directory)) return directory;
  const within = relative(realpathSync(project), existsSync(directory) ? realpathSync(directory) : directory);
  return within === ".." || within.startsWith(`..${sep}`) || isAbsolute(within) ? directory : join(exported, within);
}

const git = (cwd: string, args: readonly string[], aborted?: AbortSignal) => run("git", args, { cwd, ...(aborted && { aborted }) });
