import type { AwsNeed } from "./aws-need";

const TYPES = ["aws_cloudwatch_log_data_protection_policy"];

/**
 * CloudWatch lets itself into where findings go, in the name of who deploys:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/data-protection-policy-permissions.html
 */
export const FINDING_NEEDS: readonly AwsNeed[] = [
  {
    id: "FindingsToLogGroup",
    types: TYPES,
    plan: [],
    deploy: ["logs:DescribeResourcePolicies", "logs:PutResourcePolicy"],
    // Of the account, and not of a log group: AWS asks for both on everything.
    unlimited: ["logs:DescribeResourcePolicies", "logs:PutResourcePolicy"],
    on: [],
  },
  {
    id: "FindingsToBucket",
    types: TYPES,
    plan: [],
    deploy: ["s3:GetBucketPolicy", "s3:PutBucketPolicy"],
    on: ["arn:aws:s3:::BUCKET-OF-FINDINGS"],
  },
  {
    id: "FindingsToFirehose",
    types: TYPES,
    plan: [],
    deploy: ["firehose:TagDeliveryStream"],
    on: ["arn:aws:firehose:*:ACCOUNT:deliverystream/STREAM-OF-FINDINGS"],
  },
];
