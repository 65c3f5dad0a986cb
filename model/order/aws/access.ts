import type { NamedType } from "../named";
import { byChats } from "./namers";

/** Who may do what. */
export const ACCESS: readonly NamedType[] = [
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
      ...byChats("iam_role_arn", "the channel can't assume a role that is gone"),
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
      ...byChats("guardrail_policy_arns", "the channel's guardrail is gone until the update"),
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
];
