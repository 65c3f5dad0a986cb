import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import { describeAlert } from "../../model/describe";
import type { Alert, Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { alarmRule } from "./alarm-config";
import { PlanTimeValues } from "./plan-time";

export interface MetricAlarmProps {
  /** The alert to render; from a model, or from `resolve`. */
  readonly alert: Alert;
  readonly model: Pick<Model, "aliases" | "aws">;
  /** ARNs that hear of the alarm and of its recovery, at most 5. @default none: nobody is told */
  readonly actions?: readonly string[];
  /** The alert's key before its component was renamed. @default it was not renamed */
  readonly movedFrom?: string;
}

/** One alert as a CloudWatch alarm on a metric, on metric math or on a Metrics Insights query. */
export class MetricAlarm extends Construct {
  readonly alarm: CloudwatchMetricAlarm;

  constructor(scope: Construct, id: string, props: MetricAlarmProps) {
    super(scope, id);
    this.alarm = declareMetricAlarm(this, props);
  }
}

/** {@link MetricAlarm} without a construct of its own around it, for stacks of thousands. */
export function declareMetricAlarm(scope: Construct, { alert, model, actions = [], movedFrom }: MetricAlarmProps): CloudwatchMetricAlarm {
  const told = [...actions];
  return declare(
    CloudwatchMetricAlarm,
    scope,
    alert.key,
    {
      alarmName: alert.name,
      alarmDescription: describeAlert(alert, model),
      ...alarmRule(alert, PlanTimeValues.of(scope).text),
      actionsEnabled: alert.notifies,
      alarmActions: told,
      okActions: told,
      tags: alertTags(alert),
      ...(alert.region !== model.aws.region && { region: alert.region }),
    },
    { path: ["components", alert.component], movedFrom, importId: alert.adopted ? importId(alert, model.aws.region) : undefined },
  );
}

/** The provider looks in its own region unless the id says another. */
const importId = ({ name, region }: Alert, home: string) => (region === home ? name : `${name}@${region}`);

/** What alarms are found by, in the console and on the bill. */
export function alertTags(alert: Alert): Record<string, string> {
  return { ...alert.tags, component: alert.component, severity: alert.severity, signal: alert.signal, team: alert.owner };
}
