import { describeCondition, describeThreshold, describeWindow } from "../model/describe";
import { formatPath, type Position } from "../model/diagnostics";
import { measureOf } from "../model/measured";
import type { Alert, Model, Route } from "../model/model";
import { responders } from "../model/oncall/resolve";
import { VENDOR_NAMES } from "../model/platform";
import { formatSpan } from "../model/quantities";
import { SUPPRESSOR_WAIT } from "../model/resolve/checks";
import { longestDetection } from "../model/resolve/suppression";
import { vendorDelay } from "../model/resolve/vendor";
import { SEVERITY } from "../model/severities";
import { type Section, sectionsText } from "./sections";

/** Everything about one alert, as text. */
export function explainAlert(model: Model, alert: Alert, rule: string, origin: Position | undefined): string {
  const route = model.routes.find(({ id }) => id === alert.route) as Route;
  const measure = measureOf(alert.vendor, alert.measures);
  const place = origin ? ` (${origin.file}:${origin.line}:${origin.column})` : "";
  const sections: readonly Section[] = [
    [
      alert.key,
      [
        `${alert.severity} ${model.aliases[alert.severity]}: ${alert.title} of ${alert.component} ${describeCondition(alert)}`,
        alert.meaning,
        `First look: ${alert.firstLook}`,
      ],
    ],
    [
      "The number",
      [
        describeThreshold(alert),
        ...("relative" in alert.at && alert.at.relative ? [`${alert.at.relative.times} × the component's ${alert.at.relative.field}`] : []),
        `From: ${provenance(alert, place)}`,
        `Source (${alert.basis}): ${alert.source}`,
        `Reason: ${alert.reason}`,
        ...(alert.beside === undefined ? [] : [`Beside it: ${alert.beside}`]),
        ...(measure ? [`Measured by: ${measure.cite}`] : []),
      ],
    ],
    [
      "When it fires",
      [
        `Watched by ${VENDOR_NAMES[alert.vendor]}`,
        `${describeWindow(alert)}; no data: ${alert.missing} (${alert.missingBecause})`,
        expectation(model, alert),
        ...(alert.heldBackBy.length > 0 ? [`Held back while one of these fires: ${alert.heldBackBy.join(", ")}`] : []),
        ...(alert.vendor === "aws" ? [] : [`Nothing holds it back, nor does it wait for a graver alert of its signal: docs/capabilities.md`]),
        ...(alert.yieldsTo === undefined ? [] : [`Silent while the graver ${alert.yieldsTo} fires`]),
      ],
    ],
    [
      "Who hears of it",
      [
        ...(alert.notifies ? [] : [`Nobody: in observe mode until ${alert.observeUntil}. From then on:`]),
        ...responders(model.oncall, route).map(({ afterMinutes, who, how }) => `after ${afterMinutes} min: ${who}, ${how}`),
        ...(route.channels.length === 0 ? ["Nobody: dashboards and digests only"] : []),
        `Owner: ${alert.owner}`,
        `Runbook: ${"url" in alert.runbook ? alert.runbook.url : `none (${alert.runbook.waived})`}`,
        `Dashboard: ${alert.dashboard}`,
      ],
    ],
  ];
  return sectionsText(sections, rule);
}

function expectation(model: Model, alert: Alert): string {
  const { detectWithin, deadline, vendor, severity, window, heldBackBy, yieldsTo } = alert;
  const measure = measureOf(vendor, alert.measures);
  const delay = formatSpan(measure ? vendorDelay(model, vendor, alert.measures) : 0);
  const there = `${delay} until the metric is there${vendor === "aws" ? "" : " and looked at"}`;
  const waits = heldBackBy.length > 0 || yieldsTo !== undefined ? `, ${SUPPRESSOR_WAIT} s waiting for what could hold it back` : "";
  const longest = longestDetection(alert);
  const allowed = `${severity} allows ${formatSpan(longest)}${longest > SEVERITY[severity].detectWithin ? ", as slow as its metric" : ""}`;
  return deadline === undefined
    ? `Expected ${formatSpan(detectWithin)} after a fault: ${there}, ${window.bad} × ${formatSpan(window.period)}${waits}; ${allowed}`
    : `Expected ${formatSpan(detectWithin)} after the deadline, which is ${formatSpan(deadline)} from the last time${waits}; ${allowed}`;
}

function provenance({ origin: { level, path }, signal }: Alert, place: string): string {
  return level === "catalog" ? `the catalog, thresholds/${path[1]}.ts, ${signal}.${path[3]}` : `the ${level}'s declaration, ${formatPath(path)}${place}`;
}
