import { join } from "node:path";
import { thresholdNumber } from "../../model/cloudwatch/expressions";
import { alertPanel } from "../../model/grafana";
import type { Model } from "../../model/model";
import { type PanelJson, panelsOf } from "../constructs/grafana/dashboards/json";
import { faults } from "../constructs/grafana/dashboards/lint";
import { outlineOf } from "../support/dashboards/outline";
import { dashboardsOf, decoded } from "../support/dashboards/readers";
import { type Rendered, render } from "../support/synth";

const ROOT = join(__dirname, "../..");
const reference = render(join(ROOT, "environments"));
const platforms: readonly (readonly [string, Rendered])[] = [
  ["environments", reference],
  ["examples/minimal", render(join(ROOT, "examples/minimal/environments"))],
];
const cases = platforms.flatMap(([of, { models, stack }]) => models.map((model) => [`${model.environment} of ${of}`, model, stack] as const));

interface GrafanaJson extends Readonly<Record<string, unknown>> {
  readonly uid: string;
  readonly title: string;
}
const grafanaDashboards = (model: Model, stack: Rendered["stack"]): readonly GrafanaJson[] =>
  Object.values(stack(`${model.environment}-grafana`).resource?.grafana_dashboard ?? {}).map(
    ({ config_json }) => decoded(config_json as string) as GrafanaJson,
  );

describe.each(dashboardsOf("production", reference.stack))("the production environment's dashboard %s", (_, dashboard) => {
  test("is as it was", () => expect(`\n${outlineOf(dashboard)}\n`).toMatchSnapshot());
});

describe.each(cases)("%s", (_, model, stack) => {
  test("has no rendered Grafana dashboard that a strict linter would object to, and no two of one uid", () => {
    const dashboards = grafanaDashboards(model, stack);
    if (model.grafana) expect(dashboards.length).toBeGreaterThan(model.components.length);
    expect(dashboards.flatMap((json) => faults(json).map((fault) => `${json.title}: ${fault}`))).toEqual([]);
    expect(new Set(dashboards.map(({ uid }) => uid)).size).toBe(dashboards.length);
  });

  test("has no panel that overlaps another or leaves the grid, whoever the vendor", () => {
    const columns: Readonly<Record<string, number>> = { aws: 24, grafana: 24, datadog: 12 };
    for (const [key, { panels }] of dashboardsOf(model.environment, stack)) {
      const cells = panels.flatMap(({ title, at: { x, y, width, height } }) => {
        expect([key, title, x >= 0 && width > 0 && height > 0 && x + width <= (columns[key.split(" ")[0] as string] as number)]).toEqual([key, title, true]);
        return Array.from({ length: width * height }, (_each, cell) => `${x + (cell % width)},${y + Math.floor(cell / width)}`);
      });
      expect([key, cells.length - new Set(cells).size]).toEqual([key, 0]);
    }
  });

  test("draws the threshold of every alert, of every vendor, on the panel of Grafana that stands for it", () => {
    if (!model.grafana) return;
    const panels = new Map(grafanaDashboards(model, stack).map((json) => [json.uid, panelsOf(json)]));
    for (const alert of model.alerts) {
      const { dashboard, id } = alertPanel(model, alert);
      const panel = panels.get(dashboard)?.find((each) => each.id === id) as PanelJson;
      // A panel of words stands for what no Grafana can draw: its identifier is known when Terraform plans.
      const drawable = !JSON.stringify(alert.measures).includes('"ssm":');
      expect([alert.key, panel?.type]).toEqual([alert.key, drawable ? "timeseries" : "text"]);
      if (!drawable) continue;
      const number = thresholdNumber(alert);
      const drawn = panel.fieldConfig?.defaults.thresholds.steps.map(({ value }) => value);
      if (number === undefined) expect(panel.targets?.map(({ refId }) => refId)).toContain(`usual_${alert.severity.toLowerCase()}`);
      else expect([alert.key, drawn]).toEqual([alert.key, expect.arrayContaining([number])]);
    }
  });

  test("links every rule of Grafana to a panel that exists", () => {
    const ids = new Set(grafanaDashboards(model, stack).flatMap((json) => panelsOf(json).map(({ id }) => `${json.uid}/${id}`)));
    const groups = Object.values(stack(`${model.environment}-grafana`).resource?.grafana_rule_group ?? {});
    const rules = groups.flatMap(({ rule }) => rule as readonly { readonly annotations: Readonly<Record<string, string>> }[]);
    expect(rules.length > 0).toBe(model.alerts.some(({ vendor }) => vendor === "grafana"));
    for (const { annotations } of rules) expect(ids).toContain(`${annotations.__dashboardUid__}/${annotations.__panelId__}`);
  });
});
