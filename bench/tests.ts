import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "../commands/arguments";
import { fail } from "../commands/report";
import { table } from "../commands/table";

/** Of the whole suite's processor time, what the quick part may take. */
const SHARE = 0.2;
const SCRIPTS = ["test:quick", "test"] as const;

process.exitCode = benchmark(process.argv.slice(2));

/** `npm run bench:tests`: what `npm run test:quick` takes of the processor time of `npm test`. */
function benchmark(argv: readonly string[]): number {
  const usage = "npm run bench:tests [-- --check]";
  const given = readArguments(argv, usage, { check: { type: "boolean", default: false } });
  if (typeof given === "number") return given;
  if (given.positionals.length > 0) return fail(`nothing is known of ${JSON.stringify(given.positionals[0])}`, usage);
  const [quick, whole] = SCRIPTS.map(measured) as [Suite, Suite];
  const row = ({ files, tests, seconds }: Suite, index: number) => [
    `npm run ${SCRIPTS[index]}`,
    String(files),
    tests.toLocaleString("en-US"),
    seconds.toFixed(0),
    (seconds / whole.seconds).toFixed(2),
  ];
  process.stdout.write(`${table(["command", "files", "tests", "processor seconds", "share"], [quick, whole].map(row))}\n`);
  const share = quick.seconds / whole.seconds;
  return given.values.check === true && share > SHARE
    ? fail(`the quick tests take ${share.toFixed(2)} of the whole; ${SHARE} are allowed`, "test/support/quick.js says what is left out")
    : 0;
}

interface Suite {
  readonly files: number;
  readonly tests: number;
  /** Of all processes: what else runs on the machine hardly counts. */
  readonly seconds: number;
}

function measured(script: string): Suite {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-bench-"));
  try {
    // Only a shell tells what its children, and theirs, have used.
    const command = ["npm", "run", script, "--", "--json", "--outputFile", join(folder, "report.json")];
    const { stdout, status } = spawnSync("sh", ["-c", '"$@" >&2; code=$?; times; exit $code', "sh", ...command], {
      cwd: join(__dirname, ".."),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (status !== 0) throw new Error(`npm run ${script} failed, so the benchmark would say nothing`);
    const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as { readonly numTotalTestSuites: number; readonly numTotalTests: number };
    return { files: report.numTotalTestSuites, tests: report.numTotalTests, seconds: processorSeconds(stdout) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The second line of what `times` prints: `1m12.95s 0m4.25s`, user and system, of the children. */
function processorSeconds(times: string): number {
  const found = [...(times.trim().split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  return found.reduce((total, [, minutes, seconds]) => total + Number(minutes) * 60 + Number(seconds), 0);
}
