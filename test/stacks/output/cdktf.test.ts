import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nameOf, runner } from "../../../stacks/output/runner";
import { type Ended, environments, ROOT } from "./runs";
import { contentOf, folders, output, plant, refusal, rendering, treeOf } from "./tree";

const MARK = "CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS";

describe("an output on which a cdktf is at work", () => {
  const folder = folders();
  const out = () => join(folder(), "out");
  const [OLD, NEW] = [rendering("old"), rendering("new")];
  /** The process that runs these tests stands for it: it lives. */
  const byCdktf = <T>(act: () => T): T => {
    process.env[MARK] = "true";
    try {
      return act();
    } finally {
      delete process.env[MARK];
    }
  };

  test("is not changed by others, who are told of it; its own runs and those that change nothing go on", () => {
    byCdktf(() => output(out(), OLD));
    expect(refusal(() => output(out(), NEW))).toMatch(/^TOC118 .*\/out is what cdktf \(process \d+ on .*\) is working on, and this run would put other stacks/);
    expect(contentOf(out())).toMatchObject(OLD);
    expect(output(out(), OLD)).toEqual([]);
    byCdktf(() => output(out(), NEW));
    expect(contentOf(out())).toMatchObject(NEW);
    expect(readdirSync(out()).filter((name) => name.startsWith(".tocsin-in-use-")).length).toBe(1);
  });

  test("is free when that cdktf has ended, and the note of it is gone", () => {
    output(out(), OLD);
    plant(out(), { [`.tocsin-in-use-${2 ** 22 + 1}-1-00000000-00000000-00000000`]: "" });
    expect(output(out(), NEW)).toEqual([]);
    expect(contentOf(out())).toEqual(NEW);
  });
});

describe("where processes have numbers of their own, as in a container", () => {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-cdktf-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const within = (command: string) => spawnSync("unshare", ["--fork", "--pid", "--mount-proc", "sh", "-c", command], { cwd: ROOT, encoding: "utf8" });
  const mayUnshare = within("true").status === 0;

  (mayUnshare ? test : test.skip)("a shell that is process 1 is no cdktf, nor is process 0 above it: who says so is not believed for ever", () => {
    const out = join(folder, "out");
    const run = (mark: string, account: string): string =>
      `${mark} ENVIRONMENTS_DIR=${environments(folder, account)} CDKTF_OUTDIR=${out} node --require tsx/cjs main.ts`;
    const { status, stderr } = within(`${run(`${MARK}=true`, "111122223333")} && ls -A ${out} >${folder}/names && ${run("", "444455556666")} && true`);
    expect([status, stderr]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "names"), "utf8")).not.toContain("in-use");
  });

  test("a note that says process 0 is nobody's, and goes", () => {
    const out = join(folder, "noted");
    output(out, rendering("old"));
    plant(out, { [`.tocsin-in-use-${nameOf({ ...runner(), pid: 0, started: "0" })}`]: "" });
    expect(output(out, rendering("new"))).toEqual([]);
    expect(contentOf(out)).toEqual(rendering("new"));
  });
});

describe("cdktf itself", () => {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-cdktf-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const directory = environments(folder, "111122223333", ["first", "second"]);
  const cdktf = (variables: NodeJS.ProcessEnv, out: string): Promise<Ended> => {
    const child = spawn(process.execPath, [join(ROOT, "node_modules/.bin/cdktf"), "synth", "--output", out], {
      cwd: ROOT,
      env: { ...process.env, CI: "", CHECKPOINT_DISABLE: "1", DISABLE_VERSION_CHECK: "1", ENVIRONMENTS_DIR: directory, ...variables },
    });
    let stderr = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        stderr += text;
      });
    return new Promise((done) => child.on("close", (status) => done({ status, stderr })));
  };

  // It deletes the folder of a stack that is gone with all that is in it, and fails when the folder is gone already.
  test("loses nothing of a stack that is not rendered this time, and finds it again", async () => {
    const out = join(folder, "alone/out");
    expect((await cdktf({}, out)).status).toBe(0);
    plant(out, { "stacks/second-aws/terraform.tfvars": "people's" });
    expect((await cdktf({ ENVIRONMENT: "first" }, out)).status).toBe(0);
    expect([readdirSync(join(out, "stacks")), treeOf(join(out, "kept"))]).toEqual([["first-aws"], { "second-aws/terraform.tfvars": "people's" }]);
    expect((await cdktf({}, out)).status).toBe(0);
    expect(treeOf(out)).toMatchObject({ "stacks/second-aws/terraform.tfvars": "people's" });
  });

  test("twice at once, for different environments, leaves one whole output; who fails says why", async () => {
    const out = join(folder, "pair/out");
    const both = await Promise.all(["first", "second"].map((ENVIRONMENT) => cdktf({ ENVIRONMENT }, out)));
    for (const { status, stderr } of both) if (status !== 0) expect(stderr).toMatch(/TOC118: .* is (?:what cdktf|being written by)/);
    expect(both.some(({ status }) => status === 0)).toBe(true);
    // An empty folder may be left for the other cdktf; the next run removes it.
    const stacks = Object.keys(treeOf(join(out, "stacks"))).flatMap((path) => (path.endsWith(".json") ? [path.split("/")[0]] : []));
    expect([["first-aws"], ["second-aws"]]).toContainEqual(stacks);
    expect(Object.keys(contentOf(out))).toEqual(expect.arrayContaining([`monitoring/${stacks[0]?.split("-")[0]}.json`, `stacks/${stacks[0]}/cdk.tf.json`]));
    expect(readdirSync(join(folder, "pair"))).toEqual(["out"]);
  });
});
