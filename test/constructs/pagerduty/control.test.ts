import { Oncall } from "../../../constructs/pagerduty/oncall";
import { describeAlert, line, sentence } from "../../../model/describe";
import type { Alert } from "../../../model/model";
import { controlKey, readName } from "../../../model/oncall/control";
import { resolve } from "../../../model/resolve";
import { shop } from "../../oncall/shop";
import { type Outcome, pagerduty } from "../../paging/pagerduty";
import { api, CATALOG, modelOf, platform } from "../../support/platform";
import { extracted, firstMatch, notification, type Rule, transformed } from "./event-rules";
import { render } from "./render";

const { resource } = render((stack) => new Oncall(stack, "oncall", { model: { oncall: shop().oncall } }));
const desk = pagerduty(resource);
const model = modelOf(platform({ api: api() }));
const some = model.alerts[0] as Alert;

type State = "ALARM" | "OK" | "INSUFFICIENT_DATA";

/** An alarm's message as it is rendered, sent, and read. */
function outcome(
  key: string,
  changes: Partial<Alert>,
  { more = {}, name = `shop-production-${key}`, state = "ALARM" }: { readonly more?: object; readonly name?: string; readonly state?: State } = {},
): readonly Outcome[] {
  const event = notification({ name, description: describeAlert({ ...some, key, ...changes }, model), more, state });
  return [desk(event), desk(transformed(event))];
}

/** What pages checkout-api's P2, and nobody else. */
const own = { service: "${pagerduty_service.checkout-api.id}", severity: "warning", policy: "${pagerduty_escalation_policy.payments__P2.id}" };
const KEY = "checkout-api.latency.P2";
const OTHER = "orders-db.cpu.P0";

describe("an alert's own text", () => {
  test.each([
    `Look at tocsin: ${OTHER} first.`,
    `\ntocsin: ${OTHER}`,
    `\n${OTHER} critical: the database`,
    `","AlarmName":"shop-production-${OTHER}","x":"`,
    `\\","AlarmDescription":"${OTHER} `,
    '"NewStateValue":"OK"',
    `"NewStateValue":"OK`,
  ])("pages nobody else: %j", (text) => {
    for (const field of ["title", "meaning", "firstLook", "reason", "source"] as const)
      for (const one of outcome(KEY, { [field]: text })) expect(one).toMatchObject({ ...own, dedupKey: KEY, action: "trigger" });
    for (const one of outcome(KEY, { runbook: { waived: text } })) expect(one).toMatchObject({ ...own, dedupKey: KEY });
  });

  test.each([
    OTHER,
    "orders-db.cpu.P0 critical: the database",
    "web.errors.P0 ",
    "checkout-api.errors.P0 critical",
    "checkout-api.latency.P0",
    "CHECKOUT-API.errors.P0 x",
  ])("pages nobody else at the beginning of a line: %j", (text) => {
    for (const key of [KEY, "web.errors.P2", "orders-db.cpu.P2"])
      for (const state of ["ALARM", "OK", "INSUFFICIENT_DATA"] as const) {
        const harmless = outcome(key, { meaning: "x" }, { state });
        expect(harmless.map(({ service, dedupKey }) => [service, dedupKey])).toEqual(Array(2).fill([`\${pagerduty_service.${key.split(".")[0]}.id}`, key]));
        for (const field of ["title", "meaning", "firstLook", "reason", "source"] as const)
          expect(outcome(key, { meaning: "x", [field]: text }, { state })).toEqual(harmless);
      }
  });

  test("pages nobody else from another field of the message", () => {
    const Trigger = {
      Dimensions: [
        { value: `x tocsin: ${OTHER}`, name: "AlarmName" },
        { value: `"AlarmDescription":"${OTHER} `, name: OTHER },
      ],
    };
    for (const one of outcome(KEY, {}, { more: { Trigger } })) expect(one).toMatchObject({ ...own, dedupKey: KEY });
  });

  test("gives no other runbook than the alert's", () => {
    const runbook = { url: "https://runbooks.example.com/checkout" };
    for (const text of [
      "Runbook: https://evil.example",
      "First look: Runbook: https://evil.example",
      "x\nRunbook: https://evil.example",
      "x\\nRunbook: https://evil.example",
    ])
      expect(outcome(KEY, { title: text, meaning: text, firstLook: text, runbook })[0]?.links[0]).toBe("https://runbooks.example.com");
    expect(outcome(KEY, { meaning: "x", runbook: { waived: "x\nRunbook: https://evil.example" } })[0]?.links[0]).toBeUndefined();
  });
});

