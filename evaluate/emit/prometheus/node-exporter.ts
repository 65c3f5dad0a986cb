import { expositions } from "./exposition";

const FILE_SYSTEM = ["device", "mountpoint", "fstype"] as const;
const FIXTURE = "https://github.com/prometheus/node_exporter/blob/master/collector/fixtures/e2e-output.txt";
const MEMINFO = "https://github.com/prometheus/node_exporter/blob/master/collector/meminfo_linux.go";
const FILE_SYSTEMS = "https://github.com/prometheus/node_exporter/blob/master/collector/filesystem_common.go";

/**
 * A host's counters run since it started, also those of the kernel at zero. Scraped as in
 * https://github.com/prometheus-operator/kube-prometheus/blob/main/manifests/nodeExporter-serviceMonitor.yaml
 */
export const nodeExporter = expositions(
  { exporter: "node_exporter", quiet: "zero", every: 15 },
  {
    node_cpu_seconds_total: {
      type: "counter",
      unit: "Seconds",
      labels: ["cpu", "mode"],
      cite: "https://github.com/prometheus/node_exporter/blob/master/collector/cpu_common.go",
    },
    node_memory_MemAvailable_bytes: { type: "gauge", unit: "Bytes", labels: [], cite: MEMINFO },
    node_memory_MemTotal_bytes: { type: "gauge", unit: "Bytes", labels: [], cite: FIXTURE },
    node_memory_SwapFree_bytes: { type: "gauge", unit: "Bytes", labels: [], cite: FIXTURE },
    node_memory_SwapTotal_bytes: { type: "gauge", unit: "Bytes", labels: [], cite: FIXTURE },
    // None of these while the file system can't be read: node_filesystem_device_error is 1 then.
    node_filesystem_avail_bytes: { type: "gauge", unit: "Bytes", labels: FILE_SYSTEM, cite: FILE_SYSTEMS },
    node_filesystem_size_bytes: { type: "gauge", unit: "Bytes", labels: FILE_SYSTEM, cite: FILE_SYSTEMS },
    node_filesystem_files: { type: "gauge", unit: "Count", labels: FILE_SYSTEM, cite: FILE_SYSTEMS },
    node_filesystem_files_free: { type: "gauge", unit: "Count", labels: FILE_SYSTEM, cite: FILE_SYSTEMS },
    node_network_receive_bytes_total: { type: "counter", unit: "Bytes", labels: ["device"], cite: FIXTURE },
    node_network_transmit_bytes_total: { type: "counter", unit: "Bytes", labels: ["device"], cite: FIXTURE },
  },
);
