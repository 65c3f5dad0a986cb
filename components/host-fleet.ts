import { DATADOG_TAGS, kind, PROMETHEUS_LABELS } from "../model/measures";
import { HOST_FLEET_DATADOG } from "./host.datadog";
import { HOST_PROMETHEUS } from "./host.prometheus";

const EC2_URL = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html";
const GROUP_URL = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html";
const AGENT_URL = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-collected-by-CloudWatch-agent.html";
const EC2 = { namespace: "AWS/EC2", dimensions: { AutoScalingGroupName: "$group" } } as const;
const GROUP = { namespace: "AWS/AutoScaling", dimensions: { AutoScalingGroupName: "$group" } } as const;
/**
 * SCHEMA matches only series with exactly these dimension names: those that the agent's wizard appends.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html
 */
const AGENT = {
  namespace: "CWAgent",
  dimensions: { AutoScalingGroupName: "$group" },
  insights: ["AutoScalingGroupName", "ImageId", "InstanceId", "InstanceType"],
} as const;
const AGENT_DISK = { ...AGENT, insights: ["AutoScalingGroupName", "ImageId", "InstanceId", "InstanceType", "device", "fstype", "path"] } as const;

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html */
const EVERY_5_MIN = { unless: "detailedMonitoring", delay: 60, resolution: 300 } as const;

