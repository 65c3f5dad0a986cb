import type { Alert, Model } from "../../../model/model";
import { template } from "../../support/stack";
import { stacksOf } from "../../support/stacks";

export interface RenderedAlarm {
  readonly alert: Alert;
  readonly config: Readonly<Record<string, unknown>>;
}

/** The metric alarms of a model, as they stand in cdk.tf.json. */
export function renderedAlarms(model: Model): readonly RenderedAlarm[] {
  const alerts = new Map(model.alerts.map((alert) => [alert.name, alert]));
  return resourcesOf(model, "aws_cloudwatch_metric_alarm").flatMap((config) => {
    const alert = alerts.get(config.alarm_name as string);
    return alert ? [{ alert, config }] : [];
  });
}

/** The resources of a type, of all stacks. */
export function resourcesOf(model: Model, type: string): readonly Readonly<Record<string, unknown>>[] {
  return stacksOf(model).flatMap((stack) => Object.values<Readonly<Record<string, unknown>>>(template(stack).resource?.[type] ?? {}));
}
