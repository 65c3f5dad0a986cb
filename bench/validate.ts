import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../commands/table";
import { OfflineTerraform } from "../terraform/offline/offline-terraform";
import { measure, middle } from "./measure";
import { readOptions } from "./options";
import { countResources, readStacks } from "./output";
import { platformFiles } from "./platform";

/** Seconds in which 900 resources are to be validated. */
const LIMIT = { resources: 900, seconds: 2 };
const RUNS = 5;

/** `npm run bench:validate`: how long the real Terraform takes to validate a platform, offline, beside its synthesis. */
async function benchmark(components: number, check: boolean): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-bench-"));
  try {
    const [environments, out] = [join(directory, "environments"), join(directory, "out")];
    mkdirSync(environments);
    for (const [name, text] of platformFiles(components)) writeFileSync(join(environments, name), text);
    const variables = { ENVIRONMENTS_DIR: environments, CDKTF_OUTDIR: out, CI: "" };
    const synthesis = measure({ file: "main.ts", arguments: [], variables }, join(directory, "usage")).seconds;
    const resources = countResources(readStacks(out));
    const seconds = middle(await validations(out));
    const row = [String(components), String(resources), seconds.toFixed(2), synthesis.toFixed(2), (seconds / synthesis).toFixed(2)];
    process.stdout.write(`${table(["components", "resources", "seconds", "synthesis", "ratio"], [row])}\n`);
    const each = (seconds / resources) * LIMIT.resources;
    if (check && each > LIMIT.seconds) {
      process.stderr.write(`${LIMIT.resources} resources take ${each.toFixed(2)} s to validate; ${LIMIT.seconds} s are allowed\n`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Wall seconds of all stacks, run by run, with the providers' start in each. */
async function validations(out: string): Promise<readonly number[]> {
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const terraform = await OfflineTerraform.open(out);
    const [found] = (await terraform.validateAll()).flat();
    if (found) throw new Error(`the platform is not valid, so the benchmark would say nothing: ${found.summary}`);
    terraform.close();
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds;
}

const options = readOptions(process.argv.slice(2), { usage: "npm run bench:validate [-- --components 40] [--check]", components: "40" });
if (typeof options === "number") process.exitCode = options;
else for (const size of options.sizes) void benchmark(size, options.check);
