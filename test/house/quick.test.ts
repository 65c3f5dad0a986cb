import { readdirSync } from "node:fs";
import { join } from "node:path";

const { whySlow } = require("../support/quick") as { readonly whySlow: (test: string, text?: string) => string | undefined };

const TEST = join(__dirname, "..");
const all = readdirSync(TEST, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));

describe("npm run test:quick", () => {
  test("runs most files: a fifth of the time is worth little without the units", () => {
    const slow = all.flatMap((file) => whySlow(join(TEST, file)) ?? []);
    // Where too many became slow, by what.
    expect(slow.length < all.length / 2 ? [] : slow).toEqual([]);
  });

  test.each([
    ["model/units.test.ts", undefined],
    ["environments/load.test.ts", undefined],
    // What every property gets in place of fast-check.
    ["support/fast-check.js", undefined],
    ["constructs/aws/alarms.test.ts", undefined],
    ["house/arrows.test.ts", "starts a process: node:child_process <- test/house/arrows.test.ts"],
    ["constructs/prometheus/firing.test.ts", "starts a process: node:child_process <- test/support/promtool.ts <- test/constructs/prometheus/firing.test.ts"],
    ["reference/platform.test.ts", "writes a synthesis: stacks/synth.ts <- test/support/synth.ts <- test/reference/platform.test.ts"],
    ["commands/review/forms/browser.test.ts", "opens a browser: playwright-core <- test/commands/review/forms/browser.test.ts"],
  ])("of %s knows why it leaves it out: %p", (file, why) => expect(whySlow(join(TEST, file))).toBe(why));

  test.each([
    ['import { spawn } from "node:child_process";', "starts a process"],
    ['import {\n  spawn,\n  exec,\n} from "node:child_process";', "starts a process"],
    ['export { spawn } from "node:child_process";', "starts a process"],
    [`const { spawn } = require${'("node:child_process")'};`, "starts a process"],
    [`const { chromium } = await import${'("playwright-core")'};`, "opens a browser"],
    ['import "../../stacks/synth";', "writes a synthesis"],
    ['import { render } from "../support/synth";', "writes a synthesis"],
    ["/** @slow reads a thousand damaged models */\n", "reads a thousand damaged models"],
    ['import type { ChildProcess } from "node:child_process";', undefined],
    ['import {\n  seconds,\n} from "../../model/units";\nimport type { Synthesis } from "../../stacks/synth";', undefined],
  ])("%j is seen for what it is", (text, why) => expect(whySlow(join(TEST, "house/made-up.test.ts"), text)?.split(":")[0]).toBe(why));
});
