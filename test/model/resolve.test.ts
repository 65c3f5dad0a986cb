import { catalog as everything } from "../../environments/catalog";
import type { Component, OwnSignal } from "../../model/platform";
import { resolve } from "../../model/resolve";
import type { Catalog } from "../../model/thresholds";
import { api, CATALOG, codesOf, modelOf, platform } from "../support/platform";

type OwnFields = Component["fields"];

const alertOf = (input: Parameters<typeof modelOf>[0], key: string) => {
  const alert = modelOf(input).alerts.find((each) => each.key === key);
  if (!alert) throw new Error(`no alert ${key}`);
  return alert;
};

describe("a number of each member", () => {
  const signalsOf = (fields: OwnFields) => {
    const db = api({ kind: "postgres", fields: { cluster: "orders", vcpus: "8", ...fields } });
    const vendors = { aws: { on: true }, datadog: { on: true }, pagerduty: { on: false, reason: "a test" } } as const;
    const { components } = modelOf(platform({ db }, { vendors }), everything);
    return (components[0]?.signals ?? []).filter(({ signal }) => signal === "load").map(({ key, measures }) => `${key} ${Object.keys(measures).join()}`);
  };
  test("is CloudWatch's where members are listed, and another's number of all of them where not", () => {
    const datadogTags = { dbclusteridentifier: "orders" };
    const members = ["orders-1", "orders-2"];
    expect(signalsOf({})).toEqual([]);
    expect(signalsOf({ datadogTags })).toEqual(["db.load datadog"]);
    expect(signalsOf({ datadogTags, members })).toEqual(["db.load.orders-1 aws", "db.load.orders-2 aws"]);
  });

  test("has its reason where it has no list and nobody else measures it", () => {
    const { gaps } = modelOf(platform({ db: api({ kind: "postgres", fields: { cluster: "orders", vcpus: "8" } }) }), everything);
    expect(gaps).toContainEqual({ key: "db.load", reason: "needs the field members" });
  });
});

describe("resolution", () => {
  test("a component's alerts are its kind's thresholds, by signal and severity", () => {
    const alert = alertOf(platform({ checkout: api() }), "checkout.latency.P1");
    expect(alert).toMatchObject({
      at: { quantity: { dimension: "duration", value: 5 } },
      window: { period: 60, bad: 3, of: 5 },
      basis: "plan",
      owner: "payments",
      route: "payments.P1",
      name: "shop-test-checkout.latency.P1",
    });
    expect(alert.measures.aws).toMatchObject({
      plain: { dimensions: { LoadBalancer: "app/shop/50dc6c495c0c9188", TargetGroup: "targetgroup/checkout/73e2d6bc24d8a067" } },
    });
    expect(alert.runbook).toEqual({ url: "https://runbooks.example.com/http-api/latency" });
  });

  test("the strongest layer has the last word: catalog, platform, environment, component", () => {
    const at = (value: string) => ({ "http-api.latency.P1": { at: value, reason: "a test" } });
    const layers = [
      { level: "platform", path: ["thresholds"], changes: at("4 s") },
      { level: "environment", path: ["thresholds"], changes: at("3 s") },
    ] as const;
    expect(alertOf(platform({ c: api() }, { overrides: layers.slice(0, 1) }), "c.latency.P1")).toMatchObject({
      at: { quantity: { value: 4 } },
      origin: { level: "platform" },
      basis: "declared",
    });
    expect(alertOf(platform({ c: api() }, { overrides: layers }), "c.latency.P1")).toMatchObject({
      at: { quantity: { value: 3 } },
      origin: { level: "environment" },
    });
    const own = api({ thresholds: { "latency.P1": { at: "2500 ms", reason: "checkout sells" } } });
    expect(alertOf(platform({ c: own }, { overrides: layers }), "c.latency.P1")).toMatchObject({
      at: { quantity: { value: 2.5 } },
      reason: "checkout sells",
      origin: { path: ["components", "c", "thresholds", "latency.P1"] },
    });
  });

  test("a change of one severity wins over one of the whole signal, whatever their order", () => {
    const one = { "latency.P1": { minEventsPerPeriod: 7, reason: "one" }, latency: { minEventsPerPeriod: 99, reason: "all" } };
    for (const thresholds of [one, Object.fromEntries(Object.entries(one).reverse())]) {
      expect(alertOf(platform({ c: api({ thresholds }) }), "c.latency.P1").minEventsPerPeriod).toBe(7);
      expect(alertOf(platform({ c: api({ thresholds }) }), "c.latency.P2").minEventsPerPeriod).toBe(99);
    }
  });

  test("an alert that is switched off is a gap with its reason", () => {
    const model = modelOf(platform({ c: api({ thresholds: { "latency.P2": { off: true, reason: "batch traffic" } } }) }));
    expect(model.alerts.map(({ key }) => key)).not.toContain("c.latency.P2");
    expect(model.gaps).toContainEqual({ key: "c.latency.P2", reason: "batch traffic" });
  });

  test("a kind that is switched off has no alerts, and says why", () => {
    const model = modelOf(platform({ c: api() }, { kindsOff: { "http-api": "no traffic here" } }));
    expect(model.alerts).toEqual([]);
    expect(model.gaps).toEqual([{ key: "c", reason: "no traffic here" }]);
  });

  test("a signal that needs a field which is not set is a gap, not an error", () => {
    expect(modelOf(platform({ c: api() })).gaps).toContainEqual({ key: "c.no-traffic", reason: "needs the field leastTraffic" });
  });

  test("the order of components in the input changes nothing", () => {
    const [a, b] = [api(), api({ dependsOn: ["a"] })];
    expect(JSON.stringify(modelOf(platform({ b, a })))).toBe(JSON.stringify(modelOf(platform({ a, b }))));
  });
});

