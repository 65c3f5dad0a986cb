import { PagerdutyProvider } from "@cdktf/provider-pagerduty/lib/provider";
import { TerraformOutput, TerraformStack } from "../../../constructs/cdktf";
import { Oncall } from "../../../constructs/pagerduty/oncall";
import { PLATFORM, shop, type Written } from "../../oncall/shop";
import { extracted, firstMatch, notification, type Rule, transformed } from "./event-rules";
import { type Rendered, render, renderApp } from "./render";

const renderShop = (change?: (written: Written) => void, platform?: Partial<typeof PLATFORM>): Rendered =>
  render((stack) => new Oncall(stack, "oncall", { model: { oncall: shop(change, platform).oncall } }));
const production = renderShop();
const { resource, data } = production;
const one = (type: string, id: string) => resource[type]?.[id];
const names = (type: string): readonly string[] => Object.keys(resource[type] ?? {}).sort();

const router: readonly Rule[] = one("pagerduty_event_orchestration_router", "platform").set.rule;
const serviceRules = (component: string): readonly Rule[] => one("pagerduty_event_orchestration_service", component).set[0].rule;
const description = (key: string) => `${key} critical: latency above 5 s.\nSlow.\nFirst look: x.\nRunbook: https://runbooks.example.com/x\nOwner: payments`;
const alarm = (key: string, more: object = {}) => notification({ name: `shop-production-${key}`, description: description(key), ...more });

describe("what stands in PagerDuty", () => {
  it("is one of each thing that the model names", () => {
    expect(names("pagerduty_service")).toEqual(["checkout-api", "events__unrouted", "orders-db", "web"]);
    expect(names("pagerduty_escalation_policy")).toEqual(
      ["payments", "platform", "storefront"].flatMap((team) => ["P0", "P1", "P2"].map((severity) => `${team}__${severity}`)),
    );
    expect(names("pagerduty_schedule")).toEqual(["payments-primary", "payments-secondary", "platform-primary", "storefront-primary"]);
    expect(names("pagerduty_team_membership")).toHaveLength(10);
    expect(names("pagerduty_business_service")).toEqual(["checkout", "shop"]);
    expect(names("pagerduty_service_dependency")).toHaveLength(4);
    expect(names("pagerduty_event_orchestration_integration")).toEqual(["platform"]);
  });
  it("never holds a superseded response play, ruleset or event rule, and creates no user", () => {
    expect(Object.keys(resource).filter((type) => /response_play|ruleset|event_rule|pagerduty_user/.test(type))).toEqual([]);
    expect(Object.keys(data.pagerduty_user ?? {})).toHaveLength(10);
    expect(JSON.stringify(resource)).not.toContain("response_play");
  });
  it("counts P0's three rounds as two repetitions", () => {
    const policy = one("pagerduty_escalation_policy", "payments__P0");
    expect(policy.num_loops).toBe(2);
    expect(policy.rule.map((rule: { escalation_delay_in_minutes: number }) => rule.escalation_delay_in_minutes)).toEqual([5, 5, 5]);
    expect(policy.rule[2].target).toEqual([{ id: "${data.pagerduty_user.amira.id}", type: "user_reference" }]);
    expect(one("pagerduty_escalation_policy", "payments__P1").num_loops).toBe(0);
  });
  it("counts rotations from the declared day", () => {
    const [layer] = one("pagerduty_schedule", "payments-primary").layer;
    expect(layer).toMatchObject({
      start: "2026-01-05T09:00:00+01:00",
      rotation_virtual_start: "2026-01-05T09:00:00+01:00",
      rotation_turn_length_seconds: 604_800,
    });
    expect(layer.users).toEqual(["ben", "chiara", "dmitri"].map((person) => `\${data.pagerduty_user.${person}.id}`));
  });
  it("lets P2 page in support hours only and P0 always", () => {
    expect(one("pagerduty_service", "web").incident_urgency_rule).toEqual({
      type: "use_support_hours",
      during_support_hours: { type: "constant", urgency: "high" },
      outside_support_hours: { type: "constant", urgency: "severity_based" },
    });
    expect(one("pagerduty_service", "web").support_hours).toEqual({
      type: "fixed_time_per_day",
      time_zone: "Europe/Berlin",
      days_of_week: [1, 2, 3, 4, 5],
      start_time: "09:00:00",
      end_time: "17:00:00",
    });
    const severities = serviceRules("web")
      .slice(3)
      .map(({ actions }) => actions.severity);
    expect(severities).toEqual(["critical", "error", "warning", "info", "info"]);
  });
  it("starts the war room on P0's priority and leaves the other workflow to people", () => {
    const triggers = resource.pagerduty_incident_workflow_trigger;
    expect(triggers?.["war-room"]).toMatchObject({ type: "conditional", condition: "incident.priority matches 'P1'", subscribed_to_all_services: false });
    expect(triggers?.["status-update"]).toMatchObject({ type: "manual" });
    expect(triggers?.["war-room"].services).toHaveLength(3);
  });
  it("keeps the address of a renamed component's service", () => {
    const components = { ...PLATFORM.components, web: { ...PLATFORM.components.web, renamedFrom: "frontend" } } as never;
    expect(renderShop(undefined, { components }).moved).toContainEqual({ from: "pagerduty_service.frontend", to: "pagerduty_service.web" });
  });
  it("silences services in a maintenance window", () => {
    const window = {
      description: "Upgrade",
      start: "2026-12-01T22:00:00Z",
      end: "2026-12-02T02:00:00Z",
      components: ["web"],
      hidesEmergenciesBecause: "closed",
    };
    const { pagerduty_maintenance_window } = renderShop((written) => (written.onCall.maintenance = { upgrade: window })).resource;
    expect(pagerduty_maintenance_window?.upgrade).toMatchObject({ start_time: window.start, end_time: window.end, services: ["${pagerduty_service.web.id}"] });
  });
});

