import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BadInput } from "../../../commands/review/bad-input";
import { findPolicy, type Judge } from "../../../commands/review/policy/judged";
import type { PolicyReview } from "../../../commands/review/review";
import { locateSides } from "../../../commands/review/sides/open";
import { Project } from "./sides/project";

const ROOT = join(__dirname, "../../..");
let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.close());

const rule = (id: string, more = "") => `  ${id}: { when: { action: update, type: aws_cloudwatch_metric_alarm${more} }, because: the test says so }\n`;
const policy = (...rules: readonly string[]) => `rules:\n${rules.join("")}`;
const waiver = (until: string) => `waivers: [{ rule: a, about: aws_cloudwatch_metric_alarm.a, until: ${until}, reason: it may }]\n`;
/** A commit with this policy; none without a text. */
function commit(threshold: number, text?: string): void {
  rmSync(join(project.root, "review.yaml"), { force: true });
  if (text !== undefined) project.write("review.yaml", text);
  project.commit(threshold);
}

async function judged(base: string, head: string, given?: string): Promise<Judge> {
  const sides = await locateSides(base, head, { project: project.root, variables: project.variables });
  return findPolicy(sides, given, { folder: project.root, variables: project.variables });
}
const rulesOf = ({ policy: found }: Judge): readonly string[] => Object.keys(found?.rules ?? {});
async function problemOf(...args: Parameters<typeof judged>): Promise<BadInput> {
  const problem = await judged(...args).catch((error: unknown) => error);
  if (problem instanceof BadInput) return problem;
  throw problem;
}

