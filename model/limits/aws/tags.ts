import type { ResourceLimits } from "../limit";

const SOURCE = "https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html";
const ALLOWED = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Tags follow the same rules on every resource. */
export const TAGS: readonly ResourceLimits[] = [
  {
    resources: [
      "aws_cloudwatch_metric_alarm",
      "aws_cloudwatch_composite_alarm",
      "aws_cloudwatch_log_group",
      "aws_xray_group",
      "aws_xray_sampling_rule",
      "aws_sns_topic",
      "aws_kms_key",
      "aws_chatbot_slack_channel_configuration",
    ],
    by: "AWS",
    limits: [
      { argument: "tags", rule: { entries: [0, 50] }, source: SOURCE },
      { argument: "tags{key}", rule: { length: [1, 128] }, source: SOURCE },
      { argument: "tags{key}", rule: { pattern: /^(?!aws:)/i, is: "keys that do not begin with aws:" }, source: SOURCE },
      { argument: "tags{key}", rule: { pattern: ALLOWED, is: "letters, digits, spaces and _ . : / = + - @" }, source: SOURCE },
      { argument: "tags{}", rule: { length: [0, 256] }, source: SOURCE },
      { argument: "tags{}", rule: { pattern: ALLOWED, is: "letters, digits, spaces and _ . : / = + - @" }, source: SOURCE },
    ],
  },
];
