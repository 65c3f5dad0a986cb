import type { Alert, ModelComponent } from "../../model/model";
import type { Component, OwnSignal, Platform } from "../../model/platform";
import { seconds } from "../../model/units";

/** A platform of the given components; everything else is as small as it may be. */
export function platformOf(components: Readonly<Record<string, Partial<Component>>>, rest: Partial<Platform> = {}): Platform {
  return {
    platform: "shop",
    environment: "production",
    production: true,
    aws: { accountId: "123456789012", region: "eu-central-1", allowedAccountIds: ["123456789012"], tags: {} },
    state: { type: "local" },
    vendors: { aws: { on: true }, pagerduty: { on: true } },
    kindsOff: {},
    aliases: {},
    runbook: "https://runbooks.example.com/{kind}/{signal}",
    teams: {},
    routes: { P0: [], P1: [], P2: [], P3: [], P4: [] },
    components: Object.fromEntries(Object.entries(components).map(([id, component]) => [id, { ...COMPONENT, ...component }])),
    overrides: [],
    logs: {},
    traces: {},
    oncall: {} as Platform["oncall"],
    ...rest,
  };
}

/** The components as `resolve` hands them on, in the platform's order. */
export function resolvedOf(platform: Platform): readonly ModelComponent[] {
  return Object.entries(platform.components).map(([id, { kind, team, renamedFrom, tags }]) => ({
    id,
    kind,
    kindTitle: kind,
    from: "own",
    team,
    dependsOn: [],
    ...(renamedFrom !== undefined && { renamedFrom }),
    physicalId: renamedFrom ?? id,
    tags,
    signals: [],
  }));
}

export function latencyAlert(component: string, severity: "P1" | "P2", slow: number, signal = "latency"): Alert {
  return {
    key: `${component}.${signal}.${severity}`,
    component,
    signal,
    class: "latency",
    dimension: "duration",
    worse: "above",
    severity,
    at: { quantity: seconds(slow) },
  } as Alert;
}

export function logSignal(group: string, pattern: string, value = "1", metric: Partial<OwnSignal["metric"]> = {}): OwnSignal {
  return {
    title: "Declined payments",
    class: "errors",
    dimension: "rate",
    worse: "above",
    meaning: "customers cannot pay",
    firstLook: "the payment provider's status page",
    metric: {
      namespace: "Shop",
      name: "DeclinedPayments",
      statistic: "Sum",
      unit: "per-period",
      dimensions: {},
      sparse: true,
      delay: 60,
      resolution: 60,
      ...metric,
    },
    log: { group, pattern, value },
    thresholds: {},
  };
}

const COMPONENT: Component = {
  kind: "http-api",
  team: "shop",
  fields: {},
  dependsOn: [],
  waive: {},
  thresholds: {},
  signals: {},
  adopt: {},
  tags: {},
};
