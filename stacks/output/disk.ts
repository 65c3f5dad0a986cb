import { type BigIntStats, lstatSync, mkdirSync, readFileSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is there, links themselves and not what they lead to; nothing where nothing is. */
export function lstat(path: string): BigIntStats | undefined {
  return unlessMissing(() => lstatSync(path, { bigint: true }));
}

/**
 * The same for a path with `/` below a directory, and never through a link: what lies behind one is not the output's, whatever a
 * list of its files says.
 */
export function lstatIn(root: string, path: string): BigIntStats | undefined {
  return inTheWay(root, path) === undefined ? lstat(join(root, path)) : undefined;
}

/** @returns the outermost part of a path above its last that is there and is no directory */
export function inTheWay(root: string, path: string): string | undefined {
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
    const found = lstat(join(root, path.slice(0, end)));
    if (!found) return undefined;
    if (!found.isDirectory()) return path.slice(0, end);
  }
  return undefined;
}

/** Text of a file, and of nothing that only looks like one: a pipe would be waited for. Another run may take it away meanwhile. */
export function textOf(file: string): string | undefined {
  return unlessMissing(() => (lstat(file)?.isFile() ? readFileSync(file, "utf8") : undefined));
}

/** @returns nothing where what was there a moment ago is gone */
export function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** @param made takes each directory that it made, the outermost first, as soon as it is there. */
export function makeDirectory(path: string, made: (directory: string) => void): void {
  if (lstat(path)) return;
  if (dirname(path) !== path) makeDirectory(dirname(path), made);
  try {
    mkdirSync(path);
    made(path);
  } catch (error) {
    // Another run was faster.
    if (codeOf(error) !== "EEXIST" || !lstat(path)?.isDirectory()) throw error;
  }
}

/** Only what is empty goes. @returns whether it went */
export function removeEmpty(directory: string): boolean {
  try {
    rmdirSync(directory);
    return true;
  } catch {
    return false;
  }
}

export const isMissing = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");

/** By its form: what a test throws comes from another realm, where the classes are others. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
