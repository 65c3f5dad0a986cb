import { isUtf8 } from "node:buffer";
import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readFileSync, statSync } from "node:fs";
import { BadInput } from "./bad-input";

/** Bytes of one file. V8 holds no string of twice as many; a model of 10,000 alerts has a tenth of it. */
const LARGEST = 256 * 1024 * 1024;

/**
 * What a file holds, without a mark of byte order.
 * @param name As people know it.
 * @param hint What to do where it can't be read.
 * @throws BadInput for what is no file, is too large, or is no UTF-8. A pipe or a device would never end.
 */
export function readBytes(file: string, hint: string, name = file): Buffer {
  return withoutMark(contentOf(file, hint, name), hint, name);
}

/** The same of bytes that are here already. @throws BadInput where they are no UTF-8. */
export function withoutMark(bytes: Buffer, hint: string, name: string): Buffer {
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)))
    throw new BadInput(`${name} is written in UTF-16, and only UTF-8 is read`, "PowerShell does so: | Out-File -Encoding utf8 <file>");
  if (!isUtf8(bytes)) throw new BadInput(`${name} is no UTF-8 text`, hint);
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** What a file holds, byte for byte. @throws BadInput for what is no file, or too large. */
export function contentOf(file: string, hint: string, name: string): Buffer {
  try {
    // Before it is opened: a pipe waits for its writer.
    const what = kindOf(statSync(file));
    if (what !== undefined) throw new BadInput(`${name} is ${what}, and no file`, hint);
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(descriptor);
      const now = kindOf(stat);
      if (now !== undefined) throw new BadInput(`${name} is ${now}, and no file`, hint);
      if (stat.size > LARGEST) throw new BadInput(`${name} has ${stat.size} bytes; ${LARGEST} are read`, hint);
      return readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(`${name} can't be read: ${reasonOf(error, file)}`, hint);
  }
}

/**
 * What a folder holds; nothing where there is no folder.
 * @throws BadInput where it can't be looked into.
 */
export function entriesOf(folder: string, hint: string, name = folder): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(folder)) return [];
    throw new BadInput(`${name} can't be read: ${reasonOf(error, folder)}`, hint);
  }
}

function kindOf(stat: { isFile(): boolean; isDirectory(): boolean; isFIFO(): boolean; isSocket(): boolean }): string | undefined {
  if (stat.isFile()) return undefined;
  return stat.isDirectory() ? "a folder" : stat.isFIFO() ? "a pipe" : stat.isSocket() ? "a socket" : "a device";
}

const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ["EACCES", "you may not read it"],
  ["EPERM", "you may not read it"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "it is no folder, or lies below a file"],
  ["ELOOP", "it is a link that leads back to itself"],
  ["ENAMETOOLONG", "its name is too long"],
]);

function reasonOf(error: unknown, path: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return isLink(path) ? "it is a link that leads nowhere" : "there is no such file";
  return REASONS.get(code) ?? code ?? message;
}

/** Whether there is nothing at a path, not even a link that leads nowhere. */
export function isMissing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
