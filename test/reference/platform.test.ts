import { join } from "node:path";
import { logicalId } from "../../model/ids";
import type { Alert } from "../../model/model";
import { render, resourcesOf } from "../support/synth";

const rendered = render(join(__dirname, "../../environments"));
const environments = rendered.models.map((model) => [model.environment, model] as const);
const production = rendered.models.find(({ environment }) => environment === "production");

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
  const topics = Object.keys(aws.resource.aws_sns_topic ?? {});

  test("every alert has an owner, a route, a runbook, a dashboard, a source and a reason", () => {
    const routes = new Map(model.routes.map((route) => [route.id, route]));
    const dashboards = new Set(model.dashboards.map(({ url }) => url));
    for (const alert of model.alerts) {
      expect([alert.key, alert.owner]).toEqual([alert.key, expect.stringMatching(/^(payments|platform|storefront)$/)]);
      if (alert.severity !== "P4") expect([alert.key, (routes.get(alert.route)?.channels.length ?? 0) > 0]).toEqual([alert.key, true]);
      expect([alert.key, "url" in alert.runbook ? alert.runbook.url : alert.runbook.waived]).toEqual([alert.key, expect.stringMatching(/\S/)]);
      expect([alert.key, dashboards.has(alert.dashboard)]).toEqual([alert.key, true]);
      expect([alert.key, alert.source, alert.reason]).toEqual([alert.key, expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    }
  });

  test("every alert of the model is one rendered metric alarm, and every metric alarm is an alert", () => {
    expect(Object.keys(alarms).sort()).toEqual(model.alerts.map(({ key }) => logicalId(key)).sort());
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
    for (const alert of model.alerts.filter(({ severity }) => severity !== "P4")) {
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
