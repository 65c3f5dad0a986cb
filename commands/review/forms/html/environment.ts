import {
  CATEGORIES,
  type Change,
  type DashboardChange,
  type EnvironmentReview,
  isEmpty,
  type Outline,
  type ResourceChange,
  type SettingChange,
} from "../../review";
import {
  actionsText,
  alertsText,
  type CategoryGroup,
  differenceText,
  directionsText,
  dollars,
  grouped,
  type Line,
  linesOf,
  losses,
  lossesOf,
  severityOf,
  shownFields,
  worseText,
} from "../words";
import { drawing } from "./drawing";
import { fields } from "./fields";
import { type Content, Markup, markup } from "./markup";

/** An environment as a section of the page; `id` is the anchor that the navigation names. */
export function environmentSection(environment: EnvironmentReview, id: string): Markup {
  const { environment: name, state, production } = environment;
  const quiet = state === "unchanged" && isEmpty(environment);
  const says = quiet ? "Nothing changes." : [directionsText(environment), alertsText(environment)].filter((part) => part !== undefined).join("; ");
  const worst = worseText(environment);
  const groups = grouped(environment.changes);
  const ranked = (direction: CategoryGroup["direction"]) => groups.filter((one) => one.direction === direction).map(group);
  return markup`<section class="env" id="${id}" aria-labelledby="${id}-title"><header><h2 id="${id}-title">${name}</h2>${production && name !== "production" && markup`<span class="badge">production</span>`}<span class="badge">${state}</span><p>${says}</p>${worst && markup`<p class="worst">${worst}</p>`}</header>
${ranked("worse")}${history(environment)}${ranked("neutral")}${ranked("better")}${dashboards(environment.dashboards)}${resources(environment.resources)}${settings(environment.settings)}${cost(environment)}</section>
`;
}

function history(environment: EnvironmentReview): Content {
  const lost = lossesOf(environment);
  if (lost.length === 0) return undefined;
  const items = lost.map(({ action, loses, what }) =>
    what.length === 1
      ? markup`<li><strong>${action}</strong> of <code>${what[0]}</code> loses ${loses}</li>`
      : markup`<li><details><summary><strong>${action}</strong> of ${what.length} things loses ${loses}</summary><p class="aside">${what.join(", ")}</p></details></li>`,
  );
  return markup`<div class="card lost"><h3>History is lost (${losses(environment).length})</h3><ul>${items}</ul></div>`;
}

const group = ({ title, direction, changes }: CategoryGroup): Markup =>
  markup`<div class="card group ${direction}"><h3>${title} <span class="badge ${direction}">${changes.length}</span></h3>${linesOf(changes).map(change)}</div>`;

function change({ change: one, text }: Line): Markup {
  const { category, severity, component, hint } = one;
  const badge = severityOf(one);
  const values = sides(one);
  return markup`<article class="change" data-direction="${CATEGORIES[category].direction}" data-severity="${severity ?? "none"}" data-component="${component}"><div><p>${badge && markup`<span class="badge ${badge}">${badge}</span>`}${text}</p>${hint && markup`<p class="hint">Hint: ${hint}</p>`}</div>${values.length > 0 && markup`<div>${fields(values)}</div>`}</article>`;
}

/** Old and new stand side by side; what has one side only and is in the sentence is not said again. */
const sides = (change: Change): Change["fields"] => {
  const more = shownFields(change);
  return change.fields.filter((field) => more.includes(field) || (field.percent !== undefined && field.old !== undefined && field.new !== undefined));
};

function resources(all: readonly ResourceChange[]): Content {
  if (all.length === 0) return undefined;
  return markup`<details class="card"><summary>Resources <span class="aside">${actionsText(all)}</span></summary><div class="body">${all.map(resource)}</div></details>`;
}

function resource({ stack, address, action, from, owner, loses, arguments: differing, planned }: ResourceChange): Markup {
  const said = [stack, from && `from ${from}`, owner && `renders ${owner}`, planned && "from a plan", loses && `loses ${loses}`].filter(Boolean).join(" · ");
  return markup`<div class="resource"><span class="badge ${loses === undefined ? "" : "worse"}">${action}</span> <code>${address}</code><p class="aside">${said}</p>${fields(differing)}</div>`;
}

function settings(all: readonly SettingChange[]): Content {
  if (all.length === 0) return undefined;
  const rows = all.map(
    ({ stack, block, arguments: differing }) => markup`<div class="resource"><code>${block}</code><p class="aside">${stack}</p>${fields(differing)}</div>`,
  );
  return markup`<details class="card"><summary>Settings of stacks <span class="aside">${all.length}</span></summary><div class="body">${rows}</div></details>`;
}

const dashboards = (all: readonly DashboardChange[]): readonly Markup[] => all.map(dashboard);

function dashboard({ vendor, stack, title, state, outline, old, new: now }: DashboardChange): Markup {
  const side = (own: Outline | undefined, other: Outline | undefined, alone: "added" | "removed", caption: string): Markup =>
    markup`<figure><figcaption>${caption}</figcaption>${own === undefined ? markup`<p class="absent">not there</p>` : markup`<div class="scroll" tabindex="0" role="group" aria-label="${caption}: layout of ${title}">${drawing(own, other, alone)}</div>`}</figure>`;
  const diff = outline.map(({ sign, text }) => {
    const depth = Math.min(text.length - text.trimStart().length, INDENTS.length - 1);
    return markup`<li class="${{ "+": "added", "-": "removed", " ": "" }[sign]}">${MARKS[sign]}${INDENTS[depth]}${text}</li>`;
  });
  return markup`<details class="card dashboard" open><summary>Dashboard ${title} <span class="aside">${vendor}, ${stack}, ${state}</span></summary><div class="boards">${side(old, now, "removed", "Before")}${side(now, old, "added", "After")}</div><div class="legend"><span class="badge better">added</span><span class="badge worse">removed</span><span class="badge warning">changed</span></div><ul class="diff mono">${diff}</ul></details>`;
}

/** White space of ours, which `markup` would trim as text of somebody else. */
const INDENTS = Array.from({ length: 9 }, (_, depth) => new Markup(" ".repeat(depth)));
const MARKS = { "+": new Markup("+ "), "-": new Markup("- "), " ": new Markup("  ") };

function cost({ cost: one }: EnvironmentReview): Content {
  if (one === undefined) return undefined;
  const link = /^https:\/\//.test(one.source) ? markup`<a href="${one.source}" rel="noreferrer">${one.source}</a>` : one.source;
  const rows = one.items.map(
    ({ what, base, head, each }) =>
      markup`<tr><td>${what}</td><td class="number">${base}</td><td class="number">${head}</td><td class="number">${each === undefined ? "–" : dollars(each)}</td><td class="number">${each === undefined ? "–" : differenceText({ base: base * each, head: head * each })}</td></tr>`,
  );
  return markup`<details class="card cost"><summary>Cost a month <span class="aside">${dollars(one.base)} → ${dollars(one.head)} (${differenceText(one)})</span></summary><div class="body scroll"><table><thead><tr><th>What</th><th class="number">Before</th><th class="number">After</th><th class="number">Each</th><th class="number">Difference</th></tr></thead><tbody>${rows}</tbody></table><p class="aside">Prices of ${one.asOf}: ${link}</p></div></details>`;
}
