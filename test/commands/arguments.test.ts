import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const NODE = [process.execPath, "--require", "tsx/cjs"];

describe.each([
  ["main.ts", "npm run synth\n"],
  ["commands/explain.ts", "npm run explain -- <environment> "],
  ["commands/plan.ts", "npm run plan -- <stack> "],
  ["commands/validate.ts", "npm run validate [-- "],
  ["commands/review.ts", "npm run review -- <base> <head> "],
])("%s", (command, usage) => {
  test.each(["--help", "-h"])("says how it is called when asked by %s, and does nothing", (option) => {
    const { status, stdout, stderr } = run([...NODE, command, option]);
    expect([status, stdout, stderr]).toEqual([0, expect.stringContaining(usage), ""]);
  });
});

test("A reader that has enough, such as head, is no fault: no stack trace, and the exit code says what it would have said", () => {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-pipe-"));
  try {
    const [base, head] = [join(folder, "base"), join(folder, "head")];
    const synth = (directory: string, out: string) => run([...NODE, "main.ts"], { ENVIRONMENTS_DIR: directory, CDKTF_OUTDIR: out });
    expect([synth("environments", base).status, synth("examples/minimal/environments", head).status]).toEqual([0, 0]);
    // More text than a pipe holds, so that the rest of it has no reader.
    const review = `"$@" commands/review.ts "${base}" "${head}" | head -1; echo "exit code \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = run(["bash", "-c", review, "bash", ...NODE]);
    expect(stdout).toMatch(/^Judged by review\.yaml of .*\nexit code 1\n$/);
    expect(stderr).toMatch(/^\d+ policy errors\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function run([file = "", ...rest]: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const { ENVIRONMENT: _one, ENVIRONMENTS_DIR: _other, ...env } = process.env;
  return spawnSync(file, rest, { cwd: ROOT, encoding: "utf8", env: { ...env, CI: "", ...variables } });
}
