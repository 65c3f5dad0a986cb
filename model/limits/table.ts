import type { ResourceLimits } from "./limit";

/**
 * Every vendor's limits, by the first word of its resource types. Loaded when the first of its resources is checked: an
 * environment pays for the vendors that it uses.
 */
export const LIMITS: Readonly<Record<string, () => readonly ResourceLimits[]>> = {
  aws: () => (require("./aws/limits") as typeof import("./aws/limits")).AWS_LIMITS,
  datadog: () => (require("./datadog/limits") as typeof import("./datadog/limits")).DATADOG_LIMITS,
  grafana: () => (require("./grafana/limits") as typeof import("./grafana/limits")).GRAFANA_LIMITS,
  pagerduty: () => (require("./pagerduty/limits") as typeof import("./pagerduty/limits")).PAGERDUTY_LIMITS,
};
