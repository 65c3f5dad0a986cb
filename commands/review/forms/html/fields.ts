import type { ArgumentChange } from "../../review";
import { isElsewhere, NOTHING, percentText } from "../words";
import { type Content, type Markup, markup } from "./markup";

/** Old and new values side by side. */
export function fields(changes: readonly ArgumentChange[]): Content {
  return changes.length > 0 && markup`<div class="fields">${changes.map(row)}</div>`;
}

function row(change: ArgumentChange): Markup {
  const { field, forcesReplacement } = change;
  const said = [percentText(change), forcesReplacement ? "forces the replacement" : undefined].filter((part) => part !== undefined);
  return markup`<span class="name">${field}</span>${isElsewhere(change) ? markup`<span class="none"></span>` : side(change.old, "old")}${side(change.new, "new")}<span class="percent">${said.join(", ")}</span>`;
}

const side = (value: string | undefined, which: "old" | "new"): Markup =>
  value === undefined ? markup`<span class="none">${NOTHING}</span>` : markup`<span class="${which} mono">${value}</span>`;
