import fs from "node:fs";
import { withFunctions } from "./file-system";

/** Whatever a run asks of the file system or changes in it, each call a step. */
const CALLS = [
  "existsSync",
  "lstatSync",
  "mkdirSync",
  "readdirSync",
  "readFileSync",
  "realpathSync",
  "renameSync",
  "rmdirSync",
  "rmSync",
  "statSync",
  "unlinkSync",
  "writeFileSync",
] as const;
const original = Object.fromEntries(CALLS.map((name) => [name, fs[name]])) as Pick<typeof fs, (typeof CALLS)[number]>;

/**
 * Does something else right before a step of that number.
 * @returns whether it came so far
 */
export function pausedAt(step: number, act: () => void, meanwhile: () => void): boolean {
  let count = 0;
  const patched = CALLS.map((name) => [
    name,
    (...args: readonly unknown[]) => {
      if (++count === step) meanwhile();
      return (original[name] as (...args: readonly unknown[]) => unknown)(...args);
    },
  ]);
  withFunctions(Object.fromEntries(patched), act);
  return count >= step;
}
