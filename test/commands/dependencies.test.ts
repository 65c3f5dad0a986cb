import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
function run(program: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "--input-type",
      "commonjs",
      "--eval",
      `require("./commands/dependencies"); const { findSourceMap } = require("node:module"); ${program}`,
    ],
    { cwd: ROOT, encoding: "utf8" },
  );
  return stdout + stderr;
}

describe("dependencies", () => {
  test("are loaded without their source maps, and do what they do", () => {
    const program = `
      const { Fn } = require("./constructs/cdktf");
      console.log(findSourceMap(require.resolve("cdktf/lib/app")), typeof Fn.sensitive);`;
    expect(run(program)).toBe("undefined function\n");
  });

  test("leave our own files their source maps, so that a stack trace tells the line", () => {
    const program = `
      try { require("./model/units").toUnit({ dimension: "duration", value: 1 }, "parsec", 1); }
      catch (error) { console.log(error.stack); }`;
    expect(run(program)).toMatch(/no unit "parsec"\n +at unitSize \(.*model\/units\.ts:[1-9]\d\d?:\d+\)/);
  });
});