/** An Auto Scaling group, whose instances are unknown at synth. */
export const hostFleet = kind({
  id: "host-fleet",
  title: "Host fleet",
  description: "An EC2 Auto Scaling group: whether it has the instances that it wants, and how its instances fare",
  fields: {
    group: {
      type: "arn",
      service: "autoscaling",
      take: "autoScalingGroupName/",
      // Metrics Insights quotes it, and does not say what a backslash means there.
      pattern: "^[^:\\\\]{1,255}$",
      example: "arn:aws:autoscaling:eu-central-1:123456789012:autoScalingGroup:0123abcd-0123-0123-0123-0123456789ab:autoScalingGroupName/web",
      description:
        'The group, without a colon or a backslash in its name. Assumed: group metrics collection is enabled (free, but off by default when created through the API), and the CloudWatch agent runs on the instances with namespace CWAgent, a 60 s interval and exactly the "append_dimensions" of its wizard (AutoScalingGroupName, ImageId, InstanceId, InstanceType; no others, else the fleet\'s queries find nothing), mem (mem_used_percent), swap (swap_used_percent) and disk (used_percent) with device kept and "ignore_file_system_types": ["sysfs", "tmpfs", "devtmpfs", "overlay", "squashfs", "iso9660"]. Memory, swap and disk use Metrics Insights: two alarms each of the 200 that AWS allows per account and region',
    },
    detailedMonitoring: {
      type: "boolean",
      example: true,
      description: "EC2 reports every minute (paid); without it, every five, which is too slow for a P1 of the CPU.",
    },
    prometheusLabels: PROMETHEUS_LABELS({ job: "node", fleet: "web" }, "node_exporter on every instance"),
    datadogTags: DATADOG_TAGS({ autoscaling_group: "web" }, "the Datadog Agent on every instance, all of one size"),
  },
  sources: { asg: ["group"] },
  signals: {
    instances: {
      title: "Instances in service",
      class: "availability",
      dimension: "count",
      worse: "below",
      meaning: "No instance of the group is in service, so nothing that runs on it works.",
      firstLook: "Read the group's activity history: failing launches (capacity, AMI, role) and health checks that kill instances are named there.",
      from: {
        asg: { aws: { plain: { ...GROUP, metric: "GroupInServiceInstances", stat: "Average" }, unit: "1", delay: 60, resolution: 60, cite: GROUP_URL } },
      },
    },
    "in-service-share": {
      title: "In service of desired capacity",
      class: "availability",
      dimension: "ratio",
      worse: "below",
      meaning: "The group has less capacity than it wants, so the rest carries the load.",
      firstLook: "Read the group's activity history for failed launches, and check whether launching is suspended.",
      from: {
        asg: {
          aws: {
            // In capacity units, as the desired capacity is, so that weighted instance types add up.
            used: { ...GROUP, metric: "GroupInServiceCapacity", stat: "Average" },
            capacity: { ...GROUP, metric: "GroupDesiredCapacity", stat: "Average" },
            unit: "1",
            delay: 60,
            resolution: 60,
            cite: GROUP_URL,
          },
        },
      },
    },
    "of-maximum": {
      title: "In service of maximum size",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The group is at its maximum and can't grow with more load.",
      firstLook: "Compare with CPU and traffic: raise the maximum if the load is real, else look for what drives the scaling.",
      from: {
        asg: {
          aws: {
            used: { ...GROUP, metric: "GroupInServiceCapacity", stat: "Average" },
            capacity: { ...GROUP, metric: "GroupMaxSize", stat: "Average" },
            unit: "1",
            delay: 60,
            resolution: 60,
            cite: GROUP_URL,
          },
        },
      },
    },
    "status-check": {
      title: "Status check failed (any instance)",
      class: "availability",
      dimension: "count",
      worse: "above",
      meaning: "At least one instance of the group fails EC2's checks and serves nothing.",
      firstLook: "Find the instance in the group's list; the group should be replacing it, and if not, see whether replacing is suspended.",
      from: { asg: { aws: { plain: { ...EC2, metric: "StatusCheckFailed", stat: "Maximum" }, unit: "1", delay: 60, resolution: 60, cite: EC2_URL } } },
    },
    "attached-storage": {
      title: "Attached EBS check failed (any instance)",
      class: "availability",
      dimension: "count",
      worse: "above",
      meaning: "EBS volumes of at least one instance do not complete I/O: processes on it hang.",
      firstLook: "Find the instance in the group's list and terminate it if EBS has not repaired it within minutes.",
      from: {
        asg: { aws: { plain: { ...EC2, metric: "StatusCheckFailed_AttachedEBS", stat: "Maximum" }, unit: "1", delay: 60, resolution: 60, cite: EC2_URL } },
      },
    },
    cpu: {
      title: "CPU (average of the fleet)",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The fleet's CPU is nearly exhausted, and scaling out has not helped.",
      firstLook: "See whether the group is at its maximum or its launches fail, then compare CPU with traffic.",
      from: {
        asg: {
          aws: { plain: { ...EC2, metric: "CPUUtilization", stat: "Average" }, unit: "percent", delay: 60, resolution: 60, basic: EVERY_5_MIN, cite: EC2_URL },
        },
      },
      prometheus: HOST_PROMETHEUS.cpu,
      datadog: HOST_FLEET_DATADOG.cpu,
    },
    memory: {
      title: "Memory (fullest instance)",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The memory of at least one instance is nearly used up; its kernel will kill a process.",
      firstLook:
        "Find the instance (mem_used_percent of CloudWatch's agent, MemAvailable of node_exporter) and see whether memory climbs since its start; replacing it buys time.",
      from: { asg: { aws: { plain: { ...AGENT, metric: "mem_used_percent", stat: "Maximum" }, unit: "percent", delay: 60, resolution: 60, cite: AGENT_URL } } },
      prometheus: HOST_PROMETHEUS.memory,
      datadog: HOST_FLEET_DATADOG.memory,
    },
    swap: {
      title: "Swap (fullest instance)",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "At least one instance pushes memory to disk and gets slow without any other sign.",
      firstLook: "Find the instance (swap_used_percent of CloudWatch's agent, SwapFree of node_exporter) and look at its memory.",
      from: {
        asg: { aws: { plain: { ...AGENT, metric: "swap_used_percent", stat: "Maximum" }, unit: "percent", delay: 60, resolution: 60, cite: AGENT_URL } },
      },
      prometheus: HOST_PROMETHEUS.swap,
      datadog: HOST_FLEET_DATADOG.swap,
    },
    disk: {
      title: "Disk (fullest file system)",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "A file system of at least one instance is nearly full; when it is, writes there fail.",
      firstLook:
        "Find the instance and path (disk_used_percent of CloudWatch's agent, node_filesystem_avail_bytes of node_exporter); replacing the instance starts with an empty disk.",
      from: {
        asg: { aws: { plain: { ...AGENT_DISK, metric: "disk_used_percent", stat: "Maximum" }, unit: "percent", delay: 60, resolution: 60, cite: AGENT_URL } },
      },
      prometheus: HOST_PROMETHEUS.disk,
      datadog: HOST_FLEET_DATADOG.disk,
    },
    "network-out": {
      title: "Network out",
      class: "traffic",
      dimension: "throughput",
      worse: "outside",
      meaning: "The fleet sends far more or far less than usual at this time.",
      firstLook: "Compare with traffic; without more traffic look at where it sends to: a backup, a retry storm, or data that leaves.",
      from: {
        asg: {
          aws: { plain: { ...EC2, metric: "NetworkOut", stat: "Sum" }, unit: "B-per-period", delay: 60, resolution: 60, basic: EVERY_5_MIN, cite: EC2_URL },
        },
      },
      prometheus: HOST_PROMETHEUS.networkOut,
      datadog: HOST_FLEET_DATADOG.networkOut,
    },
    "network-in": {
      title: "Network in",
      class: "traffic",
      dimension: "throughput",
      worse: "outside",
      meaning: "The fleet receives far more or far less than usual at this time.",
      firstLook: "Compare with the traffic of the load balancer in front, and look at who sends.",
      from: {
        asg: {
          aws: { plain: { ...EC2, metric: "NetworkIn", stat: "Sum" }, unit: "B-per-period", delay: 60, resolution: 60, basic: EVERY_5_MIN, cite: EC2_URL },
        },
      },
      prometheus: HOST_PROMETHEUS.networkIn,
      datadog: HOST_FLEET_DATADOG.networkIn,
    },
    "pending-instances": {
      title: "Pending instances",
      class: "traffic",
      dimension: "count",
      worse: "above",
      meaning: "Instances are being launched.",
      firstLook: "Read the group's activity history.",
      from: { asg: { aws: { plain: { ...GROUP, metric: "GroupPendingInstances", stat: "Maximum" }, unit: "1", delay: 60, resolution: 60, cite: GROUP_URL } } },
    },
    idle: {
      title: "CPU over a day",
      class: "cost",
      dimension: "ratio",
      worse: "below",
      meaning: "The fleet did next to nothing for a whole day and is paid for.",
      firstLook: "Lower the group's minimum size, or move to a smaller instance type.",
      from: {
        asg: {
          aws: { plain: { ...EC2, metric: "CPUUtilization", stat: "Average" }, unit: "percent", delay: 60, resolution: 60, basic: EVERY_5_MIN, cite: EC2_URL },
        },
      },
      prometheus: HOST_PROMETHEUS.cpu,
      datadog: HOST_FLEET_DATADOG.cpu,
    },
  },
  omitted: {
    "Failed launches": "Auto Scaling sends an EventBridge event and publishes no metric; `in-service-share` sees the capacity that is missing",
    "Scaling thrash": "no metric counts scaling activities; `pending-instances` draws them",
    "Inodes by fleet": "a share needs two Metrics Insights queries, and CloudWatch allows one in an alarm",
    VolumeStalledIOCheck: "it is published by VolumeId, and a fleet's volumes are unknown at synth; `attached-storage` covers them by instance",
  },
});
