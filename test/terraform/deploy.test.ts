import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
      expect(app).toBe("node --import tsx main.ts");
      writeFileSync(join(project, "cdktf.json"), JSON.stringify({ ...settings, app: `node --import tsx ${join(ROOT, "main.ts")}` }));
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
      const first = await deploy();
      const total = (column: number): number => applied(first.output).reduce((sum, counts) => sum + (counts[column] ?? 0), 0);
      expect([first.code, applied(first.output).length, total(0) + total(1), total(3)]).toEqual([0, terraform.stacks.length, resources, 0]);
      expect(existsSync(join(project, `terraform.${models[0]?.platform}.development-aws.tfstate`))).toBe(true);

      const second = await deploy();
      expect([second.code, ...applied(second.output)]).toEqual([0, ...terraform.stacks.map(() => [0, 0, 0, 0])]);
    } finally {
      terraform.close();
      rmSync(project, { recursive: true });
    }
  }, 180_000);
});

/** Imported, added, changed and destroyed, stack by stack. */
function applied(output: string): readonly (readonly number[])[] {
  return [...output.matchAll(/Apply complete! Resources: (?:(\d+) imported, )?(\d+) added, (\d+) changed, (\d+) destroyed/g)].map(([, ...counts]) =>
    counts.map((count) => Number(count ?? 0)),
  );
}
