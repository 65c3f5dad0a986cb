import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
/** In a process of its own, because jest has a module cache of its own. */
function run(program: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type", "commonjs", "--eval", `require("./constructs/cdktf"); ${program}`],
    { cwd: ROOT, encoding: "utf8" },
  );
  return stdout + stderr;
}

describe("archiver", () => {
  test("is not loaded with cdktf", () => {
    expect(run('console.log(Object.keys(require.cache).filter((file) => file.includes("/archiver-utils/")).length)')).toBe("0\n");
  });

  test("is the real one as soon as something zips", () => {
    const program = `
      const { archiveSync } = require("cdktf/lib/private/fs");
      const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
      const { join } = require("node:path");
      const folder = mkdtempSync(join(require("node:os").tmpdir(), "tocsin-zip-"));
      archiveSync("docs", join(folder, "docs.zip"));
      const archiver = require(require.resolve("archiver", { paths: [require.resolve("cdktf")] }));
      console.log(readFileSync(join(folder, "docs.zip")).subarray(0, 2).toString(), typeof archiver("zip").pipe, typeof archiver.registerFormat);
      rmSync(folder, { recursive: true });`;
    expect(run(program)).toBe("PK function function\n");
  });
});
