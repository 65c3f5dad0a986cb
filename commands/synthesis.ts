import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settings } from "../environments/settings";

export interface Synthesis {
  /** A directory as `cdktf synth` leaves it. */
  readonly outdir: string;
  /** Warnings, as the synthesis printed them. */
  readonly warnings: string;
  close(): void;
}

/**
 * Renders afresh into a temporary folder, so that what a command shows can't be stale and `cdktf.out` stays as it is.
 * In a process of its own: commands read what is rendered, they do not render. Which directory they answer for they say themselves.
 * @param only One environment's name. @default all
 * @returns the text of the problems where nothing could be rendered.
 */
export function synthesis(only?: string): Synthesis | { readonly problem: string } {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-"));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  const outdir = join(folder, "out");
  const { status, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", "main.ts"], {
    // HCL is what a shell may have asked cdktf for; commands read JSON.
    env: {
      ...process.env,
      SYNTH_HCL_OUTPUT: "false",
      ENVIRONMENTS_DIR: settings(process.env).directory,
      CDKTF_OUTDIR: outdir,
      ...(only !== undefined && { ENVIRONMENT: only }),
    },
    encoding: "utf8",
  });
  if (status === 0) return { outdir, warnings: stderr, close };
  close();
  return { problem: stderr };
}
