/** @slow reads a hundred files twice */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import { NIGHTLY } from "../support/nightly";
import { Yardstick } from "../support/yardstick";
import { tellCounts } from "../terraform/arbitraries/seed";
import { HOSTILE } from "./growth/hostile";
import type { Shape } from "./growth/shape";
import { VALID } from "./growth/valid";

/** A megabyte and a tenth take minutes in all. What is quadratic shows at a tenth of both as well. */
const [SMALL, LARGE] = NIGHTLY ? [100_000, 1_000_000] : [10_000, 100_000];
/** Ten times as much may take twelve times as long. The small sizes are nearer to noise, and what is quadratic takes a hundred times as long. */
const MOST = NIGHTLY ? 12 : 15;
/** How much longer than the fullest valid file of its size a hostile one may take: what is wrong is told in view of all kinds, by a second look. */
const WORSE = 5;

const directory = mkdtempSync(join(tmpdir(), "tocsin-growth-"));
const largest = new Map<string, number>();
beforeAll(() => readModels("environments"));
afterAll(() => rmSync(directory, { recursive: true }));

describe.each([
  ["A valid platform with", VALID],
  ["A hostile file of", HOSTILE],
])("%s", (_, shapes) => {
  test.each(Object.keys(shapes))("%s, ten times as large, takes hardly more than ten times as long to read", (name) => {
    const shape = shapes[name] as Shape;
    const [small, large] = [file(shape(SMALL)), file(shape(LARGE))];
    const times = new Yardstick(() => read(small)).times(() => read(large), MOST);
    largest.set(name, times);
    expect(times).toBeLessThanOrEqual(MOST);
  });
});

describe("A hostile file takes little longer than the fullest valid one of its size:", () => {
  const fullest = file((VALID["checks of one component"] as Shape)(LARGE));
  let yardstick: Yardstick;
  beforeAll(() => {
    yardstick = new Yardstick(() => read(fullest));
  });
  test.each(Object.keys(HOSTILE))("%s", (name) => {
    const hostile = file((HOSTILE[name] as Shape)(LARGE));
    expect(yardstick.times(() => read(hostile), WORSE)).toBeLessThanOrEqual(WORSE);
  });
});

test("The largest growth is told", () => {
  const [[name, times] = ["", 0]] = [...largest].sort(([, a], [, b]) => b - a);
  tellCounts("reading ten times as much", { shapes: largest.size, bytes: LARGE, most: name, times: Number(times.toFixed(1)) });
  expect(largest.size).toBe(Object.keys(VALID).length + Object.keys(HOSTILE).length);
});

/** A directory with this one environment. */
function file(text: string): string {
  const own = mkdtempSync(join(directory, "one-"));
  writeFileSync(join(own, "production.yaml"), text);
  return own;
}

const read = (own: string) => {
  readModels(own);
};
