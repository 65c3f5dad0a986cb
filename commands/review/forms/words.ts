import { byCodeUnit } from "../../../model/canonical";
import { groupBy } from "../../../model/group";
import { seen } from "../../../model/visible";
import { SEE_DASHBOARDS } from "../resources/bodies";
import {
  CATEGORIES,
  type Category,
  type Change,
  type CostChange,
  type Direction,
  type EnvironmentReview,
  type FieldChange,
  type PolicyReview,
  type ResourceChange,
  type Review,
  type Verdict,
} from "../review";

/** What every form says in the same words and order. */

export interface CategoryGroup {
  readonly category: Category;
  readonly title: string;
  readonly direction: Direction;
  readonly changes: readonly Change[];
}

/** By category, in the order of CATEGORIES; the order within a category stays. */
export function grouped(changes: readonly Change[]): readonly CategoryGroup[] {
  const byCategory = groupBy(changes, ({ category }) => category);
  return (Object.keys(CATEGORIES) as Category[]).flatMap((category) => {
    const own = byCategory.get(category);
    return own === undefined ? [] : [{ category, ...CATEGORIES[category], changes: own }];
  });
}

/** Environments that have something to say first, production before others, then by how much is worse, then by name. */
export function byImportance(environments: readonly EnvironmentReview[]): readonly EnvironmentReview[] {
  const ranks = new Map(
    environments.map((one) => [one, [one.state === "unchanged" ? 1 : 0, one.production ? 0 : 1, -directions(one).worse, -losses(one).length]]),
  );
  return [...environments].sort((a, b) => {
    const [of, other] = [ranks.get(a) ?? [], ranks.get(b) ?? []];
    return of.map((rank, place) => rank - (other[place] ?? 0)).find((difference) => difference !== 0) ?? byCodeUnit(a.environment, b.environment);
  });
}

/** A change, and the others of its category that say the same of other alerts of the component and severity. */
export interface Line {
  readonly change: Change;
  /** Keys of all of them, where there are several. */
  readonly alerts: readonly string[];
  readonly text: string;
}

/**
 * Changes as lines. What is neutral and the same for several alerts is said once, with the name of each, and so is what holds them
 * back; what else is worse or better has a line of its own.
 */
export function linesOf(changes: readonly Change[]): readonly Line[] {
  const groups = groupBy(changes, (change) => {
    const route = routeOf(change);
    if (route) return JSON.stringify([change.category, "route", route.team, route.rest, change.hint]);
    const { category, alert, severity, component, text, hint } = change;
    if (ofComponents(change)) return JSON.stringify([category, "components", severity, text.slice((component ?? "").length)]);
    return alert === undefined || !isGathered(category) || !text.startsWith(alert)
      ? JSON.stringify([category, alert ?? "", text, shownFields(change)])
      : JSON.stringify([category, severity, component, text.slice(alert.length), hint, shownFields(change)]);
  });
  return [...groups.values()].flatMap((group): readonly Line[] => {
    const [change] = group as readonly [Change, ...Change[]];
    const alerts = [...new Set(group.flatMap(({ alert }) => alert ?? []))];
    if (group.length > 1 && routeOf(change)) return [routesLine(group)];
    if (group.length > 1 && ofComponents(change)) return [componentsLine(group)];
    if (alerts.length < 2) return group.map((one) => ({ change: one, alerts: [], text: one.text }));
    return [{ change, alerts, text: `${alerts.join(", ")}${change.text.slice((change.alert as string).length)}` }];
  });
}

const isGathered = (category: Category): boolean => CATEGORIES[category].direction === "neutral" || HOLDS.has(category);
/** One dependency more or less changes all that a component's alerts are held back by. */
const HOLDS: ReadonlySet<Category> = new Set(["alert-held-back", "alert-set-free"]);

/** What holds of a whole component now, and may hold of others just so. */
const OF_COMPONENTS: ReadonlySet<Category> = new Set(["muted-now", "unmuted-now", "urgency-raised", "urgency-lowered"]);
const ofComponents = ({ category, component, text }: Change): boolean =>
  OF_COMPONENTS.has(category) && component !== undefined && text.startsWith(`${component} `);

/** `a, b is muted …`: the same of several components. */
function componentsLine(group: readonly Change[]): Line {
  const { component = "", ...change } = group[0] as Change;
  const names = group.map((one) => one.component ?? "");
  return { change, alerts: [], text: `${names.join(", ")}:${change.text.slice(component.length)}` };
}

/** What a change of one route says of whom, of which team; nothing for other changes. */
function routeOf({ text, fields }: Change) {
  const [, team] = /^route (.*)\.P\d$/.exec(fields[0]?.field ?? "") ?? [];
  const [, severity, of, rest] = /^(P\d) of (.*?) ((?:now |no longer )?(?:reaches|pages|tells) .*)$/s.exec(text) ?? [];
  return team === undefined || severity === undefined || of === undefined || rest === undefined ? undefined : { team, severity, of, rest };
}

