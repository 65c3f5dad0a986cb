import type { Missing, SignalThresholds, Window } from "../model/thresholds";

/** Windows that many entries share; an entry spreads one and adds its number, source and reason. */
export const WINDOWS = {
  /** 60 s, 3 of 5: three bad minutes within five; detects in 180 s plus the metric's delay. For P0 and P1. */
  page: { period: 60, bad: 3, of: 5 },
  /** 60 s, 2 of 3: for paging metrics that arrive late or are certain when bad. */
  fastPage: { period: 60, bad: 2, of: 3 },
  /** 60 s, 10 of 15: sustained for ten minutes; detects within 15 min. For P2. */
  sustained: { period: 60, bad: 10, of: 15 },
  /** 300 s, 2 of 3: for P2 on metrics that are coarse or noisy by the minute. */
  coarse: { period: 300, bad: 2, of: 3 },
  /** 3,600 s, 2 of 3: for P3 capacity warnings. */
  hourly: { period: 3600, bad: 2, of: 3 },
  /** 43,200 s, once: for metrics that come twice a day. */
  halfDaily: { period: 43_200, bad: 1, of: 1 },
  /** 86,400 s, once: for P3 and P4 metrics that come once a day. */
  daily: { period: 86_400, bad: 1, of: 1 },
} as const satisfies Record<string, Window>;

/** Missing-data rules with their usual reason. */
export const MISSING = {
  /** The metric is published only while there is traffic: no data is no traffic, which is another signal's subject. */
  quiet: { missing: "ok", missingBecause: "the metric is absent without traffic, and missing traffic has a signal of its own" },
  /** The metric is published only when the event happens. */
  eventOnly: { missing: "ok", missingBecause: "the metric is published only when the event happens" },
  /** The resource always reports while it exists, so silence is itself the fault. */
  heartbeat: { missing: "bad", missingBecause: "the resource reports every minute while it is alive, so silence is a fault" },
  /** A gap says nothing either way: the state stays as it was. */
  gap: { missing: "keep", missingBecause: "a gap in collection says nothing about the value, so the last state stands" },
} as const satisfies Record<string, { missing: Missing; missingBecause: string }>;

/** The requirements' own numbers (S1: generic rules), cited by many entries. */
export const PLAN = {
  errors: { basis: "plan", source: "requirements S1-255/S1-261: error rate > 5 % is high (P1), > 1 % is medium (P2)" },
  latency: { basis: "plan", source: "requirements S1-256/S1-262: response time > 5 s is high (P1), > 2 s is medium (P2)" },
  utilisation: { basis: "plan", source: "requirements S1-257/S1-263: utilisation > 90 % is high (P1), > 80 % is medium (P2)" },
  healthCheck: { basis: "plan", source: "requirements S1-258: a failed health check is high (P1)" },
} as const;

/** Requests outside the usual band, whoever counts them. */
export const UNUSUAL_TRAFFIC = {
  P2: {
    at: { deviations: 3 },
    window: WINDOWS.coarse,
    ...MISSING.quiet,
    basis: "plan",
    source: "requirements S1-264: unusual traffic pattern is medium (P2)",
    reason: "three deviations and ten minutes, because a band of two leaves one normal datapoint in twenty outside",
    beside: "AWS: a new anomaly alarm starts with a band of 2 deviations",
  },
} as const satisfies SignalThresholds;
