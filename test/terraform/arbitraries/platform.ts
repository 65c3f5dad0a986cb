import type fc from "fast-check";
import { type Choose, choosing } from "./platform-choose";
import { ACCOUNT, REGION, randomAdoption, randomComponent } from "./platform-component";
import { randomDatadog } from "./platform-datadog";
import { randomOncall } from "./platform-oncall";
import { spoil } from "./platform-spoil";
import type { Data } from "./text-field";

/**
 * A whole random platform as files: a base and one to three environments that extend it. A quarter has something slightly
 * wrong in it; what the rest gets wrong by chance counts as well.
 */
export function randomPlatform(gen: fc.GeneratorValue): Readonly<Record<string, Data>> {
  const choose = choosing(gen);
  const teams = ["payments", "storefront", "platform"].slice(0, choose.number(1, 3));
  const environments = ["development", "staging", "production"].slice(0, choose.oneOf([1, 1, 1, 2, 2, 3]));
  const base = randomBase(choose, teams, environments.length === 1);
  const files: Record<string, Data> = { "base.yaml": base };
  for (const name of environments) files[`${name}.yaml`] = randomEnvironment(choose, name, base);
  // Not the tables and the catalog's own examples, of which the files are made.
  const own = structuredClone(files);
  if (choose.chance(25)) for (let left = choose.number(1, 2); left > 0; left--) spoil(choose, choose.oneOf(Object.values(own)));
  // Most have an account each: in one, log groups and chat channels would be two environments'.
  for (const [index, name] of environments.entries())
    if (index > 0 && choose.chance(90)) own[`${name}.yaml`] = merged(elsewhere(own["base.yaml"] as Data, index), own[`${name}.yaml`] as Data);
  return own;
}

function randomBase(choose: Choose, teams: readonly string[], single: boolean): Data {
  const places = choose.some(Object.keys(PLACES) as Place[], 25);
  const grafana = choose.maybe(50, () => ({ grafana: randomGrafana(choose, single), ...choose.maybe(40, () => ({ alertsFrom: { default: "grafana" } })) }));
  const datadog = choose.chance(45);
  const readers = { datadog, ...(grafana as { readonly grafana?: Data }) };
  const components: Record<string, Data> = {};
  for (let left = choose.number(1, 12); left > 0; left--) {
    const id = `part-${left}`;
    components[id] = randomComponent(choose, id, teams, Object.keys(components), readers);
  }
  return {
    abstract: true,
    platform: "shop",
    ...choose.maybe(96, () => ({ asOf: "2026-11-16" })),
    aws: { accountId: ACCOUNT, region: REGION, ...choose.maybe(30, () => ({ tags: { "cost-centre": "4711" } })) },
    runbook: choose.oneOf(["https://runbooks.shop.example/{kind}/{signal}", "https://runbooks.shop.example"]),
    ...choose.maybe(30, () => ({ severities: { P0: { alias: "Emergency" }, P2: { alias: "High" } } })),
    teams: Object.fromEntries(teams.map((team) => [team, randomTeam(choose, team, places)])),
    ...choose.maybe(40, () => ({ routes: randomRoutes(choose, places) })),
    ...grafana,
    ...(datadog && randomDatadog(choose, Object.keys(components))),
    components,
    ...randomOncall(choose, teams, Object.keys(components)),
    ...choose.maybe(30, () => ({
      logs: { classes: { application: { retentionDays: choose.oneOf([7, 30, 90]), mask: ["EmailAddress"] } }, fields: { error: "error.kind" } },
    })),
    ...choose.maybe(30, () => ({
      traces: { sampling: { rate: choose.oneOf([0.05, "5 %"]), reservoir: 1 }, groups: ["slow", "faults"] },
    })),
  };
}

function randomTeam(choose: Choose, team: string, places: readonly Place[]): Data {
  return {
    name: choose.oneOf([team.toUpperCase(), "Zahlung & Versand", "支払い"]),
    email: choose.oneOf([`${team}@shop.example`, [`${team}@shop.example`, `${team}-leads@shop.example`]]),
    ...choose.maybe(50, () => ({ slack: { workspaceId: "T02SHOP7Q4N", channelId: `C05${team.slice(0, 7).toUpperCase()}`, channelName: `#${team}` } })),
    ...choose.maybe(40, () => ({ ticketEmail: `${team}-tickets@shop.example` })),
    ...choose.maybe(20, () => ({ sms: ["+4915112345678"] })),
    ...Object.fromEntries(places.map((place) => [place, PLACES[place](choose, team)])),
    ...choose.maybe(20, () => ({ routes: randomRoutes(choose, places) })),
  };
}

