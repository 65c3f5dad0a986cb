import { spawnSync } from "node:child_process";
import { terraformBinary } from "../../terraform/offline/binary";

const { status } = spawnSync(terraformBinary(), ["version"], { env: { PATH: process.env.PATH, CHECKPOINT_DISABLE: "1" } });

/** Why tests with the real Terraform are skipped here; nothing where they run, or have to (REQUIRE_TERRAFORM). */
export const SKIPPED =
  status === 0 || process.env.REQUIRE_TERRAFORM
    ? undefined
    : `${terraformBinary()} can't be run: install Terraform 1.5 or newer (https://developer.hashicorp.com/terraform/install), or name it in TERRAFORM_BINARY_NAME`;
