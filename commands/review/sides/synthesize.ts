import { existsSync } from "node:fs";
import { join } from "node:path";
import { BadInput } from "../bad-input";
import { run } from "./run";

/**
 * Runs a project's own `main.ts` in a process of its own.
 * @throws BadInput with what the synthesis said.
 */
export async function synthesizeIn(project: string, variables: NodeJS.ProcessEnv, label: string, aborted: AbortSignal): Promise<void> {
  if (!existsSync(join(project, "main.ts")))
    throw new BadInput(`${label} has no main.ts: there is nothing to render`, "a revision from before this project began can't be reviewed");
  const { stderr, failed } = await run(process.execPath, ["--require", "tsx/cjs", "main.ts"], { cwd: project, env: variables, aborted });
  if (failed) throw new BadInput(`${label} can't be rendered`, "its problems are those above: what has errors can't be compared", stderr);
}
