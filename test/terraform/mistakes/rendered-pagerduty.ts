import { rendered } from "./mistake";

type Block = Readonly<Record<string, unknown>>;

const SCHEDULE = "pagerduty_schedule";
const POLICY = "pagerduty_escalation_policy";
const SERVICE = "pagerduty_service";
const ROUTER = "pagerduty_event_orchestration_router";
const EVENTS = "pagerduty_event_orchestration_service";
const UNROUTED = "pagerduty_event_orchestration_unrouted";
const CACHE = "pagerduty_event_orchestration_service_cache_variable";
const INTEGRATION = "pagerduty_service_integration";

const layer = (change: Block) => ({ layer: ([first]: readonly Block[]) => [{ ...first, ...change }] });
const restriction = (change: Block) =>
  layer({ restriction: [{ type: "daily_restriction", start_time_of_day: "09:00:00", duration_seconds: 3600, ...change }] });
const rung = (change: Block) => ({ rule: ([first]: readonly Block[]) => [{ ...first, ...change }] });
const grouping = (type: string, config: Block) => ({ alert_grouping_parameters: { type, config } });
const byUser = { target: [{ type: "user_reference", id: "PUSER" }] };
const route = (...actions: readonly Block[]) => ({
  set: { id: "start", rule: actions.map((each) => ({ actions: each })) },
});
const dynamic = { dynamic_route_to: { lookup_by: "service_id", source: "event.source", regex: "(.*)" } };
const events = (actions: Block) => ({ catch_all: { actions } });
const cache = (configuration: Block, more: Block = {}) => ({ name: "last", service: "PSERVICE", configuration, ...more });

