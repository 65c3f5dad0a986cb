import { append } from "./append";
import { byCodeUnit } from "./canonical";
import { dashboardUrl, planDashboards } from "./dashboards";
import { type Diagnostic, hasErrors, problem } from "./diagnostics";
import { grafanaDashboards } from "./grafana";
import { groupBy } from "./group";
import { resolveLogs } from "./logs/resolve";
import type { Alert, Gap, Model, Route } from "./model";
import { resolveOncall } from "./oncall/resolve";
import { type Platform, VENDOR_NAMES } from "./platform";
import { misleadingNames } from "./resolve/adopted-names";
import { type ResolvedComponent, resolveComponent } from "./resolve/component";
import { longKeys } from "./resolve/long-keys";
import { once } from "./resolve/once";
import { carries, resolveRoute } from "./resolve/routes";
import { holdBack } from "./resolve/suppression";
import { fallbackProblems } from "./resolve/vendor";
import { SEVERITIES, SEVERITY, type Severity } from "./severities";
import type { Catalog } from "./thresholds";
import { resolveTraces } from "./traces/resolve";
import { replacedTags } from "./uptime/replaced-tags";
import { datadogDashboards } from "./vendors/datadog/account";
import type { ResolvedDatadog } from "./vendors/datadog/resolve/resolve";

/**
 * Component × signal × severity, with overrides from catalog to component, gives everything that will exist. Pure and
 * deterministic: no I/O, no clock, no order of keys.
 * @returns the model, unless a diagnostic is an error.
 */
export function resolve(platform: Platform, catalog: Catalog): { readonly model?: Model; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const resolved: ResolvedComponent[] = [];
  for (const id of Object.keys(platform.components).sort(byCodeUnit)) {
    const result = resolveComponent(platform, id, catalog);
    append(diagnostics, result.diagnostics);
    if (result.component) resolved.push(result.component);
  }
  const components = resolved.map(({ component }) => component);
  const own = datadogOf(platform, resolved);
  const routes = routesOf(platform, [...resolved.flatMap(({ alerts }) => alerts), ...own.heard]);
  const held = holdBack(
    platform,
    components,
    resolved.flatMap(({ alerts }) => alerts),
    routes,
    new Map(resolved.flatMap(({ paths }) => [...paths])),
  );
  const grafana = new Map(
    grafanaDashboards({ ...platform, components }).flatMap(({ type, components: [id = ""], url }) => (type === "component" ? [[id, url] as const] : [])),
  );
  const dashboard = ({ vendor, component, dashboard: name }: Alert): string => {
    if (vendor === "grafana") return grafana.get(component) as string;
    return vendor === "datadog" && platform.datadog
      ? datadogDashboards(platform.datadog, `${platform.platform}: ${component} in ${platform.environment}`)
      : dashboardUrl(platform.aws, name);
  };
  const alerts = held.alerts.map((alert) => ({ ...alert, dashboard: dashboard(alert) })).sort((a, b) => byCodeUnit(a.key, b.key));
  const logs = resolveLogs(platform, components, alerts);
  const traces = resolveTraces(platform, components, alerts);
  const checks = resolved.flatMap((one) => one.checks).sort((a, b) => byCodeUnit(a.key, b.key));
  const oncall = resolveOncall(platform, [...routes.values()]);
  append(
    diagnostics,
    fallbackProblems(resolved.flatMap(({ fallbacks }) => fallbacks)),
    held.diagnostics,
    nameCollisions(alerts),
    misleadingNames(`${platform.platform}-${platform.environment}`, components, alerts),
    own.diagnostics,
    unroutable(platform, [...alerts, ...own.heard], routes),
    mailAlone(platform, [...alerts, ...own.heard], routes),
    platform.vendors.pagerduty.on ? longKeys([...alerts, ...own.heard], routes) : [],
    logs.diagnostics,
    traces.diagnostics,
    oncall.diagnostics,
    replacedTags(platform, checks),
  );
  if (hasErrors(diagnostics)) return { diagnostics: once(diagnostics) };
  return {
    diagnostics: once(diagnostics),
    model: {
      version: 1,
      platform: platform.platform,
      environment: platform.environment,
      production: platform.production,
      ...(platform.asOf !== undefined && { asOf: platform.asOf }),
      aws: platform.aws,
      ...(platform.grafana && { grafana: platform.grafana }),
      ...(platform.datadog && { datadog: platform.datadog }),
      state: platform.state,
      vendors: platform.vendors,
      aliases: aliasesOf(platform),
      components,
      alerts,
      routes: [...routes.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
      dashboards: planDashboards(platform.platform, platform.environment, components, alerts, platform.aws),
      gaps: [...resolved.flatMap(({ gaps }): readonly Gap[] => gaps), ...away(platform), ...held.gaps, ...logs.gaps, ...traces.gaps, ...own.gaps].sort((a, b) =>
        byCodeUnit(a.key, b.key),
      ),
      logs: logs.logs,
      traces: traces.traces,
      oncall: oncall.oncall,
      ...(checks.length > 0 && { uptime: checks }),
      ...(own.parts && { datadogParts: own.parts }),
    },
  };
}

/** Components that are not watched in this environment. */
function away(platform: Platform): readonly Gap[] {
  return Object.entries(platform.componentsOff ?? {}).map(([key, reason]) => ({ key, reason }));
}

/** What is declared for Datadog alone; environments without any of it need not load how it is read. */
function datadogOf(platform: Platform, resolved: readonly ResolvedComponent[]): ResolvedDatadog {
  if (!platform.datadogInput && !Object.values(platform.components).some(({ datadog }) => datadog)) return { heard: [], gaps: [], diagnostics: [] };
  const { resolveDatadog } = require("./vendors/datadog/resolve/resolve") as typeof import("./vendors/datadog/resolve/resolve");
  return resolveDatadog(
    platform,
    resolved.map(({ component }) => component),
    resolved.flatMap(({ alerts }) => alerts),
  );
}

/** What people hear of, as far as routes ask. */
type Heard = Pick<Alert, "key" | "route" | "owner" | "severity" | "vendor">;

function routesOf(platform: Platform, heard: readonly Heard[]): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  for (const { route, owner, severity } of heard) if (!routes.has(route)) routes.set(route, resolveRoute(platform, owner, severity));
  return routes;
}

