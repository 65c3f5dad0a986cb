import { expositions } from "./exposition";

/** As in kube-prometheus: https://github.com/prometheus-operator/kube-prometheus/tree/main/manifests, of kubelet and kube-state-metrics alike. */
const HALF_A_MINUTE = { every: 30, quiet: "zero" } as const;

const POD = ["container", "namespace", "pod", "uid"] as const;
/** Both say in `unit` what the number is in: of a processor, cores. */
const RESOURCE = { type: "gauge", unit: "Count", labels: [...POD, "node", "resource", "unit"] } as const;

/** A container that is placed has each of these from its beginning. */
export const kubeStateMetrics = expositions(
  {
    ...HALF_A_MINUTE,
    exporter: "kube-state-metrics",
    cite: "https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/workload/pod-metrics.md",
  },
  {
    kube_pod_container_resource_limits: RESOURCE,
    kube_pod_container_resource_requests: RESOURCE,
    kube_pod_container_status_restarts_total: { type: "counter", unit: "Count", labels: POD },
    kube_pod_container_status_running: { type: "gauge", unit: "Count", labels: POD },
  },
);

/** The page names no labels: they are those that the kubelet gives containers. https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/server/server.go */
const CONTAINER = ["container", "id", "image", "name", "namespace", "pod"] as const;

/** A container that has stopped has no series. One without a limit has a limit of 0. */
export const cAdvisor = expositions(
  {
    ...HALF_A_MINUTE,
    exporter: "cAdvisor",
    labels: CONTAINER,
    assumed: { labels: "the page names none" },
    cite: "https://github.com/google/cadvisor/blob/master/docs/storage/prometheus.md",
  },
  {
    container_cpu_usage_seconds_total: { type: "counter", unit: "Seconds", labels: [...CONTAINER, "cpu"] },
    container_memory_working_set_bytes: { type: "gauge", unit: "Bytes" },
    container_spec_memory_limit_bytes: { type: "gauge", unit: "Bytes" },
  },
);
