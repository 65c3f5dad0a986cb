import { cdn } from "../../components/cdn";
import { toUnit } from "../../model/units";
import { cdnThresholds } from "../../thresholds/cdn";

const { errors, "origin-latency": originLatency } = cdn.signals;

describe("a CDN", () => {
  test("an error rate of 5 % is 5 in the alarm, because CloudFront reports percent", () => {
    expect(toUnit(cdnThresholds.errors.P1.at, errors.from.cloudfront.aws.unit, 60)).toBe(5);
  });

  test("an origin latency of 5 s is 5,000 in the alarm, because CloudFront reports milliseconds", () => {
    expect(toUnit(cdnThresholds["origin-latency"].P1.at, originLatency.from.cloudfront.aws.unit, 60)).toBe(5000);
  });

  test("every metric is read in us-east-1, under the region Global", () => {
    const measures = Object.values(cdn.signals).map(({ from }) => from.cloudfront.aws);
    expect(measures.filter(({ region }) => region !== "us-east-1")).toEqual([]);
    expect(measures.filter(({ plain }) => plain.dimensions.Region !== "Global")).toEqual([]);
  });
});
