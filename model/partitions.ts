/** `aws`, `aws-cn`, `aws-us-gov` and so on, by the region's name. */
export function partition(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
const PARTITIONS = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-isof-", "aws-iso-f"],
  ["us-isob-", "aws-iso-b"],
  ["eu-isoe-", "aws-iso-e"],
  ["eusc-", "aws-eusc"],
  ["us-iso-", "aws-iso"],
] as const;

/**
 * A region's name by its form, because AWS opens new ones:
 * https://docs.aws.amazon.com/solutions/latest/automated-security-response-on-aws/supported-aws-regions.html
 */
export const REGION_FORM = /^[a-z]{2,4}(-[a-z]+)?-(north|south|east|west|central|northeast|northwest|southeast|southwest)-\d$/;
