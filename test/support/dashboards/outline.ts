/** A dashboard of any vendor, as far as a reviewer reads it. */
export interface Outlined {
  readonly title: string;
  readonly panels: readonly OutlinedPanel[];
}
export interface OutlinedPanel {
  readonly type: string;
  readonly title: string;
  /** Of the numbers that it draws. */
  readonly unit?: string | undefined;
  readonly at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly thresholds?: readonly string[];
}

/** Title, then a line for each panel from top to bottom: place and size, what it is, its unit and its thresholds. */
export function outlineOf({ title, panels }: Outlined): string {
  const lines = [...panels]
    .sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x)
    .map(({ type, title: name, unit, at: { x, y, width, height }, thresholds = [] }) =>
      type === "row"
        ? `== ${name}`
        : [`${x},${y} ${width}×${height} ${type} "${name}"`, ...(unit ? [`[${unit}]`] : []), ...(thresholds.length > 0 ? [thresholds.join(" | ")] : [])].join(
            " ",
          ),
    );
  return [title, ...lines].join("\n");
}
