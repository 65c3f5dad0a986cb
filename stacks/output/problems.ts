import { relative, sep } from "node:path";
import { type Code, type Diagnostic, DiagnosticError, problem } from "../../model/diagnostics";
import { codeOf } from "./disk";
import type { Kept } from "./exchange";
import { KEPT } from "./owned";
import { placesOf } from "./staging";

/** Stops, because something stands there that no synthesis wrote. */
export function refuseForeign(directory: string, paths: readonly string[]): never {
  const [first, ...others] = paths;
  throw stopped(
    "TOC119",
    others.length === 0
      ? `${directory}${sep}${first} is no part of an output; nothing of it was touched`
      : `${directory} holds what is no part of an output; nothing of it was touched:`,
    "name a new, empty or earlier output directory in CDKTF_OUTDIR, or move away what is listed",
    others.length === 0 ? [] : paths,
  );
}

/** Stops, because people have to decide what a stack's folder shall hold; the output stays as it was. */
export function refuseUnclear(directory: string, paths: readonly string[]): never {
  throw stopped(
    "TOC118",
    `nobody but you can tell which is the current state: of a stack, ${directory} keeps several folders, or what its folder has already:`,
    `move what is right to stacks/<stack> in ${directory}, and delete the others; then run again`,
    paths,
  );
}

/** Stops for another reason; the output stays as it was. */
export const refuse = (reason: string, hint: string): never => {
  throw stopped("TOC118", reason, hint);
};

/** @param unknown whether an earlier version wrote it, so that nobody can tell whether it was changed */
export function keptFiles(directory: string, { changed, folders }: Kept, unknown: (path: string) => boolean): readonly Diagnostic[] {
  const where = `${directory}${sep}${KEPT}`;
  const told = (moved: Kept["changed"], reason: string, hint: string): readonly Diagnostic[] =>
    moved.length === 0 ? [] : [{ ...problem("TOC117", [], `${reason}:`, hint), list: bounded(moved.map(({ from, to }) => `${from}, now ${to}`)) }];
  return [
    ...told(
      changed.filter(({ from }) => !unknown(from)),
      `somebody changed what an earlier synthesis wrote; it is kept below ${where}`,
      "change the environments instead, or a copy elsewhere; delete what is kept when you have seen it",
    ),
    ...told(
      changed.filter(({ from }) => unknown(from)),
      `an earlier version of this tool wrote the output, and told no checksums; what is not the same now is kept below ${where}`,
      "delete what is kept when you have seen it",
    ),
    ...told(
      folders,
      `stacks that are no longer rendered have other files in their folders; they are kept below ${where}`,
      "render the stack again, and they come back, or that run says what hinders it; delete them when no state or variables in them are needed any more",
    ),
  ];
}

/** What the file system refused, as people can read it; anything else is passed on. */
export function inWords(error: unknown, directory: string): unknown {
  if (!isRefusal(error)) return error;
  const paths = [error.path, error.dest].filter((path) => path !== undefined);
  const within = paths.map((path) => insideOf(path, directory)).find((path) => path !== undefined);
  // Rendering reads other files; writing is done to the output alone.
  if (within === undefined && !(paths.length === 0 && error.syscall === "write")) return error;
  const [reason, hint] = REASONS.get(error.code) ?? [error.message, ELSEWHERE];
  return stopped("TOC118", `${directory} can't be written: ${reason} (${error.code}${within ? `, ${within}` : ""})`, hint);
}

const stopped = (code: Code, reason: string, hint: string, list: readonly string[] = []): DiagnosticError =>
  new DiagnosticError([{ ...problem(code, [], reason, hint), ...(list.length > 0 && { list: bounded(list) }) }]);

interface Refusal extends NodeJS.ErrnoException {
  readonly code: string;
  readonly dest?: string;
}
const isRefusal = (error: unknown): error is Refusal => codeOf(error) !== undefined && "syscall" in (error as object);

/** @returns the path as the output has it, also within what stands for it while it is written; empty for the directory itself */
function insideOf(path: string, directory: string): string | undefined {
  for (const place of placesOf(directory, "")) if (path.startsWith(place)) return path.slice(place.length).replace(/^[^\\/]*[\\/]?(?:new|old)?[\\/]?/, "");
  if (path.startsWith(directory + sep)) return relative(directory, path);
  // Or a directory that stands in the way of the output's own.
  return `${directory}${sep}`.startsWith(path) ? "" : undefined;
}

const ELSEWHERE = "name another directory in CDKTF_OUTDIR";
const ROOM = `make room, or ${ELSEWHERE}`;
const RIGHTS = `give yourself the right to write there, or ${ELSEWHERE}`;
const IN_THE_WAY = `move away what is in its place, or ${ELSEWHERE}`;
const REASONS: ReadonlyMap<string, readonly [reason: string, hint: string]> = new Map([
  ["EACCES", ["you may not write there", RIGHTS]],
  ["EBUSY", ["another program uses it", "close what has it open, and run again"]],
  ["EDQUOT", ["your share of the disk is used up", ROOM]],
  ["EEXIST", ["something else is in its place", IN_THE_WAY]],
  ["EFBIG", ["files may not grow as large as that", "raise the limit (ulimit -f)"]],
  ["EIO", ["the disk has a fault", ELSEWHERE]],
  ["EISDIR", ["a directory is where a file should be", IN_THE_WAY]],
  ["ELOOP", ["its links lead in a circle", "mend the link"]],
  ["EMFILE", ["too many files are open", "raise the limit (ulimit -n)"]],
  ["ENAMETOOLONG", ["its name is too long", ELSEWHERE]],
  ["ENOENT", ["what was there a moment ago is gone", "look whether another program works there, and run again"]],
  ["ENOSPC", ["the disk is full", ROOM]],
  ["ENOTDIR", ["a file or a link is where a directory should be", IN_THE_WAY]],
  ["EPERM", ["that is not allowed to you", RIGHTS]],
  ["EROFS", ["it can only be read", ELSEWHERE]],
  ["EXDEV", ["a part of it is on another disk", "keep the whole output on one disk"]],
]);

/** All of them, as far as one can read. */
function bounded(paths: readonly string[]): readonly string[] {
  const rest = paths.length - SHOWN;
  return [...paths.slice(0, SHOWN), ...(rest > 0 ? [`and ${rest.toLocaleString("en-US")} more`] : [])];
}
const SHOWN = 20;
