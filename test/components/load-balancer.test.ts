import { loadBalancer } from "../../components/load-balancer";
import { toUnit } from "../../model/units";
import { loadBalancerThresholds } from "../../thresholds/load-balancer";

const { errors, "own-errors": ownErrors } = loadBalancer.signals;

/** The error ratio as CloudWatch computes it: absent metrics count as zero, and nothing is judged below the fewest events. */
function errorRatio(sums: Readonly<Record<string, number>>): number {
  const { part, total } = errors.from.alb.aws;
  const sum = (metrics: readonly { readonly metric: string }[]) => metrics.reduce((all, { metric }) => all + (sums[metric] ?? 0), 0);
  return sum(total) < loadBalancerThresholds.errors.P0.minEventsPerPeriod ? 0 : sum(part) / sum(total);
}

describe("a load balancer", () => {
  test.each([
    ["no target is registered, so that RequestCount is absent", { HTTPCode_ELB_5XX_Count: 600 }],
    ["every chosen target refuses the connection", { RequestCount: 600, HTTPCode_ELB_5XX_Count: 600 }],
    ["every target answers 500", { RequestCount: 600, HTTPCode_Target_5XX_Count: 600 }],
  ])("is P0 when %s", (_, sums) => {
    expect(errorRatio(sums)).toBeGreaterThan(loadBalancerThresholds.errors.P0.at.value);
  });

  test("has an error ratio whose every metric may be absent", () => {
    const { part, total } = errors.from.alb.aws;
    expect([...part, ...total].filter(({ sparse }) => !sparse)).toEqual([]);
  });

  test("50 errors of its own a minute are 50 in a sum over a minute and 250 in one over five", () => {
    const { at } = loadBalancerThresholds["own-errors"].P1;
    const { unit } = ownErrors.from.alb.aws;
    expect([toUnit(at, unit, 60), toUnit(at, unit, 300)]).toEqual([50, 250]);
  });
});
