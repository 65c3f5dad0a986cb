import type { DatadogNamespace } from "./namespace";
import { UNLISTED } from "./reasons";

/**
 * Only with "Collect custom metrics" in the AWS integration, and without the prefix `aws.`. Counts as the page types them, yet their
 * statistic is the average or maximum of a level: to sum them over a window is wrong.
 */
export const CONTAINER_INSIGHTS: DatadogNamespace = {
  namespace: "ECS/ContainerInsights",
  cite: "https://docs.datadoghq.com/integrations/amazon_ecs/",
  tags: {
    ClusterName: "clustername",
    ServiceName: "servicename",
  },
  metrics: {
    "DeploymentCount Maximum": { metric: "ecs.containerinsights.deployment_count.maximum", type: "count" },
    "DesiredTaskCount Average": { metric: "ecs.containerinsights.desired_task_count", type: "count" },
    "PendingTaskCount Maximum": { metric: "ecs.containerinsights.pending_task_count.maximum", type: "count" },
    "RunningTaskCount Average": { metric: "ecs.containerinsights.running_task_count", type: "count" },
  },
  missing: {
    "ContainerCpuUtilization Average": UNLISTED,
    "ContainerMemoryUtilization Average": UNLISTED,
    "EphemeralStorageReserved Maximum": UNLISTED,
    "EphemeralStorageUtilized Maximum": UNLISTED,
    "NetworkRxBytes Average": UNLISTED,
    "NetworkTxBytes Average": UNLISTED,
    "RestartCount Sum": UNLISTED,
    "UnHealthyContainerHealthStatus Maximum": UNLISTED,
    "instance_filesystem_utilization Maximum": UNLISTED,
  },
};
