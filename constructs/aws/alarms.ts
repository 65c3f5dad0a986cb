import { groupBy } from "../../model/group";
import { logicalId } from "../../model/ids";
import type { Alert, Model, ModelComponent } from "../../model/model";
import { Construct } from "../cdktf";
import { type AlarmRef, declareNotifier, declareSuppressor } from "./composite-alarm";
import { declareMetricAlarm } from "./metric-alarm";

export interface AlarmsProps {
  readonly model: Model;
  /** ARNs that hear of an alert; see `Topics`. */
  readonly actionsOf: (alert: Alert) => readonly string[];
}

/**
 * Every alert as one metric alarm; where it has to wait for others, one composite alarm notifies in its place: held back
 * by one composite alarm of the dependencies' alarms, or by the graver alarm of its own signal.
 */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { model, actionsOf }: AlarmsProps) {
    super(scope, id);
    const byKey = new Map(model.alerts.map((alert) => [alert.key, alert]));
    const byComponent = groupBy(
      model.alerts.filter(({ vendor }) => vendor === "aws"),
      ({ component }) => component,
    );
    for (const component of model.components) {
      const alerts = byComponent.get(component.id) ?? [];
      const suppressors = this.declareSuppressors(model, component, alerts, byKey);
      for (const alert of alerts) {
        const movedFrom = before(component, alert.key);
        const graver = alert.yieldsTo === undefined ? undefined : byKey.get(alert.yieldsTo);
        const dependencies = suppressors.get(suppressorOf(alert));
        const held = dependencies !== undefined || graver !== undefined;
        const actions = actionsOf(alert);
        declareMetricAlarm(this, { alert, model, actions: held ? [] : actions, ...movedFrom });
        if (held) declareNotifier(this, { alert, model, actions, dependencies, graver, ...movedFrom });
      }
    }
  }

  /** One for all alerts that the same alarms explain, in each region, because composite alarms see only their own. */
  private declareSuppressors(
    model: Model,
    component: ModelComponent,
    alerts: readonly Alert[],
    byKey: ReadonlyMap<string, Alert>,
  ): ReadonlyMap<string, AlarmRef> {
    const held = alerts.filter(({ heldBackBy }) => heldBackBy.length > 0);
    return new Map(
      [...groupBy(held, suppressorOf)].map(([group, [first]]) => {
        const { region, severity, heldBackBy } = first as Alert;
        const causes = heldBackBy.map((cause) => byKey.get(cause) as Alert);
        const slow = causes.some((cause) => cause.class === "latency");
        const elsewhere = region === model.aws.region ? [] : [region];
        const suffix = ["dependencies", ...(slow ? ["latency"] : []), ...(severity === "P0" ? ["P0"] : []), ...elsewhere].join(".");
        const key = `${component.id}.${suffix}`;
        const name = `${model.platform}-${model.environment}-${component.physicalId}.${suffix}`;
        declareSuppressor(this, { model, component: component.id, key, name, region, alerts: causes, tags: component.tags, ...before(component, key) });
        return [group, { name, address: `aws_cloudwatch_composite_alarm.${logicalId(key)}` }];
      }),
    );
  }
}

/** Alerts of a component that share what holds them back. */
const suppressorOf = ({ region, severity, heldBackBy }: Alert) =>
  heldBackBy.length === 0 ? "" : [region, severity === "P0" ? "P0" : "all", ...heldBackBy].join("\n");

/** The key that a renamed component's alert or alarm had before. */
function before(component: ModelComponent, key: string): { readonly movedFrom?: string } {
  return component.renamedFrom === undefined ? {} : { movedFrom: `${component.renamedFrom}${key.slice(component.id.length)}` };
}