describe("problems", () => {
  test("a P2 that is stricter than its P1 is an error", () => {
    expect(codesOf(platform({ c: api({ thresholds: { "latency.P2": { at: "6 s", reason: "a test" } } }) }))).toEqual(["TOC203"]);
  });

  test("a P1 that takes longer than 300 s to notify is an error", () => {
    const { diagnostics } = resolve(
      platform({ c: api({ thresholds: { "latency.P1": { window: { period: 60, bad: 5, of: 6 }, reason: "a test" } } }) }),
      CATALOG,
    );
    expect(diagnostics).toMatchObject([{ code: "TOC204", path: ["components", "c", "thresholds", "latency.P1"], reason: expect.stringContaining("360 s") }]);
  });

  describe("a window of what is filled until it comes", () => {
    const codes = (bad: number, of: number) =>
      resolve(platform({ c: api({ thresholds: { "errors.P2": { window: { period: 60, bad, of }, reason: "a test" } } }) }), CATALOG).diagnostics.map(
        ({ code, reason }) => [code, reason],
      );
    test("that no fault can fill is an error", () =>
      expect(codes(10, 10)).toEqual([
        ["TOC217", "c.errors.P2: the metric comes 60 s late, and until then a period counts as good, so that 10 of 10 are never bad"],
      ]));
    test("that has one datapoint more is none", () => expect(codes(10, 11)).toEqual([]));
  });

  test("a window that can never be reached or that the vendor does not offer is an error", () => {
    for (const window of [{ bad: 6, of: 5 }, { period: 90 }, { period: 300, bad: 300, of: 300 }])
      expect(codesOf(platform({ c: api({ thresholds: { "latency.P2": { window, reason: "a test" } } }) }))).toContain("TOC209");
  });

  test("an alert whose route reaches nobody is an error, once a team and severity", () => {
    const silent = platform({ c: api(), d: api() }, { teams: { payments: { name: "Payments", email: [], sms: [], routes: {} } } });
    const codes = codesOf(silent);
    expect(new Set(codes)).toEqual(new Set(["TOC206"]));
    expect(codes.length).toBe(new Set(["P0", "P1", "P2", "P3"]).size);
  });

  test("a component that fits no source, or several, is told which there are", () => {
    const { diagnostics } = resolve(
      platform({ none: api({ fields: {} }), both: api({ fields: { ...api().fields, apiId: "a1b2c3d4e5", stage: "prod" } }) }),
      CATALOG,
    );
    expect(diagnostics).toMatchObject([
      { code: "TOC201", path: ["components", "both"], reason: expect.stringContaining("several") },
      { code: "TOC201", path: ["components", "none"], hint: expect.stringContaining("alb (loadBalancer, targetGroup)") },
    ]);
  });

  test("two alarms of one name are an error", () => {
    const adopt = { "latency.P1": "legacy-latency" };
    expect(codesOf(platform({ a: api({ adopt }), b: api({ adopt }) }))).toEqual(["TOC113"]);
  });
});

