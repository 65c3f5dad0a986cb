/** What a minute was like: good, bad, with too few events to judge, or without data. */
export type Minute = "g" | "b" | "q" | ".";

/** A series of a minute's samples at 15, 30 and 45 s; none at the full minute, which would belong to two windows. */
export interface Series {
  readonly series: string;
  /** The value throughout a minute of a gauge, or how much a counter gains with each of its samples. */
  readonly gauge?: Readonly<Partial<Record<Minute, number>>>;
  readonly counter?: Readonly<Partial<Record<Minute, number>>>;
}

export const SCRAPES = { interval: "15s", seconds: 15 } as const;

/** In promtool's notation: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#series */
export function inputSeries({ series, gauge, counter }: Series, minutes: readonly Minute[]): { readonly series: string; readonly values: string } {
  let total = 0;
  const values = minutes.flatMap((minute) =>
    [0, 1, 2].map(() => {
      const value = (gauge ?? counter)?.[minute];
      if (value === undefined) return "_";
      if (gauge) return String(value);
      total += value;
      return String(total);
    }),
  );
  // Four scrapes a minute, of which the first is left out.
  return { series, values: values.flatMap((value, index) => (index % 3 === 0 ? ["_", value] : [value])).join(" ") };
}

/** The end of each minute, in seconds, and whether an alert fires then: counted, not computed by any rule. */
export function firing(
  minutes: readonly Minute[],
  { bad, of, missingIsBad }: { readonly bad: number; readonly of: number; readonly missingIsBad: boolean },
): readonly { readonly at: number; readonly fires: boolean }[] {
  return minutes.map((_, index) => {
    const window = minutes.slice(Math.max(0, index + 1 - of), index + 1);
    // Of what was before the first minute nobody knows anything: where silence is bad, a rule waits until its window is known.
    const waits = missingIsBad && window.length < of;
    const counted = window.filter((minute) => minute === "b" || (missingIsBad && minute === ".")).length;
    return { at: (index + 1) * 60, fires: !waits && counted >= bad };
  });
}
