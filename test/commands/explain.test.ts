import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
function explain(...words: readonly string[]) {
  return spawnSync(process.execPath, ["--require", "tsx/cjs", "commands/explain.ts", ...words], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, CI: "" },
  });
}

describe("npm run explain", () => {
  test("tells the number, its source, the window, who hears of it and the exact rule of an overridden alert", () => {
    const { stdout, status } = explain("production", "fraud-scoring.scoring-latency.P1");
    expect(status).toBe(0);
    for (const line of [
      "above 2 s",
      /From: the component's declaration, components\.fraud-scoring\.signals\.scoring-latency\.thresholds\.P1 \(environments\/base\.yaml:\d+:\d+\)/,
      "Source (declared): components.fraud-scoring.signals.scoring-latency.thresholds.P1",
      "Reason: the checkout gives up on the score after 2 s",
      "3 of 5 × 60 s; no data: ok",
      /Expected \d+ s after a fault: 60 s until the metric is there, 3 × 60 s/,
      /Nobody: in observe mode until 2026-12-01/,
      /after 0 min: .*high-urgency incident, rung 1/,
      "aws_cloudwatch_metric_alarm.fraud-scoring__scoring-latency__P1 {",
      '"threshold": 2000000',
    ])
      expect(stdout).toMatch(line instanceof RegExp ? line : new RegExp(line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  });

  test.each([
    [
      "catalogue-api.latency.P1",
      /Watched by Grafana\n.*\n {2}Expected 270 s after a fault: 90 s until/,
      /The rendered rule\n {2}a rule of grafana_rule_group\.rules__catalogue-api \{/,
    ],
    [
      "storefront-certificate.time-left.P2",
      /1 of 1 × 12 h; no data: bad .*\n {2}Expected 12 h 5 min after a fault: 300 s until the metric is there, 1 × 12 h; P2 allows 12 h 5 min, as slow/,
      /The rendered rule\n {2}aws_cloudwatch_metric_alarm\.storefront-certificate__time-left__P2 \{/,
    ],
    [
      "orders-db.deadlocks.P2",
      /Watched by Datadog\n.*\n {2}Expected 630 s after a fault: 30 s until/,
      /The rendered rule\n {2}datadog_monitor\.orders-db__deadlocks__P2 \{/,
    ],
  ])("tells of %s how the vendor that watches it does so", (key, when, rule) => {
    const { status, stdout } = explain("production", key);
    expect(status).toBe(0);
    expect(stdout).toMatch(when);
    expect(stdout).toMatch(rule);
  });

  test.each([
    [
      "checkout.provider-timeouts.P1",
      /P1 Critical: more than 200 logs in 4 min, clears at 50\n {2}Reason: half of a Saturday's payments/,
      /From: the declaration, components\.checkout\.datadog\.logMonitors\.provider-timeouts\.levels\.P1 \(environments\/base\.yaml:\d+:\d+\)/,
      /high-urgency incident, rung 1[\s\S]*Owner: payments\n {2}Runbook: https:/,
      /The rendered rule\n {2}datadog_monitor\.checkout__provider-timeouts__P1 \{/,
    ],
    [
      "checkout-api.account-takeover",
      /P1 Critical: more than 500 in 300 s\. Reason: no person types that fast\n {2}P3 Medium: more than 30/,
      /From: the declaration, datadog\.security\.account-takeover \(environments\/production\.yaml:\d+:\d+\)/,
      /P3 after 0 min: payments-tickets@shop\.example, ticket/,
      /The rendered rule\n {2}datadog_security_monitoring_rule\.datadog__security__checkout-api__account-takeover \{/,
    ],
  ])("tells of %s, which Datadog alone can watch, what it tells of alerts", (key, ...expected) => {
    const { status, stdout } = explain("production", key);
    expect(status).toBe(0);
    for (const each of expected) expect(stdout).toMatch(each);
  });

  test("names the catalog's file where nothing was overridden", () => {
    expect(explain("production", "checkout-api.latency.P1").stdout).toContain("From: the catalog, thresholds/http-api.ts, latency.P1");
  });

  test("an alert that does not exist is told with near ones, and one that was left out with the reason", () => {
    const typo = explain("production", "checkout-api.latncy.P1");
    expect([typo.status, typo.stderr]).toEqual([1, expect.stringContaining("did you mean checkout-api.latency.P1")]);
    const word = explain("production", "checkout-api.latency.Critical");
    expect([word.status, word.stderr]).toEqual([1, expect.stringContaining("one of checkout-api.latency.P1, checkout-api.latency.P2\n")]);
    const two = explain("production", "checkout-api.latency.P1", "checkout-api.latency.P2");
    expect([two.status, two.stdout, two.stderr]).toEqual([1, "", expect.stringContaining("one alert at a time")]);
    const left = explain("production", "checkout-api.no-traffic.P1");
    expect([left.status, left.stderr + left.stdout]).toEqual([expect.any(Number), expect.stringMatching(/leastTraffic|no-traffic/)]);
  });
});
