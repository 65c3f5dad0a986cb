import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { impatience } from "../support/impatience";

const TEST = join(__dirname, "..");

/** Where a clock may be read, and why no slow machine fails there. */
const CLOCKS: Readonly<Record<string, string>> = {
  "environments/secrets/linear.test.ts": "compares a megabyte with a tenth of it",
  "stacks/output/killed.test.ts": "how long a run takes here says within what time it is to be killed",
  "stacks/output/lock.test.ts": "gives a file an age",
  "terraform/arbitraries/seed.ts": "a seed of its own for every night",
};

const files = readdirSync(TEST, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const found = files.map((file) => ({ file, ...impatience(readFileSync(join(TEST, file), "utf8")) }));

describe("on a slow machine", () => {
  test("no test fails by a time-out of its own: there is one for all, in jest.config.js", () =>
    expect(found.flatMap(({ file, timeouts }) => timeouts.map((what) => `${file}: ${what}`))).toEqual([]));

  test("no test fails by a clock: what reads one is named, with the reason", () => {
    const reading = found.filter(({ clocks }) => clocks.length > 0).map(({ file }) => file);
    expect(reading.sort()).toEqual(Object.keys(CLOCKS).sort());
  });

  test.each([
    ['test("a", () => {}, 60_000);', "test has a time-out of its own"],
    ['test("a", () => {}, LONG);', "test has a time-out of its own"],
    ['it.each([1, 2])("%i", () => {}, 5 * MINUTE);', "it has a time-out of its own"],
    ['(hasTerraform() ? test : test.skip)("a", () => {}, 60_000);', "test has a time-out of its own"],
    ['const maybe = made ? test : test.skip;\nmaybe("a", () => {}, 60_000);', "maybe has a time-out of its own"],
    ["beforeAll(() => {}, 30_000);", "beforeAll has a time-out of its own"],
    ["jest.setTimeout(60_000);", "jest.setTimeout is called"],
    ['spawnSync("node", [], { cwd, timeout: 5_000 });', "spawnSync has a timeout"],
    ["await page.waitForSelector('a', { timeout: 5_000 });", "page.waitForSelector has a timeout"],
    ["page.setDefaultTimeout(5_000);", "page.setDefaultTimeout is called"],
    ["await fetch(url, { signal: AbortSignal.timeout(5_000) });", "AbortSignal.timeout is called"],
    ['checkSync("a+", "");', "checkSync has no timeout: null"],
    ['checkSync("a+", "", { timeout: 60_000 });', "checkSync has a timeout", "checkSync has no timeout: null"],
  ])("%s is found", (source, ...what) => expect(impatience(source)).toEqual({ timeouts: what, clocks: [] }));

  test.each(["performance.now", "process.hrtime", "process.hrtime.bigint", "process.cpuUsage", "Date.now"])("%s is a clock", (clock) =>
    expect(impatience(`const start = ${clock}();`)).toEqual({ timeouts: [], clocks: [clock] }),
  );

  test.each([
    'test("a", () => {});',
    'test.each([1, 2])("%i", () => {});',
    "test.each([[1], [2]] as const)('%i', () => {});",
    "await new Promise((resolve) => setTimeout(resolve, 50));",
    "page.setDefaultTimeout(PATIENCE);",
    "chromium.launch({ timeout: PATIENCE });",
    'checkSync("a+", "", { timeout: null });',
    "new Service(stack, 'a', { config: { timeout: 300 } });",
  ])("%s is well", (source) => expect(impatience(source)).toEqual({ timeouts: [], clocks: [] }));
});
