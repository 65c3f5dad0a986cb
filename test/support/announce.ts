import { BOTOCORE_REQUIRED, NO_BOTOCORE } from "./botocore-here";
import { CHROMIUM_REQUIRED, NO_CHROMIUM } from "./chromium-here";
import { openFolder } from "./folder";
import { NO_PROMTOOL, PROMTOOL_REQUIRED } from "./promtool-here";
import { MISSING, REQUIRED } from "./terraform-here";

/** Before the first test: what is skipped and why, and a folder for what all of them write. Where nothing may be skipped, no test begins. */
export default function announce(): void {
  for (const [tools, missing, required, name] of [
    ["the real Terraform", MISSING, REQUIRED, "REQUIRE_TERRAFORM"],
    ["Prometheus' own tools", NO_PROMTOOL, PROMTOOL_REQUIRED, "REQUIRE_PROMTOOL"],
    ["AWS's API models", NO_BOTOCORE, BOTOCORE_REQUIRED, "REQUIRE_BOTOCORE"],
    ["a browser", NO_CHROMIUM, CHROMIUM_REQUIRED, "REQUIRE_CHROMIUM"],
  ] as const) {
    if (missing === undefined) continue;
    if (required) throw new Error(`${name} is set, and ${missing}`);
    process.stderr.write(`tests with ${tools} are skipped: ${missing}\n`);
  }
  openFolder();
}
