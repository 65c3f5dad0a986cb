import { component, SHOP, toldOf } from "../support/across";

const api = (more = "") => `components:\n${component("api", more)}`;
/** Another environment of the same account. */
const staging = (more = "") => `extends: production.yaml\nproduction: false\n${more}`;
const other = (account: string) => `aws: { accountId: "${account}" }\n`;
const brief = (files: Readonly<Record<string, string>>) => toldOf(files).map(({ code, environment, reason }) => `${code} ${environment}: ${reason}`);

const SLACK = "    slack: { workspaceId: T02SHOP7Q4N, channelId: C05PAYALRT1, channelName: alerts }\n";
const MICROSOFT = (channel: string, team = "6fa459ea-ee8a-4ca4-894e-db77e160355e") =>
  `    teams: { channelName: Alerts, aws: { tenantId: 1b4e28ba-2fa1-41d2-883f-0016d3cca427, teamId: ${team}, channelId: "19%3A${channel}%40thread.tacv2" } }\n`;
const to = (channel: string) => `routes: { P0: [${channel}], P1: [${channel}], P2: [${channel}], P3: [${channel}], P4: [] }\n`;
const shop = (channel: string, team: string) => SHOP.replace(/^routes: .*\n/m, to(channel)) + team + api();

describe("Two environments in one account", () => {
  test("are fine where one extends the other and has names of its own", () => expect(brief({ production: SHOP + api(), staging: staging() })).toEqual([]));

  test("may not post to one Slack channel, which an account configures once", () => {
    const production = shop("slack", SLACK);
    const [one, ...others] = toldOf({ production, staging: staging() });
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: "TOC113",
      severity: "error",
      environment: "staging",
      path: ["teams", "payments", "slack"],
      at: "production.yaml:13",
      reason:
        'production and staging, for team payments, would both have the Slack channel "T02SHOP7Q4N/C05PAYALRT1" in account 210987654321: an account configures a Slack channel once, and AWS refuses the second (Slack channel … has already been configured for AWS account …)',
      hint: "give the team another channel in staging, or leave slack out of its routes there; Grafana and Datadog may post to the same one",
    });
    expect(brief({ production, staging: staging("teams: { payments: { slack: { channelId: C05STAGING1 } } }\n") })).toEqual([]);
    expect(brief({ production, staging: staging(to("email")) })).toEqual([]);
    expect(brief({ production, staging: staging(other("123456789012")) })).toEqual([]);
  });

  test("are told so in another region of the account, too: chat is the account's", () =>
    expect(brief({ production: shop("slack", SLACK), staging: staging("aws: { region: eu-central-1 }\n") })).toEqual([
      expect.stringMatching(/^TOC113 staging: .* in account 210987654321: an account configures a Slack channel once/),
    ]));

  test("may not have two channels of one Microsoft team, of which Terraform's provider finds one", () => {
    const production = shop("teams", MICROSOFT("a"));
    const second = (team?: string) => staging(`teams:\n  payments:\n${MICROSOFT("b", team)}`);
    expect(brief({ production, staging: second("6FA459EA-ee8a-4ca4-894e-db77e160355e") })).toEqual([
      'TOC113 staging: production and staging, for team payments, would both have the channel of the Microsoft team "6fa459ea-ee8a-4ca4-894e-db77e160355e" in account 210987654321: Terraform\'s AWS provider finds a configuration by its team alone, and can make and read neither of two',
    ]);
    expect(brief({ production, staging: second("aaaaaaaa-ee8a-4ca4-894e-db77e160355e") })).toEqual([]);
  });

  test("may not both own a log group, however the group came to be", () => {
    const group = (adopt: boolean) => SHOP + api(`    logs: [{ group: /shop/api, adopt: ${adopt} }]\n`);
    for (const adopt of [true, false]) {
      const [one, ...others] = toldOf({ production: group(adopt), staging: staging() });
      expect(others).toEqual([]);
      expect(one).toMatchObject({
        code: "TOC113",
        path: ["components", "api", "logs", 0],
        reason: expect.stringContaining('for api, would both have the log group "/shop/api" in account 210987654321 (eu-west-1)'),
        hint: "give staging a log group of its own, or declare it in one environment; signals of others may read it all the same",
      });
    }
    expect(brief({ production: group(false), staging: staging("aws: { region: eu-central-1 }\n") })).toEqual([]);
  });

  test("are told once of a log group whose masks and filters clash as well", () => {
    const masked = `logs: { classes: { masked: { retentionDays: 30, mask: [EmailAddress] } } }\n${api("    logs: [{ group: /shop/api, class: masked, adopt: true }]\n")}`;
    expect(brief({ production: SHOP + masked, staging: staging() })).toEqual([expect.stringMatching(/log group "\/shop\/api".*\(and 1 more here\)/)]);
  });

  test("may not adopt one alarm", () => {
    const adopting = SHOP + api("    adopt: { refusals.P2: { alarm: legacy } }\n".replace("{ alarm: legacy }", "legacy"));
    expect(toldOf({ production: adopting, staging: staging() })).toMatchObject([
      {
        code: "TOC113",
        environment: "staging",
        reason: expect.stringMatching(/the alarm "legacy" in account .*: CloudWatch lets each deployment replace the other's alarm without a word/),
        hint: expect.stringContaining("let one environment adopt it"),
      },
    ]);
  });

  test("keep what production has, whatever the order of their names", () => {
    const production = shop("slack", SLACK);
    expect(toldOf({ production, development: staging() }).map(({ environment }) => environment)).toEqual(["development"]);
    expect(
      toldOf({ production: production.replace("production: true", "production: false"), development: staging() }).map(({ environment }) => environment),
    ).toEqual(["production"]);
  });
});

describe("Names that run together", () => {
  const named = (platform: string, id: string, more = "") => `${SHOP.replace("platform: shop", `platform: ${platform}`)}components:\n${component(id, more)}`;

  test("are told once, with the components whose names they are", () => {
    const found = toldOf({ production: named("shop", "order-api"), "production-order": named("shop", "api") });
    expect(found.map(({ code, environment, path }) => [code, environment, path])).toEqual([["TOC113", "production-order", ["components", "api"]]]);
    expect(found[0]?.reason).toMatch(
      /^production \(order-api\) and production-order \(api\) would both have the alarm "shop-production-order-api\.refusals\.P2" in account 210987654321 \(eu-west-1\) \(and \d+ more of the same names\)/,
    );
    expect(found[0]?.hint).toBe("rename what is named here, or the environment's file");
  });

  test("are one mistake where two environments are called alike, whatever clashes", () => {
    const found = toldOf({ "a-b": named("shop", "api"), b: named("shop-a", "api") });
    expect(found.map(({ code, environment, path }) => [code, environment, path])).toEqual([["TOC113", "b", ["platform"]]]);
    expect(found[0]?.hint).toBe("rename the environment's file or the platform");
  });

  test("are a dashboard's in two regions of an account, which has one of a name in all", () => {
    const elsewhere = named("shop-a", "api").replace("region: eu-west-1 }\nstate", "region: eu-central-1 }\nstate");
    const found = toldOf({ "a-b": named("shop", "api"), b: elsewhere });
    expect(found).toHaveLength(1);
    expect(found[0]?.reason).toMatch(/the dashboard "shop-a-b-/);
  });
});
