import { condition } from "../../../model/cloudwatch/condition";
import { thresholdNumber, worseOnLine } from "../../../model/cloudwatch/expressions";
import { measureOf } from "../../../model/measured";
import type { Alert } from "../../../model/model";
import { SEVERITY_COLOURS, type Severity } from "../../../model/severities";
import type { Threshold } from "./sdk";

export interface DrawnThreshold {
  readonly severity: Severity;
  /** In the unit of the signal's line. */
  readonly value: number;
  /** `P1 > 5 s`. */
  readonly label: string;
  readonly side: "above" | "below";
}

/** The thresholds that are numbers; a band of what is usual is none. */
export function drawnThresholds(alerts: readonly Alert[]): readonly DrawnThreshold[] {
  return alerts.flatMap((alert) => {
    const measure = measureOf("grafana", alert.measures);
    const value = thresholdNumber(alert, measure);
    const side = worseOnLine(alert, measure);
    if (value === undefined || side === "outside") return [];
    return [{ severity: alert.severity, value, label: `${alert.severity} ${condition(alert, measure)}`, side }];
  });
}

/** Id of the query that draws it. */
export const thresholdId = ({ severity }: Pick<DrawnThreshold, "severity">): string => `line_${severity.toLowerCase()}`;

/** Colours of the bad side, step by step upwards, as Grafana counts: a step holds from its value to the next. */
export function thresholdSteps(thresholds: readonly DrawnThreshold[]): Threshold[] {
  const gravest = [...thresholds].sort((a, b) => (a.severity < b.severity ? -1 : 1));
  const above = gravest.filter(({ side }) => side === "above");
  const below = gravest.filter(({ side }) => side === "below");
  const colourAt = (value: number): string => {
    const worst = gravest.find((threshold) => (threshold.side === "above" ? value >= threshold.value : value < threshold.value));
    return worst ? SEVERITY_COLOURS[worst.severity] : "transparent";
  };
  const values = [...new Set([...above, ...below].map(({ value }) => value))].sort((a, b) => a - b);
  // The lowest step has no value: it begins at minus infinity.
  return [{ value: null, color: colourAt(Number.NEGATIVE_INFINITY) }, ...values.map((value) => ({ value, color: colourAt(value) }))];
}
