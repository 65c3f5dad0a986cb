import { alarmRule } from "../../../constructs/aws/alarm-config";
import { catalog } from "../../../environments/catalog";
import { computed, type Formula, parseMath } from "../../../evaluate/cloudwatch/math";
import { condition } from "../../../model/cloudwatch/condition";
import type { Alert } from "../../../model/model";
import type { Component } from "../../../model/platform";
import type { Catalog } from "../../../model/thresholds";
import { api, modelOf, platform } from "../../support/platform";

const CATALOG = catalog as unknown as Catalog;
const component = (kind: string, fields: Component["fields"], changes: Partial<Component> = {}) => api({ kind, fields, ...changes });

function alertsOf(parts: Readonly<Record<string, Component>>): ReadonlyMap<string, Alert> {
  return new Map(modelOf(platform(parts), CATALOG).alerts.map((alert) => [alert.key, alert]));
}

const ALERTS = alertsOf({
  alb: api(),
  rest: component("http-api", { apiName: "orders", stage: "prod" }),
  http: component("http-api", { apiId: "a1b2c3d4e5", stage: "$default" }),
  rds: component("postgres", { instance: "orders", storage: "100 GiB", replicas: ["orders-replica-1"] }),
  aurora: component("postgres", { cluster: "orders" }),
  redis: component("redis", { nodes: ["sessions-001", "sessions-002"] }),
  cdn: component("cdn", { distribution: "E1ABCDEFGHIJKL" }),
  lb: component("load-balancer", { loadBalancer: "app/shop/50dc6c495c0c9188", capacityReserved: true }),
  service: component("container-service", { cluster: "shop", service: "checkout", discoveryName: "checkout" }),
  table: component("table", { table: "carts", operations: ["GetItem"], kinesis: true }),
  nat: component("nat-gateway", { natGateway: "nat-0a1b2c3d4e5f67890" }),
  queue: component("queue", { queue: "orders", deadLetterQueue: "orders-dlq" }),
  model: component(
    "custom",
    {},
    {
      signals: {
        latency: {
          title: "Model latency (p95)",
          class: "latency",
          dimension: "duration",
          worse: "above",
          meaning: "Scores come late.",
          firstLook: "See the endpoint.",
          metric: {
            namespace: "AWS/SageMaker",
            name: "ModelLatency",
            statistic: "p95",
            unit: "us",
            dimensions: { EndpointName: "fraud", VariantName: "AllTraffic" },
            sparse: false,
            delay: 60,
            resolution: 60,
          },
          thresholds: { P1: { at: "5 s", window: { period: 60, bad: 3, of: 5 }, missing: "ok", reason: "checkout waits for it" } },
        },
      },
    },
  ),
});

function rule(key: string) {
  const alert = ALERTS.get(key);
  if (!alert) throw new Error(`no alert ${key}; there are ${[...ALERTS.keys()].filter((other) => other.startsWith(key.split(".")[0] as string)).join(" ")}`);
  return alarmRule(alert, String);
}

