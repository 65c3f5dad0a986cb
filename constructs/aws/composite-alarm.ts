import { CloudwatchCompositeAlarm } from "@cdktf/provider-aws/lib/cloudwatch-composite-alarm";
import { describeAlert } from "../../model/describe";
import { logicalId } from "../../model/ids";
import type { Alert, Model } from "../../model/model";
import { SUPPRESSOR_WAIT } from "../../model/resolve/checks";
import type { Construct } from "../cdktf";
import { declare } from "../declare";
import { alertTags } from "./metric-alarm";
import { alarmArn, holderName, notifierName } from "./names";

/** Seconds for which a notification stays held back after the suppressor has recovered, at least. */
const EXTENSION = 120;

export interface NotifierProps {
  readonly alert: Alert;
  readonly model: Pick<Model, "aliases" | "aws">;
  /** What holds this one back, one of the two at least: the composite of the dependencies' alarms … */
  readonly dependencies?: AlarmRef | undefined;
  /** … and the graver alert of the same signal. */
  readonly graver?: Alert | undefined;
  readonly actions: readonly string[];
  readonly movedFrom?: string;
}

/** An alarm by its name at AWS and its address in Terraform. */
export interface AlarmRef {
  readonly name: string;
  readonly address: string;
}

/**
 * The alarm that notifies in place of a metric alarm which waits for others. Suppression silences only a composite's own
 * actions, so the metric alarm below it has none.
 */
export function declareNotifier(scope: Construct, props: NotifierProps): CloudwatchCompositeAlarm {
  const { alert, model, graver, actions, movedFrom } = props;
  const suppressor = suppressorFor(scope, props);
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
      actionsSuppressor: {
        alarm: alarmArn(model.aws, alert.region, suppressor.name),
        waitPeriod: SUPPRESSOR_WAIT,
        // A milder alarm looks back further than the graver, and outlasts it by as much.
        extensionPeriod: graver ? Math.max(EXTENSION, alert.window.of * alert.window.period) : EXTENSION,
      },
      tags: alertTags(alert),
      ...(alert.region !== model.aws.region && { region: alert.region }),
    },
    {
      path: ["components", alert.component],
      movedFrom: movedFrom && `${movedFrom}.notify`,
      // Names, not references, make the rule: the order has to be said.
      after: [alarmAddress(alert.key), suppressor.address],
    },
  );
}

/** What holds an alert back. A composite takes one suppressor: where there are two, it is a composite of both. */
function suppressorFor(scope: Construct, { alert, model, dependencies, graver, movedFrom }: NotifierProps): AlarmRef {
  const yields = graver && { name: graver.name, address: alarmAddress(graver.key) };
  const one = dependencies ?? yields;
  if (!one) throw new TypeError(`nothing holds ${alert.key} back`);
  if (!dependencies || !yields) return one;
  const key = `${alert.key}.hold`;
  const name = holderName(alert.name);
  declare(
    CloudwatchCompositeAlarm,
    scope,
    key,
    {
      alarmName: name,
      alarmDescription: `Holds back the notifications of ${alert.key} while a dependency's alarm rings that explains it, or ${graver.key}. Notifies nobody itself.`,
      alarmRule: `${inAlarm(dependencies.name)} OR ${inAlarm(yields.name)}`,
      tags: alertTags(alert),
      ...(alert.region !== model.aws.region && { region: alert.region }),
    },
    { path: ["components", alert.component], movedFrom: movedFrom && `${movedFrom}.hold`, after: [yields.address, dependencies.address] },
  );
  return { name, address: `aws_cloudwatch_composite_alarm.${logicalId(key)}` };
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
