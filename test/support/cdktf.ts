import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { OfflineTerraform } from "../../terraform/offline/offline-terraform";

const ROOT = join(__dirname, "../..");

/** A project of its own, in which cdktf's commands run with the real Terraform: what they leave, states above all, stays out of this one. */
export class CdktfProject {
  readonly folder = mkdtempSync(join(tmpdir(), "tocsin-cdktf-"));
  readonly environments = join(this.folder, "environments");

  constructor(private readonly terraform: OfflineTerraform) {
    mkdirSync(this.environments);
    symlinkSync(join(ROOT, "node_modules"), join(this.folder, "node_modules"));
    const { app, ...settings } = JSON.parse(readFileSync(join(ROOT, "cdktf.json"), "utf8")) as { readonly app: string };
    expect(app).toBe("node --require tsx/cjs main.ts");
    writeFileSync(join(this.folder, "cdktf.json"), JSON.stringify({ ...settings, app: `node --require tsx/cjs ${join(ROOT, "main.ts")}` }));
  }

  /** `cdktf <command>`; `all` is what it printed, without the escape sequences by which it redraws its screen. */
  run(args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<{ readonly code: number | null; readonly all: string }> {
    return new Promise((resolve) => {
      const env = { ...this.terraform.environment(), DISABLE_VERSION_CHECK: "1", ...variables };
      const child = spawn(process.execPath, [join(ROOT, "node_modules/.bin/cdktf"), ...args], { cwd: this.folder, env });
      const chunks: Buffer[] = [];
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      child.on("close", (code) => resolve({ code, all: stripVTControlCharacters(Buffer.concat(chunks).toString("utf8")) }));
    });
  }

  /** A local state's resources that are no data sources; nothing where there is no state. */
  resources(platform: string, stack: string): number | undefined {
    try {
      const text = readFileSync(join(this.folder, `terraform.${platform}.${stack}.tfstate`), "utf8");
      return (JSON.parse(text) as { readonly resources: readonly { readonly mode: string }[] }).resources.filter(({ mode }) => mode === "managed").length;
    } catch {
      return undefined;
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
