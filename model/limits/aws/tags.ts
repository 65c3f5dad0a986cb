import type { Block, Limit, Problem, Reader, ResourceLimits } from "../limit";
import { isBlock, isUnknown } from "../reader";

/** What Tocsin tags itself, so that a resource can be found by what it is about; `Name` on Route 53's health checks alone. */
export const OUR_TAGS: readonly string[] = ["component", "environment", "managed-by", "platform", "severity", "signal", "team"];
export const NAME_TAG = "Name";

/** What a service takes of tags. Terraform's provider sends its `default_tags` and the resource's own as one. */
export interface TagRule {
  readonly resources: readonly string[];
  readonly by: string;
  /** Tags on one resource. */
  readonly most: number;
  /** What people can do where there are more. */
  readonly hint: string;
  /** Where `most` is from. */
  readonly source: string;
  /** What keys and values are made of; AWS's general rule where a service has none of its own. */
  readonly characters: Characters;
  /** Rules of keys alone. @default those of `characters` */
  readonly keys?: Characters;
}
interface Characters {
  readonly pattern: RegExp;
  readonly is: string;
  readonly source: string;
}

const GENERAL = "https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html";
const ANY: Characters = { pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, is: "letters, digits, spaces and _ . : / = + - @", source: GENERAL };
const XRAY: Characters = {
  pattern: /^[A-Za-z0-9 _.:/=+\-@]*$/,
  is: "the letters a to z, digits, spaces and _ . : / = + - @",
  source: "https://docs.aws.amazon.com/xray/latest/api/API_CreateGroup.html",
};
const CANARY = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CreateCanary.html";
const CANARY_KEYS: Characters = {
  pattern: /^[A-Za-z0-9_.:/=+-]*$/,
  is: "the letters a to z, digits and _ . : / = + - without spaces",
  source: CANARY,
};
const FEWER = "remove some of yours under aws.tags or the component's tags";

export const TAG_RULES: readonly TagRule[] = [
  {
    resources: ["aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm"],
    by: "CloudWatch",
    most: 50,
    hint: FEWER,
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
    characters: ANY,
  },
  {
    resources: ["aws_cloudwatch_log_group"],
    by: "CloudWatch Logs",
    most: 50,
    hint: FEWER,
    source: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html",
    characters: ANY,
  },
  {
    resources: ["aws_xray_group", "aws_xray_sampling_rule"],
    by: "X-Ray",
    most: 50,
    hint: FEWER,
    source: "https://docs.aws.amazon.com/xray/latest/api/API_CreateGroup.html; https://docs.aws.amazon.com/general/latest/gr/xray.html",
    characters: XRAY,
  },
  {
    resources: ["aws_sns_topic"],
    by: "SNS",
    most: 50,
    hint: FEWER,
    source: "https://docs.aws.amazon.com/sns/latest/api/API_TagResource.html",
    characters: ANY,
  },
  { resources: ["aws_kms_key", "aws_s3_bucket"], by: "AWS", most: 50, hint: FEWER, source: GENERAL, characters: ANY },
  {
    resources: ["aws_chatbot_slack_channel_configuration", "aws_chatbot_teams_channel_configuration"],
    by: "AWS Chatbot",
    most: 50,
    hint: FEWER,
    source: GENERAL,
    characters: ANY,
  },
  {
    resources: ["aws_iam_policy", "aws_iam_role"],
    by: "IAM",
    most: 50,
    hint: FEWER,
    source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html",
    characters: ANY,
  },
  { resources: ["aws_synthetics_canary"], by: "CloudWatch Synthetics", most: 50, hint: FEWER, source: CANARY, characters: ANY, keys: CANARY_KEYS },
  {
    resources: ["aws_route53_health_check"],
    by: "Route 53",
    most: 10,
    hint: `${FEWER}, or let another runner ask, such as by: canary`,
    source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeTagsForResource.html",
    characters: ANY,
  },
  {
    // Its `override_provider` is reported not to keep default tags off an object that exists already:
    // hashicorp/terraform-provider-aws#41747 (5.90), #45381 (6.0), both open. So they count.
    resources: ["aws_s3_object"],
    by: "S3",
    most: 10,
    hint: "remove some of yours under aws.tags: the script of canaries is an object in S3 and gets them all",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html",
    characters: ANY,
  },
];

/** The same as limits of the argument `tags`. */
export const TAGS: readonly ResourceLimits[] = TAG_RULES.map(({ resources, by, most, hint, source, characters, keys = characters }) => ({
  resources,
  by,
  limits: [
    { argument: "tags", rule: { together: (resource, read) => tooMany(resource, read, by, most, hint) }, source } satisfies Limit,
    { argument: "tags{key}", rule: { length: [1, 128] }, source: GENERAL },
    { argument: "tags{key}", rule: { pattern: /^(?!aws:)/i, is: "keys that do not begin with aws:" }, source: GENERAL },
    { argument: "tags{key}", rule: keys, hint: "give the tag another key", source: keys.source },
    { argument: "tags{}", rule: { length: [0, 256] }, source: GENERAL },
    { argument: "tags{}", rule: characters, source: characters.source },
  ],
}));

function tooMany(resource: Block, read: Reader, by: string, most: number, hint: string): Problem | undefined {
  const tags = read.value(resource, "tags");
  if (!isBlock(tags) || isUnknown(tags, "camelCase")) return undefined;
  const keys = Object.keys(tags);
  if (keys.length <= most) return undefined;
  const ours = keys.filter((key) => OUR_TAGS.includes(key) || key === NAME_TAG);
  const yours = keys.filter((key) => !ours.includes(key));
  const spent = [
    ...(yours.length > 0 ? [`${yours.length} of yours (${some(yours)})`] : []),
    ...(ours.length > 0 ? [`${ours.length} of Tocsin's (${some(ours)})`] : []),
  ];
  return { reason: `has ${keys.length} entries, ${spent.join(" and ")}; ${by} allows ${most}`, hint };
}

const SHOWN = 10;
const some = (keys: readonly string[]): string => `${[...keys].sort().slice(0, SHOWN).join(", ")}${keys.length > SHOWN ? ", …" : ""}`;
