import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Review } from "../../../commands/review/review";
import { AppliedExample } from "../../support/plans";
import { describeWithTerraform } from "../../support/terraform";

const ROOT = join(__dirname, "../../..");
const TSX = require.resolve("tsx/cjs");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tocsin-review-"));
  const env = { ...process.env, ENVIRONMENTS_DIR: join(ROOT, "examples/minimal/environments"), CDKTF_OUTDIR: join(folder, "base") };
  spawnSync(process.execPath, ["--require", "tsx/cjs", "main.ts"], { cwd: ROOT, env });
  cpSync(join(folder, "base"), join(folder, "head"), { recursive: true });
  const file = join(folder, "head/stacks/production-aws/cdk.tf.json");
  writeFileSync(file, readFileSync(file, "utf8").replace(/"alarm_name": "[^"]*"/, '"alarm_name": "another"'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function review(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", TSX, join(ROOT, "commands/review.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
const json = (...args: readonly string[]): Review => JSON.parse(review(...args, "--format", "json").stdout) as Review;

describe("npm run review", () => {
  test("exits with 0 and tells what differs, or that nothing does", () => {
    expect(json("base", "base").environments).toEqual([expect.objectContaining({ environment: "production", state: "unchanged", resources: [] })]);
    const { status, stdout, stderr } = review("base", "head", "--format", "json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 2,
      base: "base",
      head: "head",
      environments: [{ state: "changed", resources: [{ action: "replace" }] }],
    });
  });

  test.each(["terminal", "markdown", "json", "html"])("writes %s to a file in a folder that it makes", (format) => {
    const { status, stdout } = review("base", "head", "--format", format, "--output", `made/${format}`);
    expect([status, stdout]).toEqual([0, ""]);
    const text = readFileSync(join(folder, "made", format), "utf8");
    expect(text).toContain("production");
    expect(text).not.toContain("\u001b[");
  });

  test.each<[readonly string[], RegExp]>([
    [[], /^which two sides\?\n {4}hint: npm run review -- <base> <head>/],
    [["base"], /^which two sides\?/],
    [["a", "b", "c"], /^which two sides\?/],
    [["base", "head", "--frmat", "json"], /^there is no option --frmat\n {4}hint: did you mean --format\?/],
    [["base", "head", "--format", "jsn"], /^there is no format "jsn"\n {4}hint: did you mean json\?/],
    [["base", "head", "--as-of", "today"], /^--as-of today is no day/],
    [["base", "head", "--as-of", "2026-02-30"], /^--as-of 2026-02-30 is no day/],
    // A moment without an offset is another one in each zone.
    [["base", "head", "--as-of", "2026-11-25T14:30"], /^--as-of 2026-11-25T14:30 is no day and no moment/],
    [["base", "nowhere"], /^nowhere is neither a directory nor can it be a git revision: this is no git repository\n {4}hint: /],
    [["nowhere", "elsewhere"], /^nowhere is neither .*\nelsewhere is neither .*\n {4}hint: /],
    [["base", "head", "--plan", "none.json"], /^there is no plan none\.json\n {4}hint: /],
    [["base", "head", "--output", "base/monitoring/production.json/x"], /production\.json\/x can't be written: /],
  ])("exits with 2 and one message on %j", (args, expected) => {
    const { status, stdout, stderr } = review(...args);
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringMatching(expected)]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describeWithTerraform("npm run review with plans", () => {
  let example: AppliedExample;
  beforeAll(async () => {
    example = await AppliedExample.open();
  });
  afterAll(() => example?.close());

  test("tells what is planned in place of what is foretold, or alone", async () => {
    const content = example.contentOf("production-aws");
    const [id, alarm] = Object.entries(content.resource.aws_cloudwatch_metric_alarm ?? {})[0] as [string, Record<string, unknown>];
    alarm.threshold = 4711;
    const plan = await example.plan("production-aws", content);
    const expected = {
      address: `aws_cloudwatch_metric_alarm.${id}`,
      action: "update",
      planned: true,
      arguments: [expect.objectContaining({ field: "threshold", new: "4711" })],
    };
    expect(json("base", "head", "--plan", plan).environments).toEqual([
      expect.objectContaining({ resources: [expect.objectContaining({ ...expected, owner: expect.stringMatching(/^alert /) })] }),
    ]);
    expect(json("--plan", plan).environments).toEqual([
      expect.objectContaining({ environment: "production", changes: [], resources: [expect.objectContaining(expected)] }),
    ]);
  });
});
