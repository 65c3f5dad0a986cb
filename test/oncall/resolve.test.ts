import { parse } from "yaml";
import { z } from "zod";
import { oncallShape, parseOncall } from "../../environments/schema/oncall";
import { canonicalJson } from "../../model/canonical";
import { resolveOncall, responders } from "../../model/oncall/resolve";
import { codes, PLATFORM, routesOf, SHOP_YAML, shop, type Written } from "./shop";

const policy = (id: string, change?: (written: Written) => void) => shop(change).oncall.policies.find((each) => each.id === id);
const route = (id: string) => routesOf(PLATFORM).find((each) => each.id === id) as ReturnType<typeof routesOf>[number];

describe("the example's on-call", () => {
  it("has no problem", () => expect(shop().diagnostics).toEqual([]));
  it("names everything after platform and environment", () => {
    const { services, teams, schedules, policies } = shop().oncall;
    for (const { name } of [...services, ...teams, ...schedules, ...policies]) expect(name).toMatch(/^shop-production-/);
  });
  it("is the same whatever the order of the YAML's keys", () => {
    const reversed = (value: Written): Written =>
      value && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, reversed(each)]),
          )
        : value;
    const turned = { ...PLATFORM, oncall: parseOncall(reversed(parse(SHOP_YAML))) };
    expect(canonicalJson(resolveOncall(turned, [...routesOf(turned)].reverse()).oncall)).toBe(canonicalJson(shop().oncall));
  });
  it("is empty where PagerDuty is off", () => {
    const { oncall } = shop(undefined, { vendors: { ...PLATFORM.vendors, pagerduty: { on: false, reason: "nobody is on call" } } });
    expect([oncall.people, oncall.teams, oncall.services, oncall.policies]).toEqual([[], [], [], []]);
  });
  it("looks up only people that something mentions", () => {
    const { people } = shop((written) => (written.people.zoe = { name: "Zoe", email: "zoe@example.com" })).oncall;
    expect(people.map(({ id }) => id)).not.toContain("zoe");
    expect(people).toHaveLength(10);
  });
});

describe("escalation", () => {
  it("tells P0 after 0, 5 and 10 minutes, three rounds", () => {
    expect(policy("payments.P0")).toMatchObject({
      rounds: 3,
      rungs: [
        { afterMinutes: 0, delayMinutes: 5 },
        { afterMinutes: 5, delayMinutes: 5 },
        { afterMinutes: 10, delayMinutes: 5 },
      ],
    });
  });
  it("tells P1 after 0, 15 and 30 minutes, P2 after 0, 60 and 120", () => {
    expect(policy("payments.P1")?.rungs.map(({ afterMinutes }) => afterMinutes)).toEqual([0, 15, 30]);
    expect(policy("payments.P2")?.rungs.map(({ afterMinutes }) => afterMinutes)).toEqual([0, 60, 120]);
  });
  it("keeps a team's own times", () => expect(policy("platform.P1")?.rungs.map(({ afterMinutes }) => afterMinutes)).toEqual([0, 10, 20]));
  it("goes on at the last interval when there are more rungs than times", () => {
    const added = policy("payments.P0", (written) => written.onCall.teams.payments.ladder.push(["ben"]));
    expect(added?.rungs.map(({ afterMinutes }) => afterMinutes)).toEqual([0, 5, 10, 15]);
  });
  it("has no policy for P3 and P4, which never page", () => {
    const routes = { ...PLATFORM.routes, P3: ["pagerduty"] as const, P4: ["pagerduty"] as const };
    const { oncall } = shop(undefined, { routes });
    expect(oncall.policies.map(({ severity }) => severity)).not.toContain("P3");
    expect(oncall.services[0]?.reactions.map(({ severity, incident }) => `${severity} ${incident}`)).toEqual([
      "P0 true",
      "P1 true",
      "P2 true",
      "P3 false",
      "P4 false",
    ]);
  });
});

describe("schedules", () => {
  it("begin at the handover in their own zone, winter and summer", () => {
    expect(shop().oncall.schedules[0]?.layers[0]?.start).toBe("2026-01-05T09:00:00+01:00");
    const summer = shop((written) => (written.onCall.schedules["payments-primary"].layers[0].start = "2026-07-06")).oncall;
    expect(summer.schedules[0]?.layers[0]?.start).toBe("2026-07-06T09:00:00+02:00");
  });
  it("turn days into weekly restrictions and hours into daily ones", () => {
    const only = (hours: unknown) =>
      shop((written) => (written.onCall.schedules["storefront-primary"].layers[1].only = [hours])).oncall.schedules[3]?.layers[1]?.restrictions;
    expect(only({ from: "22:00", to: "06:00" })).toEqual([{ start: "22:00:00", durationSeconds: 8 * 3600 }]);
    expect(only({ from: "09:00", to: "17:00", days: ["tue", "mon"] })).toEqual(
      [1, 2].map((startDay) => ({ startDay, start: "09:00:00", durationSeconds: 8 * 3600 })),
    );
    expect(only({ from: "fri 18:00", to: "mon 09:00" })).toEqual([{ startDay: 5, start: "18:00:00", durationSeconds: 63 * 3600 }]);
  });
  it("leave out layers that ended before asOf", () => {
    const ended = (end: string) => shop((written) => (written.onCall.schedules["storefront-primary"].layers[1].end = end)).oncall.schedules[3]?.layers.length;
    expect([ended("2026-11-19"), ended("2026-12-01")]).toEqual([1, 2]);
  });
});

