import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "../../../../constructs/cdktf";
import type { Model } from "../../../../model/model";
import { GrafanaStack } from "../../../../stacks/grafana";
import { GRAFANA_LIFECYCLES } from "../../../../terraform/provider/lifecycles/grafana";
import { template } from "../../../support/stack";
import { checkedModel } from "../../../uptime/checked";

const outdir = mkdtempSync(join(tmpdir(), "tocsin-grafana-uptime-"));
const render = (model: Model) => template(new GrafanaStack(new App({ outdir, stackTraces: false }), { model }));
const rendered = (target: string, options = {}) => render(checkedModel(`home: { ${target}, by: grafana }`, options));
const check = (target: string) => rendered(target).resource.grafana_synthetic_monitoring_check.orders__uptime__home;
const URL = 'url: "https://www.shop.example/"';

describe("A check of Synthetic Monitoring", () => {
  test("says everything that Grafana would choose by itself, and leaves alerting to the rules", () =>
    expect(check(URL)).toEqual({
      job: "shop-production-orders_home",
      target: "https://www.shop.example/",
      enabled: true,
      frequency: 60_000,
      timeout: 10_000,
      alert_sensitivity: "none",
      basic_metrics_only: false,
      labels: { component: "orders", environment: "production", platform: "shop", team: "desk" },
      probes: ["Frankfurt", "Ohio", "Singapore"].map((name) => `\${lookup(data.grafana_synthetic_monitoring_probes.probes.probes, "${name}", null)}`),
      settings: { http: { ip_version: "V4", method: "GET", no_follow_redirects: false, fail_if_ssl: false, fail_if_not_ssl: true } },
    }));

  test.each([
    [
      `${URL}, method: POST, headers: { accept: text/html }, expect: { status: 201, text: "1+1 (done)" }`,
      { http: { method: "POST", headers: ["accept: text/html"], valid_status_codes: [201], fail_if_body_not_matches_regexp: ["1\\+1 \\(done\\)"] } },
    ],
    ["tcp: db.shop.example:5432", { tcp: { ip_version: "V4", tls: false } }],
    ["tls: mail.shop.example:993", { tcp: { ip_version: "V4", tls: true, tls_config: { insecure_skip_verify: false, server_name: "mail.shop.example" } } }],
    [
      "dns: { name: www.shop.example }",
      { dns: { server: "8.8.8.8", port: 53, record_type: "A", valid_r_codes: ["NOERROR"], validate_answer_rrs: { fail_if_not_matches_regexp: [".+"] } } },
    ],
    ["dns: { name: www.shop.example, type: AAAA, server: 9.9.9.9 }", { dns: { server: "9.9.9.9", record_type: "AAAA" } }],
  ])("of { %s } asks just that", (target, expected) => expect(check(target).settings).toMatchObject(expected));

  test.each([
    ["203.0.113.7", "www.shop.example.\t300\tIN\tA\t203.0.113.7", true],
    ["203.0.113.7", "www.shop.example.\t300\tIN\tA\t203.0.113.71", false],
    ["203.0.113.7", "www.shop.example.\t300\tIN\tA\t1203.0.113.7", false],
    ["203.0.113.7", "www.shop.example.\t300\tIN\tA\t203a0.113.7", false],
    ["shop.example", "www.shop.example.\t300\tIN\tCNAME\tshop.example.", true],
    ["v=spf1 -all", 'shop.example.\t300\tIN\tTXT\t"v=spf1 -all"', true],
  ])("takes the answer %s for what it is: %s", (answer, record, matches) => {
    const [pattern] = check(`dns: { name: www.shop.example, answer: "${answer}" }`).settings.dns.validate_answer_rrs.fail_if_not_matches_regexp;
    expect(new RegExp(pattern).test(record)).toBe(matches);
  });

  test("of a journey has an entry for each request, with what must be true of it", () => {
    const { target, timeout, settings } = check(
      `steps: [{ name: Open, ${URL}, expect: { text: Basket } }, { name: Pay, url: "https://www.shop.example/pay", headers: { accept: a/b }, expect: { status: 401 } }]`,
    );
    expect([target, timeout]).toEqual(["https://www.shop.example/", 30_000]);
    expect(settings.multihttp.entries).toEqual([
      {
        request: { url: "https://www.shop.example/", method: "GET" },
        assertions: [
          { type: "REGEX_ASSERTION", subject: "HTTP_STATUS_CODE", expression: "^2\\d\\d$" },
          { type: "TEXT", subject: "RESPONSE_BODY", condition: "CONTAINS", value: "Basket" },
        ],
      },
      {
        request: { url: "https://www.shop.example/pay", method: "GET", headers: [{ name: "accept", value: "a/b" }] },
        assertions: [{ type: "TEXT", subject: "HTTP_STATUS_CODE", condition: "EQUALS", value: "401" }],
      },
    ]);
  });

  test("is alerted on by rules on its series in Prometheus, as one number of all probes", () => {
    const [group] = Object.values(rendered(URL).resource.grafana_rule_group).filter((one) => (one as { name: string }).name === "orders") as {
      rule: { name: string; data: { model: string }[] }[];
    }[];
    const expression = (name: string) => JSON.parse(group?.rule.find((one) => one.name === name)?.data[0]?.model ?? "{}").expr;
    const labels = 'instance="https://www.shop.example/",job="shop-production-orders_home"';
    expect(expression("orders.uptime-home.P1")).toBe(`avg(avg_over_time(probe_success{${labels}}[60s]))`);
    expect(expression("orders.certificate-home.P3")).toBe(`min(last_over_time(probe_ssl_earliest_cert_expiry{${labels}}[300s]) - time())`);
  });

  test("reads private probes by their own names", () =>
    expect(check(`${URL}, from: ["private:Office Berlin"]`).probes).toEqual([
      '${lookup(data.grafana_synthetic_monitoring_probes.probes.probes, "Office Berlin", null)}',
    ]));

  test("keeps text literal", () =>
    expect(check(`${URL}, expect: { text: 'a \${b}' }`).settings.http.fail_if_body_not_matches_regexp).toEqual(["a \\$\\{b\\}"]));

  test("is not there, nor is a look-up of probes, where Grafana runs none", () => {
    const { resource, data } = render(checkedModel(`home: { ${URL} }`));
    expect([resource.grafana_synthetic_monitoring_check, data?.grafana_synthetic_monitoring_probes]).toEqual([undefined, undefined]);
  });

  test("is moved with a renamed component, and its rules with it", () => {
    const { moved, resource } = rendered(URL, { component: "    renamedFrom: purchases" });
    expect(moved).toContainEqual({
      from: "grafana_synthetic_monitoring_check.purchases__uptime__home",
      to: "grafana_synthetic_monitoring_check.orders__uptime__home",
    });
    expect(resource.grafana_synthetic_monitoring_check.orders__uptime__home.job).toBe("shop-production-purchases_home");
    expect(Object.keys(GRAFANA_LIFECYCLES)).toEqual(expect.arrayContaining(Object.keys(resource)));
  });
});
