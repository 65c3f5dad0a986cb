import { Oncall } from "../../../constructs/pagerduty/oncall";
import { describeAlert } from "../../../model/describe";
import type { Alert } from "../../../model/model";
import { controlKey, readName } from "../../../model/oncall/control";
import { resolve } from "../../../model/resolve";
import { shop } from "../../oncall/shop";
import { type Outcome, pagerduty } from "../../paging/pagerduty";
import { api, CATALOG, modelOf, platform } from "../../support/platform";
import { notification, transformed } from "./event-rules";
import { render } from "./render";

const desk = pagerduty(render((stack) => new Oncall(stack, "oncall", { model: { oncall: shop().oncall } })).resource);
const model = modelOf(platform({ api: api() }));
const some = model.alerts[0] as Alert;

/** An alarm's message as it is rendered, sent, and read. */
function outcome(
  key: string,
  changes: Partial<Alert>,
  { more = {}, name = `shop-production-${key}` }: { readonly more?: object; readonly name?: string } = {},
): readonly Outcome[] {
  const event = notification({ name, description: describeAlert({ ...some, key, ...changes }, model), more });
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

describe("an event from before the key came first", () => {
  test("finds its alert by the alarm's name", () => {
    const description = `P2 high: checkout-api latency above 5 s.\nLook at tocsin: ${OTHER} first.\ntocsin: ${KEY}`;
    const event = notification({ name: `shop-production-${KEY}`, description });
    for (const one of [desk(event), desk(transformed(event))]) expect(one).toMatchObject({ ...own, dedupKey: KEY });
  });

  test("finds it by the title of Datadog's monitor, and by the name in Grafana's event", () => {
    for (const AlarmName of [`[P3] [Triggered] shop-production-${KEY}`, `shop-production-${KEY}`])
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
  });
});
