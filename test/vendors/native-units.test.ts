import { certificate } from "../../components/certificate";
import { functionKind } from "../../components/function";
import { host } from "../../components/host";
import { httpApi } from "../../components/http-api";
import { postgres } from "../../components/postgres";
import { redis } from "../../components/redis";
import { minutes, toUnit } from "../../model/units";
import { certificateThresholds } from "../../thresholds/certificate";
import { httpApiThresholds } from "../../thresholds/http-api";
import { postgresThresholds } from "../../thresholds/postgres";
import { redisThresholds } from "../../thresholds/redis";

describe("the number that a vendor's own series are compared with", () => {
  test("is seconds for OpenTelemetry's and Datadog's requests alike", () => {
    expect(toUnit(httpApiThresholds.latency.P1.at, httpApi.signals.latency.prometheus.unit, 60)).toBe(5);
    expect(toUnit(httpApiThresholds.latency.P1.at, httpApi.signals.latency.datadog.unit, 60)).toBe(5);
  });

  test("is seconds for Datadog's Lambda extension, where CloudWatch has milliseconds", () => {
    expect(toUnit(minutes(1), functionKind.signals.duration.datadog.unit, 60)).toBe(60);
    expect(toUnit(minutes(1), functionKind.signals.duration.from.lambda.aws.unit, 60)).toBe(60_000);
  });

  test("is microseconds for redis_exporter's histogram", () => {
    expect(toUnit(redisThresholds["read-latency"].P2.at, redis.signals["read-latency"].prometheus.unit, 60)).toBe(20_000);
  });

  test("is per second for a counter's rate in Prometheus and per period for Datadog's count", () => {
    expect(toUnit(postgresThresholds.deadlocks.P2.at, postgres.signals.deadlocks.prometheus.unit, 300)).toBeCloseTo(5 / 60, 9);
    expect(toUnit(postgresThresholds.deadlocks.P2.at, postgres.signals.deadlocks.datadog.unit, 300)).toBe(25);
  });

  test("is days for the TLS check", () => {
    expect(toUnit(certificateThresholds["time-left"].P2.at, certificate.signals["time-left"].datadog.unit, 86_400)).toBe(14);
  });

  test("is transactions for an age that postgres_exporter calls seconds", () => {
    const { plain, unit } = postgres.signals["transaction-ids"].prometheus;
    expect(plain.metric).toMatch(/_seconds$/);
    expect(toUnit(postgresThresholds["transaction-ids"].P1.at, unit, 60)).toBe(1_500_000_000);
  });
});

describe("the fullest of several", () => {
  test("file systems of a host is judged by each one's own size", () => {
    expect(host.signals.disk.prometheus).toMatchObject({ bySeries: true });
    expect(host.signals.disk.datadog.plain).toMatchObject({ metric: "system.disk.in_use", by: "max" });
  });

  test("nodes of a cache is judged by each one's own limit", () => {
    expect(redis.signals.memory.prometheus).toMatchObject({ bySeries: true, capacity: { metric: "redis_memory_max_bytes" } });
  });
});
