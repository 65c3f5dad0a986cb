/** What Terraform asks of a vendor for resource types of ours, as the vendor names permissions. A test wants a row for every type. */
export interface VendorNeed {
  /** Resource types, and data sources as `data.<type>`. */
  readonly types: readonly string[];
  readonly plan: readonly string[];
  readonly deploy: readonly string[];
}

export interface VendorNeeds {
  readonly vendor: "Datadog" | "Grafana" | "PagerDuty";
  /** What carries them. */
  readonly carriedBy: string;
  readonly needs: readonly VendorNeed[];
  readonly sources: readonly string[];
  /** What can't be made smaller, and why. */
  readonly note: string;
}

export const VENDOR_NEEDS: readonly VendorNeeds[] = [
  {
    vendor: "Datadog",
    carriedBy: "scopes of the application key in `DD_APP_KEY`, of a service account of its own; the API key in `DD_API_KEY` has none",
    note: "A scoped key can do no more than its owner's role, so both have to hold them. Datadog has no scope for single monitors or dashboards.",
    sources: [
      "https://docs.datadoghq.com/account_management/rbac/permissions/#permissions-list",
      "https://docs.datadoghq.com/account_management/api-app-keys/#scopes",
      "https://github.com/DataDog/datadog-api-client-rust/blob/286b28058/.generator/schemas/v1/openapi.yaml",
    ],
    needs: [
      { types: ["datadog_apm_retention_filter"], plan: ["apm_retention_filter_read"], deploy: ["apm_retention_filter_write"] },
      { types: ["datadog_dashboard_json"], plan: ["dashboards_read"], deploy: ["dashboards_write"] },
      { types: ["datadog_downtime_schedule"], plan: ["monitors_read"], deploy: ["monitors_downtime"] },
      { types: ["datadog_logs_archive"], plan: ["logs_read_archives"], deploy: ["logs_write_archives"] },
      { types: ["datadog_logs_custom_pipeline"], plan: ["logs_read_config"], deploy: ["logs_write_pipelines"] },
      { types: ["datadog_logs_index"], plan: ["logs_read_config"], deploy: ["logs_modify_indexes", "logs_write_exclusion_filters"] },
      { types: ["datadog_logs_metric"], plan: ["logs_read_config"], deploy: ["logs_generate_metrics"] },
      { types: ["datadog_monitor"], plan: ["monitors_read"], deploy: ["monitors_write"] },
      { types: ["datadog_security_monitoring_rule"], plan: ["security_monitoring_rules_read"], deploy: ["security_monitoring_rules_write"] },
      { types: ["datadog_software_catalog"], plan: ["apm_service_catalog_read"], deploy: ["apm_service_catalog_write"] },
      { types: ["datadog_synthetics_test"], plan: ["synthetics_read"], deploy: ["synthetics_write"] },
      { types: ["datadog_webhook", "datadog_webhook_custom_variable"], plan: ["integrations_read"], deploy: ["create_webhooks", "manage_integrations"] },
    ],
  },
  {
    vendor: "Grafana",
    carriedBy:
      "the service account whose token is in `GRAFANA_AUTH`, beside the basic role None: by these actions in a custom role to plan, by these fixed roles to deploy. Grafana Cloud and Enterprise have both",
    note: "Grafana OSS has basic roles only: Admin to deploy, and to plan, because Viewer and Editor can't read through the provisioning API. The fixed role that can, `fixed:alerting.provisioning.secrets:reader`, reads contact points' secrets, too. Synthetic Monitoring's token has no roles.",
    sources: [
      "https://grafana.com/docs/grafana/latest/administration/roles-and-permissions/access-control/rbac-fixed-basic-role-definitions/",
      "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
    ],
    needs: [
      {
        types: ["grafana_contact_point", "grafana_message_template", "grafana_mute_timing", "grafana_notification_policy", "grafana_rule_group"],
        plan: ["alert.provisioning:read"],
        deploy: ["fixed:alerting.provisioning:writer"],
      },
      { types: ["grafana_dashboard"], plan: ["dashboards:read"], deploy: ["fixed:dashboards:writer"] },
      { types: ["grafana_data_source"], plan: ["datasources:read"], deploy: ["fixed:datasources:writer"] },
      { types: ["grafana_folder"], plan: ["folders:read"], deploy: ["fixed:folders:writer"] },
      { types: ["grafana_folder_permission"], plan: ["folders.permissions:read"], deploy: ["fixed:folders.permissions:writer"] },
      // A playlist's API asks for a basic role: https://grafana.com/docs/grafana/latest/developers/http_api/playlist/
      { types: ["grafana_playlist"], plan: ["basic role Viewer"], deploy: ["basic role Editor"] },
      {
        types: ["grafana_synthetic_monitoring_check", "data.grafana_synthetic_monitoring_probes"],
        plan: ["`GRAFANA_SM_ACCESS_TOKEN`"],
        deploy: ["`GRAFANA_SM_ACCESS_TOKEN`"],
      },
      // Members are found among the organisation's users.
      { types: ["grafana_team"], plan: ["teams:read", "teams.permissions:read", "org.users:read"], deploy: ["fixed:teams:writer", "fixed:org.users:reader"] },
    ],
  },
  {
    vendor: "PagerDuty",
    carriedBy: "the REST API key in `PAGERDUTY_TOKEN`",
    note: "PagerDuty's keys read all, or read and write all: there is nothing between. Scoped OAuth of an app would be narrower, but the provider takes it by an argument, `use_app_oauth_scoped_token`, which is not rendered. A person's key can do what that person can: one of a user of its own with the role Global Admin is as wide, but its changes have a name in PagerDuty's audit trail.",
    sources: ["https://support.pagerduty.com/main/docs/api-access-keys", "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs"],
    needs: [
      {
        types: [
          "data.pagerduty_incident_custom_field",
          "data.pagerduty_priority",
          "data.pagerduty_user",
          "pagerduty_business_service",
          "pagerduty_business_service_subscriber",
          "pagerduty_escalation_policy",
          "pagerduty_event_orchestration",
          "pagerduty_event_orchestration_integration",
          "pagerduty_event_orchestration_router",
          "pagerduty_event_orchestration_service",
          "pagerduty_incident_custom_field",
          "pagerduty_incident_custom_field_option",
          "pagerduty_incident_workflow",
          "pagerduty_incident_workflow_trigger",
          "pagerduty_maintenance_window",
          "pagerduty_schedule",
          "pagerduty_service",
          "pagerduty_service_dependency",
          "pagerduty_team",
          "pagerduty_team_membership",
        ],
        plan: ["General access key, read-only"],
        deploy: ["General access key"],
      },
    ],
  },
];