describe("the number that lands in the alarm", () => {
  test("a load balancer's 5 s is 5, because TargetResponseTime is in seconds", () => {
    expect(rule("alb.latency.P1").threshold).toBe(5);
  });

  test("API Gateway's 5 s is 5000, because Latency is in milliseconds, for REST and HTTP APIs alike", () => {
    expect(rule("rest.latency.P1").threshold).toBe(5000);
    expect(rule("http.latency.P1").threshold).toBe(5000);
  });

  test("REST APIs count 5XXError and HTTP APIs 5xx", () => {
    const metrics = (key: string) => rule(key).metricQuery?.flatMap(({ metric }) => metric?.metricName ?? []);
    expect(metrics("rest.errors.P1")).toContain("5XXError");
    expect(metrics("http.errors.P1")).toContain("5xx");
  });

  test("an error ratio of 5 % is 5, in percent, and of 1 % is 1", () => {
    expect(rule("alb.errors.P1").threshold).toBe(5);
    expect(rule("alb.errors.P2").threshold).toBe(1);
  });

  test("RDS read latency and replica lag are in seconds, Aurora's replica lag in milliseconds", () => {
    const inSeconds = (key: string) => {
      const at = ALERTS.get(key)?.at;
      if (!at || !("quantity" in at)) throw new Error(key);
      return at.quantity.value;
    };
    for (const key of ["rds.read-latency.P2", "rds.replica-lag.orders-replica-1.P2"]) expect([key, rule(key).threshold]).toEqual([key, inSeconds(key)]);
    expect(rule("aurora.reader-lag.P2").threshold).toBe(inSeconds("aurora.reader-lag.P2") * 1000);
  });

  test("ElastiCache and SageMaker latencies are in microseconds", () => {
    expect(rule("model.latency.P1").threshold).toBe(5_000_000);
    const redis = [...ALERTS.values()].find(({ key, dimension }) => key.startsWith("redis.") && dimension === "duration" && key.includes("read-latency"));
    expect(redis?.measures.aws?.unit).toBe("us");
  });

  test("90 % of 100 GiB used is less than 10 GiB free: the comparison turns round", () => {
    const key = [...ALERTS.keys()].find((each) => /^rds\.storage.*\.P1$/.test(each)) as string;
    expect(rule(key)).toMatchObject({ comparisonOperator: "LessThanThreshold", threshold: 10 * 1024 ** 3, metricName: "FreeStorageSpace" });
  });

  test("CloudFront's alarms live in us-east-1, in percent", () => {
    expect(ALERTS.get("cdn.errors.P1")).toMatchObject({ region: "us-east-1" });
    expect(rule("cdn.errors.P1")).toMatchObject({ threshold: 5 });
  });

  test("a minimum number of events guards a percentile and a ratio, per period", () => {
    expect(rule("alb.latency.P1").metricQuery?.at(-1)?.expression).toBe("IF(FILL(n1, 0) >= 10, m1, 0)");
    expect(rule("alb.errors.P1").metricQuery?.at(-1)?.expression).toMatch(/^IF\(FILL\(t1, 0\) >= 10, 100 \* FILL\(p1, 0\) \/ FILL\(t1, 0\), 0\)$/);
  });

  test("of a reservation of 6,000 a minute's number is 100, and four fifths are 4,800 of a minute's peak", () => {
    const { metricQuery, threshold } = rule("lb.capacity.P2");
    const math = parseMath(metricQuery?.at(-1)?.expression ?? "") as Formula;
    const share = (peak: number) => computed(math, (id) => () => ({ u1: peak, c1: 100 })[id] ?? Number.NaN)(0, 0);
    expect([share(4800), share(4801) > 80, threshold]).toEqual([80, true, 80]);
  });

  test("a NAT gateway's peak is by the second, as is what it can carry", () => {
    expect([rule("nat.bandwidth.P1").threshold, rule("nat.packets.P1").threshold]).toEqual([11_250_000_000, 9_000_000]);
    expect(condition(ALERTS.get("nat.bandwidth.P1") as Alert)).toBe("> 11.25 GB/s (> 90 %)");
  });

  test("requests between services are counted by their answers, of whatever class", () => {
    const expression = rule("service.latency.P1").metricQuery?.at(-1)?.expression;
    expect(expression).toBe("IF(FILL(n1, 0) + FILL(n2, 0) + FILL(n3, 0) + FILL(n4, 0) >= 10, m1, 0)");
  });

  test("a table's number is never missing where it falls silent, because its alarms would keep their state", () => {
    const expressions = ["table.latency.GetItem.P1", "table.kinesis-age.P2"].map((key) => rule(key).metricQuery?.at(-1)?.expression);
    expect(expressions).toEqual(["IF(FILL(n1, 0) >= 10, FILL(m1, 0), 0)", "FILL(m1, 0)"]);
  });

  test("a dead letter is a gauge: more than none, whatever the period", () => {
    const key = [...ALERTS.keys()].find((each) => /^queue\.dead-letters.*P2$/.test(each)) as string;
    expect(rule(key)).toMatchObject({ comparisonOperator: "GreaterThanThreshold", threshold: 0 });
  });

  test("each member of a fleet is an alert of its own, with the member in its key and name", () => {
    const members = [...ALERTS.values()].filter(({ key }) => /^redis\.memory\..*\.P1$/.test(key));
    expect(members.map(({ key, name }) => [key, name])).toEqual([
      ["redis.memory.sessions-001.P1", "shop-test-redis.memory.sessions-001.P1"],
      ["redis.memory.sessions-002.P1", "shop-test-redis.memory.sessions-002.P1"],
    ]);
  });

  test("a sum per period follows the period: 10 per minute is 10 in 60 s and 50 in 300 s", () => {
    const declared = (period: number) =>
      alertsOf({
        lb: component(
          "table",
          { table: "carts" },
          { thresholds: { "read-throttles.P2": { at: "10/min", window: { period, bad: 2, of: 3 }, reason: "a test" } } },
        ),
      });
    for (const [period, threshold] of [
      [60, 10],
      [300, 50],
    ] as const) {
      const alert = declared(period).get("lb.read-throttles.P2");
      if (alert) expect(alarmRule(alert, String).threshold).toBe(threshold);
      else throw new Error([...declared(period).keys()].join(" "));
    }
  });

  test("unusual traffic is a band around the metric, judged on both sides", () => {
    expect(rule("alb.unusual-traffic.P2")).toMatchObject({ comparisonOperator: "LessThanLowerOrGreaterThanUpperThreshold", thresholdMetricId: "band" });
    expect(rule("alb.unusual-traffic.P2").metricQuery?.map(({ id, returnData }) => [id, returnData])).toEqual([
      ["m1", true],
      ["band", true],
    ]);
  });
});
