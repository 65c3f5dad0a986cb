import { condition } from "../../../model/cloudwatch/condition";
import { thresholdNumber, worseOnLine } from "../../../model/cloudwatch/expressions";
import type { Alert } from "../../../model/model";
import { SEVERITY_COLOURS } from "../../../model/severities";
import type { HorizontalAnnotation, MetricEntry } from "./body";

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
