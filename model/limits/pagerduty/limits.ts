import type { ResourceLimits } from "../limit";
import { ESCALATION } from "./escalation";
import { INCIDENTS } from "./incidents";
import { ORCHESTRATION } from "./orchestration";
import { PEOPLE } from "./people";
import { SCHEDULE } from "./schedule";
import { SERVICE } from "./service";

/** PagerDuty's limits. */
export const PAGERDUTY_LIMITS: readonly ResourceLimits[] = [...PEOPLE, ...SCHEDULE, ...ESCALATION, ...SERVICE, ...ORCHESTRATION, ...INCIDENTS];
