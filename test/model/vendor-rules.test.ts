import { catalog } from "../../environments/catalog";
import type { Component, OwnSignal, Platform } from "../../model/platform";
import { resolve } from "../../model/resolve";
import type { Catalog } from "../../model/thresholds";
import { api, platform } from "../support/platform";

const off = { on: false, reason: "a test" } as const;
const grafana = { url: "https://shop.grafana.net", cloudwatch: {}, prometheus: { uid: "prom", scrapeInterval: 60 } };
const told = (component: Component, changes: Partial<Platform> = {}) =>
  resolve(platform({ c: component }, changes), catalog as Catalog).diagnostics.map(({ code, reason, hint, path }) => ({ code, reason, hint, path }));

describe("What Prometheus alone sees", () => {
  const scraped = { vendors: { aws: { on: true }, grafana: { on: true }, pagerduty: off }, grafana } as Partial<Platform>;
  const host = (thresholds: Component["thresholds"], fields: Component["fields"] = {}) =>
    api({ kind: "host", fields: { prometheusLabels: { instance: "db-1" }, ...fields }, thresholds });
  const long = { window: { period: 1800, bad: 50, of: 50 }, at: "70 %", reason: "a test" };

  test("has no limits of CloudWatch's: windows of more than a day, and periods of any length", () => {
    expect(told(host({ "cpu.P4": long }), scraped)).toEqual([]);
    expect(told(host({ "cpu.P4": { ...long, window: { period: 3630, bad: 2, of: 2 } } }), scraped)).toEqual([]);
  });
  test("has its own: no period is shorter than what a scrape allows", () => {
    const [one] = told(host({ "cpu.P2": { window: { period: 30, bad: 2, of: 2 }, reason: "a test" } }), scraped);
    expect(one).toMatchObject({ code: "TOC209", reason: expect.not.stringContaining("CloudWatch") });
    const { hint } = one as { hint: string };
    const period = Number(/\d+/.exec(hint)?.[0]);
    expect(told(host({ "cpu.P2": { window: { period, bad: 2, of: 2 }, reason: "a test" } }), scraped)).toEqual([]);
  });
  test("is not sent to CloudWatch where that has no metric, and is where it has one that is sooner", () => {
    const late = { "cpu.P2": { window: { period: 420, bad: 2, of: 2 }, reason: "a test" } };
    expect(told(host(late), scraped)).toMatchObject([{ code: "TOC204", hint: expect.not.stringContaining("CloudWatch") }]);
    const both = host(late, { instance: "i-0123456789abcdef0", detailedMonitoring: true });
    const from = (vendor: "grafana" | "aws") => ({ ...both, alertsFrom: { default: "aws", signals: { cpu: vendor } } }) as const;
    const [helped] = told(from("grafana"), scraped).filter(({ code }) => code === "TOC204");
    expect(helped?.hint).toContain("let CloudWatch alert on it");
    expect(told(from("aws"), scraped)).toEqual([]);
  });
  test("CloudWatch's alarms keep CloudWatch's limits", () => {
    const ec2 = api({ kind: "host", fields: { instance: "i-0123456789abcdef0", detailedMonitoring: true }, thresholds: { "cpu.P4": long } });
    expect(told(ec2)).toMatchObject([{ code: "TOC209", reason: expect.stringContaining("CloudWatch looks back") }]);
  });
});

describe("A rate of less than one event a period", () => {
  const metric = { namespace: "Shop", name: "Refused", statistic: "Sum", unit: "per-period", dimensions: {}, sparse: true, delay: 60, resolution: 60 } as const;
  const own = (at: string, period: number, worse: "above" | "below" = "above", missing = "ok") =>
    api({
      kind: "custom",
      fields: {},
      signals: {
        refused: {
          title: "Refused",
          class: "errors",
          dimension: "rate",
          worse,
          meaning: "M.",
          firstLook: "F.",
          metric,
          thresholds: { P3: { at, window: { period, bad: 10, of: 15 }, missing, reason: "a test" } },
        } as unknown as OwnSignal,
      },
    });
  test("is an error, because any event is above it; each way that the hint shows is none", () => {
    expect(told(own("0.1/min", 60))).toEqual([
      {
        code: "TOC219",
        path: ["components", "c", "signals", "refused", "thresholds", "P3"],
        reason: "c.refused.P3: 6 per h is 0.1 of an event in 60 s, and a period has one or none",
        hint: "judge periods of 600 s or more; or write 0/min where a single event is too many",
      },
    ]);
    expect(told(own("0.1/min", 600))).toEqual([]);
    expect(told(own("0/min", 60))).toEqual([]);
  });

  // Nothing is below none: that would never fire.
  test.each([
    ["0.1/min", 60, "1/min"],
    ["0.1/min", 420, "0.142857142857/min"],
    ["0.5/h", 3600, "1/h"],
    ["0.9/d", 86_400, "1/d"],
    ["0.01/min", 90, "0.0111111111111/s"],
  ])("is one where %s in %d s is too few, too, of which the hint is %s", (at, period, instead) => {
    const [problem, ...others] = told(own(at, period, "below")).filter(({ code }) => code === "TOC219");
    expect([problem?.hint.split("; or ")[1], others]).toEqual([`write ${instead} where a period without any is too few`, []]);
    expect(told(own(instead, period, "below")).filter(({ code }) => code === "TOC219")).toEqual([]);
  });
  test("is not sent to a period that no alarm has", () =>
    expect(told(own("1e-7/min", 60))).toMatchObject([{ hint: "write 0/min where a single event is too many" }]));

  test("is one of Prometheus' counters, too", () => {
    const vendors = { aws: { on: true }, grafana: { on: true }, pagerduty: off };
    const db = (at: string) =>
      api({
        kind: "postgres",
        fields: { prometheusLabels: { instance: "db-1" } },
        thresholds: { "deadlocks.P3": { at, window: { period: 60, bad: 1, of: 1 }, reason: "a test" } },
      });
    const codes = (at: string) => told(db(at), { vendors, grafana } as Partial<Platform>).map(({ code, path }) => [code, path.at(-1)]);
    expect(codes("0.1/min").filter(([code]) => code === "TOC219")).toEqual([["TOC219", "deadlocks.P3"]]);
    expect(codes("2/min").filter(([code]) => code === "TOC219")).toEqual([]);
  });
});

test("A page that e-mail alone brings is meant where PagerDuty is off, with its reason", () => {
  const payments = { name: "Payments", email: ["p@shop.example"], sms: [], routes: { P0: ["email"], P1: ["email"] } } as const;
  expect(told(api(), { teams: { payments }, production: true })).toEqual([]);
});
