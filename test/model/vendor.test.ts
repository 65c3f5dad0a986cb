import type { Platform } from "../../model/platform";
import { resolve } from "../../model/resolve";
import { api, CATALOG, codesOf, modelOf, platform } from "../support/platform";

const GRAFANA: Partial<Platform> = {
  vendors: { aws: { on: true }, grafana: { on: true }, pagerduty: { on: false, reason: "a test" } },
  grafana: { url: "https://shop.grafana.net", cloudwatch: {} },
};
const vendors = (input: Platform) => Object.fromEntries(modelOf(input).alerts.map(({ key, vendor }) => [key, vendor]));

describe("for each signal one vendor alerts", () => {
  test("CloudWatch, unless somebody says otherwise", () => {
    expect(new Set(Object.values(vendors(platform({ api: api() }, GRAFANA))))).toEqual(new Set(["aws"]));
  });

  test("the one that the signal of a component names goes before the component's, the kind's and the platform's", () => {
    const found = vendors(
      platform(
        { api: api({ alertsFrom: { signals: { latency: "aws" } } }), shop: api({ alertsFrom: { default: "aws", signals: {} } }) },
        { ...GRAFANA, alertsFrom: { default: "grafana", signals: { "http-api.errors": "aws" } } },
      ),
    );
    expect(found).toMatchObject({ "api.latency.P1": "aws", "api.errors.P1": "aws", "api.unhealthy-hosts.P1": "grafana", "shop.unhealthy-hosts.P1": "aws" });
  });

  test("and nothing is held back by what Grafana watches, nor is that held back", () => {
    const { alerts } = modelOf(
      platform(
        {
          db: api({ alertsFrom: { default: "grafana", signals: {} } }),
          web: api({ dependsOn: ["db"] }),
          app: api({ dependsOn: ["web"], alertsFrom: { default: "grafana", signals: {} } }),
        },
        GRAFANA,
      ),
    );
    expect(alerts.filter(({ component, heldBackBy }) => component === "web" && heldBackBy.length > 0)).toEqual([]);
    expect(alerts.filter(({ vendor, heldBackBy, yieldsTo }) => vendor === "grafana" && (heldBackBy.length > 0 || yieldsTo !== undefined))).toEqual([]);
  });

  test("that is not used here is an error for a signal by name, and a warning with another vendor instead for all of them", () => {
    const named = platform({ api: api({ alertsFrom: { signals: { latency: "grafana" } } }) });
    expect(codesOf(named)).toContain("TOC216");
    const { model, diagnostics } = resolve(platform({ api: api({ alertsFrom: { default: "grafana", signals: {} } }) }), CATALOG);
    expect(new Set(model?.alerts.map(({ vendor }) => vendor))).toEqual(new Set(["aws"]));
    expect(diagnostics.filter(({ code }) => code === "TOC215")).toMatchObject([
      {
        severity: "warning",
        path: ["components", "api", "alertsFrom", "default"],
        reason: expect.stringContaining("there is no section `grafana` in this environment"),
      },
    ]);
  });

  test("that can't see the signal is told with the reason", () => {
    const banded = platform({ api: api({ alertsFrom: { signals: { "unusual-traffic": "grafana" } } }) }, GRAFANA);
    expect(resolve(banded, CATALOG).diagnostics).toMatchObject([{ code: "TOC216", reason: expect.stringContaining("CloudWatch alone knows the band") }]);
    const hidden = api({ alertsFrom: { signals: { latency: "grafana" } }, fields: { ...api().fields, targetGroup: { ssm: "/shop/target-group" } } });
    expect(resolve(platform({ api: hidden }, GRAFANA), CATALOG).diagnostics).toMatchObject([
      { code: "TOC216", reason: expect.stringContaining("SSM parameter") },
    ]);
  });

  test("that nobody chose and that is off gives way without a word", () => {
    const off = { ...GRAFANA, vendors: { ...GRAFANA.vendors, aws: { on: false, reason: "alarms are Grafana's" } } } as Partial<Platform>;
    const { model, diagnostics } = resolve(platform({ api: api() }, off), CATALOG);
    expect(new Set(model?.alerts.map(({ vendor }) => vendor))).toEqual(new Set(["grafana"]));
    expect(diagnostics.filter(({ code }) => code === "TOC215" || code === "TOC216")).toEqual([]);
  });

  test("that brings a page too late is an error where CloudWatch would not", () => {
    const polled = {
      ...GRAFANA,
      vendors: { ...GRAFANA.vendors, datadog: { on: true } },
      datadog: { site: "datadoghq.eu", metricStreams: false },
    } as Partial<Platform>;
    const { diagnostics } = resolve(platform({ api: api({ alertsFrom: { signals: { errors: "datadog" } } }) }, polled), CATALOG);
    expect(diagnostics.filter(({ code }) => code === "TOC216")).toMatchObject(
      ["P0", "P1"].map((severity) => ({
        path: ["components", "api", "alertsFrom", "errors"],
        reason: expect.stringContaining(`api.errors.${severity} can't alert from datadog: it has the metric after 720 s`),
      })),
    );
  });

  test("can be Grafana with CloudWatch's own alarms off", () => {
    const off = { ...GRAFANA, vendors: { ...GRAFANA.vendors, aws: { on: false, reason: "alarms are Grafana's" } } } as Partial<Platform>;
    const { model } = resolve(platform({ api: api() }, { ...off, alertsFrom: { default: "grafana", signals: {} } }), CATALOG);
    expect(new Set(model?.alerts.map(({ vendor }) => vendor))).toEqual(new Set(["grafana"]));
  });

  test("has to reach somebody: Grafana sends no SMS", () => {
    const sms = { routes: { P0: ["sms"], P1: ["sms"], P2: ["email"], P3: ["email"], P4: [] } } as unknown as Partial<Platform>;
    const teams = { payments: { name: "Payments", email: ["payments@shop.example"], sms: ["+4915112345678"], routes: {} } };
    const input = platform({ api: api({ alertsFrom: { default: "grafana", signals: {} } }) }, { ...GRAFANA, ...sms, teams });
    expect(codesOf(input)).toContain("TOC206");
    expect(codesOf(platform({ api: api() }, { ...GRAFANA, ...sms, teams }))).not.toContain("TOC206");
  });
});
