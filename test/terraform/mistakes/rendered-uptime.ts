import { rendered } from "./mistake";

type Block = Readonly<Record<string, unknown>>;

const HEALTH = "aws_route53_health_check";
const CANARY = "aws_synthetics_canary";

const run = (change: Block) => ({ run_config: (former: Block) => ({ ...former, ...change }) });
const ids = (count: number) => Array.from({ length: count }, (_, index) => `check-${index}`);

/** Groups 26 and 27: Route 53 health checks and CloudWatch Synthetics canaries. */
export const RENDERED_UPTIME = rendered(
  [26, "a type of check that Route 53 does not know", `type is "ICMP"`, HEALTH, { type: "ICMP" }],
  [26, "no failure before it is told", "failure_threshold is 0; Route 53 allows 1 to 10", HEALTH, { failure_threshold: 0 }],
  [26, "eleven failures before it is told", "failure_threshold is 11", HEALTH, { failure_threshold: 11 }],
  [26, "a request every 20 s", "request_interval is 20", HEALTH, { request_interval: 20 }],
  [26, "health checkers in two regions", "regions has 2 entries", HEALTH, { regions: ["eu-west-1", "us-east-1"] }],
  [26, "a port that does not exist", "port is 65,536", HEALTH, { port: 65_536 }],
  [26, "a host of 256 characters", "fqdn is 256 characters long", HEALTH, { fqdn: "a".repeat(256) }],
  [26, "a path of 256 characters", "resource_path is 256 characters long", HEALTH, { resource_path: `/${"a".repeat(255)}` }],
  [26, "a text of 256 characters", "search_string is 256 characters long", HEALTH, { search_string: "a".repeat(256) }],
  [26, "257 checks in one", "child_healthchecks has 257 entries", HEALTH, { child_healthchecks: ids(257) }],
  [26, "257 healthy checks of those in one", "child_health_threshold is 257", HEALTH, { child_health_threshold: 257 }],
  [26, "a reference of 28 characters", "reference_name is 28 characters long", HEALTH, { reference_name: "a".repeat(28) }],
  [26, "a health without data that does not exist", `insufficient_data_health_status is "Unknown"`, HEALTH, { insufficient_data_health_status: "Unknown" }],
  [27, "a canary's name in upper case", `name is "Order"`, CANARY, { name: "Order" }],
  [27, "a canary's name of 256 characters", "name is 256 characters long", CANARY, { name: "a".repeat(256) }],
  [27, "a canary that runs out of time at once", "timeout_in_seconds is 2", CANARY, run({ timeout_in_seconds: 2 })],
  [27, "a canary that runs for a quarter of an hour", "timeout_in_seconds is 900", CANARY, run({ timeout_in_seconds: 900 })],
  [27, "memory that is no multiple of 64", "memory_in_mb is 1000", CANARY, run({ memory_in_mb: 1000 })],
  [27, "memory below what a browser needs", "memory_in_mb is 896", CANARY, run({ memory_in_mb: 896 })],
  [27, "more memory than there is", "memory_in_mb is 3,072", CANARY, run({ memory_in_mb: 3072 })],
  [27, "more room for files than there is", "ephemeral_storage is 6,000", CANARY, run({ ephemeral_storage: 6000 })],
  [27, "variables that Lambda has no room for", "Lambda allows 4096", CANARY, run({ environment_variables: { CHECK: "a".repeat(4096) } })],
  [27, "runs that are kept for no time", "success_retention_period is 0", CANARY, { success_retention_period: 0 }],
  [27, "failures that are kept for longer than may be", "failure_retention_period is 456", CANARY, { failure_retention_period: 456 }],
  [27, "a script in a file and in a bucket", "leaves open where the script is", CANARY, { zip_file: "script.zip" }],
  [27, "a bucket without the script's key", "leaves open where the script is", CANARY, { s3_key: null }],
  [
    27,
    "a canary that stops after more than a year",
    "duration_in_seconds is 31,622,401",
    CANARY,
    { schedule: (former: Block) => ({ ...former, duration_in_seconds: 31_622_401 }) },
  ],
  [27, "results at a place of more than 1,024 characters", "artifact_s3_location is 1,025 characters long", CANARY, { artifact_s3_location: "a".repeat(1025) }],
);
