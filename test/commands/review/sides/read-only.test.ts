import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Review } from "../../../../commands/review/review";
import { Project } from "./project";

const ROOT = join(__dirname, "../../../..");
const TSX = require.resolve("tsx/cjs");
let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.close());

/** Every file below a folder with its content, its mode and when it was written. */
function bytesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const stat = lstatSync(path);
      const content = stat.isSymbolicLink() ? readlinkSync(path) : stat.isFile() ? createHash("sha256").update(readFileSync(path)).digest("hex") : "";
      return `${name} ${stat.mode} ${stat.isFile() ? stat.mtimeMs : ""} ${content}`;
    });
}

function review(args: readonly string[], variables: NodeJS.ProcessEnv = {}) {
  const env = { ...project.variables, ...variables };
  return spawnSync(process.execPath, ["--require", TSX, join(ROOT, "commands/review.ts"), ...args], { cwd: project.root, env, encoding: "utf8" });
}
const thresholds = (stdout: string): unknown =>
  (JSON.parse(stdout) as Review).environments[0]?.resources.map(({ arguments: [first] }) => [first?.old, first?.new]);

/** Two commits, and a third threshold that is staged and one that is in the working tree alone. */
function threeStates(): void {
  project.commit(1);
  project.commit(2);
  project.write("environments/test.json", { threshold: 3 });
  project.git("add", "--all");
  project.write("environments/test.json", { threshold: 4 });
}

/** Hooks, filters, monitors and external programs, each of which leaves a file. */
function programs(): string {
  const trace = join(project.temporary, "ran");
  const program = join(project.temporary, "program");
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${trace}\ncat\n`);
  chmodSync(program, 0o755);
  for (const hook of ["post-checkout", "pre-commit", "post-index-change", "reference-transaction", "fsmonitor-watchman", "pre-auto-gc"]) {
    writeFileSync(join(project.folder, ".git/hooks", hook), `#!/bin/sh\necho ${hook} >> ${trace}\n`);
    chmodSync(join(project.folder, ".git/hooks", hook), 0o755);
  }
  project.write(".gitattributes", "*.json filter=spy diff=spy ident\n");
  for (const [key, value] of Object.entries({
    "filter.spy.smudge": program,
    "diff.spy.command": program,
    "diff.spy.textconv": program,
    "diff.external": program,
    "core.fsmonitor": program,
    "core.autocrlf": "true",
    "core.pager": program,
  }))
    project.git("config", key, value);
  return trace;
}

