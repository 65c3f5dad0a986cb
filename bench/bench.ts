import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../commands/table";
import { growths, missed, type Result } from "./limits";
import { measureInTurns } from "./measure";
import { readOptions } from "./options";
import { preparePair } from "./pair";
import type { Vendors } from "./platform";

const USAGE = "npm run bench [-- --components 10,100,1000] [--vendors aws|all] [--check]";

/** `npm run bench`: time and memory of one platform after another, against bare cdktf. */
function compare(argv: readonly string[]): number {
  const options = readOptions(argv, { usage: USAGE, components: "10,100,1000", several: true, vendors: ["aws", "all"] });
  if (typeof options === "number") return options;
  const vendors: Vendors = options.vendors === "all" ? "all" : "aws";
  const results = options.sizes.map((size) => benchmark(size, vendors));
  process.stdout.write(
    `${table(["components", "alarms", "resources", "seconds", "bare", "ratio", "MiB", "bare MiB", "MiB ratio", "alarms/s"], results.map(row))}\n`,
  );
  for (const { from, to, times } of growths(results))
    process.stdout.write(`${from} to ${to} components: ten times as many take ${times.toFixed(1)} times the time\n`);
  const problems = options.check ? missed(results, vendors) : [];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return problems.length > 0 ? 1 : 0;
}

function benchmark(components: number, vendors: Vendors): Result {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-bench-"));
  try {
    const { alarms, resources, ...programs } = preparePair(components, directory, vendors);
    const [ours, bare] = measureInTurns([programs.ours, programs.bare], join(directory, "usage"));
    return { components, alarms, resources, ours, bare };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function row({ components, alarms, resources, ours, bare }: Result): readonly string[] {
  return [
    ...[components, alarms, resources].map(String),
    ours.seconds.toFixed(2),
    bare.seconds.toFixed(2),
    (ours.seconds / bare.seconds).toFixed(2),
    ours.mebibytes.toFixed(0),
    bare.mebibytes.toFixed(0),
    (ours.mebibytes / bare.mebibytes).toFixed(2),
    (alarms / ours.seconds).toFixed(0),
  ];
}

process.exitCode = compare(process.argv.slice(2));
