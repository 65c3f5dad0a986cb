import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Measured, measure, type Program } from "./measure";
import { countResources, firstDifference, readStacks } from "./output";
import { BLOCK, ENVIRONMENT, platformFiles, type Vendors } from "./platform";
import { bareProgram } from "./program";

/** Two programs that declare the same. */
export interface Pair {
  readonly ours: Program;
  readonly bare: Program;
  readonly alarms: number;
  readonly resources: number;
}

/**
 * Writes a platform and the bare program that declares the same below a directory, and runs each once.
 * @throws Error that names the first difference between their outputs.
 */
export function preparePair(components: number, directory: string, vendors: Vendors = "aws"): Pair {
  const [environments, oursOut, bareOut, program] = ["environments", "ours", "bare", "program.js"].map((name) => join(directory, name)) as [
    string,
    string,
    string,
    string,
  ];
  mkdirSync(environments, { recursive: true });
  for (const [name, text] of platformFiles(components, vendors)) writeFileSync(join(environments, name), text);
  const ours: Program = { file: "main.ts", arguments: [], variables: { ENVIRONMENTS_DIR: environments, CDKTF_OUTDIR: oursOut, CI: "" } };
  const bare: Program = { file: "bench/bare.ts", arguments: [program, bareOut, String(components / BLOCK)], variables: {} };
  run(ours, directory);
  const stacks = readStacks(oursOut);
  writeFileSync(program, bareProgram(stacks));
  run(bare, directory);
  const difference = firstDifference(stacks, readStacks(bareOut));
  if (difference !== undefined) throw new Error(`the two programs differ, so the benchmark would say nothing: ${difference}`);
  const { alerts } = JSON.parse(readFileSync(join(oursOut, "monitoring", `${ENVIRONMENT}.json`), "utf8")) as { readonly alerts: readonly unknown[] };
  return { ours, bare, alarms: alerts.length, resources: countResources(stacks) };
}

const run = (program: Program, directory: string): Measured => measure(program, join(directory, "usage"));