describe("services", () => {
  const checkout = (change?: (written: Written) => void) => shop(change).oncall.services.find(({ id }) => id === "checkout-api");
  it("ring again after 30 minutes and never close by themselves, unless told otherwise", () => {
    expect(shop().oncall.services[1]).toMatchObject({ acknowledgementTimeout: 1800, autoResolve: "never" });
    expect(checkout()).toMatchObject({ acknowledgementTimeout: 900, autoResolve: "never" });
  });
  it("open an incident for P2 only where the team's P2 goes to PagerDuty", () => {
    const teams = { ...PLATFORM.teams, payments: { ...PLATFORM.teams.payments, routes: { P2: ["ticket"] } } as never };
    expect(shop(undefined, { teams }).oncall.services[0]?.reactions[2]).toEqual({ severity: "P2", label: "P2: a ticket, no incident", incident: false });
  });
  it("depend on each other as the components do", () => {
    expect(shop().oncall.dependencies).toEqual([
      { dependent: "checkout-api", supporting: "orders-db" },
      { dependent: "web", supporting: "checkout-api" },
    ]);
  });
});

describe("maintenance windows", () => {
  const add = (window: object) => (written: Written) => {
    written.onCall.maintenance = {
      upgrade: {
        description: "Upgrade",
        start: "2026-12-01T22:00:00Z",
        end: "2026-12-02T02:00:00Z",
        components: ["web"],
        hidesEmergenciesBecause: "the shop is closed",
        ...window,
      },
    };
  };
  it("are kept while they last and dropped once they ended before asOf", () => {
    expect(shop(add({})).oncall.maintenance).toHaveLength(1);
    const past = shop(add({ start: "2026-11-18T22:00:00Z", end: "2026-11-19T23:59:00Z" }));
    expect([past.oncall.maintenance, past.diagnostics]).toEqual([[], []]);
  });
  it("silence all components of a team", () =>
    expect(shop(add({ components: [], teams: ["platform"] })).oncall.maintenance[0]?.components).toEqual(["orders-db"]));
  it("need asOf", () => {
    const { asOf: _, ...undated } = PLATFORM;
    const written = parse(SHOP_YAML);
    add({})(written);
    const resolved = { ...undated, oncall: parseOncall(written) };
    expect(resolveOncall(resolved, routesOf(resolved)).diagnostics.map(({ code }) => code)).toEqual(["TOC307"]);
  });
  it("may hide P0 only with a reason", () => expect(codes(shop(add({ hidesEmergenciesBecause: undefined })))).toEqual(["TOC308"]));
  it("end after they start", () => expect(codes(shop(add({ end: "2026-12-01T21:00:00Z" })))).toEqual(["TOC309"]));
});

