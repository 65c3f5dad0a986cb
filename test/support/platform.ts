import { httpApi } from "../../components/http-api";
import type { Model } from "../../model/model";
import type { Component, Platform } from "../../model/platform";
import { resolve } from "../../model/resolve";
import type { Catalog } from "../../model/thresholds";
import { httpApiThresholds } from "../../thresholds/http-api";

export const CATALOG = { "http-api": { kind: httpApi, thresholds: httpApiThresholds } } as unknown as Catalog;

/** An API behind a load balancer. */
export function api(changes: Partial<Component> = {}): Component {
  return {
    kind: "http-api",
    team: "payments",
    fields: {
      loadBalancer: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188",
      targetGroup: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/checkout/73e2d6bc24d8a067",
    },
    dependsOn: [],
    waive: {},
    thresholds: {},
    signals: {},
    adopt: {},
    tags: {},
    ...changes,
  };
}

/** A small platform, as the loader would give it. */
export function platform(components: Readonly<Record<string, Component>>, changes: Partial<Platform> = {}): Platform {
  return {
    platform: "shop",
    environment: "test",
    production: false,
    aws: { accountId: "123456789012", region: "eu-central-1", allowedAccountIds: ["123456789012"], tags: {} },
    state: { type: "local" },
    vendors: { aws: { on: true }, pagerduty: { on: false, reason: "a test" } },
    kindsOff: {},
    aliases: {},
    runbook: "https://runbooks.example.com/{kind}/{signal}",
    teams: { payments: { name: "Payments", email: ["payments@shop.example"], sms: [], routes: {} } },
    routes: { P0: ["email"], P1: ["email"], P2: ["email"], P3: ["email"], P4: [] },
    components,
    overrides: [],
    logs: { classes: {} },
    traces: { flows: {} },
    oncall: { people: {}, onCall: {} },
    ...changes,
  } as unknown as Platform;
}

/** Resolves, and fails with the diagnostics where there is no model. */
export function modelOf(input: Platform, catalog: Catalog = CATALOG): Model {
  const { model, diagnostics } = resolve(input, catalog);
  if (!model) throw new Error(diagnostics.map(({ code, reason }) => `${code} ${reason}`).join("\n"));
  return model;
}

export function codesOf(input: Platform, catalog: Catalog = CATALOG): readonly string[] {
  return resolve(input, catalog).diagnostics.map(({ code }) => code);
}
