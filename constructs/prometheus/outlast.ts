import { groupBy } from "../../model/group";
import type { Alert } from "../../model/model";
import { opensIncident } from "../../model/oncall/input";
import { compareSeverity } from "../../model/severities";
import { signalKey } from "../../model/signal-key";

/** Seconds for which an alert fires on at most: as long as a P2 may take to be told. What is bad for longer than that is news of its own. */
const LONGEST = 900;

/**
 * For how many seconds each alert fires on when it holds no more: until the milder ones of its signal, which it holds back, hold no more
 * either. Else one fault would open a second incident when it is over, since a milder window is longer. Nothing for those that need not.
 * @param interval seconds between two rounds of the rules
 */
export function outlasting(alerts: readonly Alert[], interval: number): (alert: Alert) => number | undefined {
  const bySignal = groupBy(
    alerts.filter(({ severity }) => opensIncident(severity)),
    signalKey,
  );
  const firesOn = (alert: Alert): number => {
    const milder = (bySignal.get(signalKey(alert)) ?? []).filter(({ severity }) => compareSeverity(severity, alert.severity) > 0);
    // The minute in which a fault ends may be bad to the milder one alone.
    const ends = milder.map((one) => leftOver(one) + one.window.period + firesOn(one));
    return ends.length === 0 ? 0 : Math.max(0, Math.min(Math.max(...ends) - leftOver(alert) + interval, LONGEST));
  };
  return (alert) => firesOn(alert) || undefined;
}

/** Seconds after its last bad point for which a window has bad points enough. */
const leftOver = ({ window: { period, bad, of } }: Alert): number => (of - bad) * period;
