import type { ResourceLimits } from "../limit";
import { DATADOG_DASHBOARD } from "./dashboard";
import { DOWNTIME } from "./downtime";
import { MONITOR } from "./monitor";
import { SYNTHETICS } from "./synthetics";
import { WEBHOOK } from "./webhook";

/** Datadog's limits. */
export const DATADOG_LIMITS: readonly ResourceLimits[] = [...MONITOR, ...DOWNTIME, ...DATADOG_DASHBOARD, ...WEBHOOK, ...SYNTHETICS];
