import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scripts } from "../../package.json";
import { SKIPPED } from "../support/terraform-here";

const ROOT = join(__dirname, "../..");
const LINE = "answers for environments/ (ENVIRONMENTS_DIR names another directory)\n";
const folder = mkdtempSync(join(tmpdir(), "tocsin-target-"));
const out = join(folder, "rendered");
afterAll(() => rmSync(folder, { recursive: true }));

/** A project of the smallest platform, whose directory has the usual name. */
beforeAll(() => {
  for (const linked of ["node_modules", "main.ts", "commands", "package.json"]) symlinkSync(join(ROOT, linked), join(folder, linked));
  cpSync(join(ROOT, "examples/minimal/environments"), join(folder, "environments"), { recursive: true });
});

const ALERT = "order-api.latency.P2";
/** Each with what it is called with, and what there has to be for it. */
const COMMANDS: Readonly<Record<string, { readonly given: readonly string[]; readonly terraform?: true }>> = {
  synth: { given: [] },
  explain: { given: ["production", ALERT] },
  validate: { given: [], terraform: true },
  plan: { given: ["production-aws", "--json"], terraform: true },
  review: { given: [out, "."] },
};
const here = Object.entries(COMMANDS).filter(([, { terraform }]) => !terraform || SKIPPED === undefined);

test("Every command that reads environments is asked here", () => {
  const own = Object.entries(scripts).flatMap(([name, script]) => (/ (?:main|commands\/\w+)\.ts$/.test(script) ? [name] : []));
  // What makes docs/ reads the catalog alone.
  expect(own.filter((name) => name !== "docs").sort()).toEqual(Object.keys(COMMANDS).sort());
});

test.each(here)("%s says once which directory it answers for where nobody named one, beside what programs read", (name, { given }) => {
  const { stdout, stderr } = run(name, given);
  expect(stderr.split(LINE)).toHaveLength(2);
  expect(stdout).not.toContain("answers for");
  if (given.includes("--json")) expect(() => JSON.parse(stdout)).not.toThrow();
});

test.each(here)("%s says nothing of it where the directory was named", (name, { given }) =>
  expect(run(name, given, { ENVIRONMENTS_DIR: "environments" }).stderr).not.toContain("answers for"),
);

test.each<[string, readonly string[]]>([
  ["validate", [out]],
  ["plan", ["production-aws", "--from", out]],
  ["review", [out, out]],
])("%s says nothing of it where an output directory was named in its place", (name, given) => {
  const { status, stderr } = run(name, given);
  expect([status, stderr]).toEqual([0, expect.not.stringContaining("answers for")]);
});

test("Where a mistake ends the command, the directory is said before it, and once", () => {
  for (const [name, given] of [
    ["explain", ["staging", ALERT]],
    ["synth", []],
  ] as const) {
    const { status, stderr } = run(name, given, name === "synth" ? { ENVIRONMENT: "staging" } : {});
    expect([status, stderr.startsWith(LINE), stderr.split(LINE).length]).toEqual([1, true, 2]);
  }
});

test("cdktf, which takes all that is told for an error, gets the line where the summary is", () => {
  const { stdout, stderr } = run("synth", [], { CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS: "true" });
  expect([stdout.startsWith(LINE), stderr]).toEqual([true, ""]);
});

function run(name: string, given: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const [, , , file = ""] = (scripts as Readonly<Record<string, string>>)[name]?.split(" ") ?? [];
  const { ENVIRONMENT: _one, ENVIRONMENTS_DIR: _other, ...env } = process.env;
  return spawnSync(process.execPath, ["--require", "tsx/cjs", file, ...given], {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, CI: "", CDKTF_OUTDIR: out, ...variables },
  });
}
