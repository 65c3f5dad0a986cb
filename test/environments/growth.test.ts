/** @slow reads more than a hundred large files */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processorSeconds } from "../../bench/processor";
import { shapes } from "../../bench/reader/shapes";
import { readModels } from "../../environments/models";
import { hasErrors } from "../../model/diagnostics";
import { leastOf } from "../support/yardstick";
import { tellCounts } from "../terraform/arbitraries/seed";

/*
 * `npm run bench:reader -- --check` measures exactly, from 100 kB to 1 MB. Here, beside other tests, is found what grows with the
 * square of a file's size: ten times as much would take a hundred times as long.
 */
const [SMALL, LARGE] = [10_000, 100_000];
/** Other work on the machine takes the caches of the processor, which the large file needs more. */
const MOST = 40;
/** Times what the valid file that takes longest does: it has components with many alerts, one a line. */
const WORSE = 3;
const FULLEST = "small components with many alerts each";

const directory = mkdtempSync(join(tmpdir(), "tocsin-growth-"));
afterAll(() => rmSync(directory, { recursive: true }));
const growths = new Map<string, number>();
let fullest: number;
beforeAll(() => {
  readModels("environments");
  fullest = read(file(FULLEST, LARGE));
});

test.each([...shapes])("%s: ten times as much takes hardly more than ten times as long, and no longer than a valid file may", (name, { valid }) => {
  const [small, large] = [file(name, SMALL), file(name, LARGE)];
  // It compiles.
  read(small);
  const isSlow = (less: number, more: number) => more > MOST * less || (!valid && more > WORSE * fullest);
  const [less, more] = leastOf(
    () => read(small),
    () => read(large),
    isSlow,
  );
  growths.set(name, more / less);
  expect(more / less).toBeLessThanOrEqual(MOST);
  if (!valid) expect(more / fullest).toBeLessThanOrEqual(WORSE);
  expect(hasErrors(readModels(small).diagnostics)).toBe(!valid);
});

test("The largest growth is told", () => {
  const [[name, times] = ["", 0]] = [...growths].sort(([, a], [, b]) => b - a);
  tellCounts("reading ten times as much", { shapes: growths.size, bytes: LARGE, most: name, times: Number(times.toFixed(1)) });
  expect(growths.size).toBe(shapes.size);
});

/** A directory with one environment of that shape. */
function file(name: string, bytes: number): string {
  const own = mkdtempSync(join(directory, "one-"));
  writeFileSync(join(own, "production.yaml"), shapes.get(name)?.shape(bytes) ?? "");
  return own;
}

const read = (own: string): number => processorSeconds(() => readModels(own));
