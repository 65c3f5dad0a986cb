import type { Measured } from "./measure";
import type { Vendors } from "./platform";

export interface Result {
  readonly components: number;
  readonly alarms: number;
  readonly resources: number;
  readonly ours: Measured;
  readonly bare: Measured;
}

/** What must hold. Time and memory are ours over bare; the last one is for ten times the components. */
export const LIMITS = { time: 1.25, memory: 1.3, alarms: 10_000, seconds: 10, mebibytes: 1024, growth: 11 } as const;

/**
 * One sentence for each limit that a result misses.
 * @param vendors With all of them only ratios count: seconds and memory are asked of CloudWatch and on-call alone.
 */
export function missed(results: readonly Result[], vendors: Vendors = "aws"): readonly string[] {
  return [...results.flatMap((result) => missedAlone(result, vendors)), ...growths(results).flatMap(missedGrowth)];
}

export interface Growth {
  readonly from: number;
  readonly to: number;
  /** Time for ten times the components; between other sizes, to that power. */
  readonly times: number;
}

/** From each size to the next. */
export function growths(results: readonly Result[]): readonly Growth[] {
  const sorted = [...results].sort((a, b) => a.components - b.components);
  return sorted.slice(1).map((large, index) => {
    const small = sorted[index] as Result;
    const tens = Math.log10(large.components / small.components);
    return { from: small.components, to: large.components, times: (large.ours.seconds / small.ours.seconds) ** (1 / tens) };
  });
}

function missedAlone({ components, alarms, ours, bare }: Result, vendors: Vendors): readonly string[] {
  const many = vendors === "aws" && alarms >= LIMITS.alarms;
  const checks: readonly (readonly [boolean, string, number, number, string])[] = [
    [true, "times the time of bare cdktf", ours.seconds / bare.seconds, LIMITS.time, ""],
    [true, "times the memory of bare cdktf", ours.mebibytes / bare.mebibytes, LIMITS.memory, ""],
    [many, "for 10,000 alarms", (ours.seconds / alarms) * LIMITS.alarms, LIMITS.seconds, " s"],
    [many, "for 10,000 alarms", (ours.mebibytes / alarms) * LIMITS.alarms, LIMITS.mebibytes, " MiB"],
  ];
  return checks.flatMap(([applies, what, is, most, unit]) =>
    applies && is > most ? [`${components} components take ${is.toFixed(2)}${unit} ${what}; ${most}${unit} are allowed`] : [],
  );
}

function missedGrowth({ from, to, times }: Growth): readonly string[] {
  return times > LIMITS.growth
    ? [`from ${from} to ${to} components, ten times the components take ${times.toFixed(1)} times the time; ${LIMITS.growth} are allowed`]
    : [];
}
