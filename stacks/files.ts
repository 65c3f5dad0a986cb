import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dashboardFiles, provisioningFiles } from "../constructs/grafana/files/provisioning";
import type { Model } from "../model/model";
import { yamlFile } from "./yaml";

/**
 * What the Grafana stack declares, as files, for teams that provision by file: dashboards, rules, and the same rules for
 * Prometheus with what tells of them.
 * @param directory of the environment; made anew.
 */
export function writeFiles(model: Model, directory: string): void {
  for (const [path, content] of dashboardFiles(model)) write(join(directory, path), `${JSON.stringify(content, null, 2)}\n`);
  for (const [path, content] of provisioningFiles(model)) write(join(directory, path), yamlFile(content));
  if (!model.uptime && !model.alerts.some(({ measures }) => measures.prometheus)) return;
  const { prometheusFiles } = require("../constructs/prometheus/files") as typeof import("../constructs/prometheus/files");
  for (const [path, content] of prometheusFiles(model)) write(join(directory, path), yamlFile(content));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