describe("dependencies", () => {
  test("a component's alerts are held back by the P0 and P1 alerts of what it depends on, and detect 60 s later", () => {
    const input = platform({ front: api({ dependsOn: ["back"] }), back: api() });
    const held = alertOf(input, "front.latency.P1");
    expect(held.heldBackBy.every((key) => /^back\..*\.P[01]$/.test(key))).toBe(true);
    expect(held.heldBackBy).toContain("back.errors.P0");
    expect(held.detectWithin).toBe(alertOf(input, "back.latency.P1").detectWithin + 60);
    expect(alertOf(input, "back.latency.P1").heldBackBy).toEqual([]);
  });

  test("a P0 is held back by P0 only: a lesser fault of a dependency must not silence an outage", () => {
    const input = platform({ front: api({ dependsOn: ["back"] }), back: api() });
    expect(alertOf(input, "front.errors.P0").heldBackBy).toEqual(["back.errors.P0", "back.healthy-hosts.P0"]);
  });

  const own = { title: "Refused", class: "errors", dimension: "count", worse: "above", meaning: "M.", firstLook: "F." } as const;
  const metric = {
    namespace: "Shop",
    name: "Refused",
    statistic: "Sum",
    unit: "1",
    dimensions: { Plan: "$5" },
    sparse: false,
    delay: 60,
    resolution: 60,
  } as const;
  const level = { at: 3, window: { period: 60, bad: 2, of: 3 }, missing: "ok", reason: "as agreed" } as const;

  test("a level of a component's own signal that is off does not alert, and is listed with its reason", () => {
    const refused = { ...own, metric, thresholds: { P1: level, P2: { ...level, off: true, reason: "nobody looks" } } } as unknown as OwnSignal;
    const { alerts, gaps } = modelOf(platform({ api: api({ signals: { refused } }) }));
    expect(alerts.filter(({ signal }) => signal === "refused").map(({ key }) => key)).toEqual(["api.refused.P1"]);
    expect(gaps).toContainEqual({ key: "api.refused.P2", reason: "nobody looks" });
  });

  test("a dollar sign in a dimension of a component's own signal is a character", () => {
    const refused = { ...own, metric, thresholds: { P1: level } } as unknown as OwnSignal;
    const [alert] = modelOf(platform({ api: api({ signals: { refused } }) })).alerts.filter(({ signal }) => signal === "refused");
    expect(alert?.measures.aws).toMatchObject({ plain: { dimensions: { Plan: "$5" } } });
  });

  test("a P1 keeps silent while the P0 of its own signal fires, and a P2 while the P1 does: one fault, one page", () => {
    const input = platform({ c: api() });
    expect(alertOf(input, "c.errors.P1")).toMatchObject({ yieldsTo: "c.errors.P0", heldBackBy: [] });
    expect(alertOf(input, "c.latency.P1").yieldsTo).toBeUndefined();
    expect(alertOf(input, "c.errors.P2").yieldsTo).toBe("c.errors.P1");
    expect(alertOf(input, "c.latency.P2").yieldsTo).toBe("c.latency.P1");
  });

  test("a P1 that pages never yields to a P0 that pages nobody", () => {
    const sms = { name: "Payments", email: ["p@shop.example"], sms: ["+4915112345678"], routes: { P1: ["sms"] } } as const;
    expect(alertOf(platform({ c: api() }, { teams: { payments: sms } }), "c.errors.P1").yieldsTo).toBeUndefined();
  });

  test("a signal that contains the dependents' own faults never holds theirs back", () => {
    const catalog = everything as unknown as Catalog;
    const balancer = api({ kind: "load-balancer", fields: { loadBalancer: api().fields.loadBalancer as string } });
    const { alerts } = modelOf(platform({ edge: balancer, back: api(), front: api({ dependsOn: ["edge", "back"] }) }), catalog);
    const causes = alerts.find(({ key }) => key === "front.latency.P1")?.heldBackBy ?? [];
    expect(causes).toContain("back.errors.P1");
    expect(causes.filter((key) => key.startsWith("edge."))).toEqual([]);
  });

  test("waiting that would make an alert late is left out, and the model says so", () => {
    const slow = api({ dependsOn: ["back"], thresholds: { "latency.P1": { window: { period: 60, bad: 4, of: 5 }, reason: "a test" } } });
    const model = modelOf(platform({ front: slow, back: api() }));
    expect(model.alerts.find(({ key }) => key === "front.latency.P1")).toMatchObject({ heldBackBy: [], detectWithin: 300 });
    expect(model.gaps).toContainEqual({ key: "front.latency.P1", reason: expect.stringContaining("not held back") });
  });

  test("an alert in observe mode notifies nobody and holds nobody back until its date has come", () => {
    const input = (asOf?: string) =>
      platform({ front: api({ dependsOn: ["back"] }), back: api({ observeUntil: "2026-12-01" }) }, asOf === undefined ? {} : { asOf });
    for (const asOf of [undefined, "2026-11-30"]) {
      expect(alertOf(input(asOf), "back.latency.P1").notifies).toBe(false);
      expect(alertOf(input(asOf), "front.latency.P1").heldBackBy).toEqual([]);
    }
    expect(alertOf(input("2026-12-01"), "back.latency.P1").notifies).toBe(true);
    expect(alertOf(input("2026-12-01"), "front.latency.P1").heldBackBy).not.toEqual([]);
  });

  test("a dependency that pages nobody may not hold back pages", () => {
    const sms = { name: "Payments", email: ["p@shop.example"], sms: ["+4915112345678"], routes: { P1: ["sms"] } } as const;
    const quiet = { name: "Quiet", email: ["q@shop.example"], sms: [], routes: {} };
    const input = platform({ front: api({ dependsOn: ["back"] }), back: api({ team: "quiet" }) }, { teams: { payments: sms, quiet } });
    expect(codesOf(input)).toEqual(["TOC207"]);
  });
});

