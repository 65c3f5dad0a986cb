import { SEVERITY, type Severity } from "../severities";
import type { Window } from "../thresholds";
import type { EffectiveThreshold } from "./overrides";

/** How a vendor has the metric that an alert judges: seconds. */
export interface Pace {
  readonly delay: number;
  readonly resolution: number;
  readonly severity: Severity;
}

/**
 * The catalog's windows fit the usual resolution. For a metric that comes more rarely they keep their length, as far as the
 * severity's time allows; for one that comes sooner than where the catalog found it (a certificate's days, which ACM tells once
 * a day) they become as short as the severity asks for. A window that people wrote stays as it is.
 */
export function fitted(effective: EffectiveThreshold, pace: Pace): EffectiveThreshold {
  if (effective.ownWindow) return effective;
  const { window } = effective.threshold;
  const fitting = window.period < pace.resolution ? stretched(window, pace) : shortened(window, pace);
  return fitting === window ? effective : { ...effective, threshold: { ...effective.threshold, window: fitting } };
}

function stretched({ period, bad, of }: Window, { delay, resolution, severity }: Pace): Window {
  const datapoints = (count: number) => Math.max(1, Math.ceil((count * period) / resolution));
  const inTime = Math.max(1, Math.floor((SEVERITY[severity].detectWithin - delay) / resolution));
  return { period: resolution, bad: Math.min(datapoints(bad), inTime), of: datapoints(of) };
}

function shortened(window: Window, { delay, resolution, severity }: Pace): Window {
  const { detectWithin } = SEVERITY[severity];
  if (delay + window.bad * window.period <= detectWithin || window.period <= resolution) return window;
  const period = PERIODS.find((shorter) => shorter < window.period && shorter >= resolution && delay + window.bad * shorter <= detectWithin);
  return period === undefined ? window : { ...window, period };
}

/** Periods that people know, in seconds. */
const PERIODS = [3600, 900, 300, 60] as const;
