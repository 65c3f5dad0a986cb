import { holdsSecret } from "../../../environments/secrets/detect";
import { own } from "../../../model/own";
import type { JsonObject } from "../json";
import { bodyOf } from "../resources/bodies";
import { SENSITIVE } from "../resources/secrets";
import type { DashboardChange, Outline, OutlinePanel } from "../review";
import { cloudwatchOutline } from "./cloudwatch";
import { datadogOutline } from "./datadog";
import { grafanaOutline } from "./grafana";

interface DashboardType {
  readonly vendor: DashboardChange["vendor"];
  /** Argument that holds the dashboard as JSON. */
  readonly argument: string;
  readonly outline: (body: JsonObject, resource: JsonObject) => Outline;
}

export const DASHBOARD_TYPES: Readonly<Record<string, DashboardType>> = {
  aws_cloudwatch_dashboard: { vendor: "aws", argument: "dashboard_body", outline: cloudwatchOutline },
  grafana_dashboard: { vendor: "grafana", argument: "config_json", outline: grafanaOutline },
  datadog_dashboard_json: { vendor: "datadog", argument: "dashboard", outline: datadogOutline },
};

/** A dashboard without its looks, its panels from the top; nothing where the resource holds none that can be read. */
export function outlineOf(type: string, resource: JsonObject | undefined): Outline | undefined {
  const known = own(DASHBOARD_TYPES, type);
  const body = known && bodyOf(resource?.[known.argument]);
  if (!known || !resource || !body) return undefined;
  const { title, columns, panels } = known.outline(body, resource);
  return { title: plain(title), columns, panels: panels.map(shown).sort((a, b) => a.y - b.y || a.x - b.x) };
}

const shown = (panel: OutlinePanel): OutlinePanel => ({ ...panel, title: plain(panel.title), queries: panel.queries.map(plain).sort() });

/** Nothing secret, and Terraform's escapes undone. */
const plain = (text: string): string => (holdsSecret(text) || text.includes("${sensitive(") ? SENSITIVE : text.replace(/([$%])\1\{/g, "$1{"));
