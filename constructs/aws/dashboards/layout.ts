import type { Placed, Widget, WidgetContent } from "./body";

export const COLUMNS = 24;

/** Widgets side by side, as many as fit into 24 columns. */
export type Row = readonly (WidgetContent & { readonly width: number; readonly height: number })[];

/**
 * Places rows below each other; a row is as high as its highest widget, so nothing overlaps.
 * @throws RangeError when a row is wider than the grid.
 */
export function place(rows: readonly Row[]): readonly Widget[] {
  let y = 0;
  return rows.flatMap((row) => {
    let x = 0;
    const placed = row.map((widget): Placed<WidgetContent> => {
      const at = { ...widget, x, y };
      x += widget.width;
      return at;
    });
    if (x > COLUMNS) throw new RangeError(`a row is ${x} columns wide; the grid has ${COLUMNS}`);
    y += Math.max(0, ...row.map(({ height }) => height));
    return placed;
  });
}

/** Widgets in rows of `perRow`, each of the same size; a shorter last row leaves its right side empty. */
export function grid(widgets: readonly WidgetContent[], perRow: number, height: number): readonly Row[] {
  return chunks(widgets, perRow).map((row) => row.map((widget) => ({ ...widget, width: COLUMNS / perRow, height })));
}

/** One widget over the whole width. */
export function banner(widget: WidgetContent, height: number): Row {
  return [{ ...widget, width: COLUMNS, height }];
}

export function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}
