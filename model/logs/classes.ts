import { own } from "../own";
import type { LogClassInput, LogsInput } from "./input";

export interface LogClass extends LogClassInput {
  readonly retentionDays: number;
  /** Why the days, for the docs. */
  readonly reason: string;
}

/**
 * What every platform has without declaring it. No plan gives numbers of days (requirements S1-22, S3-15, S4-06 ask for
 * a policy by class), so the reasons stand beside them.
 */
export const LOG_CLASSES: Readonly<Record<string, LogClass>> = {
  application: { retentionDays: 30, reason: "covers a month of investigations and X-Ray's own 30 days of traces; older logs belong in an archive" },
  system: { retentionDays: 14, reason: "needed while an incident and its review last" },
  access: { retentionDays: 90, reason: "a quarter of traffic to compare with, and time to find misuse after the fact" },
  security: { retentionDays: 400, reason: "PCI DSS 4.0 requirement 10.5.1 asks for twelve months; 400 is CloudWatch's next step" },
  audit: { retentionDays: 400, reason: "PCI DSS 4.0 requirement 10.5.1 asks for twelve months; 400 is CloudWatch's next step" },
};
const OWN_CLASS: LogClass = { retentionDays: 30, reason: "as class application" };

/** Built-in classes under what the platform declares. */
export function logClasses(input: LogsInput): ReadonlyMap<string, LogClass> {
  const declared = input.classes ?? {};
  const names = [...new Set([...Object.keys(LOG_CLASSES), ...Object.keys(declared)])].sort();
  return new Map(names.map((name) => [name, { ...(own(LOG_CLASSES, name) ?? OWN_CLASS), ...own(declared, name) }]));
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html; 0 is for ever. */
export const RETENTION_DAYS: readonly number[] = [0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/** The allowed number of days nearest to the wish; of two equally near ones the longer, because deleted logs do not come back. */
export function nearestRetention(days: number): number {
  if (!(days > 0)) return 0;
  return RETENTION_DAYS.filter((allowed) => allowed > 0).reduce((best, allowed) => (Math.abs(allowed - days) <= Math.abs(best - days) ? allowed : best));
}
