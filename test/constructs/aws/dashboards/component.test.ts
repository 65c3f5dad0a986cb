import fc from "fast-check";
import type { DashboardBody, MetricWidget } from "../../../../constructs/aws/dashboards/body";
import { componentDashboard } from "../../../../constructs/aws/dashboards/component";
import type { Alert, Model } from "../../../../model/model";
import { count, percent, seconds } from "../../../../model/units";
import { models } from "./arbitrary";
import { outline } from "./outline";
import { checkoutApi, ordersDb, sampleModel, storefront, text } from "./sample";

const body = (model: Model, id: string) =>
  componentDashboard(model, model.components.find((component) => component.id === id) as Model["components"][number], text);
const graphs = ({ widgets }: DashboardBody) => widgets.filter((widget): widget is typeof widget & MetricWidget => widget.type === "metric");
const graph = (of: DashboardBody, title: string) => graphs(of).find((widget) => widget.properties.title === title)?.properties as MetricWidget["properties"];

/** `signal title, member|severity` of every threshold that is drawn. */
const lines = (of: DashboardBody) =>
  graphs(of).flatMap(({ properties: { title, metrics, annotations } }) => {
    const [, name] = /^(.*?)(, per .*)?$/.exec(title) as unknown as [string, string];
    const bands = metrics.flatMap((entry) => /^usual_(p\d)$/.exec((entry.at(-1) as { id: string }).id)?.[1]?.toUpperCase() ?? []);
    return [...bands, ...(annotations?.horizontal ?? []).map(({ label }) => label.slice(0, 2))].map((severity) => `${name}|${severity}`);
  });
const nameOf = ({ title, severity }: Alert) => `${title}|${severity}`;

test("every alert's threshold is drawn on exactly one graph of its component's dashboard", () => {
  fc.assert(
    fc.property(models, (model) => {
      for (const { id } of model.components)
        expect(lines(body(model, id)).sort()).toEqual(
          model.alerts
            .filter(({ component }) => component === id)
            .map(nameOf)
            .sort(),
        );
    }),
    { numRuns: 60 },
  );
});

test("every alarm of the component is in its status row once", () => {
  fc.assert(
    fc.property(models, (model) => {
      for (const { id } of model.components) {
        const shown = body(model, id).widgets.flatMap((widget) =>
          widget.type === "alarm" && widget.properties.title.startsWith("Alarms of") ? widget.properties.alarms : [],
        );
        const own = model.alerts.filter(({ component }) => component === id).map(({ name }) => `arn:aws:cloudwatch:eu-central-1:123456789012:alarm:${name}`);
        expect([...shown].sort()).toEqual(own.sort());
      }
    }),
    { numRuns: 40 },
  );
});

test("every signal is drawn, with alerts or without", () => {
  const silent = { ...checkoutApi, signals: checkoutApi.signals.map((signal) => ({ ...signal, alerts: {} })) };
  expect(graphs(body(sampleModel([silent, ordersDb]), "checkout-api")).map(({ properties }) => properties.title)).toEqual([
    "Requests",
    "Server errors",
    "Latency (p95)",
    "Rejected connections",
  ]);
});

test("more alarms than a status widget may hold are spread over several", () => {
  const lag = ordersDb.signals[1] as (typeof ordersDb.signals)[number];
  const many = { ...ordersDb, signals: Array.from({ length: 150 }, (_, index) => ({ ...lag, each: `reader-${index}` })) };
  const sizes = body(sampleModel([many]), "orders-db").widgets.flatMap((widget) =>
    widget.type === "alarm" ? [[widget.properties.title, widget.properties.alarms.length]] : [],
  );
  expect(sizes).toEqual([
    ["Alarms of orders-db (1 of 2)", 100],
    ["Alarms of orders-db (2 of 2)", 50],
  ]);
});

test("a latency is drawn as p50, p90, p95 and p99", () => {
  const { metrics } = graph(body(sampleModel([checkoutApi, ordersDb]), "checkout-api"), "Latency (p95)");
  expect(metrics.map((entry) => (entry.at(-1) as { stat: string }).stat).sort()).toEqual(["p50", "p90", "p95", "p99"]);
});

test("a sum's thresholds over different periods stand on graphs of those periods", () => {
  const of = body(sampleModel([checkoutApi, ordersDb]), "checkout-api");
  const minute = graph(of, "Rejected connections, per 1 min");
  const hour = graph(of, "Rejected connections, per 1 h");
  expect([minute.period, minute.annotations?.horizontal.map(({ label, value }) => [label, value])]).toEqual([60, [["P1 > 10 per 1 min", 10]]]);
  expect(hour.annotations?.horizontal[0]?.value).toBeCloseTo(60);
  expect([hour.period, hour.start, hour.yAxis.left.label]).toEqual([3600, "-P7D", "count per 1 h"]);
});

