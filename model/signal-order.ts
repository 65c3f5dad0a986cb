import { byCodeUnit } from "./canonical";
import type { SignalClass } from "./measures";
import type { Alert, ModelSignal } from "./model";
import { SEVERITIES } from "./severities";

/** The golden signals first, in the order in which one asks: is there traffic, does it fail, is it slow, is something full? */
const CLASS_ORDER: Readonly<Record<SignalClass, number>> = {
  traffic: 0,
  errors: 1,
  latency: 2,
  saturation: 3,
  availability: 4,
  freshness: 5,
  quality: 6,
  business: 7,
  security: 8,
  cost: 9,
};

/** By class, then in the kind's order, then by member. */
export function inGoldenOrder(signals: readonly ModelSignal[]): readonly ModelSignal[] {
  return signals
    .map((signal) => ({ signal, position: signals.findIndex((other) => other.signal === signal.signal) }))
    .sort((a, b) => CLASS_ORDER[a.signal.class] - CLASS_ORDER[b.signal.class] || a.position - b.position || byCodeUnit(a.signal.key, b.signal.key))
    .map(({ signal }) => signal);
}

/**
 * The few signals that tell most about a component: the gravest of each class in golden order; where the classes are
 * too few, the gravest of the rest.
 */
export function mostTelling(signals: readonly ModelSignal[], alertsOf: (signal: ModelSignal) => readonly Alert[], count: number): readonly ModelSignal[] {
  const ordered = inGoldenOrder(signals);
  const gravity = new Map(
    ordered.map((signal) => [signal, Math.min(SEVERITIES.length, ...alertsOf(signal).map(({ severity }) => SEVERITIES.indexOf(severity)))]),
  );
  const gravest = [...ordered].sort((a, b) => (gravity.get(a) as number) - (gravity.get(b) as number));
  const classes = [...new Set(ordered.map((signal) => signal.class))];
  const leaders = classes.map((of) => gravest.find((signal) => signal.class === of) as ModelSignal).slice(0, count);
  // The gravest member of every signal comes before a second member of any.
  const members = gravest.filter((signal) => gravest.find((other) => other.signal === signal.signal) === signal);
  const chosen = new Set([...new Set([...leaders, ...members, ...gravest])].slice(0, count));
  return ordered.filter((signal) => chosen.has(signal));
}
