import { MISSING, REQUIRED } from "./terraform-here";

/** Tells once, before the first test, what is skipped and why; where nothing may be skipped, no test begins. */
export default function announce(): void {
  if (MISSING === undefined) return;
  if (REQUIRED) throw new Error(`REQUIRE_TERRAFORM is set, and ${MISSING}`);
  process.stderr.write(`tests with the real Terraform are skipped: ${MISSING}\n`);
}