function aliasesOf(platform: Platform): Record<Severity, string> {
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, platform.aliases[severity] ?? SEVERITY[severity].alias])) as Record<Severity, string>;
}

/** P4 is for dashboards and digests; every other alert must reach somebody. */
function unroutable(platform: Pick<Platform, "grafana">, alerts: readonly Heard[], routes: ReadonlyMap<string, Route>): readonly Diagnostic[] {
  const silent = new Map<string, Heard>();
  for (const alert of alerts) {
    const route = routes.get(alert.route) as Route;
    if (alert.severity !== "P4" && !route.channels.some((channel) => carries(channel, route, alert, platform)) && !silent.has(route.id))
      silent.set(route.id, alert);
  }
  return [...silent].map(([, alert]) =>
    problem(
      "TOC206",
      ["teams", alert.owner],
      `${alert.severity} alerts of team ${alert.owner} reach nobody (for example ${alert.key})`,
      `give the team an e-mail address, a chat channel or a ticket address, or name channels under routes.${alert.severity} that it has and ${VENDOR_NAMES[alert.vendor]} reaches`,
    ),
  );
}

/** E-mail wakes nobody. Where PagerDuty is off, its reason says that nobody is to be woken. */
function mailAlone(platform: Platform, alerts: readonly Heard[], routes: ReadonlyMap<string, Route>): readonly Diagnostic[] {
  if (!platform.vendors.pagerduty.on) return [];
  const heard = alerts.filter(({ severity }) => SEVERITY[severity].pages);
  const silent = heard.filter((alert) => {
    const route = routes.get(alert.route) as Route;
    const channels = route.channels.filter((channel) => carries(channel, route, alert, platform));
    return channels.length > 0 && channels.every((channel) => channel === "email" || channel === "ticket");
  });
  return [...groupBy(silent, ({ owner }) => owner)].map(([owner, [first, ...others]]) => {
    const severities = SEVERITIES.filter((one) => [first, ...others].some((alert) => alert?.severity === one)).join(" and ");
    const example = first as Heard;
    return problem(
      "TOC220",
      ["teams", owner],
      `${severities} alerts of team ${owner} are told by e-mail alone, which wakes nobody (for example ${example.key})`,
      `name a channel under routes.${example.severity} that wakes people and that the team has, such as pagerduty or sms`,
    );
  });
}

function nameCollisions(alerts: readonly Alert[]): readonly Diagnostic[] {
  const owners = new Map<string, Alert>();
  return alerts.flatMap((alert) => {
    const other = owners.get(alert.name);
    owners.set(alert.name, alert);
    return other
      ? [
          problem(
            "TOC113",
            ["components", alert.component],
            `${alert.key} and ${other.key} would both be the alarm ${JSON.stringify(alert.name)}`,
            "rename a component, or correct `adopt` or `renamedFrom`",
          ),
        ]
      : [];
  });
}
