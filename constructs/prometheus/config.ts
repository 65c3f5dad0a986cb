import type { Model } from "../../model/model";
import { uptimeScrapes } from "./uptime";

/** Where Prometheus finds Alertmanager unless somebody changes it: its own port. */
export const ALERTMANAGER = "alertmanager:9093";

/**
 * What a `prometheus.yml` needs for the rules: to be merged into one that scrapes the exporters already.
 * https://prometheus.io/docs/prometheus/latest/configuration/configuration/
 */
export function prometheusConfig(model: Pick<Model, "uptime">): object {
  const scrapes = uptimeScrapes(model);
  return {
    rule_files: ["rules/*.yml"],
    alerting: { alertmanagers: [{ static_configs: [{ targets: [ALERTMANAGER] }] }] },
    ...(scrapes.length > 0 && { scrape_configs: scrapes }),
  };
}
