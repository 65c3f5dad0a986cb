import { DATADOG_TAGS, kind, PROMETHEUS_LABELS } from "../model/measures";
import { CONTAINER_SERVICE_DATADOG } from "./container-service.datadog";
import { CONTAINER_SERVICE_PROMETHEUS } from "./container-service.prometheus";

const ECS_URL = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html";
const INSIGHTS_URL = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-metrics-ECS.html";
const ENHANCED_URL = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-enhanced-observability-metrics-ECS.html";
const ECS = { namespace: "AWS/ECS", dimensions: { ClusterName: "$cluster", ServiceName: "$service" } } as const;
const INSIGHTS = { ...ECS, namespace: "ECS/ContainerInsights" } as const;
const CONNECT = { namespace: "AWS/ECS", dimensions: { TargetDiscoveryName: "$discoveryName" } } as const;
const SERVER_ERRORS = { ...CONNECT, metric: "HTTPCode_Target_5XX_Count", stat: "Sum", sparse: true } as const;
// The four classes of answers, not RequestCount: all are published by TargetDiscoveryName alone, so that they count every caller.
// With ServiceName beside it the dimension names the caller.
const ANSWERS = [
  { ...CONNECT, metric: "HTTPCode_Target_2XX_Count", stat: "Sum", sparse: true },
  { ...CONNECT, metric: "HTTPCode_Target_3XX_Count", stat: "Sum", sparse: true },
  { ...CONNECT, metric: "HTTPCode_Target_4XX_Count", stat: "Sum", sparse: true },
  SERVER_ERRORS,
] as const;
const CLUSTER = { namespace: "AWS/ECS", dimensions: { ClusterName: "$instanceCluster" } } as const;

/**
 * A service on Amazon ECS, on Fargate or on EC2, in a cluster with Container Insights.
 *
 * Metrics come from AWS/ECS (always there while tasks run) and from ECS/ContainerInsights. Where a metric exists only in
 * some configurations, an optional field says that it does, so that no alarm waits for data that never comes.
 */
