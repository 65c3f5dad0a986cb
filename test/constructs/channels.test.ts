import { AlertTopic } from "../../constructs/aws/alert-topic";
import { Topics } from "../../constructs/aws/topics";
import { Handles } from "../../constructs/datadog/handles";
import { declarationProblems } from "../../constructs/declare";
import { ContactPoints } from "../../constructs/grafana/contact-points";
import type { Model } from "../../model/model";
import { responders } from "../../model/oncall/resolve";
import type { AlertingVendor, Channel, Platform, Team } from "../../model/platform";
import { resolve } from "../../model/resolve";
import type { DatadogAccount } from "../../model/vendors/datadog/account";
import { api, CATALOG, modelOf, platform } from "../support/platform";
import { template, testStack } from "../support/stack";

const AWS = { tenantId: "1b4e28ba-2fa1-41d2-883f-0016d3cca427", teamId: "6fa459ea-ee8a-4ca4-894e-db77e160355e", channelId: "19%3Aa1b2%40thread.tacv2" };
const SNS = "arn:aws:sns:eu-central-1:123456789012:payments-alerts";
const PAYMENTS: Team = {
  name: "Payments",
  email: [],
  sms: [],
  routes: {},
  discord: { channelName: "#payments" },
  teams: { channelName: "Payments alerts", aws: AWS, datadogHandle: "payments" },
  webhook: { name: "status page" },
  sns: SNS,
};
const ALL: readonly Channel[] = ["discord", "teams", "webhook", "sns"];
const datadog: DatadogAccount = { site: "datadoghq.eu", metricStreams: true };

function input(vendor: AlertingVendor, channels: readonly Channel[] = ALL, team: Partial<Team> = {}, changes: Partial<Platform> = {}): Platform {
  return platform(
    { api: api() },
    {
      teams: { payments: { ...PAYMENTS, ...team } },
      routes: { P0: channels, P1: channels, P2: channels, P3: channels, P4: channels },
      grafana: { url: "https://grafana.shop.example", cloudwatch: {} },
      datadog,
      vendors: { aws: { on: true }, pagerduty: { on: false, reason: "a test" }, grafana: { on: true }, datadog: { on: true } },
      alertsFrom: { default: vendor, signals: {} },
      ...changes,
    },
  );
}
/** As if the vendor watched everything, whatever it is too slow for. */
const watchedBy = (vendor: AlertingVendor, model: Model): Model => ({ ...model, alerts: model.alerts.map((alert) => ({ ...alert, vendor })) });
const model = (vendor: AlertingVendor, ...rest: [channels?: readonly Channel[], team?: Partial<Team>]) => watchedBy(vendor, modelOf(input("aws", ...rest)));

describe("CloudWatch's alarms", () => {
  function topics(...rest: [channels?: readonly Channel[], team?: Partial<Team>]) {
    const stack = testStack("test-aws");
    const of = model("aws", ...rest);
    const made = new Topics(stack, "topics", { model: of });
    const problems = declarationProblems([stack]);
    return { actions: of.alerts.map(made.actionsOf), problems, rendered: problems.length > 0 ? {} : template(stack) };
  }

  test("reach Microsoft Teams through Amazon Q Developer, from the topics of all severities", () => {
    const { resource } = topics().rendered;
    expect(Object.values(resource.aws_chatbot_teams_channel_configuration)).toMatchObject([
      { tenant_id: AWS.tenantId, team_id: AWS.teamId, channel_id: AWS.channelId, iam_role_arn: "${aws_iam_role.alerts__teams.arn}" },
    ]);
    const [{ sns_topic_arns }] = Object.values(resource.aws_chatbot_teams_channel_configuration) as [{ sns_topic_arns: string[] }];
    expect(sns_topic_arns).toHaveLength(Object.keys(resource.aws_sns_topic).length);
  });

  test("reach a webhook by a subscription whose URL is a secret of the deployment", () => {
    const { resource, variable } = topics().rendered;
    const subscriptions = Object.values(resource.aws_sns_topic_subscription) as object[];
    expect(subscriptions).toHaveLength(Object.keys(resource.aws_sns_topic).length);
    for (const subscription of subscriptions)
      expect(subscription).toMatchObject({ protocol: "https", endpoint: "${var.webhook_payments}", endpoint_auto_confirms: false });
    expect(variable).toEqual({ webhook_payments: { type: "string", sensitive: true, description: "URL of the webhook for team payments" } });
  });

  test("act on a team's own topic beside ours, and need none of ours where that is all", () => {
    for (const actions of topics().actions) expect(actions).toEqual([expect.stringContaining("TfToken"), SNS]);
    const alone = topics(["sns"]);
    for (const actions of alone.actions) expect(actions).toEqual([SNS]);
    expect(alone.rendered.resource).toBeUndefined();
  });

  test("can't reach a channel of Microsoft Teams without its ids, which is a problem", () => {
    expect(topics(["teams", "webhook"], { teams: { channelName: "Payments alerts" } }).problems).toMatchObject([
      { code: "TOC206", path: ["teams", "payments", "teams"] },
    ]);
  });

  test("confirm a PagerDuty endpoint by themselves and a webhook not", () => {
    const stack = testStack("test-aws");
    const [route] = model("aws", ["webhook"]).routes as [Model["routes"][number]];
    const props = {
      prefix: "shop",
      accountId: "123456789012",
      region: "eu-central-1",
      kmsKeyId: "alias/alerts",
      pagerdutyEndpoint: "https://pagerduty.example",
    };
    new AlertTopic(stack, "topic", { ...props, route: { ...route, channels: ["pagerduty", "webhook"] } });
    const subscriptions = Object.values(template(stack).resource.aws_sns_topic_subscription) as { endpoint: string; endpoint_auto_confirms: boolean }[];
    expect(subscriptions.map(({ endpoint, endpoint_auto_confirms }) => [endpoint, endpoint_auto_confirms])).toEqual(
      expect.arrayContaining([
        ["https://pagerduty.example", true],
        ["${var.webhook_payments}", false],
      ]),
    );
  });
});

