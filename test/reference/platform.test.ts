import { join } from "node:path";
import { grafanaDashboards } from "../../model/grafana";
import { logicalId } from "../../model/ids";
import type { Alert } from "../../model/model";
import { render, resourcesOf } from "../support/synth";

const rendered = render(join(__dirname, "../../environments"));
const environments = rendered.models.map((model) => [model.environment, model] as const);
const production = rendered.models.find(({ environment }) => environment === "production");

interface Rule {
  readonly name: string;
  readonly uid: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly notification_settings: { readonly contact_point: string };
}

interface Canary extends Rule {
  readonly exec_err_state: string;
  readonly no_data_state: string;
  readonly for: string;
}

const waits = ({ heldBackBy, yieldsTo }: Alert) => heldBackBy.length > 0 || yieldsTo !== undefined;

describe("the reference platform", () => {
  test("renders development, staging and production", () => {
    expect(environments.map(([name]) => name)).toEqual(["development", "production", "staging"]);
  });

  test("has at least 120 alerts in production", () => {
    expect(production?.alerts.length).toBeGreaterThanOrEqual(120);
  });

  test("uses every kind of the catalog that the shop has, from three teams", () => {
    expect(new Set(production?.components.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(production?.components.map(({ team }) => team))).toEqual(new Set(["payments", "platform", "storefront"]));
  });
});

describe.each(environments)("in %s", (environment, model) => {
  const aws = rendered.stack(`${environment}-aws`);
  const resources = resourcesOf(aws);
  const alarms = aws.resource.aws_cloudwatch_metric_alarm ?? {};
  const composites = aws.resource.aws_cloudwatch_composite_alarm ?? {};
  const grafana = rendered.stack(`${environment}-grafana`);
  const { canary, canary__prometheus: canaryPrometheus, ...groups } = grafana.resource.grafana_rule_group ?? {};
  const rules = Object.values(groups).flatMap(({ rule }) => rule as readonly Rule[]);
  const topics = Object.keys(aws.resource.aws_sns_topic ?? {});

  test("every alert has an owner, a route, a runbook, a dashboard, a source and a reason", () => {
    const routes = new Map(model.routes.map((route) => [route.id, route]));
    const dashboards = new Set([...model.dashboards, ...grafanaDashboards(model)].map(({ url }) => url));
    for (const { id } of model.components) dashboards.add(`https://app.datadoghq.eu/dashboard/lists?q=${encodeURIComponent(`shop: ${id} in ${environment}`)}`);
    for (const alert of model.alerts) {
      expect([alert.key, alert.owner]).toEqual([alert.key, expect.stringMatching(/^(payments|platform|storefront)$/)]);
      if (alert.severity !== "P4") expect([alert.key, (routes.get(alert.route)?.channels.length ?? 0) > 0]).toEqual([alert.key, true]);
      expect([alert.key, "url" in alert.runbook ? alert.runbook.url : alert.runbook.waived]).toEqual([alert.key, expect.stringMatching(/\S/)]);
      expect([alert.key, dashboards.has(alert.dashboard)]).toEqual([alert.key, true]);
      expect([alert.key, alert.source, alert.reason]).toEqual([alert.key, expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    }
  });

  test("every alert of the model is one rendered alarm or rule at its vendor, and each of those is an alert", () => {
    const keys = (vendor: Alert["vendor"]) => model.alerts.filter((alert) => alert.vendor === vendor).map(({ key }) => key);
    expect(Object.keys(alarms).sort()).toEqual(keys("aws").map(logicalId).sort());
    expect(rules.map(({ name }) => name).sort()).toEqual(keys("grafana").sort());
    expect(rules.length).toBeGreaterThan(0);
    const datadog = rendered.stack(`${environment}-datadog`).resource;
    // A synthetic test is its own monitor.
    const monitors = [datadog.datadog_monitor, datadog.datadog_synthetics_test].flatMap((byId) => Object.keys(byId ?? {}));
    // What Datadog alone has are monitors without a measure, and no alerts of the catalog's form.
    const own = (model.datadogParts?.monitors ?? []).map(({ key }) => key);
    expect(monitors.sort()).toEqual([...keys("datadog"), ...own].map(logicalId).sort());
    expect(monitors.length).toBeGreaterThan(0);
  });

  test.each([
    ["CloudWatch", canary, ({ measures }: Alert) => !measures.prometheus],
    ["Prometheus", canaryPrometheus, ({ measures }: Alert) => measures.prometheus !== undefined],
  ] as const)("one rule tells when Grafana can't read %s, and whoever hears of the gravest alert hears of it", (source, group, reads) => {
    const watched = new Set(model.alerts.flatMap((alert) => (alert.vendor === "grafana" && reads(alert) ? [alert.key] : [])));
    const [rule] = (group?.rule ?? []) as readonly Canary[];
    if (watched.size === 0) return expect([source, rule]).toEqual([source, undefined]);
    if (!rule) throw new Error(`there is no canary for ${source}`);
    expect([rule.exec_err_state, rule.no_data_state, rule.for]).toEqual(["Alerting", "OK", "10m"]);
    expect(rules.some(({ uid }) => uid === rule.uid)).toBe(false);
    const first = [...watched].map((key) => key.slice(-2)).sort()[0] as string;
    const gravest = rules.filter(({ name }) => watched.has(name) && name.endsWith(first)).map(({ notification_settings: settings }) => settings.contact_point);
    expect(gravest).toContain(rule.notification_settings.contact_point);
  });

  test("every rule in Grafana has a uid of its own, tells the contact point of its route, and links to a panel that is there", () => {
    expect(new Set(rules.map(({ uid }) => uid)).size).toBe(rules.length);
    const points = grafana.resource.grafana_contact_point ?? {};
    const panels = new Map(
      Object.values(grafana.resource.grafana_dashboard ?? {}).map(({ config_json }) => {
        const { uid, panels: all } = JSON.parse(config_json as string) as { uid: string; panels: { id: number }[] };
        return [uid, all.map(({ id }) => id)] as const;
      }),
    );
    for (const { name, annotations, notification_settings: settings } of rules) {
      const alert = model.alerts.find(({ key }) => key === name) as Alert;
      const told = (model.routes.find(({ id }) => id === alert.route)?.channels.length ?? 0) > 0 && alert.notifies;
      expect([name, settings.contact_point]).toEqual([
        name,
        `\${grafana_contact_point.${told ? logicalId(`contact.${alert.route}`) : "contact__nobody"}.name}`,
      ]);
      expect(points).toHaveProperty([told ? logicalId(`contact.${alert.route}`) : "contact__nobody"]);
      expect([name, panels.get(annotations.__dashboardUid__ ?? "")]).toEqual([name, expect.arrayContaining([Number(annotations.__panelId__)])]);
    }
  });

  test("every alert that waits for others has one composite that notifies, and its metric alarm is silent", () => {
    const held = model.alerts.filter(waits);
    for (const { key } of held) {
      expect([key, alarms[logicalId(key)]?.alarm_actions]).toEqual([key, []]);
      expect(composites[logicalId(`${key}.notify`)]).toBeDefined();
    }
    const suppressors = Object.keys(composites).filter((id) => !id.endsWith("__notify"));
    expect(Object.keys(composites).length).toBe(held.length + suppressors.length);
  });

  test("every alarm that notifies also tells of the recovery, to a topic that somebody reads", () => {
    const read = new Set<string>();
    for (const [address, config] of resources) {
      if (address.startsWith("aws_sns_topic_subscription.")) read.add(String(config.topic_arn));
      if (address.startsWith("aws_chatbot_slack_channel_configuration.")) for (const arn of config.sns_topic_arns as string[]) read.add(arn);
    }
    for (const [id, alarm] of [...Object.entries(alarms), ...Object.entries(composites)]) {
      expect([id, alarm.ok_actions]).toEqual([id, alarm.alarm_actions]);
      for (const action of (alarm.alarm_actions ?? []) as string[]) {
        expect([id, topics.some((topic) => action === `\${aws_sns_topic.${topic}.arn}`)]).toEqual([id, true]);
        expect([id, read.has(action)]).toEqual([id, true]);
      }
    }
  });

  test("every alert of P0 to P3 notifies somebody, unless it is observed", () => {
    for (const alert of model.alerts.filter(({ severity, vendor }) => severity !== "P4" && vendor === "aws")) {
      const id = waits(alert) ? composites[logicalId(`${alert.key}.notify`)] : alarms[logicalId(alert.key)];
      expect([alert.key, (id?.alarm_actions as string[] | undefined)?.length, id?.actions_enabled]).toEqual([alert.key, 1, alert.notifies]);
    }
  });

  test("no reference points at a resource that is not there", () => {
    const text = JSON.stringify(Object.fromEntries(resources));
    for (const [, address] of text.matchAll(/\$\{((?:aws|pagerduty)_[a-z_]+\.[A-Za-z0-9_-]+)\./g))
      expect([address, resources.has(address as string)]).toEqual([address, true]);
    for (const config of resources.values())
      for (const address of (config.depends_on ?? []) as string[]) expect([address, resources.has(address)]).toEqual([address, true]);
  });
});
