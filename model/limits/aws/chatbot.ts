import type { ResourceLimits } from "../limit";
import { ARN, SHORTER_NAME } from "./common";

const SOURCE = "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateSlackChannelConfiguration.html";

export const CHATBOT: readonly ResourceLimits[] = [
  {
    resources: ["aws_chatbot_slack_channel_configuration"],
    by: "AWS Chatbot",
    limits: [
      { argument: "configuration_name", rule: { length: [1, 128] }, hint: SHORTER_NAME, source: SOURCE },
      { argument: "configuration_name", rule: { pattern: /^[A-Za-z0-9_-]*$/, is: "letters, digits, - and _" }, source: SOURCE },
      { argument: "slack_team_id", rule: { pattern: /^[0-9A-Z]{1,255}$/, is: "Slack's workspace id, such as T0123ABCD" }, source: SOURCE },
      {
        argument: "slack_channel_id",
        rule: { pattern: /^[A-Za-z0-9]{1,255}$/, is: "Slack's channel id, such as C0123ABCD" },
        hint: "copy the id from the channel's details; its name does not work",
        source: SOURCE,
      },
      { argument: "logging_level", rule: { oneOf: ["ERROR", "INFO", "NONE"] }, source: SOURCE },
      { argument: "iam_role_arn", rule: ARN, source: SOURCE },
      { argument: "sns_topic_arns[]", rule: ARN, source: SOURCE },
      { argument: "guardrail_policy_arns[]", rule: ARN, source: SOURCE },
    ],
  },
];