test("thresholds are in the unit of the graph and shaded toward the bad side", () => {
  const api = {
    ...checkoutApi,
    signals: checkoutApi.signals.map((signal) => (signal.signal === "latency" ? { ...signal, measure: { ...signal.measure, unit: "ms" } } : signal)),
  };
  const model = sampleModel([api, ordersDb]);
  const horizontal = (id: string, title: string) => graph(body(model, id), title).annotations?.horizontal.map(({ label, value, fill }) => [label, value, fill]);
  expect(horizontal("checkout-api", "Latency (p95)")).toEqual([
    ["P1 > 5 s", 5000, "above"],
    ["P2 > 2 s", 2000, "above"],
  ]);
  expect(horizontal("checkout-api", "Server errors")?.[0]).toEqual(["P1 > 5 %", 5, "above"]);
  expect(horizontal("orders-db", "Storage used")).toEqual([
    ["P1 < 10 GiB (> 90 %)", 10737418240, "below"],
    ["P2 < 20 GiB (> 80 %)", 21474836480, "below"],
  ]);
});

test("members of a signal have a graph each and share a line of the table", () => {
  const of = body(sampleModel([ordersDb]), "orders-db");
  expect(graphs(of).map(({ properties }) => properties.title)).toEqual(["Storage used", "Replica lag: reader-1", "Replica lag: reader-2"]);
  expect(outline(of).match(/\| Replica lag.*?\|/g)).toEqual(["| Replica lag |"]);
});

test("metrics of a global service are drawn from us-east-1 and its alarms shown from there", () => {
  const of = body(sampleModel([storefront]), "storefront");
  expect(graphs(of).map(({ properties }) => properties.region)).toEqual(["us-east-1", "us-east-1"]);
  expect(outline(of)).toContain("arn:aws:cloudwatch:us-east-1:123456789012:alarm:shop-production-storefront.errors.P1");
});

test("alarms of China stand in its partition", () => {
  const regional = { ...ordersDb, signals: ordersDb.signals.map((signal) => ({ ...signal, measure: { ...signal.measure, region: "cn-north-1" } })) };
  expect(outline(body(sampleModel([regional], "cn-north-1"), "orders-db"))).toContain("arn:aws-cn:cloudwatch:cn-north-1:");
});

test("a person's text is shown letter by letter", () => {
  const of = body(sampleModel([{ ...storefront, description: "a|b [c](d)\n# <e> ${f}" }]), "storefront");
  expect(outline(of)).toContain("a\\|b \\[c\\](d) \\# \\<e\\> ${f}");
});

test("a component's log groups, its runbook and the first overview page are a click away", () => {
  const model = sampleModel([{ ...storefront, signals: storefront.signals.slice(0, 1) }]);
  const group = (id: string) => ({ component: "storefront", key: `storefront.logs.${id}`, name: `/shop/${id}` });
  const withLogs = { ...model, logs: { ...model.logs, groups: [group("access"), group("edge")] } } as unknown as Model;
  const heading = outline(body(withLogs, "storefront")).split("\n")[4];
  expect(heading?.match(/\[button:[^\]]*\]/g)).toEqual(["[button:primary:Runbook]", "[button:Logs: access]", "[button:Logs: edge]", "[button:Overview]"]);
});

test("a heading says that notifications wait for a dependency only where they do", () => {
  const model = sampleModel([checkoutApi, ordersDb]);
  expect(outline(body(model, "checkout-api"))).not.toContain("notifications wait");
  const held = {
    ...model,
    alerts: model.alerts.map((alert) => (alert.component === "checkout-api" ? { ...alert, heldBackBy: ["orders-db.storage.P1"] } : alert)),
  };
  expect(outline(body(held, "checkout-api"))).toContain("notifications wait while an alarm of theirs rings that explains them");
});

test("an alert that only observes says so", () => {
  const model = sampleModel([storefront]);
  const observing = { ...model, alerts: model.alerts.map((alert) => ({ ...alert, notifies: false, minEventsPerPeriod: 20 })) };
  expect(outline(body(observing, "storefront"))).toContain("> 5 % in 3 of 5 × 1 min, from 20 events on (observed only)");
});

test("quantities that are not ratios are drawn as they are", () => {
  const of = body(
    sampleModel([
      { ...storefront, signals: [{ ...(storefront.signals[1] as (typeof storefront.signals)[number]), alerts: { P2: { at: { quantity: count(7) } } } }] },
    ]),
    "storefront",
  );
  expect(graph(of, "Throttled").annotations?.horizontal).toEqual([{ label: "P2 > 7", value: 7, color: "#ff7f0e", fill: "above" }]);
  expect([percent(5).value, seconds(5).value]).toEqual([0.05, 5]);
});

test("the dashboard of an API reads as this outline", () => {
  expect(`\n${outline(body(sampleModel([checkoutApi, ordersDb]), "checkout-api"))}\n`).toMatchSnapshot();
});
