import { logicalId } from "../../model/ids";
import type { Model } from "../../model/model";
import { alertmanagerConfig } from "./alertmanager";
import { prometheusConfig } from "./config";
import { prometheusRules } from "./rules";
import { probed, uptimeModules } from "./uptime";

/**
 * Everything for Prometheus, Alertmanager and blackbox_exporter: relative path -> what a YAML file holds. Nothing where
 * Grafana watches no series of Prometheus and runs no check.
 */
export function* prometheusFiles(model: Model): Generator<readonly [path: string, content: object]> {
  const rules = prometheusRules(model);
  const probes = (model.uptime ?? []).some(probed);
  if (rules.size === 0 && !probes) return;
  for (const [component, file] of rules) yield [`prometheus/rules/${logicalId(component)}.yml`, file];
  yield ["prometheus/prometheus.yml", prometheusConfig(model)];
  if (rules.size > 0) yield ["alertmanager/alertmanager.yml", alertmanagerConfig(model)];
  if (probes) yield ["uptime-checks.yml", { modules: uptimeModules(model) }];
}
