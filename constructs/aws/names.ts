import { partition } from "../../model/partitions";
import type { AwsAccount } from "../../model/platform";

/** An alarm's ARN as text: known before it exists, and cheaper than a reference for cdktf and Terraform. */
export function alarmArn(account: Pick<AwsAccount, "accountId">, region: string, name: string): string {
  return `arn:${partition(region)}:cloudwatch:${region}:${account.accountId}:alarm:${name}`;
}

/** Name of the composite alarm that notifies in an alarm's place. */
export const notifierName = (alarmName: string): string => `${alarmName}.notify`;

/** Name of the composite alarm of all that holds an alarm back, where that is more than one. */
export const holderName = (alarmName: string): string => `${alarmName}.hold`;
