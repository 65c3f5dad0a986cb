import type { TextField } from "./text-field";
import { AWS_FIELDS } from "./text-fields-aws";
import { DATADOG_FIELDS } from "./text-fields-datadog";
import { LOG_FIELDS } from "./text-fields-logs";
import { ONCALL_FIELDS } from "./text-fields-oncall";
import { OTHER_FIELDS } from "./text-fields-rest";
import { UPTIME_FIELDS } from "./text-fields-uptime";

/** The whole table of free-text fields. */
export const FIELDS: readonly TextField[] = [...AWS_FIELDS, ...LOG_FIELDS, ...ONCALL_FIELDS, ...OTHER_FIELDS, ...UPTIME_FIELDS, ...DATADOG_FIELDS];