/** Groups 28 to 42: PagerDuty. */
export const RENDERED_PAGERDUTY = rendered(
  [28, "a turn of half an hour", "rotation_turn_length_seconds is 1,800", SCHEDULE, layer({ rotation_turn_length_seconds: 1800 })],
  [29, "a layer without people", "layer[0].users has 0 entries", SCHEDULE, layer({ users: [] })],
  [29, "a layer's start that is not RFC 3339", "layer[0].start is", SCHEDULE, layer({ start: "2026-01-05 09:00" })],
  [30, "a restriction of neither type", `restriction[0].type is "hourly"`, SCHEDULE, restriction({ type: "hourly" })],
  [30, "a time of day without seconds", `start_time_of_day is "09:00"`, SCHEDULE, restriction({ start_time_of_day: "09:00" })],
  [30, "a daily restriction of a day", "duration_seconds is a day or more", SCHEDULE, restriction({ duration_seconds: 86_400 })],
  [30, "a daily restriction on one day", "start_day_of_week is set in a daily_restriction", SCHEDULE, restriction({ start_day_of_week: 1 })],
  [30, "a weekly restriction without its day", "start_day_of_week is missing", SCHEDULE, restriction({ type: "weekly_restriction" })],
  [31, "a schedule's time zone that the provider does not know", `time_zone is "UTC"`, SCHEDULE, { time_zone: "UTC" }],
  [
    31,
    "support hours' time zone that the provider does not know",
    `support_hours[0].time_zone is "Europe/Kyiv"`,
    SERVICE,
    { support_hours: (hours: Block) => ({ ...hours, time_zone: "Europe/Kyiv" }) },
  ],
  [32, "a policy's name with a slash", `name is "on/call"`, POLICY, { name: "on/call" }],
  [32, "a policy's name that ends in a space", `name is "on call "`, POLICY, { name: "on call " }],
  [32, "a ladder repeated ten times", "num_loops is 10; PagerDuty allows 0 to 9", POLICY, { num_loops: 10 }],
  [32, "a policy of two teams", "teams has 2 entries; PagerDuty allows 1", POLICY, { teams: ["PTEAM1", "PTEAM2"] }],
  [33, "no delay before the next rung, whose target is not known yet", "escalation_delay_in_minutes is 0", POLICY, rung({ escalation_delay_in_minutes: 0 })],
  [33, "no delay before the next rung, whose target is known", "escalation_delay_in_minutes is 0", POLICY, rung({ escalation_delay_in_minutes: 0, ...byUser })],
  [
    33,
    "a target that is neither a person nor a schedule",
    `target[0].type is "team_reference"`,
    POLICY,
    rung({ target: [{ type: "team_reference", id: "PTEAM" }] }),
  ],
  [33, "a strategy that does not exist", `strategy[0].type is "random"`, POLICY, rung({ escalation_rule_assignment_strategy: { type: "random" } })],
  [34, "a service's name that ends in a space", `name is "oven "`, SERVICE, { name: "oven " }],
  [34, "alerts created in a way that does not exist", `alert_creation is "create_nothing"`, SERVICE, { alert_creation: "create_nothing" }],
  [34, "a timeout that is not in seconds", `auto_resolve_timeout is "4h"`, SERVICE, { auto_resolve_timeout: "4h" }],
  [
    35,
    "a pause of 150 s",
    "auto_pause_notifications_parameters[0].timeout is 150",
    SERVICE,
    { auto_pause_notifications_parameters: { enabled: true, timeout: 150 } },
  ],
  [36, "grouping over 100 s", "has time_window 100", SERVICE, grouping("intelligent", { time_window: 100 })],
  [36, "grouping over a day by anything but content", "time_window 86400, which only content_based", SERVICE, grouping("intelligent", { time_window: 86_400 })],
  [36, "grouping by content without fields", "lacks aggregate or fields", SERVICE, grouping("content_based", { aggregate: "all" })],
  [36, "fields for grouping by time", "has aggregate or fields, which time grouping does not take", SERVICE, grouping("time", { fields: ["summary"] })],
  [
    36,
    "a timeout for grouping by content",
    "has timeout, which content_based",
    SERVICE,
    grouping("content_based", { aggregate: "all", fields: ["summary"], timeout: 60 }),
  ],
  [36, "the older grouping beside the newer", "is set beside alert_grouping", SERVICE, { alert_grouping: "time", ...grouping("time", { timeout: 60 }) }],
  [37, "urgency by support hours that are not there", "uses support hours, of which the service has none", SERVICE, { support_hours: null }],
  [
    37,
    "one urgency beside urgency by support hours",
    "sets urgency beside use_support_hours",
    SERVICE,
    { incident_urgency_rule: (rule: Block) => ({ ...rule, urgency: "high" }) },
  ],
  [37, "an eighth day of the week", "days_of_week[0] is 8", SERVICE, { support_hours: (hours: Block) => ({ ...hours, days_of_week: [8] }) }],
  [
    38,
    "an integration of a type and a vendor",
    "type is set beside vendor",
    INTEGRATION,
    { service: "PSERVICE", type: "events_api_v2_inbound_integration", vendor: "PVENDOR" },
  ],
  [38, "an integration of a type that does not exist", `type is "events_api_v3"`, INTEGRATION, { service: "PSERVICE", type: "events_api_v3" }],
  [39, "a rule that routes nowhere", "a service's id in a rule", ROUTER, route({ route_to: "unrouted" })],
  [39, "a rule with two destinations", "route_to is set beside dynamic_route_to", ROUTER, route({ route_to: "PSERVICE", ...dynamic })],
  [39, "two dynamic rules", "has 2 dynamic rules; PagerDuty allows one", ROUTER, route(dynamic, dynamic)],
  [39, "a dynamic rule that is not the first", "has a dynamic rule that is not the first", ROUTER, route({ route_to: "PSERVICE" }, dynamic)],
  [40, "an event's severity that does not exist", `actions[0].severity is "fatal"`, EVENTS, events({ severity: "fatal" })],
  [40, "an event's action that does not exist", `actions[0].event_action is "open"`, EVENTS, events({ event_action: "open" })],
  [
    40,
    "an extraction by regex and template",
    "template is set beside regex",
    EVENTS,
    events({ extraction: [{ target: "event.group", regex: "(.*)", source: "event.source", template: "a" }] }),
  ],
  [40, "an extraction by regex from nowhere", "template and source are missing", EVENTS, events({ extraction: [{ target: "event.group", regex: "(.*)" }] })],
  [40, "unrouted events without a set", "set", UNROUTED, { event_orchestration: "PORCHESTRATION", set: [], catch_all: { actions: {} } }],
  [
    41,
    "a recent value that is kept for a time",
    "has ttl_seconds, which recent_value does not take",
    CACHE,
    cache({ type: "recent_value", regex: "(.*)", source: "event.source", ttl_seconds: 60 }),
  ],
  [41, "a count of events without its time", "lacks ttl_seconds, which trigger_event_count needs", CACHE, cache({ type: "trigger_event_count" })],
  [
    41,
    "external data on a condition",
    "is external_data with a condition",
    CACHE,
    cache({ type: "external_data", data_type: "string", ttl_seconds: 60 }, { condition: [{ expression: "event.source exists" }] }),
  ],
  [42, "a window's start without its offset", `start_time is "2026-12-01 22:00"`, "pagerduty_maintenance_window", { start_time: "2026-12-01 22:00" }],
  [42, "a business service of another type", `type is "technical_service"`, "pagerduty_business_service", { type: "technical_service" }],
);