describe("a review reads only", () => {
  test("a revision, whatever is staged, and though git has hooks, filters and programs to run", () => {
    threeStates();
    const trace = programs();
    const before = bytesOf(join(project.folder, ".git"));
    const { status, stdout, stderr } = review(["HEAD~1", "HEAD", "--format", "json"]);
    expect([status, stderr, thresholds(stdout)]).toEqual([0, "", [["1", "2"]]]);
    expect(bytesOf(join(project.folder, ".git"))).toEqual(before);
    expect(existsSync(trace)).toBe(false);
  });

  test("whatever variables of git are set", () => {
    threeStates();
    const other = new Project();
    try {
      other.commit(9);
      const git = join(project.folder, ".git");
      mkdirSync(join(project.temporary, "elsewhere"));
      const before = [bytesOf(git), bytesOf(join(other.folder, ".git")), bytesOf(join(project.temporary, "elsewhere"))];
      const trace = join(project.temporary, "ran");
      const variables: Readonly<Record<string, NodeJS.ProcessEnv>> = {
        index: { GIT_INDEX_FILE: join(git, "index") },
        "another repository": { GIT_DIR: join(other.folder, ".git"), GIT_WORK_TREE: other.folder },
        "its own repository": { GIT_DIR: git, GIT_WORK_TREE: project.folder, GIT_INDEX_FILE: ".git/index", GIT_PREFIX: "", GIT_COMMON_DIR: git },
        objects: { GIT_OBJECT_DIRECTORY: join(project.temporary, "elsewhere"), GIT_ALTERNATE_OBJECT_DIRECTORIES: join(other.folder, ".git/objects") },
        settings: {
          GIT_CONFIG_COUNT: "2",
          GIT_CONFIG_KEY_0: "core.fsmonitor",
          GIT_CONFIG_VALUE_0: `sh -c "echo fsmonitor >> ${trace}"`,
          GIT_CONFIG_KEY_1: "core.worktree",
          GIT_CONFIG_VALUE_1: other.folder,
          GIT_CONFIG_PARAMETERS: `'core.hooksPath=${project.temporary}'`,
        },
        traces: { GIT_TRACE: join(project.temporary, "elsewhere/trace"), GIT_TRACE2_EVENT: join(project.temporary, "elsewhere"), GIT_EXTERNAL_DIFF: "false" },
        namespace: {
          GIT_NAMESPACE: "other",
          GIT_CEILING_DIRECTORIES: project.folder,
          GIT_SHALLOW_FILE: join(other.folder, "shallow"),
          GIT_LITERAL_PATHSPECS: "1",
        },
      };
      for (const [what, set] of Object.entries(variables)) {
        const { status, stdout, stderr } = review(["HEAD~1", "HEAD", "--format", "json"], set);
        expect([what, status, stderr, status === 0 && thresholds(stdout)]).toEqual([what, 0, "", [["1", "2"]]]);
        expect([bytesOf(git), bytesOf(join(other.folder, ".git")), bytesOf(join(project.temporary, "elsewhere"))]).toEqual(before);
        expect(existsSync(trace)).toBe(false);
      }
    } finally {
      other.close();
    }
  });

  test("as a hook before a commit, which then commits what was staged", () => {
    threeStates();
    writeFileSync(
      join(project.folder, ".git/hooks/pre-commit"),
      `#!/bin/sh\nenv | grep -c ^GIT_INDEX_FILE= > ${project.temporary}/given\n"${process.execPath}" --require ${TSX} ${ROOT}/commands/review.ts HEAD HEAD~1 > ${project.temporary}/said\n`,
    );
    chmodSync(join(project.folder, ".git/hooks/pre-commit"), 0o755);
    const { status, stderr } = spawnSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-m", "three"], {
      cwd: project.folder,
      env: project.variables,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(readFileSync(join(project.temporary, "given"), "utf8").trim()).toBe("1");
    expect(readFileSync(join(project.temporary, "said"), "utf8")).toContain("Review of HEAD → HEAD~1");
    expect(project.git("show", "HEAD:environments/test.json")).toBe('{"threshold":3}');
  });

  test("as SIGKILL finds it: no worktree is registered, and nothing in the repository differs", async () => {
    const started = join(project.temporary, "started");
    project.write("environments/test.json", { wait: started });
    project.git("add", "--all");
    project.git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "slow");
    const before = bytesOf(join(project.folder, ".git"));
    const child = spawn(process.execPath, ["--require", TSX, join(ROOT, "commands/review.ts"), "HEAD", "HEAD"], {
      cwd: project.root,
      env: { ...project.variables, TMPDIR: project.temporary },
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on("exit", (_, by) => resolve(by)));
    while (!existsSync(started)) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill("SIGKILL");
    expect(await ended).toBe("SIGKILL");
    expect(bytesOf(join(project.folder, ".git"))).toEqual(before);
    expect(project.git("worktree", "list").trim().split("\n")).toHaveLength(1);
  });

  test("the output of a synthesis, though CDKTF_OUTDIR names one", () => {
    project.commit(1);
    project.commit(2);
    mkdirSync(join(project.root, "infra"));
    writeFileSync(join(project.root, "infra/notes"), "mine");
    const before = bytesOf(join(project.root, "infra"));
    const { status, stdout } = review(["HEAD~1", ".", "--format", "json"], { CDKTF_OUTDIR: join(project.root, "infra") });
    expect([status, thresholds(stdout)]).toEqual([0, [["1", "2"]]]);
    expect(bytesOf(join(project.root, "infra"))).toEqual(before);
    expect(existsSync(join(project.root, "cdktf.out"))).toBe(false);
  });
});

describe("the code of a side", () => {
  const spying = (): void => {
    const main = readFileSync(join(project.root, "main.ts"), "utf8");
    project.write(
      "main.ts",
      `require("node:fs").writeFileSync(${JSON.stringify(join(project.temporary, "seen"))}, Object.keys(process.env).sort().join("\\n"));\n${main}`,
    );
  };
  const SECRETS = {
    AWS_SECRET_ACCESS_KEY: "a",
    PAGERDUTY_TOKEN: "b",
    DD_API_KEY: "c",
    TF_VAR_grafana_slack_token: "d",
    GITHUB_TOKEN: "e",
    GIT_DIR: "/",
    NPM_TOKEN: "f",
  };
  const seen = () => readFileSync(join(project.temporary, "seen"), "utf8").split("\n");

  test.each(["HEAD", "."])("%s gets what a synthesis needs of the environment, and no secret", (side) => {
    spying();
    project.commit(1);
    const { status } = review([side, side], { ...SECRETS, ENVIRONMENT: "production", LC_ALL: "C" });
    expect(status).toBe(0);
    expect(seen()).toEqual(expect.arrayContaining(["PATH", "HOME", "ENVIRONMENTS_DIR", "ENVIRONMENT", "CDKTF_OUTDIR", "LC_ALL"]));
    expect(Object.keys(SECRETS).filter((name) => seen().includes(name))).toEqual([]);
  });

  test("gets what is passed to it by name, and nothing that would let it write", () => {
    spying();
    project.commit(1);
    expect(review(["HEAD", "HEAD", "--pass-env", "NPM_TOKEN", "--pass-env", "GITHUB_TOKEN"], SECRETS).status).toBe(0);
    expect(Object.keys(SECRETS).filter((name) => seen().includes(name))).toEqual(["GITHUB_TOKEN", "NPM_TOKEN"]);
    for (const [name, said] of [
      ["GIT_DIR", "can't be passed on"],
      ["CDKTF_OUTDIR", "can't be passed on"],
      ["A=b", "is no name of a variable"],
    ] as const) {
      const { status, stderr } = review(["HEAD", "HEAD", "--pass-env", name], SECRETS);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`--pass-env ${name} ${said}`)]);
    }
  });
});
