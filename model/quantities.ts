import { DIMENSIONS, type Dimension, exact, type Quantity } from "./units";

/**
 * Reads what a person writes: `5s`, `250 ms`, `90 %`, `0.9`, `10 GiB`, `12/min`, `3`.
 * @returns the quantity, or what is wrong with the text.
 */
export function parseQuantity<D extends Dimension>(text: string | number, dimension: D): { readonly quantity: Quantity<D> } | { readonly problem: string } {
  const written = String(text).trim();
  const [number] = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/i.exec(written) ?? [];
  const forms = `write for example ${EXAMPLES[dimension]}`;
  if (number === undefined) return { problem: `${JSON.stringify(text)} is not a ${dimension}; ${forms}` };
  const value = Number(number);
  const suffix = written.slice(number.length).trimStart();
  if (!Number.isFinite(value)) return { problem: `${JSON.stringify(text)} is not a finite number; ${forms}` };
  if (value < 0) return { problem: `${JSON.stringify(text)} is negative; ${forms}` };
  const size = Object.hasOwn(SUFFIXES[dimension], suffix) ? SUFFIXES[dimension][suffix] : undefined;
  if (size === undefined) {
    if (/^[,_'][0-9]/.test(suffix))
      return { problem: `${JSON.stringify(text)} has "${suffix[0]}" in its number; write a point before decimals, and nothing between thousands` };
    const other = suffix && OTHER_DIMENSION(suffix);
    const found = suffix ? `"${suffix}" is a unit of ${other ?? "no dimension known here"}, not of ${dimension}` : `${JSON.stringify(text)} has no unit`;
    return { problem: `${found}; ${forms}` };
  }
  // A size below one that is no power of ten (per minute) must not be rounded before the vendor's edge multiplies again.
  const quantity = { dimension, value: dimension === "rate" ? value * size : exact(value * size) };
  if (dimension === "ratio" && quantity.value > 1) return { problem: `${JSON.stringify(text)} is more than 100 %; ${forms}` };
  return { quantity };
}

/** The quantity as a person reads it: `5 s`, `90 %`, `10 GiB`, `12 per min`; in the unit that needs the fewest digits. */
export function formatQuantity(quantity: Quantity): string {
  const key = `${quantity.value} ${quantity.dimension}`;
  const text = FORMATTED.get(key) ?? format(quantity);
  FORMATTED.set(key, text);
  return text;
}
/** A platform has few different numbers, and shows each in many alarms, graphs and tables. */
const FORMATTED = new Map<string, string>();

/**
 * A span as people say it: seconds up to an hour, which is how windows and detection times are compared; from then on `1 h`,
 * `2 d 30 s`.
 * @param seconds Not negative.
 */
export function formatSpan(seconds: number): string {
  if (seconds < 3600) return `${exact(seconds)} s`;
  let left = seconds;
  const parts = SPAN.flatMap(([size, word]) => {
    const number = size === 1 ? exact(left) : Math.floor(left / size);
    left -= number * size;
    return number === 0 ? [] : [`${number} ${word}`];
  });
  return parts.join(" ");
}
const SPAN = [
  [86_400, "d"],
  [3600, "h"],
  [60, "min"],
  [1, "s"],
] as const;

function format(quantity: Quantity): string {
  const scales = SCALES[quantity.dimension];
  const forms = scales.map(([size, word]) => ({ number: exact(quantity.value / size), word }));
  const usual = forms[scales.findIndex(([size]) => size === USUAL[quantity.dimension])] as (typeof forms)[number];
  const readable = quantity.value === 0 ? [usual] : forms.filter(({ number }) => number >= 1);
  const { number, word } = readable.reduce(
    (best, form) => (String(form.number).length < String(best.number).length ? form : best),
    readable[0] ?? (forms.at(-1) as typeof usual),
  );
  return `${number}${word && ` ${word}`}`;
}

/** The quantity as {@link parseQuantity} reads it back, to the last digit. */
export function writeQuantity({ dimension, value }: Quantity): string {
  return `${value}${CANONICAL_SUFFIX[dimension]}`;
}
const CANONICAL_SUFFIX: Record<Dimension, string> = { duration: " s", ratio: "", bytes: " B", count: "", rate: "/s", throughput: " B/s" };

const EXAMPLES: Record<Dimension, string> = {
  duration: '"5 s" or "250 ms"',
  ratio: '"90 %" or "0.9"',
  bytes: '"10 GiB" or "500 MB"',
  count: "3",
  rate: '"12/min" or "0.5/s"',
  throughput: '"50 MB/s"',
};

const plainUnits = (dimension: Dimension) => DIMENSIONS[dimension].units as Record<string, number>;

/** The suffixes that people write, by dimension, each with its size in canonical units. */
const SUFFIXES: Record<Dimension, Record<string, number | undefined>> = {
  duration: { ...plainUnits("duration"), m: 60, µs: 1e-6, sec: 1, hour: 3600, hours: 3600, day: 86_400, days: 86_400 },
  ratio: { "": 1, "%": 0.01, percent: 0.01 },
  bytes: { ...plainUnits("bytes"), KB: 1e3 },
  count: { "": 1 },
  rate: { "/s": 1, "/min": 1 / 60, "/m": 1 / 60, "/h": 1 / 3600, "/d": 1 / 86_400 },
  throughput: { "B/s": 1, "kB/s": 1e3, "MB/s": 1e6, "GB/s": 1e9, "KiB/s": 1024, "MiB/s": 1024 ** 2, "GiB/s": 1024 ** 3 },
};

function OTHER_DIMENSION(suffix: string): Dimension | undefined {
  return (Object.keys(SUFFIXES) as Dimension[]).find((dimension) => Object.hasOwn(SUFFIXES[dimension], suffix));
}

/** Units for display, the largest first. */
const SCALES: Record<Dimension, readonly (readonly [size: number, word: string])[]> = {
  duration: [
    [86_400, "d"],
    [3600, "h"],
    [60, "min"],
    [1, "s"],
    [1e-3, "ms"],
    [1e-6, "us"],
  ],
  ratio: [[0.01, "%"]],
  bytes: [
    [1024 ** 4, "TiB"],
    [1e12, "TB"],
    [1024 ** 3, "GiB"],
    [1e9, "GB"],
    [1024 ** 2, "MiB"],
    [1e6, "MB"],
    [1024, "KiB"],
    [1e3, "kB"],
    [1, "B"],
  ],
  count: [[1, ""]],
  rate: [
    [1, "per s"],
    [1 / 60, "per min"],
    [1 / 3600, "per h"],
    [1 / 86_400, "per d"],
  ],
  throughput: [
    [1e9, "GB/s"],
    [1e6, "MB/s"],
    [1e3, "kB/s"],
    [1, "B/s"],
  ],
};
/** What zero is written in. */
const USUAL: Record<Dimension, number> = { duration: 1, ratio: 0.01, bytes: 1, count: 1, rate: 1 / 60, throughput: 1 };