describe("Grafana's rules", () => {
  test("reach every new channel by an integration of its own, with the title and text of the message template", () => {
    const stack = testStack("test-grafana");
    new ContactPoints(stack, "contact-points", { model: model("grafana") });
    const { resource, variable } = template(stack);
    const title = '{{ template "shop-test.title" . }}';
    const message = '{{ template "shop-test.text" . }}';
    for (const point of Object.values(resource.grafana_contact_point))
      expect(point).toMatchObject({
        discord: [
          { url: "${var.discord_payments}", title: '{{ template "shop-test.discord.title" . }}', message: '{{ template "shop-test.discord.text" . }}' },
        ],
        teams: [{ url: "${var.teams_payments}", title, message }],
        webhook: [{ url: "${var.webhook_payments}", http_method: "POST", title, message }],
        sns: [{ topic: SNS, auth_provider: "default", subject: title, body: message, settings: { topic_arn: SNS, message } }],
      });
    expect(Object.entries(variable as Record<string, { sensitive: boolean }>).map(([name, { sensitive }]) => [name, sensitive])).toEqual([
      ["discord_payments", true],
      ["teams_payments", true],
      ["webhook_payments", true],
    ]);
    expect(resource.grafana_message_template.template.template).toContain('define "shop-test.title"');
    expect(resource.grafana_message_template.template.template).toContain('define "shop-test.text"');
  });
});

describe("Datadog's monitors", () => {
  test("mention each channel as Datadog documents it, and webhooks by names of their own", () => {
    const stack = testStack("test-datadog");
    const handles = new Handles(stack, "handles", { model: model("datadog"), account: datadog });
    const expected = ["@webhook-tocsin-shop-test-discord-payments", "@sns-payments-alerts", "@teams-payments", "@webhook-tocsin-shop-test-webhook-payments"];
    // A message names them in text: it has to say after which resources it comes.
    const after = ["datadog_webhook.datadog__discord__payments", "datadog_webhook.datadog__webhook__payments"];
    expect(handles.of("payments.P1")).toEqual({ alert: expected, recovery: expected, after });
    const { resource } = template(stack);
    const [discord, webhook] = Object.values(resource.datadog_webhook) as { url: string; payload: string }[];
    expect([discord?.url, webhook?.url]).toEqual(["${var.discord_payments}", "${var.webhook_payments}"]);
    expect(JSON.parse(discord?.payload as string)).toMatchObject({ content: expect.any(String), allowed_mentions: { parse: [] } });
  });

  test("are known to the handles by vendor, route and whether they notify, whatever else they are", () => {
    const { platform: name, environment, routes, oncall } = model("datadog");
    const heard = [
      { vendor: "datadog", route: "payments.P1", notifies: true },
      { vendor: "datadog", route: "payments.P2", notifies: false },
      { vendor: "aws", route: "payments.P3", notifies: true },
    ];
    const { of } = new Handles(testStack("test-datadog"), "handles", {
      model: { platform: name, environment, routes, oncall, alerts: heard },
      account: datadog,
    });
    expect(["payments.P1", "payments.P2", "payments.P3"].map((route) => of(route).alert.length)).toEqual([4, 0, 0]);
  });

  test("can't reach a channel of Microsoft Teams without a handle, which is a problem", () => {
    const stack = testStack("test-datadog");
    new Handles(stack, "handles", { model: model("datadog", ["teams", "webhook"], { teams: { channelName: "Payments alerts", aws: AWS } }), account: datadog });
    expect(declarationProblems([stack])).toMatchObject([{ code: "TOC206", path: ["teams", "payments", "teams"] }]);
  });
});

describe("an alert that its vendor can tell nobody of is a problem", () => {
  const cloud = { grafana: { url: "https://shop.grafana.net", cloudwatch: {} } };
  test.each<[string, Platform, boolean]>([
    ["CloudWatch and Discord", input("aws", ["discord"]), false],
    ["Grafana and Discord", input("grafana", ["discord"]), true],
    ["CloudWatch and Teams", input("aws", ["teams"]), true],
    ["CloudWatch and Teams without ids", input("aws", ["teams"], { teams: { channelName: "Alerts" } }), false],
    ["Grafana and Teams without ids", input("grafana", ["teams"], { teams: { channelName: "Alerts" } }), true],
    ["CloudWatch and a topic of its region", input("aws", ["sns"]), true],
    ["CloudWatch and a topic of another region", input("aws", ["sns"], { sns: SNS.replace("eu-central-1", "eu-west-1") }), false],
    ["Grafana of one's own and a topic", input("grafana", ["sns"]), true],
    ["Grafana Cloud and a topic", input("grafana", ["sns"], {}, cloud), false],
    ["CloudWatch and a webhook", input("aws", ["webhook"]), true],
  ])("%s", (name, of, reaches) => {
    const problems = resolve(of, CATALOG).diagnostics.filter(({ code, hint }) => code === "TOC206" && hint.includes(name.split(" ")[0] as string));
    expect(problems.length === 0).toBe(reaches);
    for (const { path } of problems) expect(path).toEqual(["teams", "payments"]);
  });
});

test("explain names who listens to each channel", () => {
  const { oncall, routes } = model("aws");
  expect(responders(oncall, routes[0] as Model["routes"][number]).map(({ who, how }) => `${how}: ${who}`)).toEqual([
    "Discord: #payments",
    `SNS: ${SNS}`,
    "Microsoft Teams: Payments alerts",
    "webhook: status page",
  ]);
});
