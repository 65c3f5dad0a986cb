import { type Builder, type GridPos, type Panel, RowBuilder } from "./sdk";

export const COLUMNS = 24;

/** A panel that has no place yet. */
export interface Cell {
  readonly panel: Builder<Panel> & { gridPos(position: GridPos): unknown };
  readonly width: number;
  readonly height: number;
}

/** Panels side by side, under a heading where it has a title. */
export interface Line {
  readonly heading?: { readonly title: string; readonly id: number };
  readonly cells: readonly Cell[];
}

/**
 * Panels from top to bottom; a line is as high as its highest panel, so nothing overlaps.
 * @throws RangeError when a line is wider than the grid.
 */
export function place(lines: readonly Line[]): readonly Placed[] {
  let y = 0;
  return lines.flatMap(({ heading, cells }) => {
    const placed: Placed[] = [];
    if (heading) {
      placed.push({ row: new RowBuilder(heading.title).id(heading.id).gridPos({ x: 0, y, w: COLUMNS, h: 1 }) });
      y += 1;
    }
    let x = 0;
    for (const { panel, width, height } of cells) {
      panel.gridPos({ x, y, w: width, h: height });
      placed.push({ panel });
      x += width;
    }
    if (x > COLUMNS) throw new RangeError(`a line is ${x} columns wide; the grid has ${COLUMNS}`);
    y += Math.max(0, ...cells.map(({ height }) => height));
    return placed;
  });
}
export type Placed = { readonly row: RowBuilder } | { readonly panel: Builder<Panel> };

/** Cells in lines of `perLine`, the heading above the first; a shorter last line leaves its right side empty. */
export function grid(cells: readonly Cell[], perLine: number, heading?: Line["heading"]): readonly Line[] {
  return Array.from({ length: Math.ceil(cells.length / perLine) }, (_, index) => ({
    ...(index === 0 && heading && { heading }),
    cells: cells.slice(index * perLine, (index + 1) * perLine),
  }));
}
