import fc from "fast-check";
import { componentDashboard } from "../../../../constructs/aws/dashboards/component";
import { overviewDashboards } from "../../../../constructs/aws/dashboards/overview";
import { SEVERITY } from "../../../../model/severities";
import { models, samples } from "./arbitrary";
import { outline } from "./outline";
import { checkoutApi, ordersDb, type SampleComponent, sampleModel, storefront, text } from "./sample";

test("every P0 and P1 alarm is in a status widget of an overview, once, and no other alarm is", () => {
  fc.assert(
    fc.property(models, (model) => {
      const shown = overviewDashboards(model, text).flatMap(({ widgets }) =>
        widgets.flatMap((widget) => (widget.type === "alarm" ? widget.properties.alarms : [])),
      );
      const paging = model.alerts
        .filter(({ severity }) => SEVERITY[severity].pages)
        .map(({ name }) => `arn:aws:cloudwatch:eu-central-1:123456789012:alarm:${name}`);
      expect([...shown].sort()).toEqual(paging.sort());
    }),
    { numRuns: 40 },
  );
});

test("a thousand components with many signals stay under half of CloudWatch's limits on every page", () => {
  // As many metrics as an alarm's metric math may hold.
  const ratio = checkoutApi.signals[1] as (typeof checkoutApi.signals)[number];
  const { part, total } = ratio.measure as Extract<typeof ratio.measure, { part: unknown }>;
  const measure = { ...ratio.measure, part: Array.from({ length: 8 }, () => part[0]), total: [total[0], total[0]] } as typeof ratio.measure;
  const heavy = { ...checkoutApi, id: "heavy", signals: ["a", "b", "c"].map((signal) => ({ ...ratio, signal, measure })) };
  const components = Array.from({ length: 1000 }, (_, index): SampleComponent => {
    const from = (index < 300 ? heavy : [checkoutApi, ordersDb, storefront][index % 3]) as SampleComponent;
    return { ...from, id: `${from.id}-${index}`, dependsOn: [], team: `team-${Math.floor(index / 91)}` };
  });
  const bodies = overviewDashboards(sampleModel(components), text);
  const half = bodies.map(({ widgets }) => {
    const metric = widgets.flatMap((widget) => (widget.type === "metric" ? [widget.properties.metrics.length] : []));
    const alarm = widgets.flatMap((widget) => (widget.type === "alarm" ? [widget.properties.alarms.length] : []));
    return { widgets: widgets.length, metrics: metric.reduce((a, b) => a + b, 0), graph: Math.max(...metric), alarms: Math.max(...alarm) };
  });
  for (const page of half) expect(page.widgets <= 250 && page.metrics <= 1250 && page.graph <= 250 && page.alarms <= 50).toBe(true);
  expect(bodies.length).toBeGreaterThan(20);
});

test("reordering the components changes no dashboard", () => {
  const all = (components: readonly SampleComponent[]) => {
    const model = sampleModel(components);
    return [model.dashboards, overviewDashboards(model, text), model.components.map((component) => componentDashboard(model, component, text))];
  };
  fc.assert(
    fc.property(
      samples().chain((components) => fc.tuple(fc.constant(components), fc.shuffledSubarray([...components], { minLength: components.length }))),
      ([components, shuffled]) => expect(JSON.stringify(all(shuffled))).toBe(JSON.stringify(all(components))),
    ),
    { numRuns: 30 },
  );
});

test("adding a component changes no other component's dashboard, even where a new page begins", () => {
  const components = Array.from({ length: 34 }, (_, index): SampleComponent => ({ ...storefront, id: `cdn-${index + 10}` }));
  const before = sampleModel(components);
  const after = sampleModel([{ ...storefront, id: "a-first-one" }, ...components]);
  expect([before, after].map(({ dashboards }) => dashboards.filter(({ type }) => type === "overview").length)).toEqual([1, 2]);
  for (const component of before.components) expect(componentDashboard(after, component, text)).toEqual(componentDashboard(before, component, text));
});

test("a component's row shows its gravest signals, one per class before a second of any", () => {
  const [row] = overviewDashboards(sampleModel([{ ...checkoutApi, dependsOn: [] }]), text).map(({ widgets }) =>
    widgets.flatMap((widget) => (widget.type === "metric" ? [widget.properties.title] : [])),
  );
  expect(row).toEqual(["checkout-api: Requests", "checkout-api: Server errors", "checkout-api: Latency (p95)"]);
});

test("an overview draws the thresholds that page, and the others only where nothing pages", () => {
  const [overview] = overviewDashboards(sampleModel([checkoutApi, ordersDb]), text);
  const labels = overview?.widgets.flatMap((widget) =>
    widget.type === "metric" ? (widget.properties.annotations?.horizontal ?? []).map(({ label }) => label) : [],
  );
  expect(labels?.filter((label) => !label.startsWith("P1"))).toEqual([]);
  expect(outline(overview as NonNullable<typeof overview>)).toContain("P2 outside 3 deviations");
});

test("the overview reads as this outline", () => {
  expect(
    `\n${overviewDashboards(sampleModel([storefront, checkoutApi, ordersDb]), text)
      .map(outline)
      .join("\n\n")}\n`,
  ).toMatchSnapshot();
});
