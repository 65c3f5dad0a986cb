import fc from "fast-check";
import { componentDashboard } from "../../../../constructs/grafana/dashboards/component";
import { alertPanel } from "../../../../model/grafana";
import type { Model } from "../../../../model/model";
import { models } from "../../aws/dashboards/arbitrary";
import { checkoutApi, ordersDb, type SampleComponent, storefront } from "../../aws/dashboards/sample";
import { grafanaModel, graphsOf, panelsOf, withGrafana } from "./json";
import { faults } from "./lint";
import { outline } from "./outline";

const of = (model: Model, id: string) =>
  componentDashboard(model, model.components.find((component) => component.id === id) as Model["components"][number], { dataSources: { cloudwatch: "cw" } });
const graph = (model: Model, id: string, title: string) => graphsOf(of(model, id)).find((panel) => panel.title === title);

test("no dashboard of any platform has a fault, and no two of its panels overlap", () => {
  fc.assert(
    fc.property(models, fc.boolean(), (any, watched) => {
      const model = withGrafana(
        any,
        any.components.filter(() => watched).map(({ id }) => id),
      );
      for (const { id } of model.components) expect(faults(of(model, id))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("every alert's threshold is drawn on exactly one panel, the one that its rule links to", () => {
  fc.assert(
    fc.property(models, (any) => {
      const model = withGrafana(any);
      for (const alert of model.alerts) {
        const panels = panelsOf(of(model, alert.component));
        const linked = panels.find(({ id }) => id === alertPanel(model, alert).id);
        expect(linked?.title.startsWith(alert.title)).toBe(true);
        if (linked?.type !== "timeseries") continue;
        const line = `${"deviations" in alert.at ? "usual" : "line"}_${alert.severity.toLowerCase()}`;
        const drawn = panels.filter(({ title, targets }) => title.startsWith(alert.title) && targets?.some(({ refId }) => refId === line));
        expect(drawn).toEqual([linked]);
        expect(drawn[0]?.targets?.find(({ refId }) => refId === line)?.period).toBe(linked.targets?.[0]?.period);
      }
    }),
    { numRuns: 40 },
  );
});

test("another signal, another component and a rename leave the panel ids and the uid of a component as they are", () => {
  const ids = (components: readonly SampleComponent[], id: string) => {
    const dashboard = of(grafanaModel(components), id);
    return [dashboard.uid, Object.fromEntries(graphsOf(dashboard).map((panel) => [panel.title, panel.id]))] as const;
  };
  const [uid, before] = ids([checkoutApi, ordersDb], "checkout-api");
  const fewer = { ...checkoutApi, signals: checkoutApi.signals.slice(1) };
  expect(before).toMatchObject(ids([fewer, ordersDb, storefront], "checkout-api")[1]);
  expect(ids([{ ...checkoutApi, id: "till", renamedFrom: "checkout-api" }], "till")).toEqual([uid, before]);
});

test("a latency is drawn as p50, p90, p95 and p99", () => {
  const latency = graph(grafanaModel([checkoutApi, ordersDb]), "checkout-api", "Latency (p95)");
  expect(latency?.targets?.flatMap(({ statistic }) => (statistic ? [statistic] : [])).sort()).toEqual(["p50", "p90", "p95", "p99"]);
});

test("a sum's thresholds over different periods stand on graphs of those periods", () => {
  const model = grafanaModel([checkoutApi, ordersDb]);
  const hour = graph(model, "checkout-api", "Rejected connections, per 1 h");
  expect([hour?.timeFrom, hour?.fieldConfig?.defaults.custom.axisLabel, hour?.fieldConfig?.defaults.thresholds.steps.map(({ value }) => value)]).toEqual([
    "7d",
    "per 1 h",
    [null, 60],
  ]);
  expect(graph(model, "checkout-api", "Rejected connections, per 1 min")?.targets?.map(({ period }) => period)).toEqual(["60", "60"]);
});

test("a metric whose identifier only the AWS stack reads is told to be drawn there, where its alerts link to", () => {
  const model = grafanaModel([ordersDb]);
  const panel = panelsOf(of(model, "orders-db")).find(({ title }) => title === "Storage used");
  expect([panel?.type, panel?.id]).toEqual(["text", alertPanel(model, model.alerts.find(({ signal }) => signal === "storage") as Model["alerts"][number]).id]);
  expect(panel?.options?.content).toContain("#dashboards:name=shop-production-orders-db");
});

test("what is free of a fixed capacity is bad below", () => {
  const free = ordersDb.signals.slice(0, 1).map((signal) => {
    const { measure } = signal;
    if (!("free" in measure)) throw new TypeError("the sample has changed");
    return { ...signal, measure: { ...measure, free: { ...measure.free, dimensions: { DBInstanceIdentifier: "orders" } } } };
  });
  const panel = graph(grafanaModel([{ ...ordersDb, signals: free }]), "orders-db", "Storage used");
  expect(panel?.fieldConfig?.defaults.thresholds.steps).toEqual([
    { value: null, color: "#d62728" },
    { value: 10737418240, color: "#ff7f0e" },
    { value: 21474836480, color: "transparent" },
  ]);
  expect(panel?.fieldConfig?.defaults.unit).toBe("bytes");
});

test("an alert list stands only where Grafana watches an alert: elsewhere it could only be empty", () => {
  const lists = (watched: readonly string[]) =>
    panelsOf(of(grafanaModel([checkoutApi, ordersDb], watched), "checkout-api")).flatMap(({ type, options }) =>
      type === "alertlist" ? [options?.alertInstanceLabelFilter] : [],
    );
  expect(lists([])).toEqual([]);
  expect(lists(["checkout-api"])).toEqual(['{platform="shop",environment="production",component="checkout-api"}']);
});

test("logs, traces, runbooks and CloudWatch's dashboard are a click away from every graph", () => {
  const model = grafanaModel([storefront]);
  const group = (id: string) => ({ component: "storefront", key: `storefront.logs.${id}`, name: `/shop/${id}` });
  const whole = {
    ...model,
    logs: { ...model.logs, groups: [group("access"), group("edge")] },
    traces: { ...model.traces, groups: [{ component: "storefront" }] },
  } as unknown as Model;
  const links = graph(whole, "storefront", "Errors")?.links;
  expect(links?.map(({ title }) => title)).toEqual(["Runbook", "Logs: access", "Logs: edge", "Traces", "CloudWatch dashboard"]);
  expect(links?.[1]?.url).toBe(
    "https://eu-central-1.console.aws.amazon.com/cloudwatch/home?region=eu-central-1#logsV2:log-groups/log-group/$252Fshop$252Faccess",
  );
});

test("the dashboard of an API reads as this outline", () => {
  expect(`\n${outline(of(grafanaModel([checkoutApi, ordersDb], ["checkout-api"]), "checkout-api"))}\n`).toMatchSnapshot();
});
