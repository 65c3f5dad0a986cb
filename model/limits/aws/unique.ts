import { byArgument, eachOf, inAnyCase, type Scope, taken, type Unique, within } from "../together";

const CLOUDWATCH = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_";
const LOGS = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_";
const XRAY = "https://docs.aws.amazon.com/xray/latest/api/API_";
const IAM = "https://docs.aws.amazon.com/IAM/latest/APIReference/API_";
const CHATBOT = "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_";

/** Read in November 2026, in the APIs' models of botocore 1.43.67 and in the reports named. */
export const AWS_UNIQUE: readonly Unique[] = [
  {
    ...one("alarm", { aws_cloudwatch_metric_alarm: "alarm_name", aws_cloudwatch_composite_alarm: "alarm_name" }, "region"),
    taken: "overwritten",
    second: "CloudWatch lets each deployment replace the other's alarm without a word, and whoever removes one removes both",
    change: (environment) => `let one environment adopt it, or rename what it is of in ${environment}`,
    source: `${CLOUDWATCH}PutMetricAlarm.html; PutCompositeAlarm: one namespace for both`,
  },
  {
    // Dashboards are global in an account.
    ...one("dashboard", { aws_cloudwatch_dashboard: "dashboard_name" }, "account"),
    taken: "overwritten",
    second: "CloudWatch lets each deployment replace the other's dashboard without a word",
    source: `${CLOUDWATCH}PutDashboard.html`,
  },
  {
    ...one("log group", { aws_cloudwatch_log_group: "name" }, "region"),
    taken: "refused",
    second: "CloudWatch Logs refuses the second (ResourceAlreadyExistsException); where it is adopted, each deployment sets its own retention, key and tags",
    change: (environment) => `give ${environment} a log group of its own, or declare it in one environment; signals of others may read it all the same`,
    source: `${LOGS}CreateLogGroup.html`,
  },
  {
    what: "metric filter",
    types: { aws_cloudwatch_log_metric_filter: "name" },
    scope: "region",
    takes: within("log_group_name"),
    taken: "overwritten",
    second: "CloudWatch Logs lets each deployment replace the other's filter without a word",
    source: `${LOGS}PutMetricFilter.html`,
  },
  {
    what: "subscription filter",
    types: { aws_cloudwatch_log_subscription_filter: "name" },
    scope: "region",
    takes: within("log_group_name"),
    taken: "overwritten",
    second: "CloudWatch Logs lets each deployment replace the other's filter without a word",
    source: `${LOGS}PutSubscriptionFilter.html`,
  },
  {
    what: "masking policy of the log group",
    types: { aws_cloudwatch_log_data_protection_policy: "log_group_name" },
    scope: "region",
    takes: eachOf("log_group_name"),
    taken: "overwritten",
    second: "a log group has one, and each deployment replaces the other's without a word",
    change: (environment) => `mask the group in one environment: give it a class without \`mask\` in ${environment}`,
    source: `${LOGS}PutDataProtectionPolicy.html`,
  },
  {
    ...one("X-Ray group", { aws_xray_group: "group_name" }, "region"),
    taken: "refused",
    second: "X-Ray refuses the second (InvalidRequestException)",
    source: `${XRAY}CreateGroup.html`,
  },
  {
    // Its name is what every other operation identifies it by; what CreateSamplingRule answers is not documented.
    ...one("sampling rule", { aws_xray_sampling_rule: "rule_name" }, "region"),
    taken: "unknown",
    second: "X-Ray knows a rule by its name alone",
    source: `${XRAY}CreateSamplingRule.html; API_UpdateSamplingRule.html`,
  },
  {
    ...one("topic", { aws_sns_topic: "name" }, "region"),
    taken: "overwritten",
    second: "SNS gives each deployment the same topic where both tag it alike, and refuses the second where not (Topic already exists with different tags)",
    source: "https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html; pulumi/pulumi-aws#3235",
  },
  {
    what: "Slack channel",
    types: { aws_chatbot_slack_channel_configuration: "slack_channel_id" },
    scope: "account",
    takes: (config, read) => pair(read.text(config, "slack_team_id"), read.text(config, "slack_channel_id")),
    taken: "refused",
    second: "an account configures a Slack channel once, and AWS refuses the second (Slack channel … has already been configured for AWS account …)",
    change: (environment) =>
      `give the team another channel in ${environment}, or leave slack out of its routes there; Grafana and Datadog may post to the same one`,
    source: "aws-cloudformation/cloudformation-coverage-roadmap#1155 (AWS's answer); hashicorp/terraform-provider-awscc#1011",
  },
  {
    ...one("chat configuration", { aws_chatbot_slack_channel_configuration: "configuration_name" }, "account"),
    taken: "refused",
    second: "AWS refuses the second (ConflictException)",
    source: `${CHATBOT}CreateSlackChannelConfiguration.html`,
  },
  {
    what: "channel of the Microsoft team",
    types: { aws_chatbot_teams_channel_configuration: "team_id" },
    scope: "account",
    takes: (config, read, argument) => taken(read.text(config, argument)?.toLowerCase()),
    taken: "refused",
    second: "Terraform's AWS provider finds a configuration by its team alone, and can make and read neither of two",
    change: (environment) => `give the team a channel of another Microsoft team in ${environment}, or leave teams out of its routes there`,
    source: "hashicorp/terraform-provider-aws#38943 and #47039 (open in 2026-03)",
  },
  {
    ...one("IAM role", { aws_iam_role: "name" }, "account", inAnyCase),
    taken: "refused",
    second: "IAM refuses the second, in whatever case it is written (EntityAlreadyExists)",
    source: `${IAM}CreateRole.html`,
  },
  {
    ...one("IAM policy", { aws_iam_policy: "name" }, "account", inAnyCase),
    taken: "refused",
    second: "IAM refuses the second, in whatever case it is written (EntityAlreadyExists)",
    source: `${IAM}CreatePolicy.html`,
  },
  {
    ...one("key alias", { aws_kms_alias: "name" }, "region"),
    taken: "refused",
    second: "KMS refuses the second (AlreadyExistsException)",
    source: "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html",
  },
  {
    // The operation's model has no error for it.
    ...one("canary", { aws_synthetics_canary: "name" }, "region"),
    taken: "unknown",
    second: "CloudWatch Synthetics knows a canary by its name alone",
    source: "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CreateCanary.html",
  },
  {
    ...one("bucket", { aws_s3_bucket: "bucket" }, "partition"),
    taken: "refused",
    second: "S3 refuses the second (BucketAlreadyExists); in us-east-1 it gives an account's own to both, and whoever removes one removes both's",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html",
  },
];

function one(what: string, types: Unique["types"], scope: Scope, takes = byArgument): Omit<Unique, "taken" | "second" | "source"> {
  return { what, types, scope, takes };
}

const pair = (workspace: string | undefined, channel: string | undefined) =>
  workspace === undefined || channel === undefined ? taken(undefined) : taken(`${workspace}/${channel}`);
