import { join } from "node:path";
import { componentDashboard } from "../../../../constructs/grafana/dashboards/component";
import { overviewDashboard, teamDashboard } from "../../../../constructs/grafana/dashboards/overview";
import { readModels } from "../../../../environments/models";
import { thresholdNumber } from "../../../../model/cloudwatch/expressions";
import { alertPanel, grafanaDashboards, grafanaIndex } from "../../../../model/grafana";
import { measureOf } from "../../../../model/measured";
import type { Model } from "../../../../model/model";
import { SEVERITY_COLOURS } from "../../../../model/severities";
import { type PanelJson, panelsOf, withGrafana } from "./json";
import { faults } from "./lint";

const environments = readModels(join(__dirname, "../../../../environments")).models.map((model) => [model.environment, withGrafana(model)] as const);
const options = { dataSources: { cloudwatch: "shop-cloudwatch", prometheus: "shop-prometheus" } };
const all = (model: Model) => [
  overviewDashboard(model, options),
  ...[...grafanaIndex(model).teams.keys()].map((team) => teamDashboard(model, team, options)),
  ...model.components.map((component) => componentDashboard(model, component, options)),
];
const json = JSON.stringify;

describe.each(environments)("the reference platform's %s", (_, model) => {
  test("has no dashboard that a strict linter would object to", () => {
    expect(all(model).flatMap((dashboard) => faults(dashboard).map((fault) => `${dashboard.title}: ${fault}`))).toEqual([]);
  });

  test("has a dashboard for every one that is planned, each with a uid of its own", () => {
    const uids = all(model).map(({ uid }) => uid);
    expect([...uids].sort()).toEqual(
      grafanaDashboards(model)
        .map(({ uid }) => uid)
        .sort(),
    );
    expect(new Set(uids).size).toBe(uids.length);
  });

  test("draws every alert's threshold on the panel that the alert links to", () => {
    const dashboards = new Map(all(model).map((dashboard) => [dashboard.uid, panelsOf(dashboard)]));
    // Where only Datadog's own Agent measures it, Grafana has nothing to draw.
    for (const alert of model.alerts.filter(({ measures }) => measureOf("grafana", measures))) {
      const { dashboard, id } = alertPanel(model, alert);
      const panel = dashboards.get(dashboard)?.find((candidate) => candidate.id === id) as PanelJson;
      const expected = thresholdNumber(alert, measureOf("grafana", alert.measures));
      const plain = panel.type !== "timeseries" || panel.title.startsWith(alert.title);
      expect([alert.key, plain]).toEqual([alert.key, true]);
      if (panel.type !== "timeseries") continue;
      if (expected === undefined) expect(panel.targets?.map(({ refId }) => refId)).toContain(`usual_${alert.severity.toLowerCase()}`);
      else {
        const step = panel.fieldConfig?.defaults.thresholds.steps.map(({ value }) => value);
        const line = panel.targets?.find(({ refId }) => refId === `line_${alert.severity.toLowerCase()}`);
        const colour = panel.fieldConfig?.overrides.find(({ matcher }) => matcher.options === line?.refId)?.properties[0]?.value;
        expect([alert.key, step]).toEqual([alert.key, expect.arrayContaining([expected])]);
        expect([alert.key, Number(line?.expr ? /^vector\((.+)\)$/.exec(line.expr)?.[1] : line?.expression?.split(" + ").at(-1))]).toEqual([
          alert.key,
          expected,
        ]);
        expect(colour).toEqual({ mode: "fixed", fixedColor: SEVERITY_COLOURS[alert.severity] });
      }
      expect([panel.type, Number.parseInt(panel.targets?.[0]?.period ?? panel.targets?.[0]?.interval ?? "", 10)]).toEqual([panel.type, expect.any(Number)]);
    }
  });

  test("is rendered the same twice", () => {
    expect(json(all({ ...model }))).toBe(json(all(model)));
  });
});