export const containerService = kind({
  id: "container-service",
  title: "Container service",
  description: "An ECS service: whether its tasks run, and what they use of the CPU, memory and storage that they reserved",
  fields: {
    cluster: {
      type: "arn",
      service: "ecs",
      take: "/",
      pattern: "^[A-Za-z0-9_-]{1,255}$",
      example: "arn:aws:ecs:eu-central-1:123456789012:cluster/shop",
      description: "The cluster, with Container Insights on (setting containerInsights: enabled or enhanced): without it nothing tells how many tasks run",
    },
    service: {
      type: "arn",
      service: "ecs",
      take: "/",
      pattern: "^[A-Za-z0-9_-]{1,255}$",
      example: "arn:aws:ecs:eu-central-1:123456789012:service/shop/checkout",
      description: "The service",
    },
    fargate: {
      type: "boolean",
      example: true,
      description: "The tasks run on Fargate (Linux, platform 1.4.0 or later): only there does ECS report ephemeral storage",
    },
    ebs: {
      type: "boolean",
      example: true,
      description: "The tasks mount EBS volumes that ECS manages (Fargate 1.4.0, or container agent 1.79.0 and later)",
    },
    enhanced: {
      type: "boolean",
      example: true,
      description: "Container Insights runs with enhanced observability (containerInsights: enhanced), which adds metrics by container",
    },
    containers: {
      type: "list",
      pattern: "^[A-Za-z0-9_-]{1,255}$",
      example: ["app", "proxy"],
      description: "Names of the containers that have a health check in the task definition; needs Container Insights with enhanced observability",
    },
    restartPolicy: {
      type: "boolean",
      example: true,
      description: "Containers have a restart policy in the task definition: only then does ECS count their restarts",
    },
    discoveryName: {
      type: "text",
      pattern: "^[a-z0-9_.-]{1,127}$",
      example: "checkout",
      description: "The Service Connect discovery name under which other services call this one; the port mapping must set appProtocol http, http2 or grpc",
    },
    instanceCluster: {
      type: "arn",
      service: "ecs",
      take: "/",
      pattern: "^[A-Za-z0-9_-]{1,255}$",
      example: "arn:aws:ecs:eu-central-1:123456789012:cluster/shop",
      description:
        "The cluster again, if it runs on EC2 instances without managed scaling: watches how full they are. AWS advises against these alarms where managed scaling or Fargate adds capacity by itself. Set it on one service of a cluster only. The CloudWatch agent must run on the instances as a daemon (Container Insights at instance level)",
    },
    prometheusLabels: PROMETHEUS_LABELS({ namespace: "shop", container: "checkout" }, "cAdvisor and kube-state-metrics, and limits for the container"),
    datadogTags: DATADOG_TAGS(
      { service: "checkout", env: "production" },
      "the Datadog Agent and Cluster Agent on Kubernetes, a Deployment, unified service tagging, and limits for the container",
    ),
  },
  sources: { ecs: ["cluster", "service"] },
  signals: {
    "running-tasks": {
      title: "Running tasks",
      class: "availability",
      dimension: "count",
      worse: "below",
      meaning: "No task of the service runs, so every request to it fails and no work is done.",
      firstLook:
        "Read the service's latest events and the stopped tasks' stopped reason in ECS: a failing image pull, health check or placement is named there.",
      from: {
        ecs: { aws: { plain: { ...INSIGHTS, metric: "RunningTaskCount", stat: "Average" }, unit: "1", delay: 120, resolution: 60, cite: INSIGHTS_URL } },
      },
      prometheus: CONTAINER_SERVICE_PROMETHEUS.runningTasks,
      datadog: CONTAINER_SERVICE_DATADOG.runningTasks,
    },
    "task-share": {
      title: "Running of desired tasks",
      class: "availability",
      dimension: "ratio",
      worse: "below",
      meaning: "Fewer tasks run than the service asks for, so the rest carry the load and the next failure hurts.",
      firstLook: "See in the service's events whether a deployment is stuck, tasks keep dying, or the cluster has no room to place them.",
      from: {
        ecs: {
          aws: {
            used: { ...INSIGHTS, metric: "RunningTaskCount", stat: "Average" },
            capacity: { ...INSIGHTS, metric: "DesiredTaskCount", stat: "Average" },
            unit: "1",
            delay: 120,
            resolution: 60,
            cite: INSIGHTS_URL,
          },
        },
      },
      datadog: CONTAINER_SERVICE_DATADOG.taskShare,
    },
    cpu: {
      title: "CPU",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The tasks use nearly all CPU that they reserved: answers get slower and health checks start to time out.",
      firstLook: "Compare with traffic: if it grew, let the service scale out; if it did not, look for a deployment or a runaway loop.",
      from: { ecs: { aws: { plain: { ...ECS, metric: "CPUUtilization", stat: "Average" }, unit: "percent", delay: 60, resolution: 60, cite: ECS_URL } } },
      prometheus: CONTAINER_SERVICE_PROMETHEUS.cpu,
      datadog: CONTAINER_SERVICE_DATADOG.cpu,
    },
    memory: {
      title: "Memory (fullest task)",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The fullest task has nearly used up its memory and will be killed when it reaches the limit.",
      firstLook: "See whether memory climbs steadily since the last deployment (a leak) or follows traffic; a new deployment restarts the tasks.",
      // Maximum: a task dies of its own memory, not of the average of all.
      from: { ecs: { aws: { plain: { ...ECS, metric: "MemoryUtilization", stat: "Maximum" }, unit: "percent", delay: 60, resolution: 60, cite: ECS_URL } } },
      prometheus: CONTAINER_SERVICE_PROMETHEUS.memory,
      datadog: CONTAINER_SERVICE_DATADOG.memory,
    },
    restarts: {
      title: "Container restarts",
      class: "errors",
      dimension: "rate",
      worse: "above",
      meaning: "Containers crash and are restarted in place, dropping the requests that they held.",
      firstLook: "Read the last log lines of the container before each restart, and its exit code: 137 is out of memory.",
      // The agent sends the difference since it last reported, so Sum counts restarts:
      // https://github.com/aws/amazon-ecs-agent/blob/master/agent/stats/queue.go
      from: {
        ecs: {
          aws: {
            plain: { ...INSIGHTS, metric: "RestartCount", stat: "Sum" },
            unit: "per-period",
            delay: 120,
            resolution: 60,
            needs: ["restartPolicy"],
            cite: ENHANCED_URL,
          },
        },
      },
      prometheus: CONTAINER_SERVICE_PROMETHEUS.restarts,
    },
    "unhealthy-containers": {
      title: "Unhealthy container",
      class: "availability",
      dimension: "count",
      worse: "above",
      meaning: "A container fails its own health check, and ECS will replace its task.",
      firstLook: "Run the health check's command by hand in the container, and look at what it depends on.",
      from: {
        ecs: {
          aws: {
            plain: {
              namespace: "ECS/ContainerInsights",
              metric: "UnHealthyContainerHealthStatus",
              stat: "Maximum",
              dimensions: { ClusterName: "$cluster", ServiceName: "$service", ContainerName: "$each" },
            },
            each: "$containers",
            needs: ["containers"],
            unit: "1",
            delay: 120,
            resolution: 60,
            cite: ENHANCED_URL,
          },
        },
      },
    },
    "container-cpu": {
      title: "CPU of containers' reservation",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "Containers use nearly all CPU reserved for them and live on what their neighbours leave.",
      firstLook: "Find the container in the Container Insights task view and compare its reservation with what it needs.",
      from: {
        ecs: {
          aws: {
            plain: { ...INSIGHTS, metric: "ContainerCpuUtilization", stat: "Average" },
            unit: "percent",
            delay: 120,
            resolution: 60,
            needs: ["enhanced"],
            cite: ENHANCED_URL,
          },
        },
      },
      prometheus: CONTAINER_SERVICE_PROMETHEUS.containerCpu,
    },
    "container-memory": {
      title: "Memory of container's reservation",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "A container uses nearly all memory reserved for it; the next step is the task's limit.",
      firstLook: "Compare the container's memory with its reservation in the Container Insights task view, before and after the last deployment.",
      from: {
        ecs: {
          aws: {
            plain: {
              namespace: "ECS/ContainerInsights",
              metric: "ContainerMemoryUtilization",
              stat: "Average",
              dimensions: { ClusterName: "$cluster", ServiceName: "$service", ContainerName: "$each" },
            },
            each: "$containers",
            needs: ["containers"],
            unit: "percent",
            delay: 120,
            resolution: 60,
            cite: ENHANCED_URL,
          },
        },
      },
      datadog: CONTAINER_SERVICE_DATADOG.containerMemory,
    },
    "ephemeral-storage": {
      title: "Ephemeral storage (fullest task)",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "A task's disk is nearly full; when it is, writes fail and the task is stopped.",
      firstLook: "Look for logs, uploads or temporary files that the application leaves behind; a new deployment starts with an empty disk.",
      from: {
        ecs: {
          aws: {
            used: { ...INSIGHTS, metric: "EphemeralStorageUtilized", stat: "Maximum" },
            capacity: { ...INSIGHTS, metric: "EphemeralStorageReserved", stat: "Maximum" },
            unit: "GB",
            delay: 120,
            resolution: 60,
            needs: ["fargate"],
            cite: INSIGHTS_URL,
          },
        },
      },
    },
    "ebs-storage": {
      title: "EBS file system",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The tasks' EBS volumes are nearly full; when they are, writes fail.",
      firstLook: "See what grows on the volume, and raise the volume's size in the service for new tasks.",
      from: {
        ecs: {
          aws: {
            plain: { ...ECS, metric: "EBSFilesystemUtilization", stat: "Average" },
            unit: "percent",
            delay: 60,
            resolution: 60,
            needs: ["ebs"],
            cite: ECS_URL,
          },
        },
      },
    },
    errors: {
      title: "5xx of calls from other services",
      class: "errors",
      dimension: "ratio",
      worse: "above",
      meaning: "Other services get server errors from this one.",
      firstLook: "Read the service's error logs from the minute when it began, then its dependencies' alarms and the last deployment.",
      from: {
        ecs: {
          aws: {
            part: [SERVER_ERRORS],
            total: ANSWERS,
            unit: "0-1",
            delay: 60,
            resolution: 60,
            needs: ["discoveryName"],
            cite: ECS_URL,
          },
        },
      },
    },
    latency: {
      title: "Response time to other services (average)",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Other services wait long for this one's answers.",
      firstLook: "Compare with CPU and memory here, then with the latency of the databases and services behind it.",
      from: {
        ecs: {
          aws: {
            // Milliseconds, unlike the load balancer's metric of the same name. Average, Minimum and Maximum only, so that it counts nothing.
            plain: { ...CONNECT, metric: "TargetResponseTime", stat: "Average" },
            events: ANSWERS,
            unit: "ms",
            delay: 60,
            resolution: 60,
            needs: ["discoveryName"],
            cite: ECS_URL,
          },
        },
      },
    },
    "cluster-cpu-reserved": {
      title: "Cluster: CPU reserved",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The cluster's instances have little CPU left to promise, so new tasks may find no place.",
      firstLook: "Add instances to the cluster's Auto Scaling group, or lower the reservations of tasks that use little.",
      from: {
        ecs: {
          aws: {
            plain: { ...CLUSTER, metric: "CPUReservation", stat: "Average" },
            unit: "percent",
            delay: 60,
            resolution: 60,
            needs: ["instanceCluster"],
            cite: ECS_URL,
          },
        },
      },
    },
    "cluster-memory-reserved": {
      title: "Cluster: memory reserved",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The cluster's instances have little memory left to promise, so new tasks may find no place.",
      firstLook: "Add instances to the cluster's Auto Scaling group, or lower the reservations of tasks that use little.",
      from: {
        ecs: {
          aws: {
            plain: { ...CLUSTER, metric: "MemoryReservation", stat: "Average" },
            unit: "percent",
            delay: 60,
            resolution: 60,
            needs: ["instanceCluster"],
            cite: ECS_URL,
          },
        },
      },
    },
    "cluster-disk": {
      title: "Cluster: disk (fullest instance)",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "An instance's disk is nearly full: image pulls fail there and new tasks do not start.",
      firstLook: "Drain the instance and remove unused images and containers on it, or replace it.",
      from: {
        ecs: {
          aws: {
            plain: {
              namespace: "ECS/ContainerInsights",
              metric: "instance_filesystem_utilization",
              stat: "Maximum",
              dimensions: { ClusterName: "$instanceCluster" },
            },
            unit: "percent",
            delay: 120,
            resolution: 60,
            needs: ["instanceCluster"],
            cite: INSIGHTS_URL,
          },
        },
      },
    },
    "pending-tasks": {
      title: "Pending tasks",
      class: "traffic",
      dimension: "count",
      worse: "above",
      meaning: "Tasks wait to be placed or for their images.",
      firstLook: "Read the service's events for placement failures.",
      from: {
        ecs: { aws: { plain: { ...INSIGHTS, metric: "PendingTaskCount", stat: "Maximum" }, unit: "1", delay: 120, resolution: 60, cite: INSIGHTS_URL } },
      },
      datadog: CONTAINER_SERVICE_DATADOG.pendingTasks,
    },
    deployments: {
      title: "Deployments in progress",
      class: "traffic",
      dimension: "count",
      worse: "above",
      meaning: "More than one deployment of the service exists, so a roll-out is under way or stuck.",
      firstLook: "See in ECS which task definition each deployment runs.",
      from: { ecs: { aws: { plain: { ...INSIGHTS, metric: "DeploymentCount", stat: "Maximum" }, unit: "1", delay: 120, resolution: 60, cite: INSIGHTS_URL } } },
    },
    "network-in": {
      title: "Network in",
      class: "traffic",
      dimension: "throughput",
      worse: "above",
      meaning: "How much the tasks receive.",
      firstLook: "Compare with the traffic of the load balancer in front.",
      from: {
        ecs: {
          aws: { plain: { ...INSIGHTS, metric: "NetworkRxBytes", stat: "Average" }, unit: "B-per-second", delay: 120, resolution: 60, cite: INSIGHTS_URL },
        },
      },
      datadog: CONTAINER_SERVICE_DATADOG.networkIn,
    },
    "network-out": {
      title: "Network out",
      class: "traffic",
      dimension: "throughput",
      worse: "above",
      meaning: "How much the tasks send.",
      firstLook: "Compare with the traffic of the load balancer in front.",
      from: {
        ecs: {
          aws: { plain: { ...INSIGHTS, metric: "NetworkTxBytes", stat: "Average" }, unit: "B-per-second", delay: 120, resolution: 60, cite: INSIGHTS_URL },
        },
      },
      datadog: CONTAINER_SERVICE_DATADOG.networkOut,
    },
  },
  omitted: {
    TaskCpuUtilization: "by service it is the same quantity as AWS/ECS CPUUtilization, which `cpu` watches on every launch type",
    TaskMemoryUtilization: "by service it is the same quantity as AWS/ECS MemoryUtilization, which `memory` watches on every launch type",
    TaskEphemeralStorageUtilization:
      "the same quantity as EphemeralStorageUtilized of EphemeralStorageReserved, which `ephemeral-storage` watches without enhanced observability",
    "Container OOM kills": "ECS publishes no metric; a stopped task's reason comes as an EventBridge event, and `restarts` and `memory` see the effect",
    "CPU throttling": "ECS publishes no metric of CFS throttling",
    "UnHealthyHostCount (AWS/ApplicationELB)": "a load balancer's targets are watched by kind load-balancer",
  },
});
