import type { NamedType } from "./named";

const GF = "terraform-provider-grafana v4.45.1 internal/resources/grafana";
const FOLDER = "the provider destroys no folder that is not empty (`prevent_destroy_if_not_empty`); without that, Grafana would delete what is in it";
const FOLDER_SOURCE = `${GF}/resource_folder.go l.207-238`;
const POINT = "Grafana deletes no contact point that a rule or a policy names";
const POINT_SOURCE = "https://github.com/grafana/grafana/issues/64229; https://github.com/grafana/terraform-provider-grafana/issues/1806";
const TIMING = "the provider takes it out of rules and policies first: they are not muted until the update, and somebody may be paged";
const TIMING_SOURCE = `${GF}/resource_alerting_mute_timing.go l.238-278`;

export const GRAFANA_ORDER: readonly NamedType[] = [
  {
    type: "grafana_folder",
    createBeforeDestroy: true,
    identity: { arguments: ["uid"], within: ["org_id"], taken: "refused", source: "https://github.com/grafana/terraform-provider-grafana/issues/2176: 412" },
    namedBy: [
      { by: "grafana_dashboard", at: ["folder"], gone: "refused", because: FOLDER, source: FOLDER_SOURCE },
      { by: "grafana_folder", at: ["parent_folder_uid"], gone: "refused", because: FOLDER, source: FOLDER_SOURCE },
      {
        by: "grafana_rule_group",
        at: ["folder_uid"],
        gone: "child",
        because: "goes first: `folder_uid` replaces it",
        source: `${GF}/resource_alerting_rule_group.go`,
      },
      {
        by: "grafana_folder_permission",
        at: ["folder_uid"],
        gone: "child",
        because: "goes first: `folder_uid` replaces it",
        source: `${GF}/resource_folder_permission.go`,
      },
    ],
  },
  {
    type: "grafana_contact_point",
    createBeforeDestroy: true,
    identity: {
      arguments: ["name"],
      within: ["org_id"],
      taken: "overwritten",
      source: `${GF}/resource_alerting_contact_point.go l.237-252: integrations of one name are one contact point, which is deleted by name`,
    },
    namedBy: [
      { by: "grafana_rule_group", at: ["rule"], gone: "refused", because: POINT, source: POINT_SOURCE },
      { by: "grafana_notification_policy", at: ["contact_point", "policy"], gone: "refused", because: POINT, source: POINT_SOURCE },
    ],
  },
  {
    type: "grafana_mute_timing",
    createBeforeDestroy: true,
    identity: {
      arguments: ["name"],
      within: ["org_id"],
      taken: "refused",
      source: "grafana pkg/services/ngalert/provisioning: alerting.notifications.time-intervals.nameExists, 400",
    },
    namedBy: [
      { by: "grafana_rule_group", at: ["rule"], gone: "harm", because: TIMING, source: TIMING_SOURCE },
      { by: "grafana_notification_policy", at: ["policy"], gone: "harm", because: TIMING, source: TIMING_SOURCE },
    ],
  },
  {
    type: "grafana_message_template",
    createBeforeDestroy: true,
    identity: {
      arguments: ["name"],
      within: ["org_id"],
      taken: "overwritten",
      source: `${GF}/resource_alerting_message_template.go: a create is a PUT by name`,
    },
    namedBy: [
      {
        by: "grafana_contact_point",
        at: ["discord", "email", "googlechat", "slack", "teams", "telegram", "webhook", "pagerduty", "depends_on"],
        gone: "unknown",
        because: "whether Grafana refuses is not documented; if it does not, messages can't be written",
        source: `${GF}/resource_alerting_message_template.go`,
      },
    ],
  },
  {
    type: "grafana_data_source",
    createBeforeDestroy: true,
    identity: {
      arguments: ["uid"],
      within: ["org_id"],
      taken: "refused",
      source: "https://grafana.com/docs/grafana/latest/developers/http_api/data_source/: 409; its name, which is unique too, changes with its uid here",
    },
    namedBy: [
      {
        by: "grafana_rule_group",
        at: ["rule"],
        spelled: ["{uid}"],
        gone: "harm",
        because: "rules ask a data source that is gone: they alert of that, or keep the state that they have, until the update",
        source: "https://grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rule-evaluation/nodata-and-error-states/",
      },
      {
        by: "grafana_dashboard",
        at: ["config_json"],
        spelled: ["{uid}"],
        gone: "harmless",
        because: "panels show an error, for seconds",
        source: "dashboards are read when they are looked at",
      },
    ],
  },
  {
    type: "grafana_team",
    createBeforeDestroy: false,
    namedBy: [
      {
        by: "grafana_folder_permission",
        at: ["permissions"],
        gone: "detached",
        because: "Grafana drops a team's permissions with the team",
        source: "https://grafana.com/docs/grafana/latest/developers/http_api/team/: deletes the team and its permissions",
      },
    ],
  },
];
