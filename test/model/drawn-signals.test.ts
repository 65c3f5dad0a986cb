import { catalog } from "../../environments/catalog";
import type { Component, ThresholdChange } from "../../model/platform";
import { resolve } from "../../model/resolve";
import type { Catalog } from "../../model/thresholds";
import { api, modelOf, platform } from "../support/platform";
import { stacksOf } from "../support/stacks";
import { wholeComponents } from "../support/whole-catalog";

const whole = { at: "100", window: { period: 60, bad: 3, of: 5 }, missing: "ok", reason: "a test" } as const;
const queue = (thresholds: Component["thresholds"]) => api({ kind: "queue", fields: { queue: "jobs" }, thresholds });
const told = (component: Component) => resolve(platform({ c: component }), catalog as Catalog).diagnostics;

describe("A signal that the catalog only draws", () => {
  test("becomes an alert by a change that states level, window and missing data", () => {
    const [alert, ...others] = modelOf(platform({ c: queue({ "depth.P3": whole }) }), catalog).alerts.filter(({ signal }) => signal === "depth");
    expect(others).toEqual([]);
    expect(alert).toMatchObject({
      key: "c.depth.P3",
      at: { quantity: { dimension: "count", value: 100 } },
      window: { period: 60, bad: 3, of: 5 },
      missing: "ok",
      missingBecause: "a test",
      reason: "a test",
      basis: "declared",
      source: 'components.c.thresholds."depth.P3"',
    });
    expect(alert).not.toHaveProperty("beside");
  });

  test("becomes several: one takes its window from another, whichever is the graver", () => {
    const { alerts } = modelOf(platform({ c: queue({ "depth.P2": { at: "200", reason: "a test" }, "depth.P3": whole }) }), catalog);
    expect(alerts.filter(({ signal }) => signal === "depth").map(({ key, window, missing }) => [key, window, missing])).toEqual([
      ["c.depth.P2", whole.window, "ok"],
      ["c.depth.P3", whole.window, "ok"],
    ]);
  });

  test.each([
    ["nothing but a level", { at: "100", reason: "a test" }, "window and missing"],
    ["a part of a window", { ...whole, window: { bad: 3 } }, "window.of and window.period"],
    ["no level", { window: whole.window, missing: "ok", reason: "a test" }, "at"],
  ] as const)("is told what it lacks: %s", (_, change, lacks) => {
    expect(told(queue({ "depth.P3": change as ThresholdChange }))).toMatchObject([
      {
        code: "TOC210",
        path: ["components", "c", "thresholds", "depth.P3"],
        reason: expect.stringMatching(new RegExp(`needs ${lacks}$`)),
        hint: `add ${lacks}, or remove it`,
      },
    ]);
  });

  test("is nothing that a change of all of its severities could change", () => {
    expect(told(queue({ depth: whole }))).toMatchObject([{ code: "TOC202", path: ["components", "c", "thresholds", "depth"] }]);
    expect(told(queue({ "depth.P3": whole, depth: { missing: "bad", reason: "a test" } }))).toMatchObject([{ code: "TOC202" }]);
  });
});

test("A mistake in an override is told once, for all components and members that it is meant for", () => {
  const changes = { "queue.depth.P3": { at: "100", reason: "a test" } };
  const [c, d] = [queue({}), queue({})];
  const { diagnostics } = resolve(platform({ c, d }, { overrides: [{ level: "platform", path: ["thresholds"], changes }] }), catalog as Catalog);
  expect(diagnostics).toMatchObject([{ code: "TOC210", reason: expect.stringMatching(/and 1 more like it$/) }]);
});

describe("A severity that the catalog does not have", () => {
  const host = (thresholds: Component["thresholds"]) => api({ kind: "host", fields: { instance: "i-0123456789abcdef0" }, thresholds });
  const windows = (component: Component) =>
    modelOf(platform({ c: component }), catalog)
      .alerts.filter(({ signal }) => signal === "cpu")
      .map(({ key, window }) => [key, window]);
  const slow = { period: 300, bad: 2, of: 3 };

  test("has the catalog's window for the pace of the metric, as the others have", () =>
    expect(windows(host({ "cpu.P3": { at: "75 %", reason: "a test" } }))).toEqual([
      ["c.cpu.P2", slow],
      ["c.cpu.P3", slow],
    ]));
  test("has it where the others are off, too", () => {
    const off = { off: true, reason: "a test" };
    expect(windows(host({ "cpu.P1": off, "cpu.P2": off, "cpu.P3": { at: "75 %", reason: "a test" } }))).toEqual([["c.cpu.P3", slow]]);
  });
  test("keeps a window that people wrote", () => {
    const own = { period: 600, bad: 1, of: 2 };
    expect(windows(host({ "cpu.P3": { at: "75 %", window: own, reason: "a test" } }))).toContainEqual(["c.cpu.P3", own]);
  });
});

/** What a signal's dimension and metric ask for. */
const LEVELS = { duration: "1 h", ratio: "50 %", bytes: "1 GiB", count: "100", rate: "10/min", throughput: "1 MB/s" } as const;

describe("Every signal of the catalog that only is drawn becomes an alert", () => {
  const found = wholeComponents().flatMap(([id, component]) => {
    const { kind, thresholds } = (catalog as Catalog)[component.kind] as Catalog[string];
    return Object.entries(kind.signals).flatMap(([name, signal]) => {
      const measure = signal.from[component.from as string]?.aws;
      if (!measure || Object.keys(thresholds[name] ?? {}).length > 0) return [];
      const { resolution, basic } = measure;
      const at = signal.worse === "outside" ? { deviations: 3 } : LEVELS[signal.dimension];
      const window = { period: Math.max(300, resolution, basic?.resolution ?? 0), bad: 1, of: 3 };
      return [{ id, selector: `${name}.P4`, change: { at, window, missing: "ok", reason: "a test" } as const }];
    });
  });
  test("there are some", () => expect(found.length).toBeGreaterThan(20));
  test("and all are rendered", () => {
    const components = Object.fromEntries(wholeComponents());
    for (const { id, selector, change } of found) {
      const component = components[id] as Component;
      components[id] = { ...component, thresholds: { ...component.thresholds, [selector]: change } };
    }
    const model = modelOf(platform(components), catalog);
    const names = stacksOf(model).flatMap((stack) => {
      const { resource } = stack.toTerraform() as { resource?: { aws_cloudwatch_metric_alarm?: Record<string, { alarm_name: string }> } };
      return Object.values(resource?.aws_cloudwatch_metric_alarm ?? {}).map((alarm) => alarm.alarm_name);
    });
    const lost = found.filter(
      ({ id, selector }) => !names.some((name) => name.startsWith(`shop-test-${id}.${selector.slice(0, -3)}.`) && name.endsWith(".P4")),
    );
    expect(lost.map(({ id, selector }) => `${id}.${selector}`)).toEqual([]);
  });
});
