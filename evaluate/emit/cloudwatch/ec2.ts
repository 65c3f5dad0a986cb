import { emissions, SOON } from "./emission";

const INSTANCE_OR_GROUP = [["InstanceId"], ["AutoScalingGroupName"]] as const;
const EXTREMES = { statistics: ["Average", "Minimum", "Maximum"] } as const;
const STATUS = { nature: "level", unit: "Count", quiet: "zero", most: 1, every: 60, dimensions: INSTANCE_OR_GROUP, ...EXTREMES } as const;
/** "Each data point covers the 5 minutes that follow", with detailed monitoring one. */
const BASIC = { every: 300, finest: 60, dimensions: INSTANCE_OR_GROUP } as const;

/** A stopped instance sends nothing. */
export const ec2 = emissions(
  "AWS/EC2",
  { ...SOON, cite: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html" },
  {
    CPUUtilization: { nature: "average", unit: "Percent", quiet: "zero", most: 100, ...BASIC, ...EXTREMES },
    NetworkIn: { nature: "occurrence", unit: "Bytes", quiet: "zero", ...BASIC, statistics: ["Sum", "Average", "Minimum", "Maximum"] },
    NetworkOut: { nature: "occurrence", unit: "Bytes", quiet: "zero", ...BASIC, statistics: ["Sum", "Average", "Minimum", "Maximum"] },
    StatusCheckFailed: STATUS,
    StatusCheckFailed_AttachedEBS: STATUS,
  },
);

/** Of volumes at Nitro instances: "if no operations completed within the last minute, then value for the metric is zero". */
export const ebs = emissions(
  "AWS/EBS",
  {
    ...SOON,
    every: 60,
    quiet: "zero",
    dimensions: [["VolumeId", "InstanceId"]],
    cite: "https://docs.aws.amazon.com/ebs/latest/userguide/using_cloudwatch_ebs.html",
  },
  {
    VolumeAvgReadLatency: { nature: "average", unit: "Milliseconds", statistics: ["Minimum", "Maximum"] },
    VolumeAvgWriteLatency: { nature: "average", unit: "Milliseconds", statistics: ["Minimum", "Maximum"] },
    VolumeStalledIOCheck: { nature: "level", unit: "None", most: 1, statistics: ["Sum", "Average", "Minimum", "Maximum"] },
  },
);

/** "On a best-effort basis", where group metrics are enabled. */
export const autoScaling = emissions(
  "AWS/AutoScaling",
  {
    ...SOON,
    nature: "level",
    unit: "Count",
    quiet: "zero",
    every: 60,
    dimensions: [["AutoScalingGroupName"]],
    cite: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html",
  },
  { GroupDesiredCapacity: {}, GroupInServiceCapacity: {}, GroupInServiceInstances: {}, GroupMaxSize: {}, GroupPendingInstances: {} },
);