/** `P0 of a, and P1 and P2 of a, b reach …`: the same of several severities of a team. */
function routesLine(group: readonly Change[]): Line {
  const routes = group.flatMap((change) => routeOf(change) ?? []);
  const whom = [...groupBy(routes, ({ of }) => of)].map(([of, own]) => {
    const severities = own.map(({ severity }) => severity).sort(byCodeUnit);
    return `${[severities.slice(0, -1).join(", "), severities.at(-1)].filter(Boolean).join(" and ")} of ${of}`;
  });
  const { severity: _, component: __, ...change } = group[0] as Change;
  return { change, alerts: [], text: `${whom.join(", and ")} ${routes[0]?.rest.replace(/^(now |no longer )?(reach|page|tell)e?s\b/, "$1$2")}` };
}

/** As linesOf; the alerts that came or went with their whole component are one line, which names them by severity. */
export function briefLinesOf(changes: readonly Change[], { changes: all }: Pick<EnvironmentReview, "changes">): readonly Line[] {
  const whole = new Set(
    all.flatMap(({ category, component, text }) =>
      component !== undefined && WHOLE.has(category) && text.startsWith(`component ${component} `) ? [component] : [],
    ),
  );
  const together = ({ category, component, alert }: Change) => alert !== undefined && component !== undefined && category in FATES && whole.has(component);
  const groups = groupBy(changes.filter(together), ({ component }) => component as string);
  return [
    ...[...groups.values()].flatMap((own) => (own.length > 1 ? [wholeLine(own as readonly [Change, ...Change[]])] : linesOf(own))),
    ...linesOf(changes.filter((change) => !together(change))),
  ];
}
const WHOLE: ReadonlySet<Category> = new Set(["coverage-lost", "coverage-gained"]);
const FATES: { readonly [C in Category]?: string } = { "alert-removed": "gone", "alert-added": "new" };

function wholeLine(own: readonly [Change, ...Change[]]): Line {
  const [{ category, component = "", hint }] = own;
  const bySeverity = [...groupBy(own, ({ severity = "" }) => severity)].sort(([a], [b]) => byCodeUnit(a, b));
  const named = bySeverity.map(
    ([severity, some]) => `${severity} ${some.map(({ alert = "" }) => alert.slice(component.length + 1, -severity.length - 1)).join(", ")}`,
  );
  const silent = own.some(({ reachesNobody }) => reachesNobody) ? "; nobody is told of some of them" : "";
  const text = `all ${own.length} alerts of ${component} are ${FATES[category]} with it: ${named.join("; ")}${silent}`;
  return { change: { category, component, text, fields: [], ...(hint !== undefined && { hint }) }, alerts: own.flatMap(({ alert }) => alert ?? []), text };
}

/** The fields of a change that its sentence does not say already. */
export const shownFields = ({ fields }: Pick<Change, "fields">): Change["fields"] => fields.filter(({ told }) => told !== true);

/** "39 alerts removed, 1 severities lowered": what is worse, the most important first, so that a long list hides no short one. */
export function worseText({ changes }: EnvironmentReview): string | undefined {
  const worse = grouped(changes).filter(({ direction }) => direction === "worse");
  return worse.length < 2 ? undefined : worse.map(({ title, changes: own }) => `${title}: ${own.length}`).join(", ");
}

/** What is lost by an action in the same way, together. */
export interface Loss {
  readonly action: ResourceChange["action"];
  readonly loses: string;
  /** What of the model is lost, or the addresses of resources; each once. */
  readonly what: readonly string[];
}

export function lossesOf(environment: EnvironmentReview): readonly Loss[] {
  const groups = groupBy(losses(environment), ({ action, loses = "" }) => JSON.stringify([action, loses]));
  return [...groups.values()].map((group) => {
    const [{ action, loses = "" }] = group as readonly [ResourceChange, ...ResourceChange[]];
    return { action, loses, what: [...new Set(group.map(({ owner, address }) => owner ?? address))] };
  });
}

export function directions({ changes }: EnvironmentReview): Readonly<Record<Direction, number>> {
  const counts = { worse: 0, better: 0, neutral: 0 };
  for (const { category } of changes) counts[CATEGORIES[category].direction]++;
  return counts;
}

/** "2 worse, 1 better, 3 neutral", or what else there is to say where no alert changes. */
export function directionsText(environment: EnvironmentReview): string {
  const parts = Object.entries(directions(environment)).flatMap(([direction, count]) => (count > 0 ? [`${count} ${direction}`] : []));
  return parts.length > 0 ? parts.join(", ") : "nothing changes for the people on call";
}

/** "alerts 12 → 11 (P0 2 → 1)"; nothing where no number differs. */
export function alertsText({ alerts }: EnvironmentReview): string | undefined {
  const differing = Object.entries(alerts).filter(([, [base, head]]) => base !== head);
  if (differing.length === 0) return undefined;
  const sum = (side: 0 | 1) => Object.values(alerts).reduce((total, sides) => total + sides[side], 0);
  return `alerts ${sum(0)} → ${sum(1)} (${differing.map(([severity, [base, head]]) => `${severity} ${base} → ${head}`).join(", ")})`;
}

