import fc from "fast-check";

/** Random choices that fast-check can repeat. */
export interface Choose {
  readonly number: (least: number, most: number) => number;
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly oneOf: <T>(options: readonly T[]) => T;
  /** Some of them, in their order. */
  readonly some: <T>(options: readonly T[], percent: number) => readonly T[];
  /** Keys that are there so many times in a hundred. */
  readonly maybe: (percent: number, make: () => object) => object;
}

export function choosing(gen: fc.GeneratorValue): Choose {
  const number = (least: number, most: number) => gen(even, least, most);
  const chance = (percent: number) => number(1, 100) <= percent;
  return {
    number,
    chance,
    oneOf: (options) => options[number(0, options.length - 1)] as (typeof options)[number],
    some: (options, percent) => options.filter(() => chance(percent)),
    maybe: (percent, make) => (chance(percent) ? make() : {}),
  };
}

/** fast-check's own choice prefers the ends, and all percentages would be wrong. */
const even = (min: number, max: number) => fc.noBias(fc.integer({ min, max }));
