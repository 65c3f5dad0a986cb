/**
 * What Terraform asks of AWS for resource types of ours. A test wants a row for every type that is rendered, and no other.
 * In resources, ACCOUNT is the account's id and PLATFORM the platform's.
 */
export interface AwsNeed {
  /** Sid of the statement. */
  readonly id: string;
  /** Resource types, and data sources as `data.<type>`. */
  readonly types: readonly string[];
  /** What planning reads. */
  readonly plan: readonly string[];
  /** What deploying does besides. */
  readonly deploy: readonly string[];
  /** Of those, the ones that AWS lets nobody limit to a resource. */
  readonly unlimited?: readonly string[];
  readonly on: readonly string[];
  /** Services that roles may be passed to. @default none is passed */
  readonly passes?: { readonly to: string; readonly role: string };
}

/**
 * Actions are the calls in the files of terraform-provider-aws that terraform/provider/lifecycles/aws.ts names; whether one
 * can be limited, and to what, is AWS's own list.
 */
export const AWS_SOURCE = "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";

const BUCKET = "arn:aws:s3:::PLATFORM-*";
const ROLE = "arn:aws:iam::ACCOUNT:role/PLATFORM-*";

export const AWS_NEEDS: readonly AwsNeed[] = [
  {
    id: "Alarms",
    types: ["aws_cloudwatch_composite_alarm", "aws_cloudwatch_metric_alarm"],
    plan: ["cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource"],
    deploy: [
      "cloudwatch:DeleteAlarms",
      "cloudwatch:DisableAlarmActions",
      "cloudwatch:EnableAlarmActions",
      "cloudwatch:PutCompositeAlarm",
      "cloudwatch:PutMetricAlarm",
      "cloudwatch:TagResource",
      "cloudwatch:UntagResource",
    ],
    // Limited, it tells of no composite alarm: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
    unlimited: ["cloudwatch:DescribeAlarms"],
    on: ["arn:aws:cloudwatch:*:ACCOUNT:alarm:*"],
  },
  {
    id: "Dashboards",
    types: ["aws_cloudwatch_dashboard"],
    plan: ["cloudwatch:GetDashboard"],
    deploy: ["cloudwatch:DeleteDashboards", "cloudwatch:PutDashboard"],
    on: ["arn:aws:cloudwatch::ACCOUNT:dashboard/PLATFORM-*"],
  },
  {
    id: "Logs",
    types: [
      "aws_cloudwatch_log_data_protection_policy",
      "aws_cloudwatch_log_group",
      "aws_cloudwatch_log_metric_filter",
      "aws_cloudwatch_log_subscription_filter",
      "aws_cloudwatch_query_definition",
    ],
    plan: [
      "logs:DescribeLogGroups",
      "logs:DescribeMetricFilters",
      "logs:DescribeQueryDefinitions",
      "logs:DescribeSubscriptionFilters",
      "logs:GetDataProtectionPolicy",
      "logs:ListTagsForResource",
    ],
    // Without DeleteLogGroup: log groups stay, whatever becomes of their declaration.
    deploy: [
      "logs:AssociateKmsKey",
      "logs:CreateLogDelivery",
      "logs:CreateLogGroup",
      "logs:DeleteDataProtectionPolicy",
      "logs:DeleteMetricFilter",
      "logs:DeleteQueryDefinition",
      "logs:DeleteRetentionPolicy",
      "logs:DeleteSubscriptionFilter",
      "logs:DisassociateKmsKey",
      "logs:PutDataProtectionPolicy",
      "logs:PutLogGroupDeletionProtection",
      "logs:PutMetricFilter",
      "logs:PutQueryDefinition",
      "logs:PutRetentionPolicy",
      "logs:PutSubscriptionFilter",
      "logs:TagResource",
      "logs:UntagResource",
    ],
    unlimited: ["logs:DescribeLogGroups", "logs:DescribeQueryDefinitions", "logs:CreateLogDelivery", "logs:DeleteQueryDefinition", "logs:PutQueryDefinition"],
    on: ["arn:aws:logs:*:ACCOUNT:log-group:*", "arn:aws:logs:*:ACCOUNT:destination:*"],
    passes: { to: "logs.amazonaws.com", role: "arn:aws:iam::ACCOUNT:role/ROLE-OF-SUBSCRIPTIONS" },
  },
  {
    id: "Topics",
    types: ["aws_sns_topic", "aws_sns_topic_policy", "aws_sns_topic_subscription"],
    plan: ["sns:GetSubscriptionAttributes", "sns:GetTopicAttributes", "sns:ListTagsForResource"],
    deploy: [
      "sns:CreateTopic",
      "sns:DeleteTopic",
      "sns:ListSubscriptionsByTopic",
      "sns:SetSubscriptionAttributes",
      "sns:SetTopicAttributes",
      "sns:Subscribe",
      "sns:TagResource",
      "sns:Unsubscribe",
      "sns:UntagResource",
    ],
    on: ["arn:aws:sns:*:ACCOUNT:PLATFORM-*"],
  },
  {
    id: "Keys",
    types: ["aws_kms_alias", "aws_kms_key"],
    plan: ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListAliases", "kms:ListResourceTags"],
    deploy: [
      "kms:CreateAlias",
      "kms:CreateKey",
      "kms:DeleteAlias",
      "kms:EnableKeyRotation",
      "kms:PutKeyPolicy",
      "kms:ScheduleKeyDeletion",
      "kms:TagResource",
      "kms:UntagResource",
      "kms:UpdateAlias",
      "kms:UpdateKeyDescription",
    ],
    unlimited: ["kms:ListAliases", "kms:CreateKey"],
    // A key has no name: limit these by a tag of `aws.tags`, if other keys are in the account.
    on: ["arn:aws:kms:*:ACCOUNT:key/*", "arn:aws:kms:*:ACCOUNT:alias/PLATFORM-*"],
  },
  {
    id: "Chats",
    types: ["aws_chatbot_slack_channel_configuration", "aws_chatbot_teams_channel_configuration"],
    plan: [
      "chatbot:DescribeSlackChannelConfigurations",
      "chatbot:GetMicrosoftTeamsChannelConfiguration",
      "chatbot:ListMicrosoftTeamsChannelConfigurations",
      "chatbot:ListTagsForResource",
    ],
    deploy: [
      "chatbot:CreateMicrosoftTeamsChannelConfiguration",
      "chatbot:CreateSlackChannelConfiguration",
      "chatbot:DeleteMicrosoftTeamsChannelConfiguration",
      "chatbot:DeleteSlackChannelConfiguration",
      "chatbot:TagResource",
      "chatbot:UntagResource",
      "chatbot:UpdateMicrosoftTeamsChannelConfiguration",
      "chatbot:UpdateSlackChannelConfiguration",
    ],
    unlimited: [
      "chatbot:DescribeSlackChannelConfigurations",
      "chatbot:GetMicrosoftTeamsChannelConfiguration",
      "chatbot:ListMicrosoftTeamsChannelConfigurations",
      "chatbot:ListTagsForResource",
      "chatbot:CreateMicrosoftTeamsChannelConfiguration",
      "chatbot:CreateSlackChannelConfiguration",
    ],
    on: ["arn:aws:chatbot::ACCOUNT:chat-configuration/*"],
    passes: { to: "chatbot.amazonaws.com", role: ROLE },
  },
  {
    id: "Roles",
    types: ["aws_iam_policy", "aws_iam_role", "aws_iam_role_policy", "aws_iam_role_policy_attachment"],
    plan: ["iam:GetPolicy", "iam:GetPolicyVersion", "iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"],
    deploy: [
      "iam:AttachRolePolicy",
      "iam:CreatePolicy",
      "iam:CreatePolicyVersion",
      "iam:CreateRole",
      "iam:DeletePolicy",
      "iam:DeletePolicyVersion",
      "iam:DeleteRole",
      "iam:DeleteRolePolicy",
      "iam:DetachRolePolicy",
      "iam:ListInstanceProfilesForRole",
      "iam:ListPolicyVersions",
      "iam:PutRolePolicy",
      "iam:SetDefaultPolicyVersion",
      "iam:TagPolicy",
      "iam:TagRole",
      "iam:UntagPolicy",
      "iam:UntagRole",
      "iam:UpdateAssumeRolePolicy",
      "iam:UpdateRole",
      "iam:UpdateRoleDescription",
    ],
    on: [ROLE, "arn:aws:iam::ACCOUNT:policy/PLATFORM-*"],
  },
  {
    id: "Canaries",
    types: ["aws_synthetics_canary"],
    plan: ["synthetics:GetCanary", "synthetics:ListTagsForResource"],
    deploy: [
      "synthetics:CreateCanary",
      "synthetics:DeleteCanary",
      "synthetics:StartCanary",
      "synthetics:StopCanary",
      "synthetics:TagResource",
      "synthetics:UntagResource",
      "synthetics:UpdateCanary",
    ],
    unlimited: ["synthetics:CreateCanary"],
    on: ["arn:aws:synthetics:*:ACCOUNT:canary:PLATFORM-*"],
    passes: { to: "lambda.amazonaws.com", role: ROLE },
  },
  {
    id: "CanaryFunctions",
    types: ["aws_synthetics_canary"],
    plan: [],
    // In the name of whoever makes the canary: CloudWatchSyntheticsFullAccess,
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/managed-policies-cloudwatch.html#managed-policies-cloudwatch-canaries
    deploy: [
      "lambda:AddPermission",
      "lambda:CreateFunction",
      "lambda:DeleteFunction",
      "lambda:DeleteLayerVersion",
      "lambda:GetFunction",
      "lambda:GetFunctionConfiguration",
      "lambda:GetLayerVersion",
      "lambda:PublishLayerVersion",
      "lambda:PublishVersion",
      "lambda:UpdateFunctionCode",
      "lambda:UpdateFunctionConfiguration",
    ],
    on: [
      "arn:aws:lambda:*:ACCOUNT:function:cwsyn-PLATFORM-*",
      "arn:aws:lambda:*:ACCOUNT:layer:cwsyn-PLATFORM-*",
      "arn:aws:lambda:*:ACCOUNT:layer:cwsyn-PLATFORM-*:*",
      "arn:aws:lambda:*:*:layer:Synthetics*:*",
    ],
  },
  {
    id: "CanaryBucket",
    types: [
      "aws_s3_bucket",
      "aws_s3_bucket_lifecycle_configuration",
      "aws_s3_bucket_ownership_controls",
      "aws_s3_bucket_policy",
      "aws_s3_bucket_public_access_block",
      "aws_s3_bucket_server_side_encryption_configuration",
      "aws_s3_object",
    ],
    plan: [
      "s3:GetAccelerateConfiguration",
      "s3:GetBucketAcl",
      "s3:GetBucketCORS",
      "s3:GetBucketLocation",
      "s3:GetBucketLogging",
      "s3:GetBucketObjectLockConfiguration",
      "s3:GetBucketOwnershipControls",
      "s3:GetBucketPolicy",
      "s3:GetBucketPublicAccessBlock",
      "s3:GetBucketRequestPayment",
      "s3:GetBucketTagging",
      "s3:GetBucketVersioning",
      "s3:GetBucketWebsite",
      "s3:GetEncryptionConfiguration",
      "s3:GetLifecycleConfiguration",
      "s3:GetObject",
      "s3:GetObjectTagging",
      "s3:GetReplicationConfiguration",
      "s3:ListBucket",
    ],
    deploy: [
      "s3:CreateBucket",
      "s3:DeleteBucket",
      "s3:DeleteBucketPolicy",
      "s3:DeleteObject",
      "s3:DeleteObjectVersion",
      "s3:ListBucketVersions",
      "s3:PutBucketOwnershipControls",
      "s3:PutBucketPolicy",
      "s3:PutBucketPublicAccessBlock",
      "s3:PutBucketTagging",
      "s3:PutEncryptionConfiguration",
      "s3:PutLifecycleConfiguration",
      "s3:PutObject",
      "s3:PutObjectTagging",
    ],
    on: [`${BUCKET}-uptime-*`, `${BUCKET}-uptime-*/*`],
  },
  {
    id: "HealthChecks",
    types: ["aws_route53_health_check"],
    plan: ["route53:GetHealthCheck", "route53:ListTagsForResource"],
    deploy: ["route53:ChangeTagsForResource", "route53:CreateHealthCheck", "route53:DeleteHealthCheck", "route53:UpdateHealthCheck"],
    unlimited: ["route53:CreateHealthCheck"],
    on: ["arn:aws:route53:::healthcheck/*"],
  },
  {
    id: "Traces",
    types: ["aws_xray_group", "aws_xray_sampling_rule"],
    plan: ["xray:GetGroup", "xray:GetSamplingRules", "xray:ListTagsForResource"],
    deploy: [
      "xray:CreateGroup",
      "xray:CreateSamplingRule",
      "xray:DeleteGroup",
      "xray:DeleteSamplingRule",
      "xray:TagResource",
      "xray:UntagResource",
      "xray:UpdateGroup",
      "xray:UpdateSamplingRule",
    ],
    unlimited: ["xray:GetSamplingRules"],
    on: ["arn:aws:xray:*:ACCOUNT:group/*", "arn:aws:xray:*:ACCOUNT:sampling-rule/*"],
  },
  {
    id: "Parameters",
    types: ["data.aws_ssm_parameter"],
    plan: ["ssm:GetParameter"],
    deploy: [],
    // Those that `{ ssm: … }` names.
    on: ["arn:aws:ssm:*:ACCOUNT:parameter/PLATFORM/*"],
  },
];
