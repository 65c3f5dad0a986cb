import type { Case } from "./case";

const restriction = { type: "weekly_restriction", startDayOfWeek: 1, startTimeOfDay: "09:00:00", durationSeconds: 28_800 };
const conditions = [{ expression: "event.severity matches 'critical'" }];
const orchestrated = {
  set: [
    {
      id: "start",
      rule: [
        {
          condition: conditions,
          actions: { severity: "critical", eventAction: "trigger", extraction: [{ target: "event.summary", template: "{{event.summary}}" }] },
        },
      ],
    },
  ],
  catchAll: { actions: { severity: "info", eventAction: "trigger", extraction: [{ target: "event.summary", regex: ".*", source: "event.summary" }] } },
};
const orchestratedBad: Case["bad"] = [
  ["set", [], "set"],
  ["set.0.rule.0.actions.severity", "P1", "set[0].rule[0].actions.severity"],
  ["set.0.rule.0.actions.eventAction", "suppress", "set[0].rule[0].actions.event_action"],
  ["set.0.rule.0.actions.extraction.0.template", undefined, "set[0].rule[0].actions.extraction[0].template"],
  ["set.0.rule.0.actions.extraction.0.regex", ".*", "set[0].rule[0].actions.extraction[0].template"],
  ["catchAll.actions.severity", "P1", "catch_all.actions.severity"],
  ["catchAll.actions.eventAction", "drop", "catch_all.actions.event_action"],
  ["catchAll.actions.extraction.0.source", undefined, "catch_all.actions.extraction[0].template"],
];

const BUSINESS = { id: "B", type: "business_service" };
const DEPENDENCY = { dependentService: [BUSINESS], supportingService: [{ id: "S", type: "service" }] };

