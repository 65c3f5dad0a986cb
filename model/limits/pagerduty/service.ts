import type { Block, Limit, Problem, Reader, ResourceLimits, Rule } from "../limit";
import { PRINTABLE, PROVIDER, TIME_OF_DAY } from "./common";
import { TIME_ZONE } from "./time-zones";

const SOURCE = `${PROVIDER}pagerduty/resource_pagerduty_service.go`;
const GROUPING = `${PROVIDER}pagerdutyplugin/resource_pagerduty_alert_grouping_setting.go`;
const GROUPINGS: readonly string[] = ["time", "intelligent", "content_based", "content_based_intelligent"];
const URGENCY: Rule = { oneOf: ["high", "low", "severity_based"] };

export const SERVICE: readonly ResourceLimits[] = [
  {
    resources: ["pagerduty_service"],
    by: "PagerDuty",
    limits: [
      { argument: "name", rule: PRINTABLE, source: SOURCE },
      ...["auto_resolve_timeout", "acknowledgement_timeout", "alert_grouping_timeout"].map(
        (argument): Limit => ({ argument, rule: { pattern: /^(\d+|null)$/, is: 'whole seconds as text, or "null" for never' }, source: SOURCE }),
      ),
      { argument: "alert_creation", rule: { oneOf: ["create_alerts_and_incidents", "create_incidents"] }, source: SOURCE },
      { argument: "alert_grouping", rule: { oneOf: ["time", "intelligent", "rules"] }, source: SOURCE },
      { argument: "auto_pause_notifications_parameters.timeout", rule: { oneOf: [120, 180, 300, 600, 900] }, source: SOURCE },
      { argument: "incident_urgency_rule.type", rule: { oneOf: ["constant", "use_support_hours"] }, source: SOURCE },
      ...["", "during_support_hours.", "outside_support_hours."].map(
        (block): Limit => ({ argument: `incident_urgency_rule.${block}urgency`, rule: URGENCY, source: SOURCE }),
      ),
      { argument: "incident_urgency_rule", rule: { together: urgencyProblem }, source: SOURCE },
      { argument: "support_hours.time_zone", rule: TIME_ZONE, source: `${PROVIDER}util/util.go` },
      { argument: "support_hours.days_of_week", rule: { items: [1, 7] }, source: SOURCE },
      { argument: "support_hours.days_of_week[]", rule: { range: [1, 7] }, hint: "Monday is 1, Sunday 7", source: SOURCE },
      { argument: "support_hours.start_time", rule: TIME_OF_DAY, source: SOURCE },
      { argument: "support_hours.end_time", rule: TIME_OF_DAY, source: SOURCE },
      { argument: "alert_grouping_parameters.type", rule: { oneOf: ["time", "intelligent", "content_based"] }, source: SOURCE },
      { argument: "alert_grouping_parameters.config.aggregate", rule: { oneOf: ["all", "any"] }, source: SOURCE },
      { argument: "alert_grouping_parameters", rule: { together: groupingConflict }, source: SOURCE },
      { argument: "alert_grouping_parameters.config", rule: { together: (parameters, read) => groupingProblem(parameters, read) }, source: SOURCE },
    ],
  },
  {
    resources: ["pagerduty_alert_grouping_setting"],
    by: "PagerDuty",
    limits: [
      { argument: "type", rule: { oneOf: GROUPINGS }, source: GROUPING },
      { argument: "config.aggregate", rule: { oneOf: ["all", "any"] }, source: GROUPING },
      { argument: "config", rule: { together: (setting, read) => groupingProblem(setting, read) }, source: GROUPING },
    ],
  },
  {
    resources: ["pagerduty_service_integration"],
    by: "PagerDuty",
    limits: [
      {
        argument: "type",
        rule: {
          oneOf: [
            ...["aws_cloudwatch_inbound_integration", "cloudkick_inbound_integration", "event_transformer_api_inbound_integration"],
            ...["events_api_v2_inbound_integration", "generic_email_inbound_integration", "generic_events_api_inbound_integration"],
            ...["keynote_inbound_integration", "nagios_inbound_integration", "pingdom_inbound_integration", "sql_monitor_inbound_integration"],
          ],
        },
        source: `${PROVIDER}pagerduty/resource_pagerduty_service_integration.go`,
      },
      {
        argument: "type",
        rule: {
          together: (integration, read) =>
            read.has(integration, "type") && read.has(integration, "vendor")
              ? { reason: "is set beside vendor, which excludes it", hint: "set type or vendor, not both" }
              : undefined,
        },
        source: `${PROVIDER}pagerduty/resource_pagerduty_service_integration.go`,
      },
    ],
  },
];

function urgencyProblem(service: Block, read: Reader): Problem | undefined {
  const [rule] = read.blocks(service, "incident_urgency_rule");
  if (!rule || read.text(rule, "type") !== "use_support_hours") return undefined;
  if (read.has(rule, "urgency")) return { reason: "sets urgency beside use_support_hours", hint: "set it in during_support_hours and outside_support_hours" };
  return read.has(service, "support_hours") && (read.unknown(service, "support_hours") || read.blocks(service, "support_hours").length === 1)
    ? undefined
    : { reason: "uses support hours, of which the service has none or several", hint: "give exactly one support_hours block" };
}

function groupingConflict(service: Block, read: Reader): Problem | undefined {
  const older = ["alert_grouping", "alert_grouping_timeout"].find((argument) => read.has(service, argument));
  return older && read.has(service, "alert_grouping_parameters")
    ? { reason: `is set beside ${older}, which it excludes`, hint: `leave ${older} out` }
    : undefined;
}

/** What the type of grouping demands of its configuration. */
function groupingProblem(grouping: Block, read: Reader): Problem | undefined {
  const type = read.text(grouping, "type");
  const [config = {}] = read.blocks(grouping, "config");
  const window = read.number(config, "time_window");
  if (window !== undefined && window !== 86_400 && !(window >= 300 && window <= 3600))
    return { reason: `has time_window ${window}; PagerDuty allows 300 to 3,600, or 86,400`, hint: "choose 300 to 3,600 s" };
  if (type === undefined || !GROUPINGS.includes(type)) return undefined;
  const byContent = type.startsWith("content_based");
  if (window === 86_400 && !byContent) return { reason: "has time_window 86400, which only content_based grouping takes", hint: "choose 300 to 3,600 s" };
  if (type === "content_based" && !(read.has(config, "aggregate") && read.has(config, "fields")))
    return { reason: "lacks aggregate or fields, which content_based grouping needs", hint: "say which fields must be equal, and whether all or any" };
  if (!byContent && (read.has(config, "aggregate") || read.has(config, "fields")))
    return { reason: `has aggregate or fields, which ${type} grouping does not take`, hint: "leave them out, or group by content" };
  if (type !== "time" && (read.number(config, "timeout") ?? 0) > 0)
    return { reason: `has timeout, which ${type} grouping does not take`, hint: "leave it out, or group by time" };
  return undefined;
}