describe("problems", () => {
  const cases: Record<string, readonly [string, string, (written: Written) => void, object?]> = {
    "a layer without people": [
      "TOC301",
      "onCall.schedules.platform-primary.layers[0].people",
      ({ onCall }) => (onCall.schedules["platform-primary"].layers[0].people = []),
    ],
    "a schedule without layers": ["TOC301", "onCall.schedules.platform-primary.layers", ({ onCall }) => (onCall.schedules["platform-primary"].layers = [])],
    "a time zone that does not exist": [
      "TOC303",
      "onCall.schedules.platform-primary.timeZone",
      ({ onCall }) => (onCall.schedules["platform-primary"].timeZone = "Berlin"),
    ],
    "an offset in place of a time zone": [
      "TOC303",
      "onCall.services.supportHours.timeZone",
      ({ onCall }) => (onCall.services.supportHours.timeZone = "+01:00"),
    ],
    "somebody unknown in a layer": [
      "TOC108",
      "onCall.schedules.platform-primary.layers[0].people[0]",
      ({ onCall }) => (onCall.schedules["platform-primary"].layers[0].people[0] = "nobody"),
    ],
    "an unknown team": ["TOC108", "onCall.teams.ghosts", ({ onCall }) => (onCall.teams.ghosts = { ladder: [["amira"]] })],
    "an unknown rung": ["TOC108", "onCall.teams.payments.ladder[0][0]", ({ onCall }) => (onCall.teams.payments.ladder[0][0] = "payments-primry")],
    "an empty ladder": ["TOC304", "onCall.teams.payments.ladder", ({ onCall }) => (onCall.teams.payments.ladder = [])],
    "an empty rung": ["TOC304", "onCall.teams.payments.ladder[1]", ({ onCall }) => (onCall.teams.payments.ladder[1] = [])],
    "a name that PagerDuty rejects": ["TOC305", "onCall.businessServices.shop.title", ({ onCall }) => (onCall.businessServices.shop.title = "Cart & checkout")],
    "a paging team without a ladder": ["TOC306", "teams.storefront", ({ onCall }) => delete onCall.teams.storefront],
    "a day that the calendar lacks": [
      "TOC309",
      "onCall.schedules.platform-primary.layers[0].end",
      ({ onCall }) => (onCall.schedules["platform-primary"].layers[0].end = "2026-01-06"),
    ],
    "times that do not rise": [
      "TOC310",
      "onCall.teams.platform.escalation.P1",
      ({ onCall }) => (onCall.teams.platform.escalation.P1.after = ["0 min", "10 min", "10 min"]),
    ],
    "a circle of business services": [
      "TOC311",
      "onCall.businessServices.checkout.dependsOn",
      ({ onCall }) => (onCall.businessServices.checkout.dependsOn = ["shop"]),
    ],
    "a workflow on a severity without priority": ["TOC312", "onCall.workflows.war-room.startOn", ({ onCall }) => delete onCall.priorities.P0],
  };
  it.each(Object.entries(cases))("%s", (_, [code, path, change]) => {
    const found = shop(change).diagnostics.filter((each) => each.code === code);
    expect(
      found.map((each) =>
        each.path
          .map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
          .join("")
          .slice(1),
      ),
    ).toContain(path);
    for (const { reason, hint } of found) expect([reason, hint].every((text) => text.length > 10 && !text.endsWith("."))).toBe(true);
  });
});

describe("the schema", () => {
  it("refuses a duration without a unit and an unknown key", () => {
    const broken = parse(SHOP_YAML);
    broken.onCall.services.acknowledgementTimeout = 30;
    broken.onCall.teams.payments.laddder = [];
    const issues = z.strictObject(oncallShape).safeParse(broken).error?.issues;
    expect(issues?.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
      "onCall.services.acknowledgementTimeout custom",
      "onCall.teams.payments unrecognized_keys",
    ]);
  });
  it("says of every value what it is, so that no hint points elsewhere", () => {
    const mute: string[] = [];
    const visit = (schema: Written, path: string): void => {
      const { type, properties = {}, additionalProperties, items, description, examples, enum: values } = schema;
      if (type !== "object" && description === undefined && examples === undefined && values === undefined) mute.push(path);
      for (const [key, each] of Object.entries(properties)) visit(each, `${path}.${key}`);
      if (typeof additionalProperties === "object") visit(additionalProperties, `${path}.*`);
      if (items) visit(items, `${path}[]`);
    };
    visit(z.toJSONSchema(z.strictObject(oncallShape), { io: "input" }), "");
    expect(mute).toEqual([]);
  });
  it("has a JSON Schema for editors", () => {
    const { properties } = z.toJSONSchema(z.strictObject(oncallShape), { io: "input" });
    expect(Object.keys(properties ?? {})).toEqual(["people", "onCall"]);
  });
});

describe("who hears of it", () => {
  it("lists every channel at once and PagerDuty rung by rung", () => {
    expect(responders(shop().oncall, route("payments.P0"))).toEqual([
      {
        afterMinutes: 0,
        who: "whoever is on call in payments-primary (Ben Okafor, Chiara Rossi, Dmitri Volkov)",
        how: "high-urgency incident, rung 1 of 3, 3 rounds",
      },
      { afterMinutes: 0, who: "#payments", how: "Slack" },
      { afterMinutes: 0, who: "payments@example.com", how: "e-mail" },
      {
        afterMinutes: 5,
        who: "whoever is on call in payments-secondary (Chiara Rossi, Dmitri Volkov, Ben Okafor)",
        how: "high-urgency incident, rung 2 of 3, 3 rounds",
      },
      { afterMinutes: 10, who: "Amira Haddad", how: "high-urgency incident, rung 3 of 3, 3 rounds" },
    ]);
  });
  it("names the ticket system for P3", () =>
    expect(responders(shop().oncall, route("payments.P3"))).toEqual([{ afterMinutes: 0, who: "tickets+payments@example.com", how: "ticket" }]));
});
