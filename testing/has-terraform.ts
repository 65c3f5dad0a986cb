import { spawnSync } from "node:child_process";
import { terraformBinary } from "../terraform/offline/binary";

/**
 * Whether Terraform can be run on this machine, for tests that are to be skipped where it can't:
 * `(hasTerraform() ? test : test.skip)("…", …)`. It is found on the PATH, or by TERRAFORM_BINARY_NAME.
 */
export function hasTerraform(): boolean {
  const { status } = spawnSync(terraformBinary(), ["version"], { env: { PATH: process.env.PATH, CHECKPOINT_DISABLE: "1" } });
  return status === 0;
}
