import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "../../../constructs/cdktf";
import type { DashboardBody, Timeseries } from "../../../constructs/datadog/dashboards/body";
import { Handles } from "../../../constructs/datadog/handles";
import { declarationProblems } from "../../../constructs/declare";
import { identity } from "../../../constructs/pagerduty/events";
import { logicalId } from "../../../model/ids";
import type { Model, Route } from "../../../model/model";
import { DatadogStack } from "../../../stacks/datadog";
import { DATADOG_LIFECYCLES } from "../../../terraform/provider/lifecycles/datadog";
import { template, testStack } from "../../support/stack";
import { parseQuery } from "../../vendors/datadog-query";
import { extraction } from "../pagerduty/event-rules";
import { account, measurable, watchedByDatadog } from "./reference";

const outdir = mkdtempSync(join(tmpdir(), "tocsin-datadog-"));
const render = (model: Model, pagerdutyKey?: string) => template(new DatadogStack(new App({ outdir, stackTraces: false }), { model, pagerdutyKey }));
const model = watchedByDatadog();
const rendered = render(model, "R0UTINGKEY");
const resources = (type: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> => rendered.resource[type] ?? {};

describe("the Datadog stack", () => {
  test("has a monitor for each alert that Datadog watches, and for each of its own, under the alert's key", () =>
    expect(Object.keys(resources("datadog_monitor")).sort()).toEqual(
      [...measurable, ...(model.datadogParts?.monitors ?? [])].map(({ key }) => logicalId(key)).sort(),
    ));

  test("talks to the site of the organisation", () => expect(rendered.provider.datadog).toEqual([{ api_url: "https://api.datadoghq.eu/" }]));

  test("knows what a change of each of its resources does", () =>
    expect(Object.keys(DATADOG_LIFECYCLES)).toEqual(expect.arrayContaining(Object.keys(rendered.resource))));

  test("keeps the routing key out of the webhook's payload", () => {
    const [variable] = Object.values(resources("datadog_webhook_custom_variable"));
    const lifecycle = { create_before_destroy: true };
    expect(variable).toEqual({ name: "TOCSIN_SHOP_PRODUCTION_ROUTING_KEY", value: "R0UTINGKEY", is_secret: true, lifecycle });
    expect(JSON.stringify(resources("datadog_webhook"))).not.toContain("R0UTINGKEY");
  });

  test("sends PagerDuty the fields that the on-call rules read", () => {
    const event = (id: string) => JSON.parse(String(resources("datadog_webhook")[logicalId(id)]?.payload));
    expect(event("datadog.pagerduty.trigger")).toMatchObject({
      routing_key: "$TOCSIN_SHOP_PRODUCTION_ROUTING_KEY",
      event_action: "trigger",
      payload: { custom_details: { AlarmName: "$ALERT_TITLE", AlarmDescription: "$TEXT_ONLY_MSG", NewStateValue: "ALARM" } },
    });
    expect(event("datadog.pagerduty.resolve")).toMatchObject({ event_action: "resolve", payload: { custom_details: { NewStateValue: "OK" } } });
    expect(event("datadog.pagerduty.resolve").dedup_key).toBe(event("datadog.pagerduty.trigger").dedup_key);
  });

  test.each(["AlarmName", "AlarmDescription"])("is understood by the on-call rules in the event's %s", (field) => {
    const alert = measurable.find(({ key }) => key.startsWith("orders-db."));
    const origin = { prefix: "shop-production", component: "orders-db" };
    const text = field === "AlarmName" ? `[P2] [Triggered] ${alert?.name}` : String(resources("datadog_monitor")[logicalId(alert?.key ?? "")]?.message);
    const read = identity(origin).filter(({ source }) => source === `event.custom_details.${field}`);
    expect(read.map(({ regex = "" }) => extraction(regex).exec(text)?.[1])).toEqual([alert?.key]);
  });

  test("mentions a route's channels, and PagerDuty by what the state means", () => {
    const alert = measurable.find(({ route }) => route === "payments.P1");
    expect(resources("datadog_monitor")[logicalId(alert?.key ?? "")]?.message).toMatch(
      /\{\{#is_alert\}\} .*@payments@shop\.example .*@slack-shop-payments-alerts @webhook-tocsin-shop-production-pagerduty-trigger \{\{\/is_alert\}\}/,
    );
  });

  test("has no webhooks without PagerDuty", () => expect(render(model).resource.datadog_webhook).toBeUndefined());

  test("takes over what a renamed component had", () => {
    const [component] = model.components;
    const renamed = render({ ...model, components: [{ ...component, renamedFrom: "before" } as Model["components"][number], ...model.components.slice(1)] });
    const alerts = measurable.filter(({ component: id }) => id === component?.id);
    expect(renamed.moved).toContainEqual({
      from: "datadog_dashboard_json.datadog__dashboard__before",
      to: `datadog_dashboard_json.${logicalId(`datadog.dashboard.${component?.id}`)}`,
    });
    expect(renamed.moved.filter(({ from }: { readonly from: string }) => /[._]before\b|\.before__/.test(from))).toHaveLength(1 + alerts.length);
  });
});

describe("a maintenance window", () => {
  const windows = [
    {
      id: "upgrade",
      description: "Upgrade, ask @ops",
      start: "2027-01-31T10:00:00+01:00",
      end: "2027-01-31T12:00:00+01:00",
      components: ["carts", "orders-db"],
    },
  ];
  const downtimes = render({ ...model, oncall: { ...model.oncall, maintenance: windows } }).resource.datadog_downtime_schedule;

  test("silences the monitors of each of its components, in UTC", () => {
    expect(Object.keys(downtimes)).toEqual(["upgrade.carts", "upgrade.orders-db"].map((key) => logicalId(`datadog.downtime.${key}`)));
    expect(downtimes[logicalId("datadog.downtime.upgrade.carts")]).toMatchObject({
      monitor_identifier: { monitor_tags: ["component:carts", "environment:production", "platform:shop"] },
      one_time_schedule: { start: "2027-01-31T09:00:00Z", end: "2027-01-31T11:00:00Z" },
      message: "Upgrade, ask ＠ops",
    });
  });
});

describe("the dashboards", () => {
  const bodies = Object.entries(resources("datadog_dashboard_json")).map(
    ([id, { dashboard }]) => [id, JSON.parse(String(dashboard)) as DashboardBody] as const,
  );
  const graphs = (body: DashboardBody) => body.widgets.flatMap(({ definition }) => (definition.type === "timeseries" ? [definition as Timeseries] : []));

  test("are an overview and one for each component", () => expect(bodies).toHaveLength(1 + model.components.length));

  test.each(bodies)("%s has widgets that lie on the grid and do not overlap", (_, { widgets }) => {
    const cells = widgets.flatMap(({ layout: { x, y, width, height } }) => {
      expect(x + width).toBeLessThanOrEqual(12);
      return Array.from({ length: width * height }, (_, index) => `${x + (index % width)},${y + Math.floor(index / width)}`);
    });
    expect(new Set(cells).size).toBe(cells.length);
  });

  test.each(bodies)("%s has graphs with titles and queries that parse", (_, body) => {
    for (const { title, requests } of graphs(body)) {
      expect(title).toMatch(/\S/);
      for (const { q } of requests) parseQuery(q);
    }
  });

  test("draw every threshold of what Datadog can measure, whoever alerts on it", () => {
    const drawn = bodies.filter(([id]) => id !== logicalId("datadog.dashboard.overview")).flatMap(([, body]) => graphs(body).flatMap(({ markers }) => markers));
    expect(drawn).toHaveLength(measurable.length);
  });

  test("say what they do not draw, and why", () => {
    const [, body] = bodies.find(([id]) => id === logicalId("datadog.dashboard.egress")) ?? [];
    expect(JSON.stringify(body)).toContain("Not drawn here");
  });

  test("are written with their keys in order", () => {
    const text = String(Object.values(resources("datadog_dashboard_json"))[0]?.dashboard);
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(JSON.parse(text)).sort());
  });
});

describe("a route's handles", () => {
  const route = (changes: Partial<Route>): Route => ({ id: "payments.P1", team: "payments", severity: "P1", channels: [], email: [], sms: [], ...changes });
  const handles = (changes: Partial<Route>) => {
    const stack = testStack("handles");
    const of = new Handles(stack, "handles", { model: { ...model, routes: [route(changes)] }, account: { ...account, slackWorkspace: "shop" } }).of(
      "payments.P1",
    );
    return { ...of, problems: declarationProblems([stack]) };
  };

  test("are none without channels", () => expect(handles({})).toEqual({ alert: [], recovery: [], problems: [] }));

  test("are addresses for mail and tickets", () =>
    expect(handles({ channels: ["email", "ticket"], email: ["a@shop.example"], ticketEmail: "help@shop.example" }).alert).toEqual([
      "@a@shop.example",
      "@help@shop.example",
    ]));

  test("need the Slack channel's name", () => {
    const slack = { workspaceId: "T1", channelId: "C1" };
    expect(handles({ channels: ["slack"], slack: { ...slack, channelName: "#alerts" } }).alert).toEqual(["@slack-shop-alerts"]);
    for (const channelName of [undefined, "the alerts"])
      expect(handles({ channels: ["slack"], slack: { ...slack, ...(channelName !== undefined && { channelName }) } }).problems).toMatchObject([
        { code: "TOC206", path: ["teams", "payments", "slack"] },
      ]);
  });
});