/** What Terraform replaces or destroys although something is lost with it. */
export const losses = ({ resources }: EnvironmentReview): readonly ResourceChange[] => resources.filter(({ loses }) => loses !== undefined);

/** "1 replace, 2 create": by action, in the order in which they stand. */
export function actionsText(resources: readonly ResourceChange[]): string {
  return [...groupBy(resources, ({ action }) => action)].map(([action, own]) => `${own.length} ${action}`).join(", ");
}

/** The severity of a change where its text does not begin with it. */
export const severityOf = ({ severity, text }: Change): Change["severity"] =>
  severity !== undefined && text.startsWith(`${severity} `) ? undefined : severity;

/** "+60 %", with a true minus; nothing without a number. */
export function percentText({ percent }: FieldChange): string | undefined {
  if (percent === undefined || !Number.isFinite(percent)) return undefined;
  const digits = String(Number(Math.abs(percent).toPrecision(3)));
  return `${percent < 0 ? "−" : "+"}${digits} %`;
}

/** Verdicts as people read them: the same of several environments once, and of many warnings of one rule the first for all. */
export function condensed(verdicts: readonly Verdict[]): readonly Verdict[] {
  const groups = groupBy(verdicts, (verdict) =>
    verdict.level === "warning"
      ? JSON.stringify([verdict.environment, verdict.rule, verdict.hint])
      : JSON.stringify([verdict.level, verdict.rule, verdict.about, verdict.text, verdict.hint, verdict.waiver]),
  );
  return [...groups.values()].map((group) => {
    const first = group[0] as Verdict;
    if (first.level !== "warning") return { ...first, environment: [...new Set(group.map(({ environment }) => environment))].join(", ") };
    return group.length === 1 ? first : { ...first, text: `${first.text}; and ${group.length - 1} more of this rule` };
  });
}

/** Whether the values of a field are shown as a dashboard's outline, so that "nothing →" would be wrong. */
export const isElsewhere = ({ new: value }: FieldChange): boolean => value === SEE_DASHBOARDS;

/** What a verdict is about, where its text does not say it. */
export const aboutOf = ({ about, text }: Verdict): string | undefined =>
  text.startsWith(about) || [" ", ","].some((after) => `${text} `.includes(` ${about}${after}`)) ? undefined : about;

/** What is said before everything else: what a change does to the policy that judges it, whose policy that is where it is not base's, and that base has none of all this. */
export interface PolicyLine {
  /** Whether somebody has to look at it: the policy is not what it was. */
  readonly warns: boolean;
  /** Pieces of one sentence each, in their order. */
  readonly pieces: readonly string[];
}

export function firstLine({ base, isFirst, policy }: Pick<Review, "base" | "isFirst" | "policy">): PolicyLine | undefined {
  const said = policy && policyLine(policy);
  return isFirst ? { warns: said?.warns ?? false, pieces: [`${base} has no Tocsin yet: everything is new.`, ...(said?.pieces ?? [UNJUDGED])] } : said;
}
const UNJUDGED = "Nothing judges this change.";

function policyLine({ judgedBy, of, state, changes }: PolicyReview): PolicyLine | undefined {
  const named = changes.slice(0, MOST_CHANGES).map(({ text }) => text);
  const more = changes.length - named.length;
  const judged =
    judgedBy === undefined
      ? UNJUDGED
      : of === "working-directory"
        ? `Judged by ${judgedBy} of the working directory.`
        : `Judged by ${judgedBy}${of === "given" ? ", which --policy names" : ""}.`;
  if (state === "unchanged") return of === "working-directory" ? { warns: false, pieces: [judged] } : undefined;
  return {
    warns: true,
    pieces: [
      SAID[state],
      ...named.map((text, place) => (place < named.length - 1 || more > 0 ? `${text};` : `${text}.`)),
      ...(more > 0 ? [`and ${more} more.`] : []),
      judged,
    ],
  };
}
const MOST_CHANGES = 20;

const SAID: Readonly<Record<Exclude<PolicyReview["state"], "unchanged">, string>> = {
  added: "The policy is new.",
  changed: "The policy changes:",
  removed: "The policy is taken away: head has none.",
  unreadable: "The policy can't be read any more: head's has mistakes.",
};

/** What stands where a side has no value. */
export const NOTHING = "nothing";

export const dollars = (amount: number): string => `$${amount.toFixed(2)}`;

/** "+$1.20", "−$0.30". */
export function differenceText({ base, head }: Pick<CostChange, "base" | "head">): string {
  return head < base ? `−${dollars(base - head)}` : `+${dollars(head - base)}`;
}

/** Text of somebody else as one line: nothing that is not seen or turns text around, which could forge what surrounds it. */
export function plain(text: string): string {
  return seen(text)
    .replace(/[\n\t]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
