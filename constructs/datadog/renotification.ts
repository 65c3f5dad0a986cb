import type { MonitorConfig } from "@cdktf/provider-datadog/lib/monitor";
import type { Route } from "../../model/model";
import type { Severity } from "../../model/severities";

/**
 * Whether a monitor tells again while it is still bad. An emergency that nobody escalates is told every ten minutes, because one message
 * is easily missed; where PagerDuty is in the route it escalates by itself, and each further event would only be a note in its incident.
 * What is no emergency is told once: who is told repeatedly stops listening.
 * @param ofMissingData whether missing data is told as well.
 */
export function renotification(
  severity: Severity,
  channels: Route["channels"],
  ofMissingData: boolean,
): Pick<MonitorConfig, "renotifyInterval" | "renotifyStatuses"> {
  const again = severity === "P0" && channels.length > 0 && !channels.includes("pagerduty");
  return again ? { renotifyInterval: MINUTES, renotifyStatuses: ["alert", ...(ofMissingData ? ["no data"] : [])] } : { renotifyInterval: 0 };
}

const MINUTES = 10;
