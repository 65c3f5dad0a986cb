import { emissions, SOON } from "./emission";

const assumed = { dimensions: "the agent's own configuration decides: `append_dimensions` and `aggregation_dimensions`" };
const INSTANCE = [["InstanceId"], ["AutoScalingGroupName"], ["AutoScalingGroupName", "ImageId", "InstanceId", "InstanceType"]] as const;
const DISK = [...INSTANCE, ["InstanceId", "path"], ["AutoScalingGroupName", "ImageId", "InstanceId", "InstanceType", "device", "fstype", "path"]] as const;

/** Without the agent nothing is sent. */
export const cloudWatchAgent = emissions(
  "CWAgent",
  {
    ...SOON,
    assumed: { ...SOON.assumed, ...assumed },
    nature: "level",
    quiet: "zero",
    every: 60,
    cite: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-collected-by-CloudWatch-agent.html",
  },
  {
    disk_inodes_total: { unit: "Count", dimensions: DISK },
    disk_inodes_used: { unit: "Count", dimensions: DISK },
    disk_used_percent: { unit: "Percent", most: 100, dimensions: DISK },
    mem_used_percent: { unit: "Percent", most: 100, dimensions: INSTANCE },
    swap_used_percent: { unit: "Percent", most: 100, dimensions: INSTANCE },
  },
);
