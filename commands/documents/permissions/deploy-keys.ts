import type { AwsNeed } from "./aws-need";

const TYPES = ["aws_kms_alias", "aws_kms_key"];
const KEYS = "arn:aws:kms:*:ACCOUNT:key/*";

/**
 * A key has no name that a policy could limit it by. The provider tags every key with `platform`: only one that has the tag may
 * get another policy or end. Which actions know which condition:
 * https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
 */
export const KEY_NEEDS: readonly AwsNeed[] = [
  {
    id: "Keys",
    types: TYPES,
    plan: ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListAliases", "kms:ListResourceTags"],
    // Without the condition, because a tag may take five minutes to count, and a new key gets its alias and rotation at once:
    // https://docs.aws.amazon.com/kms/latest/developerguide/tag-authorization.html
    deploy: ["kms:CreateAlias", "kms:DeleteAlias", "kms:EnableKeyRotation", "kms:UpdateAlias"],
    unlimited: ["kms:ListAliases"],
    on: [KEYS, "arn:aws:kms:*:ACCOUNT:alias/PLATFORM-*"],
  },
  {
    id: "OwnKeys",
    types: TYPES,
    plan: [],
    deploy: ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion", "kms:TagResource", "kms:UntagResource", "kms:UpdateKeyDescription"],
    on: [KEYS],
    when: { StringEquals: { "aws:ResourceTag/platform": "PLATFORM" } },
  },
  {
    id: "NewKeys",
    types: TYPES,
    plan: [],
    // CreateKey is authorized by all three: https://docs.aws.amazon.com/service-authorization/latest/reference/list_kms.html. The key is
    // not there yet, so that no key can be named. PutKeyPolicy alone has no tags in its request, and gets nothing by this.
    deploy: ["kms:CreateKey", "kms:PutKeyPolicy", "kms:TagResource"],
    on: ["*"],
    // Who could tag any key as the platform's would have it: one with an alias is no new one.
    when: { StringEquals: { "aws:RequestTag/platform": "PLATFORM" }, Null: { "kms:ResourceAliases": "true" } },
  },
];
