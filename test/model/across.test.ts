import { sharedNames, sharedPolicies } from "../../model/across";
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
