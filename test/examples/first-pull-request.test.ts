/** @slow runs the workflows of a pull request */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { SKIPPED } from "../support/terraform-here";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "tocsin-first-"));
const project = join(folder, "project");
const temporary = join(folder, "tmp");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a pull request that brings Tocsin in adds: all but its tests, with the workflows where docs/ci.md wants them. */
beforeAll(() => {
  for (const directory of [project, temporary]) mkdirSync(directory);
  git("init", "--quiet", "--initial-branch=main");
  writeFileSync(join(project, "README.md"), "A bakery.\n");
  commit("Before there is any monitoring");
  const { stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" });
  for (const file of stdout.split("\0").filter((path) => path !== "" && !/^(?:test|bench|docs|providers)\//.test(path)))
    if (existsSync(join(ROOT, file))) copy(file, file);
  copy("examples/ci/github/review.yml", ".github/workflows/review.yml");
  copy("examples/ci/gitlab/.gitlab-ci.yml", ".gitlab-ci.yml");
  symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));
  git("checkout", "--quiet", "-b", "monitoring");
  commit("Monitoring");
});

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const workflow = (): Readonly<Record<string, { readonly steps: readonly Step[] }>> =>
  (
    parse(readFileSync(join(project, ".github/workflows/review.yml"), "utf8")) as {
      readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
    }
  ).jobs;

test("The job that reviews ends well on GitHub, and says first that all is new and who judged", () => {
  const { summary } = job("review");
  expect(summary).toMatch(/^<!-- tocsin-review -->\n⚠️ \*\*HEAD\^1 has no Tocsin yet: everything is new\. The policy is new\. Judged by review\.yaml\.\*\*\n/);
  for (const environment of ["development", "staging", "production"]) expect(summary).toContain(`| \`${environment}\` (added) |`);
  expect(readFileSync(join(project, "review/review.html"), "utf8")).toContain("HEAD^1 has no Tocsin yet: everything is new.");
});

(SKIPPED === undefined ? test : test.skip)("The job that validates ends well", () => void job("validate"));

test("The job that comments ends well, although base has no script for it, and runs none of the pull request's", () => {
  const base = join(folder, "base");
  git("worktree", "add", "--quiet", base, "main");
  const { output } = job("comment", base, { GH_TOKEN: "", NUMBER: "1" });
  expect(output).toContain("The base has no examples/ci/comment-github.sh yet");
});

test("The job that reviews ends well on GitLab", () => {
  const { review } = parse(readFileSync(join(project, ".gitlab-ci.yml"), "utf8")) as Readonly<Record<string, { readonly script: readonly string[] }>>;
  shell(review?.script.join("\n") ?? "exit 9", project, { CI_MERGE_REQUEST_DIFF_BASE_SHA: git("rev-parse", "main").trim() });
  expect(readFileSync(join(project, "review/review.md"), "utf8").split("\n")[1]).toContain("has no Tocsin yet: everything is new. The policy is new.");
});

test("Without a policy the review says that nothing judges it, and a base that has none of it can't be taken for the other side", () => {
  const review = (...sides: readonly string[]) =>
    spawnSync("npm", ["run", "--silent", "review", "--", ...sides], { cwd: project, encoding: "utf8", env: env({}) });
  rmSync(join(project, "review.yaml"));
  const { status, stdout } = review("main", ".", "--no-color");
  git("checkout", "--quiet", "review.yaml");
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^! ?main has no Tocsin yet: everything is new\. Nothing judges this change\.\n|^main has no Tocsin yet/),
  ]);
  const backwards = review(".", "main");
  expect([backwards.status, backwards.stderr]).toEqual([2, expect.stringContaining("main has no main.ts: there is nothing to render")]);
});

/** Every step of a job that runs something, one after the other; what is installed is there. */
function job(name: string, cwd = project, variables: Readonly<Record<string, string>> = {}) {
  const files = { GITHUB_STEP_SUMMARY: join(folder, `${name}-summary`), GITHUB_OUTPUT: join(folder, `${name}-output`) };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const outputs = () =>
    new Map(
      readFileSync(files.GITHUB_OUTPUT, "utf8")
        .split("\n")
        .map((line) => line.split("=", 2) as [string, string]),
    );
  const told = (workflow()[name]?.steps ?? []).flatMap(({ run, env: own = {} }) => {
    if (run === undefined || run === "npm ci --ignore-scripts") return [];
    const filled = Object.entries(own).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ steps\.review\.outputs\.(\w+) \}\}/, (_, of) => outputs().get(of) ?? ""),
    ]);
    return [shell(run, cwd, { ...files, ...Object.fromEntries(filled), ...variables })];
  });
  expect(told.length).toBeGreaterThan(0);
  return { output: told.join(""), summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8") };
}

/** As a runner does it: the first command that fails ends the step. */
function shell(script: string, cwd: string, variables: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", script], { cwd, encoding: "utf8", env: env(variables) });
  expect([status, status === 0 ? "" : stdout + stderr]).toEqual([0, ""]);
  return stdout;
}

function env(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { ENVIRONMENT: _one, ENVIRONMENTS_DIR: _other, ...others } = process.env;
  return { ...others, CI: "true", TMPDIR: temporary, ...variables };
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(join(project, to)), { recursive: true });
  cpSync(join(ROOT, from), join(project, to));
}

function commit(message: string): void {
  git("add", "--all");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", message);
}

function git(...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync("git", args, { cwd: project, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
