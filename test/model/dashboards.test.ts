import { componentDashboardName, dashboardUrl, logGroupUrl, overviewDashboardName, planDashboards } from "../../model/dashboards";
import type { ModelComponent } from "../../model/model";

const aws = (region: string) => ({ accountId: "123456789012", region, allowedAccountIds: [], tags: {} });
const component = (id: string, team = "payments") => ({ id, team, physicalId: id, signals: [] }) as unknown as ModelComponent;
const plan = (components: readonly ModelComponent[], alarmsEach = 10) =>
  planDashboards(
    "shop",
    "production",
    components,
    components.flatMap(({ id }) => Array.from({ length: alarmsEach }, () => ({ component: id, severity: "P1" as const }))),
    aws("eu-central-1"),
  );

test("an environment has an overview and one dashboard per component", () => {
  expect(plan([component("orders"), component("checkout", "api")])).toEqual([
    expect.objectContaining({ name: "shop-production-overview", title: "shop production", type: "overview", components: ["checkout", "orders"] }),
    expect.objectContaining({ name: "shop-production-checkout", title: "checkout in production", type: "component", components: ["checkout"] }),
    expect.objectContaining({ name: "shop-production-orders", type: "component", components: ["orders"] }),
  ]);
});

test("an environment without components has no dashboards", () => {
  expect(plan([])).toEqual([]);
});

test("a thousand components stand on overview pages in the order of their teams, each once", () => {
  const components = Array.from({ length: 1000 }, (_, index) => component(`api-${String(index).padStart(4, "0")}`, `team-${index % 7}`));
  const pages = plan(components).filter(({ type }) => type === "overview");
  const placed = pages.flatMap((page) => page.components);
  expect(pages.length).toBeGreaterThan(10);
  expect(pages[1]).toMatchObject({ name: "shop-production-overview-2", title: `shop production (2 of ${pages.length})` });
  expect(new Set(placed).size).toBe(1000);
  expect(placed.slice(0, 2)).toEqual(["api-0000", "api-0007"]);
});

test("a component with very many alarms takes more room on an overview", () => {
  const components = Array.from({ length: 30 }, (_, index) => component(`api-${index}`));
  const pages = (alarmsEach: number) => plan(components, alarmsEach).filter(({ type }) => type === "overview").length;
  expect(pages(10)).toBe(1);
  expect(pages(500)).toBeGreaterThan(1);
});

test("the order of the components does not matter", () => {
  const components = ["b", "a", "c"].map((id) => component(id));
  expect(plan(components)).toEqual(plan([...components].reverse()));
});

test("no component's dashboard takes the name of another or of an overview", () => {
  const ids = ["overview", "overview-2", "component-overview", "component-component-overview-2", "overviews", "component-x", "x"];
  const names = [
    ...ids.map((id) => componentDashboardName("shop", "production", id)),
    overviewDashboardName("shop", "production", 1),
    overviewDashboardName("shop", "production", 2),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(componentDashboardName("shop", "production", "component-x")).toBe("shop-production-component-x");
});

test("a renamed component keeps its dashboard's name", () => {
  const [, renamed] = plan([{ ...component("checkout"), physicalId: "cart" }]);
  expect(renamed).toMatchObject({ name: "shop-production-cart", title: "checkout in production" });
});

test("a name that is too long for CloudWatch is shortened and stays unlike others", () => {
  const [a, b] = ["a", "b"].map((end) => componentDashboardName("shop", "production", `${"x".repeat(300)}${end}`));
  expect(a).toHaveLength(255);
  expect(a).not.toBe(b);
});

test.each([
  ["eu-central-1", "https://eu-central-1.console.aws.amazon.com/cloudwatch/home?region=eu-central-1#dashboards:name=shop"],
  ["cn-north-1", "https://cn-north-1.console.amazonaws.cn/cloudwatch/home?region=cn-north-1#dashboards:name=shop"],
  ["us-gov-west-1", "https://us-gov-west-1.console.amazonaws-us-gov.com/cloudwatch/home?region=us-gov-west-1#dashboards:name=shop"],
])("a dashboard in %s opens in the console of its partition", (region, url) => {
  expect(dashboardUrl(aws(region), "shop")).toBe(url);
});

test("a log group's link is encoded as the console wants it", () => {
  expect(logGroupUrl(aws("eu-central-1"), "/aws/lambda/x")).toMatch(/#logsV2:log-groups\/log-group\/\$252Faws\$252Flambda\$252Fx$/);
});
