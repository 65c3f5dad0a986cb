import fs from "node:fs";
import { join } from "node:path";
import { withFunctions } from "./file-system";

/** What changes a file system, each call a step. A recursive one is as many as it takes. */
const CHANGES = ["mkdirSync", "renameSync", "writeFileSync", "unlinkSync", "rmdirSync", "rmSync"] as const;
const original = Object.fromEntries(CHANGES.map((name) => [name, fs[name]])) as Pick<typeof fs, (typeof CHANGES)[number]>;

/** No process has it: larger than Linux lets any be. */
const NOBODY = 2 ** 22 + 1;
export class Killed extends Error {}

/**
 * Runs something as a process would that is killed before its change of that number: from there on nothing of it changes anything,
 * whatever it catches, and to others it is gone. A file that it was writing has half its text.
 * @returns whether it came so far
 */
export function killedAt(step: number, act: () => void): boolean {
  let dead = false;
  let count = 0;
  const begun = (): boolean => {
    if (!dead && ++count < step) return false;
    const first = !dead;
    dead = true;
    if (!first) throw new Killed();
    return true;
  };
  return during(
    (name, args, call) => {
      if (!begun()) return call();
      if (name === "writeFileSync") original.writeFileSync(args[0] as string, String(args[1]).slice(0, String(args[1]).length / 2));
      throw new Killed();
    },
    () => {
      try {
        asNobody(act);
      } catch (error) {
        if (!dead) throw error;
      }
      return dead;
    },
  );
}

/** What a process leaves that has ended. */
function asNobody(act: () => void): void {
  const pid = process.pid;
  Object.defineProperty(process, "pid", { value: NOBODY, configurable: true });
  try {
    act();
  } finally {
    Object.defineProperty(process, "pid", { value: pid, configurable: true });
  }
}

/**
 * Lets the file system refuse one change, or all from there on.
 * @returns whether it came so far
 */
export function failingAt(step: number, { code, lasting, only = CHANGES }: Failure, act: () => void): boolean {
  let count = 0;
  return during(
    (name, args, call) => {
      if (!only.includes(name) || (++count !== step && !(lasting && count > step))) return call();
      throw Object.assign(new Error(code), { code, syscall: name.replace("Sync", ""), path: args[0] });
    },
    () => {
      asNobody(act);
      return count >= step;
    },
  );
}
export interface Failure {
  readonly code: string;
  /** @default false */
  readonly lasting?: boolean;
  /** @default all */
  readonly only?: readonly (typeof CHANGES)[number][];
}

type Args = readonly unknown[];
function during<T>(instead: (name: (typeof CHANGES)[number], args: Args, call: () => unknown) => unknown, act: () => T): T {
  const step = (name: (typeof CHANGES)[number], ...args: Args): unknown => instead(name, args, () => (original[name] as (...args: Args) => unknown)(...args));
  const patched = Object.fromEntries(CHANGES.map((name) => [name, (...args: Args) => step(name, ...args)]));
  patched.mkdirSync = (path, options) => {
    const above = join(path as string, "..");
    if ((options as fs.MakeDirectoryOptions | undefined)?.recursive) {
      if (fs.existsSync(path as string)) return undefined;
      (patched.mkdirSync as typeof fs.mkdirSync)(above, { recursive: true });
    }
    return step("mkdirSync", path);
  };
  patched.rmSync = (path) => removeAll(path as string, step);
  return withFunctions(patched, act);
}

function removeAll(path: string, step: (name: (typeof CHANGES)[number], path: string) => unknown): void {
  const found = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) return void step("unlinkSync", path);
  for (const name of fs.readdirSync(path)) removeAll(join(path, name), step);
  step("rmdirSync", path);
}
