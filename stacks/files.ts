import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { dashboardFiles, provisioningFiles } from "../constructs/grafana/files/provisioning";
import { prometheusFiles } from "../constructs/prometheus/files";
import type { Model } from "../model/model";

/**
 * What the Grafana stack declares, as files, for teams that provision by file: dashboards, rules, and the same rules for
 * Prometheus with what tells of them.
 * @param directory of the environment; made anew.
 */
export function writeFiles(model: Model, directory: string): void {
  for (const [path, content] of dashboardFiles(model)) write(join(directory, path), `${JSON.stringify(content, null, 2)}\n`);
  for (const [path, content] of [...provisioningFiles(model), ...prometheusFiles(model)]) write(join(directory, path), yamlFile(content));
}

/**
 * YAML that readers of 1.1 and of 1.2 take for the same: Grafana's and Prometheus' know both. Text is quoted throughout,
 * because they differ in which words are no text.
 */
export const yamlFile = (content: object): string =>
  `${HEADER}${stringify(content, { lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", version: "1.1", doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })}`;

const HEADER = "# Written by Tocsin: changes made here are lost.\n";

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