describe("an alarm's notification", () => {
  it.each([
    ["as SNS sends it", alarm("checkout-api.latency.P1")],
    ["after PagerDuty's own transformer", transformed(alarm("checkout-api.latency.P1"))],
    [
      "from a composite that notifies in the alarm's place",
      alarm("checkout-api.latency.P1", { name: "shop-production-checkout-api.latency.P1.notify", rule: 'ALARM("shop-production-orders-db.cpu.P0")' }),
    ],
    ["from an adopted alarm", alarm("checkout-api.latency.P1", { name: "Old alarm (do not touch)" })],
    ["without a description", notification({ name: "shop-production-checkout-api.latency.P1" })],
  ])("reaches its service, policy and incident %s", (_, event) => {
    expect(firstMatch(router, event)?.actions.route_to).toBe("${pagerduty_service.checkout-api.id}");
    const rule = firstMatch(serviceRules("checkout-api"), event) as Rule;
    expect(rule.actions).toMatchObject({
      severity: "error",
      event_action: "trigger",
      escalation_policy: "${pagerduty_escalation_policy.payments__P1.id}",
      priority: "${data.pagerduty_priority.P2.id}",
    });
    expect(rule.actions.suppress).toBeUndefined();
    expect(extracted(rule, event)["event.dedup_key"]).toBe("checkout-api.latency.P1");
  });
  it("has a name and links that people can read", () => {
    const event = alarm("checkout-api.latency.P1");
    expect(extracted(firstMatch(serviceRules("checkout-api"), event) as Rule, event)).toMatchObject({
      "event.summary": "P1 critical: latency above 5 s.",
      "event.source": "arn:aws:cloudwatch:eu-central-1:111122223333:alarm:shop-production-checkout-api.latency.P1",
      "event.component": "checkout-api",
      "event.custom_details.runbook": "https://runbooks.example.com/x",
      "event.custom_details.meaning": "Slow.",
      "event.custom_details.first_look": "x.",
    });
  });
  it("has the alarm's name where somebody changed the description", () => {
    for (const text of ["Ask Ben", "", "P1 critical: latency above 5 s.\nSlow.", undefined]) {
      const event = notification({ name: "shop-production-checkout-api.latency.P1", ...(text !== undefined && { description: text }) });
      const found = extracted(firstMatch(serviceRules("checkout-api"), event) as Rule, event);
      expect(found).toMatchObject({ "event.summary": "shop-production-checkout-api.latency.P1" });
      expect(Object.keys(found).filter((target) => /meaning|first_look|runbook|dashboard/.test(target))).toEqual([]);
    }
  });
  it("resolves the same alert's incident when the alarm recovers, and no other severity's", () => {
    const rule = (key: string) => {
      const event = alarm(key, { state: "OK" });
      const found = firstMatch(serviceRules("checkout-api"), event) as Rule;
      return [found.actions.event_action, extracted(found, event)["event.dedup_key"]];
    };
    expect(rule("checkout-api.latency.P1")).toEqual(["resolve", "checkout-api.latency.P1"]);
    expect(rule("checkout-api.latency.P2")).toEqual(["resolve", "checkout-api.latency.P2"]);
  });
  it("is not taken for the graver one that its composite gives way to", () => {
    const names = ["P1", "P0"].map((severity) => `ALARM("shop-production-checkout-api.latency.${severity}")`);
    const composite = { name: "shop-production-checkout-api.latency.P1.notify", rule: names.join(" AND NOT ") };
    for (const event of [alarm("checkout-api.latency.P1", composite), notification(composite)]) {
      const rule = firstMatch(serviceRules("checkout-api"), event) as Rule;
      expect([rule.label, extracted(rule, event)["event.dedup_key"]]).toEqual(["P1: incident", "checkout-api.latency.P1"]);
    }
    const recovered = alarm("checkout-api.latency.P1", { ...composite, state: "OK" });
    const rule = firstMatch(serviceRules("checkout-api"), recovered) as Rule;
    expect([rule.actions.event_action, extracted(rule, recovered)["event.dedup_key"]]).toEqual(["resolve", "checkout-api.latency.P1"]);
  });
  it("keeps the members of a fleet apart", () => {
    const event = alarm("checkout-api.cpu.i-0abc/blue.P2");
    expect(extracted(firstMatch(serviceRules("checkout-api"), event) as Rule, event)["event.dedup_key"]).toBe("checkout-api.cpu.i-0abc/blue.P2");
  });
  it("opens no incident for P3, for missing data or for SNS's question", () => {
    const suppressed = (event: object) => firstMatch(serviceRules("checkout-api"), event)?.actions.suppress;
    expect(suppressed(alarm("checkout-api.certificate.P3"))).toBe(true);
    expect(suppressed(alarm("checkout-api.latency.P0", { state: "INSUFFICIENT_DATA" }))).toBe(true);
    expect(suppressed({ raw_event: { Type: "SubscriptionConfirmation", Message: "You have chosen to subscribe" } })).toBe(true);
  });
  it("is not taken for a component whose name begins the same", () => {
    expect(firstMatch(router, alarm("web-admin.errors.P1"))).toBeUndefined();
    expect(firstMatch(router, alarm("web.errors.P1"))?.label).toBe("web");
  });
  it("goes to the unrouted service when no component claims it", () => {
    expect(one("pagerduty_event_orchestration_router", "platform").catch_all.actions.route_to).toBe("${pagerduty_service.events__unrouted.id}");
    const { resource: without } = renderShop((written) => delete written.onCall.unroutedTo);
    expect(without.pagerduty_event_orchestration_router?.platform.catch_all.actions.route_to).toBe("unrouted");
  });
  it("fills in the incident's custom fields", () => {
    const { actions } = firstMatch(serviceRules("web"), alarm("web.errors.P0")) as Rule;
    expect(actions.incident_custom_field_update.map(({ value }: { value: string }) => value).sort()).toEqual(["P0", "production", "web"]);
  });
});

describe("the integration key", () => {
  it("stays sensitive where another stack reads it, and goes to the account's region", () => {
    const { reader } = renderApp((app) => {
      const source = new TerraformStack(app, "source");
      new PagerdutyProvider(source, "pagerduty");
      const { snsEndpoint } = new Oncall(source, "oncall", { model: { oncall: shop().oncall } });
      const stack = new TerraformStack(app, "reader");
      new PagerdutyProvider(stack, "pagerduty");
      new TerraformOutput(stack, "endpoint", { value: snsEndpoint, sensitive: true });
    });
    expect(reader.output.endpoint.value).toMatch(/^https:\/\/events\.eu\.pagerduty\.com\/x-ere\/\$\{sensitive\(data\.terraform_remote_state\..+\)\}$/);
  });
});
