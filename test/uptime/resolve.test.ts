import { SEVERITY } from "../../model/severities";
import { CHECK_RUNNERS } from "../../model/uptime/input";
import { RUNNERS } from "../../model/uptime/runners";
import { alertOf, checked, checkedModel } from "./checked";

const URL = 'url: "https://www.shop.example/"';
const problems = (uptime: string, options: Parameters<typeof checked>[1] = {}) =>
  checked(uptime, options).diagnostics.map(({ code, reason }) => `${code} ${reason}`);

describe("A check", () => {
  test("is run by a canary unless somebody says otherwise: the check before its component, the component before the environment", () => {
    const by = (uptime: string, options: Parameters<typeof checked>[1] = {}) => checkedModel(uptime, options).uptime?.[0]?.by;
    const every = `uptimeFrom: grafana\ngrafana: { url: "https://shop.grafana.net", cloudwatch: { uid: a }, prometheus: { uid: b, scrapeInterval: 15 s } }\ndatadog: { site: datadoghq.eu }`;
    expect(by(`home: { ${URL} }`)).toBe("canary");
    expect(by(`home: { ${URL} }`, { more: every })).toBe("grafana");
    expect(by(`home: { ${URL} }`, { more: every, component: "    uptimeFrom: datadog" })).toBe("datadog");
    expect(by(`home: { ${URL}, by: route53 }`, { more: every, component: "    uptimeFrom: datadog" })).toBe("route53");
  });

  test("leaves a model without any as it was", () => expect(Object.keys(checkedModel("{}"))).not.toContain("uptime"));

  test.each(CHECK_RUNNERS)("by %s alerts from its runner's vendor alone, in the time that its severity allows", (by) => {
    const model = checkedModel(`home: { ${URL}, by: ${by} }`);
    const alerts = model.alerts.filter(({ check }) => check === "orders.uptime.home");
    expect(alerts.length).toBeGreaterThan(0);
    expect(new Set(alerts.map(({ vendor }) => vendor))).toEqual(new Set([RUNNERS[by].vendor]));
    for (const { key, detectWithin, severity } of alerts) expect([key, detectWithin <= SEVERITY[severity].detectWithin]).toEqual([key, true]);
  });

  test("by Route 53 is P2, because AWS tells of it too late to page, in us-east-1, where its metric is", () => {
    const model = checkedModel(`home: { ${URL}, by: route53 }`);
    expect(alertOf(model, "orders.uptime-home.P2")).toMatchObject({ region: "us-east-1", vendor: "aws", detectWithin: 480 });
    expect(model.gaps).toContainEqual({ key: "orders.uptime-home.P1", reason: "the metric comes too late to page within 300 s; it is P2 instead" });
    expect(problems(`home: { ${URL}, by: route53, severity: P1, reason: it is the entrance }`)).toEqual([
      expect.stringContaining("TOC204 orders.uptime-home.P1: the metric comes too late to page"),
    ]);
  });

  test.each([
    ["canary", 240],
    ["datadog", 240],
    ["grafana", 225],
  ])("by %s pages %i s after an outage at the latest", (by, seconds) =>
    expect(alertOf(checkedModel(`home: { ${URL}, by: ${by} }`), "orders.uptime-home.P1").detectWithin).toBe(seconds),
  );

  test("that runs every five minutes can't page, and is judged by its single run", () =>
    expect(alertOf(checkedModel(`home: { ${URL}, every: 5 min }`), "orders.uptime-home.P2").window).toEqual({ period: 300, bad: 1, of: 1 }));

  test("has the severity that it asks for, with its reason", () => {
    const model = checkedModel(`home: { ${URL}, severity: P0, reason: nobody can order }`);
    expect(alertOf(model, "orders.uptime-home.P0")).toMatchObject({ reason: "nobody can order", basis: "declared" });
    expect(model.alerts.filter(({ signal }) => signal === "uptime-home")).toHaveLength(1);
  });

  test("has thresholds that its component changes as any other's", () => {
    const component = "    thresholds: { uptime-home.P1: { window: 2 of 2 × 60 s, reason: every minute counts } }";
    expect(alertOf(checkedModel(`home: { ${URL} }`, { component }), "orders.uptime-home.P1").window).toEqual({ period: 60, bad: 2, of: 2 });
    expect(problems(`home: { ${URL} }`, { component: "    thresholds: { uptime-hom.P1: { at: 40 %, reason: x } }" })[0]).toMatch(
      /^TOC108 queue has no signal "uptime-hom"/,
    );
    expect(problems(`home: { ${URL} }`, { component: "    thresholds: { certificate-home.P3: { at: 40 %, reason: x } }" })[0]).toMatch(/^TOC111/);
  });

  test("tells of a certificate thirty days before it ends, or as many as it says, and again two weeks before", () => {
    const at = (uptime: string) =>
      checkedModel(uptime)
        .alerts.filter(({ signal }) => signal === "certificate-home")
        .map(({ severity, at: level }) => [severity, "quantity" in level && level.quantity.value / 86_400]);
    expect(at(`home: { ${URL} }`)).toEqual([
      ["P2", 14],
      ["P3", 30],
    ]);
    expect(at(`home: { ${URL}, expect: { certificateDays: 21 } }`)).toEqual([
      ["P2", 14],
      ["P3", 21],
    ]);
    expect(problems(`home: { ${URL}, expect: { certificateDays: 7 } }`)[0]).toMatch(/^TOC203/);
  });

  test.each(["tcp: db.shop.example:5432", "dns: { name: www.shop.example }", 'url: "http://www.shop.example/"'])("of %s has no certificate", (target) =>
    expect(checkedModel(`home: { ${target} }`).alerts.filter(({ signal }) => signal === "certificate-home")).toEqual([]),
  );

  test("is a gap where its runner's vendor is off", () => {
    const model = checkedModel(`home: { ${URL}, by: datadog }`, { more: "datadog: { site: datadoghq.eu }", off: ["datadog"] });
    expect(model.uptime).toBeUndefined();
    expect(model.gaps).toContainEqual({ key: "orders.uptime-home", reason: "vendors.datadog is off (nobody pays), which has a Datadog synthetic test" });
  });

  test("keeps the former name of its component", () => {
    const model = checkedModel(`home: { ${URL} }`, { component: "    renamedFrom: purchases" });
    expect(model.uptime?.[0]).toMatchObject({ key: "orders.uptime.home", name: "shop-production-purchases_home" });
  });
});

