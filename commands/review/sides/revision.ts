import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suggest } from "../../../environments/closest";
import { BadInput } from "../bad-input";
import { provideDependencies } from "./dependencies";
import { environmentsOf } from "./environments";
import { exportCommit } from "./export";
import { git, type Repository } from "./git";
import { realPath } from "./inside";
import { checkProgram, PROGRAM, synthesizeIn } from "./synthesize";
import { forNpm, forSynthesis } from "./variables";

export interface RevisionOfProject {
  /** As people called it. */
  readonly text: string;
  readonly commit: string;
  readonly project: string;
  readonly variables: NodeJS.ProcessEnv;
  /** Names of variables that the synthesis gets beside those that it needs. */
  readonly passed: readonly string[];
  /** Takes the exported tree; empty so far. */
  readonly folder: string;
  readonly outdir: string;
  readonly aborted: AbortSignal;
  /** Whether it may be from before there was anything to render. */
  readonly mayBeBefore: boolean;
}

/** Commit of a revision, or what it is not. */
export async function resolveRevision(
  text: string,
  repository: Repository,
): Promise<{ readonly commit: string } | { readonly problem: string; readonly hint: string }> {
  const { stdout, failed } = await git(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${text}^{commit}`]);
  if (!failed) return { commit: stdout.trim() };
  const within = await git(repository, ["rev-parse", "--is-inside-work-tree"]);
  const how = "name a directory that `npm run synth` wrote, a git revision, or . for the working tree";
  if (/^spawn git(?:\.exe)? ENOENT/.test(within.stderr))
    return { problem: "can it be a git revision: there is no git in PATH", hint: `install git, or add its folder to PATH; or ${how}` };
  if (within.stderr.includes("safe.directory"))
    return {
      problem: "can it be a git revision: this repository belongs to somebody else, and git does not read it",
      hint: "git config --global --add safe.directory <its folder>",
    };
  if (within.failed) return { problem: "can it be a git revision: this is no git repository", hint: how };
  const { stdout: names } = await git(repository, ["for-each-ref", "--format=%(refname:short)"]);
  const near = suggest(text, names.split("\n").filter(Boolean));
  return {
    problem: "a revision of this repository",
    hint: near.startsWith("did you mean") ? `${near}; or ${how}` : `${how}; a shallow clone lacks revisions (git fetch --unshallow)`,
  };
}

/**
 * Writes a revision's files into a temporary folder and renders them there with their own lock file and environments.
 * @returns "nothing" where it is from before there was anything to render, and may be
 * @throws BadInput
 */
export async function renderRevision(given: RevisionOfProject): Promise<"nothing" | "rendered"> {
  const { text, commit, project, variables, passed, folder, outdir, aborted } = given;
  const repository: Repository = { folder: project, variables, aborted };
  const { stdout: root, failed, stderr } = await git(repository, ["rev-parse", "--show-toplevel"]);
  if (failed) throw new BadInput(`${text} can't be exported`, "git says why, above", stderr);
  const prefix = withoutLineBreak((await git(repository, ["rev-parse", "--show-prefix"])).stdout);
  const tree = join(folder, "tree");
  mkdirSync(tree);
  const { submodules, named } = await exportCommit(repository, text, commit, tree);
  const exported = join(tree, prefix);
  if (given.mayBeBefore && !existsSync(join(exported, PROGRAM))) return before(text, tree, named(PROGRAM));
  checkProgram(exported, text);
  const real = (path: string): string => realPath(path) ?? path;
  const revision = { text, root: real(withoutLineBreak(root)), project: real(project), tree: real(tree), exported: real(exported), submodules };
  const environments = environmentsOf(variables.ENVIRONMENTS_DIR, revision);
  await provideDependencies(revision, repository, forNpm(variables, passed));
  await synthesizeIn(
    exported,
    { ...forSynthesis(variables, passed), CDKTF_OUTDIR: outdir, ...(environments !== undefined && { ENVIRONMENTS_DIR: environments }) },
    text,
    aborted,
  );
  return "rendered";
}

/** A project that moved is there all the same: as new it would pass whatever it has lost. */
function before(text: string, tree: string, programs: readonly string[]): "nothing" {
  const elsewhere = programs.filter((path) => readFileSync(join(tree, path), "utf8").includes(OUTPUT));
  if (elsewhere.length === 0) return "nothing";
  throw new BadInput(
    `${text} has no ${PROGRAM} here, but ${elsewhere.join(", ")}: the project moved, and all would pass as new`,
    "render both sides yourself, each with its own CDKTF_OUTDIR, and review the two directories",
  );
}
/** Every program that a review can render writes where this says. */
const OUTPUT = "CDKTF_OUTDIR";

const withoutLineBreak = (text: string): string => text.replace(/\r?\n$/, "");
