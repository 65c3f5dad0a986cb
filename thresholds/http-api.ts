import type { httpApi } from "../components/http-api";
import type { Thresholds } from "../model/thresholds";
import { count, percent, seconds } from "../model/units";
import { MISSING, PLAN, UNUSUAL_TRAFFIC, WINDOWS } from "./common";

const AWS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html";

/** When an HTTP API is bad. */
export const httpApiThresholds = {
  latency: {
    P1: {
      at: seconds(5),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.latency,
      reason: "after 5 s users give up and retry, which makes it worse; the plan names no percentile, so p95 keeps single slow requests from paging",
    },
    P2: {
      at: seconds(2),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.latency,
      reason: "2 s is noticed by users; sustained for ten minutes it is no hiccup of a deployment",
      beside: "AWS (API Gateway): p90 of Latency >= 2.5 s, of IntegrationLatency >= 2 s, each in 5 of 5 × 60 s",
    },
  },
  "backend-latency": {},
  errors: {
    P0: {
      at: percent(50),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      basis: "convention",
      source: "requirements, signal api.availability: below 50 % is P0 (suggested)",
      reason: "when more requests fail than succeed, the API is down for practical purposes",
    },
    P1: {
      at: percent(5),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "one failed request in twenty is an outage for some users; ten requests a minute keep one failure at night from paging",
      beside: "AWS (API Gateway): average of 5XXError or 5xx > 5 % in 3 of 3 × 60 s",
    },
    P2: {
      at: percent(1),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "1 % uses up a month's budget of a 99.9 % objective in three days; ten bad minutes show that it stays",
    },
  },
  unanswered: {
    P1: {
      at: percent(5),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "to users these are errors like any other, so that the plan's error rate holds",
    },
    P2: {
      at: percent(1),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "to users these are errors like any other; deployments that drop connections show up here",
    },
  },
  "client-errors": {
    P2: {
      at: percent(20),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      basis: "convention",
      source: "requirements, signal api.client_error_rate: P2 > 20 % (suggested)",
      reason: "a certain share of 4xx is normal (expired sessions, crawlers), and what is normal differs; one in five is a broken client or a broken route",
      beside: "AWS (API Gateway): average > 5 % in 5 of 5 × 60 s",
    },
    P3: {
      at: percent(10),
      window: WINDOWS.hourly,
      ...MISSING.quiet,
      minEventsPerPeriod: 100,
      basis: "convention",
      source: "requirements, signal api.client_error_rate: P3 > 10 % (suggested)",
      reason: "for hours, it is worth a look by day; a hundred requests an hour make ten refusals",
      beside: "AWS (API Gateway): average > 5 % in 5 of 5 × 60 s",
    },
  },
  traffic: {},
  "unusual-traffic": UNUSUAL_TRAFFIC,
  "no-traffic": {
    P1: {
      at: { field: "leastTraffic", times: 0.1 },
      // All three, not three of five: a quiet minute happens by chance, three in a row do not.
      window: { period: 60, bad: 3, of: 3 },
      missing: "bad",
      missingBecause: "neither the load balancer nor API Gateway publishes a datapoint without requests, so that silence is the fault itself",
      basis: "convention",
      source: "requirements, signal api.throughput: zero traffic is P1",
      reason: "below a tenth of what always arrives, traffic has stopped; a share instead of zero, because probes go on when users can't",
      beside: "AWS (API Gateway): Count below your own baseline in 10 of 10 × 60 s, missing data is bad",
    },
    P2: {
      at: { field: "leastTraffic", times: 0.5 },
      window: WINDOWS.sustained,
      missing: "bad",
      missingBecause: "neither the load balancer nor API Gateway publishes a datapoint without requests, so that silence is the fault itself",
      basis: "convention",
      source: AWS,
      reason: "half of the quietest hour for ten minutes means that some clients can't reach the API",
      beside: "AWS (API Gateway): Count below your own baseline in 10 of 10 × 60 s, missing data is bad",
    },
  },
  "healthy-hosts": {
    P0: {
      at: count(1),
      window: WINDOWS.page,
      missing: "bad",
      missingBecause: "the metric is reported while at least one target is registered, so that silence means that none is",
      basis: "plan",
      source: "requirements, signals lb.healthy_hosts and api.health_check: P0 if all instances fail",
      reason: "none healthy is an outage",
    },
  },
  "host-shortage": {
    P1: {
      at: { field: "minimumHosts", times: 1 },
      window: WINDOWS.page,
      missing: "bad",
      missingBecause: "the metric is reported while at least one target is registered, so that silence means that none is",
      basis: "convention",
      source: "requirements, signal lb.healthy_hosts: P1 below the minimum required",
      reason: "the component itself says how many it needs",
    },
  },
  "unhealthy-hosts": {
    P1: {
      at: count(0),
      window: WINDOWS.page,
      missing: "ok",
      missingBecause: "the metric is absent when no target is registered, which healthy-hosts reports",
      ...PLAN.healthCheck,
      reason: "three bad minutes of five, so that a target that is being replaced does not page",
      beside: "AWS: minimum > 0 for more than one datapoint",
    },
  },
  "requests-per-host": {},
} as const satisfies Thresholds<typeof httpApi>;