describe("slow metrics", () => {
  const catalog = everything as unknown as Catalog;
  const host = (fields: object, changes: object = {}) => api({ kind: "host", fields: { instance: "i-0123456789abcdef0", ...fields }, ...changes });

  test("without detailed monitoring a host's CPU can't page: the catalog's P1 gives way to its P2, stretched to 300 s", () => {
    const model = modelOf(platform({ h: host({}) }), catalog);
    expect(model.alerts.filter(({ signal }) => signal === "cpu").map(({ key, window }) => [key, window])).toEqual([
      ["h.cpu.P2", { period: 300, bad: 2, of: 3 }],
    ]);
    expect(model.gaps).toContainEqual({ key: "h.cpu.P1", reason: expect.stringContaining("too late to page") });
    expect(modelOf(platform({ h: host({ detailedMonitoring: true }) }), catalog).alerts.map(({ key }) => key)).toContain("h.cpu.P1");
  });

  test("a P1 does not come back as the P2 that was switched off", () => {
    const off = host({}, { thresholds: { "cpu.P2": { off: true, reason: "batch" } } });
    const model = modelOf(platform({ h: off }), catalog);
    expect(model.alerts.filter(({ signal }) => signal === "cpu")).toEqual([]);
    expect(model.gaps.filter(({ key }) => key.startsWith("h.cpu.")).map(({ key }) => key)).toEqual(["h.cpu.P1", "h.cpu.P2"]);
  });

  test("a P1 that somebody declares on a metric that is too slow is an error, never lowered in silence", () => {
    const { diagnostics } = resolve(platform({ h: host({}, { thresholds: { "cpu.P1": { at: "95 %", reason: "a test" } } }) }), catalog);
    expect(diagnostics).toMatchObject([{ code: "TOC204", path: ["components", "h", "thresholds", "cpu.P1"], hint: expect.stringContaining("P2") }]);
  });
});

