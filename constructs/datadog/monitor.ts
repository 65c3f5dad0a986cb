import type { MonitorConfig } from "@cdktf/provider-datadog/lib/monitor";
import { byCodeUnit } from "../../model/canonical";
import { describeAlert } from "../../model/describe";
import type { Alert, Model, Route } from "../../model/model";
import { SEVERITIES } from "../../model/severities";
import type { DatadogAccount } from "../../model/vendors/datadog/account";
import { evaluationDelay, monitorQuery, onMissingData } from "../../model/vendors/datadog/expressions";
import { tag } from "../../model/vendors/datadog/tags";
import type { RouteHandles } from "./handles";
import { plain, plainName, told } from "./message";
import { renotification } from "./renotification";

export interface MonitorRuleProps {
  readonly alert: Alert;
  readonly model: Pick<Model, "platform" | "environment" | "aws" | "aliases">;
  readonly account: Pick<DatadogAccount, "metricStreams">;
  /** Who hears of it. @default nobody */
  readonly handles?: RouteHandles;
  /** Channels of its route, which decide whether it tells again. @default none */
  readonly channels?: Route["channels"];
}

/** An alert as Datadog evaluates it. */
export function monitor({ alert, model, account, handles = { alert: [], recovery: [] }, channels = [] }: MonitorRuleProps): MonitorConfig {
  const { query, critical } = monitorQuery(alert, model.aws);
  return {
    name: plainName(alert.name),
    type: "query alert",
    query,
    message: [plain(describeAlert(alert, model)), ...told(handles, alert.missing === "bad")].join("\n"),
    // The same number as in the query, or Datadog refuses the monitor. No recovery threshold: it would be another number than CloudWatch's.
    monitorThresholds: { critical },
    // Not with `notify_no_data` and `no_data_timeframe`, which it replaces.
    onMissingData: onMissingData(alert),
    evaluationDelay: evaluationDelay(alert, account),
    // Counts minutes of data, which a rollup of more than a minute never fills: https://docs.datadoghq.com/monitors/types/metric/#data-window
    requireFullWindow: false,
    // One number, not a group of them: there are no triggering tags, and nothing new to wait for.
    includeTags: false,
    newGroupDelay: 0,
    ...renotification(alert.severity, alert.notifies ? channels : [], alert.missing === "bad"),
    // A state ends with its cause, not with time.
    timeoutH: 0,
    notifyAudit: false,
    draftStatus: "published",
    priority: String(SEVERITIES.indexOf(alert.severity) + 1),
    tags: monitorTags(alert, model),
  };
}

/** Tags by which a component's monitors are found, and silenced. */
export function componentTags({ platform, environment }: Pick<Model, "platform" | "environment">, component: string): readonly string[] {
  return [tag("component", component), tag("environment", environment), tag("platform", platform)];
}

/** Tags of an alert, whatever it is rendered as. */
export function monitorTags(alert: Alert, model: Pick<Model, "platform" | "environment">): string[] {
  const own = { kind: alert.kind, "managed-by": "tocsin", severity: alert.severity, signal: alert.signal, team: alert.owner };
  return taggedBeside(alert.tags, { ...own, ...(alert.each !== undefined && { member: alert.each }) }, componentTags(model, alert.component));
}

/**
 * Ours, and of the component's own tags those that have none of our keys: Datadog does not tell `Component` from `component`, and a
 * downtime silences whatever has its tags.
 */
export function taggedBeside(theirs: Readonly<Record<string, string>>, ours: Readonly<Record<string, string>>, fixed: readonly string[]): string[] {
  const named = [...fixed, ...Object.entries(ours).map(([key, value]) => tag(key, value))];
  const keys = new Set(named.map(keyOf));
  const others = Object.entries(theirs).map(([key, value]) => tag(key, value));
  return [...new Set([...named, ...others.filter((one) => !keys.has(keyOf(one)))])].sort(byCodeUnit);
}

const keyOf = (of: string): string => of.slice(0, of.indexOf(":"));
