import type { NamedType } from "./named";

const TOPIC_GONE = "alarms act on a topic that is gone: nobody is told from its end to the update, and longer if the apply stops in between";
const DELETE_TOPIC = "https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html: deletes a topic and all its subscriptions";
const DELETE_ALARMS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html";
const PUT_ALARM = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html: updates an alarm of that name";
const DRAWN = {
  gone: "harmless",
  because: "a widget says that it is not there, for seconds",
  source: "dashboards are checked when they are looked at",
} as const;
const BUCKETS_OWN = {
  gone: "child",
  because: "a setting or an object of the bucket, which `bucket` replaces",
  source: "terraform-provider-aws internal/service/s3 (ForceNew), as in terraform/provider/lifecycles/aws.ts",
} as const;
const GROUPS_OWN = {
  gone: "child",
  because: "a part of the log group, which `log_group_name` replaces",
  source: "terraform-provider-aws internal/service/logs (ForceNew), as in terraform/provider/lifecycles/aws.ts",
} as const;
const TOPICS_OWN = {
  gone: "child",
  because: "a part of the topic, which its ARN replaces",
  source: "terraform-provider-aws internal/service/sns (ForceNew), as in terraform/provider/lifecycles/aws.ts",
} as const;

export const AWS_ORDER: readonly NamedType[] = [
  {
    type: "aws_cloudwatch_metric_alarm",
    createBeforeDestroy: true,
    identity: { arguments: ["alarm_name"], within: ["region"], taken: "overwritten", source: PUT_ALARM },
    namedBy: [
      {
        by: "aws_cloudwatch_composite_alarm",
        at: ["alarm_rule"],
        spelled: ['ALARM("{alarm_name}")'],
        gone: "refused",
        because: "CloudWatch does not delete an alarm that a composite's rule names, and the provider does not try again",
        source: "https://github.com/hashicorp/terraform-provider-aws/issues/34807",
      },
      {
        by: "aws_cloudwatch_composite_alarm",
        at: ["actions_suppressor"],
        spelled: [":alarm:{alarm_name}"],
        gone: "unknown",
        because: "whether CloudWatch refuses is not documented; if it does not, alerts are held back no more until the update",
        source: `${DELETE_ALARMS} speaks of composites that depend on the alarm`,
      },
      { by: "aws_cloudwatch_dashboard", at: ["dashboard_body"], spelled: [":alarm:{alarm_name}"], ...DRAWN },
    ],
  },
  {
    type: "aws_cloudwatch_composite_alarm",
    createBeforeDestroy: true,
    // Of those that notify; nothing names them.
    unless: "actions_enabled",
    identity: {
      arguments: ["alarm_name"],
      within: ["region"],
      taken: "overwritten",
      source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html: overwrites one of that name",
    },
    namedBy: [
      {
        by: "aws_cloudwatch_composite_alarm",
        at: ["actions_suppressor"],
        spelled: [":alarm:{alarm_name}"],
        gone: "unknown",
        because: "whether CloudWatch refuses is not documented; if it does not, alerts are held back no more until the update",
        source: `${DELETE_ALARMS} speaks of composites that depend on the alarm`,
      },
    ],
  },
  {
    type: "aws_sns_topic",
    createBeforeDestroy: true,
    identity: {
      arguments: ["name"],
      within: ["region"],
      taken: "overwritten",
      source: "https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html: returns the topic of that name",
    },
    namedBy: [
      {
        by: "aws_cloudwatch_metric_alarm",
        at: ["alarm_actions", "ok_actions", "insufficient_data_actions"],
        gone: "harm",
        because: TOPIC_GONE,
        source: DELETE_TOPIC,
      },
      { by: "aws_cloudwatch_composite_alarm", at: ["alarm_actions", "ok_actions"], gone: "harm", because: TOPIC_GONE, source: DELETE_TOPIC },
      {
        by: "aws_chatbot_slack_channel_configuration",
        at: ["sns_topic_arns"],
        gone: "harm",
        because: "a channel listens to a topic that is gone",
        source: DELETE_TOPIC,
      },
      {
        by: "aws_chatbot_teams_channel_configuration",
        at: ["sns_topic_arns"],
        gone: "harm",
        because: "a channel listens to a topic that is gone",
        source: DELETE_TOPIC,
      },
      { by: "aws_sns_topic_policy", at: ["arn", "policy"], ...TOPICS_OWN },
      { by: "aws_sns_topic_subscription", at: ["topic_arn"], ...TOPICS_OWN },
    ],
  },
  {
    type: "aws_kms_key",
    createBeforeDestroy: true,
    namedBy: [
      {
        by: "aws_sns_topic",
        at: ["kms_master_key_id"],
        gone: "harm",
        because: "a key that waits for its deletion encrypts nothing, so that publishing to the topic fails until the update: nobody is told",
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html",
      },
      {
        by: "aws_kms_alias",
        at: ["target_key_id"],
        gone: "child",
        because: "the key's own name",
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html: deletes the aliases of a key",
      },
    ],
  },
  {
    type: "aws_route53_health_check",
    createBeforeDestroy: true,
    namedBy: [
      {
        by: "aws_cloudwatch_metric_alarm",
        at: ["dimensions", "metric_query"],
        gone: "harm",
        because: "the alarm has no data of a check that is gone",
        source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-deleting.html",
      },
      { by: "aws_cloudwatch_dashboard", at: ["dashboard_body"], ...DRAWN },
    ],
  },
  {
    type: "aws_iam_role",
    createBeforeDestroy: true,
    identity: {
      arguments: ["name"],
      taken: "refused",
      source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: EntityAlreadyExists",
    },
    namedBy: [
      {
        by: "aws_iam_role_policy_attachment",
        at: ["role"],
        gone: "child",
        because: "goes first; IAM deletes no role with policies",
        source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html: DeleteConflict",
      },
      {
        by: "aws_iam_role_policy",
        at: ["role"],
        gone: "child",
        because: "goes first; IAM deletes no role with policies",
        source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html: DeleteConflict",
      },
      {
        by: "aws_chatbot_slack_channel_configuration",
        at: ["iam_role_arn"],
        gone: "harm",
        because: "the channel can't assume a role that is gone",
        source: "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateSlackChannelConfiguration.html",
      },
      {
        by: "aws_chatbot_teams_channel_configuration",
        at: ["iam_role_arn"],
        gone: "harm",
        because: "the channel can't assume a role that is gone",
        source: "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateMicrosoftTeamsChannelConfiguration.html",
      },
      {
        by: "aws_synthetics_canary",
        at: ["execution_role_arn"],
        gone: "harm",
        because: "the canary fails without its role, and pages",
        source: "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CreateCanary.html: ExecutionRoleArn",
      },
    ],
  },
  {
    type: "aws_iam_policy",
    createBeforeDestroy: true,
    identity: {
      arguments: ["name"],
      taken: "refused",
      source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html: EntityAlreadyExists",
    },
    namedBy: [
      {
        by: "aws_iam_role_policy_attachment",
        at: ["policy_arn"],
        gone: "child",
        because: "goes first; IAM deletes no policy that is attached",
        source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html: DeleteConflict",
      },
      {
        by: "aws_chatbot_slack_channel_configuration",
        at: ["guardrail_policy_arns"],
        gone: "harm",
        because: "the channel's guardrail is gone until the update",
        source: "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateSlackChannelConfiguration.html",
      },
      {
        by: "aws_chatbot_teams_channel_configuration",
        at: ["guardrail_policy_arns"],
        gone: "harm",
        because: "the channel's guardrail is gone until the update",
        source: "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateMicrosoftTeamsChannelConfiguration.html",
      },
    ],
  },
  {
    // Nothing names it: the former policy leaves the role when the next one is there.
    type: "aws_iam_role_policy_attachment",
    createBeforeDestroy: true,
    identity: {
      arguments: ["role", "policy_arn"],
      taken: "overwritten",
      source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html: attaching again changes nothing",
    },
    namedBy: [],
  },
  {
    type: "aws_iam_role_policy",
    createBeforeDestroy: false,
    namedBy: [
      {
        by: "aws_synthetics_canary",
        at: ["depends_on"],
        gone: "child",
        because: "the canary's permissions, which stay as long as its role",
        source: "a role's name and the policy's replace it: terraform/provider/lifecycles/aws.ts",
      },
    ],
  },
  {
    type: "aws_s3_bucket",
    createBeforeDestroy: false,
    namedBy: [
      { by: "aws_s3_object", at: ["bucket"], ...BUCKETS_OWN },
      { by: "aws_s3_bucket_lifecycle_configuration", at: ["bucket"], ...BUCKETS_OWN },
      { by: "aws_s3_bucket_ownership_controls", at: ["bucket"], ...BUCKETS_OWN },
      { by: "aws_s3_bucket_policy", at: ["bucket", "policy"], ...BUCKETS_OWN },
      { by: "aws_s3_bucket_public_access_block", at: ["bucket"], ...BUCKETS_OWN },
      { by: "aws_s3_bucket_server_side_encryption_configuration", at: ["bucket"], ...BUCKETS_OWN },
      {
        by: "aws_synthetics_canary",
        at: ["artifact_s3_location", "s3_bucket"],
        gone: "child",
        because: "the store of the environment's canaries, which goes with the last of them",
        source: "constructs/aws/uptime/canary-store.ts",
      },
    ],
  },
  {
    type: "aws_s3_bucket_public_access_block",
    createBeforeDestroy: false,
    namedBy: [
      {
        by: "aws_s3_bucket_policy",
        at: ["depends_on"],
        gone: "child",
        because: "both are settings of one bucket, and S3 takes two changes at once badly",
        source: "https://github.com/hashicorp/terraform-provider-aws/issues/7628",
      },
    ],
  },
  {
    type: "aws_s3_object",
    createBeforeDestroy: false,
    namedBy: [
      {
        by: "aws_synthetics_canary",
        at: ["s3_key"],
        gone: "harmless",
        because: "the canary runs a copy of its script, made when it was created or updated",
        source: "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CanaryCodeInput.html; the canary is a Lambda layer and function",
      },
    ],
  },
  {
    type: "aws_synthetics_canary",
    createBeforeDestroy: false,
    namedBy: [
      {
        by: "aws_cloudwatch_metric_alarm",
        at: ["dimensions", "metric_query"],
        spelled: ["{name}"],
        gone: "harmless",
        because: "an alarm that stays reads another check's metric in the same apply; in between it has no new data, for less than a period",
        source: "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_DeleteCanary.html",
      },
      { by: "aws_cloudwatch_dashboard", at: ["dashboard_body"], spelled: ["{name}"], ...DRAWN },
      {
        by: "aws_iam_role",
        at: ["description"],
        spelled: ["{name}"],
        gone: "harmless",
        because: "text for people",
        source: "constructs/aws/uptime/canary.ts",
      },
      {
        by: "aws_iam_role_policy",
        at: ["policy"],
        spelled: ["{name}"],
        gone: "harmless",
        because: "a path within the bucket, of which nothing has to exist",
        source: "constructs/aws/uptime/canary.ts",
      },
    ],
  },
  {
    // Those that exist already are adopted with `prevent_destroy`.
    type: "aws_cloudwatch_log_group",
    createBeforeDestroy: false,
    namedBy: [
      { by: "aws_cloudwatch_log_metric_filter", at: ["log_group_name"], ...GROUPS_OWN },
      { by: "aws_cloudwatch_log_subscription_filter", at: ["log_group_name"], ...GROUPS_OWN },
      { by: "aws_cloudwatch_log_data_protection_policy", at: ["log_group_name"], ...GROUPS_OWN },
      {
        by: "aws_cloudwatch_query_definition",
        at: ["log_group_names"],
        spelled: ["{name}"],
        gone: "harmless",
        because: "a saved query names a group that is gone, for seconds",
        source: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutQueryDefinition.html",
      },
    ],
  },
  {
    type: "aws_cloudwatch_dashboard",
    createBeforeDestroy: false,
    namedBy: [
      ...["aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm"].map(
        (by) =>
          ({
            by,
            at: ["alarm_description"],
            spelled: ["dashboards:name={dashboard_name}"],
            gone: "harmless",
            because: "a link for people, which leads nowhere for seconds",
            source: "descriptions are text: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
          }) as const,
      ),
      { by: "aws_cloudwatch_dashboard", at: ["dashboard_body"], spelled: ["dashboards:name={dashboard_name}"], ...DRAWN },
    ],
  },
];
