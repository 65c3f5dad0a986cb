/**
 * How bad an alert is. The ids are the only keys; the words are display aliases that a platform may choose,
 * because the source plans use "critical" for two different levels.
 */
export const SEVERITIES = ["P0", "P1", "P2", "P3", "P4"] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface SeverityMeaning {
  /** Default display alias. */
  readonly alias: string;
  /** When an alert deserves this severity. */
  readonly when: string;
  /** How fast somebody responds, in words. */
  readonly respond: string;
  /** Longest allowed time from a worst-case fault to the notification, in seconds. */
  readonly detectWithin: number;
  /** Whether it wakes people: a high-urgency incident around the clock. */
  readonly pages: boolean;
}

export const SEVERITY: Readonly<Record<Severity, SeverityMeaning>> = {
  P0: { alias: "emergency", when: "outage, data loss, breach", respond: "now", detectWithin: 300, pages: true },
  P1: {
    alias: "critical",
    when: "errors > 5 %, response > 5 s, utilisation > 90 %, failed health check",
    respond: "within 30 min",
    detectWithin: 300,
    pages: true,
  },
  P2: {
    alias: "high",
    when: "errors > 1 %, response > 2 s, utilisation > 80 %, unusual traffic",
    respond: "within 2 h",
    detectWithin: 900,
    pages: false,
  },
  P3: {
    alias: "medium",
    when: "capacity warning, audit finding, certificate about to expire",
    respond: "within 24 h",
    detectWithin: 6 * 3600,
    pages: false,
  },
  P4: {
    alias: "low",
    when: "trend, optimisation",
    respond: "in the next report",
    detectWithin: 2 * 86_400,
    pages: false,
  },
};

/** The same on every graph, from dark red to grey. */
export const SEVERITY_COLOURS: Readonly<Record<Severity, string>> = { P0: "#8b0000", P1: "#d62728", P2: "#ff7f0e", P3: "#bcbd22", P4: "#7f7f7f" };

/** Negative when `a` is the more severe of the two. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
