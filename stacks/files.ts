import { dashboardFiles, provisioningFiles } from "../constructs/grafana/files/provisioning";
import type { Model } from "../model/model";
import { yamlFile } from "./yaml";

/**
 * What the Grafana stack declares, as files, for teams that provision by file: dashboards, rules, and the same rules for
 * Prometheus with what tells of them.
 * @param write takes a path within the environment's directory, and what stands there.
 */
export function writeFiles(model: Model, write: (path: string, text: string) => void): void {
  for (const [path, content] of dashboardFiles(model)) write(path, `${JSON.stringify(content, null, 2)}\n`);
  for (const [path, content] of provisioningFiles(model)) write(path, yamlFile(content));
  if (!model.uptime && !model.alerts.some(({ measures }) => measures.prometheus)) return;
  const { prometheusFiles } = require("../constructs/prometheus/files") as typeof import("../constructs/prometheus/files");
  for (const [path, content] of prometheusFiles(model)) write(path, yamlFile(content));
}
