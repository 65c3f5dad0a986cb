import type { Lifecycle } from "./lifecycle";

/**
 * Read in the newest version of each file that could be read, of the provider's v4 where no other is named: its schemas
 * agree with 4.45.1's in every attribute named here. `org_id` is read at internal/resources/grafana/oss_org_id.go 1ac277d and
 * common_plugin_framework.go 0869e6f: it replaces every resource that has it. An import's id may begin with "<org_id>:".
 */
export const GRAFANA_LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  grafana_contact_point: {
    replacedBy: ["disable_provenance", "name", "org_id"],
    importedAs: "name",
    source: "terraform-provider-grafana internal/resources/grafana/resource_alerting_contact_point.go at 77b24b7 (v3)",
  },
  // Another uid within config_json replaces it as well; any other change of that text is made in place.
  grafana_dashboard: {
    replacedBy: ["org_id"],
    importedAs: "uid",
    source: "terraform-provider-grafana internal/resources/grafana/resource_dashboard.go at d5885e4",
  },
  grafana_dashboard_permission: {
    replacedBy: ["dashboard_uid", "org_id"],
    importedAs: "dashboard_uid",
    source: "terraform-provider-grafana internal/resources/grafana/resource_dashboard_permission.go at 62943ec",
  },
  grafana_data_source: {
    replacedBy: ["org_id", "uid"],
    importedAs: "uid",
    source: "terraform-provider-grafana internal/resources/grafana/resource_data_source.go at 8953b0f (v3)",
  },
  // Moved in place to another parent, which v3 still replaced it for.
  grafana_folder: {
    replacedBy: ["org_id", "uid"],
    importedAs: "uid",
    source: "terraform-provider-grafana internal/resources/grafana/resource_folder.go, the v4 that calls MoveFolder",
  },
  grafana_folder_permission: {
    replacedBy: ["folder_uid", "org_id"],
    importedAs: "folder_uid",
    source: "terraform-provider-grafana internal/resources/grafana/resource_folder_permission.go at 420b066",
  },
  grafana_message_template: {
    replacedBy: ["disable_provenance", "name", "org_id"],
    importedAs: "name",
    source: "terraform-provider-grafana internal/resources/grafana/resource_alerting_message_template.go at d462b83 (v3)",
  },
  grafana_mute_timing: {
    replacedBy: ["disable_provenance", "name", "org_id"],
    importedAs: "name",
    source: "terraform-provider-grafana internal/resources/grafana/resource_alerting_mute_timing.go at 13d088a (v3)",
  },
  // One for the organisation: its import's id may be any text.
  grafana_notification_policy: {
    replacedBy: ["org_id"],
    source: "terraform-provider-grafana internal/resources/grafana/resource_alerting_notification_policy.go at 61bab8d (v3)",
  },
  // Imported by its uid, which only `id` holds.
  grafana_playlist: {
    replacedBy: ["name", "org_id"],
    source: "terraform-provider-grafana internal/resources/grafana/resource_playlist.go at 06685a0",
  },
  // Imported as "<folder_uid>:<name>", which fills both.
  grafana_rule_group: {
    replacedBy: ["folder_uid", "name", "org_id"],
    source: "terraform-provider-grafana internal/resources/grafana/resource_alerting_rule_group.go at c7c6a1f (v3)",
  },
  grafana_slo: {
    replacedBy: [],
    importedAs: "uuid",
    source: "terraform-provider-grafana internal/resources/slo/resource_slo.go, the v4 on the plugin framework",
  },
  grafana_synthetic_monitoring_check: {
    replacedBy: [],
    source: "terraform-provider-grafana internal/resources/syntheticmonitoring/resource_check.go at 06ac4a6",
  },
  // Imported by its numeric team_id.
  grafana_team: {
    replacedBy: ["org_id"],
    source: "terraform-provider-grafana internal/resources/grafana/resource_team.go at 00a5c24",
  },
};
