import type { ResourceLimits } from "./limit";
import { vendorOf } from "./reader";
import type { Together } from "./together";

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

/** What resources break together, alike. */
export const TOGETHER: Readonly<Record<string, () => readonly Together[]>> = {
  aws: () => [
    ...(require("./aws/unique") as typeof import("./aws/unique")).AWS_UNIQUE,
    ...(require("./aws/quotas") as typeof import("./aws/quotas")).AWS_QUOTAS,
  ],
  datadog: () => (require("./datadog/unique") as typeof import("./datadog/unique")).DATADOG_UNIQUE,
  grafana: () => (require("./grafana/unique") as typeof import("./grafana/unique")).GRAFANA_UNIQUE,
  pagerduty: () => (require("./pagerduty/unique") as typeof import("./pagerduty/unique")).PAGERDUTY_UNIQUE,
};

/** The rows of what resources of a type break together; none for most. */
export function togetherOf(type: string): readonly Together[] {
  const vendor = vendorOf(type);
  let index = byVendor.get(vendor);
  if (!index) {
    const made = new Map<string, Together[]>();
    for (const row of TOGETHER[vendor]?.() ?? []) for (const of of Object.keys(row.types)) made.set(of, [...(made.get(of) ?? []), row]);
    index = made;
    byVendor.set(vendor, index);
  }
  return index.get(type) ?? NO_ROWS;
}
const NO_ROWS: readonly never[] = [];
const byVendor = new Map<string, ReadonlyMap<string, readonly Together[]>>();
