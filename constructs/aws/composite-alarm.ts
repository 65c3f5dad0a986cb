import { CloudwatchCompositeAlarm } from "@cdktf/provider-aws/lib/cloudwatch-composite-alarm";
import { describeAlert } from "../../model/describe";
import { logicalId } from "../../model/ids";
import type { Alert, Model } from "../../model/model";
import { SUPPRESSOR_WAIT } from "../../model/resolve/checks";
import type { Construct } from "../cdktf";
import { declare } from "../declare";
import { alertTags } from "./metric-alarm";
import { alarmArn, notifierName } from "./names";

/** Seconds for which a notification stays held back after the suppressor has recovered, at least. */
const EXTENSION = 120;
/** A milder alarm of a signal looks back further than the graver, and outlasts it by as much. */
const extensionOf = ({ window }: Alert, graver: boolean): number => Math.max(EXTENSION, graver ? window.of * window.period : 0);

export interface NotifierProps {
  readonly alert: Alert;
  readonly model: Pick<Model, "aliases" | "aws">;
  /** The alarm that holds this one back: a composite of the dependencies' alarms, or the graver alarm of the signal. */
  readonly suppressor: { readonly name: string; readonly address: string; readonly graver: boolean };
  /** The graver alert of the same signal, while which this one keeps silent. @default there is none */
  readonly graver?: Alert | undefined;
  readonly actions: readonly string[];
  readonly movedFrom?: string;
}

/**
 * The alarm that notifies in place of a metric alarm which waits for others. Suppression silences only a composite's own
 * actions, so the metric alarm below it has none.
 */
export function declareNotifier(scope: Construct, { alert, model, suppressor, graver, actions, movedFrom }: NotifierProps): CloudwatchCompositeAlarm {
  return declare(
    CloudwatchCompositeAlarm,
    scope,
    `${alert.key}.notify`,
    {
      alarmName: notifierName(alert.name),
      alarmDescription: describeAlert(alert, model),
      alarmRule: graver ? `${inAlarm(alert.name)} AND NOT ${inAlarm(graver.name)}` : inAlarm(alert.name),
      actionsEnabled: alert.notifies,
      alarmActions: [...actions],
      okActions: [...actions],
      actionsSuppressor: {
        alarm: alarmArn(model.aws, alert.region, suppressor.name),
        waitPeriod: SUPPRESSOR_WAIT,
        extensionPeriod: extensionOf(alert, suppressor.graver),
      },
      tags: alertTags(alert),
      ...(alert.region !== model.aws.region && { region: alert.region }),
    },
    {
      path: ["components", alert.component],
      movedFrom: movedFrom && `${movedFrom}.notify`,
      // Names, not references, make the rule: the order has to be said.
      after: [alarmAddress(alert.key), ...(graver ? [alarmAddress(graver.key)] : []), suppressor.address].filter(
        (address, index, all) => all.indexOf(address) === index,
      ),
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
  const severities = [...new Set(alerts.map(({ severity }) => severity))].sort();
  return declare(
    CloudwatchCompositeAlarm,
    scope,
    key,
    {
      alarmName: name,
      alarmDescription: `Holds back the notifications of ${component} while ${dependencies.join(", ")} has a ${severities.join(" or ")} alarm of its own. Notifies nobody itself.`,
      alarmRule: alerts.map((alert) => inAlarm(alert.name)).join(" OR "),
      tags: { ...tags, component },
      ...(region !== model.aws.region && { region }),
    },
    { path: ["components", component, "dependsOn"], movedFrom, after: alerts.map((alert) => alarmAddress(alert.key)) },
  );
}

const inAlarm = (name: string) => `ALARM(${JSON.stringify(name)})`;
export const alarmAddress = (key: string) => `aws_cloudwatch_metric_alarm.${logicalId(key)}`;
