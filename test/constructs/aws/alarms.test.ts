import { Alarms } from "../../../constructs/aws/alarms";
import { Topics } from "../../../constructs/aws/topics";
import { catalog } from "../../../environments/catalog";
import type { Component, Platform } from "../../../model/platform";
import type { Catalog } from "../../../model/thresholds";
import { api, modelOf, platform } from "../../support/platform";
import { template, testStack } from "../../support/stack";

const TEAM = { name: "Payments", email: ["payments@shop.example"], sms: [], routes: {} };

function rendered(components: Readonly<Record<string, Component>>, changes: Partial<Platform> = {}) {
  const model = modelOf(platform(components, changes), catalog as unknown as Catalog);
  const stack = testStack("test-aws");
  const topics = new Topics(stack, "topics", { model, pagerdutyEndpoint: "https://events.pagerduty.com/x-ere/key" });
  new Alarms(stack, "alarms", { model, actionsOf: topics.actionsOf });
  return template(stack);
}
const cdn = (changes: Partial<Component> = {}) => api({ kind: "cdn", fields: { distribution: "E1ABCDEFGHIJKL" }, ...changes });

describe("an alarm", () => {
  test("notifies its route's topic when it fires and when it recovers", () => {
    const alarm = rendered({ c: api() }).resource.aws_cloudwatch_metric_alarm.c__latency__P1;
    expect(alarm).toMatchObject({
      alarm_name: "shop-test-c.latency.P1",
      alarm_actions: ["${aws_sns_topic.alerts__payments__P1.arn}"],
      ok_actions: ["${aws_sns_topic.alerts__payments__P1.arn}"],
      actions_enabled: true,
    });
  });

  test("says to whoever is woken what is wrong, where to look, and which alert it is", () => {
    const text: string = rendered({ c: api() }).resource.aws_cloudwatch_metric_alarm.c__latency__P1.alarm_description;
    expect(text).toMatch(/^c\.latency\.P1 critical: Latency \(p95\) above 5 s in 3 of 5 × 60 s with at least 10 events each\.\n/);
    for (const line of [
      /^First look: /m,
      /^Runbook: https:\/\/runbooks\.example\.com\/http-api\/latency$/m,
      /^Dashboard: https:/m,
      /^Owner: payments$/m,
      /^Why this number: .*plan/m,
    ])
      expect(text).toMatch(line);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024);
  });

  test("in observe mode exists and tells nobody", () => {
    const { aws_cloudwatch_metric_alarm: alarms } = rendered({ c: api({ observeUntil: "2027-01-01" }) }, { asOf: "2026-11-20" }).resource;
    expect(Object.values<{ actions_enabled: boolean }>(alarms).every(({ actions_enabled }) => actions_enabled === false)).toBe(true);
  });

  test("of a renamed component moves, and so do the composites beside it", () => {
    const { moved, resource } = rendered({ front: api({ renamedFrom: "old", dependsOn: ["back"] }), back: api() });
    for (const type of ["aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm"])
      for (const to of Object.keys(resource[type]).filter((id) => id.startsWith("front__")))
        expect(moved).toContainEqual({ from: `${type}.${to.replace("front__", "old__")}`, to: `${type}.${to}` });
    expect(resource.aws_cloudwatch_composite_alarm.front__dependencies.alarm_name).toBe("shop-test-old.dependencies");
  });

  test("that exists already is imported, from its own region where that is not the provider's", () => {
    expect(rendered({ c: api({ adopt: { "latency.P1": "legacy latency" } }) }).import).toEqual([
      { id: "legacy latency", to: "aws_cloudwatch_metric_alarm.c__latency__P1" },
    ]);
    expect(rendered({ c: cdn({ adopt: { "errors.P2": "cf-5xx" } }) }).import).toEqual([
      { id: "cf-5xx@us-east-1", to: "aws_cloudwatch_metric_alarm.c__errors__P2" },
    ]);
  });

  test("whose dimension Terraform reads from SSM refers to the parameter, which is read once", () => {
    const { data, resource } = rendered({ c: api({ fields: { loadBalancer: { ssm: "/shop/alb" }, targetGroup: { ssm: "/shop/alb" } } }) });
    expect(Object.values(data.aws_ssm_parameter)).toEqual([{ name: "/shop/alb" }]);
    expect(resource.aws_cloudwatch_metric_alarm["c__unhealthy-hosts__P1"].dimensions.LoadBalancer).toMatch(
      /^\$\{element\(reverse\(split\("loadbalancer\/", data\.aws_ssm_parameter\..*\.insecure_value\)\), 0\)\}$/,
    );
  });
});

