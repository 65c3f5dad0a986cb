import type { Alert, ResolvedMeasure } from "../model";
import { formatQuantity } from "../quantities";
import { type Dimension, dimensionOf, fromUnit, seconds, type Unit } from "../units";
import { thresholdNumber, worseOnLine } from "./expressions";

/**
 * When an alert's datapoint is bad, as its graph shows it: `> 5 s`, `> 10 per 5 min` for a sum over five minutes,
 * `< 10 GiB (> 90 %)` for what is free of a fixed capacity.
 * @param measure whose graph. @default CloudWatch's
 */
export function condition(
  alert: Pick<Alert, "at" | "worse" | "measures" | "window" | "dimension">,
  measure: ResolvedMeasure | undefined = alert.measures.aws,
): string {
  if ("deviations" in alert.at) return `outside ${alert.at.deviations} deviations`;
  const meant = `${SIGNS[alert.worse]} ${formatQuantity(alert.at.quantity)}`;
  const value = thresholdNumber(alert, measure);
  if (!measure || value === undefined) return meant;
  const sign = SIGNS[worseOnLine(alert, measure)];
  const summed = SUMMED[measure.unit];
  if (summed) return `${sign} ${formatQuantity({ dimension: summed, value })} per ${formatQuantity(seconds(alert.window.period))}`;
  if (!("capacity" in measure) || typeof measure.capacity !== "number") return meant;
  const unit = measure.unit as Unit;
  return `${sign} ${formatQuantity(fromUnit(value, dimensionOf(unit), unit, alert.window.period))} (${meant})`;
}
const SIGNS = { above: ">", below: "<", outside: "≠" } as const;
/** What a sum over one period counts. */
const SUMMED: Readonly<Record<string, Dimension | undefined>> = { "per-period": "count", "B-per-period": "bytes" };
