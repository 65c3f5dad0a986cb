import { spawnSync } from "node:child_process";
import { terraformBinary } from "../../terraform/offline/binary";

const { status } = spawnSync(terraformBinary(), ["version"], { env: { PATH: process.env.PATH, CHECKPOINT_DISABLE: "1" } });

/** Why the real Terraform can't run here; nothing where it can. */
export const MISSING =
  status === 0
    ? undefined
    : `${terraformBinary()} can't be run: install Terraform 1.5 or newer (https://developer.hashicorp.com/terraform/install), or name it in TERRAFORM_BINARY_NAME`;

/** Whether its tests have to run: then its absence ends the run before the first test. */
export const REQUIRED = Boolean(process.env.REQUIRE_TERRAFORM);

/** Why tests with the real Terraform are skipped here; nothing where they run, or have to. */
export const SKIPPED = REQUIRED ? undefined : MISSING;
