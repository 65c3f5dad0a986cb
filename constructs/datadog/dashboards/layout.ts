import type { Definition, Widget } from "./body";

export const COLUMNS = 12;

/** Widgets side by side. */
export type Row = readonly { readonly definition: Definition; readonly width: number; readonly height: number }[];

/**
 * Rows from top to bottom; a row is as high as its highest widget, so nothing overlaps.
 * @throws RangeError when a row is wider than the grid.
 */
export function place(rows: readonly Row[]): readonly Widget[] {
  let y = 0;
  return rows.flatMap((row) => {
    let x = 0;
    const placed = row.map(({ definition, width, height }): Widget => {
      const layout = { x, y, width, height };
      x += width;
      return { definition, layout };
    });
    if (x > COLUMNS) throw new RangeError(`a row is ${x} columns wide; the grid has ${COLUMNS}`);
    y += Math.max(0, ...row.map(({ height }) => height));
    return placed;
  });
}

/** Widgets of one size in rows of `perRow`; a shorter last row leaves its right side empty. */
export function grid(definitions: readonly Definition[], perRow: number, height: number): readonly Row[] {
  return Array.from({ length: Math.ceil(definitions.length / perRow) }, (_, index) =>
    definitions.slice(index * perRow, (index + 1) * perRow).map((definition) => ({ definition, width: COLUMNS / perRow, height })),
  );
}

/** One widget over the whole width. */
export const banner = (definition: Definition, height: number): Row => [{ definition, width: COLUMNS, height }];
