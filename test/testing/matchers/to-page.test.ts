import type { Model } from "../../../model/model";
import { Monitoring, type PageExpectation, synthesized } from "../../../testing";
import { ENVIRONMENTS, failure } from "../kit";

const reference = synthesized(ENVIRONMENTS);
const production = reference.environment("production");
/** Noticed after five minutes; the ladder of payments.P1: primary at once, secondary after 15 min, Amira after 30 min. */
const latency = production.alert("checkout-api.latency.P1");
const changed = (change: Partial<Model>) => new Monitoring([{ ...production.model, ...change }], production.stacks);

describe("toPage of an alert", () => {
  test.each([
    ["its team", "payments", "5m"],
    ["a schedule of its first rung", "payments-primary", "5m"],
    ["a schedule of its second", "payments-secondary", "20 min"],
    ["a person by id", "amira", "35m"],
    ["a person by name", "Amira Haddad", "35m"],
    ["a person by e-mail address", "amira.haddad@shop.example", "35m"],
    ["a schedule by its kind", "schedule:payments-primary", "5m"],
  ])("counts detection and rungs for %s", (_, who, within) => {
    expect(latency).toPage(who, { within });
    expect(failure(() => expect(latency).not.toPage(who, { within }))).toMatch(/pages .* after \d+ min, within \d+ min: 5 min until it is noticed/);
    const sooner = `${Number.parseInt(within, 10) * 60 - 1}s`;
    expect(latency).not.toPage(who, { within: sooner });
    expect(failure(() => expect(latency).toPage(who, { within: sooner }))).toContain("not within");
  });

  test("says who is told instead, and when", () => {
    const text = failure(() => expect(latency).toPage("payments-secondary", { within: "5m" }));
    expect(text).toContain("pages payments-secondary after 20 min, not within 5 min: 5 min until it is noticed, and rung 2 15 min later");
    expect(text).toMatch(/after 5 min: whoever is on call in payments-primary/);
    expect(text).toMatch(/after 35 min: Amira Haddad, high-urgency incident, rung 3 of 3/);
  });

  test("does not hold for who is not on the ladder", () => {
    expect(latency).not.toPage("storefront", { within: "1d" });
    expect(failure(() => expect(latency).toPage("storefront", { within: "1d" }))).toContain("the ladder of payments.P1 does not name storefront");
  });

  test("knows a team by its schedule on another's ladder", () => {
    const { oncall } = production.model;
    const policies = oncall.policies.map((policy) =>
      policy.id === "payments.P1"
        ? {
            ...policy,
            rungs: policy.rungs.map((rung, place) => (place === 2 ? { ...rung, targets: [{ type: "schedule" as const, id: "platform-primary" }] } : rung)),
          }
        : policy,
    );
    const lent = changed({ oncall: { ...oncall, policies } }).alert("checkout-api.latency.P1");
    expect(lent).toPage("platform", { within: "35m" });
    expect(lent).not.toPage("platform", { within: "34m" });
  });

  test("does not take a low-urgency incident for a page, unless any urgency counts", () => {
    const p2 = production.alert("checkout-api.latency.P2");
    expect(p2).not.toPage("payments", { within: "1h" });
    expect(failure(() => expect(p2).toPage("payments", { within: "1h" }))).toContain("not of high urgency at any hour");
    expect(p2).toPage("payments", { within: "1h", urgency: "any" });
  });

  test.each([
    [
      "PagerDuty is off",
      "checkout-api.latency.P1",
      { vendors: { ...production.model.vendors, pagerduty: { on: false as const, reason: "a test" } } },
      "PagerDuty is off: a test",
    ],
    ["it is in observe mode", "fraud-scoring.scoring-latency.P1", {}, "it tells nobody until 2026-12-01"],
    [
      "its route goes elsewhere",
      "checkout-api.latency.P1",
      { routes: production.model.routes.map((route) => ({ ...route, channels: route.channels.filter((channel) => channel !== "pagerduty") })) },
      "its route payments.P1 does not go to PagerDuty",
    ],
    [
      "its severity opens no incident",
      "checkout-api.client-errors.P3",
      { routes: production.model.routes.map((route) => ({ ...route, channels: ["pagerduty" as const] })) },
      "P3 opens no incident",
    ],
  ])("does not hold where %s", (_, key, change, why) => {
    const alert = changed(change).alert(key);
    expect(alert).not.toPage("payments", { within: "1d" });
    expect(failure(() => expect(alert).toPage("payments", { within: "1d" }))).toContain(why);
  });
});

