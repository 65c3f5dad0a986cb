import type { ResourceLimits } from "../limit";
import { APM } from "./apm";
import { DATADOG_DASHBOARD } from "./dashboard";
import { DOWNTIME } from "./downtime";
import { DATADOG_LOGS } from "./logs";
import { MONITOR } from "./monitor";
import { SECURITY } from "./security";
import { SYNTHETICS } from "./synthetics";
import { WEBHOOK } from "./webhook";

/** Datadog's limits. */
export const DATADOG_LIMITS: readonly ResourceLimits[] = [
  ...MONITOR,
  ...DOWNTIME,
  ...DATADOG_DASHBOARD,
  ...WEBHOOK,
  ...SYNTHETICS,
  ...DATADOG_LOGS,
  ...SECURITY,
  ...APM,
];
