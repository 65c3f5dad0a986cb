import type { DatadogNamespace } from "./namespace";
import { UNLISTED } from "./reasons";

/** A name without a statistic is CloudWatch's average. An instance's status check is 0 or 1, one value a minute. */
export const EC2: DatadogNamespace = {
  namespace: "AWS/EC2",
  cite: "https://docs.datadoghq.com/integrations/amazon_ec2/",
  tags: {
    InstanceId: "instance-id",
    AutoScalingGroupName: "autoscaling_group",
  },
  metrics: {
    "CPUUtilization Average": { metric: "aws.ec2.cpuutilization", type: "gauge" },
    "StatusCheckFailed Maximum": { metric: "aws.ec2.status_check_failed", type: "gauge" },
  },
  missing: {
    "NetworkIn Sum": "Datadog's documentation lists its average and maximum, not its sum",
    "NetworkOut Sum": "Datadog's documentation lists its average and maximum, not its sum",
    "StatusCheckFailed_AttachedEBS Maximum": UNLISTED,
  },
};
