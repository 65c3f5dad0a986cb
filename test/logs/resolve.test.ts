import type { ComponentLog, LogClassInput } from "../../model/logs/input";
import { resolveLogs } from "../../model/logs/resolve";
import type { Alert } from "../../model/model";
import type { Component, Platform } from "../../model/platform";
import { latencyAlert, logSignal, platformOf, resolvedOf } from "./platform";

const resolve = (components: Readonly<Record<string, Partial<Component>>>, rest: Partial<Platform> = {}, alerts: readonly Alert[] = []) => {
  const platform = platformOf(components, rest);
  return resolveLogs(platform, resolvedOf(platform), alerts);
};
const withLog = (log: Partial<ComponentLog>, classes: Readonly<Record<string, LogClassInput>> = {}) =>
  resolve({ api: { logs: [{ group: "/shop/api", ...log }] } }, { logs: { classes } });
const codes = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

const FIREHOSE = "arn:aws:firehose:eu-central-1:123456789012:deliverystream/logs";
const ROLE = "arn:aws:iam::123456789012:role/logs-to-firehose";
const CENTRAL = "arn:aws:logs:eu-central-1:999999999999:destination:central";

describe("log groups", () => {
  test("take the built-in class application where nothing is said", () => {
    const { logs, diagnostics } = withLog({});
    expect(diagnostics).toEqual([]);
    expect(logs.groups).toEqual([
      {
        key: "api.logs.shop-api",
        component: "api",
        name: "/shop/api",
        class: "application",
        format: "json",
        adopted: false,
        retentionDays: 30,
        subscriptions: [],
        tags: {},
        path: ["components", "api", "logs", 0],
      },
    ]);
  });

  test("keep what a class declares beside what the built-in one has", () => {
    const { logs } = withLog({ class: "audit" }, { audit: { mask: ["IpAddress", "EmailAddress", "IpAddress"], kmsKey: { ssm: "/shop/logs-key" } } });
    expect(logs.groups[0]).toMatchObject({
      retentionDays: 400,
      kmsKey: { ssm: "/shop/logs-key", take: "whole" },
      protection: { identifiers: ["EmailAddress", "IpAddress"], findingsTo: {} },
    });
  });

  test("archive, then forward", () => {
    const { logs, diagnostics } = withLog(
      {},
      { application: { archive: { firehose: FIREHOSE, role: ROLE }, forwardTo: { destination: CENTRAL, pattern: '{ $.level = "ERROR" }' } } },
    );
    expect(diagnostics).toEqual([]);
    expect(logs.groups[0]?.subscriptions).toEqual([
      { key: "api.logs.shop-api.archive", name: "shop-production-archive", destination: FIREHOSE, role: ROLE, pattern: "" },
      { key: "api.logs.shop-api.forward", name: "shop-production-forward", destination: CENTRAL, pattern: '{ $.level = "ERROR" }' },
    ]);
  });

  test("carry their former address when their component was renamed", () => {
    const { logs } = resolve({ checkout: { renamedFrom: "api", logs: [{ group: "/shop/api" }] } });
    expect(logs.groups[0]).toMatchObject({ key: "checkout.logs.shop-api", formerKey: "api.logs.shop-api" });
    expect(logs.queries.find(({ key }) => key === "checkout.logs.json.errors")).toMatchObject({
      formerKey: "api.logs.json.errors",
      name: "shop/production/api/errors",
    });
  });

  test.each<[string, Partial<ComponentLog>, Readonly<Record<string, LogClassInput>>, string, RegExp]>([
    ["a misspelt class", { class: "aplication" }, {}, "TOC401", /did you mean application\?/],
    ["a class that is not declared", { class: "zebra" }, {}, "TOC401", /access, application, audit, security, system/],
    ["a name with spaces", { group: "shop api" }, {}, "TOC403", /letters, digits/],
    ["a name that AWS reserves", { group: "aws/api" }, {}, "TOC403", /with \/aws\/ you may/],
    ["a retention that CloudWatch does not know", {}, { application: { retentionDays: 45 } }, "TOC404", /write 60/],
    ["a misspelt data identifier", {}, { application: { mask: ["email-address"] } }, "TOC405", /did you mean EmailAddress\?/],
    ["a data identifier without its country", {}, { application: { mask: ["Ssn"] } }, "TOC405", /Ssn-ES, Ssn-US/],
    ["an archive that is no stream", {}, { application: { archive: { firehose: "arn:aws:s3:::logs", role: ROLE } } }, "TOC407", /Firehose/],
    ["a stream without a role", { forwardTo: { destination: FIREHOSE } }, {}, "TOC407", /add `role`/],
    ["a role for a cross-account destination", { forwardTo: { destination: CENTRAL, role: ROLE } }, {}, "TOC407", /remove `role`/],
    ["personal data in a class that masks nothing", { personalData: true }, {}, "TOC409", /mask: \[EmailAddress/],
    ["an open quotation mark in a pattern", { forwardTo: { destination: CENTRAL, pattern: '"ERROR' } }, {}, "TOC408", /FilterAndPatternSyntax/],
  ])("refuse %s", (_, log, classes, code, hint) => {
    const { diagnostics } = withLog(log, classes);
    expect(diagnostics).toEqual([expect.objectContaining({ code, hint: expect.stringMatching(hint) })]);
  });

  test("take as many subscription filters as there are ways to ask for one", () => {
    const classes = { application: { archive: { firehose: FIREHOSE, role: ROLE }, forwardTo: { destination: CENTRAL } } };
    const { logs, diagnostics } = withLog({ forwardTo: { destination: CENTRAL } }, classes);
    expect([codes(diagnostics), logs.groups[0]?.subscriptions.length]).toEqual([[], 3]);
  });

  test("refuse the same group at two components, and two groups at one address", () => {
    const twice = resolve({ api: { logs: [{ group: "/shop/api" }] }, web: { logs: [{ group: "/shop/api" }] } });
    expect(twice.diagnostics).toEqual([expect.objectContaining({ code: "TOC402", path: ["components", "web", "logs", 0, "group"] })]);
    const alike = [{ group: "/shop/api" }, { group: "/shop-api" }];
    expect(codes(resolve({ api: { logs: alike } }).diagnostics)).toEqual(["TOC412"]);
    expect(resolve({ api: { logs: [alike[0] as ComponentLog, { group: "/shop-api", id: "shop-api-2" }] } }).diagnostics).toEqual([]);
  });

  test("accept a data identifier as ARN, for those that AWS adds later", () => {
    expect(withLog({}, { application: { mask: ["arn:aws:dataprotection::aws:data-identifier/Address-JP"] } }).diagnostics).toEqual([]);
  });

  test("do not depend on the order of components", () => {
    const components = { web: { logs: [{ group: "/shop/web" }] }, api: { logs: [{ group: "/shop/api" }] } };
    const reordered = { api: components.api, web: components.web };
    expect(resolve(reordered).logs).toEqual(resolve(components).logs);
  });
});

describe("metric filters", () => {
  const api = (signals: Component["signals"], log: Partial<ComponentLog> = {}) => resolve({ api: { logs: [{ group: "/shop/api", ...log }], signals } });

  test("count with a zero for minutes without a match", () => {
    const { logs, diagnostics } = api({ declined: logSignal("/shop/api", '{ $.event = "declined" }') });
    expect(diagnostics).toEqual([]);
    expect(logs.metricFilters).toEqual([
      expect.objectContaining({
        key: "api.declined",
        name: "shop-production-api-declined",
        metric: "DeclinedPayments",
        value: "1",
        whenNothingMatches: 0,
        unit: "Count",
      }),
    ]);
  });

  test("measure without zeros, which would pull an average down", () => {
    const { logs } = api({ wait: logSignal("/shop/api", "{ $.wait_ms = * }", "$.wait_ms", { unit: "ms", statistic: "Average" }) });
    expect(logs.metricFilters[0]).toMatchObject({ value: "$.wait_ms", unit: "Milliseconds" });
    expect(logs.metricFilters[0]).not.toHaveProperty("whenNothingMatches");
  });

  test("warn of a group that nobody declares", () => {
    expect(api({ declined: logSignal("/other", "ERROR") }).diagnostics).toEqual([expect.objectContaining({ code: "TOC410", severity: "warning" })]);
  });

  test("refuse fixed dimensions, which the metric would never have", () => {
    expect(codes(api({ declined: logSignal("/shop/api", "ERROR", "1", { dimensions: { Shop: "eu" } }) }).diagnostics)).toEqual(["TOC411"]);
  });

  test("refuse a JSON pattern in a group of text", () => {
    expect(codes(api({ declined: logSignal("/shop/api", '{ $.a = "b" }') }, { format: "text" }).diagnostics)).toEqual(["TOC408"]);
  });

  test("refuse more than five regular expressions a group", () => {
    const signals = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, logSignal("/shop/api", `%error ${index}%`, "1", { name: `S${index}` })]));
    expect(codes(api(signals(5)).diagnostics)).toEqual([]);
    expect(codes(api(signals(6)).diagnostics)).toEqual(["TOC413"]);
  });
});

