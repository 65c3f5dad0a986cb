import { postgres } from "../../components/postgres";
import { toUnit } from "../../model/units";
import { postgresThresholds } from "../../thresholds/postgres";

const { signals } = postgres;

describe("a PostgreSQL database", () => {
  test("a replica's lag of 60 s is 60 in the alarm, because RDS reports seconds", () => {
    expect(toUnit(postgresThresholds["replica-lag"].P2.at, signals["replica-lag"].from.rds.aws.unit, 60)).toBe(60);
  });

  test("a reader's lag of 1 s is 1,000 in the alarm, because Aurora reports milliseconds", () => {
    expect(toUnit(postgresThresholds["reader-lag"].P2.at, signals["reader-lag"].from.aurora.aws.unit, 60)).toBe(1000);
  });

  test("a disk latency of 20 ms is 0.02 in the alarm on RDS and on Aurora, because both report seconds", () => {
    const { at } = postgresThresholds["read-latency"].P3;
    expect(toUnit(at, signals["read-latency"].from.rds.aws.unit, 60)).toBe(0.02);
    expect(toUnit(at, signals["read-latency"].from.aurora.aws.unit, 60)).toBe(0.02);
  });

  test("a commit latency of 5 s is 5,000 in the alarm, because Aurora reports it in milliseconds", () => {
    expect(toUnit(postgresThresholds["commit-latency"].P1.at, signals["commit-latency"].from.aurora.aws.unit, 60)).toBe(5000);
  });

  test("five deadlocks a minute are one in twelve seconds in the alarm, because Aurora reports an average per second", () => {
    expect(toUnit(postgresThresholds.deadlocks.P2.at, signals.deadlocks.from.aurora.aws.unit, 300)).toBe(0.0833333333333);
  });

  test("ten minutes above 60 s of lag are wanted without a break, because an idle primary's lag swings up to 300 s and back", () => {
    const { P1, P2 } = postgresThresholds["replica-lag"];
    expect(P2.window.bad).toBe(P2.window.of);
    expect(P2.window.bad * P2.window.period).toBeGreaterThan(300);
    expect(P1.at.value).toBeGreaterThan(300);
  });

  test("a replica without a report of its lag is below the threshold, and one with a report a minute is not", () => {
    const limit = toUnit(postgresThresholds["replication-broken"].P1.at, signals["replication-broken"].from.rds.aws.unit, 60);
    expect([0 < limit, 1 < limit]).toEqual([true, false]);
  });

  test("a replica whose replication has stopped lags by a second more each second, and pages when it does by six minutes", () => {
    expect(postgresThresholds["replica-lag"].P1.at.value).toBe(360);
  });

  test("an Aurora cluster is watched by role and never by instance, because roles move at a failover; but its load is published by instance alone", () => {
    const dimensions = Object.entries(signals).flatMap(([name, { from }]) => ("aurora" in from ? [[name, JSON.stringify(from.aurora.aws)] as const] : []));
    expect(dimensions.length).toBeGreaterThan(20);
    expect(dimensions.filter(([, text]) => text.includes("DBInstanceIdentifier")).map(([name]) => name)).toEqual(["load"]);
  });

  test("exactly one signal of each source says that the database is gone, so that one outage is one page", () => {
    const P0 = Object.entries(postgresThresholds).filter(([, levels]) => "P0" in levels);
    expect(P0.map(([name]) => Object.keys(signals[name as keyof typeof signals].from))).toEqual([["rds"], ["aurora"]]);
  });
});