describe("What a runner can't do is refused where it stands:", () => {
  test.each([
    ["home: { dns: { name: www.shop.example }, by: route53 }", "TOC601 a Route 53 health check can't check DNS: it asks endpoints, not name servers"],
    ["home: { tls: www.shop.example:443, by: route53 }", "TOC601 a Route 53 health check can't check a TLS endpoint"],
    [`home: { steps: [{ name: a, ${URL} }], by: route53 }`, "TOC601 a Route 53 health check can't follow a journey"],
    [`home: { ${URL}, by: route53, method: POST }`, "TOC601 a Route 53 health check can't send POST"],
    [`home: { ${URL}, by: route53, headers: { accept: text/html } }`, "TOC601 a Route 53 health check can't send these headers"],
    [`home: { ${URL}, by: route53, expect: { status: 204 } }`, "TOC601 a Route 53 health check can't ask for status 204"],
    [`home: { ${URL}, by: route53, expect: { certificateDays: 30 } }`, "TOC601 a Route 53 health check can't tell when a certificate ends"],
    ["home: { tcp: db.shop.example:5432, expect: { certificateDays: 30 } }", "TOC601 nothing here has a certificate"],
    [`home: { steps: [{ name: a, ${URL} }], expect: { certificateDays: 30 } }`, "TOC601 a journey has several certificates"],
    [`home: { ${URL}, by: datadog, expect: { text: "{{ SECRET }}" } }`, "TOC601 a Datadog synthetic test can't take this text letter by letter"],
    [
      `home: { steps: [{ name: a, ${URL}, expect: { text: "$\{x}" } }], by: grafana }`,
      "TOC601 a check of Grafana Cloud's Synthetic Monitoring can't take this text",
    ],
    [`home: { ${URL}, by: route53, every: 1 min }`, "TOC603 a Route 53 health check can't run every 1 min"],
    [`home: { ${URL}, every: 90 s }`, "TOC603 a CloudWatch Synthetics canary can't run every 90 s"],
    [`home: { ${URL}, by: datadog, every: 10 s }`, "TOC603 a Datadog synthetic test can't run every 10 s"],
    [`home: { ${URL}, from: [eu-west-1] }`, 'TOC604 a CloudWatch Synthetics canary can\'t run in "eu-west-1"'],
    [`home: { ${URL}, by: route53, from: [eu-west-1, us-east-1] }`, "TOC604 a Route 53 health check runs in at least 3 places, of which 2 are named"],
    [`home: { ${URL}, by: grafana, from: [Frankfort] }`, "TOC604 a check of Grafana Cloud's Synthetic Monitoring can't run in \"Frankfort\""],
    [`home: { ${URL}, by: datadog, from: [eu-central-1] }`, 'TOC604 a Datadog synthetic test can\'t run in "eu-central-1"'],
  ])("%s", (uptime, reason) => expect(problems(uptime)).toEqual([expect.stringContaining(reason)]));

  test("a vendor that the environment does not use", () => {
    expect(problems(`home: { ${URL}, by: datadog }`, { more: "" })).toEqual([expect.stringMatching(/^TOC602 .* needs a section `datadog`/)]);
    expect(problems(`home: { ${URL}, by: grafana }`, { more: 'grafana: { url: "https://shop.grafana.net", cloudwatch: { uid: a } }' })).toEqual([
      expect.stringMatching(/^TOC602 its results are in Grafana Cloud's Prometheus/),
    ]);
  });

  test("near names are offered", () => {
    const [problem] = checked(`home: { ${URL}, by: grafana, from: [Frankfort] }`).diagnostics;
    expect(problem?.hint).toBe("did you mean Frankfurt?");
  });
});

describe("Every runner", () => {
  test.each(CHECK_RUNNERS)("%s has usual places and a usual pace that it allows", (by) => {
    const { places, every } = RUNNERS[by];
    expect(every.usual >= every.least && every.usual <= every.most).toBe(true);
    if (places.usual === "home") return;
    expect(places.usual.filter((place) => !places.pattern.test(place) || (places.known && !places.known.includes(place)))).toEqual([]);
    expect(places.usual.length >= places.least).toBe(true);
  });
});
