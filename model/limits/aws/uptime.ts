import type { Limit, Problem, ResourceLimits } from "../limit";
import { SHORTER_NAME } from "./common";

const HEALTH_CHECK = "https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html";
const CANARY = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CreateCanary.html";
const PROVIDER = "terraform-provider-aws internal/service/synthetics/canary.go";
const LAMBDA = "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html";
const CODE = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CanaryCodeInput.html";
const RUN = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CanaryRunConfigInput.html";
const SCHEDULE = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CanaryScheduleInput.html";

/** Health checks and canaries. */
export const UPTIME: readonly ResourceLimits[] = [
  {
    resources: ["aws_route53_health_check"],
    by: "Route 53",
    limits: [
      {
        argument: "type",
        rule: { oneOf: ["HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP", "CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"] },
        source: HEALTH_CHECK,
      },
      { argument: "failure_threshold", rule: { range: [1, 10] }, source: HEALTH_CHECK },
      { argument: "request_interval", rule: { oneOf: [10, 30] }, source: HEALTH_CHECK },
      { argument: "regions", rule: { items: [3, 64] }, hint: "name at least three regions of health checkers", source: HEALTH_CHECK },
      {
        argument: "regions[]",
        rule: { oneOf: ["us-east-1", "us-west-1", "us-west-2", "eu-west-1", "ap-southeast-1", "ap-southeast-2", "ap-northeast-1", "sa-east-1"] },
        source: HEALTH_CHECK,
      },
      { argument: "port", rule: { range: [1, 65_535] }, source: HEALTH_CHECK },
      ...(
        [
          ["fqdn", "check a shorter host name"],
          ["resource_path", "check a shorter path and query"],
          ["search_string", "look for a shorter text"],
        ] as const
      ).map(([argument, hint]): Limit => ({ argument, rule: { length: [0, 255] }, hint, source: HEALTH_CHECK })),
      { argument: "child_healthchecks", rule: { items: [0, 256] }, source: HEALTH_CHECK },
      { argument: "child_health_threshold", rule: { range: [0, 256] }, source: HEALTH_CHECK },
      { argument: "reference_name", rule: { length: [0, 27] }, source: "terraform-provider-aws internal/service/route53/health_check.go" },
      { argument: "insufficient_data_health_status", rule: { oneOf: ["Healthy", "Unhealthy", "LastKnownStatus"] }, source: HEALTH_CHECK },
    ],
  },
  {
    resources: ["aws_synthetics_canary"],
    by: "CloudWatch Synthetics",
    limits: [
      { argument: "name", rule: { length: [1, 255] }, hint: SHORTER_NAME, source: CANARY },
      { argument: "name", rule: { pattern: /^[0-9a-z_-]*$/, is: "lower-case letters, digits, - and _" }, source: CANARY },
      { argument: "artifact_s3_location", rule: { length: [1, 1024] }, hint: SHORTER_NAME, source: CANARY },
      { argument: "execution_role_arn", rule: { length: [0, 2048] }, source: CANARY },
      {
        argument: "execution_role_arn",
        rule: { pattern: /^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_/]+$/, is: "the ARN of an IAM role" },
        source: CANARY,
      },
      { argument: "handler", rule: { length: [0, 128] }, source: CODE },
      {
        argument: "handler",
        rule: {
          pattern: /^([0-9a-zA-Z_-]+[/.])*[0-9A-Za-z_\\-]+(\.|::)[A-Za-z_][A-Za-z0-9_]*$/,
          is: "a file and the function in it, such as check.handler",
        },
        source: CODE,
      },
      ...["s3_bucket", "s3_key", "s3_version"].map((argument): Limit => ({ argument, rule: { length: [1, 1024] }, source: CODE })),
      { argument: "runtime_version", rule: { length: [1, 1024] }, source: CANARY },
      { argument: "schedule.expression", rule: { length: [1, 1024] }, source: SCHEDULE },
      {
        argument: "schedule.expression",
        // 0 runs a canary once, when it is started.
        rule: {
          pattern: /^(?:rate\((?:(?:[0-5]?\d|60) minutes?|[01] hour)\)|cron\(.+\))?$/,
          is: "rate(…) of 0 to 60 minutes or of 1 hour, or cron(…): rate(5 minutes)",
        },
        source: SCHEDULE,
      },
      { argument: "success_retention_period", rule: { range: [1, 455] }, source: CANARY },
      { argument: "failure_retention_period", rule: { range: [1, 455] }, source: CANARY },
      { argument: "schedule.duration_in_seconds", rule: { range: [0, 31_622_400] }, source: CANARY },
      { argument: "run_config.timeout_in_seconds", rule: { range: [3, 840] }, source: CANARY },
      { argument: "run_config.memory_in_mb", rule: { range: [960, 3008] }, source: CANARY },
      { argument: "run_config.memory_in_mb", rule: { oneOf: [], orMultipleOf: 64 }, source: PROVIDER },
      // Synthetics takes up to 10,240 (CanaryRunConfigInput), and the provider lets no more than this pass; read in November 2026.
      { argument: "run_config.ephemeral_storage", rule: { range: [1024, 5120] }, source: PROVIDER },
      {
        argument: "run_config.environment_variables{key}",
        rule: { pattern: /^[a-zA-Z][a-zA-Z0-9_]+$/, is: "letters, digits and _ after a letter, at least two" },
        source: RUN,
      },
      {
        argument: "run_config.environment_variables",
        rule: {
          together: (config, read): Problem | undefined => {
            const variables = read.value(config, "environment_variables");
            const size = Buffer.byteLength(JSON.stringify(variables ?? {}), "utf8");
            return size > 4096 ? { reason: `are ${size} bytes together; Lambda allows 4096`, hint: "check fewer steps, or send fewer headers" } : undefined;
          },
        },
        source: LAMBDA,
      },
      {
        argument: "s3_key",
        rule: {
          together: (canary, read): Problem | undefined => {
            const where = ["zip_file", "s3_bucket", "s3_key"].filter((name) => read.has(canary, name));
            return ["zip_file", "s3_bucket s3_key"].includes(where.join(" "))
              ? undefined
              : { reason: `leaves open where the script is: ${where.join(" and ") || "nothing"} is set`, hint: "set zip_file, or s3_bucket and s3_key" };
          },
        },
        source: PROVIDER,
      },
    ],
  },
];
