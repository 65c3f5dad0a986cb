import type { Limit, Problem, ResourceLimits } from "../limit";
import { isBlock } from "../reader";
import { ARN, nameOrPrefix, SHORTER_NAME, UNITS } from "./common";

const API = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_";
const PROVIDER = "terraform-provider-aws internal/service/logs/";
const BY = "CloudWatch Logs";
const GROUP_NAME = { pattern: /^[0-9A-Za-z_./#-]*$/, is: "letters, digits and _ . / # -" };
/** The log group of a filter or a policy. */
const OF_GROUP: readonly Limit[] = [
  { argument: "log_group_name", rule: { length: [1, 512] }, hint: SHORTER_NAME, source: `${API}PutMetricFilter.html` },
  { argument: "log_group_name", rule: GROUP_NAME, source: `${API}PutMetricFilter.html` },
];
const FILTER_NAME: readonly Limit[] = [
  ...OF_GROUP,
  { argument: "name", rule: { length: [1, 512] }, hint: SHORTER_NAME, source: `${API}PutMetricFilter.html` },
  { argument: "name", rule: { pattern: /^[^:*]*$/, is: "text without : and *" }, source: `${API}PutMetricFilter.html` },
];

export const LOGS: readonly ResourceLimits[] = [
  {
    resources: ["aws_cloudwatch_log_group"],
    by: BY,
    limits: [
      { argument: "name", rule: { length: [1, 512] }, hint: SHORTER_NAME, source: `${API}CreateLogGroup.html` },
      { argument: "name", rule: GROUP_NAME, source: `${API}CreateLogGroup.html` },
      { argument: "name", rule: { pattern: /^(?!aws\/)/, is: "names that do not begin with aws/" }, source: `${API}CreateLogGroup.html` },
      { argument: "name_prefix", rule: { length: [1, 483] }, source: `${PROVIDER}group.go` },
      { argument: "name_prefix", rule: GROUP_NAME, source: `${PROVIDER}group.go` },
      nameOrPrefix(`${PROVIDER}group.go`),
      {
        argument: "retention_in_days",
        rule: { oneOf: [0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653] },
        source: `${API}PutRetentionPolicy.html`,
      },
      { argument: "kms_key_id", rule: { length: [1, 256] }, source: `${API}CreateLogGroup.html` },
      { argument: "log_group_class", rule: { oneOf: ["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"] }, source: `${API}CreateLogGroup.html` },
    ],
  },
  {
    resources: ["aws_cloudwatch_log_metric_filter"],
    by: BY,
    limits: [
      ...FILTER_NAME,
      ...patternLimits("pattern"),
      ...["name", "namespace"].flatMap((argument): readonly Limit[] => [
        { argument: `metric_transformation.${argument}`, rule: { length: [1, 255] }, source: `${API}MetricTransformation.html` },
        {
          argument: `metric_transformation.${argument}`,
          rule: { pattern: /^[^:*$]*$/, is: "text without : * and $" },
          source: `${API}MetricTransformation.html`,
        },
      ]),
      { argument: "metric_transformation.value", rule: { length: [1, 100] }, source: `${API}MetricTransformation.html` },
      {
        argument: "metric_transformation.value",
        rule: { pattern: /^([+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?|\$.+|)$/is, is: "a number, or a field of the event such as $.durationMs" },
        source: `${API}MetricTransformation.html`,
      },
      {
        argument: "metric_transformation.default_value",
        rule: { pattern: /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i, is: "a number" },
        source: `${PROVIDER}metric_filter.go`,
      },
      { argument: "metric_transformation.unit", rule: { oneOf: UNITS }, source: `${API}MetricTransformation.html` },
      {
        argument: "metric_transformation.dimensions",
        rule: { entries: [0, 3] },
        hint: "keep the dimensions that somebody would filter by; each value is a metric of its own",
        source: `${API}MetricTransformation.html`,
      },
      { argument: "metric_transformation.dimensions{key}", rule: { length: [1, 255] }, source: `${API}MetricTransformation.html` },
      { argument: "metric_transformation.dimensions{}", rule: { length: [1, 255] }, source: `${API}MetricTransformation.html` },
      {
        argument: "metric_transformation.default_value",
        rule: {
          together: (transformation, read) =>
            read.has(transformation, "default_value") && read.has(transformation, "dimensions")
              ? { reason: "is set beside dimensions, which exclude it", hint: "leave the default out: a metric with dimensions has no value between matches" }
              : undefined,
        },
        source: `${PROVIDER}metric_filter.go`,
      },
    ],
  },
  {
    resources: ["aws_cloudwatch_log_subscription_filter"],
    by: BY,
    limits: [
      ...FILTER_NAME,
      ...patternLimits("filter_pattern"),
      { argument: "destination_arn", rule: ARN, source: `${API}PutSubscriptionFilter.html` },
      { argument: "role_arn", rule: ARN, source: `${API}PutSubscriptionFilter.html` },
      { argument: "distribution", rule: { oneOf: ["Random", "ByLogStream"] }, source: `${API}PutSubscriptionFilter.html` },
    ],
  },
  {
    resources: ["aws_cloudwatch_log_data_protection_policy"],
    by: BY,
    limits: [
      ...OF_GROUP,
      { argument: "policy_document", rule: { length: [1, 30_720] }, hint: "mask fewer kinds of data", source: `${API}PutDataProtectionPolicy.html` },
      { argument: "policy_document", rule: { json: maskingProblem }, source: `${API}PutDataProtectionPolicy.html` },
    ],
  },
  {
    resources: ["aws_cloudwatch_query_definition"],
    by: BY,
    limits: [
      { argument: "name", rule: { length: [1, 255] }, hint: SHORTER_NAME, source: `${API}PutQueryDefinition.html` },
      {
        argument: "name",
        rule: { pattern: /^(?!\/)(?!.*\/\/)[^:*]*(?<!\/)$/s, is: "text without : and *, with / only between folders" },
        source: `${PROVIDER}query_definition.go`,
      },
      { argument: "query_string", rule: { length: [1, 10_000] }, source: `${API}PutQueryDefinition.html` },
      { argument: "log_group_names[]", rule: { length: [1, 512] }, source: `${API}PutQueryDefinition.html` },
      { argument: "log_group_names[]", rule: GROUP_NAME, source: `${API}PutQueryDefinition.html` },
    ],
  },
];

/** The regular expressions of a filter pattern, which stand between percent signs outside quoted text. */
export function regexesOf(pattern: string): number {
  let [count, open, length] = [0, "", 0];
  for (const [token] of pattern.matchAll(/\\?[\s\S]/g)) {
    if (open === "") {
      if (token === '"' || token === "%") [open, length] = [token, 0];
    } else if (token !== open) length++;
    else if (open === "%" && length === 0) length = 0;
    else {
      if (open === "%") count++;
      open = "";
    }
  }
  return count;
}

function patternLimits(argument: string): readonly Limit[] {
  const source = `${API}PutMetricFilter.html`;
  return [
    { argument, rule: { bytes: [0, 1024] }, source },
    {
      argument,
      rule: {
        together: (filter, read) => {
          const regexes = regexesOf(read.text(filter, argument) ?? "");
          return regexes > 2 ? { reason: `has ${regexes} regular expressions; CloudWatch Logs allows 2 in a pattern`, hint: "join them with |" } : undefined;
        },
      },
      source,
    },
  ];
}

/** A masking policy audits and masks the same data: two statements with equal identifiers. */
function maskingProblem(policy: unknown): Problem | undefined {
  const statements = isBlock(policy) && Array.isArray(policy.Statement) ? policy.Statement.filter(isBlock) : [];
  const identifiers = ["Audit", "Deidentify"].map(
    (operation) => statements.find((statement) => isBlock(statement.Operation) && statement.Operation[operation])?.DataIdentifier,
  );
  const [audited, masked] = identifiers;
  if (!Array.isArray(audited) || !Array.isArray(masked))
    return { reason: "lacks a statement that audits or one that masks", hint: "give one statement with Audit and one with Deidentify" };
  return sameSet(audited, masked)
    ? undefined
    : { reason: "audits other data than it masks; CloudWatch Logs needs equal DataIdentifier lists", hint: "use one list for both statements" };
}
const sameSet = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
