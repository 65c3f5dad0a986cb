import { rendered } from "./mistake";

type Block = Readonly<Record<string, unknown>>;

const MONITOR = "datadog_monitor";
const METRIC = [MONITOR, "evaluation_delay"] as const;
const LOGS = [MONITOR, "enable_logs_sample"] as const;
const TEST = "datadog_synthetics_test";
const DOWNTIME = "datadog_downtime_schedule";
const DASHBOARD = "datadog_dashboard_json";

const thresholds = (change: Block) => ({ monitor_thresholds: (former: Block) => ({ ...former, ...change }) });
const metric = (query: string, critical = "5") => ({ type: "query alert", query, monitor_thresholds: { critical } });
const logs = (query: string) => ({ type: "log alert", query, monitor_thresholds: { critical: "5" } });
const check = (query: string, critical = "3") => ({ type: "service check", query, monitor_thresholds: { critical }, on_missing_data: null });
const options = (change: Block) => ({ options_list: (former: Block) => ({ ...former, ...change }) });
const once = (change: Block) => ({ one_time_schedule: (former: Block) => ({ ...former, ...change }) });
const again = (change: Block) => ({
  one_time_schedule: null,
  recurring_schedule: { recurrence: [{ duration: "2h", rrule: "FREQ=DAILY", start: "2026-12-03T21:00:00", ...change }] },
});