describe("a change is judged by", () => {
  test("base's policy, whatever it does to it, and it says what it does", async () => {
    commit(1, policy(rule("kept"), rule("lost"), rule("weaker"), "  old: { when: { category: alert-removed }, because: the test says so }\n"));
    project.write("review.yaml", policy(rule("new"), rule("kept"), rule("weaker", ", environment: nowhere").replace("when:", "level: warning, when:")));
    for (const head of [".", "worktree"]) {
      const found = await judged("HEAD", head);
      expect(rulesOf(found)).toEqual(["kept", "lost", "weaker", "old"]);
      expect(found.said).toEqual({
        judgedBy: "HEAD:review.yaml",
        of: "base",
        state: "changed",
        changes: [
          { part: "rule", rule: "lost", change: "removed", text: "rule lost is gone" },
          { part: "rule", rule: "weaker", change: "changed", text: "rule weaker: level is warning, was error, when.environment is nowhere, was none" },
          { part: "rule", rule: "old", change: "removed", text: "rule old is gone" },
          { part: "rule", rule: "new", change: "added", text: "rule new is new" },
        ],
      });
    }
  });

  test("base's, where only its words, order and comments differ, or its waivers", async () => {
    commit(1, policy(rule("a"), rule("b")));
    commit(1, `# why\n${policy(rule("b"), rule("a"))}`);
    commit(1, `${policy(rule("a"), rule("b"))}${waiver("2026-12-01")}`);
    commit(1, `${policy(rule("a"), rule("b"))}${waiver("2027-12-01")}`);
    expect((await judged("HEAD~3", "HEAD~2")).said).toEqual({ judgedBy: "HEAD~3:review.yaml", of: "base", state: "unchanged", changes: [] });
    const textsOf = async (base: string, head: string) => (await judged(base, head)).said?.changes.map(({ text }) => text);
    expect(await textsOf("HEAD~2", "HEAD~1")).toEqual(["waiver of a for aws_cloudwatch_metric_alarm.a is new"]);
    expect(await textsOf("HEAD~1", "HEAD")).toEqual(["waiver of a for aws_cloudwatch_metric_alarm.a: until is 2027-12-01, was 2026-12-01"]);
    expect((await judged("HEAD", "HEAD~1")).policy?.waivers[0]?.until).toBe("2027-12-01");
  });

  test("base's, where head takes it away or makes it unreadable, by whatever means", async () => {
    commit(1, policy(rule("a")));
    const file = join(project.root, "review.yaml");
    const cases: readonly (readonly [string, PolicyReview["state"], () => void])[] = [
      ["deleted", "removed", () => {}],
      ["mistaken", "unreadable", () => project.write("review.yaml", "rules: { a: { when: { action: updat }, because: x y } }")],
      ["no YAML", "unreadable", () => project.write("review.yaml", "rules: [")],
      ["empty", "unreadable", () => project.write("review.yaml", "")],
      ["no UTF-8", "unreadable", () => writeFileSync(file, Buffer.from([0xff, 0x80]))],
      ["a folder", "unreadable", () => mkdirSync(file)],
      ["a pipe", "unreadable", () => void spawnSync("mkfifo", [file])],
      ["a link that leads nowhere", "unreadable", () => symlinkSync("nowhere", file)],
    ];
    for (const [what, state, damage] of cases) {
      rmSync(file, { recursive: true, force: true });
      damage();
      const found = await judged("HEAD", ".");
      expect([what, rulesOf(found), found.said?.state, found.problem === undefined]).toEqual([what, ["a"], state, state === "removed"]);
    }
  });

  test("head's, where base has none, and it is said to be new", async () => {
    commit(1);
    project.write("review.yaml", policy(rule("a")));
    expect(await judged("HEAD", ".")).toMatchObject({ said: { judgedBy: "review.yaml", of: "head", state: "added", changes: [] } });
    project.write("review.yaml", "rules: [");
    expect(await judged("HEAD", ".")).toEqual({ said: { state: "unreadable", changes: [] }, problem: expect.any(BadInput) });
    rmSync(join(project.root, "review.yaml"));
    expect(await judged("HEAD", ".")).toEqual({});
  });

  test("the working directory's, where base is a directory or the working tree", async () => {
    commit(1, policy(rule("a")));
    project.write("review.yaml", policy(rule("b")));
    for (const directory of ["one", "two"]) mkdirSync(join(project.root, directory, "stacks"), { recursive: true });
    const said = { judgedBy: "review.yaml", of: "working-directory", state: "unchanged" };
    expect(await judged("one", "two")).toMatchObject({ policy: { rules: { b: {} } }, said });
    expect(await judged(".", "one")).toMatchObject({ policy: { rules: { b: {} } }, said });
    // A revision as head has its own.
    expect((await judged("one", "HEAD")).said).toMatchObject({ of: "working-directory", state: "changed" });
    expect((await judged("HEAD", "one")).said).toMatchObject({ of: "base", state: "changed" });
  });

  test("the one that the caller names, and still it is said what the change does to it", async () => {
    commit(1, policy(rule("a"), rule("b")));
    project.write("review.yaml", policy(rule("a")));
    writeFileSync(join(project.temporary, "trusted.yaml"), policy(rule("c")));
    expect(await judged("HEAD", ".", "review.yaml")).toMatchObject({ policy: { rules: { a: {} } }, said: { of: "given", state: "changed" } });
    const trusted = await judged("HEAD", ".", join(project.temporary, "trusted.yaml"));
    expect([rulesOf(trusted), trusted.said?.state]).toEqual([["c"], "unchanged"]);
    expect((await problemOf("HEAD", ".", "none.yaml")).message).toBe("none.yaml: the policy can't be read: there is no such file");
  });

  test("nothing, where base's can't be read: that stops", async () => {
    commit(1, "rules: { a: { when: { action: updat }, because: x y } }");
    commit(2, policy(rule("a")));
    expect(await problemOf("HEAD~1", "HEAD")).toMatchObject({
      message: "the policy HEAD~1:review.yaml can't be read",
      details: expect.stringMatching(/^HEAD~1:review\.yaml:1:\d+ error TOC\d+/),
      hint: "correct it, or name one that you trust: --policy <file>",
    });
    rmSync(join(project.root, "review.yaml"));
    symlinkSync("/etc/hostname", join(project.root, "review.yaml"));
    project.commit(3);
    expect((await problemOf("HEAD", "HEAD~1")).message).toBe("the policy can't be read: HEAD:review.yaml is a link that leads out of the revision");
  });

  test("that of the project's own folder, also by a link within the revision", async () => {
    const inner = new Project("monitoring");
    try {
      inner.write("kept/policy.yaml", policy(rule("a")));
      symlinkSync("kept/policy.yaml", join(inner.root, "review.yaml"));
      writeFileSync(join(inner.folder, "review.yaml"), policy(rule("above")));
      inner.commit(1);
      const sides = await locateSides("HEAD", "HEAD", { project: inner.root, variables: inner.variables });
      const place = { folder: inner.root, variables: inner.variables };
      expect(rulesOf(await findPolicy(sides, undefined, place))).toEqual(["a"]);
      expect(rulesOf(await findPolicy(sides, "../review.yaml", place))).toEqual(["above"]);
    } finally {
      inner.close();
    }
  });
});

