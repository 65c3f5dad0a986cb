/**
 * One statement of a policy that is rendered: who may do what. A test reads every policy of what is rendered back, so that
 * a statement without a row fails, and a row that nothing renders.
 */
export interface Grant {
  /** Resource type and argument that hold the policy. */
  readonly policy: string;
  /** The statement's Sid; of one that has none, the service that it trusts. */
  readonly statement: string;
  readonly who: string;
  /** As rendered, in its order. */
  readonly may: readonly string[];
  /** What on, for people; `resource` is how that looks. */
  readonly on: string;
  /** Form of every resource; left out where the policy belongs to the resource and names none, as a role's trust does. */
  readonly resource?: RegExp;
  /** Conditions as "operator key", and who says that they hold for whom is let in. @default none */
  readonly when?: { readonly conditions: readonly string[]; readonly source: string };
  readonly why: string;
  /** AWS's page that asks for it. */
  readonly source: string;
  /** Why an action, a resource or a principal has to be a `*`. Given for those, and for no other. */
  readonly wide?: { readonly because: string; readonly source: string };
  /** Why a service is let in without `aws:SourceAccount` or `aws:SourceArn`. Given for those, and for no other. */
  readonly anySource?: { readonly because: string; readonly source: string };
}

const KEY_POLICY = "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html";
const SNS_KEYS = "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services";
const CHAT = "https://docs.aws.amazon.com/chatbot/latest/adminguide/chatbot-iam-policies.html";
const CANARY = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_CanaryPermissions.html";
const REFERENCE = "https://docs.aws.amazon.com/service-authorization/latest/reference/list_";
const ITSELF = { because: "in a key's policy, * is that key", source: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html" };

export const GRANTS: readonly Grant[] = [
  {
    policy: "aws_sns_topic_policy.policy",
    statement: "AlarmsPublish",
    who: "CloudWatch (`cloudwatch.amazonaws.com`)",
    may: ["sns:Publish"],
    on: "the topic of one team and severity",
    resource: /^arn:aws[\w-]*:sns:[\w-]+:\d{12}:[\w-]+$/,
    when: {
      conditions: ["ArnLike aws:SourceArn", "StringEquals aws:SourceAccount"],
      source: "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html#sns-allow-cloudwatch-alarm-to-publish-to-topic-in-another-account",
    },
    why: "alarms of this account and region notify",
    source: "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html",
  },
  {
    policy: "aws_kms_key.policy",
    statement: "AlarmsPublish",
    who: "CloudWatch (`cloudwatch.amazonaws.com`)",
    may: ["kms:Decrypt", "kms:GenerateDataKey*"],
    on: "the key of the region's topics",
    resource: /^\*$/,
    when: {
      conditions: ["StringEquals aws:SourceAccount"],
      source:
        "https://aws.github.io/modern-data-architecture-accelerator/typedocs/functions/_aws-mdaa_cloudwatch-constructs.grantCloudWatchAlarmsTopicAccess.html",
    },
    why: "an alarm publishes to an encrypted topic",
    source: SNS_KEYS,
    wide: { because: `AWS's page for services that publish asks for GenerateDataKey* by this name; ${ITSELF.because}`, source: SNS_KEYS },
  },
  {
    policy: "aws_kms_key.policy",
    statement: "Administration",
    who: "whom the account's own IAM policies let, by the account (`root`)",
    may: ["kms:*"],
    on: "the key of the region's topics",
    resource: /^\*$/,
    why: "the key stays manageable: by itself it gives nobody anything, and no user or role can be deleted who alone could change it",
    source: KEY_POLICY,
    wide: { because: `it is AWS's default key policy, without which a key can become unmanageable; ${ITSELF.because}`, source: KEY_POLICY },
  },
  {
    policy: "aws_iam_role.assume_role_policy",
    statement: "chatbot.amazonaws.com",
    who: "Amazon Q Developer in chat applications (`chatbot.amazonaws.com`)",
    may: ["sts:AssumeRole"],
    on: "the role of Slack's or Microsoft Teams' channels",
    when: {
      conditions: ["StringEqualsIfExists aws:SourceAccount"],
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists",
    },
    why: "messages show the alarm's graph",
    source: CHAT,
    anySource: {
      because:
        "AWS does not say that this service sends them, and a condition on what is not sent refuses everybody: the account is asked for where it is sent. Nobody of another account can name the role in a channel of theirs, because a role can be passed within its account alone",
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
    },
  },
  {
    policy: "aws_iam_policy.policy",
    statement: "AlarmGraphs",
    who: "Amazon Q Developer in chat applications, and by it everybody who can write in the channel; the same policy is the guardrail of roles that members choose",
    may: [
      "cloudwatch:DescribeAlarmHistory",
      "cloudwatch:DescribeAlarms",
      "cloudwatch:DescribeAlarmsForMetric",
      "cloudwatch:DescribeAnomalyDetectors",
      "cloudwatch:GetMetricData",
      "cloudwatch:GetMetricStatistics",
      "cloudwatch:GetMetricWidgetImage",
      "cloudwatch:ListMetrics",
    ],
    on: "alarms and metrics of the account",
    resource: /^\*$/,
    why: "messages show the alarm's graph",
    source: `${CHAT}#read-only-notifications-policy`,
    wide: {
      because: "metrics can't be named as resources, and composite alarms are described only to whom all alarms are",
      source: `${REFERENCE}amazoncloudwatch.html`,
    },
  },
  {
    policy: "aws_iam_role.assume_role_policy",
    statement: "lambda.amazonaws.com",
    who: "AWS Lambda, which runs canaries (`lambda.amazonaws.com`)",
    may: ["sts:AssumeRole"],
    on: "the role of one canary",
    why: "the canary's script runs",
    source: CANARY,
    anySource: {
      because:
        "AWS's page says that a canary's role must have this statement, and names no condition; a canary that can't take its role fails, and pages. A function can only have a role of its own account",
      source: CANARY,
    },
  },
  canary("Runs", ["s3:GetObject", "s3:PutObject"], "what this canary left", /^arn:aws[\w-]*:s3:::[a-z0-9.-]+\/canaries\/[\w-]+\/\*$/, "it keeps its runs"),
  canary("Bucket", ["s3:GetBucketLocation"], "the bucket of the environment's canaries", /^arn:aws[\w-]*:s3:::[a-z0-9.-]+$/, "it keeps its runs"),
  {
    ...canary("Buckets", ["s3:ListAllMyBuckets"], "the account", /^\*$/, "Synthetics looks for the bucket"),
    wide: { because: "the action knows no resource; it tells names of buckets, and nothing in them", source: `${REFERENCE}amazons3.html` },
  },
  canary(
    "Logs",
    ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
    "this canary's log group",
    /^arn:aws[\w-]*:logs:[\w-]+:\d{12}:log-group:\/aws\/lambda\/cwsyn-[\w-]+-\*$/,
    "it logs",
  ),
  {
    ...canary("Metrics", ["cloudwatch:PutMetricData"], "metrics of Synthetics and of certificates", /^\*$/, "its results become metrics"),
    when: {
      conditions: ["StringEquals cloudwatch:namespace"],
      source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-namespace.html",
    },
    wide: { because: "the action knows no resource: the namespace is the limit", source: `${REFERENCE}amazoncloudwatch.html` },
  },
];

function canary(statement: string, may: readonly string[], on: string, resource: RegExp, why: string): Grant {
  return { policy: "aws_iam_role_policy.policy", statement, who: "one canary", may, on, resource, why, source: CANARY };
}
