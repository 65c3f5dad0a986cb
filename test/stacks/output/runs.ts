import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../../..");

/** A directory with small environments; the account tells versions apart. @returns its path */
export function environments(folder: string, account: string, names: readonly string[] = ["live"]): string {
  const directory = join(folder, `environments-${account}`);
  mkdirSync(directory, { recursive: true });
  for (const name of names)
    writeFileSync(
      join(directory, `${name}.yaml`),
      `platform: ${name}-tickets
aws: { accountId: "${account}", region: eu-west-1 }
runbook: https://runbooks.example.com/{kind}/{signal}
vendors: { pagerduty: { off: nobody is on call here } }
teams:
  desk: { name: Box office, email: desk@tickets.example }
components:
  seats: { kind: table, team: desk, table: seats }
`,
    );
  return directory;
}

export interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** `npm run synth`, as a process that can be killed. */
export function synth(
  environments: string,
  out: string,
  variables: NodeJS.ProcessEnv = {},
  as?: number,
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, ["--require", "tsx/cjs", "main.ts"], {
    cwd: ROOT,
    env: { ...process.env, CI: "", ENVIRONMENTS_DIR: environments, CDKTF_OUTDIR: out, ...variables },
    stdio: ["ignore", "ignore", "pipe"],
    ...(as !== undefined && { uid: as, gid: as }),
  });
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return { child, ended: new Promise((done) => child.on("close", (status) => done({ status, stderr }))) };
}

/** Numbers from 0 to 1, the same each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
