import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MUTANTS } from "./mutants";

const ROOT = join(__dirname, "../..");

// Whether each is caught `npm run test:mutants` shows.
test.each(MUTANTS.map((mutant) => [mutant.fault, mutant] as const))("The deliberate fault can be made: %s", (_, { file, text, instead, tests }) => {
  expect(readFileSync(join(ROOT, file), "utf8").split(text).length - 1).toBe(1);
  expect(instead).not.toBe(text);
  expect(tests.filter((test) => !existsSync(join(ROOT, test)))).toEqual([]);
});
