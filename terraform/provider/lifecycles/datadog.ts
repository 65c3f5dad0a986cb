import type { Lifecycle } from "./lifecycle";

export const DATADOG_LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  datadog_dashboard_json: {
    replacedBy: [],
    source: "terraform-provider-datadog datadog/resource_datadog_dashboard_json.go at 0a40e95",
  },
  datadog_downtime_schedule: {
    replacedBy: [],
    source: "terraform-provider-datadog datadog/fwprovider/resource_datadog_downtime_schedule.go at 0707ee9",
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
