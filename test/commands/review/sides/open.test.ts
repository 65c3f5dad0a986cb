import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BadInput } from "../../../../commands/review/bad-input";
import { findPolicy } from "../../../../commands/review/policy/judged";
import type { Side } from "../../../../commands/review/side";
import { openSide, openSides } from "../../../../commands/review/sides/open";
import { canonicalJson } from "../../../../model/canonical";
import { EMPTY_MODEL, Project } from "./project";

const ROOT = join(__dirname, "../../../..");
let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => {
  project.close();
});

const open = (text: string, variables: NodeJS.ProcessEnv = project.variables): Promise<Side> => openSide(text, { project: project.root, variables });
const thresholdOf = ({ stacks }: Side): unknown => stacks.get("test-aws")?.resource.aws_cloudwatch_metric_alarm?.a?.threshold;
const worktrees = (): number => project.git("worktree", "list").trim().split("\n").length;

/** What opening a side says when it can't. */
async function problemOf(text: string, variables?: NodeJS.ProcessEnv): Promise<BadInput> {
  const problem = await open(text, variables).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(problem instanceof BadInput)) throw problem ?? new Error(`${text} can be opened`);
  return problem;
}

/** An output directory in the project. */
function output(name = "out"): string {
  const directory = join(project.root, name);
  mkdirSync(join(directory, "monitoring"), { recursive: true });
  mkdirSync(join(directory, "stacks/test-aws"), { recursive: true });
  writeFileSync(join(directory, "monitoring/test.json"), JSON.stringify(EMPTY_MODEL));
  writeFileSync(
    join(directory, "stacks/test-aws/cdk.tf.json"),
    JSON.stringify({ resource: { aws_cloudwatch_metric_alarm: { a: { threshold: 7 } } }, provider: {} }),
  );
  return directory;
}

describe("a side", () => {
  test("is the working tree, rendered as it is now", async () => {
    project.commit(1);
    project.write("environments/test.json", { threshold: 2 });
    for (const text of [".", "worktree"]) expect(thresholdOf(await open(text))).toBe(2);
  });

  test("is a revision: a commit, a branch, a tag, or one relative to another, with that revision's code and environments", async () => {
    const first = project.commit(1);
    project.git("tag", "v1");
    project.write("main.ts", readFileSync(join(project.root, "main.ts"), "utf8").replace("{ threshold } }", "{ threshold: threshold * 100 } }"));
    project.commit(2);
    project.write("environments/test.json", { threshold: 3 });
    for (const text of [first, first.slice(0, 8), "v1", "HEAD~1"]) expect(thresholdOf(await open(text))).toBe(1);
    expect(thresholdOf(await open("main"))).toBe(200);
    expect((await open("v1")).label).toBe("v1");
    expect(worktrees()).toBe(1);
  });

  test("is a revision of a project in a folder of the repository, and of environments elsewhere in it", async () => {
    const inner = new Project("monitoring");
    try {
      inner.commit(1);
      inner.write("other/test.json", { threshold: 5 });
      inner.commit(2);
      inner.write("other/test.json", { threshold: 6 });
      const at = (ENVIRONMENTS_DIR: string) => openSide("main", { project: inner.root, variables: { ...inner.variables, ENVIRONMENTS_DIR } });
      expect(thresholdOf(await at("environments"))).toBe(2);
      expect(thresholdOf(await at("other"))).toBe(5);
      expect(thresholdOf(await at(join(inner.root, "other")))).toBe(5);
    } finally {
      inner.close();
    }
  });

  test("is a directory that a synthesis wrote, also where a branch is called so", async () => {
    output();
    project.commit(1);
    project.git("branch", "out");
    expect(thresholdOf(await open("out"))).toBe(7);
    expect((await open("out")).stacks.get("test-aws")).toMatchObject({ environment: "test", moved: [], import: [], rest: { provider: {} } });
  });

  test("is the branch where a folder of that name holds no output", async () => {
    project.write("docs/page.md", "text");
    project.commit(1);
    project.git("branch", "docs");
    expect(thresholdOf(await open("docs"))).toBe(1);
  });

  test("shares what is equal with the other side", async () => {
    cpSync(output("one"), join(project.root, "two"), { recursive: true });
    const both = (): Promise<readonly Side[]> => {
      const documents = new Map();
      return Promise.all(["one", "two"].map((text) => openSide(text, { project: project.root, documents })));
    };
    const [one, two] = await both();
    expect(one?.models.get("test")).toBe(two?.models.get("test"));
    const changed = canonicalJson({
      ...two?.models.get("test"),
      gaps: [
        { key: "a", reason: "one" },
        { key: "b", reason: "two" },
      ],
    });
    writeFileSync(join(project.root, "one/monitoring/test.json"), changed);
    writeFileSync(join(project.root, "two/monitoring/test.json"), changed.replace('"b"', '"c"'));
    const [before, after] = (await both()).map(({ models }) => models.get("test"));
    expect(after?.gaps).toEqual([
      { key: "a", reason: "one" },
      { key: "c", reason: "two" },
    ]);
    expect(after?.gaps[0]).toBe(before?.gaps[0]);
  });

  test("uses the installed dependencies where the revision's lock file is the same, and installs its own where it is not", async () => {
    const tsx = require.resolve("tsx/cjs");
    const depend = (version: string): void => {
      project.write("dependency/package.json", { name: "dependency", version });
      project.write("tsx/package.json", { name: "tsx", version: "1.0.0", exports: { "./cjs": "./cjs.js" } });
      project.write("tsx/cjs.js", `require(${JSON.stringify(tsx)});`);
      const dependencies = { dependency: "file:dependency", tsx: "file:tsx" };
      project.write("package.json", { name: "project", version: "1.0.0", dependencies });
      project.write("package-lock.json", {
        name: "project",
        version: "1.0.0",
        lockfileVersion: 3,
        packages: {
          "": { name: "project", version: "1.0.0", dependencies },
          dependency: { version },
          tsx: { version: "1.0.0" },
          "node_modules/dependency": { resolved: "dependency", link: true },
          "node_modules/tsx": { resolved: "tsx", link: true },
        },
      });
    };
    project.commit(1);
    const platform = async (text: string) => (await open(text)).models.get("test")?.platform;
    expect(await platform("main")).toBe("none");
    depend("1.2.3");
    project.commit(2);
    project.git("tag", "old");
    depend("2.0.0");
    project.commit(3);
    expect(await platform("old")).toBe("1.2.3");
    // The same lock file, but another content of the folder that it links to.
    project.write("dependency/package.json", { name: "dependency", version: "3.0.0-here" });
    expect(await platform("main")).toBe("2.0.0");
  });
});

