import type { DashboardBody, MetricEntry, Widget } from "../../../../constructs/aws/dashboards/body";

/** A dashboard as text: a line per widget, `x,y width×height`, then what it shows. */
export function outline({ widgets }: DashboardBody): string {
  return widgets.map((widget) => `${widget.x},${widget.y} ${widget.width}×${widget.height} ${contents(widget)}`).join("\n");
}

function contents(widget: Widget): string {
  if (widget.type === "text") return `text\n${indent(widget.properties.markdown.split("\n").filter(Boolean))}`;
  if (widget.type === "alarm") return `alarms "${widget.properties.title}"\n${indent(widget.properties.alarms)}`;
  const { title, region, period, start, yAxis, metrics, annotations } = widget.properties;
  return `graph "${title}" [${yAxis.left.label}] ${period} s, ${region}${start ? `, ${start}` : ""}\n${indent([
    ...metrics.map(metric),
    ...(annotations?.horizontal ?? []).map(({ label, value, fill, color }) => `--- ${label} at ${value}, shaded ${fill}, ${color}`),
  ])}`;
}

function metric(entry: MetricEntry): string {
  const { id, expression, label, visible, stat, color } = entry.at(-1) as {
    id: string;
    expression?: string;
    label?: string;
    visible?: boolean;
    stat?: string;
    color?: string;
  };
  return [`${id} =`, expression ?? `${entry.slice(0, -1).join(" ")} ${stat}`, visible === false ? "(hidden)" : `"${label}" ${color}`].join(" ");
}

const indent = (lines: readonly string[]) => lines.map((line) => `    ${line}`).join("\n");
