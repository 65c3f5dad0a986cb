import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../commands/table";
import { type Measured, measure, measureInTurns } from "./measure";
import { readOptions } from "./options";
import { BLOCK, blockNumber, ENVIRONMENT, platformFiles } from "./platform";

/** How many alerts differ, and how many times as long as a program that parses the same files a review may take. */
const LIMIT = { changed: 100, ratio: 1.75 };
const FORMATS = ["terminal", "markdown", "json", "html"] as const;

/**
 * `npm run bench:review`: how long a review of two large outputs takes, form by form, in fresh processes, start-up included, in
 * turns with a program that does nothing but parse them: a machine that is slower for a minute is so for both.
 */
function benchmark(components: number, check: boolean): void {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-bench-"));
  try {
    const files = platformFiles(components);
    const base = rendered(directory, "base", files);
    const head = rendered(directory, "head", new Map([...files, [`${ENVIRONMENT}.yaml`, `${files.get(`${ENVIRONMENT}.yaml`)}${changes(components)}`]]));
    const alerts = (JSON.parse(readFileSync(join(base, "monitoring", `${ENVIRONMENT}.json`), "utf8")) as { readonly alerts: readonly unknown[] }).alerts.length;
    const results = FORMATS.map((format) => [format, reviewed(directory, base, head, format)] as const);
    const rows = results.map(([format, [review, bare]]) => [
      format,
      String(alerts),
      String(LIMIT.changed),
      review.seconds.toFixed(2),
      bare.seconds.toFixed(2),
      (review.seconds / bare.seconds).toFixed(2),
      review.mebibytes.toFixed(0),
      bare.mebibytes.toFixed(0),
    ]);
    process.stdout.write(`${table(["format", "alerts", "changed", "seconds", "parsing", "ratio", "MiB", "parsing MiB"], rows)}\n`);
    for (const [format, [review, bare]] of check ? results : [])
      if (review.seconds > bare.seconds * LIMIT.ratio) {
        const ratio = (review.seconds / bare.seconds).toFixed(2);
        process.stderr.write(`${format}: ${ratio} times as long as parsing; ${LIMIT.ratio} times are allowed\n`);
        process.exitCode = 1;
      }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function rendered(directory: string, name: string, files: ReadonlyMap<string, string>): string {
  const [environments, out] = [join(directory, `${name}-environments`), join(directory, name)];
  mkdirSync(environments);
  for (const [file, text] of files) writeFileSync(join(environments, file), text);
  measure({ file: "main.ts", arguments: [], variables: { ENVIRONMENTS_DIR: environments, CDKTF_OUTDIR: out, CI: "" } }, join(directory, "usage"));
  return out;
}

/** Another number for an alert of each of a hundred components. */
function changes(components: number): string {
  const blocks = components / BLOCK;
  const changed = Array.from({ length: LIMIT.changed }, (_, index) => blockNumber(1 + Math.floor((index * blocks) / LIMIT.changed)));
  return `components:\n${changed.map((n) => `  gateway-${n}:\n    thresholds:\n      errors.P1: { at: 8 %, reason: the benchmark changes it }\n      latency.P1: { at: 3 s, reason: the partners' own time limit is four seconds }\n`).join("")}`;
}

function reviewed(directory: string, base: string, head: string, format: string): readonly [Measured, Measured] {
  const output = join(directory, `review.${format}`);
  const program = {
    file: "commands/review.ts",
    arguments: [base, head, "--format", format, "--output", output, "--policy", nothingForbidden(directory)],
    variables: {},
  };
  const bare = { file: join("bench", "parsed.ts"), arguments: [base, head], variables: {} };
  return measureInTurns([program, bare], join(directory, "usage"));
}

/** A policy that nothing breaks: a broken one would be an exit code of its own. */
function nothingForbidden(directory: string): string {
  const file = join(directory, "review.yaml");
  writeFileSync(file, "rules: { none: { when: { category: alert-removed, environment: nowhere }, because: the benchmark breaks no rule } }\n");
  return file;
}

// Every changed component stands in a block of its own.
const options = readOptions(process.argv.slice(2), {
  usage: "npm run bench:review [-- --components 1000] [--check]",
  components: "1000",
  least: LIMIT.changed * BLOCK,
});
if (typeof options === "number") process.exitCode = options;
else for (const size of options.sizes) benchmark(size, options.check);
