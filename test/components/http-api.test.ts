import { httpApi } from "../../components/http-api";
import { toUnit } from "../../model/units";
import { httpApiThresholds } from "../../thresholds/http-api";

const { latency, errors, "healthy-hosts": healthyHosts, "no-traffic": noTraffic } = httpApi.signals;

describe("an HTTP API", () => {
  test("a latency of 5 s is 5 in the load balancer's alarm, which reports seconds", () => {
    expect(toUnit(httpApiThresholds.latency.P1.at, latency.from.alb.aws.unit, 60)).toBe(5);
  });

  test.each(["rest-api", "http-api"] as const)("a latency of 5 s is 5,000 in the alarm of an API Gateway %s, which reports milliseconds", (from) => {
    expect(toUnit(httpApiThresholds.latency.P1.at, latency.from[from].aws.unit, 60)).toBe(5000);
  });

  test("REST APIs and HTTP APIs spell their server errors differently", () => {
    expect(errors.from["rest-api"].aws.part.map(({ metric }) => metric)).toEqual(["5XXError"]);
    expect(errors.from["http-api"].aws.part.map(({ metric }) => metric)).toEqual(["5xx"]);
  });

  test("a night without visitors alerts nobody unless the API says how much traffic is the least", () => {
    for (const from of ["alb", "rest-api", "http-api"] as const) expect(noTraffic.from[from].aws.needs).toEqual(["leastTraffic"]);
    expect(httpApi.fields.leastTraffic).not.toHaveProperty("default");
  });

  test("no registered target at all is an outage, although the metric is silent then", () => {
    expect(httpApiThresholds["healthy-hosts"].P0.missing).toBe("bad");
    expect(toUnit(httpApiThresholds["healthy-hosts"].P0.at, healthyHosts.from.alb.aws.unit, 60)).toBe(1);
  });
});
