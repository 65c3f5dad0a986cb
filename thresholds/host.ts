import type { host } from "../components/host";
import type { Thresholds } from "../model/thresholds";
import { count, milliseconds, percent } from "../model/units";
import { MISSING, PLAN, WINDOWS } from "./common";

const AWS_IDLE = "https://docs.aws.amazon.com/compute-optimizer/latest/ug/view-ec2-recommendations.html";

/** A dead agent says nothing about memory or disk; the status checks tell whether the host is alive. */
const AGENT_SILENT = {
  missing: "unknown",
  missingBecause: "silence means that the agent does not run, so nothing is known about the host's inside; its status checks go on",
} as const;

export const hostThresholds = {
  "status-check": {
    P1: {
      at: count(0),
      window: WINDOWS.fastPage,
      missing: "bad",
      missingBecause: "EC2 reports the checks of every running instance every minute, so silence means that it is stopped or gone",
      ...PLAN.healthCheck,
      reason: "EC2 itself repeats a check before it fails it; two bad minutes of three spare a reboot",
      beside: "AWS: maximum >= 1 in 2 of 2 × 300 s",
    },
  },
  "attached-storage": {
    P1: {
      at: count(0),
      window: WINDOWS.page,
      ...MISSING.gap,
      ...PLAN.healthCheck,
      reason: "processes hang from the first minute; three of five keep the promise to page within 300 s, ten minutes would not",
      beside: "AWS: maximum >= 1 in 10 of 10 × 60 s",
    },
  },
  cpu: {
    P1: { at: percent(90), window: WINDOWS.page, ...MISSING.gap, ...PLAN.utilisation, reason: "with a tenth of its CPU left a host queues what it does" },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "ten minutes above four fifths are load and no burst",
      beside: "AWS: average > 80 % in 3 of 3 × 300 s; node-mixin: > 90 % for 15 min (info)",
    },
  },
  memory: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...AGENT_SILENT,
      ...PLAN.utilisation,
      reason: "the kernel kills processes when the last tenth goes",
      beside: "node-mixin: > 90 % for 15 min (warning)",
    },
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
    P3: {
      at: percent(20),
      window: WINDOWS.hourly,
      ...AGENT_SILENT,
      basis: "convention",
      source: "https://github.com/samber/awesome-prometheus-alerts/blob/master/_data/rules.yml",
      reason: "a host that is sized for its work does not swap for hours",
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
      reason: "time to clean up or to enlarge the volume in working hours",
      beside: "Claranet: 80 % warning, 5 min; node-mixin: 5 % free for 30 min (warning)",
    },
  },
  inodes: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...AGENT_SILENT,
      ...PLAN.utilisation,
      reason: "without inodes no file can be created, just as on a full disk",
    },
    P2: { at: percent(80), window: WINDOWS.sustained, ...AGENT_SILENT, ...PLAN.utilisation, reason: "time to find the directory that fills up" },
  },
  "read-latency": {
    P2: {
      at: milliseconds(50),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      basis: "convention",
      source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html",
      reason: "SSD volumes answer in single-digit milliseconds; fifty for ten minutes is a volume at its limit",
    },
    P3: {
      at: milliseconds(20),
      window: WINDOWS.hourly,
      ...MISSING.gap,
      basis: "convention",
      source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html",
      reason: "several times the normal latency in some minute of two hours: a capacity warning",
    },
  },
  "write-latency": {
    P2: {
      at: milliseconds(50),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      basis: "convention",
      source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html",
      reason: "SSD volumes answer in single-digit milliseconds; fifty for ten minutes is a volume at its limit",
    },
    P3: {
      at: milliseconds(20),
      window: WINDOWS.hourly,
      ...MISSING.gap,
      basis: "convention",
      source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html",
      reason: "several times the normal latency in some minute of two hours: a capacity warning",
    },
  },
  "volume-stalled": {
    P1: {
      at: count(0),
      window: WINDOWS.page,
      ...MISSING.gap,
      ...PLAN.healthCheck,
      reason: "a stalled volume is a failed health check of the storage; three minutes of five, because EBS repairs short ones itself",
      beside: "AWS: maximum >= 1 in 10 of 10 × 60 s",
    },
  },
  "network-out": {
    P3: {
      at: { deviations: 4 },
      window: WINDOWS.hourly,
      ...MISSING.gap,
      basis: "convention",
      source: "requirements S1-264: unusual traffic",
      reason: "a host's bytes follow backups and deployments as well as users, so unusual is a ticket here; the API's own traffic is P2",
    },
  },
  "network-in": {
    P3: {
      at: { deviations: 4 },
      window: WINDOWS.hourly,
      ...MISSING.gap,
      basis: "convention",
      source: "requirements S1-264: unusual traffic",
      reason: "a host's bytes follow backups and deployments as well as users, so unusual is a ticket here; the API's own traffic is P2",
    },
  },
  idle: {
    P4: {
      at: percent(5),
      window: WINDOWS.daily,
      ...MISSING.gap,
      basis: "convention",
      source: AWS_IDLE,
      reason: "below a twentieth of its CPU for a day a host is idle or far too large; a report and nothing else",
    },
  },
} as const satisfies Thresholds<typeof host>;
