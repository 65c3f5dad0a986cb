import fc from "fast-check";
import { SEED } from "../terraform/arbitraries/seed";

test("every property runs with the seed of the run: the same in every npm test", () => {
  const seeds = Array.from({ length: 2 }, () => fc.check(fc.property(fc.integer(), () => true)).seed);
  expect(seeds).toEqual([SEED, SEED]);
});
