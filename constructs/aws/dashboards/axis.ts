import type { ResolvedAwsMeasure } from "../../../model/model";
import { formatQuantity } from "../../../model/quantities";
import { seconds, type Unit } from "../../../model/units";

/** What the left axis counts: `milliseconds`, `count per 1 min`, `GiB free`. */
export function axisLabel(measure: ResolvedAwsMeasure, unit: string, period: number, accumulating: boolean): string {
  const word = UNIT_WORDS[unit as Unit] ?? unit;
  const span = accumulating ? ` per ${formatQuantity(seconds(period))}` : "";
  return `${word}${"free" in measure && typeof measure.capacity === "number" ? " free" : ""}${span}`;
}

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  ns: "nanoseconds",
  us: "microseconds",
  ms: "milliseconds",
  s: "seconds",
  min: "minutes",
  h: "hours",
  d: "days",
  "0-1": "share (0–1)",
  percent: "%",
  B: "bytes",
  kB: "kB",
  MB: "MB",
  GB: "GB",
  TB: "TB",
  KiB: "KiB",
  MiB: "MiB",
  GiB: "GiB",
  TiB: "TiB",
  "1": "count",
  "per-second": "per second",
  "per-minute": "per minute",
  "per-hour": "per hour",
  "per-day": "per day",
  "per-period": "count",
  "B-per-second": "bytes per second",
  "MB-per-second": "MB per second",
  "MiB-per-second": "MiB per second",
  "B-per-period": "bytes",
};
