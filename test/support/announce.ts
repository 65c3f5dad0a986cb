import { SKIPPED } from "./terraform-here";

/** Tells once, before the first test, what is skipped and why. */
export default function announce(): void {
  if (SKIPPED !== undefined) process.stderr.write(`tests with the real Terraform are skipped: ${SKIPPED}\n`);
}