describe("saved queries", () => {
  const query = (key: string, rest: Partial<Platform> = {}, alerts: readonly Alert[] = []) =>
    resolve({ api: { logs: [{ group: "/shop/api" }] } }, rest, alerts).logs.queries.find((candidate) => candidate.key === key)?.query;

  test("call slow what the latency alarm calls slow, in the log's own unit", () => {
    const alerts = [latencyAlert("api", "P1", 5), latencyAlert("api", "P2", 2)];
    expect(query("api.logs.json.slow", {}, alerts)).toContain("filter duration_ms > 2000");
    expect(query("api.logs.json.slow", { logs: { fields: { duration: "took", durationUnit: "s" } } }, alerts)).toContain("filter took > 2\n");
    expect(query("api.logs.json.slow")).toContain("filter ispresent(duration_ms)");
  });

  test("quote field names that Logs Insights would misread", () => {
    expect(query("api.logs.json.errors", { logs: { fields: { level: "log-level" } } })).toContain("filter `log-level` like");
  });

  test("read a platform's groups by the fifty", () => {
    const components = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`c${100 + index}`, { logs: [{ group: `/shop/c${100 + index}` }] }]));
    const pages = resolve(components).logs.queries.filter(({ key }) => key.startsWith("logs.volume"));
    expect(pages.map(({ key, name, groups }) => [key, name, groups.length])).toEqual([
      ["logs.volume", "shop/production/platform/volume by log group", 50],
      ["logs.volume 2", "shop/production/platform/volume by log group 2", 1],
    ]);
  });

  test("say what text logs cannot answer", () => {
    const { logs, gaps } = withLog({ format: "text" });
    expect(logs.queries.map(({ key }) => key)).toEqual(["api.logs.text.busiest", "api.logs.text.errors", "logs.volume"]);
    expect(gaps).toEqual([expect.objectContaining({ key: "api.logs.shop-api" })]);
  });
});
