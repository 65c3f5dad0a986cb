import type { Alert } from "../../model/model";
import type { Component, Platform } from "../../model/platform";
import type { Flow, TracesInput } from "../../model/traces/input";
import { resolveTraces } from "../../model/traces/resolve";
import { latencyAlert, platformOf, resolvedOf } from "../logs/platform";

const resolve = (
  components: Readonly<Record<string, Partial<Component>>>,
  traces: TracesInput = {},
  alerts: readonly Alert[] = [],
  rest: Partial<Platform> = {},
) => {
  const platform = platformOf(components, { traces, ...rest });
  return resolveTraces(platform, resolvedOf(platform), alerts);
};
const expressions = ({ traces }: ReturnType<typeof resolve>) => Object.fromEntries(traces.groups.map(({ key, expression }) => [key, expression]));
const codes = ({ diagnostics }: ReturnType<typeof resolve>) => diagnostics.map(({ code }) => code);

const SHOP = { "checkout-api": { tracing: { service: "checkout" } }, payments: { tracing: { service: "payments" } }, orders: {} };
const SLOW = [latencyAlert("checkout-api", "P1", 5), latencyAlert("checkout-api", "P2", 2)];
const CHECKOUT: Flow = { title: "Checkout", components: ["checkout-api", "payments", "orders"], entry: "checkout-api" };

describe("groups", () => {
  test("call slow what the component's own latency alarm calls slow, by the service's name in the trace", () => {
    const resolved = resolve(SHOP, {}, SLOW);
    expect(resolved.diagnostics).toEqual([]);
    expect(expressions(resolved)).toEqual({
      "checkout-api.traces.slow": 'service("checkout") { responsetime > 2 }',
      "checkout-api.traces.faults": 'service("checkout") { fault = true }',
      "checkout-api.traces.errors": 'service("checkout") { error = true }',
      "payments.traces.faults": 'service("payments") { fault = true }',
      "payments.traces.errors": 'service("payments") { error = true }',
    });
    expect(resolved.traces.groups.find(({ purpose }) => purpose === "slow")).toMatchObject({ agreesWith: "checkout-api.latency.P2" });
    expect(resolved.gaps).toEqual([{ key: "payments.traces.slow", reason: expect.stringContaining("no latency alert") }]);
  });

  test("take P1's number where there is no P2, and the strictest of several", () => {
    const slow = (alerts: readonly Alert[]) => expressions(resolve(SHOP, {}, alerts))["checkout-api.traces.slow"];
    expect(slow([latencyAlert("checkout-api", "P1", 5)])).toContain("> 5 ");
    expect(slow([...SLOW, latencyAlert("checkout-api", "P2", 0.25, "latency-median")])).toContain("> 0.25 ");
    expect(slow([{ ...(SLOW[0] as Alert), class: "saturation" }])).toBeUndefined();
    expect(slow([{ ...(SLOW[0] as Alert), at: { deviations: 3 } }])).toBeUndefined();
  });

  test("of a flow begin at its entry, and find faults anywhere on the way", () => {
    expect(expressions(resolve(SHOP, { flows: { checkout: { ...CHECKOUT, urlPath: "/checkout/*" } } }, SLOW))).toMatchObject({
      "traces.flows.checkout.slow": 'service("checkout") { responsetime > 2 } AND http.url CONTAINS "/checkout/"',
      "traces.flows.checkout.faults": 'service("checkout") AND http.url CONTAINS "/checkout/" AND service() { fault = true }',
      "traces.flows.checkout.errors": 'service("checkout") { error = true } AND http.url CONTAINS "/checkout/"',
    });
    expect(expressions(resolve(SHOP, { flows: { checkout: CHECKOUT } }, SLOW))).toMatchObject({
      "traces.flows.checkout.slow": 'service("checkout") { root = true AND responsetime > 2 }',
      "traces.flows.checkout.faults": 'service("checkout") { root = true } AND service() { fault = true }',
    });
  });

  test("have names of at most 32 characters that differ where their subjects do", () => {
    const names = resolve({
      "storefront-recommendations": { tracing: { service: "a" } },
      "storefront-recommendations-v2": { tracing: { service: "b" } },
    }).traces.groups.map(({ name }) => name);
    expect(new Set(names).size).toBe(4);
    expect(names.every((name) => name.length <= 32)).toBe(true);
    expect(names[0]).toMatch(/^errors-storefront-recom/);
  });

  test("keep their names when the component is renamed, and say where they were", () => {
    const renamed = resolve({ basket: { renamedFrom: "cart", tracing: { service: "cart", sampling: { rate: 1 } } } }).traces;
    expect(renamed.groups[0]).toMatchObject({ key: "basket.traces.errors", formerKey: "cart.traces.errors", name: "errors-cart-shop-production" });
    expect(renamed.samplingRules[0]).toMatchObject({ key: "basket.traces", formerKey: "cart.traces", name: "cart-shop-production" });
  });

  test("are those that the platform or the component chooses", () => {
    const chosen = resolve({ api: { tracing: { service: "api", groups: ["errors"] } }, web: { tracing: { service: "web" } } }, { groups: ["faults"] });
    expect(chosen.traces.groups.map(({ key }) => key)).toEqual(["api.traces.errors", "web.traces.faults"]);
  });
});

