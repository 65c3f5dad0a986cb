import { rendered } from "./mistake";

type Block = Readonly<Record<string, unknown>>;

const RULES = "grafana_rule_group";
const MUTE = "grafana_mute_timing";
const POINT = "grafana_contact_point";
const SOURCE = "grafana_data_source";
const DASHBOARD = "grafana_dashboard";

const rule = (change: Block) => ({ rule: ([first]: readonly Block[]) => [{ ...first, ...change }] });
const interval = (change: Block) => ({ intervals: ([first]: readonly Block[]) => [{ ...first, ...change }] });

const OBJECTIVE = {
  name: "Checkout",
  description: "Orders can be placed",
  destination_datasource: { uid: "prometheus" },
  query: { type: "freeform", freeform: { query: "checkout:success:ratio" } },
  objectives: { value: 0.995, window: "28d" },
};

/** Grafana's own limits: rules, contact points, mute timings, dashboards, data sources. */
export const RENDERED_GRAFANA = rendered(
  ["grafana", "rules that are evaluated every 15 s", "interval_seconds is 15", RULES, { interval_seconds: 15 }],
  ["grafana", "a group without rules", "rule", RULES, { rule: [] }],
  ["grafana", "two rules of one name", "twice", RULES, { rule: ([first]: readonly Block[]) => [first, { ...first, uid: "another" }] }],
  ["grafana", "a uid of 41 characters", "uid is 41", RULES, rule({ uid: "a".repeat(41) })],
  ["grafana", "a duration in words", `for is "5 minutes"`, RULES, rule({ for: "5 minutes" })],
  ["grafana", "a state without data that does not exist", `no_data_state is "Ok"`, RULES, rule({ no_data_state: "Ok" })],
  ["grafana", "a condition that no query is called", `condition is "Z"`, RULES, rule({ condition: "Z" })],
  ["grafana", "a label that Grafana sets itself", "__grafana_receiver__", RULES, rule({ labels: { __grafana_receiver__: "a" } })],
  ["grafana", "a contact point that tells nobody", "every other integration is missing", POINT, { email: null, pagerduty: null }],
  ["grafana", "mail to nobody", "addresses has 0 entries", POINT, { email: [{ addresses: [] }] }],
  [
    "grafana",
    "an event's severity that PagerDuty does not have",
    `severity is "page"`,
    [POINT, "pagerduty"],
    { pagerduty: ([first]: readonly Block[]) => [{ ...first, severity: "page" }] },
  ],
  ["grafana", "a mute timing that ends before it starts", "not after the start at 22:00", MUTE, interval({ times: [{ start: "22:00", end: "02:00" }] })],
  ["grafana", "a month of thirteen", "months has", MUTE, interval({ months: ["13"] })],
  ["grafana", "a place that is no time zone", "location is", MUTE, interval({ location: "europe/dublin" })],
  ["grafana", "a template without a definition", "template is", "grafana_message_template", { template: "Hello" }],
  ["grafana", "a folder of Grafana's own title", "title is", "grafana_folder", { title: "General" }],
  ["grafana", "a data source's fields that are not JSON", "json_data_encoded is not JSON", SOURCE, { json_data_encoded: "authType: default" }],
  ["grafana", "a data source that is asked by neither way", `access_mode is "server"`, SOURCE, { access_mode: "server" }],
  ["grafana", "a dashboard without a title", "has no title", DASHBOARD, { config_json: JSON.stringify({ uid: "shop" }) }],
  [
    "grafana",
    "a dashboard's uid of 41 characters",
    "a uid of 41 characters",
    DASHBOARD,
    { config_json: JSON.stringify({ title: "Shop", uid: "a".repeat(41) }) },
  ],
  [
    "grafana",
    "a permission that does not exist",
    `permission is "Write"`,
    "grafana_folder_permission",
    { permissions: [{ role: "Viewer", permission: "Write" }] },
  ],
  ["grafana", "a list of dashboards that shows none", "item is missing", "grafana_playlist", { item: [] }],
  ["grafana", "an objective of nothing measured", "query is missing", "grafana_slo", { ...OBJECTIVE, query: [] }],
  ["grafana", "an objective that sets none", "objectives is missing", "grafana_slo", { ...OBJECTIVE, objectives: [] }],
);
