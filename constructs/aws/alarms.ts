import { groupBy } from "../../model/group";
import type { Alert, Model, ModelComponent } from "../../model/model";
import { Construct } from "../cdktf";
import { declareNotifier, declareSuppressor } from "./composite-alarm";
import { declareMetricAlarm } from "./metric-alarm";

export interface AlarmsProps {
  readonly model: Model;
  /** ARNs that hear of an alert; see `Topics`. */
  readonly actionsOf: (alert: Alert) => readonly string[];
}

/**
 * Every alert as one metric alarm; where a component depends on others, one composite alarm per alert notifies in its
 * place, held back by one composite alarm of those others' P0 and P1 alarms.
 */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { model, actionsOf }: AlarmsProps) {
    super(scope, id);
    const byKey = new Map(model.alerts.map((alert) => [alert.key, alert]));
    const byComponent = groupBy(model.alerts, ({ component }) => component);
    for (const component of model.components) {
      const alerts = byComponent.get(component.id) ?? [];
      const suppressors = this.suppressors(model, component, alerts, byKey);
      for (const alert of alerts) {
        const movedFrom = before(component, alert.key);
        const suppressor = suppressors.get(alert.region);
        const actions = actionsOf(alert);
        if (alert.heldBackBy.length === 0 || !suppressor) declareMetricAlarm(this, { alert, model, actions, ...movedFrom });
        else {
          declareMetricAlarm(this, { alert, model, ...movedFrom });
          declareNotifier(this, { alert, model, actions, suppressor: suppressor.name, suppressorKey: suppressor.key, ...movedFrom });
        }
      }
    }
  }

  /** One a region, because composite alarms see only their own. */
  private suppressors(
    model: Model,
    component: ModelComponent,
    alerts: readonly Alert[],
    byKey: ReadonlyMap<string, Alert>,
  ): ReadonlyMap<string, { readonly key: string; readonly name: string }> {
    const held = alerts.filter(({ heldBackBy }) => heldBackBy.length > 0);
    return new Map(
      [...groupBy(held, ({ region }) => region)].map(([region, [first]]) => {
        const suffix = region === model.aws.region ? "dependencies" : `dependencies.${region}`;
        const key = `${component.id}.${suffix}`;
        const name = `${model.platform}-${model.environment}-${component.physicalId}.${suffix}`;
        const causes = (first as Alert).heldBackBy.map((cause) => byKey.get(cause) as Alert);
        declareSuppressor(this, { model, component: component.id, key, name, region, alerts: causes, tags: component.tags, ...before(component, key) });
        return [region, { key, name }];
      }),
    );
  }
}

/** The key that a renamed component's alert or alarm had before. */
function before(component: ModelComponent, key: string): { readonly movedFrom?: string } {
  return component.renamedFrom === undefined ? {} : { movedFrom: `${component.renamedFrom}${key.slice(component.id.length)}` };
}
