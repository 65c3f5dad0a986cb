import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithTerraform } from "../support/terraform";

const ROOT = join(__dirname, "../..");
const MINIMAL = join(ROOT, "examples/minimal/environments");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tocsin-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(command: "validate" | "plan", args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", join(ROOT, "commands", `${command}.ts`), ...args], {
    cwd: ROOT,
    env: { ...process.env, ENVIRONMENTS_DIR: MINIMAL, ...variables },
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return { status, stdout, stderr };
}

/** What a synthesis of the smallest example wrote, changed. */
function output(change: (text: string) => string = (text) => text): string {
  const outdir = join(folder, "out");
  spawnSync(process.execPath, ["--require", "tsx/cjs", "main.ts"], { cwd: ROOT, env: { ...process.env, ENVIRONMENTS_DIR: MINIMAL, CDKTF_OUTDIR: outdir } });
  const file = join(outdir, "stacks/production-aws/cdk.tf.json");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return outdir;
}

describeWithTerraform("npm run validate", () => {
  test("has Terraform check every stack, and says that nothing was asked of a vendor", () => {
    const before = existsSync(join(ROOT, "cdktf.out"));
    const { status, stdout, stderr } = run("validate", []);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^stack +resources +terraform validate\nproduction-oncall +\d+ +valid\nproduction-aws +\d+ +valid\n/);
    expect(stdout).toContain("not against live accounts");
    expect(existsSync(join(ROOT, "cdktf.out"))).toBe(before);
  });

  test("maps what Terraform finds in an output directory back to component and alert", () => {
    const outdir = output((text) =>
      text.replace('"evaluation_periods": 5', '"evaluation_periods": 0').replace('"comparison_operator": "Great', '"comparison_opperator": "Great'),
    );
    const { status, stdout, stderr } = run("validate", [outdir]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/production-aws +\d+ +\d errors?\n$/);
    expect(stderr).toMatch(
      /^error: alert [\w-]+\.[\w-]+\.P\d of production \(aws_cloudwatch_metric_alarm\.\S+\): Extraneous JSON object property\n {4}hint: .*"comparison_opperator"/m,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("refuses an output that a synthesis left half written", () => {
    const outdir = output();
    rmSync(join(outdir, "manifest.json"));
    const { status, stdout, stderr } = run("validate", [outdir]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/out is half written: it has a tocsin\.json and no manifest\.json: run `npm run synth` again/);
  });

  test("tells an argument beyond its vendor's limit with the generator's own words", () => {
    const { status, stderr } = run("validate", [output((text) => text.replace('"evaluation_periods": 5', '"evaluation_periods": 0'))]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: alert \S+ of production \(aws_cloudwatch_metric_alarm\.\S+\): evaluation_periods is 0/m);
  });

  test("says what is wrong with the environments, as a synthesis does", () => {
    cpSync(MINIMAL, join(folder, "environments"), { recursive: true });
    const file = join(folder, "environments/production.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nnonsense: 1\n`);
    const { status, stdout, stderr } = run("validate", [], { ENVIRONMENTS_DIR: join(folder, "environments") });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/production\.yaml:\d+:1 error TOC\d+ nonsense/);
  });

  test.each([
    ["a directory that is not there", () => [join(folder, "none")], /none holds no stacks\n {4}hint: /],
    ["two directories", () => ["a", "b"], /one output directory at most/],
  ])("refuses %s", (_, args, expected) => {
    const { status, stderr } = run("validate", args());
    expect([status, stderr]).toEqual([1, expect.stringMatching(expected)]);
  });

  test.each([
    ["nothing", "null"],
    ["a list", "[]"],
    ["a type without resources", '{ "terraform": {}, "resource": { "aws_sns_topic": null } }'],
    ["a resource without arguments", '{ "terraform": {}, "resource": { "aws_sns_topic": { "a": null } } }'],
  ])("refuses a stack that is %s, of which Terraform would say that it is valid", (_, text) => {
    mkdirSync(join(folder, "out/stacks/production-aws"), { recursive: true });
    writeFileSync(join(folder, "out/stacks/production-aws/cdk.tf.json"), text);
    const { status, stdout, stderr } = run("validate", [join(folder, "out")]);
    expect([status, stdout, stderr]).toEqual([1, "", expect.stringMatching(/cdk\.tf\.json: this is no configuration as cdktf writes it\n {4}hint: /)]);
  });

  test("refuses a stack that reads the state of one that is not there", () => {
    mkdirSync(join(folder, "out/stacks/production-aws"), { recursive: true });
    const data = { terraform_remote_state: { "cross-stack-reference-input-production-oncall": { backend: "local" } } };
    writeFileSync(join(folder, "out/stacks/production-aws/cdk.tf.json"), JSON.stringify({ terraform: {}, data }));
    const { status, stderr } = run("validate", [join(folder, "out")]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/out: production-aws reads the state of production-oncall, which is not there\n {4}hint: /)]);
  });

  test("says of another provider's resources that they can't be checked here", () => {
    mkdirSync(join(folder, "out/stacks/mine"), { recursive: true });
    writeFileSync(join(folder, "out/stacks/mine/cdk.tf.json"), JSON.stringify({ terraform: {}, resource: { random_pet: { ada: {} } } }));
    const expected = /hint: offline, there are the schemas of aws, datadog, grafana, pagerduty alone/;
    expect(run("validate", [join(folder, "out")])).toMatchObject({ status: 1, stderr: expect.stringMatching(expected) });
    expect(run("plan", ["mine", "--from", join(folder, "out")])).toMatchObject({ status: 1, stderr: expect.stringMatching(expected) });
  });

  test("refuses a stack that is cut off", () => {
    const { status, stderr } = run("validate", [output((text) => text.slice(0, 1000))]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/cdk\.tf\.json: .*JSON/)]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describeWithTerraform("npm run plan", () => {
  test("shows a stack's plan for people, labelled as offline", () => {
    const { status, stdout, stderr } = run("plan", ["production-aws"]);
    expect([status, stderr]).toEqual([0, expect.stringContaining("production-aws: computed against the providers' schemas, not against live accounts")]);
    expect(stdout).toMatch(/Plan: \d+ to add, 0 to change, 0 to destroy\./);
  });

  test("writes nothing but JSON with --json, of a stack that reads another's state, too", () => {
    const { status, stdout, stderr } = run("plan", ["staging-aws", "--json"], { ENVIRONMENTS_DIR: join(ROOT, "environments"), ENVIRONMENT: "staging" });
    expect([status, stderr]).toEqual([0, expect.stringContaining("not against live accounts")]);
    const { format_version, resource_changes } = JSON.parse(stdout) as { format_version: string; resource_changes: unknown[] };
    expect(format_version).toMatch(/^1\./);
    expect(resource_changes.length).toBeGreaterThan(100);
  });

  test.each([
    [[], /which stack\?\n {4}hint: npm run plan -- <stack>/],
    [["production-aws", "--jsn"], /there is no option --jsn\n {4}hint: did you mean --json\?/],
    [["production-awz"], /there is no stack "production-awz"\n {4}hint: did you mean production-aws\?/],
    [["production-aws", "--from", "/nowhere"], /\/nowhere holds no stacks/],
  ])("refuses %j", (args, expected) => {
    const { status, stdout, stderr } = run("plan", args);
    expect([status, stdout, stderr]).toEqual([1, "", expect.stringMatching(expected)]);
  });
});

test.each(["validate", "plan"] as const)("npm run %s says how to install Terraform where it is missing", (command) => {
  const { status, stderr } = run(command, command === "plan" ? ["production-aws"] : [], { TERRAFORM_BINARY_NAME: "no-such-terraform" });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^no-such-terraform can't be run on this machine\n {4}hint: install Terraform 1\.5 or newer/)]);
});

test.each(["/bin/echo", "/bin/true"])("a program that is not Terraform is told: %s", (program) => {
  const { status, stderr } = run("validate", [], { TERRAFORM_BINARY_NAME: program });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^\/bin\/\w+ is not Terraform\n {4}hint: install Terraform/)]);
});
