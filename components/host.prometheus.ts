import type { PrometheusMeasure } from "../model/measures";
import { SCRAPED } from "./pace";

const NODE = { ...SCRAPED, cite: "https://github.com/prometheus/node_exporter#collectors" } as const;

const cpuSeconds = { metric: "node_cpu_seconds_total", as: "rate", across: "sum" } as const;
/** Waiting for a disk and waiting for the hypervisor are no use of the CPU, as in CPUUtilization. */
const cpu = { used: { ...cpuSeconds, without: { mode: "idle|iowait|steal" } }, capacity: cpuSeconds, unit: "1", ...NODE } as const;

/** As the CloudWatch agent's ignore_file_system_types, because a read-only image is always full. */
const onDisk = { fstype: "sysfs|tmpfs|devtmpfs|overlay|squashfs|iso9660|ramfs" } as const;
const fileSystem = { as: "avg", across: "sum" } as const;

/** Not the loopback, and not what carries containers' packets a second time. */
const links = { device: "lo|veth.*|docker.*|br-.*|cni.*|cali.*|flannel.*" } as const;
const linkBytes = { as: "rate", across: "sum", without: links } as const;

/** What node_exporter tells of one host, or of all hosts of a fleet, where the fullest counts. */
export const HOST_PROMETHEUS = {
  cpu,
  memory: {
    free: { metric: "node_memory_MemAvailable_bytes", as: "avg", across: "sum" },
    capacity: { metric: "node_memory_MemTotal_bytes", as: "avg", across: "sum" },
    bySeries: true,
    unit: "B",
    ...NODE,
  },
  // Without swap 0 / 0 is no number, which no threshold is compared with.
  swap: {
    free: { metric: "node_memory_SwapFree_bytes", as: "avg", across: "sum" },
    capacity: { metric: "node_memory_SwapTotal_bytes", as: "avg", across: "sum" },
    bySeries: true,
    unit: "B",
    ...NODE,
  },
  // Available, not free: what is kept for root helps no service. ext4 keeps 5 %, by which the share is higher than df's.
  disk: {
    free: { ...fileSystem, metric: "node_filesystem_avail_bytes", without: onDisk },
    capacity: { ...fileSystem, metric: "node_filesystem_size_bytes", without: onDisk },
    bySeries: true,
    unit: "B",
    ...NODE,
  },
  networkOut: { plain: { ...linkBytes, metric: "node_network_transmit_bytes_total" }, unit: "B-per-second", ...NODE },
  networkIn: { plain: { ...linkBytes, metric: "node_network_receive_bytes_total" }, unit: "B-per-second", ...NODE },
  // Not there: status checks and EBS checks, which only EC2 runs; volumes' latency, because node_exporter names devices and
  // not volumes; what the Auto Scaling group wants and has.
} as const satisfies Record<string, PrometheusMeasure>;

/** A host's file systems, which its kind lists. */
export const INODES_PROMETHEUS = {
  free: { ...fileSystem, metric: "node_filesystem_files_free", labels: { mountpoint: "$each" } },
  capacity: { ...fileSystem, metric: "node_filesystem_files", labels: { mountpoint: "$each" } },
  each: "$filesystems",
  needs: ["filesystems"],
  unit: "1",
  ...NODE,
} as const satisfies PrometheusMeasure;
