import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { parseOncall } from "../../environments/schema/oncall";
import type { Route } from "../../model/model";
import { resolveOncall } from "../../model/oncall/resolve";
import type { Channel, Component, Platform, Team } from "../../model/platform";
import { SEVERITIES, type Severity } from "../../model/severities";

/** People and on-call of a small shop, as a person writes them. */
export const SHOP_YAML = readFileSync(join(__dirname, "shop.yaml"), "utf8");

// biome-ignore lint/suspicious/noExplicitAny: what a person writes has no type before it is parsed.
export type Written = any;

/** The shop's on-call after a change to what its YAML says. */
export function shop(change: (written: Written) => void = () => {}, platform: Partial<Platform> = {}, routes?: readonly Route[]) {
  const written = parse(SHOP_YAML);
  change(written);
  const resolved = { ...PLATFORM, ...platform, oncall: parseOncall(written) };
  return resolveOncall(resolved, routes ?? routesOf(resolved));
}

export const codes = (resolved: ReturnType<typeof shop>): readonly string[] => resolved.diagnostics.map(({ code }) => code);

export function routesOf(platform: Platform): readonly Route[] {
  return Object.entries(platform.teams).flatMap(([team, { email, sms, ticketEmail, slack, routes }]) =>
    SEVERITIES.map((severity) => ({
      id: `${team}.${severity}`,
      team,
      severity,
      channels: routes[severity] ?? platform.routes[severity],
      email,
      sms,
      ...(ticketEmail === undefined ? {} : { ticketEmail }),
      ...(slack === undefined ? {} : { slack }),
    })),
  );
}

const ROUTES: Record<Severity, readonly Channel[]> = {
  P0: ["pagerduty", "slack", "email"],
  P1: ["pagerduty", "slack", "email"],
  P2: ["pagerduty", "slack"],
  P3: ["ticket"],
  P4: [],
};
const team = (name: string): Team => ({
  name,
  email: [`${name.toLowerCase()}@example.com`],
  ticketEmail: `tickets+${name.toLowerCase()}@example.com`,
  slack: { workspaceId: "T012345", channelId: "C012345", channelName: `#${name.toLowerCase()}` },
  sms: [],
  routes: {},
});
const component = (kind: string, owner: string, dependsOn: readonly string[] = []): Component => ({
  kind,
  team: owner,
  fields: {},
  dependsOn,
  waive: {},
  thresholds: {},
  signals: {},
  adopt: {},
  tags: {},
});

export const PLATFORM: Platform = {
  platform: "shop",
  environment: "production",
  production: true,
  asOf: "2026-11-20",
  aws: { accountId: "111122223333", region: "eu-central-1", allowedAccountIds: ["111122223333"], tags: {} },
  state: { type: "local" },
  vendors: { aws: { on: true }, pagerduty: { on: true } },
  kindsOff: {},
  aliases: {},
  runbook: "https://runbooks.example.com/{component}/{signal}",
  teams: { payments: team("Payments"), storefront: team("Storefront"), platform: team("Platform") },
  routes: ROUTES,
  components: {
    "checkout-api": component("http-api", "payments", ["orders-db"]),
    "orders-db": component("postgres", "platform"),
    web: component("load-balancer", "storefront", ["checkout-api"]),
  },
  overrides: [],
  logs: {} as Platform["logs"],
  traces: {} as Platform["traces"],
  oncall: undefined as unknown as Platform["oncall"],
};
