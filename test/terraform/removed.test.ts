/** @slow applies and destroys stacks with cdktf's own commands */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import type { Model } from "../../model/model";
import type { OfflineTerraform } from "../../terraform/offline/offline-terraform";
import { CdktfProject } from "../support/cdktf";
import { describeWithTerraform, terraformFor } from "../support/terraform";

const MINIMAL = readFileSync(join(__dirname, "../../examples/minimal/environments/production.yaml"), "utf8")
  .replace("production: true\n", "")
  .replace(/^state:.*\n/m, "");
const NO_PAGERDUTY = "vendors: { pagerduty: { off: the bakers read mail } }\n";

describeWithTerraform("cdktf's commands, after an environment or a vendor was removed", () => {
  let terraform: OfflineTerraform;
  let project: CdktfProject;
  beforeAll(async () => {
    const models = MODELS.map((name) => modelOf(name));
    terraform = await terraformFor(models);
    project = new CdktfProject(terraform);
    MODELS.map((name) => declare(name));
    await well("deploy", "*", "--auto-approve");
  });
  afterAll(() => {
    terraform?.close();
    project?.close();
  });

  const file = (name: string): string => join(project.environments, `${name}.yaml`);
  const declare = (name: string, more = ""): void => writeFileSync(file(name), MINIMAL + more);
  const stacks = (): readonly string[] => readdirSync(join(project.folder, "cdktf.out/stacks")).sort();
  /** What a command printed that has to end well. */
  async function well(command: string, ...rest: readonly string[]): Promise<string> {
    // Without the lock of providers' checksums: these have no packages.
    const { code, all } = await project.run([command, ...rest, ...(command === "list" ? [] : ["--skip-provider-lock"])]);
    expect([command, code, code === 0 ? "" : all]).toEqual([command, 0, ""]);
    return all;
  }
  const counts = (stack: string) => project.resources("bakery", stack);

  test("list, diff and output work for one environment while the others' folders have what Terraform left, and nothing is told of those", async () => {
    for (const args of [["list"], ["diff", "live-aws", "--skip-provider-lock"], ["output", "live-oncall", "--skip-provider-lock"]]) {
      const { code, all } = await project.run(args, { ENVIRONMENT: "live" });
      expect([args[0], code, code === 0 ? "" : all]).toEqual([args[0], 0, ""]);
      expect(all).not.toContain("TOC136");
    }
    expect(stacks()).toEqual(["live-aws", "live-oncall"]);
  });

  test("a removed environment is told with its resources, every command works for the others, and the way out that the docs name works", async () => {
    const [before, oncall] = [counts("trial-aws"), counts("trial-oncall")];
    expect([Number(before) > 30, Number(oncall) > 10]).toEqual([true, true]);
    rmSync(file("trial"));
    const listed = await well("list");
    expect(listed).toContain(`trial-aws: ${before} by terraform.bakery.trial-aws.tfstate`);
    expect(listed).toContain(`trial-oncall: ${oncall} by terraform.bakery.trial-oncall.tfstate`);
    expect(await well("diff", "live-aws")).toContain("No changes.");
    await well("deploy", "live-*", "--auto-approve");
    expect((await project.run(["destroy", "trial-*", "--auto-approve"])).code).toBe(1);
    expect([stacks(), counts("trial-aws")]).toEqual([["live-aws", "live-oncall"], before]);
    declare("trial");
    await well("destroy", "trial-*", "--auto-approve");
    rmSync(file("trial"));
    expect(await well("list")).not.toContain("TOC136");
    expect([counts("trial-aws"), counts("trial-oncall")]).toEqual([0, 0]);
  });

  test("a removed vendor is told, the rest is deployed without it, and its stack is destroyed as the docs say", async () => {
    declare("live", NO_PAGERDUTY);
    expect(await well("deploy", "live-aws", "--auto-approve")).toMatch(/live-oncall: \d+ by terraform\.bakery\.live-oncall\.tfstate/);
    declare("live");
    await well("destroy", "live-oncall", "--auto-approve", "--ignore-missing-stack-dependencies");
    declare("live", NO_PAGERDUTY);
    expect(await well("list")).not.toContain("TOC136");
    expect([stacks(), counts("live-oncall")]).toEqual([["live-aws"], 0]);
    expect(await well("diff", "live-aws")).toContain("No changes.");
  });
});

const MODELS = ["live", "trial"];

function modelOf(name: string) {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-removed-"));
  try {
    writeFileSync(join(folder, `${name}.yaml`), MINIMAL);
    return readModels(folder).models[0] as Model;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
