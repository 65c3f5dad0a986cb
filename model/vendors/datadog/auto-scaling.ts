import type { DatadogNamespace } from "./namespace";
import { UNLISTED } from "./reasons";

/** A name without a statistic is CloudWatch's average. A group publishes one value a minute, which is its maximum too. */
export const AUTO_SCALING: DatadogNamespace = {
  namespace: "AWS/AutoScaling",
  cite: "https://docs.datadoghq.com/integrations/amazon_auto_scaling/",
  tags: {
    AutoScalingGroupName: "autoscalinggroupname",
  },
  metrics: {
    "GroupDesiredCapacity Average": { metric: "aws.autoscaling.group_desired_capacity", type: "gauge" },
    "GroupInServiceInstances Average": { metric: "aws.autoscaling.group_in_service_instances", type: "gauge" },
    "GroupMaxSize Average": { metric: "aws.autoscaling.group_max_size", type: "gauge" },
    "GroupPendingInstances Maximum": { metric: "aws.autoscaling.group_pending_instances", type: "gauge" },
  },
  missing: {
    "GroupInServiceCapacity Average": UNLISTED,
  },
};
