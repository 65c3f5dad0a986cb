/**
 * Monitoring as code: declare a platform, get CloudWatch alarms, dashboards, X-Ray groups and PagerDuty on-call as
 * CDK for Terraform constructs. `declarePlatform` gives the model; the constructs render it, whole or in parts.
 */
export { alarmRule } from "./constructs/aws/alarm-config";
export { Alarms, type AlarmsProps } from "./constructs/aws/alarms";
export { AlertKey, type AlertKeyProps } from "./constructs/aws/alert-key";
export { AlertTopic, type AlertTopicProps } from "./constructs/aws/alert-topic";
export { Dashboards } from "./constructs/aws/dashboards/dashboards";
export { LogGroup, type LogGroupConfig } from "./constructs/aws/logs/log-group";
export { Logs } from "./constructs/aws/logs/logs";
export { MetricFilter } from "./constructs/aws/logs/metric-filter";
export { SavedQuery } from "./constructs/aws/logs/saved-query";
export { MetricAlarm, type MetricAlarmProps } from "./constructs/aws/metric-alarm";
export { SlackChannels, type SlackChannelsProps } from "./constructs/aws/slack-channels";
export { Topics, type TopicsProps } from "./constructs/aws/topics";
export { SamplingRule } from "./constructs/aws/traces/sampling-rule";
export { TraceGroup } from "./constructs/aws/traces/trace-group";
export { Traces } from "./constructs/aws/traces/traces";
export { BusinessServices } from "./constructs/pagerduty/business-services";
export { ComponentService } from "./constructs/pagerduty/component-service";
export { snsEndpoint } from "./constructs/pagerduty/endpoint";
export { IncidentFields } from "./constructs/pagerduty/incident-fields";
export { EscalationLadder } from "./constructs/pagerduty/ladder";
export { Maintenance } from "./constructs/pagerduty/maintenance";
export { OnCallSchedule } from "./constructs/pagerduty/on-call-schedule";
export { Oncall } from "./constructs/pagerduty/oncall";
export { People } from "./constructs/pagerduty/people";
export { PlatformOrchestration } from "./constructs/pagerduty/platform-orchestration";
export { ServiceOrchestration } from "./constructs/pagerduty/service-orchestration";
export { ResponderTeam } from "./constructs/pagerduty/team";
export { UnroutedService } from "./constructs/pagerduty/unrouted-service";
export { ResponseWorkflow } from "./constructs/pagerduty/workflows";
export { catalog } from "./environments/catalog";
export { type Change, type ComponentDeclaration, declarePlatform, type PlatformDeclaration } from "./environments/declare";
export { canonicalJson } from "./model/canonical";
export { describeAlert } from "./model/describe";
export { CODES, type Diagnostic, DiagnosticError, formatDiagnostic } from "./model/diagnostics";
export type { Field, Kind, Measure, Signal } from "./model/measures";
export { kind } from "./model/measures";
export type { Alert, Dashboard, Model, ModelComponent, Route } from "./model/model";
export { SEVERITIES, SEVERITY, type Severity } from "./model/severities";
export type { Catalog, Threshold, Thresholds, Window } from "./model/thresholds";
export * from "./model/units";
export { AwsStack, type AwsStackProps } from "./stacks/aws";
export { OncallStack } from "./stacks/oncall";
