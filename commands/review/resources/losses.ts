import type { Collision } from "../../../model/order/collision";
import { own } from "../../../model/own";

/**
 * What is gone when a resource of a type is destroyed, or replaced by another: what people look back at, and what somebody
 * has to set up again by hand. Types that are not here hold nothing but their configuration.
 */
export interface Loss {
  readonly what: string;
  /** Why, and where the vendor says so. */
  readonly source: string;
}

const ALARM = {
  what: "the alarm's state, and its history: what happened before stays under the old name, for 30 days",
  source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html: history outlives a deleted alarm, under its name",
} satisfies Loss;

export const LOSSES: Readonly<Record<string, Loss>> = {
  aws_cloudwatch_composite_alarm: ALARM,
  aws_cloudwatch_metric_alarm: ALARM,
  aws_cloudwatch_dashboard: { what: "the dashboard's address, in bookmarks and runbooks", source: "its name is its address" },
  aws_cloudwatch_log_group: {
    what: "all log events in the group",
    source: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html",
  },
  aws_cloudwatch_log_metric_filter: {
    what: "datapoints until the new filter counts: log events that came before it are not counted",
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html: filters do not filter data retroactively",
  },
  aws_kms_key: {
    what: "everything that is encrypted with the key, once its deletion window is over",
    source: "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html",
  },
  aws_route53_health_check: { what: "the health check's status and metrics", source: "metrics have its id as their dimension" },
  aws_s3_bucket: { what: "everything in the bucket", source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html" },
  aws_sns_topic: {
    what: "the topic's subscriptions: e-mail addresses have to be confirmed again",
    source: "https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html: deletes a topic and all its subscriptions",
  },
  aws_sns_topic_subscription: {
    what: "the subscription's confirmation: an e-mail address hears nothing until somebody clicks the link again",
    source: "https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.confirm.html",
  },
  aws_synthetics_canary: { what: "the canary's runs and its metrics' continuity", source: "metrics have its name as their dimension" },
  aws_xray_group: {
    what: "the group's insights, and the metrics of its name",
    source: "https://docs.aws.amazon.com/xray/latest/devguide/xray-console-groups.html",
  },
  datadog_dashboard_json: { what: "the dashboard's version history and address", source: "https://docs.datadoghq.com/dashboards/#version-history" },
  datadog_downtime_schedule: { what: "the silence, while it is replaced", source: "a deleted downtime is cancelled at once" },
  datadog_monitor: { what: "the monitor's state and history", source: "https://docs.datadoghq.com/monitors/status/status_page/" },
  datadog_service_level_objective: { what: "the SLO's status history and error budget", source: "https://docs.datadoghq.com/service_level_objectives/" },
  datadog_synthetics_test: { what: "the test's results", source: "https://docs.datadoghq.com/synthetics/" },
  grafana_contact_point: { what: "notifications, while it is replaced", source: "rules name their contact point" },
  grafana_dashboard: {
    what: "the dashboard's version history",
    source: "https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/manage-version-history/",
  },
  grafana_data_source: { what: "rules and panels that name its uid, while it is replaced", source: "queries refer to a data source by uid" },
  grafana_folder: {
    what: "everything in the folder",
    source: "https://grafana.com/docs/grafana/latest/developers/http_api/folder/: deletes the folder and all dashboards and alerts in it",
  },
  grafana_rule_group: { what: "the state and history of its rules", source: "a rule's state history is kept by its uid" },
  grafana_slo: { what: "the SLO's recorded history and error budget", source: "https://grafana.com/docs/grafana-cloud/alerting-and-irm/slo/" },
  grafana_synthetic_monitoring_check: {
    what: "the check's results and their labels",
    source: "https://grafana.com/docs/grafana-cloud/testing/synthetic-monitoring/",
  },
  pagerduty_incident_custom_field: {
    what: "the field, on every incident that has it",
    source: "https://support.pagerduty.com/main/docs/custom-fields-on-incidents: a field is deleted, or disabled in place of that",
  },
  pagerduty_event_orchestration: { what: "the integration key: every sender needs the new one", source: "keys belong to the orchestration" },
  pagerduty_event_orchestration_integration: {
    what: "the integration key: every sender needs the new one",
    source: "https://support.pagerduty.com/main/docs/event-orchestration",
  },
  pagerduty_schedule: { what: "overrides, and who was on call when", source: "https://support.pagerduty.com/main/docs/schedule-basics" },
  pagerduty_service: {
    what: "the service's incidents in reports, and its integrations",
    source: "https://support.pagerduty.com/main/docs/services-and-integrations",
  },
  pagerduty_service_integration: {
    what: "the integration key: every sender needs the new one",
    source: "https://support.pagerduty.com/main/docs/services-and-integrations",
  },
};

/** What a resource's end loses; nothing where its vendor keeps it (`skip_destroy`), or there is nothing to lose. */
export function lossOf(type: string, old: Readonly<Record<string, unknown>> | undefined): string | undefined {
  return old?.skip_destroy === true ? undefined : own(LOSSES, type)?.what;
}

/** What is lost where a replacement is made while the old one has its name. */
export const COLLISION_LOSSES: Readonly<Record<Collision, string>> = {
  overwritten: "the new one as well, which takes the place of the old one and is deleted by their one name",
  refused: "nothing yet: the deploy stops, because the vendor refuses a second one of that name",
};
