import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
function run(program: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--require",
      "tsx/cjs",
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

  test("of a resource load when the first of its type is declared, and are what they are", () => {
    const program = `
      const cdktf = () => Object.keys(require.cache).some((file) => file.includes("/node_modules/cdktf/lib/"));
      const bindings = require("@cdktf/provider-aws/lib/iam-role");
      const before = cdktf();
      console.log(before, bindings.IamRole.tfResourceType, cdktf(), Object.keys(bindings).includes("IamRole"), bindings === require("@cdktf/provider-aws/lib/iam-role"));`;
    expect(run(program)).toBe("false aws_iam_role true true true\n");
  });

  test("leave our own files their source maps, so that a stack trace tells the line", () => {
    const program = `
      try { require("./model/units").toUnit({ dimension: "duration", value: 1 }, "parsec", 1); }
      catch (error) { console.log(error.stack); }`;
    expect(run(program)).toMatch(/no unit "parsec"\n +at unitSize \(.*model\/units\.ts:[1-9]\d\d?:\d+\)/);
  });
});
