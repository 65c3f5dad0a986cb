import { DATADOG_TAGS, kind, PROMETHEUS_LABELS } from "../model/measures";
import { HOST_DATADOG } from "./host.datadog";
import { HOST_PROMETHEUS, INODES_PROMETHEUS } from "./host.prometheus";

const EC2_URL = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html";
const AGENT_URL = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-collected-by-CloudWatch-agent.html";
const EBS_URL = "https://docs.aws.amazon.com/ebs/latest/userguide/using_cloudwatch_ebs.html";
const EC2 = { namespace: "AWS/EC2", dimensions: { InstanceId: "$instance" } } as const;
/**
 * The agent appends ImageId, InstanceType and more to every metric; a series by InstanceId alone exists only because of
 * its `aggregation_dimensions`. The roll-up of all file systems keeps the fullest one as its Maximum.
 */
const AGENT = { namespace: "CWAgent", dimensions: { InstanceId: "$instance" } } as const;
const FILE_SYSTEM = { namespace: "CWAgent", dimensions: { InstanceId: "$instance", path: "$each" } } as const;
const VOLUME = { namespace: "AWS/EBS", dimensions: { VolumeId: "$each", InstanceId: "$instance" } } as const;

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html */
const EVERY_5_MIN = { unless: "detailedMonitoring", delay: 60, resolution: 300 } as const;

