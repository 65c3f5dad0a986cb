import { diffArrays } from "diff";
import type { Outline, OutlineLine, OutlinePanel } from "../review";

/** What of an outline differs, in its order, each line below the row and the panel that it belongs to. */
export function outlineLines(old: Outline | undefined, now: Outline | undefined): readonly OutlineLine[] {
  const lines = diffArrays([...linesOf(old)], [...linesOf(now)]).flatMap(({ value, added, removed }): readonly OutlineLine[] =>
    value.map((text) => ({ sign: added ? "+" : removed ? "-" : " ", text })),
  );
  const kept = withParents(lines);
  if (kept.length > 0 || !old || !now) return kept;
  const moved = now.panels.filter((panel, place) => !samePlace(panel, old.panels[place])).length;
  return [
    {
      sign: " ",
      text:
        moved > 0
          ? `${moved === 1 ? "1 panel has" : `${moved} panels have`} another place or size`
          : "what it shows stays: looks, links or descriptions differ",
    },
  ];
}

const samePlace = (a: OutlinePanel, b: OutlinePanel | undefined): boolean =>
  b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** A row at the margin, panels below it, their thresholds and queries below them. */
function linesOf(outline: Outline | undefined): readonly string[] {
  if (!outline) return [];
  let within = false;
  return [
    outline.title,
    ...outline.panels.flatMap((panel) => {
      if (panel.type === "row") {
        within = true;
        return [`${STEP}${panel.title}`];
      }
      const indent = within ? STEP + STEP : STEP;
      const unit = panel.unit === undefined ? "" : `, ${panel.unit}`;
      return [
        `${indent}${panel.title === "" ? "(no title)" : panel.title} (${panel.type}${unit})`,
        ...panel.thresholds.map(({ label, value }) => `${indent}${STEP}line at ${value}${label === "" || label === String(value) ? "" : `: ${label}`}`),
        ...panel.queries.map((query) => `${indent}${STEP}${query.trim()}`),
      ];
    }),
  ];
}
const STEP = "  ";

/** Lines that differ, and those above that they belong to. */
function withParents(lines: readonly OutlineLine[]): readonly OutlineLine[] {
  const kept = new Set<number>();
  const parents: number[] = [];
  for (const [place, { sign, text }] of lines.entries()) {
    const depth = (text.length - text.trimStart().length) / STEP.length;
    parents.length = Math.min(parents.length, depth);
    if (sign !== " ") for (const each of [...parents, place]) if (each !== undefined) kept.add(each);
    parents[depth] = place;
  }
  return lines.filter((_, place) => kept.has(place));
}
