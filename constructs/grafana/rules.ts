import { RuleGroup, type RuleGroupRule } from "@cdktf/provider-grafana/lib/rule-group";
import { GRAFANA_PACE } from "../../model/grafana";
import { groupBy } from "../../model/group";
import { logicalId, shorten } from "../../model/ids";
import type { Alert, Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { Canary } from "./canary";
import type { Notified } from "./policies";
import type { DataSources } from "./query";
import { alertRule } from "./rule";
import { Silence } from "./silence";

export interface AlertRulesProps {
  readonly model: Model;
  readonly dataSources: DataSources;
  readonly folderUid: (team: string) => string;
  /** Who hears of a route's alerts. @default nobody */
  readonly contactPoint: (route: string) => string | undefined;
  readonly muteTimings: (component: string) => readonly string[];
  readonly panelOf: (alert: Alert) => { readonly dashboard: string; readonly id: number };
}

/**
 * Every alert that Grafana watches, in one group for each component. A rule that moved from one group to another would be
 * made anew, without the state it had: so neither its period nor a new name of its component decides where it is.
 */
export class AlertRules extends Construct {
  /** Whom each rule tells. */
  readonly notified: readonly Notified[];

  constructor(scope: Construct, id: string, { model, dataSources, folderUid, contactPoint, muteTimings, panelOf }: AlertRulesProps) {
    super(scope, id);
    const prefix = `${model.platform}-${model.environment}`;
    const silence = new Silence(this, "silence", { model });
    const told = (alert: Alert) => {
      const contact = alert.notifies ? contactPoint(alert.route) : undefined;
      return contact === undefined ? silence.nobody() : { contactPoint: contact, muteTimings: muteTimings(alert.component) };
    };
    const notified: Notified[] = [];
    const byPolicies = model.grafana?.notifications === "policies";
    /** A rule that says whom it tells is told by no policy: it stays silent of that where policies tell. */
    const settle = ({ notificationSettings, ...rule }: RuleGroupRule, alert: Alert): RuleGroupRule => {
      notified.push({ labels: rule.labels as Notified["labels"], ...told(alert) });
      return byPolicies || notificationSettings === undefined ? rule : { ...rule, notificationSettings };
    };
    const watched = model.alerts.filter(({ vendor }) => vendor === "grafana");
    const [series, rest] = split(watched, ({ measures }) => measures.prometheus !== undefined);
    new Canary(this, "canary", { model, alerts: rest, reads: "CloudWatch", dataSources, folderUid, told, panelOf, settle });
    new Canary(this, "canary-prometheus", { model, alerts: series, reads: "Prometheus", dataSources, folderUid, told, panelOf, settle });
    for (const alerts of groupBy(watched, ({ component }) => component).values()) {
      const [{ component, owner }] = alerts as readonly [Alert, ...Alert[]];
      const renamedFrom = model.components.find((each) => each.id === component)?.renamedFrom;
      const key = (of: string) => `rules.${of}`;
      const rule = alerts.map((alert) =>
        settle(
          alertRule({
            alert,
            // By the id that the component had before, as all physical names.
            uid: shorten(logicalId(`${prefix}-${renamedFrom ?? component}${alert.key.slice(component.length)}`), 40),
            model,
            dataSources,
            ...told(alert),
            panel: panelOf(alert),
          }),
          alert,
        ),
      );
      declare(
        RuleGroup,
        this,
        key(component),
        { name: renamedFrom ?? component, folderUid: folderUid(owner), intervalSeconds: GRAFANA_PACE, rule },
        { path: ["components", component], movedFrom: renamedFrom === undefined ? undefined : key(renamedFrom) },
      );
    }
    this.notified = notified;
  }
}

const split = <T>(list: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] => [
  list.filter(test),
  list.filter((one) => !test(one)),
];
