import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zip } from "./zip";

/** The script that canaries run, packed. */
export interface CanaryPackage {
  /** Base64 of the zip. */
  readonly content: string;
  /** Of what is in it: another script is another object, which is how Terraform notices. */
  readonly key: string;
  readonly handler: string;
}

/**
 * `uptime-check.js` as Synthetics wants it. Runtimes of before look for it below `nodejs/node_modules`, those of today
 * at the root; it is in both places.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_WritingCanary_Nodejs_Pup.html#CloudWatch_Synthetics_Canaries_package
 * https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CanaryCodeInput.html
 */
export function canaryPackage(): CanaryPackage {
  if (!packed) {
    const script = readFileSync(join(__dirname, SCRIPT), "utf8");
    const content = zip({ [SCRIPT]: script, [`nodejs/node_modules/${SCRIPT}`]: script });
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
    packed = { content: content.toString("base64"), key: `scripts/uptime-check-${hash}.zip`, handler: "uptime-check.handler" };
  }
  return packed;
}

const SCRIPT = "uptime-check.js";
let packed: CanaryPackage | undefined;
