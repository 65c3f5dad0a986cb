import type { AnySignal } from "../measures";
import type { Alert, ResolvedMeasure, ResolvedMetric } from "../model";
import type { AlertingVendor } from "../platform";
import type { Threshold } from "../thresholds";

type Judged = Pick<Threshold, "window" | "minEventsPerPeriod">;

/**
 * Seconds by which something has to have happened again, where an alert is about that: a nightly job has a day. They are the user's
 * own; what counts against the severity is the time from then to the notification. A zero has to stand where nothing came: without,
 * CloudWatch looks at older datapoints before it takes missing ones for bad.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html#alarms-evaluating-missing-data
 * @returns nothing, where it is about something else
 */
export function deadlineOf(signal: Pick<AnySignal, "class" | "worse">, measure: ResolvedMeasure, { window, minEventsPerPeriod }: Judged): number | undefined {
  if (!asksForOne(signal) || minEventsPerPeriod !== undefined || !isZeroInSilence(measure)) return undefined;
  return window.bad * window.period;
}

/** Whether it would have a deadline if its metric were `sparse`. */
export const lacksZeros = (alert: Pick<Alert, "class" | "worse" | "measures">): boolean =>
  asksForOne(alert) && alert.measures.aws !== undefined && "plain" in alert.measures.aws && !isZeroInSilence(alert.measures.aws);

/** What makes a window a deadline. */
export const SAY_SPARSE = "say `sparse: true` of its metric, so that a zero stands where nothing came, and the window is a deadline from which time is counted";

const asksForOne = (signal: Pick<AnySignal, "class" | "worse">): boolean => signal.class === "freshness" && signal.worse === "below";

const isZeroInSilence = (measure: ResolvedMeasure): boolean => "plain" in measure && (measure.plain as Partial<ResolvedMetric>).sparse === true;

/** Seconds from a deadline until the vendor has looked whether it was kept. */
export const lookAfter = (vendor: AlertingVendor, window: Threshold["window"], delay: number): number =>
  vendor !== "aws" ? delay : isLookedAtHourly(window) ? HOUR : MINUTE;

/**
 * CloudWatch's windows slide with each look, which is every minute, or every hour for what is longer than a day:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html
 */
export const isLookedAtHourly = ({ period, of }: Threshold["window"]): boolean => period * of > 86_400;
const MINUTE = 60;
const HOUR = 3600;