/** Groups 43 to 46 and 48 to 50: Datadog's monitors, synthetic tests, downtimes and dashboards. */
export const RENDERED_DATADOG = rendered(
  [43, "a monitor of a type that does not exist", `type is "logs alert"`, LOGS, { type: "logs alert" }],
  [44, "a metric's window of more than a week", "looks back over last_169h", METRIC, metric("avg(last_169h):avg:heat{*} > 5")],
  [44, "a metric's window of no minute", "looks back over last_0m", METRIC, metric("avg(last_0m):avg:heat{*} > 5")],
  [44, "a metric that is compared with nothing", "does not end in a comparison", METRIC, metric("avg(last_5m):avg:heat{*}")],
  [
    44,
    "a metric that is compared with another number",
    "compares with 6, and monitor_thresholds.critical is 5",
    METRIC,
    metric("avg(last_5m):avg:heat{*} > 6"),
  ],
  [44, "logs of more than two days", "looks back over 49h", LOGS, logs('logs("*").index("*").rollup("count").last("49h") > 5')],
  [44, "logs of more than 2,880 minutes", "looks back over 2881m", LOGS, logs('logs("*").index("*").rollup("count").last("2881m") > 5')],
  [44, "logs of no particular time", "does not say over which time", LOGS, logs('logs("*").index("*").rollup("count") > 5')],
  [44, "logs that are compared with nothing", "does not end in a comparison", LOGS, logs('logs("*").index("*").rollup("count").last("5m")')],
  [44, "a service check over 101 runs", "looks back over 101 runs", LOGS, check('"http.can_connect".over("*").last(101).count_by_status()')],
  [44, "a service check over less runs than have to fail", "a threshold asks for 3", LOGS, check('"http.can_connect".over("*").last(2).count_by_status()')],
  [44, "a service check over nothing", "names nothing to look at in over()", LOGS, check('"http.can_connect".over().last(4).count_by_status()')],
  [
    44,
    "a composite of eleven monitors",
    "joins 11 monitors",
    LOGS,
    { type: "composite", query: Array.from({ length: 11 }, (_, index) => index + 1).join(" && "), monitor_thresholds: null, on_missing_data: null },
  ],
  [45, "a threshold that is no number", `critical_recovery is "two"`, LOGS, thresholds({ critical_recovery: "two" })],
  [45, "a recovery on the bad side", "and recovers at 6", LOGS, thresholds({ critical_recovery: "6" })],
  [
    45,
    "a warning that comes after what is critical",
    "which warning is not below",
    METRIC,
    { ...metric("avg(last_5m):avg:heat{*} > 5"), monitor_thresholds: { critical: "5", warning: "6" } },
  ],
  [45, "a priority that does not exist", `priority is "0"`, LOGS, { priority: "0" }],
  [45, "a state that is told of again and does not exist", `renotify_statuses[0] is "ok"`, LOGS, { renotify_statuses: ["ok"] }],
  [45, "a form of notification that does not exist", `notification_preset_name is "hide_some"`, LOGS, { notification_preset_name: "hide_some" }],
  [45, "a draft that is not one", `draft_status is "live"`, LOGS, { draft_status: "live" }],
  [46, "a monitor that resolves after more than a day", "timeout_h is 25", LOGS, { timeout_h: 25 }],
  [46, "groups that are kept for half an hour", `group_retention_duration is "30m"`, LOGS, { group_retention_duration: "30m" }],
  [46, "groups that are kept for four days", `group_retention_duration is "4d"`, LOGS, { group_retention_duration: "4d" }],
  [46, "a delay below no time", "evaluation_delay is -1", METRIC, { evaluation_delay: -1 }],
  [46, "a delay of new groups below no time", "new_group_delay is -60", LOGS, { new_group_delay: -60 }],
  [46, "a rule for missing data that does not exist", `on_missing_data is "keep"`, LOGS, { on_missing_data: "keep" }],
  [46, "both rules for missing data", "stands beside notify_no_data", LOGS, { notify_no_data: true }],
  [46, "both rules for missing data, with a time", "stands beside no_data_timeframe", LOGS, { no_data_timeframe: 10 }],
  [
    46,
    "the newer rule for missing data of a service check",
    "is not there for monitors of type service check",
    LOGS,
    { ...check('"a".over("*").last(4).count_by_status()'), on_missing_data: "resolve" },
  ],
  [46, "a lock beside roles", "stands beside restricted_roles", LOGS, { locked: true, restricted_roles: ["role"] }],
  [48, "a test of a type that does not exist", `type is "http"`, TEST, { type: "http" }],
  [48, "a test of a subtype that does not exist", `subtype is "https"`, TEST, { subtype: "https" }],
  [48, "a test that neither runs nor pauses", `status is "on"`, TEST, { status: "on" }],
  [48, "a test from nowhere", "locations has 0 entries", TEST, { locations: [] }],
  [48, "a test every 20 s", "tick_every is 20", TEST, options({ tick_every: 20 })],
  [48, "a test every eight days", "tick_every is 691,200", TEST, options({ tick_every: 691_200 })],
  [48, "a failure that is told after more than two hours", "min_failure_duration is 7,201", TEST, options({ min_failure_duration: 7201 })],
  [48, "a test's priority that does not exist", "monitor_priority is 6", TEST, options({ monitor_priority: 6 })],
  [48, "four retries", "count is 4", TEST, options({ retry: { count: 4, interval: 300 } })],
  [48, "more than five seconds between retries", "interval is 5,001", TEST, options({ retry: { count: 1, interval: 5001 } })],
  [48, "a renotification every 15 min", "renotify_interval is 15", TEST, options({ monitor_options: { renotify_interval: 15 } })],
  [48, "a test that fails nowhere", "min_location_failed is 0", TEST, options({ min_location_failed: 0 })],
  [48, "eleven packets", "number_of_packets is 11", TEST, { request_definition: (former: Block) => ({ ...former, number_of_packets: 11 }) }],
  [48, "a variable in lower case", `name is "host"`, TEST, { config_variable: [{ name: "host", type: "text" }] }],
  [48, "a browser test without a browser", "device_ids is missing", TEST, { type: "browser", device_ids: null }],
  [49, "a downtime of no monitors", "has neither monitor_id nor monitor_tags", DOWNTIME, { monitor_identifier: {} }],
  [49, "a downtime of a monitor and of tags", "has monitor_id and monitor_tags", DOWNTIME, { monitor_identifier: { monitor_id: 1, monitor_tags: ["a:b"] } }],
  [49, "a downtime of no time", "one_time_schedule is missing", DOWNTIME, { one_time_schedule: null }],
  [49, "a downtime once and again and again", "stands beside recurring_schedule", DOWNTIME, { recurring_schedule: again({}).recurring_schedule }],
  [49, "a downtime's start with an offset", `start is "2026-12-03T21:00:00+01:00"`, DOWNTIME, once({ start: "2026-12-03T21:00:00+01:00" })],
  [49, "a downtime's end that is no time", `end is "2026-12-03T25:00:00Z"`, DOWNTIME, once({ end: "2026-12-03T25:00:00Z" })],
  [49, "a downtime that ends before it starts", "is not after start", DOWNTIME, once({ end: "2026-11-01T00:00:00Z" })],
  [49, "a downtime again and again, of no recurrence", "recurrence is missing", DOWNTIME, { one_time_schedule: null, recurring_schedule: { recurrence: [] } }],
  [49, "a length in words", `duration is "2 hours"`, DOWNTIME, again({ duration: "2 hours" })],
  [49, "a rule that has a length of its own", "rrule is", DOWNTIME, again({ rrule: "FREQ=DAILY;DURATION=2H" })],
  [49, "a recurrence's start with an offset", `start is "2026-12-03T21:00:00Z"`, DOWNTIME, again({ start: "2026-12-03T21:00:00Z" })],
  [49, "an end that is told of and does not exist", `notify_end_types[0] is "ended"`, DOWNTIME, { notify_end_types: ["ended"] }],
  [49, "a state that is told of at the end and does not exist", `notify_end_states[0] is "ok"`, DOWNTIME, { notify_end_states: ["ok"] }],
  [49, "a downtime of nowhere", "scope is", DOWNTIME, { scope: " " }],
  [50, "a dashboard that is not JSON", "dashboard is not JSON", DASHBOARD, { dashboard: "title: Shop" }],
  [50, "a dashboard without widgets", "dashboard lacks widgets", DASHBOARD, { dashboard: JSON.stringify({ title: "Shop", layout_type: "ordered" }) }],
);
