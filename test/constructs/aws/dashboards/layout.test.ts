import fc from "fast-check";
import type { DashboardBody, Widget } from "../../../../constructs/aws/dashboards/body";
import { componentDashboard } from "../../../../constructs/aws/dashboards/component";
import { place } from "../../../../constructs/aws/dashboards/layout";
import { overviewDashboards } from "../../../../constructs/aws/dashboards/overview";
import type { Model } from "../../../../model/model";
import { models } from "./arbitrary";
import { text } from "./sample";

const bodies = (model: Model): readonly DashboardBody[] => [
  ...overviewDashboards(model, text),
  ...model.components.map((component) => componentDashboard(model, component, text)),
];
const everyBody = (holds: (body: DashboardBody) => void) =>
  fc.assert(
    fc.property(models, (model) => bodies(model).forEach(holds)),
    { numRuns: 40 },
  );

test("no two widgets overlap", () => {
  everyBody(({ widgets }) => {
    const cells = widgets.flatMap(({ x, y, width, height }) =>
      Array.from({ length: width * height }, (_, cell) => `${x + (cell % width)},${y + Math.floor(cell / width)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });
});

test("no widget leaves the grid of 24 columns or has a fraction of a cell", () => {
  everyBody(({ widgets }) => {
    const outside = widgets.filter(
      ({ x, y, width, height }) =>
        ![x, y, width, height].every(Number.isInteger) || x < 0 || y < 0 || width < 1 || height < 1 || height > 1000 || x + width > 24,
    );
    expect(outside).toEqual([]);
  });
});

test("ids in a graph are unique and valid, and every expression names only ids that exist", () => {
  const options = (widget: Widget) =>
    widget.type === "metric" ? widget.properties.metrics.map((entry) => entry.at(-1) as { id: string; expression?: string }) : [];
  everyBody(({ widgets }) => {
    for (const widget of widgets) {
      const ids = options(widget).map(({ id }) => id);
      const named = options(widget).flatMap(({ expression }) => expression?.match(/\b[a-z][a-z0-9_]*\b/g) ?? []);
      const wrong = [
        ...ids.filter((id, index) => ids.indexOf(id) !== index || !/^[a-z][A-Za-z0-9_]{0,254}$/.test(id)),
        ...named.filter((id) => !ids.includes(id)),
      ];
      expect(wrong).toEqual([]);
    }
  });
});

test("a row wider than the grid is refused", () => {
  const note = { type: "text", properties: { markdown: "" }, width: 13, height: 1 } as const;
  expect(() => place([[note, note]])).toThrow("26 columns");
});
