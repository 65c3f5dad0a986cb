import { RuleGroup, type RuleGroupRule } from "@cdktf/provider-grafana/lib/rule-group";
import { GRAFANA_PACE } from "../../model/grafana";
import { groupBy } from "../../model/group";
import { logicalId, shorten } from "../../model/ids";
import type { Alert, Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { Canary, type CanaryProps, canaryGroup, type PlannedGroup } from "./canary";
import type { Notified } from "./policies";
import type { DataSources } from "./query";
import { alertRule } from "./rule";
import { Silence } from "./silence";

export interface AlertRulesProps {
  readonly model: Model;
  readonly dataSources: DataSources;
  /** Addresses of those that are declared: rules name them in text. @default none */
  readonly after?: readonly string[];
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

  constructor(scope: Construct, id: string, { model, dataSources, after = [], folderUid, contactPoint, muteTimings, panelOf }: AlertRulesProps) {
    super(scope, id);
    const silence = new Silence(this, "silence", { model });
    const told = (alert: Alert) => {
      const contact = alert.notifies ? contactPoint(alert.route) : undefined;
      return contact === undefined ? silence.nobody() : { contactPoint: contact, muteTimings: muteTimings(alert.component) };
    };
    const notified: Notified[] = [];
    const settle = (rule: RuleGroupRule): RuleGroupRule => {
      const { contactPoint: name, muteTimings: muted } = rule.notificationSettings as { contactPoint: string; muteTimings: string[] };
      notified.push({ labels: rule.labels as Notified["labels"], contactPoint: name, muteTimings: muted });
      return byItself(rule, model);
    };
    const props = { model, dataSources, told, panelOf };
    for (const [canary, alerts, reads] of canaries(model)) new Canary(this, canary, { ...props, alerts, reads, after, folderUid, settle });
    for (const { key, name, team, component, rule } of alertGroups(props)) {
      const renamed = name !== component;
      declare(
        RuleGroup,
        this,
        key,
        { name, folderUid: folderUid(team), intervalSeconds: GRAFANA_PACE, rule: rule.map(settle) },
        { path: ["components", component as string], after, movedFrom: renamed ? groupKey(name) : undefined },
      );
    }
    this.notified = notified;
  }
}

/** A rule that says whom it tells is told by no policy: it stays silent of that where policies tell. */
export function byItself(rule: RuleGroupRule, model: Pick<Model, "grafana">): RuleGroupRule {
  if (model.grafana?.notifications !== "policies") return rule;
  const { notificationSettings: _, ...silent } = rule;
  return silent;
}

export interface RuleGroupsProps extends Pick<CanaryProps, "dataSources" | "told" | "panelOf"> {
  readonly model: Model;
}

/** All groups of rules of an environment: those about the data sources, then one for each component. */
export function ruleGroups(props: RuleGroupsProps): readonly PlannedGroup[] {
  const own = canaries(props.model).flatMap(([, alerts, reads]) => canaryGroup({ ...props, alerts, reads }) ?? []);
  return [...own, ...alertGroups(props)];
}

function alertGroups({ model, dataSources, told, panelOf }: RuleGroupsProps): readonly PlannedGroup[] {
  const prefix = `${model.platform}-${model.environment}`;
  return [...groupBy(watched(model), ({ component }) => component).values()].map((alerts) => {
    const [{ component, owner }] = alerts as readonly [Alert, ...Alert[]];
    // By the id that the component had before, as all physical names.
    const name = model.components.find((each) => each.id === component)?.renamedFrom ?? component;
    const rule = alerts.map((alert) => {
      const uid = shorten(logicalId(`${prefix}-${name}${alert.key.slice(component.length)}`), 40);
      return alertRule({ alert, uid, model, dataSources, ...told(alert), panel: panelOf(alert) });
    });
    return { key: groupKey(component), name, team: owner, component, rule };
  });
}

/** A canary for each data source, with what is read of it. */
function canaries(model: Model): readonly (readonly [id: string, alerts: readonly Alert[], reads: CanaryProps["reads"]])[] {
  const [series, rest] = split(watched(model), ({ measures }) => measures.prometheus !== undefined);
  return [
    ["canary", rest, "CloudWatch"],
    ["canary-prometheus", series, "Prometheus"],
  ];
}

const watched = ({ alerts }: Model): readonly Alert[] => alerts.filter(({ vendor }) => vendor === "grafana");
const groupKey = (component: string): string => `rules.${component}`;

const split = <T>(list: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] => [
  list.filter(test),
  list.filter((one) => !test(one)),
];
