import { execFile } from "node:child_process";

/** Terraform's executable: the variable is cdktf's own. */
export const terraformBinary = (): string => process.env.TERRAFORM_BINARY_NAME || "terraform";

/**
 * Why Terraform can't be run here and what to do about it; nothing if it can.
 * Import blocks need Terraform 1.5.
 */
export async function terraformMissing(): Promise<{ readonly reason: string; readonly hint: string } | undefined> {
  const binary = terraformBinary();
  const { stdout, failed } = await run(binary, ["version", "-json"], { env: { PATH: process.env.PATH, CHECKPOINT_DISABLE: "1" } });
  const version = failed ? undefined : versionIn(stdout);
  const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
  if (major > 1 || (major === 1 && minor >= 5)) return undefined;
  return {
    reason: version === undefined ? (failed ? `${binary} can't be run on this machine` : `${binary} is not Terraform`) : `${binary} is version ${version}`,
    hint: "install Terraform 1.5 or newer (https://developer.hashicorp.com/terraform/install), or name it in TERRAFORM_BINARY_NAME",
  };
}

/** Another program may be called so, or be named in the variable: what it says is no version. */
function versionIn(stdout: string): string | undefined {
  try {
    const { terraform_version } = JSON.parse(stdout) as { readonly terraform_version?: unknown };
    return typeof terraform_version === "string" ? terraform_version : undefined;
  } catch {
    return undefined;
  }
}

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly failed: boolean;
}

/** Runs a program to its end, whatever that is. */
export function run(program: string, args: readonly string[], { cwd, env }: { readonly cwd?: string; readonly env: NodeJS.ProcessEnv }): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, [...args], { ...(cwd !== undefined && { cwd }), env, maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, failed: error !== null }),
    );
  });
}
