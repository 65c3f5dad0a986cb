import { createHash } from "node:crypto";
import { byCodeUnit } from "../../../model/canonical";
import { SEVERITIES } from "../../../model/severities";
import type { EnvironmentReview, Review, Verdict } from "../review";
import { environmentSection } from "./html/environment";
import { type Content, Markup, markup } from "./html/markup";
import { SCRIPT } from "./html/script";
import { STYLE } from "./html/style";
import { byImportance, condensed, differenceText, directions, dollars, firstLine, losses } from "./words";

/**
 * A review as one page that needs nothing else: no network, no fonts, and, but for the filters, no script. Its policy
 * allows the page's own style and script by their hashes and nothing more. The same review gives the same bytes.
 */
export function html(review: Review): string {
  const environments = byImportance(review.environments).map((environment, place) => ({ environment, id: `environment-${place + 1}` }));
  const title = `Review: ${review.base} → ${review.head}`;
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${new Markup(STYLE)}</style></head>
<body><a class="skip" href="#main">Skip to the review</a>
<div class="top">${firstNotice(review)}<p>Tocsin review</p><h1><code>${review.base}</code> → <code>${review.head}</code></h1></div>
<nav class="bar" aria-label="Environments"><ul>${environments.map(tab)}</ul></nav>
<main id="main">
${policy(review.verdicts)}${summary(environments)}${filters(review)}${environments.map(({ environment, id }) => environmentSection(environment, id))}
<footer>Made by Tocsin from two renderings of the same platform. What is coloured red is worse for the people on call, green is better.</footer>
</main><script>${new Markup(SCRIPT)}</script></body></html>
`.text;
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
// https://www.w3.org/TR/CSP3/#external-hash: an inline part runs where its hash is named.
const POLICY = new Markup(`default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`);

function firstNotice(review: Review): Content {
  const said = firstLine(review);
  return said && markup`<p role="note">${said.warns && markup`<span class="badge warning">warning</span> `}${said.pieces.join(" ")}</p>`;
}

interface Placed {
  readonly environment: EnvironmentReview;
  readonly id: string;
}

function tab({ environment, id }: Placed): Markup {
  const { worse } = directions(environment);
  return markup`<li><a href="#${id}">${environment.environment}${worse > 0 && markup` <span class="badge worse">${worse} worse</span>`}</a></li>`;
}

function policy(verdicts: readonly Verdict[]): Content {
  if (verdicts.length === 0) return undefined;
  const rows = condensed(verdicts).map(
    ({ level, rule, environment, about, text, hint, waiver }) =>
      markup`<div class="verdict"><span class="badge ${level}">${level}</span><div><p>${text}</p><p class="aside">${environment} · ${about === text ? undefined : markup`<code>${about}</code> · `}rule <code>${rule}</code></p>${waiver && markup`<p class="hint">Waived until ${waiver.until}: ${waiver.reason}</p>`}${hint && markup`<p class="hint">Hint: ${hint}</p>`}</div></div>`,
  );
  return markup`<section class="card" aria-labelledby="policy"><h2 id="policy">Policy</h2>${rows}</section>`;
}

function summary(environments: readonly Placed[]): Markup {
  const rows = environments.map(({ environment, id }) => {
    const { worse, better, neutral } = directions(environment);
    const { state, resources, cost } = environment;
    const number = (count: number, kind: string): Markup =>
      markup`<td class="number">${count > 0 ? markup`<span class="badge ${kind}">${count}</span>` : "–"}</td>`;
    return markup`<tr><th scope="row"><a href="#${id}">${environment.environment}</a></th><td>${state}</td>${number(worse, "worse")}${number(better, "better")}${number(neutral, "neutral")}<td class="number">${resources.length}</td>${number(losses(environment).length, "worse")}<td class="number">${cost === undefined ? "–" : `${dollars(cost.head)} (${differenceText(cost)})`}</td></tr>`;
  });
  const heads = ["Worse", "Better", "Neutral", "Resources", "History lost", "Cost a month"].map((head) => markup`<th class="number" scope="col">${head}</th>`);
  return markup`<section class="card scroll summary" aria-label="Summary" tabindex="0"><table><thead><tr><th scope="col">Environment</th><th scope="col">State</th>${heads}</tr></thead><tbody>${rows}</tbody></table></section>
`;
}

function filters({ environments }: Review): Markup {
  const components = new Set(environments.flatMap(({ changes }) => changes.flatMap(({ component }) => component ?? [])));
  const options = [...components].sort(byCodeUnit).map((component) => markup`<option value="=${component}">${component}</option>`);
  const chip = (name: string, value: string, label: string): Markup =>
    markup`<label class="chip"><input type="checkbox" name="${name}" value="${value}" checked>${label}</label>`;
  return markup`<form class="card filters" aria-label="Filters" hidden><fieldset><legend>Direction</legend>${["worse", "better", "neutral"].map((one) => chip("direction", one, one))}</fieldset><fieldset><legend>Severity</legend>${SEVERITIES.map((one) => chip("severity", one, one))}${chip("severity", "none", "none")}</fieldset><label>Component <select name="component"><option value="">all</option>${options}</select></label><button type="reset">Reset</button><button type="button" data-fold>Fold or unfold</button><output aria-live="polite"></output></form>
`;
}
