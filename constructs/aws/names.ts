import type { AwsAccount } from "../../model/platform";

/** `aws`, `aws-cn`, `aws-us-gov`, `aws-iso` or `aws-iso-b`, by the region's name. */
export function partition(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
const PARTITIONS = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-isob-", "aws-iso-b"],
  ["us-iso-", "aws-iso"],
] as const;

/** An alarm's ARN as text: known before it exists, and cheaper than a reference for cdktf and Terraform. */
export function alarmArn(account: Pick<AwsAccount, "accountId">, region: string, name: string): string {
  return `arn:${partition(region)}:cloudwatch:${region}:${account.accountId}:alarm:${name}`;
}

/** Name of the composite alarm that notifies in an alarm's place. */
export const notifierName = (alarmName: string): string => `${alarmName}.notify`;
