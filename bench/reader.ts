import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readArguments } from "../commands/arguments";
import { fail } from "../commands/report";
import { table } from "../commands/table";
import type { ReadOnce } from "./reader/once";
import { shapes } from "./reader/shapes";

/** Bytes of the two files of each shape, and how many times as long the large one may take. */
const LIMIT = { small: 100_000, large: 1_000_000, growth: 12 };
/** A collector of garbage may have run: what takes too long is measured again, and its least counts. */
const TRIES = 3;

process.exitCode = benchmark(process.argv.slice(2));

/** `npm run bench:reader`: how the time of reading and checking grows with a file, shape by shape; hostile ones beside valid ones. */
function benchmark(argv: readonly string[]): number {
  const usage = "npm run bench:reader [-- --check] [<name of a shape> …]";
  const given = readArguments(argv, usage, { check: { type: "boolean", default: false } });
  if (typeof given === "number") return given;
  const unknown = given.positionals.find((name) => !shapes.has(name));
  if (unknown !== undefined) return fail(`there is no shape ${JSON.stringify(unknown)}`, "bench/reader/valid.ts and hostile.ts have them");
  const wanted = [...shapes.keys()].filter((name) => given.positionals.length === 0 || given.positionals.includes(name));
  const results = wanted.map((name) => ({ name, valid: shapes.get(name)?.valid === true, ...measured(name) }));
  const rows = [...results]
    .sort((a, b) => b.large - a.large)
    .map(({ name, valid, ...one }) => [
      name,
      valid ? "valid" : "hostile",
      one.small.toFixed(2),
      one.large.toFixed(2),
      growth(one).toFixed(1),
      one.mebibytes.toFixed(0),
    ]);
  process.stdout.write(`${table(["shape", "", "s for 100 kB", "s for 1 MB", "growth", "MiB"], rows)}\n`);
  const missed = given.values.check === true ? missedIn(results) : [];
  for (const one of missed) process.stderr.write(`${one}\n`);
  return missed.length > 0 ? 1 : 0;
}

interface Result extends ReadOnce {
  readonly name: string;
  readonly valid: boolean;
}

/** One sentence for each limit that is missed. */
function missedIn(results: readonly Result[]): readonly string[] {
  const most = (what: "large" | "mebibytes") => Math.max(...results.filter(({ valid }) => valid).map((one) => one[what]));
  const [seconds, mebibytes] = [most("large"), most("mebibytes")];
  return results.flatMap(({ name, valid, ...one }) => [
    ...(growth(one) > LIMIT.growth ? [`${name}: ten times as much takes ${growth(one).toFixed(1)} times the time; ${LIMIT.growth} are allowed`] : []),
    ...(!valid && one.large > seconds ? [`${name}: ${one.large.toFixed(2)} s; no valid file of its size takes more than ${seconds.toFixed(2)}`] : []),
    ...(!valid && one.mebibytes > mebibytes
      ? [`${name}: ${one.mebibytes.toFixed(0)} MiB; no valid file of its size takes more than ${mebibytes.toFixed(0)}`]
      : []),
  ]);
}

function growth({ small, large }: ReadOnce): number {
  return large / small;
}

function measured(name: string): ReadOnce {
  let best = once(name);
  for (let tries = 1; tries < TRIES && growth(best) > LIMIT.growth; tries++) {
    const again = once(name);
    if (growth(again) < growth(best)) best = again;
  }
  return best;
}

function once(name: string): ReadOnce {
  const command = ["--require", "tsx/cjs", join(__dirname, "reader/once.ts"), name, String(LIMIT.small), String(LIMIT.large)];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: join(__dirname, ".."), encoding: "utf8" });
  if (status !== 0) throw new Error(`a file of ${name} could not be read:\n${stderr}`);
  return JSON.parse(stdout) as ReadOnce;
}
