import {
  type ArgumentChange,
  CATEGORIES,
  type DashboardChange,
  type EnvironmentReview,
  isEmpty,
  type ResourceChange,
  type Review,
  type Verdict,
} from "../review";
import { type Paint, painter } from "./terminal/paint";
import { type Span, wrap } from "./terminal/wrap";
import {
  aboutOf,
  actionsText,
  alertsText,
  briefLinesOf,
  byImportance,
  type CategoryGroup,
  condensed,
  differenceText,
  directionsText,
  dollars,
  firstLine,
  grouped,
  isElsewhere,
  type Line,
  losses,
  lossesOf,
  NOTHING,
  percentText,
  severityOf,
  shownFields,
  worseText,
} from "./words";

/**
 * A review for a terminal: verdicts, then one environment after the other. No line is wider than `width` columns
 * (at least 20 are assumed); without `colour` the text has no escape sequence.
 */
export function terminal(review: Review, options: { readonly width: number; readonly colour: boolean }): string {
  const page = new Page(Math.max(20, Math.floor(options.width)), painter(options.colour));
  const { paint } = page;
  const said = firstLine(review);
  if (said) page.line(0, said.warns ? "! " : "", ...said.pieces.map((text) => ({ text, paint: said.warns ? paint.warning : paint.faint })));
  page.line(0, "", { text: "Review of" }, { text: review.base, paint: paint.bold }, { text: "→" }, { text: review.head, paint: paint.bold });
  if (review.verdicts.length > 0) verdicts(page, review.verdicts);
  for (const environment of byImportance(review.environments)) {
    if (environment.state === "unchanged" && isEmpty(environment))
      page.line(0, "", { text: environment.environment, paint: paint.bold }, { text: "is unchanged", paint: paint.faint });
    else whole(page, environment);
  }
  return page.text();
}

function verdicts(page: Page, all: readonly Verdict[]): void {
  const { paint } = page;
  page.gap();
  page.line(0, "", { text: "Policy", paint: paint.bold });
  for (const verdict of condensed(all)) {
    const { level, rule, environment, text, hint, waiver } = verdict;
    const colour = { error: paint.worse, warning: paint.warning, waived: paint.faint }[level];
    page.line(
      1,
      { error: "✗ ", warning: "! ", waived: "~ " }[level],
      { text: level, paint: colour },
      { text: `${[environment, aboutOf(verdict)].filter((part) => part !== undefined).join(", ")}:` },
      { text },
      { text: `[${rule}]`, paint: paint.faint },
    );
    if (waiver !== undefined) page.line(2, "", { text: `Waived until ${waiver.until}: ${waiver.reason}`, paint: paint.faint });
    if (hint !== undefined) page.line(2, "", { text: `Hint: ${hint}`, paint: paint.hint });
  }
  page.gap();
}

function whole(page: Page, environment: EnvironmentReview): void {
  const { paint } = page;
  page.gap();
  const said = [
    environment.production && environment.environment !== "production" ? "production" : undefined,
    environment.state,
    directionsText(environment),
    alertsText(environment),
  ].filter((part) => part !== undefined);
  page.line(0, "", { text: environment.environment, paint: paint.title }, { text: `(${said.join("; ")})` });
  const worse = worseText(environment);
  if (worse !== undefined) page.line(1, "", { text: worse, paint: paint.worse });
  const groups = grouped(environment.changes);
  for (const group of groups) if (group.direction === "worse") category(page, environment, group);
  const lost = losses(environment);
  if (lost.length > 0) {
    page.line(1, "", { text: "History is lost", paint: paint.worse }, { text: `(${lost.length})` });
    for (const { action, loses, what } of lossesOf(environment)) {
      page.line(2, "! ", { text: `${action} of ${what.length === 1 ? what[0] : `${what.length} things`}`, paint: paint.worse }, { text: `loses ${loses}` });
      if (what.length > 1) page.line(4, "", { text: what.join(", "), paint: paint.faint });
    }
  }
  for (const group of groups) if (group.direction !== "worse") category(page, environment, group);
  if (environment.resources.length > 0) {
    page.line(1, "", { text: "Resources", paint: paint.bold }, { text: `(${actionsText(environment.resources)})` });
    for (const resource of environment.resources) action(page, resource);
  }
  if (environment.settings.length > 0) page.line(1, "", { text: "Settings of stacks", paint: paint.bold }, { text: `(${environment.settings.length})` });
  for (const { stack, block, arguments: differing } of environment.settings) {
    page.line(2, "~ ", { text: `${stack}: ${block}` });
    fields(page, differing);
  }
  if (environment.dashboards.length > 0) page.line(1, "", { text: "Dashboards", paint: paint.bold }, { text: `(${environment.dashboards.length})` });
  for (const dashboard of environment.dashboards) outline(page, dashboard);
  const { cost } = environment;
  if (cost !== undefined)
    page.line(
      1,
      "",
      { text: "Cost a month", paint: paint.bold },
      {
        text: `${dollars(cost.base)} → ${dollars(cost.head)} (${differenceText(cost)}; ${cost.items.map(({ what, base, head }) => `${what} ${base} → ${head}`).join(", ")};`,
      },
      { text: `prices of ${cost.asOf}, ${cost.source})` },
    );
  page.gap();
}

