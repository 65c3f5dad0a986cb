import { existsSync } from "node:fs";
import { join } from "node:path";
import { BadInput } from "../bad-input";
import { run } from "./run";

/**
 * Runs a project's own `main.ts` in a process of its own.
 * @throws BadInput with what the synthesis said.
 */
export async function synthesizeIn(project: string, variables: NodeJS.ProcessEnv, label: string, aborted: AbortSignal): Promise<void> {
  checkProgram(project, label);
  const { stderr, failed } = await run(process.execPath, ["--require", "tsx/cjs", PROGRAM], { cwd: project, env: variables, aborted });
  if (failed) throw new BadInput(`${label} can't be rendered`, "its problems are those above: what has errors can't be compared", stderr);
}

/** What renders a project. */
export const PROGRAM = "main.ts";

/** @throws BadInput where there is none */
export function checkProgram(project: string, label: string): void {
  if (!existsSync(join(project, PROGRAM)))
    throw new BadInput(
      `${label} has no ${PROGRAM}: there is nothing to render`,
      "name a revision that has one; from before this project began only a base can be",
    );
}
