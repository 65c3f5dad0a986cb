import { redis } from "../../components/redis";
import { toUnit } from "../../model/units";
import { redisThresholds } from "../../thresholds/redis";

const { signals } = redis;

describe("a Redis replication group", () => {
  test("a latency of 20 ms is 20,000 in the alarm, because ElastiCache reports microseconds", () => {
    expect(toUnit(redisThresholds["read-latency"].P2.at, signals["read-latency"].from.elasticache.aws.unit, 60)).toBe(20_000);
  });

  test("a replica's lag of 10 s is 10 in the alarm, because ElastiCache reports seconds", () => {
    expect(toUnit(redisThresholds["replica-lag"].P2.at, signals["replica-lag"].from.elasticache.aws.unit, 60)).toBe(10);
  });

  test("100 evictions a minute are 100 per datapoint of 60 s and would be 500 per datapoint of 300 s", () => {
    const { at } = redisThresholds.evictions.P2;
    expect([60, 300].map((period) => toUnit(at, signals.evictions.from.elasticache.aws.unit, period))).toEqual([100, 500]);
  });

  test("every signal is watched node by node", () => {
    const measures = Object.values(signals).map(({ from }) => from.elasticache.aws);
    expect(measures.filter(({ each }) => each !== "$nodes")).toEqual([]);
  });
});
