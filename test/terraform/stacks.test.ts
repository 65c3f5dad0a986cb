import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownersOf } from "../../commands/owners";
import { readModels } from "../../environments/models";
import { hasErrors } from "../../model/diagnostics";
import { logicalId } from "../../model/ids";
import type { Model } from "../../model/model";
import { typesInUse } from "../../terraform/offline/documents";
import { OFFLINE_SECRET, OfflineTerraform } from "../../terraform/offline/offline-terraform";
import { LIFECYCLES } from "../../terraform/provider/lifecycles/lifecycles";
import { describeWithTerraform, terraformFor } from "../support/terraform";

const ROOT = join(__dirname, "../..");
/** Every platform under examples/, so that a new one is not forgotten. */
const EXAMPLES = readdirSync(join(ROOT, "examples"))
  .map((name) => `examples/${name}/environments`)
  .filter((directory) => existsSync(join(ROOT, directory)));

interface Shown {
  readonly resource_changes: readonly { readonly address: string; readonly mode: string; readonly change: { readonly actions: readonly string[] } }[];
}
interface State {
  readonly values: {
    readonly root_module: { readonly resources: readonly { readonly address: string; readonly values: Readonly<Record<string, unknown>> }[] };
  };
}

describeWithTerraform("the real Terraform", () => {
  describe.each(["environments", ...EXAMPLES])("of the platform in %s", (directory) => {
    let terraform: OfflineTerraform;
    let models: readonly Model[];
    const texts = new Map<string, string>();
    beforeAll(async () => {
      const read = readModels(join(ROOT, directory));
      expect(hasErrors(read.diagnostics)).toBe(false);
      models = read.models;
      terraform = await terraformFor(models);
    });
    afterAll(() => terraform.close());

    test("finds every stack valid", async () => {
      expect(terraform.stacks.length).toBeGreaterThan(0);
      for (const { name } of terraform.stacks) expect([name, await terraform.validate(name)]).toEqual([name, []]);
    });

    test("plans every stack after those that it reads, applies it, and has nothing to change then", async () => {
      for (const { name, content } of terraform.stacks) {
        const planned = await terraform.plan(name);
        expect([name, planned.failed ? planned.text : ""]).toEqual([name, ""]);
        const { resource_changes } = await terraform.show<Shown>(name);
        const managed = resource_changes.filter(({ mode }) => mode === "managed");
        expect(managed).toHaveLength(Object.values(content.resource ?? {}).reduce((total, byId) => total + Object.keys(byId).length, 0));
        // Existing alarms and log groups are adopted as they are; nothing is ever replaced or destroyed.
        expect(managed.filter(({ change }) => change.actions.includes("delete"))).toEqual([]);

        const applied = await terraform.apply(name);
        expect([name, applied.failed ? applied.stderr : ""]).toEqual([name, ""]);
        const again = await terraform.plan(name);
        // Its second plan knows what the first left open.
        texts.set(name, planned.text + applied.stdout + again.text);
        expect([name, again.text]).toEqual([name, expect.stringContaining("No changes. Your infrastructure matches the configuration.")]);
      }
    });

    test("plans only what belongs to an alert, a dashboard, a route or another part of the model", () => {
      const orphans = terraform.stacks.flatMap(({ name, content }) => {
        const owner = ownersOf(models.find(({ environment }) => name.startsWith(`${environment}-`)) as Model);
        return Object.entries(content.resource ?? {})
          .flatMap(([type, byId]) => Object.keys(byId).map((id) => `${type}.${id}`))
          .filter((address) => owner(address) === undefined);
      });
      expect(orphans).toEqual([]);
    });

    test("has a resource for every alert of the model, and no alarm or monitor beside those", () => {
      for (const model of models) {
        const owner = ownersOf(model);
        const rendered = new Set(
          terraform.stacks
            .filter(({ name }) => name.startsWith(`${model.environment}-`))
            .flatMap(({ content }) => Object.entries(content.resource ?? {}).flatMap(([type, byId]) => Object.keys(byId).map((id) => owner(`${type}.${id}`))))
            .map((found) => `${found?.part} ${found?.key}`),
        );
        // Grafana has a component's rules in one group.
        const missing = model.alerts
          .map(({ key, vendor, component }) => (vendor === "grafana" ? `rules ${component}` : `alert ${key}`))
          .filter((wanted) => !rendered.has(wanted));
        expect([model.environment, missing]).toEqual([model.environment, []]);
        const [{ component } = { component: "" }] = model.alerts;
        for (const type of ["aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm", "datadog_monitor"])
          expect(owner(`${type}.${logicalId(`${component}.of-no-alert.P1`)}`)).toBeUndefined();
      }
    });

    test("has only types of which the table of lifecycles says what replaces them", () => {
      const { resources } = typesInUse(terraform.stacks);
      expect([...resources].filter((type) => !(type in LIFECYCLES))).toEqual([]);
    });

    test("shows no integration key in the text of any plan", async () => {
      const secrets: string[] = [];
      for (const { name } of terraform.stacks) {
        const { stdout } = await terraform.terraform(name, "show", "-json");
        const resources = (JSON.parse(stdout) as State).values.root_module.resources;
        for (const { address, values } of resources)
          if (address.startsWith("pagerduty_event_orchestration_integration.")) secrets.push((values.parameters as [{ routing_key: string }])[0].routing_key);
      }
      expect(secrets).toHaveLength(models.filter(({ vendors }) => vendors.pagerduty.on).length);
      // In place of the variables that a deploy takes from its environment.
      secrets.push(OFFLINE_SECRET);
      expect(texts.size).toBe(terraform.stacks.length);
      for (const [name, text] of texts) for (const secret of secrets) expect([name, text.includes(secret)]).toEqual([name, false]);
    });
  });

  test("accepts the constructs in code of examples/in-code", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tocsin-"));
    const { status, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", "examples/in-code/main.ts"], {
      cwd: ROOT,
      env: { ...process.env, CDKTF_OUTDIR: join(folder, "out") },
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    const terraform = await OfflineTerraform.open(join(folder, "out"));
    try {
      for (const { name } of terraform.stacks) {
        expect([name, await terraform.validate(name)]).toEqual([name, []]);
        const planned = await terraform.plan(name);
        expect([name, planned.failed ? planned.text : ""]).toEqual([name, ""]);
      }
    } finally {
      terraform.close();
      rmSync(folder, { recursive: true });
    }
  });
});
