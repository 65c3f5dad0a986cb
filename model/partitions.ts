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
