import { CHATBOT } from "./aws/chatbot";
import { COMPOSITE_ALARM } from "./aws/composite-alarm";
import { DASHBOARD } from "./aws/dashboard";
import { KMS } from "./aws/kms";
import { LOGS } from "./aws/logs";
import { METRIC_ALARM } from "./aws/metric-alarm";
import { SNS } from "./aws/sns";
import { TAGS } from "./aws/tags";
import { XRAY } from "./aws/xray";
import { DATADOG_DASHBOARD } from "./datadog/dashboard";
import { DOWNTIME } from "./datadog/downtime";
import { MONITOR } from "./datadog/monitor";
import { WEBHOOK } from "./datadog/webhook";
import { CLOUD } from "./grafana/cloud";
import { DASHBOARDS } from "./grafana/dashboards";
import { NOTIFICATIONS } from "./grafana/notifications";
import { ORGANISATION } from "./grafana/organisation";
import { RULES } from "./grafana/rules";
import type { ResourceLimits } from "./limit";
import { ESCALATION } from "./pagerduty/escalation";
import { INCIDENTS } from "./pagerduty/incidents";
import { ORCHESTRATION } from "./pagerduty/orchestration";
import { PEOPLE } from "./pagerduty/people";
import { SCHEDULE } from "./pagerduty/schedule";
import { SERVICE } from "./pagerduty/service";

/** Every vendor's limits. */
export const LIMITS: readonly ResourceLimits[] = [
  ...METRIC_ALARM,
  ...COMPOSITE_ALARM,
  ...DASHBOARD,
  ...LOGS,
  ...XRAY,
  ...SNS,
  ...KMS,
  ...CHATBOT,
  ...TAGS,
  ...PEOPLE,
  ...SCHEDULE,
  ...ESCALATION,
  ...SERVICE,
  ...ORCHESTRATION,
  ...INCIDENTS,
  ...RULES,
  ...NOTIFICATIONS,
  ...ORGANISATION,
  ...DASHBOARDS,
  ...CLOUD,
  ...MONITOR,
  ...DOWNTIME,
  ...DATADOG_DASHBOARD,
  ...WEBHOOK,
];
