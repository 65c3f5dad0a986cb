import type { AlertingVendor, AlertsFrom, Component, FieldValue, OverrideLayer, Platform, Switch } from "../model/platform";
import type { Catalog } from "../model/thresholds";
import type { WrittenComponent } from "./schema/component";
import { DEFAULT_ROUTES, type Parsed } from "./schema/file";
import { ownSignal } from "./schema/signal";
import { checkInput } from "./schema/uptime";

/** What was read, as the model takes it. */
export function toPlatform(parsed: Parsed, environment: string, overrides: readonly OverrideLayer[], catalog: Catalog): Platform {
  const {
    platform,
    production,
    asOf,
    aws,
    state,
    vendors,
    kinds,
    severities,
    runbook,
    teams,
    routes,
    components,
    logs,
    traces,
    people,
    onCall,
    grafana,
    datadog,
    alertsFrom,
    uptimeFrom,
  } = parsed;
  const here = Object.entries(components).filter(([, { off }]) => off === undefined);
  const away = new Map(Object.entries(components).flatMap(([id, { off }]) => (off === undefined ? [] : [[id, off] as const])));
  return {
    platform,
    environment,
    production,
    ...(asOf !== undefined && { asOf }),
    aws: { ...aws, allowedAccountIds: aws.allowedAccountIds ?? [aws.accountId] },
    state: completeState(state, platform),
    vendors: {
      aws: switchOf(vendors.aws),
      pagerduty: switchOf(vendors.pagerduty),
      ...optionalSwitch("grafana", grafana, vendors.grafana),
      ...optionalSwitch("datadog", datadog, vendors.datadog),
    },
    ...(grafana && { grafana }),
    ...(datadog && readDatadog(datadog)),
    ...(alertsFrom && { alertsFrom: readAlertsFrom(alertsFrom) }),
    ...(uptimeFrom !== undefined && { uptimeFrom }),
    kindsOff: Object.fromEntries(Object.entries(kinds).flatMap(([kind, change]) => (change ? [[kind, change.off] as const] : []))),
    aliases: Object.fromEntries(Object.entries(severities).flatMap(([severity, change]) => (change ? [[severity, change.alias] as const] : []))),
    runbook,
    teams: Object.fromEntries(Object.entries(teams).map(([id, { sms, ...team }]) => [id, { ...team, sms: sms ?? [] }])),
    routes: { ...DEFAULT_ROUTES, ...routes },
    components: Object.fromEntries(here.map(([id, component]) => [id, toComponent(component, platform, environment, id, away, catalog)])),
    componentsOff: Object.fromEntries(away),
    overrides,
    logs,
    traces,
    oncall: { people, onCall },
  };
}

function toComponent(
  written: WrittenComponent,
  platform: string,
  environment: string,
  id: string,
  away: ReadonlyMap<string, string>,
  catalog: Catalog,
): Component {
  const {
    kind,
    team,
    description,
    from,
    dependsOn = [],
    runbook,
    waive = {},
    renamedFrom,
    observeUntil,
    thresholds = {},
    signals = {},
    adopt = {},
    tags = {},
    logs,
    tracing,
    alertsFrom,
    uptime,
    uptimeFrom,
    datadog,
  } = written;
  const fields = Object.keys(catalog[kind]?.kind.fields ?? {}).filter((field) => written[field] !== undefined);
  return {
    kind,
    team,
    ...(description !== undefined && { description }),
    ...(from !== undefined && { from }),
    fields: Object.fromEntries(fields.map((field) => [field, written[field] as FieldValue])),
    // What is off here has no alerts that could hold others back.
    dependsOn: dependsOn.filter((target) => !away.has(target)),
    ...(runbook !== undefined && { runbook }),
    waive,
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(observeUntil !== undefined && { observeUntil }),
    ...(alertsFrom && { alertsFrom: readAlertsFrom(alertsFrom) }),
    thresholds,
    signals: Object.fromEntries(Object.entries(signals).map(([name, signal]) => [name, ownSignal(signal, platform, environment, id, name)])),
    adopt,
    tags,
    ...(logs !== undefined && { logs }),
    ...(tracing !== undefined && { tracing }),
    ...(uptime !== undefined && { uptime: Object.fromEntries(Object.entries(uptime).map(([check, one]) => [check, checkInput(one)])) }),
    ...(uptimeFrom !== undefined && { uptimeFrom }),
    ...(datadog && { datadog }),
  };
}

/** A vendor that an environment uses only where it has a section for it. */
function optionalSwitch<V extends "grafana" | "datadog">(
  vendor: V,
  section: object | undefined,
  written: Parsed["vendors"]["aws"],
): { readonly [K in V]?: Switch } {
  if (!section && !written) return {};
  return { [vendor]: section ? switchOf(written) : { on: false, reason: `there is no section \`${vendor}\`` } } as { readonly [K in V]?: Switch };
}

/** The account, and what is declared in it. */
function readDatadog({ env, logs, security, ...datadog }: NonNullable<Parsed["datadog"]>): Pick<Platform, "datadog" | "datadogInput"> {
  const input = { ...(env !== undefined && { env }), ...(logs && { logs }), ...(security && { security }) };
  return { datadog, ...(Object.keys(input).length > 0 && { datadogInput: input }) };
}

function readAlertsFrom({ default: all, ...signals }: Readonly<Record<string, AlertingVendor>>): AlertsFrom {
  return { ...(all && { default: all }), signals };
}

function completeState(state: Parsed["state"], platform: string): Platform["state"] {
  if (state.type === "s3") return { ...state, keyPrefix: state.keyPrefix ?? platform };
  return state.type === "hcp" ? { ...state, workspacePrefix: state.workspacePrefix ?? `${platform}-` } : state;
}

const switchOf = (written: Parsed["vendors"]["aws"]): Platform["vendors"]["aws"] =>
  written === undefined || written === "on" ? { on: true } : { on: false, reason: written.off };