describe("toPage of an environment", () => {
  test("holds where every alert of the team does, in time", () => {
    expect(production).toPage("payments", { within: "5m" });
    expect(production).toPage("payments", { within: "5m", severity: "P0" });
    expect(production).not.toPage("payments", { within: "1 min" });
    const text = failure(() => expect(production).toPage("payments", { within: "3m" }));
    expect(text).toContain("checkout-api.latency.P1 pages payments after 5 min, not within 3 min");
    expect(text).toMatch(/and \d+ more$/);
  });

  test("holds for a person where every alert whose ladder names them does", () => {
    expect(production).toPage("amira", { within: "35m", severity: "P1" });
    expect(production).not.toPage("amira", { within: "5m", severity: "P1" });
  });

  test("fails with and without .not where they hear of some in time", () => {
    // P0 reaches Amira after ten minutes, P1 after thirty.
    expect(failure(() => expect(production).toPage("amira", { within: "20m" }))).toContain("not within 20 min");
    expect(failure(() => expect(production).not.toPage("amira", { within: "20m" }))).toContain(", within 20 min");
  });

  test("leaves out what is in observe mode, and does not hold where nothing else is left", () => {
    const { alerts } = production.model;
    const observed = changed({ alerts: alerts.map((alert) => ({ ...alert, notifies: false })) });
    expect(failure(() => expect(observed).toPage("payments", { within: "5m" }))).toContain("payments owns no alert of P0 or P1 in production that notifies");
    expect(failure(() => expect(observed).toPage("amira", { within: "5m" }))).toContain("No P0 or P1 alert of production has Amira Haddad on its ladder");
  });
});

describe("What toPage can't answer fails with and without .not:", () => {
  const questions: readonly (readonly [string, unknown, string, unknown, string])[] = [
    ["who is not known", latency, "payment", { within: "5m" }, 'There is no team, schedule or person "payment" in production: did you mean payments'],
    ["no such schedule", latency, "schedule:payments", { within: "5m" }, 'There is no schedule "payments" in production: did you mean payments-primary'],
    ["a time that is none", latency, "payments", { within: "5" }, "within:"],
    ["no time", latency, "payments", {}, 'toPage needs the time: { within: "5m" }'],
    ["nothing", latency, "payments", undefined, 'toPage needs the time: { within: "5m" }'],
    ["an option that is none", latency, "payments", { within: "5m", sevrity: "P0" }, 'toPage knows no "sevrity": did you mean severity?'],
    ["a severity that is none", production, "payments", { within: "5m", severity: "P9" }, '"P9" is no severity'],
    ["an urgency that is none", production, "payments", { within: "5m", urgency: "low" }, '"low" is no urgency'],
    ["a severity that the alert has not", latency, "payments", { within: "5m", severity: "P0" }, "checkout-api.latency.P1 is not of P0"],
    ["a team without such alerts", changed({ alerts: [] }), "payments", { within: "5m" }, "payments owns no alert of P0 or P1"],
    ["several environments", reference, "payments", { within: "5m" }, "There are 3 environments here"],
  ];
  test.each(questions)("%s", (_, received, who, expected, message) => {
    expect(failure(() => expect(received).toPage(who, expected as PageExpectation))).toContain(message);
    expect(failure(() => expect(received).not.toPage(who, expected as PageExpectation))).toContain(message);
  });

  test("an id that a team and a schedule share, until it says which", () => {
    const { oncall } = production.model;
    const [schedule] = oncall.schedules;
    if (!schedule) throw new Error("nobody is on call");
    const twice = changed({ oncall: { ...oncall, schedules: [...oncall.schedules, { ...schedule, id: "payments" }] } }).alert("checkout-api.latency.P1");
    expect(failure(() => expect(twice).toPage("payments", { within: "5m" }))).toContain(
      '"payments" is a team and a schedule: write "team:payments" or "schedule:payments"',
    );
    expect(twice).toPage("team:payments", { within: "5m" });
    expect(twice).not.toPage("schedule:payments", { within: "5m" });
  });
});
