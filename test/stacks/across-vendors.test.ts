import { component, SHOP, toldOf, warningsOf } from "../support/across";

/** Environments in accounts of their own, so that the vendors alone have names to share. */
const staging = (more = "") => `extends: production.yaml\nproduction: false\naws: { accountId: "123456789012" }\n${more}`;
const brief = (files: Readonly<Record<string, string>>) =>
  toldOf(files).map(({ code, environment, path, reason }) => `${code} ${environment} ${path.join(".")}: ${reason}`);

describe("One Grafana", () => {
  const grafana = (url = "https://g.example", more = "") => `grafana: { url: "${url}", cloudwatch: {}${more} }\n`;
  const at = (platform: string, url?: string, more = "") =>
    `${SHOP.replace("platform: shop", `platform: ${platform}`)}${grafana(url)}${more}components:\n${component("api")}`;
  const elsewhere = (text: string) => text.replace("210987654321", "123456789012");

  test("has no two environments of one prefix, however its address is written", () => {
    const found = brief({ "a-b": at("shop", "https://g.example"), b: elsewhere(at("shop-a", "https://G.example")) });
    expect(found).toEqual([
      expect.stringMatching(
        /^TOC113 b platform: a-b and b would both have the .*"shop-a-b.*" at https:\/\/g\.example \(and \d+ more of the same names\): Grafana refuses the second/,
      ),
    ]);
    expect(brief({ "a-b": at("shop", "https://g.example"), b: elsewhere(at("shop-a", "https://h.example")) })).toEqual([]);
  });

  test("has a dashboard and an alert rule for each of two components whose names run together, which the second would take", () => {
    const rules = "alertsFrom: { default: grafana }\n";
    const of = (id: string) => `${SHOP}${grafana()}${rules}components:\n${component(id)}`;
    const found = brief({ production: of("eu-api"), "production-eu": elsewhere(of("api")) });
    expect(found).toEqual([
      expect.stringMatching(
        /^TOC113 production-eu components\.api: production \(eu-api\) and production-eu \(api\) would both have the .*"shop-production-eu-api/,
      ),
    ]);
  });

  test("has one tree of notification policies", () => {
    const rules = "alertsFrom: { default: grafana }\n";
    const owner = `${SHOP}${grafana(undefined, ", notifications: policies")}${rules}components:\n${component("api")}`;
    expect(brief({ production: owner, staging: staging() })).toEqual([
      "TOC113 staging grafana.notifications: production and staging would both have the tree of notification policies at https://g.example: an organisation has one, and each deployment replaces the other's",
    ]);
    expect(brief({ production: owner, staging: staging("grafana: { notifications: rules }\n") })).toEqual([]);
    expect(brief({ production: owner, staging: staging('grafana: { url: "https://other.example" }\n') })).toEqual([]);
  });
});

describe("One Datadog", () => {
  const platform = (datadog: string, more = "") =>
    `${SHOP}datadog: { site: datadoghq.eu, metricStreams: true }\ncomponents:\n${component("web", datadog)}${more}`;
  const entry = platform("    datadog: { service: web, catalog: true }\n");

  test("has an entry of the catalog for all environments of a service: production owns it", () => {
    expect(toldOf({ production: entry, development: staging() })).toMatchObject([
      {
        code: "TOC253",
        severity: "warning",
        environment: "development",
        path: ["components", "web", "datadog", "catalog"],
        reason:
          "production and development, for web, would both have the entry of the Software Catalog \"service:web\" in Datadog (datadoghq.eu): an entry is the organisation's, whatever its environments: each deployment undoes the other's, and whoever removes one removes both's",
        hint: "say `catalog: null` at this component in development, unless its Datadog is another organisation",
      },
    ]);
  });

  test("is told of by a synthesis that goes on", () =>
    expect(warningsOf({ production: entry, staging: staging() })).toMatchObject([{ code: "TOC253", position: { line: expect.any(Number) } }]));

  test("is quiet when the others do what the message says, or have a site of their own", () => {
    expect(brief({ production: entry, staging: staging("components: { web: { datadog: { catalog: null } } }\n") })).toEqual([]);
    expect(brief({ production: entry, staging: staging("datadog: { site: datadoghq.com }\n") })).toEqual([]);
  });

  test("has one entry of a service within an environment, too", () => {
    const two = platform("    datadog: { service: web, catalog: true }\n", component("shop-front", "    datadog: { service: web, catalog: true }\n"));
    expect(brief({ production: two })).toEqual([
      expect.stringMatching(
        /^TOC503 production components\.web\.datadog\.catalog: .*entity is that of 2 resources, and an organisation of Datadog has one entry of the Software Catalog "service:web"/,
      ),
    ]);
  });
});

