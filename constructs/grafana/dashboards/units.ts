import type { Unit } from "../../../model/units";

/**
 * Grafana's name of a unit: "Unit formats",
 * https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/categories.ts
 */
export function grafanaUnit(unit: string): string {
  return UNITS[unit as Unit] ?? "short";
}

/** The vendor's own unit, so that no number is converted; Grafana scales it for display. */
const UNITS: Readonly<Record<Unit, string>> = {
  ns: "ns",
  us: "µs",
  ms: "ms",
  s: "s",
  min: "m",
  h: "h",
  d: "d",
  "0-1": "percentunit",
  percent: "percent",
  B: "bytes",
  kB: "deckbytes",
  MB: "decmbytes",
  GB: "decgbytes",
  TB: "dectbytes",
  KiB: "kbytes",
  MiB: "mbytes",
  GiB: "gbytes",
  TiB: "tbytes",
  "1": "short",
  "per-second": "cps",
  "per-minute": "cpm",
  "per-hour": "suffix: per hour",
  "per-day": "suffix: per day",
  // A count or a size of one period, which the axis names.
  "per-period": "short",
  "B-per-second": "binBps",
  "MB-per-second": "MBs",
  "MiB-per-second": "MiBs",
  "B-per-period": "bytes",
};
