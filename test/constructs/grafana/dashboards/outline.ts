import type { DashboardJson } from "../../../../constructs/grafana/dashboards/frame";
import { type PanelJson, panelsOf, type Target } from "./json";

/** A dashboard as text: what it is, then a line per panel, `x,y width×height`, and what it shows. */
export function outline(json: DashboardJson): string {
  const links = (json.links as { title: string; url: string }[]).map(({ title, url }) => `-> ${title}: ${url}`);
  return [`${json.title} (${json.uid})`, (json.tags as string[]).join(" "), ...links, ...panelsOf(json).map(panel)].join("\n");
}

function panel({ type, title, gridPos: { x, y, w, h }, ...rest }: PanelJson): string {
  if (type === "row") return `== ${title}`;
  return [
    `${x},${y} ${w}×${h} ${type} "${title}"${rest.timeFrom ? `, last ${rest.timeFrom}` : ""}`,
    ...contents({ type, ...rest }).map((line) => `    ${line}`),
  ].join("\n");
}

function contents({ options, description, fieldConfig, targets = [], links = [] }: Partial<PanelJson>): readonly string[] {
  if (options?.content !== undefined) return options.content.split("\n").filter(Boolean);
  if (!fieldConfig) return [`${options?.viewMode} ${options?.alertInstanceLabelFilter}`];
  const { unit, custom, thresholds } = fieldConfig.defaults;
  return [
    ...(description ?? "")
      .split("\n")
      .filter(Boolean)
      .map((line) => `| ${line}`),
    `[${unit}${custom.axisLabel ? `, ${custom.axisLabel}` : ""}] ${custom.thresholdsStyle?.mode}: ${thresholds.steps.map(({ value, color }) => `${color} from ${value ?? "-∞"}`).join(", ")}`,
    ...targets.map(target),
    ...links.map(({ title }) => `-> ${title}`),
  ];
}

function target({ id, hide, label, expression, sqlExpression, namespace, metricName, statistic, dimensions, period, region }: Target): string {
  const metric = [namespace, metricName, ...Object.entries(dimensions).flatMap(([name, values]) => [name, ...values]), statistic].join(" ");
  return `${id} = ${expression || sqlExpression || metric}, ${period} s, ${region}${hide ? " (hidden)" : ` "${label}"`}`;
}
