import type { DatadogNativeMeasure } from "../model/measures";
import { CHECKED } from "./pace";

const STATE = { ...CHECKED, cite: "https://docs.datadoghq.com/integrations/kubernetes_state_core/" } as const;
const CONTAINER = { ...CHECKED, cite: "https://docs.datadoghq.com/integrations/container/" } as const;
const KUBELET = { ...CHECKED, cite: "https://docs.datadoghq.com/integrations/kubelet/" } as const;

const available = { metric: "kubernetes_state.deployment.replicas_available", type: "gauge" } as const;
const byContainer = { type: "gauge", tags: { kube_container_name: "$each" } } as const;

/** What the Agent and the Cluster Agent tell of a service's containers on Kubernetes, by the tags of unified service tagging. */
export const CONTAINER_SERVICE_DATADOG = {
  runningTasks: { plain: { ...available, by: "sum" }, unit: "1", ...STATE },
  taskShare: {
    used: { ...available, by: "avg" },
    capacity: { metric: "kubernetes_state.deployment.replicas_desired", by: "avg", type: "gauge" },
    unit: "1",
    ...STATE,
  },
  // Both in nanocores. A container without a limit has the machine's.
  cpu: {
    used: { metric: "container.cpu.usage", by: "avg", type: "rate" },
    capacity: { metric: "container.cpu.limit", by: "avg", type: "gauge" },
    unit: "1",
    ...CONTAINER,
  },
  // The fullest container of replicas that have one limit. The working set, for which a container is killed; usage counts
  // the page cache, too.
  memory: {
    used: { metric: "container.memory.working_set", by: "max", type: "gauge" },
    capacity: { metric: "container.memory.limit", by: "max", type: "gauge" },
    unit: "B",
    ...CONTAINER,
  },
  containerMemory: {
    used: { ...byContainer, metric: "kubernetes.memory.working_set", by: "avg" },
    capacity: { ...byContainer, metric: "kubernetes.memory.requests", by: "avg" },
    each: "$containers",
    needs: ["containers"],
    unit: "B",
    ...KUBELET,
  },
  // The check reports the phase that a pod is in, and no zero for the others.
  pendingTasks: {
    plain: { metric: "kubernetes_state.pod.status_phase", by: "sum", type: "gauge", tags: { pod_phase: "pending" }, sparse: true },
    unit: "1",
    ...STATE,
  },
  networkIn: { plain: { metric: "kubernetes.network.rx_bytes", by: "sum", type: "rate" }, unit: "B-per-second", ...KUBELET },
  networkOut: { plain: { metric: "kubernetes.network.tx_bytes", by: "sum", type: "rate" }, unit: "B-per-second", ...KUBELET },
  // Not there: restarts, a gauge that only grows until its container is gone, so that no sum or mean counts them; the CPU of
  // the reservation, in cores where the use is in nanocores; unhealthy containers, as no metric counts them; storage; calls
  // from other services, which are the subject of kind http-api; what a cluster has reserved.
} as const satisfies Record<string, DatadogNativeMeasure>;
