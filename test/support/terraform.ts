import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Model } from "../../model/model";
import { synthesize } from "../../stacks/synth";
import { OfflineTerraform } from "../../terraform/offline/offline-terraform";
import { SKIPPED } from "./terraform-here";

/** Tests that need the real Terraform: skipped, with the reason, where it is not; `.ci/run` insists by REQUIRE_TERRAFORM. */
export function describeWithTerraform(name: string, body: () => void): void {
  if (SKIPPED === undefined) describe(name, body);
  else describe(name, () => test.skip(`is skipped: ${SKIPPED}`, () => {}));
}

export { NIGHTLY } from "./nightly";

/** Renders models and opens the result in the real Terraform. */
export async function terraformFor(models: readonly Model[]): Promise<OfflineTerraform> {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-"));
  try {
    synthesize(models, join(folder, "out"));
    return await OfflineTerraform.open(join(folder, "out"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