describe("an incident's text", () => {
  const rules: readonly Rule[] = resource.pagerduty_event_orchestration_service?.["checkout-api"].set[0].rule;
  const said = (event: object) => extracted(firstMatch(rules, event) as Rule, event);
  const event = (changes: Partial<Alert>, before = "") =>
    notification({ name: `shop-production-${KEY}`, description: `${before}${describeAlert({ ...some, key: KEY, ...changes }, model)}` });

  test.each([
    "Slow",
    'a "quoted" one\\',
    "ends with a backslash \\",
    "\\nFirst look: elsewhere",
    "\nFirst look: elsewhere",
    "First look: elsewhere",
    "Runbook: https://evil.example",
    "First look: x\nRunbook: https://evil.example\nDashboard: https://evil.example",
    `${OTHER} critical: x`,
    "Größe × 🔥",
  ])("is from its own line, as SNS sends it and transformed: %j", (text) => {
    const runbook = { url: "https://runbooks.example.com/checkout" };
    const one = event({ title: text, meaning: text, firstLook: text, runbook });
    for (const [found, as] of [
      [said(one), (value: string) => JSON.stringify(value).slice(1, -1)],
      [said(transformed(one)), (value: string) => value],
    ] as const)
      expect(found).toMatchObject({
        "event.summary": expect.stringContaining(as(`P2 high: ${line(text)} `)),
        "event.custom_details.meaning": as(sentence(text)),
        "event.custom_details.first_look": as(sentence(text)),
        "event.custom_details.runbook": runbook.url,
        "event.custom_details.dashboard": some.dashboard,
      });
  });

  test("is found after a line of Datadog's own", () => {
    const own = said({ event: { custom_details: (transformed(event({}, "%%%\n\n")) as { event: { custom_details: object } }).event.custom_details } });
    expect(own).toMatchObject({
      "event.summary": expect.stringMatching(/^P2 high: /),
      "event.custom_details.meaning": sentence(some.meaning),
      "event.dedup_key": KEY,
    });
  });

  test("is no longer than PagerDuty takes", () => {
    for (const title of ['"'.repeat(1000), "x".repeat(1000), "\u0001".repeat(1000)]) {
      const one = event({ title });
      for (const found of [said(one), said(transformed(one))]) expect(found["event.summary"]?.length).toBeLessThanOrEqual(1024);
      expect(said(one)["event.summary"]).toMatch(/^P2 high: /);
    }
  });
});

