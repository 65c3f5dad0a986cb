import { type AccountUser, acrossEnvironments } from "../../model/oncall/across";
import { PLATFORM, shop, type Written } from "./shop";

const user = (environment: string, change: (written: Written) => void = () => {}, platform: Partial<typeof PLATFORM> = {}): AccountUser => {
  const own = { ...PLATFORM, environment, production: environment === "production", ...platform };
  return { environment, production: own.production, vendors: own.vendors, oncall: shop(change, own).oncall };
};
const production = user("production");
const told = (...models: readonly AccountUser[]) =>
  acrossEnvironments(models).map(({ code, environment, path, reason }) => `${code} ${environment} ${path.join(".")}: ${reason}`);
const existing = ({ onCall }: Written) => {
  for (const field of Object.values<Written>(onCall.customFields)) field.existing = true;
};

describe("environments that share a PagerDuty account", () => {
  it("can't both create a custom field: production does, the others look it up", () => {
    const found = acrossEnvironments([user("preview"), production]);
    expect(found.map(({ environment, severity, path }) => `${environment} ${severity} ${path.join(".")}`)).toEqual(
      ["alert_severity", "component", "customer_impact", "environment"].map((field) => `preview warning onCall.customFields.${field}`),
    );
    expect(found[0]).toMatchObject({
      code: "TOC315",
      reason:
        'production and preview both create the custom field "alert_severity" in one PagerDuty account, which has room for one: the second deployment fails',
      hint: "write `existing: true` for it in preview, or name separate accounts under onCall.account",
    });
  });
  it("are content when one looks the fields up, in whichever order they come", () => {
    const staging = user("staging", existing);
    expect([told(production, staging), told(staging, production)]).toEqual([[], []]);
  });
  it("can't give two fields one title", () =>
    expect(
      told(
        production,
        user("staging", ({ onCall }) => (onCall.customFields = { impact: { title: "Customer impact" } })),
      ),
    ).toEqual([
      expect.stringContaining('TOC315 staging onCall.customFields.impact: production and staging both create the title of a custom field "Customer impact"'),
    ]));
  it("say the same in any order", () => expect(told(user("b"), production, user("a"))).toEqual(told(production, user("a"), user("b"))));
  it("can't have two productions' business services and workflows under one title", () => {
    const second = user("production-us", existing, { production: true });
    expect(told(production, second)).toEqual([
      'TOC315 production-us onCall.businessServices.checkout.title: production and production-us both create the business service "Checkout" in one PagerDuty account, where nobody can tell them apart',
      expect.stringContaining("TOC315 production-us onCall.businessServices.shop.title"),
      expect.stringContaining("TOC315 production-us onCall.workflows.status-update.title"),
      expect.stringContaining("TOC315 production-us onCall.workflows.war-room.title"),
    ]);
  });
  it("can't have prefixes that read the same", () =>
    expect(told(user("eu-b", existing), user("b", existing, { platform: "shop-eu" }))[0]).toMatch(/^TOC315 eu-b platform: .*"shop-eu-b"/));
});

describe("environments that share nothing", () => {
  it("have separate accounts by name or by region", () => {
    expect(
      told(
        production,
        user("staging", ({ onCall }) => (onCall.account = "trial")),
      ),
    ).toEqual([]);
    expect(
      told(
        production,
        user("staging", ({ onCall }) => (onCall.serviceRegion = "us")),
      ),
    ).toEqual([]);
  });
  it("have PagerDuty off", () =>
    expect(
      told(production, user("development", undefined, { vendors: { ...PLATFORM.vendors, pagerduty: { on: false, reason: "nobody is on call" } } })),
    ).toEqual([]));
});
