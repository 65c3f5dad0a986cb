import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import { CdktfProject } from "../support/cdktf";
import { describeWithTerraform, terraformFor } from "../support/terraform";

const ROOT = join(__dirname, "../..");

describeWithTerraform("cdktf deploy of all development stacks", () => {
  test("creates everything, and changes nothing the second time", async () => {
    const { models } = readModels(join(ROOT, "environments"), { only: "development" });
    const terraform = await terraformFor(models);
    const project = new CdktfProject(terraform);
    try {
      // Without the lock of providers' checksums: these have no packages.
      const deploy = () =>
        project.run(["deploy", "development-*", "--auto-approve", "--skip-provider-lock"], {
          ENVIRONMENTS_DIR: join(ROOT, "environments"),
          ENVIRONMENT: "development",
        });

      const resources = terraform.stacks.reduce(
        (total, { content }) => total + Object.values(content.resource ?? {}).reduce((sum, byId) => sum + Object.keys(byId).length, 0),
        0,
      );
      // By the states, not by what the CLI prints: it redraws its screen, and lines of several stacks get lost in that.
      const states = (): readonly State[] =>
        terraform.stacks.map(({ name }) => JSON.parse(readFileSync(join(project.folder, `terraform.${models[0]?.platform}.${name}.tfstate`), "utf8")) as State);
      const first = await deploy();
      expect([first.code, first.code === 0 ? "" : first.all]).toEqual([0, ""]);
      const created = states();
      expect(created.flatMap((state) => state.resources.filter(({ mode }) => mode === "managed"))).toHaveLength(resources);

      const second = await deploy();
      expect([second.code, second.code === 0 ? "" : second.all]).toEqual([0, ""]);
      expect(second.all).toContain("No changes.");
      expect(states()).toEqual(created);
    } finally {
      terraform.close();
      project.close();
    }
  });
});

interface State {
  /** Raised by each change. */
  readonly serial: number;
  readonly resources: readonly { readonly mode: string }[];
}
