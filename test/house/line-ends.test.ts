import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { canaryPackage } from "../../constructs/aws/uptime/package";

const ROOT = join(__dirname, "../..");
const PACKED = ["constructs/aws/uptime/package.ts", "constructs/aws/uptime/zip.ts", "constructs/aws/uptime/uptime-check.js"];
const FILES = [...PACKED, "examples/ci/plan.sh", "environments/base.yaml", "test/environments/bad/binary-file/production.yaml"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tocsin-line-ends-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: readonly string[]): string {
  // Nothing of this machine's settings, and no hook's repository.
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1" };
  const { status, stdout, stderr } = spawnSync("git", ["-c", "user.name=test", "-c", "user.email=test@shop.example", ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  expect([args[0], status, stderr]).toEqual([args[0], 0, expect.any(String)]);
  return stdout;
}

/** The files as a clone on Windows has them, where git is told to write CR LF. */
function cloned(attributes: boolean): string {
  for (const file of [...FILES, ...(attributes ? [".gitattributes"] : [])]) cpSync(join(ROOT, file), join(folder, "origin", file));
  git("init", "--quiet", "origin");
  git("-C", "origin", "add", "--all");
  git("-C", "origin", "commit", "--quiet", "--message", "all");
  git("-c", "core.autocrlf=true", "-c", "core.eol=crlf", "clone", "--quiet", "origin", "clone");
  return join(folder, "clone");
}

const keyPackedIn = (checkout: string): string => {
  const program = `process.stdout.write(require(${JSON.stringify(join(checkout, dirname(PACKED[0] as string), "package.ts"))}).canaryPackage().key)`;
  return spawnSync(process.execPath, ["--require", "tsx/cjs", "--eval", program], { cwd: ROOT, encoding: "utf8" }).stdout;
};

test("the canary's package and every file are the same bytes in a checkout that wants CR LF", () => {
  const checkout = cloned(true);
  for (const file of FILES) expect([file, readFileSync(join(checkout, file)).equals(readFileSync(join(ROOT, file)))]).toEqual([file, true]);
  expect(keyPackedIn(checkout)).toBe(canaryPackage().key);
});

test("and would be others without .gitattributes", () => {
  const checkout = cloned(false);
  expect(readFileSync(join(checkout, "constructs/aws/uptime/uptime-check.js"), "utf8")).toContain("\r\n");
  expect(keyPackedIn(checkout)).toMatch(/^scripts\/uptime-check-[0-9a-f]{16}\.zip$/);
  expect(keyPackedIn(checkout)).not.toBe(canaryPackage().key);
});

test("what is committed has no other line ends than the ones that a checkout gets", () => {
  const { status, stdout } = spawnSync("git", ["ls-files", "--eol"], { cwd: ROOT, env: { PATH: process.env.PATH, HOME: process.env.HOME }, encoding: "utf8" });
  // A package that is unpacked has no repository.
  if (status !== 0) return;
  const lines = stdout.trim().split("\n");
  expect(lines.length).toBeGreaterThan(1000);
  // Links and empty files have none; a binary one is of a test.
  expect(lines.filter((line) => !/^i\/(?:lf|none|) +w\//.test(line)).map((line) => line.split("\t")[1])).toEqual([
    "test/environments/bad/binary-file/production.yaml",
  ]);
});
