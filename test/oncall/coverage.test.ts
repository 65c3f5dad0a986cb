import { codes, PLATFORM, routesOf, shop, type Written } from "./shop";

const told = (change: (written: Written) => void, platform: Partial<typeof PLATFORM> = {}) =>
  shop(change, platform).diagnostics.map(({ code, path, reason }) => `${code} ${path.join(".")}: ${reason}`);
const layer = ({ onCall }: Written) => onCall.schedules["payments-primary"].layers[0];
const ladder = (rungs: readonly (readonly string[])[]) => (written: Written) => (written.onCall.teams.payments.ladder = rungs);
const both =
  (...changes: readonly ((written: Written) => void)[]) =>
  (written: Written) => {
    for (const change of changes) change(written);
  };
const alone = ladder([["payments-primary"]]);

describe("coverage", () => {
  const days = ({ onCall }: Written) => (onCall.schedules["payments-primary"].layers[0].only = [{ from: "08:00", to: "20:00" }]);
  it("warns of hours in which a rung reaches nobody", () => {
    const [warning, ...rest] = shop(days).diagnostics;
    expect(rest).toEqual([]);
    expect(warning).toMatchObject({ code: "TOC302", severity: "warning", path: ["onCall", "teams", "payments", "ladder", 0] });
    expect(warning?.reason).toContain("84 hours a week (mon 00:00 to mon 08:00");
  });
  it("is content with another target on the rung", () => {
    const helped = shop((written) => {
      days(written);
      written.onCall.teams.payments.ladder[0].push("amira");
    });
    expect(helped.diagnostics).toEqual([]);
  });
  it("lets P2 sleep at night", () => {
    const asleep = shop((written) => {
      days(written);
      written.onCall.teams.payments.escalation = { P0: { after: ["0 min"], ladder: [["amira"]] }, P1: { after: ["0 min"], ladder: [["amira"]] } };
    });
    expect(asleep.diagnostics).toEqual([]);
  });
  it("follows the sun over zones", () => {
    const sun = (to: string) => (written: Written) => {
      const [layer] = written.onCall.schedules["payments-primary"].layers;
      const half = (timeZone: string, from: string, until: string) => ({ team: "payments", timeZone, layers: [{ ...layer, only: [{ from, to: until }] }] });
      written.onCall.schedules["payments-primary"] = half("Europe/Berlin", "08:00", "20:00");
      written.onCall.schedules["payments-east"] = half("Asia/Tokyo", "03:00", to);
      written.onCall.teams.payments.ladder[0].push("payments-east");
    };
    expect(shop(sun("16:00")).diagnostics).toEqual([]);
    expect(shop(sun("15:00")).diagnostics[0]?.reason).toContain("mon 07:00 to mon 08:00");
  });
});

describe("a ladder that reaches nobody", () => {
  const days = (written: Written) => (layer(written).only = [{ from: "09:00", to: "17:00", days: ["mon", "tue", "wed", "thu", "fri"] }]);
  it("is an error, told once for all severities, with the first hours in words", () => {
    const { diagnostics } = shop(both(alone, days));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: "TOC304", severity: "error", path: ["onCall", "teams", "payments", "ladder"] });
    expect(diagnostics[0]?.reason).toBe(
      "no rung reaches anybody from mon 00:00 to mon 09:00 (Europe/Berlin) and in 5 more spans of the week, and PagerDuty drops an incident that finds nobody",
    );
  });
  it("is none while a later rung covers the hours, or somebody is always there", () => {
    expect(shop(both(ladder([["payments-primary"], ["payments-secondary"]]), days)).diagnostics).toMatchObject([{ code: "TOC302", severity: "warning" }]);
    expect(codes(shop(both(ladder([["payments-primary", "amira"]]), days)))).toEqual([]);
  });
  it("is an error of P2's own ladder, too, because its incidents would be dropped at night", () => {
    const own = (written: Written) => (written.onCall.teams.payments.escalation = { P2: { after: ["0 min"], ladder: [["payments-primary"]] } });
    expect(told(both(own, days, ladder([["payments-secondary"]])))).toEqual([
      expect.stringContaining("TOC304 onCall.teams.payments.escalation.P2.ladder: no rung reaches anybody from mon 00:00"),
    ]);
  });
  it("counts a layer only from its first day", () => {
    const later = (start: string) => told(both(alone, (written) => (layer(written).start = start)));
    expect(later("2026-11-20")).toEqual([]);
    expect(later("2026-11-21")).toEqual([
      'TOC304 onCall.teams.payments.ladder: no rung reaches anybody at any hour, and PagerDuty drops an incident that finds nobody (the layer "Weekly" of payments-primary lasts from 2026-11-21)',
    ]);
  });
  it("counts a layer until its end, and warns of the day on which nobody follows", () => {
    const ends = (end: string) => told(both(alone, (written) => (layer(written).end = end)));
    expect(ends("2026-11-20")).toEqual([expect.stringContaining("TOC304 onCall.teams.payments.ladder: no rung reaches anybody at any hour")]);
    expect(ends("2026-12-24")).toEqual([expect.stringContaining("TOC302 onCall.teams.payments.ladder: from 2026-12-24 on no rung reaches anybody")]);
  });
  it("is none where one layer begins as another ends", () => {
    const relay = (written: Written) => {
      const { layers } = written.onCall.schedules["payments-primary"];
      layers.push({ ...layers[0], name: "From January on", start: "2027-01-04" });
      layers[0].end = "2027-01-04";
    };
    expect(told(both(alone, relay))).toEqual([]);
  });
  it("warns of a rung whose layer has not begun while a later rung covers", () =>
    expect(told((written) => (layer(written).start = "2026-12-01"))).toEqual([
      expect.stringMatching(/^TOC302 onCall.teams.payments.ladder.0: nobody of payments-primary is on call at any hour/),
    ]));
  it("is told of the severity whose ladder it is, for all teams at once where they share it", () => {
    const shared = (written: Written) => (written.onCall.escalation = { P0: { after: ["0 min"], ladder: [["payments-primary"]] } });
    expect(told(both(shared, days))[0]).toMatch(/^TOC304 onCall.escalation.P0.ladder: /);
    expect(told(both(shared, days)).filter((line) => line.startsWith("TOC304"))).toHaveLength(1);
  });
  it("follows from no problem that was told already", () => {
    expect(codes(shop(both(alone, (written) => (layer(written).people = []))))).toEqual(["TOC301"]);
    expect(codes(shop(ladder([["payments-primry"]])))).toEqual(["TOC108"]);
    expect(codes(shop(both(ladder([["payments-primry"], ["payments-primary"]]), days)))).toEqual(["TOC108"]);
  });
  it("is told beside problems of other teams", () =>
    expect(codes(shop(both(alone, days, (written) => (written.onCall.teams.platform.ladder = []))))).toEqual(["TOC304", "TOC304"]));
});

