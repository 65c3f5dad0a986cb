import type { ResourceLimits } from "../limit";
import { some } from "../some";
import { SHORTER_NAME } from "./common";

const API = "https://docs.aws.amazon.com/AmazonS3/latest/API/API_";
const NAMES = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html";
const KEYS = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html";

/** The bucket that canaries need, and the object with their script. */
export const S3: readonly ResourceLimits[] = [
  {
    resources: [
      "aws_s3_bucket",
      "aws_s3_object",
      "aws_s3_bucket_policy",
      "aws_s3_bucket_ownership_controls",
      "aws_s3_bucket_public_access_block",
      "aws_s3_bucket_lifecycle_configuration",
      "aws_s3_bucket_server_side_encryption_configuration",
    ],
    by: "S3",
    limits: [
      { argument: "bucket", rule: { length: [3, 63] }, hint: SHORTER_NAME, source: NAMES },
      { argument: "bucket", rule: { pattern: /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/, is: "lower-case letters, digits, dots and hyphens" }, source: NAMES },
    ],
  },
  { resources: ["aws_s3_object"], by: "S3", limits: [{ argument: "key", rule: { bytes: [1, 1024] }, source: KEYS }] },
  {
    resources: ["aws_s3_bucket_policy"],
    by: "S3",
    limits: [
      { argument: "policy", rule: { bytes: [1, 20_480] }, source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html" },
      { argument: "policy", rule: { json: true }, source: `${API}PutBucketPolicy.html` },
    ],
  },
  {
    resources: ["aws_s3_bucket_ownership_controls"],
    by: "S3",
    limits: [
      {
        argument: "rule.object_ownership",
        rule: { oneOf: ["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"] },
        source: `${API}OwnershipControlsRule.html`,
      },
    ],
  },
  {
    resources: ["aws_s3_bucket_lifecycle_configuration"],
    by: "S3",
    limits: [
      some("rule", "say what is to be kept how long", `${API}PutBucketLifecycleConfiguration.html`),
      { argument: "rule", rule: { items: [0, 1000] }, source: `${API}PutBucketLifecycleConfiguration.html` },
      { argument: "rule.id", rule: { length: [1, 255] }, source: `${API}LifecycleRule.html` },
      { argument: "rule.status", rule: { oneOf: ["Enabled", "Disabled"] }, source: `${API}LifecycleRule.html` },
      { argument: "rule.expiration.days", rule: { range: [0, 2_147_483_647] }, source: `${API}LifecycleExpiration.html` },
    ],
  },
  {
    resources: ["aws_s3_bucket_server_side_encryption_configuration"],
    by: "S3",
    limits: [
      {
        argument: "rule.apply_server_side_encryption_by_default.sse_algorithm",
        rule: { oneOf: ["AES256", "aws:kms", "aws:kms:dsse"] },
        source: `${API}ServerSideEncryptionByDefault.html`,
      },
    ],
  },
];
