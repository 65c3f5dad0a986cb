import type { NamedType } from "../named";
import { DRAWN } from "./namers";

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

/** Canaries with what they need, and logs. */
export const STORES: readonly NamedType[] = [
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
];
