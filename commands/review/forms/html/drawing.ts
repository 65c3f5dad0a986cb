import type { Outline, OutlinePanel } from "../../review";
import { type Markup, markup } from "./markup";

export type PanelState = "same" | "added" | "removed" | "changed";

/**
 * A dashboard as a picture of its layout: a box for every panel, with its title, its type and a line for every
 * threshold. `other` is the same dashboard on the other side; panels that it has not get the colour of `alone`.
 */
export function drawing(outline: Outline, other: Outline | undefined, alone: "added" | "removed"): Markup {
  const columns = Math.max(1, finite(outline.columns), ...outline.panels.map(({ x, width }) => finite(x) + finite(width)));
  const rows = Math.max(1, ...outline.panels.map(({ y, height }) => finite(y) + finite(height)));
  const across = WIDTH / columns;
  // Flat enough for two drawings side by side, and high enough that a row's heading can be read.
  const down = Math.max(across * 0.5, 19);
  const states = panelStates(outline.panels, other?.panels ?? [], alone);
  return markup`<svg class="board" viewBox="0 0 ${WIDTH} ${round(rows * down)}" role="img" aria-label="Layout of ${outline.title}">${outline.panels.map(
    (panel, place) =>
      box(panel, states[place] ?? alone, {
        x: finite(panel.x) * across,
        y: finite(panel.y) * down,
        width: finite(panel.width) * across,
        height: finite(panel.height) * down,
      }),
  )}</svg>`;
}
const WIDTH = 720;
const GAP = 2;

/** Panels are the same ones by title and type, in their order where several are alike. */
export function panelStates(panels: readonly OutlinePanel[], others: readonly OutlinePanel[], alone: "added" | "removed"): readonly PanelState[] {
  const waiting = new Map<string, OutlinePanel[]>();
  for (const other of others) waiting.set(name(other), [...(waiting.get(name(other)) ?? []), other]);
  return panels.map((panel) => {
    const other = waiting.get(name(panel))?.shift();
    return other === undefined ? alone : looks(other) === looks(panel) ? "same" : "changed";
  });
}
const name = ({ title, type }: OutlinePanel): string => JSON.stringify([title, type]);
const looks = ({ x, y, width, height, unit, thresholds, queries }: OutlinePanel): string =>
  JSON.stringify([x, y, width, height, unit, thresholds.map(({ label, value, colour }) => [label, value, colour]), queries]);

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function box(panel: OutlinePanel, state: PanelState, area: Area): Markup {
  const width = round(Math.max(1, area.width - 2 * GAP));
  const height = round(Math.max(1, area.height - 2 * GAP));
  const kind = panel.unit === undefined ? panel.type : `${panel.type}, ${panel.unit}`;
  const roomy = height >= 34;
  const tip = [panel.title, kind, state, ...panel.thresholds.map(({ label, value }) => `${label} at ${value}`), ...panel.queries].join("; ");
  // A nested picture cuts off what is too long for the box.
  return markup`<svg class="panel ${state} ${panel.type === "row" ? "row" : ""}" x="${round(area.x + GAP)}" y="${round(area.y + GAP)}" width="${width}" height="${height}"><title>${tip}</title><rect class="frame" x="1" y="1" width="${Math.max(0, width - 2)}" height="${Math.max(0, height - 2)}" rx="4"/><text x="8" y="${roomy ? 17 : round(height / 2 + 4)}">${fitted(panel.title, width - 16, 7.2)}</text>${roomy && markup`<text class="kind" x="8" y="31">${fitted(kind, width - 16, 6.6)}</text>`}${height >= 56 && lines(panel, width, height)}</svg>`;
}

/** Thresholds between the headings and the bottom, where their values stand between zero and a little above the greatest. */
function lines({ thresholds, unit }: OutlinePanel, width: number, height: number): readonly Markup[] {
  const values = thresholds.map(({ value }) => finite(value));
  const low = Math.min(0, ...values);
  const span = (Math.max(0, ...values) - low) * 1.1 || 1;
  const top = 44;
  let above = Number.NEGATIVE_INFINITY;
  return [...thresholds]
    .sort((a, b) => finite(b.value) - finite(a.value))
    .map(({ label, value, colour }) => {
      const y = round(height - 6 - ((finite(value) - low) / span) * (height - 6 - top));
      // Labels of close lines are written where there is room, below each other.
      const text = Math.min(Math.max(y - 3, above + 12), height - 4);
      above = text;
      const says = [label, unit === undefined ? String(value) : `${value} ${unit}`].filter((part) => part !== "").join(" · ");
      return markup`<line x1="8" x2="${round(width - 8)}" y1="${y}" y2="${y}" stroke="${COLOUR.test(colour ?? "") ? colour : "#d62728"}"/><text class="limit" x="${round(width - 10)}" y="${round(text)}" text-anchor="end">${fitted(says, width - 20, 6.6)}</text>`;
    });
}
const COLOUR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** As much of a text as fits, by the usual width of a letter; wide characters count as two. */
function fitted(text: string, room: number, letter: number): string {
  let used = 0;
  let shown = "";
  for (const character of text) {
    used += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(character) ? 2 * letter : letter;
    if (used > room) return `${shown.slice(0, -1)}…`;
    shown += character;
  }
  return shown;
}

const finite = (value: number): number => (Number.isFinite(value) ? Math.max(-1e9, Math.min(1e9, value)) : 0);
const round = (value: number): number => Math.round(value * 100) / 100;
