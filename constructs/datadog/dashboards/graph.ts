import { condition } from "../../../model/cloudwatch/condition";
import { thresholdNumber } from "../../../model/cloudwatch/expressions";
import { graphPeriods } from "../../../model/cloudwatch/periods";
import { measureOf } from "../../../model/measured";
import type { Alert, Model, ModelSignal, ResolvedMeasure } from "../../../model/model";
import { formatQuantity } from "../../../model/quantities";
import type { Severity } from "../../../model/severities";
import { decimal, seconds } from "../../../model/units";
import { lineText } from "../../../model/vendors/datadog/expressions";
import { datadogMeasure } from "../../../model/vendors/datadog/native";
import type { Marker, Timeseries } from "./body";

/** The graphs of a signal, each alert's threshold on exactly one of them; or why Datadog can't draw it. */
export function signalGraphs(
  signal: ModelSignal,
  alerts: readonly Alert[],
  { aws }: Pick<Model, "aws">,
): { readonly graphs: readonly Timeseries[] } | { readonly reason: string } {
  const translation = datadogMeasure(signal.measures, aws);
  if ("reason" in translation) return translation;
  const periods = graphPeriods(measureOf("datadog", signal.measures) as ResolvedMeasure, alerts);
  return {
    graphs: periods.map(({ period, alerts: drawn }) => ({
      type: "timeseries",
      title: `${signal.title}${periods.length > 1 ? `, per ${formatQuantity(seconds(period))}` : ""}`,
      show_legend: true,
      legend_layout: "auto",
      // What monitors judge, without their guards: quiet times are drawn as they are.
      requests: [{ q: lineText(translation.measure, period), display_type: "line" }],
      yaxis: { include_zero: true, label: "" },
      markers: drawn.flatMap(marker),
    })),
  };
}

function marker(alert: Alert): readonly Marker[] {
  const measure = measureOf("datadog", alert.measures);
  const value = thresholdNumber(alert, measure);
  if (value === undefined) return [];
  return [{ label: `${alert.severity} ${condition(alert, measure)}`, value: `y = ${decimal(value)}`, display_type: LINES[alert.severity] }];
}

/** Datadog has three colours, and three kinds of line in each. */
const LINES: Readonly<Record<Severity, Marker["display_type"]>> = {
  P0: "error bold",
  P1: "error dashed",
  P2: "warning solid",
  P3: "warning dashed",
  P4: "info dashed",
};
