import fc from "fast-check";
import { overviewDashboard, teamDashboard } from "../../../../constructs/grafana/dashboards/overview";
import { grafanaIndex } from "../../../../model/grafana";
import { models, samples } from "../../aws/dashboards/arbitrary";
import { checkoutApi, ordersDb, type SampleComponent, sampleModel, storefront } from "../../aws/dashboards/sample";
import { grafanaModel, graphsOf, panelsOf, withGrafana } from "./json";
import { faults } from "./lint";
import { outline } from "./outline";

const options = { dataSources: { cloudwatch: "cw" } };

test("no overview of any platform has a fault, and no two of its panels overlap", () => {
  fc.assert(
    fc.property(models, fc.boolean(), (any, watched) => {
      const model = withGrafana(
        any,
        any.components.filter(() => watched).map(({ id }) => id),
      );
      if (model.components.length === 0) return;
      expect(faults(overviewDashboard(model, options))).toEqual([]);
      for (const team of grafanaIndex(model).teams.keys()) expect(faults(teamDashboard(model, team, options))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the order of components changes nothing", () => {
  const overview = (components: readonly SampleComponent[]) => JSON.stringify(overviewDashboard(grafanaModel(components), options));
  fc.assert(
    fc.property(
      samples()
        .filter(({ length }) => length > 0)
        .chain((components) => fc.tuple(fc.constant(components), fc.shuffledSubarray([...components], { minLength: components.length }))),
      ([components, shuffled]) => expect(overview(shuffled)).toBe(overview(components)),
    ),
    { numRuns: 30 },
  );
});

test("another component leaves the panel ids of the others as they are", () => {
  const ids = (components: readonly SampleComponent[]) =>
    Object.fromEntries(graphsOf(overviewDashboard(grafanaModel(components), options)).map(({ title, id }) => [title, id]));
  expect(ids([checkoutApi, ordersDb, storefront])).toMatchObject(ids([checkoutApi, ordersDb]));
});

test("each component has one line, in its team's row", () => {
  const rows = panelsOf(overviewDashboard(grafanaModel([checkoutApi, ordersDb, storefront, { ...storefront, id: "a-cdn" }]), options)).flatMap(
    ({ type, title, options: shown }) => (type === "row" ? [title] : title === "Component" ? [`  ${/\[(.*?)\]/.exec(shown?.content ?? "")?.[1]}`] : []),
  );
  expect(rows).toEqual(["payments", "  checkout-api", "platform", "  orders-db", "web", "  a-cdn", "  storefront"]);
});

test("an overview draws the thresholds that page, and the others only where nothing pages", () => {
  const colours = graphsOf(overviewDashboard(grafanaModel([checkoutApi]), options)).map(({ title, fieldConfig }) => [
    title,
    fieldConfig?.defaults.thresholds.steps.map(({ value }) => value),
  ]);
  expect(colours).toEqual([
    ["checkout-api: Requests", [null]],
    ["checkout-api: Server errors", [null, 5]],
    ["checkout-api: Latency (p95)", [null, 5]],
  ]);
});

test("alerts of Grafana are counted by its own list, those of CloudWatch are told and linked to", () => {
  const states = panelsOf(overviewDashboard(grafanaModel([checkoutApi, storefront], ["checkout-api"]), options)).flatMap(({ title, type, options: shown }) =>
    title.endsWith(": alerts") ? [[type, shown?.alertInstanceLabelFilter ?? shown?.content]] : [],
  );
  expect(states).toEqual([
    ["alertlist", '{platform="shop",environment="production",component="checkout-api"}'],
    ["text", expect.stringMatching(/^\[2 alerts in CloudWatch\]\(.*shop-production-storefront\)$/)],
  ]);
});

test("an environment without Grafana has no overview", () => {
  expect(() => overviewDashboard(sampleModel([storefront]), options)).toThrow("production has no overview in Grafana");
  expect(() => teamDashboard(grafanaModel([storefront]), "payments", options)).toThrow("team payments has no dashboard in Grafana");
});

test("the overview reads as this outline", () => {
  expect(`\n${outline(overviewDashboard(grafanaModel([storefront, ordersDb], ["orders-db"]), options))}\n`).toMatchSnapshot();
});

test("a team's dashboard reads as this outline", () => {
  expect(`\n${outline(teamDashboard(grafanaModel([storefront, checkoutApi]), "web", options))}\n`).toMatchSnapshot();
});
