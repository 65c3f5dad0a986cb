import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "../../../constructs/cdktf";
import { OwnMonitors } from "../../../constructs/datadog/own-monitors";
import { renotification } from "../../../constructs/datadog/renotification";
import { identity } from "../../../constructs/pagerduty/events";
import { declarePlatform } from "../../../environments/declare";
import { logicalId } from "../../../model/ids";
import type { Model } from "../../../model/model";
import type { DatadogMonitor, DatadogParts } from "../../../model/vendors/datadog/parts";
import { DatadogStack } from "../../../stacks/datadog";
import { DATADOG_LIFECYCLES } from "../../../terraform/provider/lifecycles/datadog";
import { template, testStack } from "../../support/stack";
import { parseRule } from "../../vendors/datadog-rule-query";
import { extraction } from "../pagerduty/event-rules";
import { production } from "./reference";

const outdir = mkdtempSync(join(tmpdir(), "tocsin-datadog-parts-"));
const render = (model: Model, pagerdutyKey?: string) =>
  template(new DatadogStack(new App({ outdir, stackTraces: false }), { model: model as ConstructorParameters<typeof DatadogStack>[1]["model"], pagerdutyKey }));
const rendered = render(production, "R0UTINGKEY");
type Config = Readonly<Record<string, unknown>>;
const resources = (type: string): Readonly<Record<string, Config>> => rendered.resource[type] ?? {};
const monitor = (key: string): Config => resources("datadog_monitor")[logicalId(key)] ?? {};
const parts = production.datadogParts as DatadogParts;

