import { natGateway } from "../../components/nat-gateway";
import { parseQuantity } from "../../model/quantities";
import { toUnit } from "../../model/units";
import { natGatewayThresholds } from "../../thresholds/nat-gateway";

describe("a NAT gateway", () => {
  test("AWS's 0.01 % of dropped packets is 0.0001 in the ratio", () => {
    expect(toUnit(natGatewayThresholds["packet-loss"].P2.at, natGateway.signals["packet-loss"].from.vpc.aws.unit, 60)).toBe(0.0001);
  });

  test("one dropped packet among the fewest that are judged is no alert", () => {
    const { at, minEventsPerPeriod } = natGatewayThresholds["packet-loss"].P2;
    expect(1 / minEventsPerPeriod).toBeLessThanOrEqual(at.value);
  });

  test("the default bandwidth is 100 Gbit/s in bytes", () => {
    const { bytesPerSecond } = natGateway.fields;
    const written = "default" in bytesPerSecond ? String(bytesPerSecond.default) : "";
    expect(parseQuantity(written, "bytes")).toEqual({ quantity: { dimension: "bytes", value: 100e9 / 8 } });
  });
});
