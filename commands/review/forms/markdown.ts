import {
  CATEGORIES,
  type Change,
  type DashboardChange,
  type Direction,
  type EnvironmentReview,
  type FieldChange,
  isEmpty,
  type ResourceChange,
  type Review,
  type Verdict,
} from "../review";
import { type Item, type Section, within } from "./markdown/budget";
import { cell, code, prose } from "./markdown/escape";
import {
  aboutOf,
  actionsText,
  alertsText,
  briefLinesOf,
  byImportance,
  condensed,
  differenceText,
  directions,
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

/** Finds the comment again, so that a bot updates its own. */
export const ANCHOR = "<!-- tocsin-review -->";

/** GitHub takes 65,536 characters; a bot may want to add a line of its own. */
export const LONGEST = 65_000;

/**
 * A review as a comment on a pull request, in GitHub's Markdown: always shorter than LONGEST. What does not fit is
 * left out, the least important first, and counted.
 */
export function markdown(review: Review): string {
  const environments = byImportance(review.environments);
  const sections = [
    summary(review, environments),
    policy(review.verdicts),
    ...environments.filter((one) => !isEmpty(one) || one.state !== "unchanged").flatMap(whole),
  ];
  return within(
    LONGEST - 1,
    sections.filter(({ items }) => items.length > 0),
    (left) =>
      `\n> ✂ **${left} lines are left out**, the least important ones, because a comment has a limit. The HTML and JSON forms of this review hold the whole.`,
  );
}

/** Which lines are kept longest. */
const RANKS = { table: 0, error: 1, worse: 2, warning: 3, lost: 4, unsorted: 5, neutral: 6, better: 7, resource: 8, outline: 9, argument: 10 };

/** Kept whatever is left out: one line, with nothing in it that could end it. */
function firstText(review: Review): readonly string[] {
  const said = firstLine(review);
  if (!said) return [];
  const text = said.pieces.map(prose).join(" ");
  return [said.warns ? `⚠️ **${text}**` : text, ""];
}

function summary(review: Review, environments: readonly EnvironmentReview[]): Section {
  const columns = ["Environment", "Worse", "Better", "Neutral", "Resources", "History lost", "Cost a month"];
  return {
    open: [
      ANCHOR,
      ...firstText(review),
      `## Review: ${code(review.base)} → ${code(review.head)}`,
      "",
      `| ${columns.join(" | ")} |`,
      `| --- |${" ---: |".repeat(columns.length - 1)}`,
    ].join("\n"),
    close: "",
    items: environments.map((environment) => {
      const { worse, better, neutral } = directions(environment);
      const { cost, state, resources } = environment;
      const name = `${cell(environment.environment)}${state === "changed" ? "" : ` (${state})`}`;
      const money = cost === undefined ? "" : `${dollars(cost.head)} (${differenceText(cost)})`;
      const counts = [worse > 0 ? `**${worse}**` : "", some(better), some(neutral), some(resources.length), some(losses(environment).length)];
      return { rank: RANKS.table, text: `| ${[name, ...counts, money].join(" | ")} |` };
    }),
  };
}
const some = (count: number): string => (count > 0 ? String(count) : "");

function policy(verdicts: readonly Verdict[]): Section {
  const marks = { error: "❌", warning: "⚠️", waived: "☑️" };
  return {
    open: "### Policy\n",
    close: "",
    items: condensed(verdicts).map((verdict) => {
      const { level, rule, environment, text, hint, waiver } = verdict;
      const about = aboutOf(verdict);
      const more = [
        ...(waiver === undefined ? [] : [`Waived until ${prose(waiver.until)}: ${prose(waiver.reason)}`]),
        ...(hint === undefined ? [] : [`Hint: ${prose(hint)}`]),
      ];
      const first = `- ${marks[level]} **${level}** in ${code(environment)}${about === undefined ? "" : `, ${code(about)}`}: ${prose(text)} (${code(rule)})`;
      return { rank: level === "error" ? RANKS.error : RANKS.warning, text: [first, ...more.map((line) => `  - ${line}`)].join("\n") };
    }),
  };
}

function whole(environment: EnvironmentReview): readonly Section[] {
  const { environment: name, production, state, changes, resources, settings, dashboards, cost } = environment;
  const said = [production && name !== "production" ? "production" : undefined, state === "changed" ? undefined : state, alertsText(environment)].filter(
    (part) => part !== undefined,
  );
  const of = (direction: Direction) => changes.filter(({ category }) => CATEGORIES[category].direction === direction);
  const worse = of("worse");
  const counts = worseText(environment);
  const title = `### ${code(name)}${said.length > 0 ? ` (${said.join("; ")})` : ""}${counts === undefined ? "" : `\n\n${counts}`}`;
  const first = [...byCategory(environment, worse, RANKS.worse), ...lossLines(environment)];
  return [
    { open: title, close: "", items: first.length > 0 ? first : [{ text: "\nNothing is worse here.", rank: RANKS.unsorted }] },
    details(`Neutral: ${of("neutral").length}`, byCategory(environment, of("neutral"), RANKS.neutral)),
    details(`Better: ${of("better").length}`, byCategory(environment, of("better"), RANKS.better)),
    details(`Resources: ${actionsText(resources)}`, resources.map(resource)),
    details(
      `Settings of stacks: ${settings.length}`,
      settings.map((one) => ({ rank: RANKS.argument, text: [`- ${code(`${one.stack}: ${one.block}`)}`, ...one.arguments.map(field)].join("\n") })),
    ),
    ...dashboards.map(outline),
    details(
      cost === undefined ? "" : `Cost a month: ${dollars(cost.base)} → ${dollars(cost.head)} (${differenceText(cost)})`,
      cost === undefined
        ? []
        : [
            ...cost.items.map(({ what, base, head, each }) => ({
              rank: RANKS.resource,
              text: `- ${prose(what)}: ${base} → ${head}${each === undefined ? "" : `, ${dollars(each)} each`}`,
            })),
            { rank: RANKS.resource, text: `- Prices of ${prose(cost.asOf)}: ${code(cost.source)}` },
          ],
    ),
  ];
}

/** Titles only count and name what is ours, so they need no escape. */
const details = (title: string, items: readonly Item[]): Section => ({ open: `<details><summary>${title}</summary>\n`, close: "\n</details>\n", items });

function byCategory(environment: EnvironmentReview, changes: readonly Change[], rank: number): readonly Item[] {
  return grouped(changes).flatMap(({ title, changes: own }) =>
    briefLinesOf(own, environment).map((one, place) => ({ rank, text: `${place === 0 ? `\n**${title} (${own.length})**\n\n` : ""}${line(one)}` })),
  );
}

function line({ change, text }: Line): string {
  const { hint } = change;
  const severity = severityOf(change);
  const first = `- ${severity === undefined ? "" : `**${severity}** `}${prose(text)}`;
  return [first, ...shownFields(change).map(field), ...(hint === undefined ? [] : [`  - Hint: ${prose(hint)}`])].join("\n");
}

function field(change: FieldChange & { readonly forcesReplacement?: true }): string {
  const percent = percentText(change);
  const value = (side: string | undefined) => (side === undefined ? NOTHING : code(side));
  const forces = change.forcesReplacement ? ", forces the replacement" : "";
  return `  - ${prose(change.field)}: ${isElsewhere(change) ? "" : `${value(change.old)} → `}${value(change.new)}${percent === undefined ? "" : ` (${percent})`}${forces}`;
}

function lossLines(environment: EnvironmentReview): readonly Item[] {
  return lossesOf(environment).map(({ action, loses, what }, place) => ({
    rank: RANKS.lost,
    text: `${place === 0 ? `\n**History is lost (${losses(environment).length})**\n\n` : ""}- **${action}** of ${what.slice(0, MOST_NAMED).map(code).join(", ")}${what.length > MOST_NAMED ? ` and ${what.length - MOST_NAMED} more, named under Resources,` : ""} loses ${prose(loses)}`,
  }));
}
const MOST_NAMED = 10;

function resource({ stack, address, action, from, owner, arguments: differing, planned }: ResourceChange): Item {
  const said = [from === undefined ? "" : ` from ${code(from)}`, owner === undefined ? "" : `, renders ${code(owner)}`, planned ? ", planned" : ""];
  return { rank: RANKS.resource, text: [`- ${action} ${code(`${stack}: ${address}`)}${said.join("")}`, ...differing.map(field)].join("\n") };
}

function outline({ vendor, stack, title, state, outline: lines }: DashboardChange): Section {
  return details(`Dashboard ${state} (${vendor})`, [
    { rank: RANKS.outline, text: `${code(title)} in ${code(stack)}\n` },
    ...lines.map(({ sign, text }) => ({ rank: RANKS.outline, text: `- ${OUTLINE_SIGNS[sign]} ${code(text)}` })),
  ]);
}
const OUTLINE_SIGNS = { "+": "🟢", "-": "🔴", " ": "▫️" };
