import type { DashboardBody as CloudWatchBody } from "../../../constructs/aws/dashboards/body";
import type { DashboardBody as DatadogBody } from "../../../constructs/datadog/dashboards/body";
import { type PanelJson, panelsOf } from "../../constructs/grafana/dashboards/json";
import type { Stack } from "../synth";
import type { Outlined, OutlinedPanel } from "./outline";

/** A rendered dashboard's name within its vendor, and what it shows. */
export type Read = readonly [key: string, dashboard: Outlined];

/** Every dashboard that the stacks of an environment render, read back from Terraform's JSON. */
export function dashboardsOf(environment: string, stack: (name: string) => Stack): readonly Read[] {
  return Object.entries(READERS).flatMap(([type, { vendor, argument, read }]) =>
    Object.entries(stack(`${environment}-${vendor}`).resource?.[type] ?? {})
      .map(([id, config]): Read => [`${vendor} ${id}`, read(decoded(config[argument] as string), String(config.dashboard_name ?? ""))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** JSON of a body attribute: expressions of Terraform's are a word, and what is no template of its own has no mark of that. */
export const decoded = (body: string): unknown =>
  JSON.parse(
    body
      .replace(/(?<!\$)\$\{[^}]*\}/g, "(planned)")
      .replaceAll("$${", "${")
      .replaceAll("%%{", "%{"),
  );

interface Reader {
  readonly vendor: string;
  readonly argument: string;
  readonly read: (body: unknown, name: string) => Outlined;
}

const READERS: Readonly<Record<string, Reader>> = {
  aws_cloudwatch_dashboard: { vendor: "aws", argument: "dashboard_body", read: (body, name) => cloudWatch(body as CloudWatchBody, name) },
  datadog_dashboard_json: { vendor: "datadog", argument: "dashboard", read: (body) => datadog(body as DatadogBody) },
  grafana_dashboard: { vendor: "grafana", argument: "config_json", read: (body) => grafana(body as Readonly<Record<string, unknown>>) },
};

function cloudWatch({ widgets }: CloudWatchBody, title: string): Outlined {
  const panels = widgets.map(({ x, y, width, height, ...widget }): OutlinedPanel => {
    const at = { x, y, width, height };
    if (widget.type === "text") return { type: "text", title: firstLine(widget.properties.markdown), at };
    if (widget.type === "alarm") return { type: "alarms", title: `${widget.properties.title} (${widget.properties.alarms.length})`, at };
    const { title: name, yAxis, annotations } = widget.properties;
    const thresholds = (annotations?.horizontal ?? []).map(({ label, value }) => `${label} at ${value}`);
    return { type: "graph", title: name, unit: yAxis.left.label, at, thresholds };
  });
  return { title, panels };
}

function datadog({ title, widgets }: DatadogBody): Outlined {
  const panels = widgets.map(({ layout: at, definition }): OutlinedPanel => {
    if (definition.type === "note") return { type: "note", title: firstLine(definition.content), at };
    if (definition.type === "manage_status") return { type: "monitors", title: definition.title, at };
    return {
      type: "graph",
      title: definition.title,
      unit: definition.yaxis.label,
      at,
      thresholds: definition.markers.map(({ label, value }) => `${label}: ${value}`),
    };
  });
  return { title, panels };
}

function grafana(json: Readonly<Record<string, unknown>>): Outlined {
  const panels = panelsOf(json).map(({ type, title, gridPos: { x, y, w: width, h: height }, fieldConfig, targets }: PanelJson): OutlinedPanel => {
    const at = { x, y, width, height };
    if (targets === undefined) return { type, title, at };
    const steps = (fieldConfig?.defaults.thresholds.steps ?? []).filter(({ value }) => value !== null);
    return { type, title, unit: fieldConfig?.defaults.unit, at, thresholds: steps.map(({ value, color }) => `${color} from ${value}`) };
  });
  return { title: `${json.title} (${json.uid})`, panels };
}

const firstLine = (markdown: string): string => markdown.split("\n").find(Boolean) ?? "";
