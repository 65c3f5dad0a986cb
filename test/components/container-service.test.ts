import { containerService } from "../../components/container-service";
import { toUnit } from "../../model/units";
import { containerServiceThresholds } from "../../thresholds/container-service";

describe("container-service", () => {
  test("Service Connect's response time is milliseconds, unlike the load balancer's metric of the same name", () => {
    const measure = containerService.signals.latency.from.ecs.aws;
    expect(measure.plain.metric).toBe("TargetResponseTime");
    expect(toUnit(containerServiceThresholds.latency.P1.at, measure.unit, 60)).toBe(5000);
    expect(toUnit(containerServiceThresholds.latency.P2.at, measure.unit, 60)).toBe(2000);
  });

  test("two restarts in ten minutes are a crash loop, one is a ticket", () => {
    const { P2, P3 } = containerServiceThresholds.restarts;
    const { unit } = containerService.signals.restarts.from.ecs.aws;
    expect(toUnit(P2.at, unit, P2.window.period)).toBe(1);
    expect(toUnit(P3.at, unit, P3.window.period)).toBe(0);
  });

  test("the errors of Service Connect are counted over all callers: no dimension names one of them", () => {
    const { part, total } = containerService.signals.errors.from.ecs.aws;
    for (const metric of [...part, ...total]) expect(Object.keys(metric.dimensions)).toEqual(["TargetDiscoveryName"]);
  });
});
