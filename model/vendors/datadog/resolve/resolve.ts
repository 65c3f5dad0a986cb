import { byCodeUnit } from "../../../canonical";
import { type Diagnostic, problem } from "../../../diagnostics";
import type { Alert, Gap, ModelComponent } from "../../../model";
import { own } from "../../../own";
import type { Component, Platform } from "../../../platform";
import type { Severity } from "../../../severities";
import type { DatadogAccount } from "../account";
import type { DatadogMonitor, DatadogParts, RetentionFilter } from "../parts";
import { scoped } from "../rule-query";
import { catalogEntity } from "./catalog";
import { componentComposites, groupOf, type Part } from "./composites";
import { share, type Watched } from "./context";
import { resolveDatadogLogs } from "./logs";
import { componentMonitors } from "./monitors";
import { securityRule } from "./security";

/** Something of Datadog's that people hear of, as far as routes ask. */
export interface Heard {
  readonly key: string;
  readonly owner: string;
  readonly severity: Severity;
  readonly route: string;
  readonly vendor: "datadog";
  readonly notifies: boolean;
}

export interface ResolvedDatadog {
  /** Only where something is declared, and Datadog is used. */
  readonly parts?: DatadogParts;
  readonly heard: readonly Heard[];
  readonly gaps: readonly Gap[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is declared for Datadog alone: monitors that have no measure, logs, detection rules, catalog entries. Pure. */
export function resolveDatadog(platform: Platform, components: readonly ModelComponent[], alerts: readonly Alert[]): ResolvedDatadog {
  const declaring = components.filter(({ id }) => own(platform.components, id)?.datadog);
  const off = whyOff(platform);
  if (off !== undefined)
    return { heard: [], diagnostics: [], gaps: declaring.map(({ id }) => ({ key: `${id}.datadog`, reason: `nothing of \`datadog\` is watched: ${off}` })) };
  const env = platform.datadogInput?.env ?? platform.environment;
  const watchedOf = new Map(
    components.map((component) => [
      component.id,
      { platform: platform as Watched["platform"], component, declared: own(platform.components, component.id) as Component, env } satisfies Watched,
    ]),
  );
  const watched = declaring.map(({ id }) => watchedOf.get(id) as Watched);
  const single = watched.map(componentMonitors);
  const known = new Map<string, Part>([
    ...alerts.map((alert) => [alert.key, alert] as const),
    ...single.flatMap(({ found }) => found.map((monitor) => [monitor.key, partOf(monitor)] as const)),
  ]);
  const composites = watched.map((each) => componentComposites(each, known));
  const security = Object.entries(platform.datadogInput?.security ?? {}).map(([id, rule]) => securityRule(id, rule, watchedOf));
  const monitors = [...single, ...composites].flatMap(({ found }) => found).sort((a, b) => byCodeUnit(a.key, b.key));
  const rules = security.flatMap(({ found }) => found).sort((a, b) => byCodeUnit(a.key, b.key));
  return {
    parts: {
      monitors,
      security: rules,
      retention: watched.flatMap(retentionFilter),
      catalog: watched.flatMap((each) => (each.declared.datadog?.catalog === undefined ? [] : [catalogEntity(each)])),
      ...resolveDatadogLogs(platform, env, platform.datadogInput?.logs ?? {}),
    },
    heard: [
      ...monitors,
      ...rules.flatMap(({ key, owner, notifies, cases }) =>
        cases.map(({ severity, route }) => ({ key: `${key}.${severity}`, owner, severity, route, notifies, vendor: "datadog" as const })),
      ),
    ],
    gaps: [],
    diagnostics: [
      ...[...single, ...composites, ...security].flatMap(({ diagnostics }) => diagnostics),
      ...clashes(monitors, alerts),
      ...noCatalog(platform, watched),
    ],
  };
}

function whyOff({ vendors, datadog }: Platform): string | undefined {
  const state = vendors.datadog;
  if (!datadog || !state) return "there is no section `datadog` in this environment";
  return state.on ? undefined : `vendors.datadog is off (${state.reason})`;
}

function partOf(monitor: DatadogMonitor): Part {
  const group = groupOf(monitor.rule);
  return { ...monitor, ...(group !== undefined && { group }) };
}

function retentionFilter({ platform, component, declared, env }: Watched): readonly RetentionFilter[] {
  const { retention, service } = declared.datadog ?? {};
  if (!retention) return [];
  return [
    {
      key: `${component.id}.retention`,
      component: component.id,
      name: `${platform.platform}-${platform.environment}-${component.physicalId}`,
      query: scoped(env, service, retention.query),
      rate: share(retention.rate),
      traceRate: share(retention.traceRate ?? 0),
      path: ["components", component.id, "datadog", "retention"],
    },
  ];
}

/** A monitor of Datadog's own has a key and a name as alerts have, and must not take one's. */
function clashes(monitors: readonly DatadogMonitor[], alerts: readonly Alert[]): readonly Diagnostic[] {
  const signals = new Set(alerts.map(({ component, signal }) => `${component}.${signal}`));
  const seen = new Map<string, DatadogMonitor>();
  return monitors.flatMap((monitor) => {
    const { component, signal, key, path } = monitor;
    const twin = seen.get(key);
    seen.set(key, monitor);
    if (!twin && !signals.has(`${component}.${signal}`)) return [];
    return [problem("TOC113", path, `${component} has ${twin ? "another monitor" : "a signal"} ${signal} already`, "give the monitor another id")];
  });
}

/** https://docs.datadoghq.com/internal_developer_portal/software_catalog/entity_model/native_entities/: not on app.ddog-gov.com. */
function noCatalog({ datadog }: Pick<Platform, "datadog">, watched: readonly Watched[]): readonly Diagnostic[] {
  const { site } = datadog as DatadogAccount;
  if (site !== "ddog-gov.com") return [];
  return watched
    .filter(({ declared }) => declared.datadog?.catalog !== undefined)
    .map(({ component: { id } }) =>
      problem("TOC103", ["components", id, "datadog", "catalog"], `Datadog has no Software Catalog on ${site}`, "remove `catalog`"),
    );
}
