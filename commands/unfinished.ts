import { lstatSync } from "node:fs";
import { join } from "node:path";

/**
 * Why an output is no whole one: a synthesis that replaces it is at work, or was killed at it. What it holds then is a mixture.
 * @returns nothing for a whole one, and for what other programs wrote
 */
export function unfinished(directory: string): string | undefined {
  const has = (name: string): boolean => lstatSync(join(directory, name), { throwIfNoEntry: false }) !== undefined;
  if (has(".tocsin-lock")) return "is half written: a synthesis is at work there, or was stopped at it (.tocsin-lock)";
  return has("tocsin.json") && !has("manifest.json") ? "is half written: it has a tocsin.json and no manifest.json" : undefined;
}

/** What completes it. */
export const COMPLETE = "run `npm run synth` again: it completes what was begun";