describe("a schedule whose layers have all ended", () => {
  const ended = (written: Written) => (layer(written).end = "2026-11-19");
  it("is one error, whatever stands on the ladder beside it", () => {
    expect(told(ended)).toEqual([
      "TOC301 onCall.schedules.payments-primary.layers: every layer of the schedule payments-primary ended before asOf (2026-11-20), so nobody is on call",
    ]);
    expect(codes(shop(both(alone, ended)))).toEqual(["TOC301"]);
  });
});

test("an empty ladder is told once, not by severity, nor as a team that can't hear of stray events", () =>
  expect(told(({ onCall }) => (onCall.teams.platform.ladder = []))).toEqual([
    "TOC304 onCall.teams.platform.ladder: the ladder has no rung, so its incidents reach nobody",
  ]));

describe("on-call without alerts", () => {
  const off = { ...PLATFORM, vendors: { ...PLATFORM.vendors, aws: { on: false, reason: "moved to another account" } } } as const;
  const idle = (change: (written: Written) => void = () => {}) => shop(change, off, []);
  it("keeps policies and services, whose removal would end their history, and says that nothing alerts", () => {
    const { oncall, diagnostics } = idle();
    expect([oncall.services, oncall.policies, oncall.unrouted]).toEqual([shop().oncall.services, shop().oncall.policies, shop().oncall.unrouted]);
    expect(diagnostics).toMatchObject([{ code: "TOC313", severity: "warning", path: ["vendors", "pagerduty"] }]);
    expect(diagnostics[0]?.reason).toContain("nothing alerts, because vendors.aws is off (moved to another account)");
  });
  it("asks no ladder of a team that has none", () => expect(codes(idle(({ onCall }) => delete onCall.teams.storefront))).toEqual(["TOC313"]));
  it("warns where alerts go elsewhere", () => {
    const routes = { ...PLATFORM.routes, P0: ["email"], P1: ["email"], P2: ["email"] } as const;
    const [first, second] = told(() => {}, { routes });
    expect(first).toContain("TOC313 vendors.pagerduty: PagerDuty is on, but no P0, P1 or P2 alert is routed to PagerDuty");
    expect(second).toContain("TOC306 onCall.unroutedTo: no P0, P1 or P2 of the team platform goes to PagerDuty");
  });
  it("lets a team without alerts of its own hear of stray events", () => {
    const routes = routesOf(PLATFORM).filter(({ team }) => team !== "platform");
    const { oncall, diagnostics } = shop(() => {}, {}, routes);
    expect([oncall.unrouted?.policy, diagnostics]).toEqual(["platform.P0", []]);
  });
  it("says when that team has no ladder", () => {
    const routes = routesOf(PLATFORM).filter(({ team }) => team !== "platform");
    expect(shop(({ onCall }) => delete onCall.teams.platform, {}, routes).diagnostics[0]?.reason).toBe(
      "the team platform has no ladder, so it can't hear of events that no component claims",
    );
  });
});
