import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { BadInput } from "../bad-input";
import type { Side } from "../side";
import type { Documents } from "./documents";
import { interruptible } from "./interruptible";
import { readSide } from "./read";
import { resolveRevision, withRevision } from "./revision";
import { synthesizeIn } from "./synthesize";

export interface Place {
  /** Folder of this project: where `main.ts` is. @default the working directory */
  readonly project?: string;
  /** Environment variables of a synthesis. @default this process's */
  readonly variables?: NodeJS.ProcessEnv;
  /** Documents that the other side has read: equal ones are parsed once, and are then the same object. */
  readonly documents?: Documents;
}

/**
 * Reads one side of a review: a directory that a synthesis wrote; the working tree, as `.` or `worktree`; or a git
 * revision of this repository, rendered by that revision's own code, dependencies and environments in a process of its
 * own. Whatever it needed for that is gone when it returns.
 * @throws BadInput
 */
export async function openSide(text: string, { project = process.cwd(), variables = process.env, documents = new Map() }: Place = {}): Promise<Side> {
  if (text === "." || text === "worktree")
    return rendered(text, documents, (outdir, aborted) => synthesizeIn(project, { ...variables, CDKTF_OUTDIR: outdir }, text, aborted));
  const directory = resolve(project, text);
  if (isOutput(directory)) return readSide(text, directory, documents);
  const revision = await resolveRevision(text, project);
  if ("commit" in revision)
    return rendered(text, documents, (outdir, aborted, folder) => withRevision({ text, commit: revision.commit, project, variables, folder, outdir, aborted }));
  // It is there, and neither a synthesis' output nor a revision: what it lacks is the best answer.
  if (existsSync(directory)) return readSide(text, directory, documents);
  throw new BadInput(`${text} is neither a directory nor ${revision.problem}`, revision.hint);
}

/** A folder that is called as a branch is, and holds no output, leaves the name to the branch. */
const isOutput = (directory: string): boolean =>
  existsSync(directory) && (!statSync(directory).isDirectory() || existsSync(join(directory, "monitoring")) || existsSync(join(directory, "stacks")));

/** What a synthesis writes into a folder that goes again, also when a signal ends the process. */
function rendered(label: string, documents: Documents, synthesize: (outdir: string, aborted: AbortSignal, folder: string) => Promise<void>): Promise<Side> {
  return interruptible(async (aborted) => {
    const folder = mkdtempSync(join(tmpdir(), "tocsin-review-"));
    try {
      const outdir = join(folder, "out");
      await synthesize(outdir, aborted, folder);
      return readSide(label, outdir, documents);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/**
 * Both sides at a time. What is wrong with either is told at once.
 * @throws BadInput
 */
export async function openSides(base: string, head: string, place: Omit<Place, "documents"> = {}): Promise<readonly [Side, Side]> {
  const documents: Documents = new Map();
  const [first, second] = await Promise.allSettled([base, head].map((text) => openSide(text, { ...place, documents })));
  if (first?.status === "fulfilled" && second?.status === "fulfilled") return [first.value, second.value];
  const problems = [first, second].flatMap((result) => (result?.status === "rejected" ? [result.reason as unknown] : []));
  const other = problems.find((problem) => !(problem instanceof BadInput));
  if (other !== undefined) throw other;
  const bad = problems as readonly BadInput[];
  const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  throw new BadInput(
    distinct(bad.map(({ message }) => message)).join("\n"),
    distinct(bad.map(({ hint }) => hint)).join("; "),
    distinct(bad.map(({ details }) => details)).join(""),
  );
}
