import { type Case, long } from "./case";

const policy = (sid: string): string => JSON.stringify({ Version: "2012-10-17", Statement: [{ Sid: sid, Effect: "Allow", Action: "sts:AssumeRole" }] });
const document = (argument: string, name: string, most: number): Case["bad"] => [
  [argument, policy(long(most)), name],
  [argument, policy("支払い"), name],
  [argument, "{", name],
];

/** Roles, policies and the canaries' bucket. */
export const AWS_ACCOUNT_CASES: readonly Case[] = [
  {
    resource: "aws_iam_role",
    good: { name: "shop-production-canary", description: "What the canary may do", assumeRolePolicy: policy("Assume") },
    bad: [
      ["name", long(65), "name"],
      ["name", "shop production", "name"],
      ["description", long(1001), "description"],
      ["description", "支払い", "description"],
      ...document("assumeRolePolicy", "assume_role_policy", 8192),
    ],
  },
  {
    resource: "aws_iam_policy",
    good: { name: "shop-production", policy: policy("Read") },
    bad: [["name", long(129), "name"], ["name", "shop/production", "name"], ...document("policy", "policy", 6144)],
  },
  {
    resource: "aws_iam_role_policy",
    good: { name: "canary", role: "shop-production-canary", policy: policy("Runs") },
    bad: [
      ["name", long(129), "name"],
      ["name", "canary:runs", "name"],
      ["role", "", "role"],
      ["role", "shop canary", "role"],
      ...document("policy", "policy", 10_240),
    ],
  },
  {
    resource: "aws_iam_role_policy_attachment",
    good: { role: "shop-production-chat", policyArn: "arn:aws:iam::123456789012:policy/shop" },
    bad: [
      ["role", long(65), "role"],
      ["role", "shop chat", "role"],
      ["policyArn", "arn:aws:iam::1:p/a", "policy_arn"],
      ["policyArn", "policy-of-the-shop-production", "policy_arn"],
    ],
  },
  {
    resource: "aws_s3_bucket",
    good: { bucket: "shop-production-uptime-123456789012" },
    bad: [
      ["bucket", long(64), "bucket"],
      ["bucket", "shop_production", "bucket"],
    ],
  },
  { resource: "aws_s3_object", good: { bucket: "shop", key: "scripts/a.zip" }, bad: [["key", long(1025), "key"]] },
  {
    resource: "aws_s3_bucket_policy",
    good: { bucket: "shop", policy: policy("OnlyEncrypted") },
    bad: [
      ["policy", policy(long(20_480)), "policy"],
      ["policy", "{", "policy"],
    ],
  },
  {
    resource: "aws_s3_bucket_ownership_controls",
    good: { bucket: "shop", rule: { objectOwnership: "BucketOwnerEnforced" } },
    bad: [["rule.objectOwnership", "Me", "rule.object_ownership"]],
  },
  {
    resource: "aws_s3_bucket_lifecycle_configuration",
    good: { bucket: "shop", rule: [{ id: "runs", status: "Enabled", expiration: [{ days: 31 }] }] },
    bad: [
      ["rule", undefined, "rule"],
      ["rule", Array.from({ length: 1001 }, (_, index) => ({ id: `runs-${index}`, status: "Enabled" })), "rule"],
      ["rule.0.id", long(256), "rule[0].id"],
      ["rule.0.status", "On", "rule[0].status"],
      ["rule.0.expiration.0.days", -1, "rule[0].expiration[0].days"],
    ],
  },
  {
    resource: "aws_s3_bucket_server_side_encryption_configuration",
    good: { bucket: "shop", rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }] },
    bad: [["rule.0.applyServerSideEncryptionByDefault.sseAlgorithm", "DES", "rule[0].apply_server_side_encryption_by_default.sse_algorithm"]],
  },
];
