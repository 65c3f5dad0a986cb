import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { partition } from "../../model/partitions";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { jsonBody, reference } from "../literal";

export interface AlertKeyProps {
  /** Prefix of the alias: `<prefix>-alerts`. */
  readonly prefix: string;
  readonly accountId: string;
  readonly region: string;
  /** Set where `region` is not the provider's own. @default false */
  readonly elsewhere?: boolean;
}

/**
 * The customer-managed key of one region's topics. CloudWatch can't use the AWS-managed key `alias/aws/sns`: topics
 * encrypted with it drop every alarm notification without a word.
 * Source: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
export class AlertKey extends Construct {
  readonly key: KmsKey;

  constructor(scope: Construct, id: string, { prefix, accountId, region, elsewhere = false }: AlertKeyProps) {
    super(scope, id);
    const key = elsewhere ? `alerts.key.${region}` : "alerts.key";
    const where = elsewhere ? { region } : {};
    this.key = declare(KmsKey, this, key, {
      description: `Encrypts the alert topics of ${prefix} in ${region}; CloudWatch may use it`,
      enableKeyRotation: true,
      deletionWindowInDays: 30,
      policy: jsonBody(keyPolicy(accountId, region)),
      ...where,
    });
    declare(KmsAlias, this, key, { name: `alias/${prefix}-alerts`, targetKeyId: reference(this.key, "key_id"), ...where });
  }
}

function keyPolicy(accountId: string, region: string): object {
  return {
    Version: "2012-10-17",
    Statement: [
      { Sid: "Administration", Effect: "Allow", Principal: { AWS: `arn:${partition(region)}:iam::${accountId}:root` }, Action: "kms:*", Resource: "*" },
      {
        Sid: "AlarmsPublish",
        Effect: "Allow",
        Principal: { Service: "cloudwatch.amazonaws.com" },
        Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
        Resource: "*",
        Condition: { StringEquals: { "aws:SourceAccount": accountId } },
      },
    ],
  };
}
