import { isUnsupported, type Transition, type Unsupported } from "../outcome";
import { type Actions, type AlarmState, actionsOf, EITHER, type RenderedActions } from "./alarm";
import { alarmsOf, holds, parseRule, type Rule } from "./rule";

/** An alarm that rings by the states of others. */
export interface CompositeAlarm extends Actions {
  readonly name: string;
  readonly rule: Rule;
  readonly suppressor?: Suppressor;
}

/** The alarm while which another does nothing. */
export interface Suppressor {
  readonly alarm: string;
  /** Seconds for which a change waits for the suppressor to ring. */
  readonly wait: number;
  /** Seconds for which a change waits after the suppressor has stopped. */
  readonly extension: number;
}

/** Reads an `aws_cloudwatch_composite_alarm` of a cdk.tf.json. */
export function readComposite(config: Readonly<Record<string, unknown>>): CompositeAlarm | Unsupported {
  const unknown = Object.keys(config).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) return { unsupported: `the argument ${unknown}` };
  const { alarm_name: name, alarm_rule, actions_suppressor: by, ...actions } = config as unknown as RenderedComposite;
  const rule = parseRule(alarm_rule);
  if (isUnsupported(rule)) return rule;
  const suppressor = by && { alarm: by.alarm.replace(/^arn:[^:]*:cloudwatch:[^:]*:[^:]*:alarm:/, ""), wait: by.wait_period, extension: by.extension_period };
  return { name, rule, actions: actionsOf(actions), ...(suppressor && { suppressor }) };
}

interface RenderedComposite extends RenderedActions {
  readonly alarm_name: string;
  readonly alarm_rule: string;
  readonly actions_suppressor?: { readonly alarm: string; readonly wait_period: number; readonly extension_period: number };
}
const KNOWN: ReadonlySet<string> = new Set([...EITHER, "alarm_rule", "actions_suppressor"]);

export type Timeline = readonly Transition<AlarmState>[];

/**
 * How the state of a composite alarm changes. It is a state of its own from the first of its children's on: INSUFFICIENT_DATA counts as
 * a state, and a rule that does not hold is OK.
 */
export function watchComposite({ rule }: Pick<CompositeAlarm, "rule">, timelineOf: (alarm: string) => Timeline): Timeline {
  const names = [...new Set(alarmsOf(rule))];
  const changes = names.flatMap((name) => timelineOf(name).map(({ at, to }) => ({ at, name, to }))).sort((a, b) => a.at - b.at);
  const states = new Map<string, AlarmState>();
  const transitions: Transition<AlarmState>[] = [];
  let state: AlarmState = "INSUFFICIENT_DATA";
  for (const [index, { at, name, to }] of changes.entries()) {
    states.set(name, to);
    // Changes at one moment are one change.
    if (changes[index + 1]?.at === at) continue;
    const next: AlarmState = holds(rule, (alarm) => states.get(alarm) ?? "INSUFFICIENT_DATA") ? "ALARM" : "OK";
    if (next !== state) transitions.push({ at, from: state, to: next });
    state = next;
  }
  return transitions;
}

/** An action that an alarm takes when its state is this one. */
export interface Action {
  readonly at: number;
  readonly state: AlarmState;
  /** ARNs. */
  readonly told: readonly string[];
}

/** What an alarm without a suppressor does: each change of its state is told at once. */
export const act = ({ actions }: Actions, timeline: Timeline): readonly Action[] =>
  timeline.flatMap(({ at, to }) => (actions[to].length > 0 ? [{ at, state: to, told: actions[to] }] : []));

/**
 * What an alarm with a suppressor does. A change waits for the suppressor; while that rings nothing is done, nor for the extension after
 * it; and then what the state is by then, unless that was told already.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-suppression.html
 * @param until seconds; what would be done later is left out
 */
export function actSuppressed(
  { actions, suppressor }: CompositeAlarm & { readonly suppressor: Suppressor },
  own: Timeline,
  its: Timeline,
  until: number,
): readonly Action[] {
  const told: Action[] = [];
  let state: AlarmState = "INSUFFICIENT_DATA";
  let announced: AlarmState = state;
  let due = Number.POSITIVE_INFINITY;
  let held = false;
  let heldUntil = Number.NEGATIVE_INFINITY;
  const tell = (at: number) => {
    due = Number.POSITIVE_INFINITY;
    if (state === announced) return;
    announced = state;
    if (actions[state].length > 0) told.push({ at, state, told: actions[state] });
  };
  // Of changes at one moment the suppressor's come first: it is evaluated before the alarms that ask for it.
  const changes = [...its.map((change) => ({ ...change, own: false })), ...own.map((change) => ({ ...change, own: true }))].sort((a, b) => a.at - b.at);
  for (const change of changes) {
    if (due <= change.at) tell(due);
    if (change.own) {
      state = change.to;
      if (!held) due = Math.max(change.at + suppressor.wait, heldUntil);
    } else if (change.to === "ALARM") {
      held = true;
      due = Number.POSITIVE_INFINITY;
    } else if (held) {
      held = false;
      heldUntil = change.at + suppressor.extension;
      due = heldUntil;
    }
  }
  if (due < until) tell(due);
  return told;
}