describe("a side that can't be read", () => {
  test("is one message with a way out, whatever is wrong", async () => {
    project.commit(1);
    expect(await problemOf("mian")).toMatchObject({
      message: "mian is neither a directory nor a revision of this repository",
      hint: expect.stringMatching(/^did you mean main\?/),
    });
    expect(await problemOf("package.json")).toMatchObject({ message: "package.json is a file" });
    mkdirSync(join(project.root, "empty"));
    expect(await problemOf("empty")).toMatchObject({ message: expect.stringMatching(/^empty has no monitoring\//) });
    rmSync(join(output("no-stacks"), "stacks"), { recursive: true });
    expect(await problemOf("no-stacks")).toMatchObject({ message: "no-stacks has no stacks/" });
  });

  test("is none of git's words for options", async () => {
    project.commit(1);
    expect(await problemOf("--all")).toMatchObject({ message: "--all is neither a directory nor a revision of this repository" });
  });

  test("says that there is no repository", async () => {
    rmSync(join(project.folder, ".git"), { recursive: true });
    expect((await problemOf("main")).message).toBe("main is neither a directory nor can it be a git revision: this is no git repository");
  });

  test("says that git is missing", async () => {
    project.commit(1);
    const { message, hint } = await problemOf("main", { ...project.variables, PATH: project.temporary });
    expect(message).toBe("main is neither a directory nor can it be a git revision: there is no git in PATH");
    expect(hint).toMatch(/^install git/);
  });

  test.each<[string, (out: string) => void, RegExp]>([
    ["is being written", (out) => mkdirSync(join(out, ".tocsin-lock")), /^out is half written: .*\(\.tocsin-lock\)$/],
    ["was left half written", (out) => writeFileSync(join(out, "tocsin.json"), "{}"), /^out is half written: it has a tocsin\.json and no manifest\.json$/],
  ])("is an output that %s", async (_, damage, expected) => {
    damage(output());
    expect(await problemOf("out")).toMatchObject({ message: expect.stringMatching(expected), hint: expect.stringMatching(/npm run synth. again/) });
  });

  test.each(["x_override.tf.json", "extra.tf", "override.tofu"])("is an output with a %s, which Terraform would merge into the stack", async (name) => {
    writeFileSync(join(output(), "stacks/test-aws", name), "{}");
    expect((await problemOf("out")).message).toBe(
      `out: stack test-aws has ${name} beside its cdk.tf.json: Terraform would merge them, and what that gives a review can't know`,
    );
    rmSync(join(project.root, "out/stacks/test-aws", name));
    for (const other of [".hidden.tf", "terraform.tfstate", ".terraform.lock.hcl"]) writeFileSync(join(project.root, "out/stacks/test-aws", other), "{}");
    mkdirSync(join(project.root, "out/stacks/test-aws/folder.tf"));
    expect(thresholdOf(await open("out"))).toBe(7);
  });

  test.each<[string, readonly string[]]>([
    ["as a whole", [""]],
    ["below the top", ["monitoring", "stacks"]],
    ["in one folder", ["stacks"]],
  ])("is one directory under two names, %s", async (_, parts) => {
    output("one");
    if (parts[0] !== "") output("two");
    for (const part of parts) {
      rmSync(join(project.root, "two", part), { recursive: true, force: true });
      symlinkSync(join(project.root, "one", part), join(project.root, "two", part));
    }
    await expect(openSides("one", "two", { project: project.root })).rejects.toThrow(
      `${join("one", parts[0] ?? "")} and ${join("two", parts[0] ?? "")} are the same directory: nothing can differ in it`,
    );
  });

  test("is a revision of which a partial clone lacks something: nothing is fetched, and no transport runs", async () => {
    project.commit(1);
    project.git("config", "uploadpack.allowFilter", "true");
    const [clone, ran] = [join(project.temporary, "clone"), join(project.temporary, "ran")];
    project.git("clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${project.folder}`, clone);
    project.git("-C", clone, "config", "remote.origin.uploadpack", `touch ${ran}; git-upload-pack`);
    const problem = await openSide("HEAD", { project: clone, variables: project.variables }).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(BadInput);
    expect(problem).toMatchObject({
      message: expect.stringMatching(/^HEAD can't be exported: the repository lacks /),
      hint: expect.stringContaining("a review fetches nothing"),
    });
    expect(existsSync(ran)).toBe(false);
    project.write("review.yaml", "rules: {}");
    project.commit(2);
    project.git("-C", clone, "-c", "remote.origin.uploadpack=git-upload-pack", "fetch", "--quiet", "origin");
    rmSync(ran, { force: true });
    await expect(
      findPolicy(
        [
          { text: "X", kind: "revision", commit: project.git("rev-parse", "HEAD").trim() },
          { text: ".", kind: "worktree" },
        ],
        undefined,
        { folder: clone, variables: project.variables },
      ),
    ).rejects.toThrow("the policy can't be read: X:review.yaml: the repository lacks it");
    expect(existsSync(ran)).toBe(false);
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    ["a model that is cut off", "monitoring/test.json", (text) => text.slice(0, -20), /test\.json is cut off or no JSON: /],
    [
      "a model of another format",
      "monitoring/test.json",
      (text) => text.replace('"version":1', '"version":2'),
      /out: the model of test has format version 2, and this Tocsin reads version 1/,
    ],
    ["a model that is none", "monitoring/test.json", () => "[]", /test\.json is no model/],
    ["a model without lists", "monitoring/test.json", (text) => text.replace('"alerts"', '"alarms"'), /test\.json is no model: alerts is not a list/],
    ["a stack that is cut off", "stacks/test-aws/cdk.tf.json", (text) => text.slice(0, 30), /cdk\.tf\.json is cut off or no JSON/],
    [
      "a stack that is none",
      "stacks/test-aws/cdk.tf.json",
      () => '{"resource":{"a":1}}',
      /cdk\.tf\.json is no Terraform configuration: its resources have no type and name/,
    ],
    [
      "a block that lacks something",
      "stacks/test-aws/cdk.tf.json",
      () => '{"moved":[{"from":"a.b"}]}',
      /cdk\.tf\.json is no Terraform configuration: a block lacks from or to/,
    ],
  ])("tells %s", async (_, file, change, expected) => {
    const path = join(output(), file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
    const { message, hint } = await problemOf("out");
    expect(message).toMatch(expected);
    expect(hint).not.toBe("");
  });

  test("does not quote what it could not read: it may be a secret", async () => {
    const path = join(output(), "monitoring/test.json");
    writeFileSync(path, "hunter2");
    expect((await problemOf("out")).message).not.toContain("hunter2");
  });

  test("shows the diagnostics of a revision that does not render, and leaves nothing behind", async () => {
    project.write("environments/test.json", { fail: true });
    project.git("add", "--all");
    project.git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "broken");
    project.git("tag", "broken");
    project.commit(1);
    const before = process.env.TMPDIR;
    process.env.TMPDIR = project.temporary;
    try {
      expect(await problemOf("broken")).toMatchObject({ message: "broken can't be rendered", details: "environments/test.yaml:1:1 error TOC101 broken\n" });
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    expect(worktrees()).toBe(1);
    expect(readdirSync(project.temporary)).toEqual([]);
  });

  test("is a revision whose dependencies can't be installed, with what npm says, however quiet the outer npm is", async () => {
    project.commit(1);
    project.write("package.json", { name: "project", version: "1.0.0", dependencies: { missing: "file:missing" } });
    project.write("package-lock.json", { name: "project", version: "1.0.0", lockfileVersion: 3, packages: {} });
    project.commit(2);
    project.git("tag", "broken");
    project.write("package-lock.json", {});
    const before = process.env.npm_config_loglevel;
    process.env.npm_config_loglevel = "silent";
    try {
      expect(await problemOf("broken")).toMatchObject({
        message: "the dependencies of broken can't be installed",
        details: expect.stringMatching(/^npm (?:error|ERR!)/),
      });
    } finally {
      if (before === undefined) delete process.env.npm_config_loglevel;
      else process.env.npm_config_loglevel = before;
    }
    expect(worktrees()).toBe(1);
  });

  test("is a revision from before there was anything to render", async () => {
    project.commit(1);
    project.git("rm", "--quiet", "main.ts");
    project.commit(2);
    expect((await problemOf("HEAD")).message).toBe("HEAD has no main.ts: there is nothing to render");
    expect(worktrees()).toBe(1);
  });

  test("but a base may be from before it: all is new then", async () => {
    project.commit(1);
    const begun = project.git("rev-parse", "HEAD").trim();
    project.git("rm", "--quiet", "main.ts");
    // An app of cdktf's that is another's.
    project.write("infrastructure/main.ts", "new App().synth();");
    project.commit(2);
    const [base, head] = await openSides("HEAD", begun, { project: project.root, variables: project.variables });
    expect([base.isBefore, base.label, base.stacks.size, head.isBefore, head.stacks.size]).toEqual([true, "HEAD", 0, undefined, 1]);
    await expect(openSides(begun, "HEAD", { project: project.root, variables: project.variables })).rejects.toThrow("HEAD has no main.ts: there is nothing");
  });

  test("nor may a project that moved pass as new, whatever it has lost on the way", async () => {
    project.commit(1);
    project.git("mv", "main.ts", "kept.ts");
    project.write("monitoring/main.ts", readFileSync(join(project.root, "kept.ts"), "utf8"));
    project.commit(2);
    const moved = openSides("HEAD", "HEAD^1", { project: project.root, variables: project.variables });
    await expect(moved).rejects.toThrow("HEAD has no main.ts here, but monitoring/main.ts: the project moved, and all would pass as new");
  });
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s while a revision renders leaves no folder behind, and ends the process", async (signal) => {
  const started = join(project.temporary, "started");
  project.write("environments/test.json", { wait: started });
  project.git("add", "--all");
  project.git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "slow");
  const script = `require(${JSON.stringify(join(ROOT, "commands/review/sides/open.ts"))}).openSide("main", { project: ${JSON.stringify(project.root)} });`;
  mkdirSync(join(project.temporary, "tmp"));
  const child = spawn(process.execPath, ["--require", "tsx/cjs", "--eval", script], {
    cwd: ROOT,
    env: { ...project.variables, TMPDIR: join(project.temporary, "tmp") },
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on("exit", (_, by) => resolve(by)));
  while (!existsSync(started)) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(worktrees()).toBe(1);
  child.kill(signal);
  expect(await ended).toBe(signal);
  expect(worktrees()).toBe(1);
  expect(readdirSync(join(project.temporary, "tmp")).filter((name) => name.startsWith("tocsin-"))).toEqual([]);
});
