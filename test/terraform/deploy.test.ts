import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import { describeWithTerraform, terraformFor } from "../support/terraform";

const ROOT = join(__dirname, "../..");

describeWithTerraform("cdktf deploy of all development stacks", () => {
  test("creates everything, and changes nothing the second time", async () => {
    const { models } = readModels(join(ROOT, "environments"), { only: "development" });
    const terraform = await terraformFor(models);
    const project = mkdtempSync(join(tmpdir(), "tocsin-deploy-"));
    try {
      // A project of its own: what a deploy leaves, its state above all, stays out of this one.
      symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));
      const { app, ...settings } = JSON.parse(readFileSync(join(ROOT, "cdktf.json"), "utf8")) as { readonly app: string };
      expect(app).toBe("node --require tsx/cjs main.ts");
      writeFileSync(join(project, "cdktf.json"), JSON.stringify({ ...settings, app: `node --require tsx/cjs ${join(ROOT, "main.ts")}` }));
      const deploy = (): Promise<{ readonly code: number | null; readonly output: string }> =>
        new Promise((resolve) => {
          // Without the lock of providers' checksums: these have no packages.
          const args = [join(ROOT, "node_modules/.bin/cdktf"), "deploy", "development-*", "--auto-approve", "--skip-provider-lock"];
          const env = { ...terraform.environment(), ENVIRONMENTS_DIR: join(ROOT, "environments"), ENVIRONMENT: "development", DISABLE_VERSION_CHECK: "1" };
          const child = spawn(process.execPath, args, { cwd: project, env });
          const chunks: Buffer[] = [];
          for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString("utf8") }));
        });

      const resources = terraform.stacks.reduce(
        (total, { content }) => total + Object.values(content.resource ?? {}).reduce((sum, byId) => sum + Object.keys(byId).length, 0),
        0,
      );
      // By the states, not by what the CLI prints: it redraws its screen, and lines of several stacks get lost in that.
      const states = (): readonly State[] =>
        terraform.stacks.map(({ name }) => JSON.parse(readFileSync(join(project, `terraform.${models[0]?.platform}.${name}.tfstate`), "utf8")) as State);
      const first = await deploy();
      expect([first.code, first.code === 0 ? "" : first.output]).toEqual([0, ""]);
      const created = states();
      expect(created.flatMap((state) => state.resources.filter(({ mode }) => mode === "managed"))).toHaveLength(resources);

      const second = await deploy();
      expect([second.code, second.code === 0 ? "" : second.output]).toEqual([0, ""]);
      expect(second.output).toContain("No changes.");
      expect(states()).toEqual(created);
    } finally {
      terraform.close();
      rmSync(project, { recursive: true });
    }
  });
});

interface State {
  /** Raised by each change. */
  readonly serial: number;
  readonly resources: readonly { readonly mode: string }[];
}
