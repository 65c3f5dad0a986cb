import { sharedNames } from "../../model/across";
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
