import type { ResourceLimits } from "../limit";
import { nameOrPrefix, POLICY_TEXT } from "./common";

const API = "https://docs.aws.amazon.com/kms/latest/APIReference/API_";
const QUOTAS = "https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html";

export const KMS: readonly ResourceLimits[] = [
  {
    resources: ["aws_kms_key"],
    by: "KMS",
    limits: [
      { argument: "deletion_window_in_days", rule: { range: [7, 30] }, source: `${API}ScheduleKeyDeletion.html` },
      { argument: "rotation_period_in_days", rule: { range: [90, 2560] }, source: `${API}EnableKeyRotation.html` },
      { argument: "description", rule: { length: [0, 8192] }, source: `${API}CreateKey.html` },
      { argument: "policy", rule: { bytes: [1, 32_768] }, source: QUOTAS },
      { argument: "policy", rule: POLICY_TEXT, source: `${API}CreateKey.html` },
      { argument: "policy", rule: { json: true }, source: `${API}CreateKey.html` },
      { argument: "key_usage", rule: { oneOf: ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"] }, source: `${API}CreateKey.html` },
    ],
  },
  {
    resources: ["aws_kms_alias"],
    by: "KMS",
    limits: [
      { argument: "target_key_id", rule: { length: [1, 2048] }, source: `${API}CreateAlias.html` } as const,
      ...["name", "name_prefix"].flatMap((argument): ResourceLimits["limits"] => [
        { argument, rule: { length: [1, 256] }, source: `${API}CreateAlias.html` },
        {
          argument,
          rule: { pattern: /^alias\/(?!aws\/)[A-Za-z0-9/_-]+$/, is: "alias/ and letters, digits, / _ -, but not alias/aws/" },
          source: `${API}CreateAlias.html`,
        },
        ...(argument === "name_prefix" ? [nameOrPrefix("terraform-provider-aws internal/service/kms/alias.go")] : []),
      ]),
    ],
  },
];
