import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Measured {
  readonly seconds: number;
  /** Peak resident memory. */
  readonly mebibytes: number;
}
/** A program with its arguments and environment variables. */
export interface Program {
  readonly file: string;
  readonly arguments: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

/** Seconds that the pairs of one size may take: the shorter they are, the more there are for the median. */
const BUDGET = { seconds: 40, least: 3, most: 21 };
/** Longer pairs than this (seconds) are measured once. */
const SLOW = 60;

/** Medians of fresh processes, in turns: ours, bare, ours, bare, …, so that a slower minute of the machine is shared. */
export function measureInTurns(programs: readonly [Program, Program], usage: string): readonly [Measured, Measured] {
  const pair = (): readonly [Measured, Measured] => [measure(programs[0], usage), measure(programs[1], usage)];
  const first = pair();
  const seconds = first[0].seconds + first[1].seconds;
  const pairs = seconds >= SLOW ? 1 : Math.min(BUDGET.most, Math.max(BUDGET.least, Math.floor(BUDGET.seconds / seconds)));
  const runs = [first, ...Array.from({ length: pairs - 1 }, pair)];
  return [median(runs.map(([ours]) => ours)), median(runs.map(([, bare]) => bare))];
}

/** One run in a fresh process, start-up included. `usage` is a file for the peak memory. */
export function measure({ file, arguments: given, variables }: Program, usage: string): Measured {
  const command = ["--require", join(__dirname, "usage.js"), "--require", "tsx/cjs", file, ...given];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: join(__dirname, ".."),
    env: { ...process.env, ...variables, BENCH_USAGE: usage },
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${file} failed:\n${stderr}`);
  return { seconds, mebibytes: Number(readFileSync(usage, "utf8")) / 1024 };
}

/** The middle value, the lower of two. */
export const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] as number;

function median(runs: readonly Measured[]): Measured {
  return { seconds: middle(runs.map(({ seconds }) => seconds)), mebibytes: middle(runs.map(({ mebibytes }) => mebibytes)) };
}
