import { logGroupUrl, tracesUrl } from "../../../model/dashboards";
import type { Alert, Model, ModelComponent } from "../../../model/model";
import { indexOf } from "../../../model/model-index";
import { dashboardLink } from "./frame";
import type { Builder, DashboardLink } from "./sdk";

export interface Elsewhere {
  readonly title: string;
  readonly url: string;
}

/** Where to read on about a component: its alerts' runbooks, its logs, its traces, its dashboard in CloudWatch. */
export function furtherReading(model: Model, component: ModelComponent, alerts: readonly Alert[]): readonly Elsewhere[] {
  const { logGroups, dashboards } = indexOf(model);
  const runbooks = new Map<string, string[]>();
  for (const { runbook, severity } of alerts)
    if ("url" in runbook) runbooks.set(runbook.url, [...new Set([...(runbooks.get(runbook.url) ?? []), severity])].sort());
  const logs = logGroups.get(component.id) ?? [];
  const cloudWatch = dashboards.get(component.id);
  return [
    ...[...runbooks].map(([url, severities]) => ({ title: runbooks.size === 1 ? "Runbook" : `Runbook ${severities.join(", ")}`, url })),
    ...logs.map(({ key, name }) => ({
      title: logs.length === 1 ? "Logs" : `Logs: ${key.slice(`${component.id}.logs.`.length)}`,
      url: logGroupUrl(model.aws, name),
    })),
    ...(model.traces.groups.some((group) => group.component === component.id) ? [{ title: "Traces", url: tracesUrl(model.aws) }] : []),
    ...(cloudWatch ? [{ title: "CloudWatch dashboard", url: cloudWatch.url }] : []),
  ];
}

/** The same as a panel's links, after the component's dashboard where the panel stands on another. */
export function componentLinks(model: Model, component: ModelComponent, alerts: readonly Alert[], dashboard?: string): Builder<DashboardLink>[] {
  return [
    ...(dashboard === undefined ? [] : [dashboardLink(component.id, dashboard, false)]),
    ...furtherReading(model, component, alerts).map(({ title, url }) => dashboardLink(title, url, true)),
  ];
}
