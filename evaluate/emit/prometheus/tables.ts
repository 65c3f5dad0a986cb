import type { Exposition } from "./exposition";
import { blackboxExporter, openTelemetry } from "./http";
import { cAdvisor, kubeStateMetrics } from "./kubernetes";
import { nodeExporter } from "./node-exporter";
import { postgresExporter } from "./postgres-exporter";
import { redisExporter } from "./redis-exporter";

export const EXPOSITIONS: readonly Exposition[] = [
  ...blackboxExporter,
  ...cAdvisor,
  ...kubeStateMetrics,
  ...nodeExporter,
  ...openTelemetry,
  ...postgresExporter,
  ...redisExporter,
];

const BY_NAME = new Map(EXPOSITIONS.map((row) => [row.metric, row]));

/** How a metric comes to be; nothing for one that no exporter's page names. */
export const expositionOf = (metric: string): Exposition | undefined => BY_NAME.get(metric);
