import { RuleGroup, type RuleGroupRule, type RuleGroupRuleData } from "@cdktf/provider-grafana/lib/rule-group";
import { GRAFANA_PACE } from "../../model/grafana";
import { shorten } from "../../model/ids";
import type { Alert, Model } from "../../model/model";
import { compareSeverity } from "../../model/severities";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { jsonBody } from "../literal";
import type { DataSources } from "./query";
import { alertRule } from "./rule";
import { plain } from "./template";

/** A group of rules, before it is anybody's resource or file. */
export interface PlannedGroup {
  readonly key: string;
  readonly name: string;
  /** Whose folder it is in. */
  readonly team: string;
  /** Whose alerts it holds; none's for a rule about Grafana itself. */
  readonly component: string | undefined;
  readonly rule: readonly RuleGroupRule[];
}

export interface CanaryProps {
  readonly model: Pick<Model, "platform" | "environment" | "aliases">;
  /** What Grafana watches on that data source; none where it watches nothing. */
  readonly alerts: readonly Alert[];
  readonly reads: "CloudWatch" | "Prometheus";
  readonly dataSources: DataSources;
  /** Addresses of those that are declared. @default none */
  readonly after?: readonly string[];
  readonly folderUid: (team: string) => string;
  /** Whom an alert tells, and when nobody. */
  readonly told: (alert: Alert) => { readonly contactPoint: string; readonly muteTimings: readonly string[] };
  /** A rule as it is declared. */
  readonly settle: (rule: RuleGroupRule) => RuleGroupRule;
  readonly panelOf: (alert: Alert) => { readonly dashboard: string; readonly id: number };
}

/**
 * One rule a data source that fires when Grafana can't read it for ten minutes, in place of an error of every rule. It asks what the gravest alert asks, and tells whom that tells.
 */
export class Canary extends Construct {
  constructor(scope: Construct, id: string, props: CanaryProps) {
    super(scope, id);
    const group = canaryGroup(props);
    if (!group) return;
    const { key, name, team, rule } = group;
    declare(
      RuleGroup,
      this,
      key,
      { name, folderUid: props.folderUid(team), intervalSeconds: GRAFANA_PACE, rule: rule.map(props.settle) },
      { path: ["grafana"], after: props.after ?? [] },
    );
  }
}

/** Its group; nothing where Grafana watches nothing there. */
export function canaryGroup({
  model,
  alerts,
  reads,
  dataSources,
  told,
  panelOf,
}: Omit<CanaryProps, "after" | "folderUid" | "settle">): PlannedGroup | undefined {
  const [gravest] = [...alerts].sort((a, b) => Number(b.notifies) - Number(a.notifies) || compareSeverity(a.severity, b.severity) || (a.key < b.key ? -1 : 1));
  if (!gravest) return undefined;
  const prefix = `${model.platform}-${model.environment}`;
  const { signal, key, title, firstLook } = READS[reads];
  const like = alertRule({ alert: gravest, uid: shorten(`${prefix}-${signal}`, 40), model, dataSources, ...told(gravest), panel: panelOf(gravest) });
  const [value] = like.data as RuleGroupRuleData[] as [RuleGroupRuleData];
  const never = { refId: "condition", type: "math", expression: "$count > 1e300", datasource: EXPRESSION, intervalMs: 1000, maxDataPoints: 43_200 };
  const count = { refId: "count", type: "reduce", expression: "value", reducer: "count", datasource: EXPRESSION, intervalMs: 1000, maxDataPoints: 43_200 };
  const expression = (node: { readonly refId: string }) => ({
    refId: node.refId,
    datasourceUid: EXPRESSION.uid,
    relativeTimeRange: { from: 0, to: 0 },
    model: jsonBody(node),
  });
  const name = `${gravest.component}.${signal}.${gravest.severity}`;
  const rule: RuleGroupRule = {
    ...like,
    name,
    for: "10m",
    noDataState: "OK",
    execErrState: "Alerting",
    labels: { ...like.labels, signal, tocsin: `${prefix}-${name}` },
    annotations: {
      ...like.annotations,
      summary: `${gravest.severity} ${plain(model.aliases[gravest.severity])}: Grafana can't read ${reads}, so none of its ${alerts.length} alerts in ${model.environment} can fire`,
      description: `Queries of the ${reads} data source have failed for ten minutes.`,
      first_look: firstLook,
      why: "alerts that can't be evaluated look like calm",
    },
    data: [value, expression(count), expression(never)],
  };
  return { key, name: title, team: gravest.owner, component: undefined, rule: [rule] };
}

const READS = {
  CloudWatch: {
    signal: "data-source",
    key: "canary",
    title: "data source",
    firstLook: "Test the data source in Grafana, then the trust policy of the role that it assumes, then CloudWatch's own throttling.",
  },
  Prometheus: {
    signal: "prometheus-data-source",
    key: "canary.prometheus",
    title: "Prometheus data source",
    firstLook: "Test the data source in Grafana, then whether Prometheus itself is up, then the limits on queries that it enforces.",
  },
} as const;

const EXPRESSION = { type: "__expr__", uid: "__expr__" } as const;
