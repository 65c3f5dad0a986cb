import { App } from "../../constructs/cdktf";
import type { Component } from "../../model/platform";
import { sharedWhenRendered } from "../../stacks/across";
import { declareStacks } from "../../stacks/stacks";
import { api, modelOf, platform } from "../support/platform";

const ONE = "https://one.example";

interface Environment {
  readonly environment: string;
  readonly team?: string;
  readonly component?: string;
  readonly url?: string;
}

/** Every environment in an account of its own, so that the vendors alone have names to share. */
const model = ({ environment, team = "payments", component = "api", url = ONE }: Environment, accountId: string, datadog: boolean) =>
  modelOf(
    platform(
      { [component]: api({ team, alertsFrom: { signals: { "unusual-traffic": "aws", ...(datadog && { "client-errors": "datadog" }) } } }) } satisfies Record<
        string,
        Component
      >,
      {
        environment,
        aws: { accountId, region: "eu-central-1", allowedAccountIds: [], tags: {} },
        teams: { [team]: { name: team, email: [`${team}@shop.example`], sms: [], routes: {}, discord: { channelName: team } } },
        routes: { P0: ["discord", "email"], P1: ["discord", "email"], P2: ["discord", "email"], P3: ["email"], P4: [] },
        vendors: {
          aws: { on: true },
          pagerduty: { on: false, reason: "a test" },
          grafana: { on: true },
          ...(datadog && { datadog: { on: true } }),
        },
        alertsFrom: { default: datadog ? "aws" : "grafana", signals: {} },
        grafana: { url, cloudwatch: {} },
        ...(datadog && { datadog: { site: "datadoghq.eu", metricStreams: true } }),
      } as Parameters<typeof platform>[1],
    ),
  );

function told(environments: readonly Environment[], datadog = false) {
  const app = new App({ skipValidation: true });
  const models = environments.map((one, index) => model(one, `21098765432${index}`, datadog));
  return sharedWhenRendered(models.map((one) => [one, declareStacks(app, one)])).flatMap(([, found]) => found);
}

describe("two environments in accounts of their own", () => {
  test("may not give a team's folder the uid of the other's root", () => {
    expect(told([{ environment: "production", team: "eu" }, { environment: "production-eu" }])).toMatchObject([
      { code: "TOC113", reason: expect.stringMatching(/^production and production-eu .* folder's uid "shop-production-eu" at https:\/\/one\.example/) },
    ]);
  });

  test("may not have rules of one uid in Grafana", () => {
    const found = told([{ environment: "production", component: "eu-api" }, { environment: "production-eu" }]);
    expect(found).toMatchObject([{ code: "TOC113", reason: expect.stringContaining(`alert rule's uid "shop-production-eu-api__`) }]);
  });

  test("may not have monitors or webhooks of one name in Datadog", () => {
    const monitors = told([{ environment: "production", component: "eu-api" }, { environment: "production-eu" }], true);
    expect(monitors).toMatchObject([{ code: "TOC113", reason: expect.stringContaining(`monitor "shop-production-eu-api.`) }]);
    const webhooks = told(
      [
        { environment: "production", team: "discord-a" },
        { environment: "production-discord", team: "a", url: "https://other.example" },
      ],
      true,
    );
    expect(webhooks).toMatchObject([
      { code: "TOC113", path: ["teams", "a", "discord"], reason: expect.stringContaining(`webhook "tocsin-shop-production-discord-discord-a" in Datadog`) },
    ]);
  });

  test("share nothing where a Grafana is another, or where the names differ", () => {
    expect(
      told([
        { environment: "production", team: "eu" },
        { environment: "production-eu", url: "https://other.example" },
      ]),
    ).toEqual([]);
    expect(told([{ environment: "production" }, { environment: "staging" }], true)).toEqual([]);
  });
});
