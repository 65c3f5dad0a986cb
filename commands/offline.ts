import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readModels } from "../environments/models";
import { settings } from "../environments/settings";
import { byCodeUnit } from "../model/canonical";
import type { Path, Position } from "../model/diagnostics";
import type { Model } from "../model/model";
import { terraformMissing } from "../terraform/offline/binary";
import { readJson, UnreadableOutput } from "../terraform/offline/documents";
import { OfflineTerraform } from "../terraform/offline/offline-terraform";
import { fail, tell } from "./report";
import { type Synthesis, synthesis } from "./synthesis";
import { target } from "./target";
import { COMPLETE, unfinished } from "./unfinished";

export interface Rendered {
  readonly terraform: OfflineTerraform;
  readonly models: readonly Model[];
  /** Where something stands in the YAML; nothing for an output directory that was given. */
  readonly locate: (model: Model, path: Path) => Position | undefined;
}

/** What the plans and checks of these commands are, and are not. */
export const OFFLINE = "computed against the providers' schemas, not against live accounts: nothing was asked of a vendor, no state of a deploy was read";

/**
 * Lets the real `terraform` work on what is rendered: afresh from the environments, or an output directory as it is.
 * @param outdir An existing output directory. @default a new synthesis
 * @returns the exit code: of `use`, or 1 where it could not begin.
 */
export async function withTerraform(outdir: string | undefined, use: (rendered: Rendered) => Promise<number>): Promise<number> {
  const missing = await terraformMissing();
  if (missing !== undefined) return fail(missing.reason, missing.hint);
  if (outdir === undefined) target();
  const fresh = outdir === undefined ? synthesis() : undefined;
  if (fresh && "problem" in fresh) {
    tell(fresh.problem);
    return 1;
  }
  if (fresh) tell(fresh.warnings);
  try {
    return await opened(fresh?.outdir ?? (outdir as string), fresh, use);
  } catch (error) {
    if (!(error instanceof UnreadableOutput)) throw error;
    return fail(error.message, "name a directory that `npm run synth` wrote, or none to render afresh");
  } finally {
    fresh?.close();
  }
}

async function opened(outdir: string, fresh: Synthesis | undefined, use: (rendered: Rendered) => Promise<number>): Promise<number> {
  const half = unfinished(outdir);
  if (half !== undefined) throw new UnreadableOutput(`${outdir} ${half}: ${COMPLETE}`);
  const models = readMonitoring(outdir);
  const terraform = await OfflineTerraform.open(outdir);
  try {
    const names = terraform.stacks.map(({ name }) => name);
    for (const { name, reads } of terraform.stacks)
      for (const read of reads) if (!names.includes(read)) throw new UnreadableOutput(`${outdir}: ${name} reads the state of ${read}, which is not there`);
    return await use({ terraform, models, locate: fresh ? locator() : () => undefined });
  } finally {
    terraform.close();
  }
}

/** The models beside the stacks; none for an app that uses the constructs in code. */
function readMonitoring(outdir: string): readonly Model[] {
  const directory = join(outdir, "monitoring");
  const files = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith(".json")) : [];
  return files.sort(byCodeUnit).map((file) => readJson<Model>(join(directory, file)));
}

function locator(): Rendered["locate"] {
  let locate: ReturnType<typeof readModels>["locate"] | undefined;
  return (model, path) => {
    const { directory, only, ci } = settings(process.env);
    locate ??= readModels(directory, { only, ci }).locate;
    return locate(model, [{ code: "TOC501", severity: "error", path, reason: "", hint: "" }])[0]?.position;
  };
}
