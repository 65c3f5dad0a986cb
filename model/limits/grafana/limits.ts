import type { ResourceLimits } from "../limit";
import { CLOUD } from "./cloud";
import { DASHBOARDS } from "./dashboards";
import { NOTIFICATIONS } from "./notifications";
import { ORGANISATION } from "./organisation";
import { RULES } from "./rules";

/** Grafana's limits. */
export const GRAFANA_LIMITS: readonly ResourceLimits[] = [...RULES, ...NOTIFICATIONS, ...ORGANISATION, ...DASHBOARDS, ...CLOUD];
