import { declarationProblems } from "../../../../constructs/declare";
import { GrafanaDashboards } from "../../../../constructs/grafana/dashboards/dashboards";
import type { Model } from "../../../../model/model";
import { template as templateOf, testStack } from "../../../support/stack";
import { checkoutApi, ordersDb, sampleModel, storefront } from "../../aws/dashboards/sample";
import { grafanaModel } from "./json";

interface Rendered {
  readonly config_json: string;
  readonly folder: string;
  readonly overwrite: boolean;
}

function synthesized(model: Model) {
  const stack = testStack("production-grafana");
  new GrafanaDashboards(stack, "dashboards", { model, dataSources: { cloudwatch: "cw" }, folderUid: (team) => `folder-${team ?? "all"}` });
  const template = templateOf(stack);
  return { stack, template, dashboards: (template.resource?.grafana_dashboard ?? {}) as Readonly<Record<string, Rendered>> };
}

test("each dashboard is one resource under its model key, in its team's folder", () => {
  const { dashboards } = synthesized(grafanaModel([checkoutApi, ordersDb]));
  expect(Object.fromEntries(Object.entries(dashboards).map(([id, { config_json, folder }]) => [id, `${folder}: ${JSON.parse(config_json).uid}`]))).toEqual({
    grafana__dashboard__overview: "folder-all: shop__production____overview",
    grafana__dashboard__team__payments: "folder-payments: shop__production____team__payments",
    grafana__dashboard__team__platform: "folder-platform: shop__production____team__platform",
    "grafana__dashboard__checkout-api": "folder-payments: shop__production__checkout-api",
    "grafana__dashboard__orders-db": "folder-platform: shop__production__orders-db",
  });
  expect(Object.values(dashboards).every(({ overwrite }) => overwrite)).toBe(true);
});

test("Grafana's variables are no templates of Terraform's", () => {
  const { config_json } = synthesized(grafanaModel([storefront])).dashboards.grafana__dashboard__storefront as Rendered;
  expect(config_json).toContain("$${datasource}");
  expect(config_json.replaceAll("$${", "")).not.toContain("${");
});

test("a component called overview has a dashboard beside the overview", () => {
  const { dashboards, stack } = synthesized(grafanaModel([{ ...storefront, id: "overview" }]));
  expect(Object.keys(dashboards).sort()).toEqual(["grafana__dashboard__component-overview", "grafana__dashboard__overview", "grafana__dashboard__team__web"]);
  expect(declarationProblems([stack])).toEqual([]);
});

test("a renamed component's dashboard moves and keeps its uid", () => {
  const { template, dashboards } = synthesized(grafanaModel([{ ...storefront, renamedFrom: "shopfront" }]));
  expect(JSON.parse(dashboards.grafana__dashboard__storefront?.config_json ?? "").uid).toBe("shop__production__shopfront");
  expect(template.moved).toEqual([{ from: "grafana_dashboard.grafana__dashboard__shopfront", to: "grafana_dashboard.grafana__dashboard__storefront" }]);
});

test("an environment without Grafana has none", () => {
  expect(synthesized(sampleModel([storefront])).dashboards).toEqual({});
});
