import { CloudwatchLogDataProtectionPolicy } from "@cdktf/provider-aws/lib/cloudwatch-log-data-protection-policy";
import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { CloudwatchLogSubscriptionFilter } from "@cdktf/provider-aws/lib/cloudwatch-log-subscription-filter";
import type { LogGroup as ModelLogGroup } from "../../../model/logs/model";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";
import { reference } from "../../literal";
import { PlanTimeValues } from "../plan-time";
import { dataProtectionPolicy } from "./data-protection";

export interface LogGroupConfig {
  readonly group: ModelLogGroup;
  /**
   * Terraform refuses every plan that would destroy the group while it is declared. Adopted groups have that always.
   * @default false
   */
  readonly preventDestroy?: boolean;
}

/**
 * A log group with its class's retention, key, masking and subscriptions.
 *
 * Logs outlive their declaration: a group that is no longer declared leaves Terraform's state and stays in AWS
 * (`skip_destroy`). Declare it again with `adopt: true`.
 *
 * A KMS key is the user's own, and nothing here changes its policy: it must let logs.<region>.amazonaws.com use
 * kms:Encrypt*, kms:Decrypt*, kms:ReEncrypt*, kms:GenerateDataKey* and kms:Describe*, else AWS refuses the group.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export class LogGroup extends Construct {
  readonly resource: CloudwatchLogGroup;

  constructor(scope: Construct, id: string, { group, preventDestroy = false }: LogGroupConfig) {
    super(scope, id);
    const { path, key, formerKey } = group;
    this.resource = declare(
      CloudwatchLogGroup,
      this,
      key,
      {
        name: group.name,
        retentionInDays: group.retentionDays,
        skipDestroy: true,
        ...(group.kmsKey !== undefined && { kmsKeyId: PlanTimeValues.of(this).text(group.kmsKey) }),
        ...(group.deletionProtection !== undefined && { deletionProtectionEnabled: group.deletionProtection }),
        tags: { ...group.tags },
        ...((preventDestroy || group.adopted) && { lifecycle: { preventDestroy: true } }),
      },
      { path, movedFrom: formerKey, importId: group.adopted ? group.name : undefined },
    );
    // By reference, so that Terraform makes the group first.
    const logGroupName = reference(this.resource, "name");
    if (group.protection)
      declare(
        CloudwatchLogDataProtectionPolicy,
        this,
        key,
        { logGroupName, policyDocument: dataProtectionPolicy(group.class, group.protection) },
        { path, movedFrom: formerKey },
      );
    for (const subscription of group.subscriptions)
      declare(
        CloudwatchLogSubscriptionFilter,
        this,
        subscription.key,
        {
          name: subscription.name,
          logGroupName,
          destinationArn: subscription.destination,
          ...(subscription.role !== undefined && { roleArn: subscription.role }),
          filterPattern: subscription.pattern,
          distribution: "ByLogStream",
        },
        { path, movedFrom: subscription.formerKey },
      );
  }
}
