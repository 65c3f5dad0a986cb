import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { table } from "../commands/table";
import { growths, missed, type Result } from "./limits";
import { measureInTurns } from "./measure";
import { preparePair } from "./pair";
import type { Vendors } from "./platform";

const { values } = parseArgs({
  options: {
    components: { type: "string", default: "10,100,1000" },
    vendors: { type: "string", default: "aws" },
    check: { type: "boolean", default: false },
  },
});
const vendors: Vendors = values.vendors === "all" ? "all" : "aws";
const results = values.components.split(",").map((size) => benchmark(Number(size)));
process.stdout.write(
  `${table(["components", "alarms", "resources", "seconds", "bare", "ratio", "MiB", "bare MiB", "MiB ratio", "alarms/s"], results.map(row))}\n`,
);
for (const { from, to, times } of growths(results))
  process.stdout.write(`${from} to ${to} components: ten times as many take ${times.toFixed(1)} times the time\n`);
const problems = values.check ? missed(results, vendors) : [];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;

function benchmark(components: number): Result {
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
