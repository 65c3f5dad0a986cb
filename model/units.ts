/**
 * Quantities and units. A threshold states a {@link Quantity} in the dimension's canonical unit; a measure states the
 * unit in which its vendor reports. The vendor's edge converts once, with {@link toUnit}.
 */
export type Dimension = keyof typeof DIMENSIONS;
export type Unit<D extends Dimension = Dimension> = D extends Dimension ? keyof (typeof DIMENSIONS)[D]["units"] : never;

export interface Quantity<D extends Dimension = Dimension> {
  readonly dimension: D;
  /** In the canonical unit: seconds, 0–1, bytes, a count, per second, degrees. */
  readonly value: number;
}

/**
 * Dimension -> canonical unit, and each unit's size in canonical units. `per-period` has no fixed size: it is what a
 * vendor's Sum over one evaluation period reports, so converting needs the period.
 */
export const DIMENSIONS = {
  duration: { canonical: "s", units: { ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600, d: 86_400 } },
  ratio: { canonical: "0-1", units: { "0-1": 1, percent: 0.01 } },
  bytes: {
    canonical: "B",
    units: { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 },
  },
  count: { canonical: "1", units: { "1": 1 } },
  rate: {
    canonical: "per-second",
    units: { "per-second": 1, "per-minute": 1 / 60, "per-hour": 1 / 3600, "per-day": 1 / 86_400, "per-period": Number.NaN },
  },
  /** Bytes per second; `B-per-period` is a Sum of bytes over one period. */
  throughput: {
    canonical: "B-per-second",
    units: { "B-per-second": 1, "MB-per-second": 1e6, "MiB-per-second": 1024 ** 2, "B-per-period": Number.NaN },
  },
} as const satisfies Record<string, { canonical: string; units: Record<string, number> }>;

export const seconds = (value: number): Quantity<"duration"> => ({ dimension: "duration", value });
export const milliseconds = (value: number): Quantity<"duration"> => ({ dimension: "duration", value: exact(value / 1e3) });
export const minutes = (value: number): Quantity<"duration"> => ({ dimension: "duration", value: value * 60 });
export const hours = (value: number): Quantity<"duration"> => ({ dimension: "duration", value: value * 3600 });
export const days = (value: number): Quantity<"duration"> => ({ dimension: "duration", value: value * 86_400 });
export const ratio = (value: number): Quantity<"ratio"> => ({ dimension: "ratio", value });
export const percent = (value: number): Quantity<"ratio"> => ({ dimension: "ratio", value: exact(value / 100) });
export const count = (value: number): Quantity<"count"> => ({ dimension: "count", value });
export const bytes = (value: number): Quantity<"bytes"> => ({ dimension: "bytes", value });
export const mebibytes = (value: number): Quantity<"bytes"> => ({ dimension: "bytes", value: value * 1024 ** 2 });
export const gibibytes = (value: number): Quantity<"bytes"> => ({ dimension: "bytes", value: value * 1024 ** 3 });
export const perSecond = (value: number): Quantity<"rate"> => ({ dimension: "rate", value });
// Not rounded here: 100 per minute would become 500.000000001 in 300 s.
export const perMinute = (value: number): Quantity<"rate"> => ({ dimension: "rate", value: value / 60 });
export const perHour = (value: number): Quantity<"rate"> => ({ dimension: "rate", value: value / 3600 });
export const bytesPerSecond = (value: number): Quantity<"throughput"> => ({ dimension: "throughput", value });

/**
 * The number that a vendor compares with.
 * @param period length of one evaluation period in seconds; only `per-period` units need it.
 */
export function toUnit<D extends Dimension>(quantity: Quantity<D>, unit: Unit<D>, period: number): number {
  return exact(quantity.value / unitSize(quantity.dimension, unit, period));
}

/** The inverse of {@link toUnit}: a vendor's number as a quantity. */
export function fromUnit<D extends Dimension>(value: number, dimension: D, unit: Unit<D>, period: number): Quantity<D> {
  return { dimension, value: exact(value * unitSize(dimension, unit, period)) };
}

/** What a unit is of: each belongs to one dimension. */
export function dimensionOf(unit: Unit): Dimension {
  return (Object.keys(DIMENSIONS) as Dimension[]).find((name) => unit in DIMENSIONS[name].units) as Dimension;
}

/** Removes binary floating-point dust: 0.07 × 100 is 7, not 7.000000000000001. Twelve significant digits. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** As vendors' expressions take it: without exponents or grouping; below one with a zero in front. */
export function decimal(value: number): string {
  const text = String(value);
  // Only what is very large or small needs the long way, which takes a hundred times as long.
  return text.includes("e") ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

function unitSize(dimension: Dimension, unit: string, period: number): number {
  const size = (DIMENSIONS[dimension].units as Record<string, number>)[unit];
  if (size === undefined) throw new RangeError(`${dimension} has no unit ${JSON.stringify(unit)}`);
  return Number.isNaN(size) ? 1 / period : size;
}
