import type { Alert } from "../../../model/model";
import { formatQuantity } from "../../../model/quantities";
import type { Severity } from "../../../model/severities";
import { DIMENSIONS, type Dimension, fromUnit, seconds, type Unit } from "../../../model/units";
import { thresholdNumber, worseOnLine } from "../expressions";
import type { HorizontalAnnotation, MetricEntry } from "./body";

/** The same on every graph, from dark red to grey. */
export const SEVERITY_COLOURS: Readonly<Record<Severity, string>> = { P0: "#8b0000", P1: "#d62728", P2: "#ff7f0e", P3: "#bcbd22", P4: "#7f7f7f" };

/** A line per threshold, shaded toward the bad side, in the unit that the graph draws. */
export function annotations(alerts: readonly Alert[]): readonly HorizontalAnnotation[] {
  return alerts.flatMap((alert) => {
    const value = thresholdNumber(alert);
    const fill = worseOnLine(alert);
    if (value === undefined || fill === "outside") return [];
    return [{ label: `${alert.severity} ${condition(alert)}`, value, color: SEVERITY_COLOURS[alert.severity], fill }];
  });
}

/** A band of what is usual, around the line called `id`, per threshold in deviations. */
export function bands(alerts: readonly Alert[], id: string): readonly MetricEntry[] {
  return alerts.flatMap((alert) =>
    "deviations" in alert.at
      ? [
          [
            {
              expression: `ANOMALY_DETECTION_BAND(${id}, ${alert.at.deviations})`,
              id: `usual_${alert.severity.toLowerCase()}`,
              label: `${alert.severity} ${condition(alert)}`,
              color: SEVERITY_COLOURS[alert.severity],
            },
          ] as const,
        ]
      : [],
  );
}

/**
 * When an alert's datapoint is bad, as its graph shows it: `> 5 s`, `> 10 per 5 min` for a sum over five minutes,
 * `< 10 GiB (> 90 %)` for what is free of a fixed capacity.
 */
export function condition(alert: Pick<Alert, "at" | "worse" | "measures" | "window" | "dimension">): string {
  if ("deviations" in alert.at) return `outside ${alert.at.deviations} deviations`;
  const meant = `${SIGNS[alert.worse]} ${formatQuantity(alert.at.quantity)}`;
  const measure = alert.measures.aws;
  const value = thresholdNumber(alert);
  if (!measure || value === undefined) return meant;
  const sign = SIGNS[worseOnLine(alert)];
  const summed = SUMMED[measure.unit];
  if (summed) return `${sign} ${formatQuantity({ dimension: summed, value })} per ${formatQuantity(seconds(alert.window.period))}`;
  if (!("capacity" in measure) || typeof measure.capacity !== "number") return meant;
  const dimension = (Object.keys(DIMENSIONS) as Dimension[]).find((name) => measure.unit in DIMENSIONS[name].units) as Dimension;
  return `${sign} ${formatQuantity(fromUnit(value, dimension, measure.unit as Unit, alert.window.period))} (${meant})`;
}
const SIGNS = { above: ">", below: "<", outside: "≠" } as const;
/** What a sum over one period counts. */
const SUMMED: Readonly<Record<string, Dimension | undefined>> = { "per-period": "count", "B-per-period": "bytes" };
