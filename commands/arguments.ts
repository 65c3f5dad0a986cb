import { type ParseArgsConfig, parseArgs } from "node:util";
import { suggest } from "../environments/closest";
import { fail } from "./report";

export interface Arguments {
  readonly positionals: readonly string[];
  /** By option: true for a flag, its text for another. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a command was called with, or its exit code: 0 where it was asked how it is called, another where there is something that it does not know. */
export function readArguments(argv: readonly string[], usage: string, options: NonNullable<ParseArgsConfig["options"]> = {}): Arguments | number {
  if (asksForHelp(argv)) return help(usage);
  try {
    const { positionals, values } = parseArgs({ args: [...argv], allowPositionals: true, options });
    return { positionals, values: values as Arguments["values"] };
  } catch (error) {
    const unknown = /Unknown option '(--?[^']*)'/.exec((error as Error).message)?.[1];
    if (unknown === undefined) return fail((error as Error).message, usage);
    const known = Object.keys(options).map((name) => `--${name}`);
    return fail(`there is no option ${unknown}`, known.length > 0 ? `${suggest(unknown, known)}; ${usage}` : usage);
  }
}

/** `--help` and `-h` are known to every command, and go before everything else that it was called with. */
export const asksForHelp = (argv: readonly string[]): boolean => argv.includes("--help") || argv.includes("-h");

/** @returns the exit code */
export function help(usage: string): number {
  process.stdout.write(`${usage}\n`);
  return 0;
}
