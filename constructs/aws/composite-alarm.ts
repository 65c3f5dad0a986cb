import { CloudwatchCompositeAlarm } from "@cdktf/provider-aws/lib/cloudwatch-composite-alarm";
import { describeAlert } from "../../model/describe";
import { logicalId } from "../../model/ids";
import type { Alert, Model } from "../../model/model";
import { SUPPRESSOR_WAIT } from "../../model/resolve/checks";
import type { Construct } from "../cdktf";
import { declare } from "../declare";
import { alarmArn, notifierName } from "./names";

/** How long a notification stays held back after the suppressor has recovered, in seconds. */
const EXTENSION = 120;

export interface HeldBackProps {
  readonly alert: Alert;
  readonly model: Pick<Model, "aliases" | "aws">;
  /** Name of the composite alarm that holds this one back. */
  readonly suppressor: string;
  /** Key of the suppressor, for Terraform's order. */
  readonly suppressorKey: string;
  readonly actions: readonly string[];
  readonly movedFrom?: string;
}

/**
 * The alarm that notifies in place of a metric alarm whose component depends on others. Suppression silences only a
 * composite's own actions, so the metric alarm below it has none.
 */
export function declareNotifier(scope: Construct, { alert, model, suppressor, suppressorKey, actions, movedFrom }: HeldBackProps): CloudwatchCompositeAlarm {
  return declare(
    CloudwatchCompositeAlarm,
    scope,
    `${alert.key}.notify`,
    {
      alarmName: notifierName(alert.name),
      alarmDescription: describeAlert(alert, model),
      alarmRule: inAlarm(alert.name),
      actionsEnabled: alert.notifies,
      alarmActions: [...actions],
      okActions: [...actions],
      actionsSuppressor: { alarm: alarmArn(model.aws, alert.region, suppressor), waitPeriod: SUPPRESSOR_WAIT, extensionPeriod: EXTENSION },
      tags: { ...alert.tags, component: alert.component, severity: alert.severity, signal: alert.signal, team: alert.owner },
      ...(alert.region !== model.aws.region && { region: alert.region }),
    },
    {
      path: ["components", alert.component],
      movedFrom: movedFrom && `${movedFrom}.notify`,
      // Names, not references, make the rule: the order has to be said.
      after: [alarmOf(alert.key), `aws_cloudwatch_composite_alarm.${logicalId(suppressorKey)}`],
    },
  );
}

export interface SuppressorProps {
  readonly model: Pick<Model, "aws">;
  readonly component: string;
  readonly key: string;
  readonly name: string;
  readonly region: string;
  /** The P0 and P1 alerts of the components that this one depends on. */
  readonly alerts: readonly Alert[];
  readonly tags: Readonly<Record<string, string>>;
  readonly movedFrom?: string;
}

/** Is any of a component's dependencies in trouble? It tells nobody itself: the dependencies' own alarms do. */
export function declareSuppressor(
  scope: Construct,
  { model, component, key, name, region, alerts, tags, movedFrom }: SuppressorProps,
): CloudwatchCompositeAlarm {
  const dependencies = [...new Set(alerts.map((alert) => alert.component))];
  return declare(
    CloudwatchCompositeAlarm,
    scope,
    key,
    {
      alarmName: name,
      alarmDescription: `Holds back the notifications of ${component} while ${dependencies.join(", ")} has a P0 or P1 alarm of its own. Notifies nobody itself.`,
      alarmRule: alerts.map((alert) => inAlarm(alert.name)).join(" OR "),
      tags: { ...tags, component },
      ...(region !== model.aws.region && { region }),
    },
    { path: ["components", component, "dependsOn"], movedFrom, after: alerts.map((alert) => alarmOf(alert.key)) },
  );
}

const inAlarm = (name: string) => `ALARM(${JSON.stringify(name)})`;
const alarmOf = (key: string) => `aws_cloudwatch_metric_alarm.${logicalId(key)}`;
