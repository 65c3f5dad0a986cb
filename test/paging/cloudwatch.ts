import type { Values } from "../terraform/arbitraries/text-field";
import { called, type Notice, resourceOf, type Sender } from "./notice";

const STATES = ["ALARM", "OK", "INSUFFICIENT_DATA"] as const;

/**
 * What SNS hands on of each alarm, as it comes and after PagerDuty's own transformer. Nobody documents the order of the fields
 * of a message, so they come in any.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
 */
export function cloudwatchNotices({ model, stack }: Sender, shuffled: <T>(list: readonly T[]) => readonly T[]): readonly Notice[] {
  const rendered = stack("aws");
  return model.alerts
    .filter(({ vendor }) => vendor === "aws")
    .flatMap((alert) => {
      const alarms = [
        resourceOf(rendered, "aws_cloudwatch_metric_alarm", alert.key),
        resourceOf(rendered, "aws_cloudwatch_composite_alarm", `${alert.key}.notify`),
      ];
      return alarms.flatMap((alarm: Values | undefined, index) =>
        STATES.flatMap((state): readonly Notice[] => {
          const told: readonly string[] = (state === "OK" ? alarm?.ok_actions : alarm?.alarm_actions) ?? [];
          if (told.length === 0) return [];
          const fields = Object.fromEntries(shuffled(Object.entries(message(alarm, state))));
          const notice = { alert: called(alert), vendor: `CloudWatch ${index}`, state, told };
          return [
            {
              ...notice,
              event: {
                raw_event: { ...ENVELOPE, Subject: `${state}: "${alarm.alarm_name}" in EU (Frankfurt)`.slice(0, 100), Message: JSON.stringify(fields) },
              },
            },
            { ...notice, vendor: `${notice.vendor}, transformed`, event: { event: { custom_details: fields } } },
          ];
        }),
      );
    });
}

const ENVELOPE = { Type: "Notification", TopicArn: "arn:aws:sns:eu-central-1:123456789012:shop" };

function message(alarm: Values, state: (typeof STATES)[number]) {
  const metric = { MetricName: alarm.metric_name, Namespace: alarm.namespace, Dimensions: dimensions(alarm.dimensions), Metrics: alarm.metric_query };
  return {
    AlarmName: alarm.alarm_name,
    AlarmDescription: alarm.alarm_description,
    AWSAccountId: "123456789012",
    AlarmConfigurationUpdatedTimestamp: "2026-11-20T09:00:00.000+0000",
    NewStateValue: state,
    NewStateReason: `Threshold Crossed: 3 out of the last 5 datapoints of ${alarm.metric_name} were greater than the threshold (0.05)`,
    StateChangeTime: "2026-11-20T10:00:00.000+0000",
    Region: "EU (Frankfurt)",
    AlarmArn: `arn:aws:cloudwatch:eu-central-1:123456789012:alarm:${alarm.alarm_name}`,
    OldStateValue: state === "OK" ? "ALARM" : "OK",
    OKActions: alarm.ok_actions,
    AlarmActions: alarm.alarm_actions,
    InsufficientDataActions: [],
    ...(alarm.alarm_rule === undefined ? { Trigger: metric } : { AlarmRule: alarm.alarm_rule, TriggeringChildren: [{ Arn: alarm.alarm_rule }] }),
  };
}

const dimensions = (map: Readonly<Record<string, string>> = {}) => Object.entries(map).map(([name, value]) => ({ value, name }));
