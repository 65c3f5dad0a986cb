import { emit, type Scrapes } from "../../../evaluate/emit/prometheus/emit";
import type { Exposition } from "../../../evaluate/emit/prometheus/exposition";
import type { Scraped } from "../../../evaluate/scraped";
import type { Labels } from "../../../evaluate/series";
import type { Alert } from "../../../model/model";
import { type Amounts, amountsOf, type Level, rowOf, type Scale, textFor } from "./amounts";

/** Quiet, then a step beyond the threshold, then quiet again. Seconds. */
export interface Course {
  readonly onset: number;
  readonly recovery: number;
  readonly until: number;
  readonly scale?: Omit<Scale, "every">;
  /** @default beyond */
  readonly fault?: Level;
}

/** How the series come to Prometheus, apart from what is in them. */
export type Ways = Pick<Scrapes, "phase" | "takes" | "fails" | "away"> & { readonly every: number };

/** The series that an alert reads while its signal takes a course, as its exporter shows them. */
export function drive(alert: Alert, course: Course, ways: Ways): readonly Scraped[] {
  const step = Math.min(60, ways.every);
  const grid = { start: 0, step, count: Math.ceil(course.until / step) };
  const column = (of: (level: Level, time: number) => number) =>
    Float64Array.from({ length: grid.count }, (_, index) => {
      const time = index * step;
      return of(time >= course.onset && time < course.recovery ? (course.fault ?? "beyond") : "near", time);
    });
  return amountsOf(alert, { every: ways.every, ...course.scale }).flatMap((amounts) => {
    const row = rowOf(amounts.series);
    const [first, second] = labelsOf(amounts, row);
    const shares = second ? (amounts.twin ?? [0.5, 0.5]) : [1];
    return [first, ...(second ? [second] : [])].flatMap((labels, index) => {
      const share = shares[index] as number | ((level: Level) => number);
      const value = (level: Level, time: number) => (typeof share === "number" ? share * amounts.value(level, time) : share(level));
      return emit(row, happened(row, amounts, column, value, step), { ...ways, grid, labels });
    });
  });
}

type Value = (level: Level, time: number) => number;

function happened({ type }: Exposition, { latency }: Amounts, column: (of: Value) => Float64Array, value: Value, step: number) {
  if (type === "gauge") return { level: column(value) };
  if (type === "counter") return { occurrences: column((level, time) => value(level, time) * step) };
  const classes = (["near", "at", "beyond", "worst"] as const).map((level) => ({
    value: column(() => latency?.(level) ?? 0.01),
    count: column((now, time) => (now === level ? value(now, time) * step : 0)),
  }));
  return { measured: classes };
}

/** What finds the series, and another one beside it where the exporter has a label to tell them apart. */
function labelsOf({ series, labels: own = {} }: Amounts, row: Exposition): readonly [Labels, Labels?] {
  const matching = Object.fromEntries(Object.entries(series.matching ?? {}).map(([name, pattern]) => [name, textFor(pattern)]));
  const without = Object.fromEntries(Object.keys(series.without ?? {}).map((name) => [name, "other"]));
  const found: Labels = { ...series.labels, ...without, ...matching, ...own };
  const telling = [...row.labels, "instance"].find((name) => !(name in found));
  return telling === undefined
    ? [found]
    : [
        { ...found, [telling]: "1" },
        { ...found, [telling]: "2" },
      ];
}
