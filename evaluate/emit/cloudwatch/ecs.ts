import { emissions, SOON } from "./emission";

const SERVICE = [["ClusterName", "ServiceName"]] as const;
const CLUSTER = [["ClusterName"]] as const;
const TARGET = [["TargetDiscoveryName"], ["TargetDiscoveryName", "ServiceName", "ClusterName"]] as const;
const TASKS = [
  ["ClusterName"],
  ["ClusterName", "ServiceName"],
  ["ClusterName", "TaskDefinitionFamily"],
  ["ClusterName", "ServiceName", "TaskId"],
  ["ClusterName", "TaskDefinitionFamily", "TaskId"],
] as const;
const CONTAINERS = [
  ["ClusterName"],
  ["ClusterName", "ServiceName", "ContainerName"],
  ["ClusterName", "TaskDefinitionFamily", "ContainerName"],
  ["ClusterName", "ServiceName", "TaskId", "ContainerName"],
  ["ClusterName", "TaskDefinitionFamily", "TaskId", "ContainerName"],
] as const;

const SHARE = { nature: "average", unit: "Percent", quiet: "zero", statistics: ["Average", "Minimum", "Maximum"] } as const;
const IDLE = { quiet: "no page says what is sent without requests; taken to be nothing" };
const CODES = {
  nature: "occurrence",
  unit: "Count",
  quiet: "absent",
  dimensions: TARGET,
  statistics: ["Average", "Minimum", "Maximum", "Sum"],
  assumed: IDLE,
} as const;

/**
 * A cluster or service without running tasks sends nothing. The load of a service may be above 100 %: it is of what is
 * reserved. "Useful statistics" are all that the page lists, and are taken to be the ones there are.
 */
export const ecs = emissions(
  "AWS/ECS",
  { ...SOON, every: 60, cite: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html" },
  {
    CPUReservation: { ...SHARE, dimensions: CLUSTER },
    MemoryReservation: { ...SHARE, dimensions: CLUSTER },
    CPUUtilization: { ...SHARE, dimensions: [...CLUSTER, ...SERVICE] },
    MemoryUtilization: { ...SHARE, dimensions: [...CLUSTER, ...SERVICE] },
    EBSFilesystemUtilization: { ...SHARE, dimensions: SERVICE },
    HTTPCode_Target_2XX_Count: CODES,
    HTTPCode_Target_3XX_Count: CODES,
    HTTPCode_Target_4XX_Count: CODES,
    HTTPCode_Target_5XX_Count: CODES,
    TargetResponseTime: {
      nature: "measurement",
      unit: "Milliseconds",
      quiet: "absent",
      dimensions: TARGET,
      statistics: ["Average", "Minimum", "Maximum"],
      assumed: IDLE,
    },
  },
);

const LEVEL = { nature: "level", quiet: "zero" } as const;
/** "Gigabytes (GB)"; the page without enhanced observability says "Gibibytes (GiB)". */
const STORAGE = { ...LEVEL, unit: "Gigabytes", dimensions: TASKS, assumed: { unit: "one page says gigabytes, the other gibibytes" } } as const;
const THROUGHPUT = { nature: "average", unit: "Bytes/Second", quiet: "zero", dimensions: TASKS } as const;

export const containerInsights = emissions(
  "ECS/ContainerInsights",
  {
    ...SOON,
    every: 60,
    cite: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-enhanced-observability-metrics-ECS.html",
    assumed: { ...SOON.assumed, every: "no page says; ECS' own metrics come once a minute" },
  },
  {
    ContainerCpuUtilization: { nature: "average", unit: "Percent", quiet: "zero", dimensions: TASKS },
    ContainerMemoryUtilization: { ...LEVEL, unit: "Percent", dimensions: CONTAINERS },
    DeploymentCount: { ...LEVEL, unit: "Count", dimensions: SERVICE },
    DesiredTaskCount: { ...LEVEL, unit: "Count", dimensions: SERVICE },
    PendingTaskCount: { ...LEVEL, unit: "Count", dimensions: SERVICE },
    RunningTaskCount: { ...LEVEL, unit: "Count", dimensions: SERVICE },
    EphemeralStorageReserved: STORAGE,
    EphemeralStorageUtilized: STORAGE,
    NetworkRxBytes: THROUGHPUT,
    NetworkTxBytes: THROUGHPUT,
    // Restarts since the last report, as ECS' agent counts them: https://github.com/aws/amazon-ecs-agent/blob/dev/agent/stats/queue.go
    RestartCount: { nature: "occurrence", unit: "Count", quiet: "zero", dimensions: [...TASKS, ...CONTAINERS.slice(1)] },
    UnHealthyContainerHealthStatus: { ...LEVEL, unit: "Count", dimensions: CONTAINERS },
    instance_filesystem_utilization: { ...LEVEL, unit: "Percent", most: 100, dimensions: [...CLUSTER, ["InstanceId", "ContainerInstanceId", "ClusterName"]] },
  },
);
