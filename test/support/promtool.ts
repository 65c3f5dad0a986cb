import { spawnSync } from "node:child_process";
import { NO_PROMTOOL, PROMTOOL_REQUIRED, type PrometheusTool } from "./promtool-here";

/** Tests that need Prometheus' own tools: skipped, with the reason, where they are not; `.ci/run` insists by REQUIRE_PROMTOOL. */
export function describeWithPromtool(name: string, body: () => void): void {
  if (NO_PROMTOOL === undefined || PROMTOOL_REQUIRED) describe(name, body);
  else describe(name, () => test.skip(`is skipped: ${NO_PROMTOOL}`, () => {}));
}

/** @throws Error with what the tool says, when it finds anything wrong. */
export function runTool(tool: PrometheusTool, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${tool} ${args.join(" ")}:\n${stdout}${stderr}`);
  return stdout;
}
