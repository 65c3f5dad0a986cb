import type { DatadogNamespace } from "./namespace";
import { UNLISTED } from "./reasons";

/** The names with `cluster` and `service` are those that hold one of the two only: `aws.ecs.cpuutilization` mixes both. */
export const ECS: DatadogNamespace = {
  namespace: "AWS/ECS",
  cite: "https://docs.datadoghq.com/integrations/amazon_ecs/",
  tags: {
    ClusterName: "clustername",
    ServiceName: "servicename",
  },
  metrics: {
    "CPUReservation Average": { metric: "aws.ecs.cluster.cpureservation", type: "gauge" },
    "CPUUtilization Average": { metric: "aws.ecs.service.cpuutilization", type: "gauge" },
    "MemoryReservation Average": { metric: "aws.ecs.cluster.memory_reservation", type: "gauge" },
    "MemoryUtilization Maximum": { metric: "aws.ecs.service.memory_utilization.maximum", type: "gauge" },
  },
  missing: {
    "EBSFilesystemUtilization Average": UNLISTED,
    "HTTPCode_Target_2XX_Count Sum": "Datadog's documentation lists no metric of ECS Service Connect",
    "HTTPCode_Target_3XX_Count Sum": "Datadog's documentation lists no metric of ECS Service Connect",
    "HTTPCode_Target_4XX_Count Sum": "Datadog's documentation lists no metric of ECS Service Connect",
    "HTTPCode_Target_5XX_Count Sum": "Datadog's documentation lists no metric of ECS Service Connect",
    "TargetResponseTime Average": "Datadog's documentation lists no metric of ECS Service Connect",
  },
};
