import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOf } from "./support/synth";

const ROOT = join(__dirname, "..");
const GOOD = `
platform: tickets
aws: { accountId: "111122223333", region: eu-west-1 }
runbook: https://runbooks.example.com/{kind}/{signal}
vendors: { pagerduty: { off: nobody is on call here } }
teams:
  desk: { name: Box office, email: desk@tickets.example }
components:
  seats: { kind: table, team: desk, table: seats }
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tocsin-main-"));
  mkdirSync(join(folder, "environments"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs main.ts as a user does; the file's folder stands as <environments> in what it says. */
function run(yaml: string | undefined, variables: Readonly<Record<string, string>> = {}) {
  if (yaml !== undefined) writeFileSync(join(folder, "environments", "live.yaml"), yaml);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", "main.ts"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, CI: "", ENVIRONMENTS_DIR: join(folder, "environments"), CDKTF_OUTDIR: join(folder, "out"), ...variables },
  });
  return { status, stdout, stderr: stderr.replaceAll(join(folder, "environments"), "<environments>") };
}
const output = () => filesOf(join(folder, "out"));

describe("npm run synth", () => {
  test("loads nothing of a vendor that no environment uses", () => {
    const list = join(folder, "loaded");
    const loaded = (yaml: string) => {
      run(yaml, { NODE_OPTIONS: `--require ${join(__dirname, "support/loaded.cjs")}`, LOADED: list });
      return readFileSync(list, "utf8").split("\n");
    };
    // What an environment file may say of a vendor is everybody's.
    const ofVendor = /(?:constructs|limits|stacks|vendors|provider-|providers)[\\/]?(?:grafana|datadog|pagerduty)|grafana-foundation-sdk/;
    const everybodys = /model[\\/](?:vendors[\\/]datadog[\\/]account|limits[\\/]pagerduty[\\/]time-zones)\.ts$/;
    const strange = (files: readonly string[]) => files.filter((file) => ofVendor.test(file) && !everybodys.test(file));
    expect(strange(loaded(GOOD))).toEqual([]);
    expect(strange(loaded(`${GOOD}grafana: { url: "https://grafana.tickets.example" }\n`)).length).toBeGreaterThan(10);
  });

  test("prints a summary of a few lines, and nothing on standard error", () => {
    const { status, stdout, stderr } = run(GOOD);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^environment +components +P0 .* resources\nlive +1 .* live-aws +\d+\n[\d.]+ s\n$/);
    expect([...output().keys()]).toEqual(["manifest.json", "monitoring/live.json", "stacks/live-aws/cdk.tf.json", "tocsin.json"]);
  });

  test.each([
    ["a typing mistake", GOOD.replace("team: desk", "team: dek"), 1],
    ["a file that is not YAML", "platform: [", 1],
    ["a name that CloudWatch refuses", GOOD.replace("seats: {", `${"very-".repeat(45)}seats: {`), 1],
  ])("leaves the previous output untouched after %s, and says why without a stack trace", (_, yaml, status) => {
    run(GOOD);
    const before = output();
    const bad = run(yaml);
    expect(bad.status).toBe(status);
    expect(bad.stdout).toBe("");
    expect(bad.stderr).toMatch(/^<environments>\/live\.yaml:\d+:\d+ error TOC\d{3}[: ]/);
    expect(bad.stderr).not.toMatch(/^\s+at /m);
    expect(bad.stderr).toMatch(/\d+ errors?; nothing was written\n$/);
    expect(output()).toEqual(before);
  });

  test("an argument, which would change nothing, is refused with what chooses an environment", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", "main.ts", "production"], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, CDKTF_OUTDIR: join(folder, "out") },
    });
    expect([status, stdout, stderr]).toEqual([1, "", expect.stringContaining('"production"\n    hint: ENVIRONMENT=production npm run synth')]);
  });

  test("an environment that does not exist is told with those that do", () => {
    const { status, stderr } = run(GOOD, { ENVIRONMENT: "lives" });
    expect(status).toBe(1);
    expect(stderr).toContain('has no environment "lives"');
    expect(stderr).toContain("live");
  });

  test("HCL, which an output is not, is refused before anything is written", () => {
    const { status, stderr } = run(GOOD, { SYNTH_HCL_OUTPUT: "true" });
    expect([status, stderr, existsSync(join(folder, "out"))]).toEqual([1, expect.stringMatching(/^error TOC118: SYNTH_HCL_OUTPUT asks for HCL/), false]);
  });

  test("what somebody changed in the output is kept, and a warning names it", () => {
    run(GOOD);
    writeFileSync(join(folder, "out/stacks/live-aws/cdk.tf.json"), "mine");
    const { status, stderr } = run(GOOD);
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/^warning TOC117: .*\n +stacks\/live-aws\/cdk\.tf\.json, now kept\/changed\/.*\n.*hint: .*\n1 warning\n$/),
    ]);
    expect(output().get("kept/changed/stacks/live-aws/cdk.tf.json")).toBe("mine");
  });

  test("local state of a production environment is refused in CI", () => {
    const production = `production: true${GOOD}`;
    expect(run(production).status).toBe(0);
    const refused = run(production, { CI: "true" });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("TOC112");
    expect(refused.stderr).toContain("type: s3");
  });

  test("what Terraform keeps beside a stack survives, and a stack that is gone goes", () => {
    run(GOOD);
    mkdirSync(join(folder, "out/stacks/live-aws/.terraform"));
    writeFileSync(join(folder, "out/stacks/live-aws/.terraform.lock.hcl"), "lock");
    writeFileSync(join(folder, "out/stacks/live-aws/.terraform/plugin"), "plugin");
    mkdirSync(join(folder, "out/stacks/old-aws"));
    expect(run(GOOD).status).toBe(0);
    expect([...output().keys()].filter((path) => !path.endsWith(".json"))).toEqual([
      "stacks/live-aws/.terraform.lock.hcl",
      "stacks/live-aws/.terraform/plugin",
    ]);
  });
});
