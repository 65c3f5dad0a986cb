import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "../../../../constructs/cdktf";
import { logicalId } from "../../../../model/ids";
import type { Model } from "../../../../model/model";
import { DatadogStack } from "../../../../stacks/datadog";
import { DATADOG_LIFECYCLES } from "../../../../terraform/provider/lifecycles/datadog";
import { template } from "../../../support/stack";
import { checkedModel } from "../../../uptime/checked";

const outdir = mkdtempSync(join(tmpdir(), "tocsin-datadog-uptime-"));
const render = (model: Model) => template(new DatadogStack(new App({ outdir, stackTraces: false }), { model }));
const tests = (uptime: string, options = {}) => render(checkedModel(uptime, options)).resource.datadog_synthetics_test;
const test1 = (target: string, options = {}) => tests(`home: { ${target}, by: datadog }`, options)["orders__uptime-home__P1"];
const URL = 'url: "https://www.shop.example/"';

describe("A Datadog test", () => {
  test("is each alert of a check, and no monitor stands beside it", () => {
    const model = checkedModel(`home: { ${URL}, by: datadog }`);
    const { resource } = render(model);
    expect(Object.keys(resource.datadog_synthetics_test).sort()).toEqual(
      model.alerts.flatMap(({ vendor, key }) => (vendor === "datadog" ? [logicalId(key)] : [])).sort(),
    );
    expect(resource.datadog_monitor).toBeUndefined();
    expect(Object.keys(DATADOG_LIFECYCLES)).toEqual(expect.arrayContaining(Object.keys(resource)));
  });

  test("says everything that Datadog would choose by itself", () =>
    expect(test1(URL)).toMatchObject({
      name: "shop-production-orders.uptime-home.P1",
      type: "api",
      subtype: "http",
      status: "live",
      locations: ["aws:ap-northeast-1", "aws:eu-central-1", "aws:us-east-2"],
      options_list: {
        tick_every: 60,
        follow_redirects: true,
        allow_insecure: false,
        accept_self_signed: false,
        check_certificate_revocation: false,
        min_failure_duration: 120,
        min_location_failed: 2,
        retry: { count: 1, interval: 300 },
        monitor_name: "shop-production-orders.uptime-home.P1",
        monitor_priority: 2,
        monitor_options: { renotify_interval: 0 },
      },
    }));

  test.each([
    [
      URL,
      {
        subtype: "http",
        request_definition: { method: "GET", url: "https://www.shop.example/", timeout: 10 },
        assertion: [{ type: "statusCode", operator: "matches", target: "^2\\d{2}$" }],
      },
    ],
    [
      `${URL}, method: POST, headers: { accept: text/html }, expect: { status: 201, text: Done }`,
      {
        request_headers: { accept: "text/html" },
        assertion: [
          { type: "statusCode", operator: "is", target: "201" },
          { type: "body", operator: "contains", target: "Done" },
        ],
      },
    ],
    [
      "tcp: db.shop.example:5432",
      {
        subtype: "tcp",
        request_definition: { host: "db.shop.example", port: "5432" },
        assertion: [{ type: "responseTime", operator: "lessThan", target: "10000" }],
      },
    ],
    [
      "tls: mail.shop.example:993",
      {
        subtype: "ssl",
        request_definition: { host: "mail.shop.example", port: "993" },
        assertion: [{ type: "certificate", operator: "isInMoreThan", target: "0" }],
      },
    ],
    [
      "dns: { name: www.shop.example, type: CNAME, server: 9.9.9.9, answer: shop.example }",
      {
        subtype: "dns",
        request_definition: { host: "www.shop.example", dns_server: "9.9.9.9", dns_server_port: "53" },
        assertion: [{ type: "recordSome", property: "CNAME", operator: "is", target: "shop.example" }],
      },
    ],
    ["dns: { name: www.shop.example }", { assertion: [{ type: "recordSome", property: "A", operator: "matches", target: ".+" }] }],
  ])("of { %s } asks just that", (target, expected) => expect(test1(target)).toMatchObject(expected));

  test("of a journey has a step for each request, any of which fails it", () => {
    const {
      subtype,
      api_step: steps,
      assertion,
    } = test1(`steps: [{ name: Open, ${URL} }, { name: Pay, url: "https://www.shop.example/pay", expect: { status: 401 } }]`);
    expect([subtype, assertion]).toEqual(["multi", undefined]);
    expect(steps.map(({ name, is_critical, allow_failure, assertion: of }: Record<string, unknown>) => [name, is_critical, allow_failure, of])).toEqual([
      ["Open", true, false, [{ type: "statusCode", operator: "matches", target: "^2\\d{2}$" }]],
      ["Pay", true, false, [{ type: "statusCode", operator: "is", target: "401" }]],
    ]);
  });

  test("of a certificate fails once no place sees more days than the alert asks for", () => {
    const { "orders__certificate-home__P3": certificate } = tests(`home: { url: "https://www.shop.example:8443/", by: datadog }`);
    expect(certificate).toMatchObject({
      subtype: "ssl",
      request_definition: { host: "www.shop.example", port: "8443" },
      assertion: [{ type: "certificate", operator: "isInMoreThan", target: "30" }],
      options_list: { tick_every: 300, min_failure_duration: 0, min_location_failed: 3, monitor_priority: 4 },
    });
  });

  test.each([
    [1, "50 %", 1],
    [2, "50 %", 2],
    [3, "50 %", 2],
    [4, "50 %", 3],
    [4, "100 %", 1],
    [3, "10 %", 3],
  ])("in %i places fires below %s success when %i of them fail", (places, at, failed) => {
    const from = Array.from({ length: places }, (_, index) => `"pl:office-${index}"`).join(", ");
    const component = `    thresholds: { uptime-home.P1: { at: ${at}, reason: a test } }`;
    expect(test1(`${URL}, from: [${from}]`, { component }).options_list.min_location_failed).toBe(failed);
  });

  test("tells its route, with the key that on-call routing reads", () => {
    const { message } = test1(URL);
    expect(message).toMatch(/^orders\.uptime-home\.P1 /);
    expect(message).toMatch(/\{\{#is_alert\}\} .*@desk@shop\.example .*\{\{\/is_alert\}\}/);
    expect(message).toMatch(/\{\{#is_recovery\}\} .*@desk@shop\.example .*\{\{\/is_recovery\}\}/);
  });

  test("keeps text literal, and mentions nobody whom it did not mean", () => {
    const { assertion, message } = test1(`url: "https://www.shop.example/@all", expect: { text: 'a \${b} %{c}' }`);
    expect(assertion[1].target).toBe("a $${b} %%{c}");
    expect(message).toContain("https://www.shop.example/%40all");
  });

  test("is moved with a renamed component", () => {
    const { moved } = render(checkedModel(`home: { ${URL}, by: datadog }`, { component: "    renamedFrom: purchases" }));
    expect(moved).toContainEqual({ from: "datadog_synthetics_test.purchases__uptime-home__P1", to: "datadog_synthetics_test.orders__uptime-home__P1" });
  });
});
