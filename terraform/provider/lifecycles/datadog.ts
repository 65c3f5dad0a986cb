import type { Lifecycle } from "./lifecycle";

export const DATADOG_LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  datadog_apm_retention_filter: {
    replacedBy: [],
    source: "terraform-provider-datadog datadog/fwprovider/resource_datadog_apm_retention_filter.go at 0438037",
  },
  datadog_dashboard_json: {
    replacedBy: [],
    source: "terraform-provider-datadog datadog/resource_datadog_dashboard_json.go at 0a40e95",
  },
  datadog_downtime_schedule: {
    replacedBy: [],
    source: "terraform-provider-datadog datadog/fwprovider/resource_datadog_downtime_schedule.go at 0707ee9",
  },
  datadog_logs_archive: {
    replacedBy: [],
    source: "terraform-provider-datadog datadog/resource_datadog_logs_archive.go at 036fd35",
  },
  datadog_logs_custom_pipeline: {
    replacedBy: [],
    source: "terraform-provider-datadog datadog/resource_datadog_logs_custom_pipeline.go at 00cb24c",
  },
  datadog_logs_index: {
    replacedBy: ["name"],
    importedAs: "name",
    source: "terraform-provider-datadog datadog/resource_datadog_logs_index.go at 02518dd",
  },
  datadog_logs_metric: {
    replacedBy: ["name", "compute", "compute.aggregation_type", "compute.path"],
    importedAs: "name",
    source: "terraform-provider-datadog datadog/resource_datadog_logs_metric.go at 036fd35",
  },
  // "metric alert" and "query alert" are the same to it.
  datadog_monitor: {
    replacedBy: ["type"],
    source: "terraform-provider-datadog datadog/resource_datadog_monitor.go at 89fb145",
  },
  // No argument has ForceNew.
  datadog_synthetics_test: {
    replacedBy: [],
    source: "terraform-provider-datadog datadog/resource_datadog_synthetics_test_.go at 004c58d",
  },
  datadog_security_monitoring_rule: {
    replacedBy: [],
    source: "terraform-provider-datadog datadog/resource_datadog_security_monitoring_rule.go at 0036bfd",
  },
  // Replaced where its kind, name or namespace changes, which is text within `entity` (commands/review/resources/bodies.ts); all else is updated.
  datadog_software_catalog: {
    replacedBy: [],
    source: "terraform-provider-datadog datadog/fwprovider/resource_datadog_software_catalog.go at 1261175",
  },
  // Renamed in place: its id is its name.
  datadog_webhook: {
    replacedBy: [],
    importedAs: "name",
    source: "terraform-provider-datadog datadog/resource_datadog_webhook.go at 036fd35",
  },
  datadog_webhook_custom_variable: {
    replacedBy: [],
    importedAs: "name",
    source: "terraform-provider-datadog datadog/resource_datadog_webhook_custom_variable.go at 036fd35",
  },
};
