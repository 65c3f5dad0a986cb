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
/** Ten times as much may take twelve times as long. */
const MOST = 12;

const directory = mkdtempSync(join(tmpdir(), "tocsin-growth-"));
const largest = new Map<string, number>();
beforeAll(() => readModels("environments"));
afterAll(() => rmSync(directory, { recursive: true }));

describe.each([
  ["A valid platform with", VALID],
  ["A hostile file of", HOSTILE],
])("%s", (_, shapes) => {
  test.each(Object.keys(shapes))("%s, ten times as large, takes at most twelve times as long to read", (name) => {
    const shape = shapes[name] as Shape;
    const [small, large] = [file("small.yaml", shape(SMALL)), file("large.yaml", shape(LARGE))];
    const times = new Yardstick(() => read(small)).times(() => read(large), MOST);
    largest.set(name, times);
    expect(times).toBeLessThanOrEqual(MOST);
  });
});

/** What a valid file of the size takes at most: components with all that they may have. */
const FULLEST = ["checks of one component", "flows through every component", "thresholds of every component"] as const;

describe("A hostile file takes no longer than the fullest valid one of its size:", () => {
  const valid = FULLEST.map((name) => file(`valid-${name.replaceAll(" ", "-")}.yaml`, (VALID[name] as Shape)(LARGE)));
  let yardstick: Yardstick;
  beforeAll(() => {
    yardstick = new Yardstick(() => valid.forEach(read));
  });
  test.each(Object.keys(HOSTILE))("%s", (name) => {
    const hostile = file("large.yaml", (HOSTILE[name] as Shape)(LARGE));
    expect(yardstick.times(() => read(hostile), 1)).toBeLessThanOrEqual(1);
  });
});

test("The largest growth is told", () => {
  const [[name, times] = ["", 0]] = [...largest].sort(([, a], [, b]) => b - a);
  tellCounts("reading ten times as much", { shapes: largest.size, bytes: LARGE, most: name, times: Number(times.toFixed(1)) });
  expect(largest.size).toBe(Object.keys(VALID).length + Object.keys(HOSTILE).length);
});

/** A directory with this one environment. */
function file(name: string, text: string): string {
  const own = mkdtempSync(join(directory, "one-"));
  writeFileSync(join(own, name), text);
  return own;
}

const read = (own: string) => {
  readModels(own);
};
