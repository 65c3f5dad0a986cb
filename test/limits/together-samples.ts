/** Per type and argument that is unique: arguments that clash with themselves, and others that clash with neither. */
export const SAMPLES: Readonly<Record<string, { readonly same: object; readonly other: object }>> = {
  "aws_cloudwatch_metric_alarm alarm_name": argument("alarmName"),
  "aws_cloudwatch_composite_alarm alarm_name": argument("alarmName"),
  "aws_cloudwatch_dashboard dashboard_name": argument("dashboardName"),
  "aws_cloudwatch_log_group name": argument("name"),
  "aws_cloudwatch_log_metric_filter name": pair({ logGroupName: "/a", name: "n" }, { logGroupName: "/b", name: "n" }),
  "aws_cloudwatch_log_subscription_filter name": pair({ logGroupName: "/a", name: "n" }, { logGroupName: "/a", name: "m" }),
  "aws_cloudwatch_log_data_protection_policy log_group_name": argument("logGroupName"),
  "aws_xray_group group_name": argument("groupName"),
  "aws_xray_sampling_rule rule_name": argument("ruleName"),
  "aws_sns_topic name": argument("name"),
  "aws_chatbot_slack_channel_configuration slack_channel_id": pair(
    { slackTeamId: "T1", slackChannelId: "C1", configurationName: "a" },
    { slackTeamId: "T2", slackChannelId: "C1", configurationName: "b" },
  ),
  "aws_chatbot_slack_channel_configuration configuration_name": argument("configurationName"),
  "aws_chatbot_teams_channel_configuration team_id": argument("teamId"),
  "aws_iam_role name": argument("name"),
  "aws_iam_policy name": argument("name"),
  "aws_kms_alias name": argument("name"),
  "aws_synthetics_canary name": argument("name"),
  "aws_s3_bucket bucket": argument("bucket"),
  "grafana_folder uid": argument("uid"),
  "grafana_folder title": pair({ title: "Shop" }, { title: "Shop", parentFolderUid: "other" }),
  "grafana_dashboard config_json": pair({ configJson: '{"title":"a","uid":"u"}' }, { configJson: '{"title":"a","panels":[{"uid":"u"}],"uid":"v"}' }),
  "grafana_rule_group rule": pair(
    { name: "a", folderUid: "f", rule: [{ uid: "u" }, { uid: "v" }].slice(0, 1) },
    { name: "b", folderUid: "f", rule: [{ uid: "w" }] },
  ),
  "grafana_rule_group name": pair({ name: "a", folderUid: "f", rule: [] }, { name: "a", folderUid: "g", rule: [] }),
  "grafana_contact_point name": argument("name"),
  "grafana_message_template name": argument("name"),
  "grafana_mute_timing name": argument("name"),
  "grafana_notification_policy contact_point": pair({ contactPoint: "a" }, {}),
  "grafana_data_source uid": pair({ uid: "a" }, { uid: "b" }),
  "grafana_data_source name": pair({ name: "a", uid: "a" }, { name: "b", uid: "a" }),
  "grafana_team name": argument("name"),
  "grafana_synthetic_monitoring_check job": pair({ job: "a", target: "https://a" }, { job: "a", target: "https://b" }),
  "datadog_monitor name": argument("name"),
  "datadog_security_monitoring_rule name": argument("name"),
  "datadog_logs_archive name": argument("name"),
  "datadog_logs_index name": argument("name"),
  "datadog_logs_metric name": argument("name"),
  "datadog_webhook name": argument("name"),
  "datadog_webhook_custom_variable name": argument("name"),
  "datadog_software_catalog entity": pair(
    { entity: '{"kind":"service","metadata":{"name":"web"}}' },
    { entity: '{"kind":"service","metadata":{"name":"web","namespace":"eu"}}' },
  ),
  "pagerduty_service name": argument("name"),
  "pagerduty_schedule name": argument("name"),
  "pagerduty_escalation_policy name": argument("name"),
  "pagerduty_team name": argument("name"),
  "pagerduty_business_service name": argument("name"),
  "pagerduty_incident_workflow name": argument("name"),
  "pagerduty_incident_custom_field name": argument("name"),
  "pagerduty_incident_custom_field display_name": argument("displayName"),
};

function argument(name: string) {
  return pair({ [name]: "same" }, { [name]: "other" });
}

function pair(same: object, other: object) {
  return { same, other };
}
