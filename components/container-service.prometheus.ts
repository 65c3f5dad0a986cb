import type { PrometheusMeasure } from "../model/measures";
import { SCRAPED } from "./pace";

const STATE = { ...SCRAPED, cite: "https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/workload/pod-metrics.md" } as const;
const CADVISOR = { ...SCRAPED, cite: "https://github.com/google/cadvisor/blob/master/docs/storage/prometheus.md" } as const;

const cpuUsed = { metric: "container_cpu_usage_seconds_total", as: "rate", across: "sum" } as const;
const cores = { as: "avg", across: "sum", labels: { resource: "cpu", unit: "core" } } as const;

/**
 * What cAdvisor and kube-state-metrics tell of a container in all its pods. Both carry its namespace and its name; desired
 * replicas and a pod's network carry neither, so that they can't be told apart by the same labels.
 */
export const CONTAINER_SERVICE_PROMETHEUS = {
  runningTasks: { plain: { metric: "kube_pod_container_status_running", as: "avg", across: "sum" }, unit: "1", ...STATE },
  // Of the limit, at which the kernel throttles.
  cpu: { used: cpuUsed, capacity: { ...cores, metric: "kube_pod_container_resource_limits" }, unit: "1", ...CADVISOR },
  // The working set, for which a container is killed; usage counts the page cache, too. Both from cAdvisor, whose labels
  // agree, so that every container is compared with its own limit. Without a limit, that is 0, and the share without end.
  memory: {
    used: { metric: "container_memory_working_set_bytes", as: "max", across: "sum" },
    capacity: { metric: "container_spec_memory_limit_bytes", as: "last", across: "sum" },
    bySeries: true,
    unit: "B",
    ...CADVISOR,
  },
  restarts: { plain: { metric: "kube_pod_container_status_restarts_total", as: "increase", across: "sum" }, unit: "per-period", ...STATE },
  containerCpu: { used: cpuUsed, capacity: { ...cores, metric: "kube_pod_container_resource_requests" }, unit: "1", ...CADVISOR },
  // Not there: unhealthy containers and memory by container, because the component's own label already names one container;
  // pending tasks, because a pod that is placed nowhere has no container yet; storage, which cAdvisor counts for the node's
  // whole disk; calls from other services; what a cluster has reserved.
} as const satisfies Record<string, PrometheusMeasure>;
