import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BadInput } from "../bad-input";
import { nothing, type Side } from "../side";
import { Unexpected } from "../unexpected";
import { type Documents, readAll } from "./documents";
import { hold } from "./files";
import { realPath } from "./inside";
import { interruptible } from "./interruptible";
import { type Located, locate } from "./locate";
import { readSide } from "./read";
import { renderRevision } from "./revision";
import { synthesizeIn } from "./synthesize";
import { forSynthesis } from "./variables";

export interface Place {
  /** Folder of this project: where `main.ts` is. @default the working directory */
  readonly project?: string;
  /** Environment variables, of which a synthesis gets what it needs. @default this process's */
  readonly variables?: NodeJS.ProcessEnv;
  /** Names of variables that it gets beside those. @default none */
  readonly passed?: readonly string[];
  /** Documents that the other side has read: equal ones are parsed once, and are then the same object. */
  readonly documents?: Documents;
}

/**
 * Reads one side of a review: a directory that a synthesis wrote; the working tree, as `.` or `worktree`; or a git
 * revision of this repository, rendered by that revision's own code, dependencies and environments in a process of its
 * own. Whatever it needed for that is gone when it returns.
 * @throws BadInput
 */
export async function openSide(text: string, place: Place = {}): Promise<Side> {
  const { project = process.cwd(), variables = process.env } = place;
  return openLocated(await locate(text, { folder: project, variables }), place);
}

async function openLocated(
  located: Located,
  { project = process.cwd(), variables = process.env, passed = [], documents = new Map() }: Place,
  mayBeBefore = false,
): Promise<Side> {
  const { text } = located;
  if (located.kind === "directory") return readSide(text, located.directory, documents);
  return rendered(text, documents, async (outdir, aborted, folder) => {
    if (located.kind === "revision") return renderRevision({ text, commit: located.commit, project, variables, passed, folder, outdir, aborted, mayBeBefore });
    await synthesizeIn(project, { ...forSynthesis(variables, passed), CDKTF_OUTDIR: outdir }, text, aborted);
    return "rendered";
  });
}

/** What a synthesis writes into a folder that goes again, also when a signal ends the process. */
function rendered(
  label: string,
  documents: Documents,
  synthesize: (outdir: string, aborted: AbortSignal, folder: string) => Promise<"nothing" | "rendered">,
): Promise<Side> {
  return interruptible(async (aborted) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "tocsin-review-")));
    try {
      const outdir = join(folder, "out");
      if ((await synthesize(outdir, aborted, folder)) === "nothing") return nothing(label, { isBefore: true });
      if (!existsSync(outdir)) throw new BadInput(`${label} wrote nothing into the directory that CDKTF_OUTDIR names`, "its main.ts has to write there");
      const side = readSide(label, outdir, documents);
      // The folder goes before the other side is there to be compared with.
      hold(side);
      return side;
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
  return openLocatedSides(await locateSides(base, head, place), place);
}

export function locateSides(
  base: string,
  head: string,
  { project = process.cwd(), variables = process.env }: Place = {},
): Promise<readonly [Located, Located]> {
  return both(base, head, (text) => locate(text, { folder: project, variables }));
}

export async function openLocatedSides([base, head]: readonly [Located, Located], place: Omit<Place, "documents"> = {}): Promise<readonly [Side, Side]> {
  notTheSame(base, head);
  const documents: Documents = new Map();
  const sides = await both(base, head, async (located) => {
    try {
      return await openLocated(located, { ...place, documents }, located === base);
    } catch (error) {
      throw error instanceof BadInput ? error : new Unexpected(`${located.text} can't be read`, error);
    }
  });
  readAll(documents);
  return sides;
}

async function both<Given, Made>(base: Given, head: Given, make: (one: Given) => Promise<Made>): Promise<readonly [Made, Made]> {
  const [first, second] = await Promise.allSettled([base, head].map(make));
  if (first?.status === "fulfilled" && second?.status === "fulfilled") return [first.value, second.value];
  throw together([first, second].flatMap((result) => (result?.status === "rejected" ? [result.reason as unknown] : [])));
}

/** Two names for one directory, or for what a review reads in it, are a mistake that would pass as a change without any effect; one name twice is meant. */
function notTheSame(base: Located, head: Located): void {
  if (base.kind !== "directory" || head.kind !== "directory" || base.text === head.text) return;
  for (const part of ["", "monitoring", "stacks", "files"]) {
    const [one, other] = [base, head].map(({ directory }) => realPath(join(directory, part)));
    if (one !== undefined && one === other)
      throw new BadInput(
        `${named(base.text, part)} and ${named(head.text, part)} are the same directory: nothing can differ in it`,
        "render each side into a directory of its own: CDKTF_OUTDIR=<directory> npm run synth",
      );
  }
}

/** As people wrote it, `./` and all. */
const named = (text: string, part: string): string => (part === "" ? text : join(text, part));

/** Several problems as one; what is no bad input goes first, as it is. */
function together(problems: readonly unknown[]): unknown {
  const other = problems.find((problem) => !(problem instanceof BadInput));
  if (other !== undefined) return other;
  const bad = problems as readonly BadInput[];
  const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  return new BadInput(
    distinct(bad.flatMap(({ reasons }) => reasons)),
    distinct(bad.map(({ hint }) => hint)).join("; "),
    distinct(bad.map(({ details }) => details)).join(""),
  );
}