/** One EC2 instance with the CloudWatch agent. */
export const host = kind({
  id: "host",
  title: "Host",
  description: "An EC2 instance: its status checks, CPU, memory, swap, disks and network",
  fields: {
    instance: {
      type: "arn",
      service: "ec2",
      take: "instance/",
      pattern: "^i-[0-9a-f]{8,17}$",
      example: "i-0abc1234def567890",
      description:
        'The instance. Assumed: the CloudWatch agent runs with namespace CWAgent, a 60 s interval, "append_dimensions" with InstanceId, "aggregation_dimensions": [["InstanceId"]] as its wizard writes it, mem (mem_used_percent), swap (swap_used_percent), and disk (used_percent) with "ignore_file_system_types": ["sysfs", "tmpfs", "devtmpfs", "overlay", "squashfs", "iso9660"], because a read-only image is always 100 % full',
    },
    filesystems: {
      type: "list",
      pattern: "^/[^\\s]*$",
      example: ["/", "/var/lib/postgresql"],
      description:
        'Mount points whose inodes to watch (not XFS or VFAT, which have no fixed number). Assumed: the agent collects inodes_used and inodes_total, and "aggregation_dimensions" contains ["InstanceId", "path"] too, because the agent publishes disk metrics by path, device and fstype',
    },
    volumes: {
      type: "list",
      pattern: "^vol-[0-9a-f]{8,17}$",
      example: ["vol-0abc1234def567890"],
      description: "The EBS volumes attached to the instance, which must be a Nitro instance",
    },
    detailedMonitoring: {
      type: "boolean",
      example: true,
      description: "EC2 reports every minute (paid); without it, every five, which is too slow for a P1 of the CPU.",
    },
    prometheusLabels: PROMETHEUS_LABELS({ job: "node", instance: "10.0.3.7:9100" }, "node_exporter"),
    datadogTags: DATADOG_TAGS({ host: "i-0abc1234def567890" }, "the Datadog Agent, its disk check with use_mount: true"),
  },
  sources: { ec2: ["instance"] },
  signals: {
    "status-check": {
      title: "Status check failed",
      class: "availability",
      dimension: "count",
      worse: "above",
      meaning: "The instance, or the machine below it, fails EC2's checks: it is down or unreachable.",
      firstLook: "See in EC2 which check failed: system (AWS's side: stop and start it to move it) or instance (its own side: read the console log).",
      from: { ec2: { aws: { plain: { ...EC2, metric: "StatusCheckFailed", stat: "Maximum" }, unit: "1", delay: 60, resolution: 60, cite: EC2_URL } } },
    },
    "attached-storage": {
      title: "Attached EBS check failed",
      class: "availability",
      dimension: "count",
      worse: "above",
      meaning: "EBS volumes of the instance do not complete I/O: processes that write to them hang.",
      firstLook: "See in EC2 which volume is impaired; EBS often repairs it within minutes, else stop and start the instance or replace the volume.",
      from: {
        ec2: { aws: { plain: { ...EC2, metric: "StatusCheckFailed_AttachedEBS", stat: "Maximum" }, unit: "1", delay: 60, resolution: 60, cite: EC2_URL } },
      },
    },
    cpu: {
      title: "CPU",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The host's CPU is nearly exhausted: everything on it gets slower.",
      firstLook: "Run top on the host to find the process, and compare with traffic and the last deployment.",
      from: {
        ec2: {
          aws: { plain: { ...EC2, metric: "CPUUtilization", stat: "Average" }, unit: "percent", delay: 60, resolution: 60, basic: EVERY_5_MIN, cite: EC2_URL },
        },
      },
      prometheus: HOST_PROMETHEUS.cpu,
      datadog: HOST_DATADOG.cpu,
    },
    memory: {
      title: "Memory",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The host's memory is nearly used up; soon it swaps, or the kernel kills a process.",
      firstLook: "Find the largest process with ps or top, and see whether its memory climbs since its last start.",
      from: { ec2: { aws: { plain: { ...AGENT, metric: "mem_used_percent", stat: "Average" }, unit: "percent", delay: 60, resolution: 60, cite: AGENT_URL } } },
      prometheus: HOST_PROMETHEUS.memory,
      datadog: HOST_DATADOG.memory,
    },
    swap: {
      title: "Swap",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The host pushes memory to disk and gets slow without any other sign.",
      firstLook: "Look at memory first; then at si and so in vmstat, to tell swapping now from pages that were swapped out long ago.",
      from: {
        ec2: { aws: { plain: { ...AGENT, metric: "swap_used_percent", stat: "Average" }, unit: "percent", delay: 60, resolution: 60, cite: AGENT_URL } },
      },
      prometheus: HOST_PROMETHEUS.swap,
      datadog: HOST_DATADOG.swap,
    },
    disk: {
      title: "Disk (fullest file system)",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "A file system of the host is nearly full; when it is, writes fail and services stop.",
      firstLook: "Run df -h and du on the fullest file system; logs, dumps and package caches come first.",
      from: {
        ec2: { aws: { plain: { ...AGENT, metric: "disk_used_percent", stat: "Maximum" }, unit: "percent", delay: 60, resolution: 60, cite: AGENT_URL } },
      },
      prometheus: HOST_PROMETHEUS.disk,
      datadog: HOST_DATADOG.disk,
    },
    inodes: {
      title: "Inodes",
      class: "saturation",
      dimension: "ratio",
      worse: "above",
      meaning: "The file system has nearly no room for more files, however many bytes are free.",
      firstLook: "Run df -i and look for a directory with millions of small files: sessions, mail queue, caches.",
      from: {
        ec2: {
          aws: {
            used: { ...FILE_SYSTEM, metric: "disk_inodes_used", stat: "Maximum" },
            capacity: { ...FILE_SYSTEM, metric: "disk_inodes_total", stat: "Maximum" },
            each: "$filesystems",
            needs: ["filesystems"],
            unit: "1",
            delay: 60,
            resolution: 60,
            cite: AGENT_URL,
          },
        },
      },
      prometheus: INODES_PROMETHEUS,
      datadog: HOST_DATADOG.inodes,
    },
    "read-latency": {
      title: "Volume read latency",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Reads from the volume take so long that whatever reads from it waits.",
      firstLook: "Compare the volume's IOPS and throughput with what is provisioned, and look for a backup or a scan.",
      // The vendor offers Minimum and Maximum of the one value a minute, itself an average: Maximum is that value.
      from: {
        ec2: {
          aws: {
            plain: { ...VOLUME, metric: "VolumeAvgReadLatency", stat: "Maximum" },
            each: "$volumes",
            needs: ["volumes"],
            unit: "ms",
            delay: 60,
            resolution: 60,
            cite: EBS_URL,
          },
        },
      },
    },
    "write-latency": {
      title: "Volume write latency",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Writes to the volume take so long that whatever commits to it waits.",
      firstLook: "Compare the volume's IOPS and throughput with what is provisioned, and look for a backup or a bulk load.",
      from: {
        ec2: {
          aws: {
            plain: { ...VOLUME, metric: "VolumeAvgWriteLatency", stat: "Maximum" },
            each: "$volumes",
            needs: ["volumes"],
            unit: "ms",
            delay: 60,
            resolution: 60,
            cite: EBS_URL,
          },
        },
      },
    },
    "volume-stalled": {
      title: "Volume stalled",
      class: "availability",
      dimension: "count",
      worse: "above",
      meaning: "The volume completes no I/O: what uses it hangs.",
      firstLook: "See the volume's status in EC2; EBS often repairs it within minutes, else replace the volume or stop and start the instance.",
      from: {
        ec2: {
          aws: {
            plain: { ...VOLUME, metric: "VolumeStalledIOCheck", stat: "Maximum" },
            each: "$volumes",
            needs: ["volumes"],
            unit: "1",
            delay: 60,
            resolution: 60,
            cite: EBS_URL,
          },
        },
      },
    },
    "network-out": {
      title: "Network out",
      class: "traffic",
      dimension: "throughput",
      worse: "outside",
      meaning: "The host sends far more or far less than usual at this time.",
      firstLook: "Compare with traffic; without more traffic look at where it sends to: a backup, a retry storm, or data that leaves.",
      from: {
        ec2: {
          aws: { plain: { ...EC2, metric: "NetworkOut", stat: "Sum" }, unit: "B-per-period", delay: 60, resolution: 60, basic: EVERY_5_MIN, cite: EC2_URL },
        },
      },
      prometheus: HOST_PROMETHEUS.networkOut,
      datadog: HOST_DATADOG.networkOut,
    },
    "network-in": {
      title: "Network in",
      class: "traffic",
      dimension: "throughput",
      worse: "outside",
      meaning: "The host receives far more or far less than usual at this time.",
      firstLook: "Compare with the traffic of the load balancer in front, and look at who sends.",
      from: {
        ec2: {
          aws: { plain: { ...EC2, metric: "NetworkIn", stat: "Sum" }, unit: "B-per-period", delay: 60, resolution: 60, basic: EVERY_5_MIN, cite: EC2_URL },
        },
      },
      prometheus: HOST_PROMETHEUS.networkIn,
      datadog: HOST_DATADOG.networkIn,
    },
    idle: {
      title: "CPU over a day",
      class: "cost",
      dimension: "ratio",
      worse: "below",
      meaning: "The host did next to nothing for a whole day and is paid for.",
      firstLook: "Ask its owner whether it is still needed, or move it to a smaller instance type.",
      from: {
        ec2: {
          aws: { plain: { ...EC2, metric: "CPUUtilization", stat: "Average" }, unit: "percent", delay: 60, resolution: 60, basic: EVERY_5_MIN, cite: EC2_URL },
        },
      },
      prometheus: HOST_PROMETHEUS.cpu,
      datadog: HOST_DATADOG.cpu,
    },
  },
  omitted: {
    "Days until the disk is full": "CloudWatch alarms can't forecast; `disk` warns at a share instead",
    "Load per core": "the CloudWatch agent does not collect the load average; a custom metric can, as a signal of the component's own",
    "Share of the link": "EC2 publishes bytes and no link speed; `network-in` and `network-out` alert on what is unusual instead",
  },
});
