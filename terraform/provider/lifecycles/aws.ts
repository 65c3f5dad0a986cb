import type { Lifecycle } from "./lifecycle";

/**
 * Replacements were read in the source named, and provider 5.100.0's own plans agree. `region` is read at
 * internal/provider/sdkv2/region.go 0073593 and internal/provider/framework/region.go 0df6386: from 6.0.0 on it replaces
 * every resource that has it, and an import fills it too.
 */
export const AWS_LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  // The vendor's update takes every argument, the channel and the workspace included.
  aws_chatbot_slack_channel_configuration: {
    replacedBy: ["region"],
    importedAs: "chat_configuration_arn",
    source: "terraform-provider-aws internal/service/chatbot/slack_channel_configuration.go at 02568cd",
  },
  // Imported by its team_id.
  aws_chatbot_teams_channel_configuration: {
    replacedBy: ["region"],
    importedAs: "team_id",
    source: "terraform-provider-aws internal/service/chatbot/teams_channel_configuration.go at 13adc2a; region as of every resource of v6",
  },
  aws_cloudwatch_composite_alarm: {
    replacedBy: ["actions_enabled", "alarm_name", "region"],
    importedAs: "alarm_name",
    source: "terraform-provider-aws internal/service/cloudwatch/composite_alarm.go at 050ac11",
  },
  aws_cloudwatch_dashboard: {
    replacedBy: ["dashboard_name", "region"],
    importedAs: "dashboard_name",
    source: "terraform-provider-aws internal/service/cloudwatch/dashboard.go at 0620f2a",
  },
  aws_cloudwatch_log_data_protection_policy: {
    replacedBy: ["log_group_name", "region"],
    importedAs: "log_group_name",
    source: "terraform-provider-aws internal/service/logs/data_protection_policy.go at 108f85f",
  },
  aws_cloudwatch_log_group: {
    replacedBy: ["log_group_class", "name", "name_prefix", "region"],
    importedAs: "name",
    source: "terraform-provider-aws internal/service/logs/group.go at 0073593",
  },
  // Imported as "<log_group_name>:<name>", which fills both.
  aws_cloudwatch_log_metric_filter: {
    replacedBy: ["log_group_name", "name", "region"],
    source: "terraform-provider-aws internal/service/logs/metric_filter.go at 0f14e6f",
  },
  // Imported as "<log_group_name>|<name>", which fills both.
  aws_cloudwatch_log_subscription_filter: {
    replacedBy: ["destination_arn", "log_group_name", "name", "region"],
    source: "terraform-provider-aws internal/service/logs/subscription_filter.go at 07c8fe2",
  },
  aws_cloudwatch_metric_alarm: {
    replacedBy: ["alarm_name", "region"],
    importedAs: "alarm_name",
    source: "terraform-provider-aws internal/service/cloudwatch/metric_alarm.go at 055611a",
  },
  // Imported by ARN, of which only the UUID becomes `id`. Its name changes in place.
  aws_cloudwatch_query_definition: {
    replacedBy: ["region"],
    source: "terraform-provider-aws internal/service/logs/query_definition.go at 0ac6a8e",
  },
  // Imported by ARN, which is no argument; its document changes in place.
  aws_iam_policy: {
    replacedBy: ["description", "name", "name_prefix", "path"],
    importedAs: "arn",
    source: "terraform-provider-aws internal/service/iam/policy.go at 01ccd9a",
  },
  aws_iam_role: {
    replacedBy: ["name", "name_prefix", "path"],
    importedAs: "name",
    source: "terraform-provider-aws internal/service/iam/role.go at 0040ea6",
  },
  // Imported as "<role>:<name>", which fills both.
  aws_iam_role_policy: {
    replacedBy: ["name", "name_prefix", "role"],
    source: "terraform-provider-aws internal/service/iam/role_policy.go at 02f97af",
  },
  // Imported as "<role>/<policy_arn>", which fills both.
  aws_iam_role_policy_attachment: {
    replacedBy: ["policy_arn", "role"],
    source: "terraform-provider-aws internal/service/iam/role_policy_attachment.go at 04c7984",
  },
  aws_kms_alias: {
    replacedBy: ["name", "name_prefix", "region"],
    importedAs: "name",
    source: "terraform-provider-aws internal/service/kms/alias.go at 01c0800",
  },
  aws_kms_key: {
    replacedBy: ["custom_key_store_id", "customer_master_key_spec", "key_usage", "multi_region", "region", "xks_key_id"],
    importedAs: "key_id",
    source: "terraform-provider-aws internal/service/kms/key.go at 00a3530",
  },
  aws_route53_health_check: {
    replacedBy: ["measure_latency", "reference_name", "request_interval", "routing_control_arn", "type"],
    source: "terraform-provider-aws internal/service/route53/health_check.go at 0160692",
  },
  aws_s3_bucket: {
    replacedBy: ["bucket", "bucket_prefix", "object_lock_configuration.object_lock_enabled", "object_lock_enabled", "region"],
    importedAs: "bucket",
    source: "terraform-provider-aws internal/service/s3/bucket.go at 4c72bcc",
  },
  aws_s3_bucket_lifecycle_configuration: {
    replacedBy: ["bucket", "expected_bucket_owner", "region"],
    importedAs: "bucket",
    source: "terraform-provider-aws internal/service/s3/bucket_lifecycle_configuration.go, the v6 on the plugin framework",
  },
  aws_s3_bucket_ownership_controls: {
    replacedBy: ["bucket", "region"],
    importedAs: "bucket",
    source: "terraform-provider-aws internal/service/s3/bucket_ownership_controls.go at 01c0800",
  },
  aws_s3_bucket_policy: {
    replacedBy: ["bucket", "region"],
    importedAs: "bucket",
    source: "terraform-provider-aws internal/service/s3/bucket_policy.go at 0073593",
  },
  aws_s3_bucket_public_access_block: {
    replacedBy: ["bucket", "region"],
    importedAs: "bucket",
    source: "terraform-provider-aws internal/service/s3/bucket_public_access_block.go at 0160692",
  },
  aws_s3_bucket_server_side_encryption_configuration: {
    replacedBy: ["bucket", "expected_bucket_owner", "region"],
    importedAs: "bucket",
    source: "terraform-provider-aws internal/service/s3/bucket_server_side_encryption_configuration.go at 0160692",
  },
  // Imported as "<bucket>/<key>", which fills both.
  aws_s3_object: {
    replacedBy: ["bucket", "key", "region"],
    source: "terraform-provider-aws internal/service/s3/object.go at 033c721",
  },
  aws_sns_topic: {
    replacedBy: ["fifo_topic", "name", "name_prefix", "region"],
    importedAs: "arn",
    source: "terraform-provider-aws internal/service/sns/topic.go at 00a3530",
  },
  aws_sns_topic_policy: {
    replacedBy: ["arn", "region"],
    importedAs: "arn",
    source: "terraform-provider-aws internal/service/sns/topic_policy.go at 00a3530",
  },
  aws_sns_topic_subscription: {
    replacedBy: ["endpoint", "protocol", "region", "topic_arn"],
    importedAs: "arn",
    source: "terraform-provider-aws internal/service/sns/topic_subscription.go at 04a2e6e",
  },
  aws_synthetics_canary: {
    replacedBy: ["name", "region"],
    importedAs: "name",
    source: "terraform-provider-aws internal/service/synthetics/canary.go at 008508f",
  },
  aws_xray_group: {
    replacedBy: ["group_name", "region"],
    importedAs: "arn",
    source: "terraform-provider-aws internal/service/xray/group.go at 00a3530",
  },
  aws_xray_sampling_rule: {
    replacedBy: ["region", "rule_name", "version"],
    importedAs: "rule_name",
    source: "terraform-provider-aws internal/service/xray/sampling_rule.go at 050c661",
  },
};
