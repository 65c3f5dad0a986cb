import { sharedNames, sharedPolicies } from "../../model/across";
import type { Platform } from "../../model/platform";
import { api, modelOf, platform } from "../support/platform";

const model = (environment: string, component: string, accountId = "123456789012") =>
  modelOf(platform({ [component]: api() }, { environment, aws: { accountId, region: "eu-central-1", allowedAccountIds: [], tags: {} } }));

describe("two environments of one account", () => {
  test("may not have alarms, dashboards or topics of one name", () => {
    expect(sharedNames([model("production", "order-api"), model("production-order", "api")])).toMatchObject([
      { code: "TOC113", environment: "production-order", reason: expect.stringContaining("shop-production-order-api.") },
    ]);
  });

  test("share nothing where a name differs, or the account", () => {
    expect(sharedNames([model("production", "order-api"), model("staging", "order-api")])).toEqual([]);
    expect(sharedNames([model("production", "order-api"), model("production-order", "api", "210987654321")])).toEqual([]);
  });
});

describe("two environments of one prefix", () => {
  const visited = (platformName: string, environment: string, accountId: string, changes: Partial<Platform>) =>
    modelOf(
      platform(
        { api: api() },
        { platform: platformName, environment, aws: { accountId, region: "eu-central-1", allowedAccountIds: [], tags: {} }, ...changes },
      ),
    );
  const off = { aws: { on: true }, pagerduty: { on: false, reason: "a test" } } as const;
  const grafana = (url: string): Partial<Platform> => ({ vendors: { ...off, grafana: { on: true } }, grafana: { url, cloudwatch: {} } });
  const datadog = (site: "datadoghq.eu" | "datadoghq.com"): Partial<Platform> => ({
    vendors: { ...off, datadog: { on: true } },
    datadog: { site, metricStreams: false },
  });
  const shared = (one: Partial<Platform>, other: Partial<Platform>) =>
    sharedNames([visited("shop", "a-b", "210987654321", one), visited("shop-a", "b", "210987654322", other)]).map(({ code, path, reason }) => ({
      code,
      path,
      reason,
    }));
  const clash = (place: string) => [
    { code: "TOC113", path: ["platform"], reason: expect.stringContaining(`would both have the prefix of names "shop-a-b" ${place}`) },
  ];

  test("may not share a Grafana, however its address is written", () => {
    expect(shared(grafana("https://g.example"), grafana("https://G.example"))).toEqual(clash("at https://g.example"));
    expect(shared(grafana("https://g.example"), grafana("https://h.example"))).toEqual([]);
  });

  test("may not share a site of Datadog", () => {
    expect(shared(datadog("datadoghq.eu"), datadog("datadoghq.eu"))).toEqual(clash("in Datadog (datadoghq.eu)"));
    expect(shared(datadog("datadoghq.eu"), datadog("datadoghq.com"))).toEqual([]);
  });
});

describe("the tree of notification policies of one Grafana", () => {
  const owner = (environment: string, url: string, notifications?: "policies") =>
    modelOf(
      platform(
        { api: api() },
        {
          environment,
          vendors: { aws: { on: true }, pagerduty: { on: false, reason: "a test" }, grafana: { on: true } },
          grafana: { url, cloudwatch: {}, ...(notifications && { notifications }) },
        },
      ),
    );
  const [ONE, OTHER] = ["https://one.example", "https://other.example"];

  test("has one owner", () => {
    expect(sharedPolicies([owner("production", ONE, "policies"), owner("staging", ONE, "policies")])).toMatchObject([
      { code: "TOC113", environment: "staging", path: ["grafana", "notifications"], reason: expect.stringContaining("production and staging") },
    ]);
  });

  test("is nobody's where rules say whom they tell, and another Grafana's is another", () => {
    expect(sharedPolicies([owner("production", ONE, "policies"), owner("staging", ONE), owner("development", OTHER, "policies")])).toEqual([]);
  });
});