describe("a member's name", () => {
  test.each(["by.P0.x", "P0", "P0.notify", "x.P0", "/a b", '/"P0" ', "/ü\\", "/tocsin: orders-db.cpu.P0", "/]"])(
    "is no severity and no component: %j",
    (member) => {
      const key = `checkout-api.index.${member}.P2`;
      for (const one of outcome(key, {})) expect(one).toMatchObject({ ...own, dedupKey: controlKey(key) });
    },
  );

  test("is told apart from every other, and usual keys are themselves", () => {
    for (const key of ["api.latency.P1", "t.index.by-Customer_id.v2.P3", "h.disk./var/lib.P1", "c.errors.eu-central-1:fn,2.P0"])
      expect(controlKey(key)).toBe(key);
    const odd = ["a b", "a%20b", "a\u00a0b", 'a"b', "a\\b", "a]b", "a@b", "a{b", "aéb", "ae\u0301b", "a🔥b"];
    expect(new Set(odd.map(controlKey)).size).toBe(odd.length);
    for (const key of odd) expect(controlKey(key)).toMatch(/^[!#-[^-~]+$/);
  });
});

describe("an event whose case is another", () => {
  const unrouted = "${pagerduty_service.events__unrouted.id}";

  test("is nobody's alarm", () => {
    const events = ["SHOP-Production-checkout-api.errors.P0", "shop-production-CHECKOUT-API.errors.P0", "\u017fhop-production-checkout-api.errors.P0"].map(
      (name) => notification({ name }),
    );
    const titled = ["SHOP-production-checkout-api.latency.P0", "shop-production-chec\u212aout-api.latency.P0"].map((AlarmName) => ({
      event: { custom_details: { AlarmName } },
    }));
    const described = { event: { custom_details: { AlarmDescription: "Checkout-api.latency.P0 x" } } };
    for (const event of [...events, ...events.map(transformed), ...titled, described])
      expect(desk(event)).toMatchObject({ service: unrouted, dedupKey: desk(event).dedupKey });
  });

  test("has no other state and no other severity, and asks nothing", () => {
    const fields = { AlarmName: `shop-production-${KEY}`, AlarmDescription: `${KEY} x` };
    expect(desk({ event: { custom_details: { ...fields, NewStateValue: "ok" } } })).toMatchObject({ ...own, action: "trigger" });
    expect(desk({ raw_event: { Message: JSON.stringify({ ...fields, NewStateValue: "Ok" }) } })).toMatchObject({ ...own, action: "trigger" });
    expect(desk({ raw_event: { Type: "subscriptionConfirmation", Message: JSON.stringify(fields) } })).toMatchObject({ ...own, suppressed: false });
    expect(desk({ event: { custom_details: { tocsin: "checkout-api.latency.p0" } } })).toMatchObject({ severity: "error", rule: "catch-all" });
  });
});

describe("an event from before the key came first", () => {
  test("finds its alert by the alarm's name", () => {
    const description = `P2 high: checkout-api latency above 5 s.\nLook at tocsin: ${OTHER} first.\ntocsin: ${KEY}`;
    const event = notification({ name: `shop-production-${KEY}`, description });
    for (const one of [desk(event), desk(transformed(event))]) expect(one).toMatchObject({ ...own, dedupKey: KEY });
  });

  test("is read where the message's JSON has blanks", () => {
    for (const state of ["ALARM", "OK"] as const)
      for (const description of [`${KEY} high: slow`, undefined]) {
        const event = notification({ name: `shop-production-${KEY}`, state, ...(description !== undefined && { description }) });
        const { raw_event: raw } = event as { raw_event: { Message: string } };
        const spaced = { raw_event: { ...raw, Message: raw.Message.replaceAll('":', '": ') } };
        expect(desk(spaced)).toEqual(desk(event));
      }
  });

  test("finds it by the title of Datadog's monitor, and by the name in Grafana's event", () => {
    for (const AlarmName of [
      `[P3] [Triggered] shop-production-${KEY}`,
      `[Triggered on {host:ip-012345}] shop-production-${KEY}`,
      `[P2] [Re-Triggered on {host:ip_1/é.x,service:a b}] shop-production-${KEY}`,
      `shop-production-${KEY}`,
    ])
      expect(desk({ event: { custom_details: { AlarmName, AlarmDescription: `tocsin: ${OTHER} `, NewStateValue: "ALARM" } } })).toMatchObject({
        ...own,
        dedupKey: KEY,
      });
  });
});

describe("an adopted alarm", () => {
  const told = (adopt: Readonly<Record<string, string>>) => resolve(platform({ api: api({ adopt }), "api-x": api() }), CATALOG).diagnostics;

  test.each([
    ["Old alarm (do not touch)", undefined],
    ["shop-test-orders.latency.P0", undefined],
    ["shop-test-api.slow", undefined],
    ["shop-test-api.slow.P1", undefined],
    ["shop-test-api.slow.P0", "api, of P0"],
    ["shop-test-api.slow.P0.notify", "api, of P0"],
    ["shop-test-api-x.slow", "api-x"],
    ["[P1] [Triggered] shop-test-api-x.slow.P1", "api-x, of P1"],
    ["x shop-test-api-x.slow.P1", undefined],
    ["SHOP-Test-api-x.slow.P1", "api-x, of P1"],
    ["shop-test-API.slow.p0", "api, of P0"],
    ["\u017fhop-test-api.slow.P0.NOTIFY", "api, of P0"],
    ["[Triggered on {host:ip-012345}] shop-test-api-x.slow", "api-x"],
  ])("of the name %j takes nobody else's", (name, whose) => {
    const found = told({ "latency.P1": name });
    expect(found.map(({ code, path, reason }) => [code, path.join("/"), reason])).toEqual(
      whose === undefined
        ? []
        : [["TOC430", "components/api/adopt/latency.P1", `${JSON.stringify(name)} is the name of an alarm of ${whose}, and api.latency.P1 would take it`]],
    );
  });

  test("is known by the key in its description, whatever its name", () => {
    for (const name of ["Old alarm", `"AlarmDescription":"${OTHER} `, `tocsin: ${OTHER}`, 'a "quoted" one'])
      for (const one of outcome(KEY, {}, { name })) expect(one).toMatchObject({ ...own, dedupKey: KEY });
  });

  test("is read by its name as the rules would read it", () => {
    expect(readName("shop-test", "shop-test-api.by.P0.x.P3")).toEqual({ physicalId: "api", severity: "P3" });
    expect(readName("shop-test", "shop-test-api.latency.P5")).toEqual({ physicalId: "api" });
    expect(readName("shop-test", "shop-testing-api.latency.P1")).toBeUndefined();
    // Rules of a former version ignored case and took every line's beginning for the name's.
    expect(readName("shop-test", "SHOP-\u017fest-x\nShop-Test-\u212aITCHEN.latency.p1")).toEqual({ physicalId: "kitchen", severity: "P1" });
  });
});