describe("sampling rules", () => {
  test("are a component's own, else the platform's, else X-Ray's default", () => {
    const components = { api: { tracing: { service: "api", sampling: { rate: "10 %", reservoir: 5 } } }, web: { tracing: { service: "web" } } };
    expect(resolve(components, { sampling: { rate: 0.01 } }).traces.samplingRules).toMatchObject([
      { key: "api.traces", service: "api", urlPath: "*", rate: 0.1, reservoir: 5 },
      { key: "web.traces", service: "web", urlPath: "*", rate: 0.01, reservoir: 1 },
    ]);
    expect(resolve(components).traces.samplingRules.map(({ key }) => key)).toEqual(["api.traces"]);
  });

  test("are tried from the most specific, whatever the order in the file", () => {
    const flow = (urlPath: string): Flow => ({ ...CHECKOUT, urlPath, sampling: { rate: 1 } });
    const flows = { express: flow("/checkout/express/*"), checkout: flow("/checkout/*") };
    const priorities = (order: TracesInput["flows"]) =>
      Object.fromEntries(resolve(SHOP, { flows: order ?? {}, sampling: { rate: 0.05 } }).traces.samplingRules.map(({ key, priority }) => [key, priority]));
    const found = priorities(flows);
    expect(found["traces.flows.express"]).toBeLessThan(found["traces.flows.checkout"] as number);
    expect(found["traces.flows.checkout"]).toBeLessThan(found["checkout-api.traces"] as number);
    expect(priorities({ checkout: flows.checkout, express: flows.express })).toEqual(found);
    expect(priorities({ checkout: flows.checkout })["traces.flows.checkout"]).toBe(found["traces.flows.checkout"]);
  });

  test.each([[1.5], [-0.1], ["150 %"], ["often"], ["5 s"]])("refuse a rate of %p", (rate) => {
    expect(codes(resolve({ api: { tracing: { service: "api", sampling: { rate } } } }))).toEqual(["TOC422"]);
  });

  test.each([[-1], [0.5], [Number.NaN]])("refuse a reservoir of %p", (reservoir) => {
    expect(codes(resolve({ api: { tracing: { service: "api" } } }, { sampling: { rate: 1, reservoir } }))).toEqual(["TOC422"]);
  });
});

describe("diagnostics", () => {
  const flow = (changes: Partial<Flow>) => codes(resolve(SHOP, { flows: { checkout: { ...CHECKOUT, ...changes } } }));

  test.each<[string, Partial<Flow>, string]>([
    ["a component that is not declared", { components: ["checkout-api", "checkuot"] }, "TOC420"],
    ["an entry outside the flow", { entry: "payments", components: ["orders"] }, "TOC420"],
    ["an entry that is not traced", { entry: "orders" }, "TOC421"],
    ["a path with a wildcard in the middle", { urlPath: "/orders/*/items" }, "TOC426"],
    ["a path with a quotation mark", { urlPath: '/a" OR ok' }, "TOC426"],
    ["sampling without a path", { sampling: { rate: 1 } }, "TOC426"],
  ])("name a flow with %s", (_, changes, code) => {
    expect(flow(changes)).toEqual([code]);
  });

  test.each([['checkout" } OR service("x'], ["checkout*"], ["a".repeat(65)], ["a\\b"]])("name the service %j that X-Ray can't match", (service) => {
    expect(codes(resolve({ api: { tracing: { service } } }))).toEqual(["TOC424"]);
  });

  test("name two components that are one service in traces", () => {
    expect(codes(resolve({ api: { tracing: { service: "shop" } }, web: { tracing: { service: "shop" } } }))).toEqual(["TOC423"]);
  });

  test("say that a quota of groups counts for nothing, because AWS raises it for nobody", () => {
    const quota = (groups: number) => resolve(SHOP, { quota: { groups } }).diagnostics;
    expect(quota(100)).toEqual([
      expect.objectContaining({
        code: "TOC440",
        severity: "warning",
        path: ["traces", "quota", "groups"],
        reason: "X-Ray allows 25 groups in an account's region whatever stands here, because AWS says that it raises that for nobody; 100 counts for nothing",
      }),
    ]);
    expect(quota(25)).toEqual([]);
  });

  test("keep how many sampling rules AWS granted", () => {
    expect(resolve(SHOP, { quota: { samplingRules: 100 } }).traces.samplingRulesGranted).toBe(100);
    expect(resolve(SHOP).traces).not.toHaveProperty("samplingRulesGranted");
  });

  test("name a flow and a component that would be called the same", () => {
    const components = { ...SHOP, "flow-checkout": { tracing: { service: "x" } } };
    expect(codes(resolve(components, { flows: { checkout: CHECKOUT }, groups: ["faults"] }))).toEqual(["TOC113"]);
  });
});
