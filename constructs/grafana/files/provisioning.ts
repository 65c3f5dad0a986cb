import type { RuleGroupRule, RuleGroupRuleData } from "@cdktf/provider-grafana/lib/rule-group";
import { alertPanel, cloudWatchUid, GRAFANA_PACE, isGrafanaCloud, prometheusUid } from "../../../model/grafana";
import { logicalId } from "../../../model/ids";
import type { Alert, Model } from "../../../model/model";
import type { Channel } from "../../../model/platform";
import { type PlannedDashboard, plannedDashboards } from "../dashboards/dashboards";
import type { DataSources } from "../query";
import { byItself, ruleGroups } from "../rules";

/** Dashboards as Grafana reads them from files, one after the other: relative path -> JSON, as the API takes it. */
export function* dashboardFiles(model: Model): Generator<readonly [path: string, content: object]> {
  for (const { uid, json, team } of plannedDashboards(model, dataSourcesOf(model)))
    yield [`grafana/dashboards/${directory(team)}/${uid}.json`, JSON.parse(json)];
}

/**
 * What Grafana's `provisioning` directory holds: relative path -> what a YAML file holds.
 * https://grafana.com/docs/grafana/latest/administration/provisioning/
 */
export function provisioningFiles(model: Model): ReadonlyMap<string, object> {
  return new Map([
    ["grafana/provisioning/dashboards/tocsin.yml", dashboardProviders(model)],
    ["grafana/provisioning/alerting/rules.yml", rules(model)],
  ]);
}

/** Where the dashboards' files are on Grafana's machine unless somebody changes it. */
export const DASHBOARDS = "/var/lib/grafana/dashboards";

/** Names of what rules tell, as the Grafana stack declares them. */
export interface Told {
  readonly contactPoint: string;
  readonly muteTimings: readonly string[];
}
/** Whom an alert tells, by name. */
export function toldByName(model: Model): (alert: Alert) => Told {
  const prefix = `${model.platform}-${model.environment}`;
  const routes = new Map(model.routes.map((route) => [route.id, route]));
  const heard: Readonly<Record<Channel, (route: Model["routes"][number]) => boolean>> = {
    pagerduty: () => model.vendors.pagerduty.on,
    email: ({ email }) => email.length > 0,
    ticket: ({ ticketEmail }) => ticketEmail !== undefined,
    slack: ({ slack }) => slack !== undefined,
    discord: () => true,
    teams: () => true,
    webhook: () => true,
    sns: ({ sns }) => sns !== undefined && !isGrafanaCloud(model.grafana?.url ?? ""),
    sms: () => false,
  };
  const muteTimings = (component: string) =>
    model.oncall.maintenance.filter(({ components }) => components.includes(component)).map(({ id }) => `${prefix} ${id}`);
  return ({ notifies, route: id, component }) => {
    const route = routes.get(id);
    return notifies && route?.channels.some((channel) => heard[channel](route))
      ? { contactPoint: `${prefix} ${id}`, muteTimings: muteTimings(component) }
      : { contactPoint: `${prefix} nobody`, muteTimings: [`${prefix} always`] };
  };
}

const dataSourcesOf = (model: Model): DataSources => ({ cloudwatch: cloudWatchUid(model), prometheus: prometheusUid(model) });

/** An underscore keeps the platform's own apart from a team's: an id made of a name never begins with it but as `_k`. */
const directory = (team: string | undefined): string => (team === undefined ? "_platform" : logicalId(team));

/** One level: dashboards that are provisioned can't be in nested folders. */
const folder = (model: Model, team: string | undefined): string => [model.platform, model.environment, ...(team === undefined ? [] : [team])].join(" ");

/** https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards */
function dashboardProviders(model: Model): object {
  const teams: readonly PlannedDashboard["team"][] = [undefined, ...[...new Set(model.components.map(({ team }) => team))].sort()];
  return {
    apiVersion: 1,
    providers: teams.map((team) => ({
      name: substituted(folder(model, team)),
      orgId: 1,
      folder: substituted(folder(model, team)),
      type: "file",
      disableDeletion: false,
      allowUiUpdates: false,
      updateIntervalSeconds: 30,
      options: { path: `${DASHBOARDS}/${directory(team)}`, foldersFromFilesStructure: false },
    })),
  };
}

/** https://grafana.com/docs/grafana/latest/alerting/set-up/provision-alerting-resources/file-provisioning/ */
function rules(model: Model): object {
  const groups = ruleGroups({ model, dataSources: dataSourcesOf(model), told: toldByName(model), panelOf: (alert) => alertPanel(model, alert) });
  return {
    apiVersion: 1,
    groups: groups.map(({ name, team, rule }) => ({
      orgId: 1,
      name: substituted(name),
      folder: substituted(folder(model, team)),
      interval: `${GRAFANA_PACE}s`,
      rules: rule.map((each) => provisionedRule(byItself(each, model))),
    })),
  };
}

/** The rule of the stack, under the names that files have for its arguments. */
function provisionedRule(rule: RuleGroupRule): object {
  const told = rule.notificationSettings;
  const { __dashboardUid__, __panelId__ } = rule.annotations ?? {};
  return {
    uid: rule.uid,
    title: substituted(rule.name),
    condition: rule.condition,
    data: (rule.data as readonly RuleGroupRuleData[]).map(({ refId, datasourceUid, relativeTimeRange, model }) => ({
      refId,
      relativeTimeRange,
      datasourceUid: substituted(datasourceUid),
      // It is searched, and used as it was (JSONValue.Raw), so that only `$__file{…}` and the like could do harm: the names that
      // they could stand in are refused (TOC121), and PromQL's strings write a dollar as an escape.
      model: JSON.parse(model),
    })),
    dashboardUid: __dashboardUid__,
    panelId: Number(__panelId__),
    noDataState: rule.noDataState,
    execErrState: rule.execErrState,
    for: rule.for,
    keepFiringFor: rule.keepFiringFor,
    annotations: withoutDollars(rule.annotations),
    labels: withoutDollars(rule.labels),
    isPaused: rule.isPaused,
    ...(told && {
      notification_settings: {
        receiver: substituted(told.contactPoint),
        group_by: told.groupBy,
        group_wait: told.groupWait,
        group_interval: told.groupInterval,
        repeat_interval: told.repeatInterval,
        mute_time_intervals: told.muteTimings?.map(substituted),
      },
    }),
  };
}

/** Text as Grafana has it after it put environment variables in: https://grafana.com/docs/grafana/latest/administration/provisioning/#using-environment-variables */
const substituted = (text: string): string => text.replaceAll("$", "$$$$");

/**
 * Templates in which no dollar begins a name. Grafana searches annotations and labels for variables and files, and does not start
 * where a file is missing; whether a rule then has the annotation as it was or as it became depends on the version, so that `$$`
 * is no escape: StringMapValue in pkg/services/provisioning/values/values.go, and pkg/services/provisioning/alerting/rules_types.go.
 * A brace before the dollar goes with it, for with the action's own it would begin another.
 */
const withoutDollars = (templates: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(templates).map(([name, text]) => [name, text.replace(/\{?\$/g, (found) => `{{ "${found}" }}`)]));
