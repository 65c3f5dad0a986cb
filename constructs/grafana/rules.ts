import { RuleGroup } from "@cdktf/provider-grafana/lib/rule-group";
import { groupBy } from "../../model/group";
import { logicalId, shorten } from "../../model/ids";
import type { Alert, Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { alertRule } from "./rule";
import { Silence } from "./silence";

export interface AlertRulesProps {
  readonly model: Model;
  readonly dataSource: string;
  readonly folderUid: (team: string) => string;
  /** Who hears of a route's alerts. @default nobody */
  readonly contactPoint: (route: string) => string | undefined;
  readonly muteTimings: (component: string) => readonly string[];
  readonly panelOf: (alert: Alert) => { readonly dashboard: string; readonly id: number };
}

/** Every alert that Grafana watches, in one group for each component and period: a group is evaluated at one pace. */
export class AlertRules extends Construct {
  constructor(scope: Construct, id: string, { model, dataSource, folderUid, contactPoint, muteTimings, panelOf }: AlertRulesProps) {
    super(scope, id);
    const prefix = `${model.platform}-${model.environment}`;
    const silence = new Silence(this, "silence", { model });
    const watched = model.alerts.filter(({ vendor }) => vendor === "grafana");
    for (const alerts of groupBy(watched, ({ component, window }) => `${component}.${window.period}`).values()) {
      const [{ component, owner, window }] = alerts as readonly [Alert, ...Alert[]];
      const renamedFrom = model.components.find((each) => each.id === component)?.renamedFrom;
      const key = (of: string) => `rules.${of}.${window.period}`;
      const told = (alert: Alert) => {
        const contact = alert.notifies ? contactPoint(alert.route) : undefined;
        return contact === undefined ? silence.nobody() : { contactPoint: contact, muteTimings: muteTimings(component) };
      };
      const rule = alerts.map((alert) =>
        alertRule({
          alert,
          // By the id that the component had before, as all physical names.
          uid: shorten(logicalId(`${prefix}-${renamedFrom ?? component}${alert.key.slice(component.length)}`), 40),
          model,
          dataSource,
          ...told(alert),
          panel: panelOf(alert),
        }),
      );
      declare(
        RuleGroup,
        this,
        key(component),
        { name: `${component} every ${window.period} s`, folderUid: folderUid(owner), intervalSeconds: window.period, rule },
        { path: ["components", component], movedFrom: renamedFrom === undefined ? undefined : key(renamedFrom) },
      );
    }
  }
}