describe("what matches nothing", () => {
  test.each([
    ["an adopted alarm", { adopt: { "latency.P4": "old" } }, ["components", "c", "adopt", "latency.P4"]],
    ["an alert that is switched off", { thresholds: { "latency.P4": { off: true, reason: "a test" } } }, ["components", "c", "thresholds", "latency.P4"]],
    [
      "a signal that the component does not measure",
      { thresholds: { "no-traffic.P1": { minEventsPerPeriod: 1, reason: "a test" } } },
      ["components", "c", "thresholds", "no-traffic.P1"],
    ],
  ])("%s that does not exist is an error at its key", (_, changes, path) => {
    expect(resolve(platform({ c: api(changes) }), CATALOG).diagnostics).toMatchObject([{ code: "TOC202", path }]);
  });

  test("a capacity of zero is an error: a share of it would always fire, or never", () => {
    const { diagnostics } = resolve(platform({ c: api({ fields: { ...api().fields, minimumHosts: "0" } }) }), CATALOG);
    expect(diagnostics).toMatchObject([{ code: "TOC111", path: ["components", "c", "minimumHosts"] }]);
  });

  test("CloudFront can't be watched from another partition", () => {
    const cdn = api({ kind: "cdn", fields: { distribution: "E1ABCDEFGHIJKL" } });
    const gov = { accountId: "123456789012", region: "us-gov-west-1", allowedAccountIds: [], tags: {} };
    expect(codesOf(platform({ c: cdn }, { aws: gov }), everything as unknown as Catalog)).toContain("TOC214");
  });
});

describe("names", () => {
  test("a renamed component keeps its physical names and gets new keys", () => {
    const alert = alertOf(platform({ checkout: api({ renamedFrom: "cart" }) }), "checkout.latency.P1");
    expect(alert.name).toBe("shop-test-cart.latency.P1");
  });

  test("an adopted alarm keeps the name it has", () => {
    expect(alertOf(platform({ c: api({ adopt: { "latency.P1": "legacy latency" } }) }), "c.latency.P1")).toMatchObject({
      name: "legacy latency",
      adopted: true,
    });
  });
});

describe("what can't be as it is declared says what would help", () => {
  const hintsOf = (input: Parameters<typeof resolve>[0]) =>
    resolve(input, everything as Catalog).diagnostics.map(({ code, reason, hint }) => ({ code, reason, hint }));

  test("a page on a metric that would come sooner", () => {
    const host = api({ kind: "host", fields: { instance: "i-0abc1234def567890" }, thresholds: { "cpu.P1": { at: "95 %", reason: "a test" } } });
    const [told] = hintsOf(platform({ worker: host })).filter(({ code }) => code === "TOC204");
    expect(told?.hint).toBe("declare it as P2, which does not page; or set `detailedMonitoring: true`, with which it comes every 60 s");
    const detailed = api({ kind: "host", fields: { instance: "i-0abc1234def567890", detailedMonitoring: true }, thresholds: host.thresholds });
    expect(hintsOf(platform({ worker: detailed })).filter(({ code }) => code === "TOC204")).toEqual([]);
  });

  test("a component that no vendor of the environment can watch", () => {
    const signal = {
      title: "Scores",
      class: "latency",
      dimension: "duration",
      worse: "above",
      meaning: "Customers wait.",
      firstLook: "The model.",
      metric: { namespace: "Shop/Fraud", name: "Latency", statistic: "Average", unit: "ms", dimensions: {}, sparse: false, delay: 60, resolution: 60 },
      thresholds: { P2: { at: "2 s", window: { period: 60, bad: 3, of: 5 }, missing: "ok", reason: "a test" } },
    } as unknown as OwnSignal;
    const told = hintsOf(
      platform(
        { fraud: api({ kind: "custom", fields: {}, signals: { scores: signal } }) },
        {
          vendors: { aws: { on: false, reason: "moved away" }, pagerduty: { on: false, reason: "a test" }, datadog: { on: true } },
          datadog: { site: "datadoghq.eu", metricStreams: false },
        },
      ),
    ).filter(({ code }) => code === "TOC212");
    expect(told).toEqual([
      {
        code: "TOC212",
        reason: "no signal of fraud alerts: vendors.aws is off (moved away)",
        hint: "let a vendor alert that can, or write `off:` with a reason",
      },
    ]);
  });
});
