import { condition } from "../../../model/cloudwatch/condition";
import { groupBy } from "../../../model/group";
import { measureOf, sourcesOf } from "../../../model/measured";
import type { Alert, ModelSignal, ResolvedMeasure, ResolvedMetric, ResolvedSeries } from "../../../model/model";
import { type AlertingVendor, VENDOR_NAMES } from "../../../model/platform";
import { formatQuantity } from "../../../model/quantities";
import { compareSeverity } from "../../../model/severities";
import { inGoldenOrder } from "../../../model/signal-order";
import { seconds } from "../../../model/units";
import { link, markdownText, table } from "./text";

/** What a graph's description says, in Markdown: what it means when it is bad, where to look, when which vendor alerts. */
export function signalDescription(signal: ModelSignal, alerts: readonly Alert[]): string {
  const measure = measureOf("grafana", signal.measures) as ResolvedMeasure<ResolvedMetric | ResolvedSeries>;
  const metrics = [...new Set(sourcesOf(measure).map((source) => ("namespace" in source ? `${source.namespace} ${source.metric}` : source.metric)))];
  const [first] = alerts;
  return [
    ...(first ? [markdownText(first.meaning), `**First look:** ${markdownText(first.firstLook)}`] : ["Drawn only: no alert watches it here."]),
    ...(alerts.length > 0 ? [alerts.map((alert) => `- ${rule(alert)}`).join("\n")] : []),
    `Measured by ${metrics.map(markdownText).join(", ")}${measure.cite ? ` (${link("documentation", measure.cite)})` : ""}.`,
  ].join("\n\n");
}

/** A table of a component's alerts: when, what it means, where to look first. */
export function alertTable(alerts: readonly Alert[]): { readonly markdown: string; readonly rows: number } {
  const bySignal = groupBy(
    [...alerts].sort((a, b) => compareSeverity(a.severity, b.severity)),
    ({ signal }) => signal,
  );
  const rows = inGoldenOrder([...bySignal.values()].map(([first]) => first as ModelSignal)).map(({ signal }) => {
    const of = bySignal.get(signal) as readonly Alert[];
    const [{ title, each, meaning, firstLook }] = of as readonly [Alert, ...Alert[]];
    // One line for all members: the title without the one that it ends in.
    const name = each !== undefined && title.endsWith(`: ${each}`) ? title.slice(0, -each.length - 2) : title;
    return [markdownText(name), [...new Set(of.map(rule))].join("; "), markdownText(meaning), markdownText(firstLook)];
  });
  return { markdown: table(["Signal", "Alerts when", "Means", "Look first"], rows), rows: rows.length };
}

/** How many alerts each vendor watches: `5 alerts in CloudWatch, 2 in Grafana`. */
export function watchedBy(alerts: readonly Alert[]): string {
  const byVendor = groupBy(alerts, ({ vendor }) => vendor);
  const counts = (Object.keys(VENDOR_NAMES) as AlertingVendor[]).flatMap((vendor) => {
    const of = byVendor.get(vendor)?.length ?? 0;
    return of > 0 ? [`${of} in ${VENDOR_NAMES[vendor]}`] : [];
  });
  return counts.length === 0 ? "no alerts" : counts.join(", ").replace(" in", alerts.length === 1 ? " alert in" : " alerts in");
}

/** `P1 > 5 s in 3 of 5 × 1 min, from 20 events on, alerted by CloudWatch`; the severity links to the runbook. */
function rule(alert: Alert): string {
  const { severity, runbook, window, minEventsPerPeriod, vendor } = alert;
  const name = "url" in runbook ? link(severity, runbook.url) : severity;
  const events = minEventsPerPeriod === undefined ? "" : `, from ${minEventsPerPeriod} events on`;
  const when = `${markdownText(condition(alert, measureOf("grafana", alert.measures)))} in ${window.bad} of ${window.of} × ${formatQuantity(seconds(window.period))}${events}`;
  return `${name} ${when} (${VENDOR_NAMES[vendor]}${alert.notifies ? "" : ", observed only"})`;
}
