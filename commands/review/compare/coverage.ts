import type { Gap, Model, ModelComponent } from "../../../model/model";
import type { Vendor } from "../../../model/platform";
import { SEVERITIES } from "../../../model/severities";
import type { Change } from "../review";
import { reasonText } from "./reasons";
import type { Renames } from "./renames";

/** What is watched that was not, and the other way round: components, signals, gaps, vendors. Alerts tell of themselves. */
export function compareCoverage(base: Model | undefined, head: Model | undefined, { declared }: Renames): readonly Change[] {
  const renamed = (key: string) => key.replace(/^[^.]+/, (id) => declared.get(id) ?? id);
  const old = facts(base, renamed);
  const now = facts(head, (key) => key);
  // A component that is gone takes its signals and gaps along, and that is one change.
  const went = (key: string, { component }: Fact, there: ReadonlyMap<string, Fact>) =>
    !there.has(key) && (component === undefined || key === `component ${component}` || there.has(`component ${component}`));
  const [before, after] = [alertsOf(base, renamed), alertsOf(head, (key) => key)];
  // A signal that went where a gap came is one change, with the gap's reason; and the other way round.
  const bySignal = (key: string, gone: ReadonlyMap<string, Fact>, come: ReadonlyMap<string, Fact>) => {
    const signal = key.replace(/^gap /, "signal ");
    return signal !== key && gone.has(signal) && !come.has(signal);
  };
  const alone = (key: string, from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    !isTold(key, from, to) && !(from === before ? bySignal(key, old, now) : bySignal(key, now, old));
  const withReason = (key: string, fact: Fact, others: ReadonlyMap<string, Fact>): Fact => {
    const why = fact.positive ? others.get(key.replace(/^signal /, "gap "))?.why : undefined;
    return why === undefined ? fact : { ...fact, why };
  };
  return [
    ...[...old].flatMap(([key, fact]) =>
      went(key, fact, now) && alone(key, after, before) ? [fact.positive ? lost(withReason(key, fact, now)) : gained(fact)] : [],
    ),
    ...[...now].flatMap(([key, fact]) => (went(key, fact, old) && alone(key, before, after) ? [fact.positive ? gained(fact) : lost(fact)] : [])),
    ...[...now].flatMap(([key, fact]) => {
      const was = old.get(key);
      return was && was.why !== fact.why ? [reworded(was, fact)] : [];
    }),
  ];
}

const alertsOf = (model: Model | undefined, renamed: (key: string) => string): ReadonlySet<string> =>
  new Set((model?.alerts ?? []).map(({ key }) => renamed(key)));

/**
 * Whether a gap is where an alert went, which the alert's own change tells with the same reason; not where the signal got
 * another severity instead, whose change has no reason.
 */
function isTold(fact: string, from: ReadonlySet<string>, to: ReadonlySet<string>): boolean {
  const key = /^gap (.*)$/.exec(fact)?.[1];
  if (key === undefined || !from.has(key)) return false;
  const signal = key.slice(0, key.lastIndexOf(".") + 1);
  return !SEVERITIES.some((severity) => to.has(`${signal}${severity}`) && !from.has(`${signal}${severity}`));
}

/** One thing that is watched (positive), or that is not. */
interface Fact {
  readonly positive: boolean;
  readonly component?: string;
  /** "component checkout-api (HTTP API)", "signal x.y", "checkout-api.errors.P1". */
  readonly what: string;
  readonly why?: string;
}

function facts(model: Model | undefined, renamed: (key: string) => string): ReadonlyMap<string, Fact> {
  if (!model) return new Map();
  const alerts = new Set(model.alerts.map(({ key }) => key));
  return new Map([
    ...model.components.flatMap((component) => ofComponent(component, renamed)),
    ...model.gaps.flatMap((gap): readonly (readonly [string, Fact])[] => (alerts.has(gap.key) ? [] : [[`gap ${renamed(gap.key)}`, ofGap(gap, renamed)]])),
    ...Object.entries(model.vendors).flatMap(([vendor, state]) => [
      [`vendor ${vendor}`, { positive: state.on, what: `vendor ${vendor as Vendor}`, ...(!state.on && { why: state.reason }) }] as const,
    ]),
  ]);
}

function ofComponent({ id, kindTitle, signals }: ModelComponent, renamed: (key: string) => string): readonly (readonly [string, Fact])[] {
  const component = renamed(id);
  return [
    [`component ${component}`, { positive: true, component, what: `component ${component} (${kindTitle})` }],
    ...signals.map(({ key, title }) => [`signal ${renamed(key)}`, { positive: true, component, what: `signal ${renamed(key)} (${title})` }] as const),
  ];
}

const ofGap = ({ key, reason }: Gap, renamed: (key: string) => string): Fact => ({
  positive: false,
  component: renamed(key).split(".", 1).join(),
  what: renamed(key),
  why: reason,
});

const lost = (fact: Fact): Change => change("coverage-lost", fact, `${fact.what} is ${fact.positive ? "no longer watched" : "not watched"}${because(fact)}`);
const gained = (fact: Fact): Change =>
  change("coverage-gained", fact, `${fact.what} is ${fact.positive ? "watched" : "no longer a gap"}${fact.positive ? "" : because(fact)}`);

function reworded(was: Fact, fact: Fact): Change {
  // A vendor that was on has no reason, and one that is off has.
  if (was.positive !== fact.positive) return fact.positive ? gained(fact) : lost(fact);
  return {
    ...change("part-changed", fact, `${fact.what} is not watched for another reason${because(fact)}`),
    fields: [{ field: "reason", old: was.why ?? NO_REASON, new: fact.why ?? NO_REASON }],
  };
}

const NO_REASON = "none";
const because = ({ why, component }: Fact) => (why === undefined ? "" : `: ${reasonText(why, component)}`);
const change = (category: Change["category"], { component, what, why, positive }: Fact, text: string): Change => ({
  category,
  ...(component !== undefined && { component }),
  text,
  fields: [{ field: positive ? "watched" : "gap", ...((category === "coverage-lost") === positive ? { old: why ?? what } : { new: why ?? what }), told: true }],
});
