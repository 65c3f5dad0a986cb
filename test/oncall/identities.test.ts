import { shop, type Written } from "./shop";

const told = (change: (written: Written) => void) => shop(change).diagnostics.map(({ code, path, reason }) => `${code} ${path.join(".")}: ${reason}`);

it("refuses a schedule that has a person's id, because a rung could mean either", () =>
  expect(
    told(({ onCall }) => {
      onCall.schedules.amira = onCall.schedules["payments-secondary"];
      onCall.schedules["payments-secondary"] = { ...onCall.schedules.amira };
    }),
  ).toEqual(["TOC113 onCall.schedules.amira: amira is both a schedule and a person, so a rung that names it could mean either"]));

it("refuses two people with one address, however it is written", () =>
  expect(told(({ people }) => (people.ben.email = "Amira.Haddad@example.com"))).toEqual([
    "TOC113 people.ben.email: ben and amira have the address Amira.Haddad@example.com in common, so they are one user of PagerDuty",
  ]));

describe("one priority for two severities", () => {
  it("is a warning that names the workflows which start for both", () =>
    expect(shop(({ onCall }) => (onCall.priorities.P1 = "P1")).diagnostics).toMatchObject([
      {
        code: "TOC314",
        severity: "warning",
        path: ["onCall", "priorities", "P1"],
        reason: 'P0 and P1 have the same priority "P1": PagerDuty can\'t tell them apart, and war-room would start for both',
      },
    ]));
  it("names no workflow that starts on both anyway", () =>
    expect(
      told(({ onCall }) => {
        onCall.priorities.P1 = "P1";
        onCall.workflows["war-room"].startOn = ["P0", "P1"];
      }),
    ).toEqual(['TOC314 onCall.priorities.P1: P0 and P1 have the same priority "P1": PagerDuty can\'t tell them apart']));
  it("is none for severities that open no incident", () => expect(told(({ onCall }) => Object.assign(onCall.priorities, { P3: "P5", P4: "P5" }))).toEqual([]));
});

describe("a name that is not declared", () => {
  it.each<readonly [string, (written: Written) => void, string]>([
    ["a schedule", ({ onCall }) => (onCall.teams.payments.ladder[0][0] = "payments-primry"), "did you mean payments-primary?"],
    ["a person", ({ onCall }) => (onCall.schedules["payments-primary"].layers[0].people[0] = "benn"), "did you mean ben?"],
    ["a member", ({ onCall }) => (onCall.teams.payments.members.chira = "responder"), "did you mean chiara?"],
    ["a team", ({ onCall }) => (onCall.unroutedTo = "platfrom"), "did you mean platform?"],
    ["a component", ({ onCall }) => (onCall.services.components["chekout-api"] = {}), "did you mean checkout-api?"],
  ])("brings the nearest ones: %s", (_, change, hint) =>
    expect(shop(change).diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.hint])).toEqual([["TOC108", hint]]),
  );
});