describe("One PagerDuty account", () => {
  const ONCALL = `people:
  ada: { name: Ada Mills, email: ada@shop.example }
  grace: { name: Grace Rye, email: grace@shop.example }
onCall:
  teams: { payments: { ladder: [[primary], [ada, grace]] } }
  schedules: { primary: { team: payments, timeZone: Europe/Dublin, layers: [{ name: Weekly, start: 2026-01-05, people: [ada, grace] }] } }
  customFields: { impact: { title: Customer impact } }
  businessServices: { checkout: { title: Checkout, components: [api] } }
  workflows: { room: { title: War room, steps: [{ action: "pagerduty.com:incident-workflows:add-conference-bridge:1", name: Bridge, inputs: { "Conference URL": "https://meet.example" } }] } }
`;
  const paged = (platform = "shop", account = "") =>
    `${SHOP.replace("platform: shop", `platform: ${platform}`)
      .replace(/^vendors: .*\n/m, "")
      .replace("P0: [email], P1: [email]", "P0: [pagerduty], P1: [pagerduty]")}${ONCALL}${account}components:\n${component("api").replace("P2:", "P1:")}`;

  const named = (account: string) => paged().replace("onCall:\n", `onCall:\n  account: ${account}\n`);

  /** Business services and workflows are those of production environments. */
  const second = () => staging().replace("production: false", "production: true");

  test("has one custom field of an id and of a title, one business service and one workflow of a title", () => {
    const found = brief({ production: paged(), staging: second() });
    expect(found).toEqual([
      'TOC315 staging onCall.customFields.impact: production and staging would both have the custom field "impact" in one PagerDuty account (us) (and 1 more here): PagerDuty has room for one and refuses the second (400, name has already been taken)',
      'TOC315 staging onCall.businessServices.checkout: production and staging would both have the business service "Checkout" in one PagerDuty account (us): PagerDuty is said to refuse the second, and nobody could tell them apart',
      'TOC315 staging onCall.workflows.room: production and staging would both have the workflow "War room" in one PagerDuty account (us): PagerDuty is said to refuse the second, and nobody could tell them apart',
    ]);
  });

  test("is content where the second does what the message says", () => {
    const own =
      "onCall: { customFields: { impact: { existing: true } }, businessServices: { checkout: { title: Checkout of staging } }, workflows: { room: { title: War room of staging } } }\n";
    expect(brief({ production: paged(), staging: staging(own) })).toEqual([]);
    expect(brief({ production: named("main"), staging: staging("onCall: { account: trial }\n") })).toEqual([]);
    expect(brief({ production: paged(), staging: staging("onCall: { serviceRegion: eu }\n") })).toEqual([]);
    expect(
      brief({ production: paged(), staging: staging("vendors: { pagerduty: { off: nobody is on call } }\nroutes: { P0: [email], P1: [email] }\n") }),
    ).toEqual([]);
  });

  test("may be one where only one environment names it, and the hint says to name both", () => {
    // Staging inherits the name of production's and drops it.
    const found = toldOf({ production: named("main"), staging: `${second()}onCall: { account: null }\n` });
    expect(found.map(({ code }) => code)).toEqual(["TOC315", "TOC315", "TOC315"]);
    expect(found[0]?.reason).toContain("in what may be one PagerDuty account (us): one environment names it (main), and the other does not");
    expect(found[0]?.hint).toContain("or name an account under onCall.account of each");
    expect(brief({ production: paged(), staging: `${second()}onCall: { account: trial }\n` })).toHaveLength(3);
  });

  test("that two name is told for sure, though a third names none", () => {
    const found = toldOf({ a: paged(), b: named("main"), c: named("MAIN") });
    expect(found.filter(({ path }) => path.join(".") === "onCall.customFields.impact").map(({ environment, code }) => [environment, code])).toEqual([
      ["b", "TOC315"],
      ["c", "TOC113"],
    ]);
  });

  test("is certain where both name it: what PagerDuty refuses stops the synthesis", () => {
    const found = toldOf({ production: named("main"), staging: second() });
    expect(found.map(({ code, severity, path }) => `${code} ${severity} ${path.join(".")}`)).toEqual([
      "TOC113 error onCall.customFields.impact",
      "TOC315 warning onCall.businessServices.checkout",
      "TOC315 warning onCall.workflows.room",
    ]);
    expect(found[0]?.reason).toContain("in the PagerDuty account main (us)");
  });

  test("has no two environments of one prefix: services, schedules, policies and teams", () => {
    const alike = paged("shop-a")
      .replace("210987654321", "123456789012")
      .replace(/^ {2}(customFields|businessServices|workflows): .*\n/gm, "");
    const found = brief({ "a-b": paged(), b: alike });
    expect(found).toEqual([expect.stringMatching(/^TOC315 b platform: a-b and b would both have the .* "shop-a-b-.*\(and \d+ more of the same names\)/)]);
  });
});
