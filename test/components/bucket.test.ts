import { bucket } from "../../components/bucket";
import { toUnit } from "../../model/units";
import { bucketThresholds } from "../../thresholds/bucket";

describe("bucket", () => {
  test("the first byte is milliseconds, the replication's lag seconds", () => {
    expect(toUnit(bucketThresholds.latency.P1.at, bucket.signals.latency.from.s3.aws.unit, 60)).toBe(5000);
    expect(bucket.signals["replication-lag"].from.s3.aws.unit).toBe("s");
  });

  test("one failed replication is enough", () => {
    const { P2 } = bucketThresholds["failed-replication"];
    expect(toUnit(P2.at, bucket.signals["failed-replication"].from.s3.aws.unit, P2.window.period)).toBe(0);
  });

  test("the size comes a day late, so its window holds the day before", () => {
    const { period, bad, of } = bucketThresholds.size.P4.window;
    const { delay } = bucket.signals.size.from.s3.aws;
    expect({ detection: delay + bad * period, reach: of * period }).toEqual({ detection: 172_800, reach: 172_800 });
  });
});
