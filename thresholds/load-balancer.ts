import type { loadBalancer } from "../components/load-balancer";
import type { Thresholds } from "../model/thresholds";
import { count, percent, perMinute, seconds } from "../model/units";
import { MISSING, PLAN, UNUSUAL_TRAFFIC, WINDOWS } from "./common";

const ALB = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html";
const OTHERS = "https://github.com/samber/awesome-prometheus-alerts/blob/master/_data/rules.yml";

/** When a load balancer is bad. */
export const loadBalancerThresholds = {
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
      beside: `awesome-prometheus-alerts: > 2 s for 5 min (${OTHERS})`,
    },
  },
  errors: {
    P0: {
      // Not higher: an outage of 502 and 504 alone reads as exactly one half, see the measure.
      at: percent(40),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      basis: "convention",
      source: "requirements, signal api.availability: below 50 % is P0 (suggested)",
      reason:
        "the ratio understates the load balancer's own errors by up to half, so that 40 % means 40 to 67 % of all requests failing: an outage for practical purposes",
    },
    P1: {
      at: percent(5),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "one failed request in twenty is an outage for some users; ten requests a minute keep one failure at night from paging",
      beside: `awesome-prometheus-alerts: 5xx > 5 % for 5 min (${OTHERS})`,
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
  "own-errors": {
    P1: {
      at: perMinute(50),
      window: WINDOWS.page,
      ...MISSING.eventOnly,
      basis: "convention",
      source: "requirements, signal lb.elb_5xx: P1 > 50 per min (suggested)",
      reason: "each is a request that no target answered; on a busy load balancer one target group can be down while the overall ratio still looks fine",
    },
    P2: {
      at: perMinute(10),
      window: WINDOWS.sustained,
      ...MISSING.eventOnly,
      basis: "convention",
      source: "requirements, signal lb.elb_5xx: P2 > 10 per min (suggested)",
      reason: "single 502s accompany deployments; ten a minute for ten minutes do not",
      beside: "slic-watch: > 0 in 60 s",
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
    },
    P3: {
      at: percent(10),
      window: WINDOWS.hourly,
      ...MISSING.quiet,
      minEventsPerPeriod: 100,
      basis: "convention",
      source: "requirements, signal api.client_error_rate: P3 > 10 % (suggested)",
      reason: "for hours, it is worth a look by day; a hundred requests an hour make ten refusals",
    },
  },
  "rejected-connections": {
    P1: {
      at: perMinute(0),
      window: WINDOWS.fastPage,
      ...MISSING.eventOnly,
      basis: "convention",
      source: "requirements, signal lb.rejected_connections: P1 from 1 on (suggested)",
      reason: "each is a user turned away, and the limit is not reached by chance; two minutes of three leave a single burst alone",
      beside: "slic-watch: > 0 in 60 s",
    },
  },
  // No P1: what is reserved is the least that it can carry, not the most. Beyond it scales as any other, and `rejected-connections` pages.
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/capacity-unit-reservation.html
  capacity: {
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      missing: "ok",
      missingBecause: "without a reservation there is nothing of it to use",
      ...PLAN.utilisation,
      reason: "ten minutes above four fifths: the step of traffic for which it was reserved has little room left",
      beside: "AWS: compare the Sum of PeakLCUs of a minute with the reservation, without a number",
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
      missingBecause: "the load balancer publishes nothing without requests, so that silence is the fault itself",
      basis: "convention",
      source: "requirements, signal api.throughput: zero traffic is P1",
      reason: "below a tenth of what always arrives, traffic has stopped; a share instead of zero, because probes go on when users can't",
    },
    P2: {
      at: { field: "leastTraffic", times: 0.5 },
      window: WINDOWS.sustained,
      missing: "bad",
      missingBecause: "the load balancer publishes nothing without requests, so that silence is the fault itself",
      basis: "convention",
      source: "requirements, signal api.throughput: zero traffic is P1",
      reason: "half of the quietest hour for ten minutes means that some clients can't get in",
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
      reason: "none healthy is an outage of what the group serves",
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
      beside: `AWS: minimum > 0 for more than one datapoint (${ALB})`,
    },
  },
  "zone-share": {
    P3: {
      at: percent(75),
      window: WINDOWS.hourly,
      ...MISSING.quiet,
      minEventsPerPeriod: 1000,
      basis: "convention",
      source: "requirements, signal lb.traffic_skew: P3 > 1.5 times the average (suggested)",
      reason:
        "three quarters are 1.5 times the fair share of two zones and 2.25 times that of three; spreading is by DNS, so only hours and many requests tell",
    },
  },
  connections: {},
  "connection-utilisation": {
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      ...PLAN.utilisation,
      reason: "beyond what was tested nobody knows what happens; it is no failure yet, so it does not page",
    },
  },
  "tls-errors": {},
  throughput: {},
  "capacity-units": {},
} as const satisfies Thresholds<typeof loadBalancer>;