const TEAMS_CHANNEL = {
  tenantId: "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
  teamId: "6fa459ea-ee8a-4ca4-894e-db77e160355e",
  channelId: "19%3Aa1b2c3d4e5f6%40thread.tacv2",
};

/** Channels that a team need not have, and where it has them. */
const PLACES = {
  discord: () => ({ channelName: "#alerts ${all}" }),
  teams: (choose: Choose, team: string) => ({ channelName: "Alerts", aws: TEAMS_CHANNEL, ...choose.maybe(70, () => ({ datadogHandle: `${team}-alerts` })) }),
  webhook: () => ({ name: "status page" }),
  sns: (_: Choose, team: string) => `arn:aws:sns:${REGION}:${ACCOUNT}:${team}-alerts`,
} satisfies Readonly<Record<string, (choose: Choose, team: string) => unknown>>;
type Place = keyof typeof PLACES;

const randomGrafana = (choose: Choose, single: boolean): Data => ({
  url: "https://grafana.shop.example",
  ...choose.maybe(single ? 60 : 10, () => ({ notifications: choose.oneOf(["rules", "policies"]) })),
  ...choose.maybe(70, () => ({
    prometheus: {
      ...choose.oneOf<Data>([{ uid: "prometheus" }, { url: "http://prometheus.monitoring:9090" }]),
      scrapeInterval: choose.chance(80) ? "15 s" : choose.oneOf(["30 s", "1 min"]),
    },
  })),
});

function randomRoutes(choose: Choose, places: readonly Place[]): Data {
  const some = () =>
    choose.oneOf([["email"], ["pagerduty", "email"], ["pagerduty", "slack", "email"], ["email", "ticket"], ...places.map((channel) => ["pagerduty", channel])]);
  return Object.fromEntries(
    ["P0", "P1", "P2", "P3", "P4"].flatMap((severity) => (choose.chance(50) ? [[severity, severity > "P2" ? ["email"] : some()]] : [])),
  );
}

function randomEnvironment(choose: Choose, name: string, base: Data): Data {
  const ids = Object.keys(base.components as Data);
  const kinds = [...new Set(Object.values(base.components as Record<string, Data>).map(({ kind }) => kind as string))];
  return {
    extends: "base.yaml",
    ...(name === "production" && { production: true }),
    ...choose.maybe(40, () => ({
      state: choose.oneOf([{ type: "local" }, { type: "s3", bucket: "shop-state", region: REGION }, { type: "hcp", organization: "shop" }]),
    })),
    ...choose.maybe(30, () => ({ vendors: { pagerduty: { off: "nobody is on call here" } } })),
    ...choose.maybe(4, () => ({ vendors: { aws: { off: "nothing runs here yet" } } })),
    ...choose.maybe(10, () => ({ kinds: { [choose.oneOf(kinds)]: { off: "looked after by hand" } } })),
    components: {
      ...choose.maybe(20, () => adopted(choose, name, choose.oneOf(ids), base)),
      ...(ids.length > 2 && choose.maybe(25, () => ({ [choose.oneOf(ids)]: { off: "does not run here" } }))),
    },
    // Every environment but the first would create the account's fields a second time.
    ...(name !== "development" && choose.maybe(80, () => ({ onCall: { account: name } }))),
    ...choose.maybe(40, () => ({ thresholds: environmentThresholds(choose, base) })),
  };
}

/** What a base says of its account, for another one. */
const elsewhere = ({ aws, teams, components }: Data, index: number): Data =>
  JSON.parse(JSON.stringify({ aws, teams, components }).replaceAll(ACCOUNT, String(Number(ACCOUNT) + index)));

const isData = (value: unknown): value is Data => value !== null && typeof value === "object" && !Array.isArray(value);

function merged(under: Data, over: Data): Data {
  const both = Object.entries(over).map(([key, value]) => [key, isData(value) && isData(under[key]) ? merged(under[key], value) : value] as const);
  return { ...under, ...Object.fromEntries(both) };
}

const adopted = (choose: Choose, name: string, id: string, base: Data) => ({
  [id]: randomAdoption(choose, id, (base.components as Record<string, Data>)[id] as Data, name),
});

/** Changes for the whole environment what some components change for themselves. */
function environmentThresholds(choose: Choose, base: Data): Data {
  const selectors = Object.values(base.components as Record<string, Data>).flatMap(({ kind, thresholds }) =>
    Object.keys((thresholds as Data | undefined) ?? {}).map((selector) => `${kind}.${selector}`),
  );
  return Object.fromEntries(
    choose.some([...new Set(selectors)], 40).map((selector) => [selector, choose.oneOf([{ off: "a load test" }, { missing: "keep", reason: "gaps" }])]),
  );
}
