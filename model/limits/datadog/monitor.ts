import type { Limit, ResourceLimits } from "../limit";
import { API, PROVIDER } from "./common";
import { queryProblem } from "./rule-query";

const SOURCE = `${PROVIDER}datadog/resource_datadog_monitor.go`;
const THRESHOLDS = ["critical", "critical_recovery", "ok", "unknown", "warning", "warning_recovery"] as const;

export const MONITOR: readonly ResourceLimits[] = [
  {
    resources: ["datadog_monitor"],
    by: "Datadog",
    limits: [
      { argument: "name", rule: { pattern: /\S/, is: "a name" }, source: SOURCE },
      {
        argument: "type",
        rule: {
          oneOf: [
            "audit alert",
            "ci-pipelines alert",
            "ci-tests alert",
            "composite",
            "cost alert",
            "database-monitoring alert",
            "error-tracking alert",
            "event alert",
            "event-v2 alert",
            "log alert",
            "metric alert",
            "network-performance alert",
            "process alert",
            "query alert",
            "rum alert",
            "service check",
            "slo alert",
            "synthetics alert",
            "trace-analytics alert",
          ],
        },
        source: SOURCE,
      },
      { argument: "query", rule: { together: queryProblem }, source: `${API}monitors/#create-a-monitor` },
      { argument: "priority", rule: { oneOf: ["1", "2", "3", "4", "5"] }, source: SOURCE },
      { argument: "evaluation_delay", rule: { range: [0, Number.POSITIVE_INFINITY] }, source: SOURCE },
      { argument: "new_group_delay", rule: { range: [0, Number.POSITIVE_INFINITY] }, source: SOURCE },
      { argument: "timeout_h", rule: { range: [0, 24] }, source: SOURCE },
      {
        argument: "group_retention_duration",
        rule: {
          pattern: /^((6\d|[7-9]\d|\d{3}|[1-3]\d{3}|4[0-2]\d{2}|43[01]\d|4320)m|([1-9]|[1-6]\d|7[0-2])h|[1-3]d)$/,
          is: "an hour to 72 hours, such as 60m, 1h or 2d",
        },
        source: SOURCE,
      },
      { argument: "on_missing_data", rule: { oneOf: ["default", "show_no_data", "show_and_notify_no_data", "resolve"] }, source: SOURCE },
      {
        argument: "on_missing_data",
        rule: {
          together: (monitor, read) => {
            const beside = ["notify_no_data", "no_data_timeframe"].filter((name) => read.has(monitor, name));
            return read.has(monitor, "on_missing_data") && beside.length > 0
              ? { reason: `stands beside ${beside.join(" and ")}, which it replaces`, hint: `leave ${beside.join(" and ")} out` }
              : undefined;
          },
        },
        source: SOURCE,
      },
      {
        argument: "on_missing_data",
        rule: {
          together: (monitor, read) => {
            const type = read.text(monitor, "type") ?? "";
            return read.has(monitor, "on_missing_data") && ["service check", "composite", "slo alert"].includes(type)
              ? { reason: `is not there for monitors of type ${type}`, hint: "use notify_no_data and no_data_timeframe" }
              : undefined;
          },
        },
        source: SOURCE,
      },
      { argument: "no_data_timeframe", rule: { range: [0, Number.POSITIVE_INFINITY] }, source: SOURCE },
      { argument: "renotify_interval", rule: { range: [0, Number.POSITIVE_INFINITY] }, source: SOURCE },
      {
        argument: "locked",
        rule: {
          together: (monitor, read) =>
            read.has(monitor, "locked") && read.has(monitor, "restricted_roles")
              ? { reason: "stands beside restricted_roles", hint: "leave locked out: it is deprecated" }
              : undefined,
        },
        source: SOURCE,
      },
      { argument: "renotify_statuses[]", rule: { oneOf: ["alert", "warn", "no data"] }, source: SOURCE },
      { argument: "notification_preset_name", rule: { oneOf: ["show_all", "hide_query", "hide_handles", "hide_all"] }, source: SOURCE },
      { argument: "draft_status", rule: { oneOf: ["draft", "published"] }, source: SOURCE },
      ...THRESHOLDS.map(
        (name): Limit => ({ argument: `monitor_thresholds.${name}`, rule: { pattern: /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i, is: "a number" }, source: SOURCE }),
      ),
    ],
  },
];
