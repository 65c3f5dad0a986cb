import { PanelBuilder } from "@grafana/grafana-foundation-sdk/text";
import fc from "fast-check";
import { grid, type Line, place } from "../../../../constructs/grafana/dashboards/layout";

const cell = (width: number, height: number) => ({ panel: new PanelBuilder(), width, height });
const positions = (lines: readonly Line[]) => place(lines).map((placed) => ("row" in placed ? placed.row.build() : placed.panel.build()).gridPos);

test("panels never overlap, however many there are and however high", () => {
  const lines = fc.array(
    fc.record({ titled: fc.boolean(), heights: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 9 }), perLine: fc.constantFrom(1, 2, 3, 4) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(lines, (sections) => {
      const all = sections.flatMap(({ titled, heights, perLine }, id) =>
        grid(
          heights.map((height) => cell(24 / perLine, height)),
          perLine,
          titled ? { title: "A", id } : undefined,
        ),
      );
      const placed = positions(all) as readonly { x: number; y: number; w: number; h: number }[];
      expect(placed.filter(({ x, w }) => x + w > 24)).toEqual([]);
      const cells = placed.flatMap(({ x, y, w, h }) => Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`));
      expect(new Set(cells).size).toBe(cells.length);
    }),
  );
});

test("a line that is wider than the grid is refused", () => {
  expect(() => place([{ cells: [cell(13, 1), cell(13, 1)] }])).toThrow("26 columns");
});