describe("a composite", () => {
  const { resource } = rendered({ front: api({ dependsOn: ["back"] }), back: api() });
  const composites = resource.aws_cloudwatch_composite_alarm;

  test("notifies in an alarm's place and is held back by one of the dependencies' alarms", () => {
    expect(composites.front__latency__P1__notify).toMatchObject({
      alarm_rule: 'ALARM("shop-test-front.latency.P1")',
      alarm_actions: ["${aws_sns_topic.alerts__payments__P1.arn}"],
      actions_suppressor: { alarm: "arn:aws:cloudwatch:eu-central-1:123456789012:alarm:shop-test-front.dependencies.latency", wait_period: 60 },
      depends_on: ["aws_cloudwatch_metric_alarm.front__latency__P1", "aws_cloudwatch_composite_alarm.front__dependencies__latency"],
    });
    expect(resource.aws_cloudwatch_metric_alarm.front__latency__P1).toMatchObject({ alarm_actions: [], ok_actions: [] });
  });

  test("of the dependencies' alarms notifies nobody itself", () => {
    expect(composites.front__dependencies__latency.alarm_rule.split(" OR ")).toContain('ALARM("shop-test-back.latency.P1")');
    expect(composites.front__dependencies.alarm_rule.split(" OR ")).toContain('ALARM("shop-test-back.errors.P1")');
    expect(composites.front__dependencies.alarm_rule).not.toContain("latency");
    expect(composites.front__dependencies.alarm_actions).toBeUndefined();
    expect(composites.front__dependencies__P0.alarm_rule).not.toContain("P1");
  });

  test("of a P1 keeps silent while the P0 of its signal fires, with dependencies or without", () => {
    expect(composites.front__errors__P1__notify).toMatchObject({
      alarm_rule: 'ALARM("shop-test-front.errors.P1")',
      actions_suppressor: { alarm: expect.stringMatching(/:shop-test-front\.errors\.P1\.hold$/), extension_period: 300 },
      depends_on: ["aws_cloudwatch_metric_alarm.front__errors__P1", "aws_cloudwatch_composite_alarm.front__errors__P1__hold"],
    });
    expect(composites.front__errors__P1__hold.alarm_rule).toBe('ALARM("shop-test-front.dependencies") OR ALARM("shop-test-front.errors.P0")');
    expect(composites.front__errors__P1__hold.alarm_actions).toBeUndefined();
    expect(composites.back__errors__P1__notify).toMatchObject({
      alarm_rule: 'ALARM("shop-test-back.errors.P1")',
      actions_suppressor: { alarm: expect.stringMatching(/:shop-test-back\.errors\.P0$/) },
    });
  });
});

describe("topics", () => {
  test("are one for each team, severity and region that has alerts, encrypted with a key that CloudWatch may use", () => {
    const { resource } = rendered({ c: api(), edge: cdn() });
    expect(Object.keys(resource.aws_sns_topic).sort()).toEqual(expect.arrayContaining(["alerts__payments__P1", "alerts__payments__P1__us-east-1"]));
    expect(resource.aws_sns_topic["alerts__payments__P1__us-east-1"]).toMatchObject({
      region: "us-east-1",
      kms_master_key_id: "${aws_kms_key.alerts__key__us-east-1.arn}",
    });
    expect(resource.aws_sns_topic.alerts__payments__P1.region).toBeUndefined();
    const policy = JSON.parse(resource.aws_kms_key.alerts__key.policy);
    expect(policy.Statement[1]).toMatchObject({
      Principal: { Service: "cloudwatch.amazonaws.com" },
      Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
      Condition: { StringEquals: { "aws:SourceAccount": "123456789012" } },
    });
    expect(resource.aws_cloudwatch_metric_alarm.edge__errors__P2).toMatchObject({ region: "us-east-1" });
  });

  test("reach every channel that the route has here: e-mail, ticket, SMS and Slack; PagerDuty is off", () => {
    const team = {
      ...TEAM,
      sms: ["+4915112345678"],
      ticketEmail: "tickets@shop.example",
      slack: { workspaceId: "T0AAAAAAA", channelId: "C0BBBBBBB" },
      routes: { P1: ["pagerduty", "email", "sms", "slack", "ticket"] },
    } as const;
    const { resource } = rendered({ c: api() }, { teams: { payments: team } });
    const subscriptions = Object.entries<{ protocol: string; endpoint: string; endpoint_auto_confirms?: boolean }>(resource.aws_sns_topic_subscription).filter(
      ([id]) => id.startsWith("alerts__payments__P1__"),
    );
    expect(subscriptions.map(([, { protocol, endpoint }]) => `${protocol} ${endpoint}`).sort()).toEqual([
      "email payments@shop.example",
      "email tickets@shop.example",
      "sms +4915112345678",
    ]);
    expect(Object.values(resource.aws_chatbot_slack_channel_configuration)).toMatchObject([
      { slack_channel_id: "C0BBBBBBB", sns_topic_arns: ["${aws_sns_topic.alerts__payments__P1.arn}"] },
    ]);
  });

  test("do not exist where nobody is told: P4 has none by default", () => {
    const { resource } = rendered({ c: api() });
    expect(Object.keys(resource.aws_sns_topic).filter((id) => id.includes("P4"))).toEqual([]);
  });
});
