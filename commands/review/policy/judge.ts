import { byCodeUnit } from "../../../model/canonical";
import { type Change, type EnvironmentReview, LEVELS_OF_VERDICT, type ResourceChange, type Review, type Verdict } from "../review";
import type { Policy, Rule } from "./schema";

/**
 * What a policy says of a review, the gravest first. A waiver that has expired waives nothing, and says so.
 * @param asOf Today, YYYY-MM-DD: never the machine's clock. Without it no waiver holds.
 * @param labels What people have put on the change; each lets a rule pass that asks for it.
 */
export function judge(
  { environments }: Pick<Review, "environments">,
  policy: Policy,
  { asOf, labels = [] }: { readonly asOf?: string | undefined; readonly labels?: readonly string[] },
): readonly Verdict[] {
  const verdicts = environments.flatMap((environment) =>
    Object.entries(policy.rules).flatMap(([id, rule]) =>
      matches(rule, environment).map(({ about, text }) => labelled(verdict(id, rule, environment.environment, about, text), rule, labels)),
    ),
  );
  return verdicts
    .map((one) => waived(one, policy.waivers, asOf))
    .sort(
      (a, b) =>
        LEVELS_OF_VERDICT.indexOf(a.level) - LEVELS_OF_VERDICT.indexOf(b.level) ||
        byCodeUnit(a.environment, b.environment) ||
        byCodeUnit(a.rule, b.rule) ||
        byCodeUnit(a.about, b.about),
    );
}

/** Whether a review has to stop what comes after it. */
export const stops = (verdicts: readonly Verdict[]): boolean => verdicts.some(({ level }) => level === "error");

interface Match {
  readonly about: string;
  readonly text: string;
}

/** Component of head -> the id that base knows it by: a rule about it holds under both. */
function formerIds({ changes }: EnvironmentReview): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ category, fields }) =>
      category === "alert-renamed"
        ? fields.flatMap(({ field, old, new: now }) => (field === "component" && old !== undefined && now !== undefined ? [[now, old] as const] : []))
        : [],
    ),
  );
}

function matches({ when }: Rule, environment: EnvironmentReview): readonly Match[] {
  if (!within(when.environment, environment.environment) || (when.production ?? environment.production) !== environment.production) return [];
  const former = formerIds(environment);
  if (when.action !== undefined)
    return environment.resources
      .filter((resource) => matchesAction(when, resource, former))
      .map(({ address, stack, action, loses }) => ({
        about: address,
        text: `${stack}: ${action} of ${address}${loses === undefined ? "" : `, which loses ${loses}`}`,
      }));
  return environment.changes
    .filter((change) => matchesChange(when, change, environment.changes, former))
    .map(({ alert, component, about, text }) => ({ about: alert ?? component ?? about ?? text, text }));
}

function matchesAction({ action, type, loses, component }: Rule["when"], resource: ResourceChange, former: ReadonlyMap<string, string>): boolean {
  return (
    within(action, resource.action) &&
    within(type, resource.address.replace(/\..*$/s, "")) &&
    (loses === undefined || loses === (resource.loses !== undefined)) &&
    (component === undefined ||
      [...component, ...[...former].flatMap(([now, old]) => (component.includes(old) ? [now] : []))].some((id) =>
        ` ${resource.owner ?? ""}.`.includes(` ${id}.`),
      ))
  );
}

function matchesChange(
  { category, severity, component, percentAbove, reason, reaches }: Rule["when"],
  change: Change,
  all: readonly Change[],
  former: ReadonlyMap<string, string>,
): boolean {
  return (
    within(category, change.category) &&
    (severity === undefined || (change.severity !== undefined && severity.includes(change.severity))) &&
    (component === undefined ||
      (change.component !== undefined && [change.component, former.get(change.component)].some((id) => id !== undefined && component.includes(id)))) &&
    (percentAbove === undefined || change.fields.some(({ percent }) => percent !== undefined && Math.abs(percent) > percentAbove)) &&
    (reason === undefined || !all.some(({ alert, fields }) => alert === change.alert && fields.some(({ field }) => field === "reason"))) &&
    (reaches === undefined || change.reachesNobody === true)
  );
}

const within = (wanted: readonly string[] | undefined, value: string): boolean => wanted === undefined || wanted.includes(value);

const verdict = (rule: string, { level, because }: Rule, environment: string, about: string, text: string): Verdict => ({
  rule,
  level,
  environment,
  about,
  text,
  hint: because,
});

/** A rule that asks for a label is waived where the change has it, and says how to have it where not. */
function labelled(verdict: Verdict, { unlessLabel }: Rule, labels: readonly string[]): Verdict {
  if (unlessLabel === undefined) return verdict;
  if (labels.includes(unlessLabel)) return { ...verdict, level: "waived", hint: `the change has the label ${unlessLabel}` };
  return { ...verdict, hint: `${verdict.hint}; who agrees gives the change the label ${unlessLabel}` };
}

function waived(verdict: Verdict, waivers: Policy["waivers"], asOf: string | undefined): Verdict {
  if (verdict.level === "waived") return verdict;
  const fitting = waivers.filter(
    ({ rule, about, environment }) => rule === verdict.rule && about === verdict.about && (environment === undefined || environment === verdict.environment),
  );
  const [waiver] = [...fitting].sort((a, b) => byCodeUnit(b.until, a.until));
  if (!waiver) return verdict;
  const { reason, until } = waiver;
  if (asOf === undefined)
    return { ...verdict, hint: `${verdict.hint}; a waiver until ${until} is there, and nobody said what day it is: --as-of, or asOf: in the environment` };
  return until >= asOf ? { ...verdict, level: "waived", waiver: { reason, until } } : { ...verdict, hint: `${verdict.hint}; its waiver ended on ${until}` };
}
