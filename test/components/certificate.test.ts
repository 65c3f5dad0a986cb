import { certificate } from "../../components/certificate";
import { toUnit } from "../../model/units";
import { certificateThresholds } from "../../thresholds/certificate";

const timeLeft = certificate.signals["time-left"];

describe("a certificate", () => {
  test("14, 30 and 44 days or less alert, compared in whole days", () => {
    const { P2, P3, P4 } = certificateThresholds["time-left"];
    expect([P2, P3, P4].map(({ at, window }) => toUnit(at, timeLeft.from.regional.aws.unit, window.period))).toEqual([14, 30, 45]);
  });

  test("an expired certificate alerts, although its metric stops", () => {
    expect(certificateThresholds["time-left"].P2.missing).toBe("bad");
  });

  test("a certificate of the CDN is watched in us-east-1, any other one in its environment's region", () => {
    expect(timeLeft.from.cdn.aws.region).toBe("us-east-1");
    expect(timeLeft.from.regional.aws).not.toHaveProperty("region");
  });
});
