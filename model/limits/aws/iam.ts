import type { Limit, ResourceLimits } from "../limit";
import { ARN, POLICY_TEXT, SHORTER_NAME } from "./common";

const API = "https://docs.aws.amazon.com/IAM/latest/APIReference/API_";
const QUOTAS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";
const NAME = { pattern: /^[\w+=,.@-]*$/, is: "letters, digits and _ + = , . @ -" };

export const IAM: readonly ResourceLimits[] = [
  {
    resources: ["aws_iam_role"],
    by: "IAM",
    limits: [
      ...named("name", 64, `${API}CreateRole.html`),
      { argument: "description", rule: { length: [0, 1000] }, source: `${API}CreateRole.html` },
      {
        argument: "description",
        rule: { pattern: /^[\t\n\r\u0020-\u007e\u00a1-\u00ff]*$/, is: "text of Latin letters" },
        source: `${API}CreateRole.html`,
      },
      // The call itself takes 131,072. An account's quota is 2,048 unless it asked for more, which AWS grants up to this: only
      // what no account can have is refused, and what is rendered here stays within the 2,048.
      ...document("assume_role_policy", 8192, QUOTAS),
    ],
  },
  {
    resources: ["aws_iam_policy"],
    by: "IAM",
    limits: [...named("name", 128, `${API}CreatePolicy.html`), ...document("policy", 6144, QUOTAS)],
  },
  {
    resources: ["aws_iam_role_policy"],
    by: "IAM",
    limits: [
      ...named("name", 128, `${API}PutRolePolicy.html`),
      ...named("role", 64, `${API}PutRolePolicy.html`),
      // The quota is of all of a role's inline policies together; each role here has one.
      ...document("policy", 10_240, QUOTAS),
    ],
  },
  {
    resources: ["aws_iam_role_policy_attachment"],
    by: "IAM",
    limits: [
      ...named("role", 64, `${API}AttachRolePolicy.html`),
      { argument: "policy_arn", rule: { length: [20, 2048] }, source: `${API}AttachRolePolicy.html` },
      { argument: "policy_arn", rule: ARN, source: `${API}AttachRolePolicy.html` },
    ],
  },
];

function named(argument: string, most: number, source: string): readonly Limit[] {
  return [
    { argument, rule: { length: [1, most] }, hint: SHORTER_NAME, source },
    { argument, rule: NAME, source },
  ];
}

/** IAM counts a policy without its blanks; what Tocsin writes has none outside its texts. */
function document(argument: string, most: number, source: string): readonly Limit[] {
  return [
    { argument, rule: { length: [1, most] }, hint: "allow fewer things in one policy", source },
    { argument, rule: POLICY_TEXT, source: `${API}CreatePolicy.html` },
    { argument, rule: { json: true }, source: `${API}CreatePolicy.html` },
  ];
}
