import type { ResourceLimits } from "../limit";
import { CHATBOT } from "./chatbot";
import { COMPOSITE_ALARM } from "./composite-alarm";
import { DASHBOARD } from "./dashboard";
import { IAM } from "./iam";
import { KMS } from "./kms";
import { LOGS } from "./logs";
import { METRIC_ALARM } from "./metric-alarm";
import { S3 } from "./s3";
import { SNS } from "./sns";
import { TAGS } from "./tags";
import { UPTIME } from "./uptime";
import { XRAY } from "./xray";

/** AWS's limits. */
export const AWS_LIMITS: readonly ResourceLimits[] = [
  ...METRIC_ALARM,
  ...COMPOSITE_ALARM,
  ...DASHBOARD,
  ...LOGS,
  ...XRAY,
  ...SNS,
  ...KMS,
  ...CHATBOT,
  ...TAGS,
  ...UPTIME,
  ...IAM,
  ...S3,
];
