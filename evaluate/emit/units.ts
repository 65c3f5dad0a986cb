/** What a metric is in. The words are CloudWatch's StandardUnit, and what it has no word for: days, US dollars. */
export type Unit = keyof typeof UNITS;

/**
 * Unit -> [times, per]: a number in the unit is the natural number times the one over the other. Natural are seconds, bytes,
 * a share from 0 to 1, a count, and each of them per second.
 */
const UNITS = {
  Seconds: [1, 1],
  Milliseconds: [1_000, 1],
  Microseconds: [1_000_000, 1],
  Days: [1, 86_400],
  Bytes: [1, 1],
  Gigabytes: [1, 1_000_000_000],
  Percent: [100, 1],
  Count: [1, 1],
  "Bytes/Second": [1, 1],
  "Count/Second": [1, 1],
  USD: [1, 1],
  None: [1, 1],
} as const;

/** A natural number in a metric's unit, without the dust of binary fractions: a share of 0.07 is 7 percent. */
export function inUnit(natural: number, unit: Unit): number {
  const [times, per] = UNITS[unit];
  return (times as number) === per ? natural : Number(((natural * times) / per).toPrecision(15));
}