describe("a monitor of Datadog's own", () => {
  test.each(parts.monitors.map(({ key, rule }) => [key, rule.type] as const))("%s has a query of its type, an owner, a runbook and its key", (key, type) => {
    const { query, message, tags, priority, type: declared } = monitor(key);
    expect(declared).toBe(type);
    parseRule(type, String(query));
    expect(message).toMatch(/\nRunbook: https:\/\/\S+\n/);
    expect(message).toMatch(/\nOwner: payments\n/);
    expect(message).toMatch(/\nWhy: .{20,}\n/);
    expect(String(message).startsWith(`${key} `)).toBe(true);
    expect(tags).toEqual(expect.arrayContaining([`severity:${key.slice(-2).toLowerCase()}`, "team:payments", "environment:production"]));
    expect(priority).toBe(String(Number(key.slice(-1)) + 1));
  });

  test("leaves no default to the provider that would differ at the next plan", () => {
    for (const { key, rule } of parts.monitors) {
      const config = monitor(key);
      expect(config).toMatchObject({
        include_tags: false,
        require_full_window: false,
        notify_audit: false,
        new_group_delay: 0,
        timeout_h: 0,
        renotify_interval: 0,
      });
      const searches = rule.type === "log alert" || rule.type === "error-tracking alert";
      expect([config.on_missing_data !== undefined, config.notify_no_data !== undefined, config.no_data_timeframe !== undefined]).toEqual([
        searches,
        !searches,
        !searches,
      ]);
    }
  });

  test("states its thresholds as text, and a recovery only where one is declared", () => {
    expect(monitor("checkout.provider-timeouts.P1").monitor_thresholds).toEqual({ critical: "200", critical_recovery: "50" });
    expect(monitor("checkout.provider-timeouts.P2").monitor_thresholds).toEqual({ critical: "20" });
    expect(monitor("orders-db.reachable.P3").monitor_thresholds).toEqual({ critical: "8", ok: "1", warning: "8" });
    expect(monitor("orders-db.stalled.P2").monitor_thresholds).toBeUndefined();
  });

  test("tells of checks that do not run where that is bad", () => {
    expect(monitor("orders-db.reachable.P3")).toMatchObject({ notify_no_data: true, no_data_timeframe: 4 });
    expect(monitor("orders-db.reachable.P3").message).toContain("{{#is_no_data}}");
  });

  test("has no variable in its message: what a visitor sent could name a handle", () => {
    const messages = Object.values(resources("datadog_monitor")).map(({ message }) => String(message));
    const tags = new Set(messages.flatMap((message) => message.match(/\{\{[^}]*\}\}/g) ?? []));
    expect([...tags].filter((tag) => !/^\{\{[#/]is_(alert|recovery|no_data)\}\}$/.test(tag))).toEqual([]);
    expect(tags).toContain("{{#is_alert}}");
  });

  test("of other monitors refers to them as Terraform does, and to nothing that is not there", () => {
    const query = String(monitor("orders-db.stalled.P2").query);
    expect(query).toBe(
      ["orders-db.deadlocks.P2", "orders-db.buffer-cache-hits.P3", "checkout.provider-timeouts.P2"]
        .map((key) => `\${datadog_monitor.${logicalId(key)}.id}`)
        .join(" && ")
        .replace(/ && (\S+) && (\S+)$/, " && ($1 || $2)"),
    );
    for (const [, id] of query.matchAll(/datadog_monitor\.([\w-]+)\.id/g)) expect(Object.keys(resources("datadog_monitor"))).toContain(id);
  });

  test("tells its route's handles", () =>
    expect(monitor("checkout.provider-timeouts.P1").message).toMatch(
      /\{\{#is_alert\}\} @payments@shop\.example @slack-shop-payments-alerts @webhook-tocsin-shop-production-pagerduty-trigger \{\{\/is_alert\}\}/,
    ));

  test("leaves the incident open when one of its groups recovers, and resolves it when the whole alert does", () => {
    const recovery = (key: string) => /\{\{#is_recovery\}\} (.+) \{\{\/is_recovery\}\}/.exec(String(monitor(key).message))?.[1]?.split(" ");
    const people = ["@payments@shop.example", "@slack-shop-payments-alerts"];
    expect(recovery("checkout.frequent-errors.P2")).toEqual(people);
    for (const key of ["checkout.provider-timeouts.P1", "orders-db.stalled.P2"])
      expect(recovery(key)).toEqual([...people, "@webhook-tocsin-shop-production-pagerduty-resolve"]);
  });

  test("of a composite has the groups of its parts", () => {
    const handles = { alert: ["@page"], recovery: ["@chat", "@resolve"], groupRecovery: ["@chat"] };
    const part = (key: string) => parts.monitors.find((one) => one.key === key) as DatadogMonitor;
    const check = part("orders-db.reachable.P3");
    const rule = { type: "composite", tokens: [{ operator: "!" }, { alert: check.key }] } as const;
    const composite: DatadogMonitor = { ...part("orders-db.stalled.P2"), rule };
    const stack = testStack("groups");
    new OwnMonitors(stack, "monitors", { model: production, monitors: [check, composite], handlesOf: () => handles });
    expect(template(stack).resource.datadog_monitor[logicalId(composite.key)].message).toContain("{{#is_recovery}} @chat {{/is_recovery}}");
  });
});

describe("renotification", () => {
  test("repeats an emergency that nobody escalates", () => {
    expect(renotification("P0", ["email"], false)).toEqual({ renotifyInterval: 10, renotifyStatuses: ["alert"] });
    expect(renotification("P0", ["email"], true)).toEqual({ renotifyInterval: 10, renotifyStatuses: ["alert", "no data"] });
  });

  test("repeats nothing that PagerDuty escalates, nothing that nobody hears and nothing milder", () => {
    for (const [severity, channels] of [
      ["P0", ["email", "pagerduty"]],
      ["P0", []],
      ["P1", ["email"]],
      ["P4", ["email"]],
    ] as const)
      expect(renotification(severity, channels, true)).toEqual({ renotifyInterval: 0 });
  });
});

describe("a detection rule", () => {
  const rule = resources("datadog_security_monitoring_rule")[logicalId("datadog.security.checkout-api.account-takeover")] as Config;

  test("has a case for each severity, from the gravest on, each with its own handles", () => {
    const cases = rule.case as readonly { readonly status: string; readonly condition: string; readonly notifications: readonly string[] }[];
    expect(cases.map(({ status, condition }) => [status, condition])).toEqual([
      ["high", "events > 500"],
      ["low", "events > 30"],
    ]);
    expect(cases[0]?.notifications).toContain("@webhook-tocsin-shop-production-pagerduty-security-P1");
    expect(cases[1]?.notifications).toEqual(["@payments@shop.example", "@payments-tickets@shop.example"]);
  });

  test("looks at the environment's events alone", () =>
    expect(rule.query).toMatchObject([{ query: "env:production (@evt.name:sign_in @evt.outcome:failure)" }]));

  test("reaches the incident that its severity and component have, as the on-call rules read it", () => {
    const { payload } = resources("datadog_webhook")[logicalId("datadog.pagerduty.security.P1")] as Config;
    const { custom_details: details } = JSON.parse(String(payload)).payload;
    const name = String(details.AlarmName).replace("$SECURITY_RULE_NAME", String(rule.name));
    const keys = identity({ prefix: "shop-production", component: "checkout-api" })
      .filter(({ source }) => source === "event.custom_details.AlarmName")
      .map(({ regex = "" }) => extraction(regex).exec(name)?.[1]);
    expect(keys).toEqual(["checkout-api.account-takeover.P1"]);
    expect(String(payload)).not.toContain("R0UTINGKEY");
  });

  test("has no webhook where nobody is paged", () =>
    expect(JSON.stringify(render(production).resource.datadog_security_monitoring_rule)).not.toContain("@webhook"));
});

describe("logs", () => {
  test("become metrics whose names hold no hyphen", () =>
    expect(resources("datadog_logs_metric")[logicalId("datadog.logs.metric.declined-payments")]).toEqual({
      name: "logs.shop.production.declined_payments",
      compute: { aggregation_type: "count" },
      filter: { query: "env:production (service:checkout @event:payment_declined)" },
      group_by: [{ path: "@payment.method", tag_name: "method" }],
    }));

  test("are indexed up to the day's limit, without what is excluded", () =>
    expect(resources("datadog_logs_index")[logicalId("datadog.logs.index")]).toEqual({
      name: "shop-production",
      filter: { query: "env:production" },
      retention_days: 15,
      disable_daily_limit: false,
      daily_limit: 40_000_000,
      daily_limit_warning_threshold_percentage: 80,
      exclusion_filter: [{ name: "health-checks", is_enabled: true, filter: [{ query: "@http.url_details.path:/health", sample_rate: 0.99 }] }],
    }));

  test("are archived as the role of the integration", () =>
    expect(resources("datadog_logs_archive")[logicalId("datadog.logs.archive.everything")]).toMatchObject({
      query: "env:production",
      include_tags: true,
      s3_archive: {
        bucket: "shop-datadog-logs-production",
        path: "datadog",
        account_id: "561207349882",
        role_name: "datadog-integration",
        encryption_type: "NO_OVERRIDE",
      },
    }));

  test("are read by the names that logs.fields gives", () => {
    const { processor } = resources("datadog_logs_custom_pipeline")[logicalId("datadog.logs.pipeline.applications")] as {
      readonly processor: readonly object[];
    };
    expect(processor.map((one) => Object.keys(one)[0])).toEqual([
      "date_remapper",
      "status_remapper",
      "message_remapper",
      "service_remapper",
      "trace_id_remapper",
      "span_id_remapper",
    ]);
    expect(processor[1]).toEqual({ status_remapper: { name: "Level", is_enabled: true, sources: ["level"] } });
  });

  test("have no order, which is the organisation's", () => expect(Object.keys(rendered.resource).filter((type) => type.endsWith("_order"))).toEqual([]));
});

describe("APM and the catalog", () => {
  test("keep the spans that are asked for", () =>
    expect(resources("datadog_apm_retention_filter")[logicalId("datadog.checkout.retention")]).toEqual({
      name: "shop-production-checkout",
      enabled: true,
      filter_type: "spans-sampling-processor",
      filter: { query: "env:production service:checkout (@http.status_code:[500 TO 599])" },
      rate: "1",
      trace_rate: "0.1",
    }));

  test("know team, contacts, runbooks, and of the dependencies those that are in the catalog, too", () => {
    const { entity } = resources("datadog_software_catalog")[logicalId("datadog.catalog.checkout")] as Config;
    expect(JSON.parse(String(entity))).toMatchObject({
      apiVersion: "v3",
      kind: "service",
      metadata: {
        name: "checkout",
        owner: "payments",
        contacts: expect.arrayContaining([{ name: "Team e-mail", type: "email", contact: "payments@shop.example" }]),
        links: expect.arrayContaining([{ name: "Runbooks", type: "runbook", url: "https://runbooks.shop.example/container-service/" }]),
      },
      spec: { tier: "1", lifecycle: "production", languages: ["go"], dependsOn: ["datastore:orders-db"] },
    });
  });
});

test("a change of each of its resources is known", () =>
  expect(Object.keys(DATADOG_LIFECYCLES)).toEqual(expect.arrayContaining(Object.keys(rendered.resource))));

describe("what is declared for Datadog", () => {
  const platform = (changes: object) =>
    declarePlatform({
      platform: "shop",
      environment: "trial",
      asOf: "2026-11-16",
      aws: { accountId: "210987654321", region: "eu-central-1" },
      vendors: { pagerduty: { off: "a trial" } },
      runbook: "https://runbooks.shop.example/{signal}",
      teams: { payments: { name: "Payments", email: ["payments@shop.example"] } },
      ...changes,
      components: {
        checkout: {
          kind: "container-service",
          team: "payments",
          cluster: "shop",
          service: "checkout",
          renamedFrom: "payments",
          observeUntil: "2027-01-01",
          datadog: {
            logMonitors: {
              silence: {
                title: "Silence",
                query: "*",
                levels: { P2: { below: 1, reason: "it always logs" } },
                meaning: "It stands still.",
                firstLook: "Its tasks.",
              },
            },
          },
        },
      },
    } as Parameters<typeof declarePlatform>[0]);

  test("is a gap where there is no Datadog", () => {
    const { datadogParts, gaps } = platform({});
    expect(datadogParts).toBeUndefined();
    expect(gaps).toContainEqual({ key: "checkout.datadog", reason: "nothing of `datadog` is watched: there is no section `datadog` in this environment" });
  });

  test("is moved with a renamed component, keeps its name, and tells nobody in observe mode", () => {
    const stack = render(platform({ datadog: { site: "datadoghq.eu" } }));
    const silence = stack.resource.datadog_monitor[logicalId("checkout.silence.P2")];
    expect(silence.name).toBe("shop-trial-payments.silence.P2");
    expect(silence.query).toBe('logs("env:trial (*)").index("*").rollup("count").last("4m") < 1');
    expect(silence.message).not.toMatch(/@|\{\{/);
    expect(stack.moved).toContainEqual({ from: "datadog_monitor.payments__silence__P2", to: "datadog_monitor.checkout__silence__P2" });
  });
});