function category(page: Page, environment: EnvironmentReview, { title, direction, changes }: CategoryGroup): void {
  page.line(1, "", { text: title, paint: page.paint[direction] }, { text: `(${changes.length})` });
  for (const line of briefLinesOf(changes, environment)) one(page, line);
}

function one(page: Page, { change, text }: Line): void {
  const { category, hint } = change;
  const severity = severityOf(change);
  const { direction } = CATEGORIES[category];
  page.line(2, { worse: "- ", better: "+ ", neutral: "~ " }[direction], ...(severity === undefined ? [] : [{ text: severity, paint: page.paint.bold }]), {
    text,
  });
  for (const each of shownFields(change)) field(page, each);
  if (hint !== undefined) page.line(4, "", { text: `Hint: ${hint}`, paint: page.paint.hint });
}

/** A list that grew in the middle differs in every entry behind: hundreds of lines would hide the next resource. */
const MOST_FIELDS = 12;

/** Those that force a replacement come first. */
function fields(page: Page, changes: readonly ArgumentChange[]): void {
  const shown = changes.length > MOST_FIELDS + 1 ? changes.slice(0, MOST_FIELDS) : changes;
  for (const change of shown) field(page, change);
  if (shown.length < changes.length)
    page.line(4, "", { text: `and ${changes.length - shown.length} more, which --format html and json show`, paint: page.paint.faint });
}

function field(page: Page, change: ArgumentChange): void {
  const { paint } = page;
  const percent = percentText(change);
  page.line(
    4,
    "",
    { text: `${change.field}:` },
    ...(isElsewhere(change) ? [] : [{ text: change.old ?? NOTHING, paint: paint.old }, { text: "→" }]),
    { text: change.new ?? NOTHING, paint: paint.new },
    ...(percent === undefined ? [] : [{ text: `(${percent})` }]),
    ...(change.forcesReplacement ? [{ text: "forces the replacement", paint: paint.worse }] : []),
  );
}

function action(page: Page, { stack, address, action: does, from, owner, loses, arguments: differing, planned }: ResourceChange): void {
  const { paint } = page;
  const said = [from === undefined ? undefined : `from ${from}`, owner === undefined ? undefined : `renders ${owner}`, planned ? "planned" : undefined].filter(
    (part) => part !== undefined,
  );
  const colour = loses === undefined ? paint.bold : paint.worse;
  page.line(
    2,
    SIGNS[does],
    { text: does, paint: colour },
    { text: `${stack}: ${address}` },
    ...said.map((text) => ({ text: `(${text})`, paint: paint.faint })),
  );
  fields(page, differing);
}
const SIGNS: Readonly<Record<ResourceChange["action"], string>> = {
  create: "+ ",
  update: "~ ",
  replace: "± ",
  destroy: "- ",
  move: "» ",
  import: "« ",
  forget: "× ",
};

function outline(page: Page, { vendor, stack, title, state, outline: lines }: DashboardChange): void {
  const { paint } = page;
  page.line(
    2,
    { added: "+ ", removed: "- ", changed: "~ " }[state],
    { text: title, paint: paint.bold },
    { text: `(${vendor}, ${stack}, ${state})`, paint: paint.faint },
  );
  for (const { sign, text } of lines) {
    const depth = text.length - text.trimStart().length;
    page.line(4, `${sign} ${" ".repeat(Math.min(depth, 8))}`, { text, paint: { "+": paint.new, "-": paint.old, " ": paint.faint }[sign] });
  }
}

/** Lines as they are made; two gaps are one. */
class Page {
  readonly #lines: string[] = [];
  constructor(
    readonly width: number,
    readonly paint: Paint,
  ) {}

  line(depth: number, mark: string, ...spans: readonly Span[]): void {
    // A narrow terminal keeps at least half of its columns for the text.
    const lead = (" ".repeat(depth * 2) + mark).slice(-Math.floor(this.width / 2));
    for (const line of wrap({ text: lead }, spans, this.width)) this.#lines.push(line);
  }

  gap(): void {
    if (this.#lines.at(-1) !== "") this.#lines.push("");
  }

  text(): string {
    return `${this.#lines.join("\n").trimEnd()}\n`;
  }
}
