import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AlertingRule } from "../../../constructs/prometheus/alert";
import { prometheusRules } from "../../../constructs/prometheus/rules";
import type { Alert } from "../../../model/model";
import { yamlFile } from "../../../stacks/yaml";
import { describeWithPromtool, runTool } from "../../support/promtool";
import { everyKind } from "./model";
import { firing, inputSeries, type Minute, SCRAPES, type Series } from "./timeline";

const model = everyKind();
const files = prometheusRules(model);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tocsin-rules-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** All changes between the states of a minute, faults that are one datapoint too short among them. */
const STEADY = "ggggggggggggggggggg";
const faults = (bad: number) => ["b".repeat(bad - 1), "b".repeat(bad), "b".repeat(bad + 3)].map((fault) => fault + STEADY).join("");
const scattered = "bgbggggggggggggggbgbgbggggggggggggggggggg";

const JOB = 'job="shop/checkout"';
const COUNT = "http_server_request_duration_seconds_count";
const requests = (failed: Series["counter"], rest: Series["counter"]): readonly Series[] => [
  { series: `${COUNT}{${JOB},http_response_status_code="500"}`, counter: failed as NonNullable<Series["counter"]> },
  { series: `${COUNT}{${JOB},http_response_status_code="200"}`, counter: rest as NonNullable<Series["counter"]> },
];

/** Alerts of every shape: shares and plain numbers, counters, gauges and a histogram, recorded and not, every rule of missing data. */
const CASES: readonly (readonly [key: string, timeline: string, series: readonly Series[]])[] = [
  // Five of five requests fail in a quiet minute; half of a thousand in a bad one.
  ["http-api.errors.P1", `${STEADY}${faults(3)}${scattered}qqqqqqqqgggggbbbgg....ggg`, requests({ g: 0, b: 500, q: 2 }, { g: 1000, b: 500, q: 0 })],
  ["http-api.errors.P2", `${STEADY}${faults(10)}`, requests({ g: 0, b: 500, q: 2 }, { g: 1000, b: 500, q: 0 })],
  [
    "http-api.latency.P1",
    `${STEADY}${faults(3)}${scattered}qqqqqqggg....ggg`,
    ["1", "10", "+Inf"]
      .map(
        (le): Series => ({
          series: `http_server_request_duration_seconds_bucket{${JOB},le="${le}"}`,
          counter: { g: 100, b: le === "1" ? 0 : 100, q: le === "1" ? 0 : 1 },
        }),
      )
      .concat({ series: `${COUNT}{${JOB}}`, counter: { g: 100, b: 100, q: 1 } }),
  ],
  ["http-api.no-traffic.P1", `${STEADY}${faults(3)}${scattered}..gg...gggggg`, [{ series: `${COUNT}{${JOB}}`, counter: { g: 100, b: 0 } }]],
  ["redis.availability.P1", `${STEADY}${faults(3)}${scattered}..gg...gg.b.gggggg`, [{ series: 'redis_up{job="redis",cache="shop"}', gauge: { g: 1, b: 0 } }]],
  // Not there from the beginning, and bad from the beginning.
  ["redis.availability.P1", `.......${STEADY}bbbb${STEADY}`, [{ series: 'redis_up{job="redis",cache="shop"}', gauge: { g: 1, b: 0 } }]],
  ["redis.availability.P1", `.bbbgggg${STEADY}....${STEADY}`, [{ series: 'redis_up{job="redis",cache="shop"}', gauge: { g: 1, b: 0 } }]],
  [
    "container-service.running-tasks.P0",
    `.gg${STEADY}...${STEADY}b.g.b.gggg`,
    [{ series: 'kube_pod_container_status_running{namespace="shop",container="checkout"}', gauge: { g: 3, b: 0 } }],
  ],
  [
    "redis.replica-lag.P2",
    `${STEADY}${faults(10)}bbbbbbbbb...............bgggg`,
    [{ series: 'redis_connected_slave_lag_seconds{job="redis",cache="shop"}', gauge: { g: 0, b: 100_000 } }],
  ],
  [
    "container-service.memory.P1",
    `${STEADY}${faults(3)}${scattered}bb...b.gggg`,
    [
      { series: 'container_memory_working_set_bytes{namespace="shop",container="checkout"}', gauge: { g: 10, b: 99 } },
      { series: 'container_spec_memory_limit_bytes{namespace="shop",container="checkout"}', gauge: { g: 100, b: 100 } },
    ],
  ],
];

describeWithPromtool("in Prometheus itself", () => {
  test.each(CASES)("%s fires when as many points are bad as it says, and only then", (key, timeline, series) => {
    expect(evaluate(key, [...timeline] as Minute[], series)).toContain("SUCCESS");
  });

  test("a rule that fires later than it says is found", () => {
    const [key, timeline, series] = CASES[0] as (typeof CASES)[number];
    expect(() => evaluate(key, [...timeline] as Minute[], series, { bad: 2 })).toThrow(/FAILED[\s\S]*exp:/);
  });
});

/** It fires on for so many seconds after the first time at which it holds no more. */
function firingOn(holding: ReturnType<typeof firing>, seconds: number): ReturnType<typeof firing> {
  let until = Number.NEGATIVE_INFINITY;
  return holding.map(({ at, fires }) => {
    if (fires) until = at + 60 + seconds;
    return { at, fires: fires || at < until };
  });
}

/** Lets promtool compare when an alert fires with when it should, at every minute, and what it says then. */
function evaluate(key: string, minutes: readonly Minute[], series: readonly Series[], changes: { readonly bad?: number } = {}): string {
  const alert = model.alerts.find((each) => each.key === key) as Alert;
  const file = files.get(alert.component);
  const rule = file?.groups.flatMap(({ rules }) => rules).find((each): each is AlertingRule => "alert" in each && each.alert === key) as AlertingRule;
  const holding = firing(minutes, { ...alert.window, missingIsBad: alert.missing === "bad", ...changes });
  const expected = firingOn(holding, Number.parseInt(rule.keep_firing_for ?? "0", 10));
  expect(new Set(expected.slice(minutes.length / 3).map(({ fires }) => fires)).size).toBe(2);
  writeFileSync(join(folder, "rules.yml"), yamlFile(file as object));
  writeFileSync(
    join(folder, "test.yml"),
    yamlFile({
      rule_files: ["rules.yml"],
      evaluation_interval: "60s",
      tests: [
        {
          interval: SCRAPES.interval,
          input_series: series.map((one) => inputSeries(one, minutes)),
          alert_rule_test: expected.map(({ at, fires }) => ({
            eval_time: `${at}s`,
            alertname: key,
            ...(fires && { exp_alerts: [{ exp_labels: rule.labels, exp_annotations: rule.annotations }] }),
          })),
        },
      ],
    }),
  );
  return runTool("promtool", ["test", "rules", "test.yml"], folder);
}
