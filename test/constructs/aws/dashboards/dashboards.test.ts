import { Dashboards } from "../../../../constructs/aws/dashboards/dashboards";
import { declarationProblems } from "../../../../constructs/declare";
import { template as templateOf, testStack } from "../../../support/stack";
import { checkoutApi, ordersDb, type SampleComponent, sampleModel, storefront } from "./sample";

function synthesized(components: readonly SampleComponent[]) {
  const stack = testStack("production-aws");
  new Dashboards(stack, "dashboards", { model: sampleModel(components) });
  const template = templateOf(stack);
  return {
    stack,
    template,
    dashboards: (template.resource?.aws_cloudwatch_dashboard ?? {}) as Record<string, { dashboard_name: string; dashboard_body: string }>,
  };
}

test("each planned dashboard is one resource under its model key", () => {
  const { dashboards } = synthesized([checkoutApi, ordersDb, storefront]);
  expect(Object.fromEntries(Object.entries(dashboards).map(([id, { dashboard_name }]) => [id, dashboard_name]))).toEqual({
    dashboard__overview: "shop-production-overview",
    "dashboard__checkout-api": "shop-production-checkout-api",
    "dashboard__orders-db": "shop-production-orders-db",
    dashboard__storefront: "shop-production-storefront",
  });
});

test("a component called overview has a dashboard beside the overview", () => {
  const { dashboards, stack } = synthesized([{ ...storefront, id: "overview" }]);
  expect(Object.keys(dashboards)).toEqual(["dashboard__overview", "dashboard__component-overview"]);
  expect(declarationProblems([stack])).toEqual([]);
});

test("later overview pages are numbered", () => {
  const { dashboards } = synthesized(Array.from({ length: 40 }, (_, index) => ({ ...storefront, id: `cdn-${index}` })));
  expect(dashboards.dashboard__overview__2?.dashboard_name).toBe("shop-production-overview-2");
});

test("a renamed component's dashboard moves and keeps its name", () => {
  const { template, dashboards } = synthesized([{ ...storefront, renamedFrom: "shopfront" }]);
  expect(dashboards.dashboard__storefront?.dashboard_name).toBe("shop-production-shopfront");
  expect(template.moved).toEqual([{ from: "aws_cloudwatch_dashboard.dashboard__shopfront", to: "aws_cloudwatch_dashboard.dashboard__storefront" }]);
});

test("a dimension that Terraform reads at plan time stands in the body as a reference, and a person's text as text", () => {
  const { dashboards } = synthesized([{ ...ordersDb, description: "100 ${money} %{if}" }]);
  const body = dashboards["dashboard__orders-db"]?.dashboard_body as string;
  expect(body).toContain('"DBInstanceIdentifier","${data.aws_ssm_parameter.');
  expect(body).toContain("100 $${money} %%{if}");
  expect(body).not.toContain("TfToken");
});

test("a component with more graphs than CloudWatch allows is a diagnostic at the component", () => {
  const lag = ordersDb.signals[1] as (typeof ordersDb.signals)[number];
  const stack = testStack("production-aws");
  const model = sampleModel([{ ...ordersDb, signals: Array.from({ length: 600 }, (_, index) => ({ ...lag, each: `reader-${index}` })) }]);
  new Dashboards(stack, "dashboards", { model });
  expect(declarationProblems([stack])).toEqual([
    expect.objectContaining({ code: "TOC501", path: ["components", "orders-db"], reason: expect.stringContaining("608 widgets; CloudWatch allows 500") }),
  ]);
});