export const PAGERDUTY_CASES: readonly Case[] = [
  { resource: "pagerduty_team", good: { name: "Checkout" }, bad: [["name", "Checkout ", "name"]] },
  { resource: "pagerduty_team_membership", good: { userId: "U", teamId: "T", role: "responder" }, bad: [["role", "boss", "role"]] },
  {
    resource: "pagerduty_user",
    good: { name: "Ada", email: "ada@example.com", timeZone: "Europe/Berlin", role: "user" },
    bad: [
      ["timeZone", "Berlin", "time_zone"],
      ["role", "boss", "role"],
    ],
  },
  {
    resource: "pagerduty_schedule",
    good: {
      name: "Checkout primary",
      timeZone: "Europe/Berlin",
      layer: [
        {
          start: "2027-01-04T09:00:00+01:00",
          end: "2028-01-03T09:00:00Z",
          rotationVirtualStart: "2027-01-04T09:00:00+01:00",
          rotationTurnLengthSeconds: 604_800,
          users: ["U1"],
          restriction: [restriction, { type: "daily_restriction", startTimeOfDay: "22:00:00", durationSeconds: 86_399 }],
        },
      ],
    },
    bad: [
      ["name", "", "name"],
      ["timeZone", "UTC", "time_zone"],
      ["layer", [], "layer"],
      ["layer.0.rotationTurnLengthSeconds", 600, "layer[0].rotation_turn_length_seconds"],
      ["layer.0.users", [], "layer[0].users"],
      ["layer.0.start", "2027-02-30T09:00:00Z", "layer[0].start"],
      ["layer.0.end", "2028-01-03", "layer[0].end"],
      ["layer.0.rotationVirtualStart", "2027-01-04T09:00:05Z", "layer[0].rotation_virtual_start"],
      ["layer.0.restriction.0.type", "monthly_restriction", "layer[0].restriction[0].type"],
      ["layer.0.restriction.0.startTimeOfDay", "9:00", "layer[0].restriction[0].start_time_of_day"],
      ["layer.0.restriction.0.durationSeconds", 604_800, "layer[0].restriction[0].duration_seconds"],
      ["layer.0.restriction.0.startDayOfWeek", 8, "layer[0].restriction[0].start_day_of_week"],
      ["layer.0.restriction.0.startDayOfWeek", undefined, "layer[0].restriction[0].start_day_of_week"],
      ["layer.0.restriction.1.startDayOfWeek", 1, "layer[0].restriction[1].start_day_of_week"],
      ["layer.0.restriction.1.durationSeconds", 86_400, "layer[0].restriction[1].duration_seconds"],
    ],
  },
  {
    resource: "pagerduty_maintenance_window",
    good: { startTime: "2027-01-04T22:00:00Z", endTime: "2027-01-04T23:00:00Z", services: ["S"] },
    bad: [
      ["startTime", "2027-01-04 22:00", "start_time"],
      ["endTime", "tomorrow", "end_time"],
      ["endTime", "2027-01-04T22:00:00Z", "end_time"],
      ["services", [], "services"],
    ],
  },
  {
    resource: "pagerduty_escalation_policy",
    good: {
      name: "Checkout P0",
      numLoops: 2,
      teams: ["T"],
      rule: [{ escalationDelayInMinutes: 5, escalationRuleAssignmentStrategy: { type: "round_robin" }, target: [{ type: "schedule_reference", id: "S" }] }],
    },
    bad: [
      ["name", "Checkout / P0", "name"],
      ["numLoops", 10, "num_loops"],
      ["teams", ["T", "U"], "teams"],
      ["rule", [], "rule"],
      ["rule.0.escalationDelayInMinutes", 0, "rule[0].escalation_delay_in_minutes"],
      ["rule.0.target", [], "rule[0].target"],
      ["rule.0.target.0.type", "team_reference", "rule[0].target[0].type"],
      ["rule.0.escalationRuleAssignmentStrategy.type", "random", "rule[0].escalation_rule_assignment_strategy.type"],
    ],
  },
  {
    resource: "pagerduty_service",
    good: {
      name: "checkout-api",
      escalationPolicy: "E",
      autoResolveTimeout: "14400",
      acknowledgementTimeout: "null",
      alertCreation: "create_alerts_and_incidents",
      autoPauseNotificationsParameters: { enabled: true, timeout: 300 },
      incidentUrgencyRule: {
        type: "use_support_hours",
        duringSupportHours: { type: "constant", urgency: "high" },
        outsideSupportHours: { type: "constant", urgency: "low" },
      },
      supportHours: { type: "fixed_time_per_day", timeZone: "Europe/Berlin", startTime: "09:00:00", endTime: "17:00:00", daysOfWeek: [1, 2, 3, 4, 5] },
      alertGroupingParameters: { type: "content_based", config: { aggregate: "all", fields: ["source"], timeWindow: 86_400 } },
    },
    bad: [
      ["name", "\n", "name"],
      ["autoResolveTimeout", "4h", "auto_resolve_timeout"],
      ["acknowledgementTimeout", "never", "acknowledgement_timeout"],
      ["alertCreation", "none", "alert_creation"],
      ["autoPauseNotificationsParameters.timeout", 60, "auto_pause_notifications_parameters.timeout"],
      ["incidentUrgencyRule.type", "business_hours", "incident_urgency_rule.type"],
      ["incidentUrgencyRule.urgency", "high", "incident_urgency_rule"],
      ["incidentUrgencyRule.duringSupportHours.urgency", "urgent", "incident_urgency_rule.during_support_hours.urgency"],
      ["incidentUrgencyRule.outsideSupportHours.urgency", "none", "incident_urgency_rule.outside_support_hours.urgency"],
      ["supportHours", undefined, "incident_urgency_rule"],
      ["supportHours.timeZone", "CET", "support_hours.time_zone"],
      ["supportHours.daysOfWeek", [], "support_hours.days_of_week"],
      ["supportHours.daysOfWeek.0", 0, "support_hours.days_of_week[0]"],
      ["supportHours.startTime", "9:00", "support_hours.start_time"],
      ["supportHours.endTime", "24:00:00", "support_hours.end_time"],
      ["alertGroupingParameters.config.aggregate", "some", "alert_grouping_parameters.config.aggregate"],
      ["alertGroupingParameters.config.fields", undefined, "alert_grouping_parameters.config"],
      ["alertGroupingParameters.config.timeWindow", 200, "alert_grouping_parameters.config"],
      ["alertGroupingParameters.config.timeout", 5, "alert_grouping_parameters.config"],
      ["alertGrouping", "intelligent", "alert_grouping_parameters"],
    ],
  },
  {
    resource: "pagerduty_service",
    good: {
      name: "queue",
      escalationPolicy: "E",
      alertGrouping: "intelligent",
      alertGroupingTimeout: "300",
      incidentUrgencyRule: { type: "constant", urgency: "severity_based" },
    },
    bad: [
      ["alertGrouping", "ai", "alert_grouping"],
      ["alertGroupingTimeout", "5m", "alert_grouping_timeout"],
      ["incidentUrgencyRule.urgency", "P1", "incident_urgency_rule.urgency"],
    ],
  },
  {
    resource: "pagerduty_service",
    good: { name: "time", escalationPolicy: "E", alertGroupingParameters: { type: "time", config: { timeout: 300 } } },
    bad: [
      ["alertGroupingParameters.type", "ai", "alert_grouping_parameters.type"],
      ["alertGroupingParameters.config.timeWindow", 86_400, "alert_grouping_parameters.config"],
      ["alertGroupingParameters.config.fields", ["source"], "alert_grouping_parameters.config"],
    ],
  },
  {
    resource: "pagerduty_alert_grouping_setting",
    good: { name: "content", type: "content_based", services: ["S"], config: { aggregate: "all", fields: ["source"], timeWindow: 300 } },
    bad: [
      ["config.aggregate", "some", "config.aggregate"],
      ["config.timeWindow", 4000, "config"],
    ],
  },
  {
    resource: "pagerduty_alert_grouping_setting",
    good: { name: "time", type: "time", services: ["S"], config: { timeout: 300 } },
    bad: [["type", "ai", "type"]],
  },
  {
    resource: "pagerduty_service_integration",
    good: { service: "S", type: "events_api_v2_inbound_integration" },
    bad: [
      ["type", "webhook", "type"],
      ["vendor", "V", "type"],
    ],
  },
  { resource: "pagerduty_event_orchestration", good: { name: "shop" }, bad: [["name", "", "name"]] },
  {
    resource: "pagerduty_event_orchestration_router",
    good: {
      set: {
        id: "start",
        rule: [
          { actions: { dynamicRouteTo: [{ lookupBy: "service_name", regex: "(.*)", source: "event.component" }] } },
          { condition: conditions, actions: { routeTo: "S" } },
        ],
      },
      catchAll: { actions: { routeTo: "unrouted" } },
    },
    bad: [
      ["set", [{ id: "start" }, { id: "other" }], "set"],
      ["set.rule.1.actions.routeTo", "unrouted", "set.rule[1].actions.route_to"],
      ["set.rule.1.actions.routeTo", undefined, "set.rule[1].actions.route_to"],
      ["set.rule.0.actions.routeTo", "S", "set.rule[0].actions.route_to"],
      ["set.rule.1.actions", { dynamicRouteTo: [{ lookupBy: "service_id", regex: "(.*)", source: "event.component" }] }, "set.rule"],
      ["set.rule.0.condition", conditions, "set.rule"],
      ["set.rule", [{ actions: { routeTo: "S" } }, { actions: { dynamicRouteTo: [{}] } }], "set.rule"],
    ],
  },
  ...["service", "global", "unrouted"].map((path) => ({ resource: `pagerduty_event_orchestration_${path}`, good: orchestrated, bad: orchestratedBad })),
  ...["global", "service"].flatMap((scope): readonly Case[] => [
    {
      resource: `pagerduty_event_orchestration_${scope}_cache_variable`,
      good: { name: "last", condition: conditions, configuration: { type: "recent_value", regex: ".*", source: "event.summary" } },
      bad: [
        ["configuration.type", "newest", "configuration.type"],
        ["configuration.source", undefined, "configuration"],
        ["configuration.ttlSeconds", 60, "configuration"],
      ],
    },
    {
      resource: `pagerduty_event_orchestration_${scope}_cache_variable`,
      good: { name: "outside", configuration: { type: "external_data", dataType: "string", ttlSeconds: 60 } },
      bad: [["condition", conditions, "configuration"]],
    },
  ]),
  { resource: "pagerduty_incident_workflow", good: { name: "Major incident" }, bad: [["name", "Major incident ", "name"]] },
  {
    resource: "pagerduty_incident_workflow_trigger",
    good: { type: "manual", workflow: "W", subscribedToAllServices: true, services: [], permissions: { restricted: true, teamId: "T" } },
    bad: [
      ["type", "hourly", "type"],
      ["condition", "incident.priority matches 'P1'", "condition"],
      ["services", ["S"], "services"],
      ["type", "conditional", "permissions"],
      ["permissions.teamId", undefined, "permissions"],
      ["permissions.restricted", false, "permissions"],
    ],
  },
  {
    resource: "pagerduty_incident_custom_field",
    good: { name: "component", displayName: "Component", dataType: "string", fieldType: "single_value" },
    bad: [
      ["name", "Component", "name"],
      ["displayName", "", "display_name"],
      ["dataType", "text", "data_type"],
      ["fieldType", "list", "field_type"],
    ],
  },
  { resource: "pagerduty_incident_custom_field_option", good: { field: "F", dataType: "string", value: "yes" }, bad: [["dataType", "boolean", "data_type"]] },
  {
    resource: "pagerduty_business_service",
    good: { name: "Buy", type: "business_service" },
    bad: [
      ["name", "", "name"],
      ["type", "service", "type"],
    ],
  },
  {
    resource: "pagerduty_business_service_subscriber",
    good: { businessServiceId: "B", subscriberId: "T", subscriberType: "team" },
    bad: [["subscriberType", "schedule", "subscriber_type"]],
  },
  {
    resource: "pagerduty_service_dependency",
    good: { dependency: [DEPENDENCY] },
    bad: [
      ["dependency", undefined, "dependency"],
      ["dependency", [], "dependency"],
      ["dependency", [DEPENDENCY, DEPENDENCY], "dependency"],
      ["dependency.0.dependentService", undefined, "dependency[0].dependent_service"],
      ["dependency.0.dependentService", [BUSINESS, BUSINESS], "dependency[0].dependent_service"],
      ["dependency.0.supportingService", [], "dependency[0].supporting_service"],
      ["dependency.0.supportingService", [BUSINESS, BUSINESS], "dependency[0].supporting_service"],
      ["dependency.0.dependentService.0.type", "team", "dependency[0].dependent_service[0].type"],
      ["dependency.0.supportingService.0.type", "team", "dependency[0].supporting_service[0].type"],
    ],
  },
];
