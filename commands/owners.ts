import { dashboardSegment } from "../model/dashboards";
import { modelKey } from "../model/ids";
import type { Model } from "../model/model";

/** What a resource is there for. */
export interface Owner {
  readonly part: "alert" | "rules" | "check" | "dashboard" | "route" | "logs" | "traces" | "on-call" | "folder" | "catalog";
  /** Key in the model, or the nearest that people would name it by. */
  readonly key: string;
  readonly component?: string;
}

/**
 * Tells for each resource of an environment's stacks what of its model it renders; nothing for one that belongs to no
 * part of the model.
 * @returns by Terraform address: `aws_sns_topic.alerts__payments__P1`.
 */
export function ownersOf(model: Model): (address: string) => Owner | undefined {
  const owners = new Map(all(model).map((owner) => [`${owner.part} ${owner.key}`, owner]));
  return (address) => {
    const [type = "", id = ""] = address.replace(/^data\./, "").split(/\.(.*)/s);
    const key = modelKey(id);
    // A role may be a canary's or Slack's: the first part that knows the key has it.
    for (const { part } of PARTS.filter(({ types }) => types.test(type))) {
      const found = ofPart(part, key, owners);
      if (found) return found;
    }
    return undefined;
  };
}

function ofPart(part: Owner["part"], key: string, owners: ReadonlyMap<string, Owner>): Owner | undefined {
  // A component may be called as such a prefix is: as it stands comes first.
  return (
    nearest(part, key, owners) ??
    nearest(part, key.replace(/^(?:(?:(?:grafana|datadog)\.)?dashboard|alerts|business|contact|folder|mute|rules|service|team)\./, ""), owners)
  );
}

/** The owner's key begins the key of what belongs to it: an alert's composite, a topic's subscription, a field's option. */
function nearest(part: Owner["part"], key: string, owners: ReadonlyMap<string, Owner>): Owner | undefined {
  return key === "" ? undefined : (owners.get(`${part} ${key}`) ?? nearest(part, key.slice(0, Math.max(0, key.lastIndexOf("."))), owners));
}

const PARTS: readonly { readonly types: RegExp; readonly part: Owner["part"] }[] = [
  { types: /^aws_cloudwatch_(metric|composite)_alarm$/, part: "alert" },
  { types: /^(?:(?:aws_cloudwatch|grafana)_dashboard|datadog_dashboard_json)$/, part: "dashboard" },
  { types: /^datadog_(?:monitor|security_monitoring_rule)$/, part: "alert" },
  { types: /^grafana_rule_group$/, part: "rules" },
  { types: /^datadog_logs_/, part: "logs" },
  { types: /^datadog_apm_/, part: "traces" },
  { types: /^datadog_software_catalog$/, part: "catalog" },
  { types: /^grafana_(folder|folder_permission|team|data_source)$/, part: "folder" },
  { types: /^(?:aws_(?:iam_role|iam_role_policy|route53_health_check|s3_.*|synthetics_canary)|grafana_synthetic_monitoring_check)$/, part: "check" },
  { types: /^datadog_synthetics_test$/, part: "alert" },
  { types: /^grafana_playlist$/, part: "dashboard" },
  { types: /^(?:aws_(sns|kms|chatbot|iam)_|grafana_(contact_point|message_template|mute_timing)$|datadog_(webhook|downtime_schedule))/, part: "route" },
  { types: /^aws_cloudwatch_(log|query)_/, part: "logs" },
  { types: /^aws_xray_/, part: "traces" },
  { types: /^pagerduty_/, part: "on-call" },
];

function all({ components, alerts, routes, dashboards, logs, traces, oncall, vendors, datadogParts, uptime }: Model): readonly Owner[] {
  const ofComponent = (part: Owner["part"], keys: readonly string[], component: string): readonly Owner[] => keys.map((key) => ({ part, key, component }));
  const ofPlatform = (part: Owner["part"], keys: readonly string[]): readonly Owner[] => keys.map((key) => ({ part, key }));
  const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
  return [
    ...alerts.flatMap(({ key, component }) => ofComponent("alert", [key], component)),
    // What holds a component's alerts back while its dependencies are down.
    ...components.flatMap(({ id, dependsOn }) => (dependsOn.length > 0 ? ofComponent("alert", [`${id}.dependencies`], id) : [])),
    ...(datadogParts?.monitors ?? []).flatMap(({ key, component }) => ofComponent("alert", [key], component)),
    ...(datadogParts?.security ?? []).flatMap(({ key, component }) => ofComponent("alert", [`datadog.security.${key}`], component)),
    ...(datadogParts?.retention ?? []).flatMap(({ key, component }) => ofComponent("traces", [`datadog.${key}`], component)),
    ...(datadogParts?.catalog ?? []).flatMap(({ component }) => ofComponent("catalog", [`datadog.catalog.${component}`], component)),
    ...ofPlatform("logs", ["datadog.logs"]),
    ...dashboards.flatMap(({ type, components: [only = ""] }) =>
      type === "component" ? ofComponent("dashboard", [dashboardSegment(only)], only) : ofPlatform("dashboard", ["overview"]),
    ),
    // Some are drawn by Grafana and Datadog alone.
    ...components.flatMap(({ id }) => ofComponent("dashboard", [dashboardSegment(id)], id)),
    ...ofPlatform("dashboard", ["playlist"]),
    ...(uptime ?? []).flatMap(({ key, component }) => ofComponent("check", [key], component)),
    ...ofPlatform("check", uptime?.some(({ by }) => by === "canary") ? ["uptime.canaries"] : []),
    ...[...grafanaTeams(components)].flatMap((team) => [...ofPlatform("dashboard", [`team.${team}`]), ...ofPlatform("folder", [team])]),
    ...ofPlatform("folder", ["folder", "cloudwatch"]),
    ...ofPlatform("rules", ["canary"]),
    // A component's rules are one group. An alarm or a monitor has an alert of its own: a component is no alert.
    ...components.flatMap(({ id }) => ofComponent("rules", [id], id)),
    ...ofPlatform("route", ["nobody", "always", "template", "datadog.pagerduty", ...ids(oncall.maintenance)]),
    ...ofPlatform("route", ids(routes)),
    ...ofPlatform("route", routes.length > 0 ? ["key"] : []),
    ...ofPlatform("route", routes.some(({ slack }) => slack) ? ["slack"] : []),
    ...logs.groups.flatMap(({ key, component }) => ofComponent("logs", [key], component)),
    ...[...logs.metricFilters, ...logs.queries].flatMap(({ key }) => ofComponent("logs", [key], key.split(".", 1).join())),
    ...traces.groups.flatMap(({ key, component }) => ofComponent("traces", [key], component)),
    ...ofPlatform(
      "traces",
      traces.samplingRules.map(({ key }) => key),
    ),
    ...oncall.services.flatMap(({ id }) => ofComponent("on-call", [id], id)),
    ...ofPlatform("on-call", [oncall.people, oncall.teams, oncall.schedules, oncall.policies, oncall.customFields].flatMap(ids)),
    ...ofPlatform("on-call", [oncall.workflows, oncall.businessServices, oncall.maintenance].flatMap(ids)),
    ...ofPlatform("on-call", oncall.priorities),
    // What every service hangs on, and where events go that no service claims.
    ...ofPlatform("on-call", vendors.pagerduty.on ? ["platform", "events"] : []),
  ];
}

const grafanaTeams = (components: Model["components"]): ReadonlySet<string> => new Set(components.map(({ team }) => team));
