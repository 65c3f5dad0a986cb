import { Deployed } from "../support/deployed";
import type { Stacks } from "../support/edited";

/** Has the real Terraform deploy a series of versions. */
export async function deploying(series: readonly Stacks[], check: (deployed: Deployed) => Promise<void>): Promise<void> {
  const deployed = new Deployed();
  try {
    await deployed.open(series);
    await check(deployed);
  } finally {
    deployed.close();
  }
}