describe("npm run review", () => {
  function run(...args: readonly string[]) {
    const command = ["--require", require.resolve("tsx/cjs"), join(ROOT, "commands/review.ts"), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: project.root, env: project.variables, encoding: "utf8" });
    return { status, stderr, first: stdout.split("\n")[0], stdout };
  }

  test("exits with 1 for what base's policy forbids, though the change takes it away, weakens it or waives it", () => {
    commit(1, policy(rule("a")));
    project.write("environments/test.json", { threshold: 2 });
    rmSync(join(project.root, "review.yaml"));
    const first = "! The policy is taken away: head has none. Judged by HEAD:review.yaml.";
    expect(run("HEAD", ".")).toMatchObject({ status: 1, first, stderr: "1 policy error\n" });
    project.write("review.yaml", `${policy(rule("a"))}${waiver("2999-01-01")}`);
    const said = /^! The policy changes: waiver of a for aws_cloudwatch_metric_alarm\.a is new\. Judged by HEAD/;
    expect(run("HEAD", ".")).toMatchObject({ status: 1, first: expect.stringMatching(said) });
  });

  test("exits with 2 where the change makes the policy unreadable, with the whole review and what is wrong", () => {
    commit(1, policy(rule("a")));
    project.write("review.yaml", "rules: { a: { when: { action: updat }, because: x y } }");
    const { status, first, stderr, stdout } = run("HEAD", ".");
    expect([status, first]).toEqual([2, "! The policy can't be read any more: head's has mistakes. Judged by HEAD:review.yaml."]);
    expect(stdout).toContain("Review of HEAD");
    expect(stderr).toMatch(/^review\.yaml:1:\d+ error TOC\d+.*hint: one of create, .*\nthe policy review\.yaml can't be read\n {4}hint: /s);
  });

  test("takes the day from base: a change does not turn it back, and names none where base has none", () => {
    const main = readFileSync(join(project.root, "main.ts"), "utf8");
    project.write("main.ts", main.replace("platform })", 'platform, asOf: JSON.parse(readFileSync("environments/test.json", "utf8")).asOf })'));
    project.write("review.yaml", `${policy(rule("a"))}${waiver("2026-06-01")}`);
    const state = (threshold: number, asOf?: string): void => {
      project.write("environments/test.json", { threshold, asOf });
      project.git("add", "--all");
      project.git("-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-qm", "x");
    };
    state(1, "2026-11-30");
    state(2, "2026-01-01");
    state(3);
    state(4, "2026-01-01");
    const codes = [
      ["HEAD~3", "HEAD~2"],
      ["HEAD~1", "HEAD"],
      ["HEAD~2", "HEAD~1"],
      ["HEAD~2", "HEAD~1", "--as-of", "2026-06-02"],
    ].map((args) => run(...args).status);
    expect(codes).toEqual([1, 1, 0, 1]);
  });
});
