import type { hostFleet } from "../components/host-fleet";
import type { Thresholds } from "../model/thresholds";
import { count, percent } from "../model/units";
import { MISSING, PLAN, WINDOWS } from "./common";

const AWS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html";

/** Dead agents say nothing; whether the instances live is told by EC2 and by the group. */
const AGENT_SILENT = {
  missing: "unknown",
  missingBecause: "silence means that no agent of the fleet reports, so nothing is known about the instances' inside; their status checks go on",
} as const;
/** An empty group has no instances to report. */
const EMPTY = { missing: "ok", missingBecause: "a group without instances reports nothing, and missing instances have a signal of their own" } as const;

export const hostFleetThresholds = {
  instances: {
    P0: {
      at: count(1),
      window: WINDOWS.page,
      ...MISSING.heartbeat,
      basis: "vendor",
      source: AWS,
      reason: "without an instance nothing runs; a group that scales to zero on purpose switches this alert off, with that reason",
    },
  },
  "in-service-share": {
    P1: {
      at: percent(50),
      window: WINDOWS.page,
      ...EMPTY,
      basis: "convention",
      source: AWS,
      reason: "a fleet that is sized for its load can't carry it with half of its instances",
    },
    P2: {
      at: percent(100),
      window: WINDOWS.sustained,
      ...EMPTY,
      basis: "vendor",
      source: AWS,
      reason: "an instance starts within minutes; capacity that is missing for ten means that launches fail",
      beside: "AWS: average below the desired capacity in 10 of 10 × 60 s, missing data is bad",
    },
  },
  "of-maximum": {
    P2: {
      at: percent(99),
      window: { period: 60, bad: 13, of: 15 },
      ...EMPTY,
      basis: "convention",
      source: "requirements: scaling at its maximum for 15 min is P2",
      reason: "at the maximum for a quarter of an hour the group has stopped growing; 99 % stands for all, because `above` is strict",
    },
    P3: {
      at: percent(80),
      window: WINDOWS.hourly,
      ...EMPTY,
      basis: "plan",
      source: PLAN.utilisation.source,
      reason: "four fifths of the maximum for two hours: raise it before the next peak; nothing is slow yet, so it is a capacity warning",
    },
  },
  "status-check": {
    P1: {
      at: count(0),
      window: WINDOWS.page,
      ...EMPTY,
      ...PLAN.healthCheck,
      reason: "three bad minutes of five give the group time to take the instance out by itself",
      beside: "AWS, by instance: maximum >= 1 in 2 of 2 × 300 s",
    },
  },
  "attached-storage": {
    P1: {
      at: count(0),
      window: WINDOWS.page,
      ...EMPTY,
      ...PLAN.healthCheck,
      reason: "processes hang from the first minute, and the group replaces the instance only if its health checks notice",
      beside: "AWS, by instance: maximum >= 1 in 10 of 10 × 60 s",
    },
  },
  cpu: {
    P1: { at: percent(90), window: WINDOWS.page, ...EMPTY, ...PLAN.utilisation, reason: "an average of nine tenths leaves the busiest instances nothing" },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...EMPTY,
      ...PLAN.utilisation,
      reason: "ten minutes above four fifths mean that scaling out did not help or did not happen",
      beside: "AWS, by instance: average > 80 % in 3 of 3 × 300 s",
    },
  },
  memory: {
    P1: { at: percent(90), window: WINDOWS.page, ...AGENT_SILENT, ...PLAN.utilisation, reason: "the kernel kills processes when the last tenth goes" },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...AGENT_SILENT,
      ...PLAN.utilisation,
      reason: "time to find what grows before the kernel chooses for you",
    },
  },
  swap: {
    P2: {
      at: percent(50),
      window: WINDOWS.sustained,
      ...AGENT_SILENT,
      basis: "convention",
      source: "https://github.com/samber/awesome-prometheus-alerts/blob/master/_data/rules.yml",
      reason: "half of the swap in use means that memory was short for long, and what was swapped out is slow",
      beside: "awesome-prometheus-alerts: > 80 % for 2 min (warning)",
    },
    // Metrics Insights alarms see three hours of data, so two hours of three are the longest window.
    P3: {
      at: percent(20),
      window: { period: 3600, bad: 2, of: 2 },
      ...AGENT_SILENT,
      basis: "convention",
      source: "https://github.com/samber/awesome-prometheus-alerts/blob/master/_data/rules.yml",
      reason: "an instance that is sized for its work does not swap for hours",
    },
  },
  disk: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...AGENT_SILENT,
      ...PLAN.utilisation,
      reason: "a runaway log fills the last tenth within the hour",
      beside: "Claranet: 90 % critical, 5 min; node-mixin: 3 % free for 30 min (critical)",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...AGENT_SILENT,
      ...PLAN.utilisation,
      reason: "time to clean up or to roll the fleet with larger disks",
      beside: "Claranet: 80 % warning, 5 min",
    },
  },
  "network-out": {
    P3: {
      at: { deviations: 4 },
      window: WINDOWS.hourly,
      ...EMPTY,
      basis: "convention",
      source: "requirements S1-264: unusual traffic",
      reason: "a fleet's bytes follow scaling and deployments as well as users, so unusual is a ticket here; the API's own traffic is P2",
    },
  },
  "network-in": {
    P3: {
      at: { deviations: 4 },
      window: WINDOWS.hourly,
      ...EMPTY,
      basis: "convention",
      source: "requirements S1-264: unusual traffic",
      reason: "a fleet's bytes follow scaling and deployments as well as users, so unusual is a ticket here; the API's own traffic is P2",
    },
  },
  "pending-instances": {},
  idle: {
    P4: {
      at: percent(5),
      window: WINDOWS.daily,
      ...EMPTY,
      basis: "convention",
      source: "https://docs.aws.amazon.com/compute-optimizer/latest/ug/view-ec2-recommendations.html",
      reason: "below a twentieth of its CPU for a day a fleet is idle or far too large; a report and nothing else",
    },
  },
} as const satisfies Thresholds<typeof hostFleet>;
