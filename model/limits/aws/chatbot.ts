import type { ResourceLimits } from "../limit";
import { ARN, SHORTER_NAME } from "./common";

const SOURCE = "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateSlackChannelConfiguration.html";
const TEAMS = "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateMicrosoftTeamsChannelConfiguration.html";

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
  {
    resources: ["aws_chatbot_teams_channel_configuration"],
    by: "AWS Chatbot",
    limits: [
      { argument: "configuration_name", rule: { length: [1, 128] }, hint: SHORTER_NAME, source: TEAMS },
      { argument: "configuration_name", rule: { pattern: /^[A-Za-z0-9_-]*$/, is: "letters, digits, - and _" }, source: TEAMS },
      { argument: "channel_id", rule: { length: [1, 255] }, source: TEAMS },
      {
        argument: "channel_id",
        rule: { pattern: /^[\w=+/.,-]*%3[aA][\w=+/.,-]*%40[\w=+/.,-]*$/, is: "a channel's id as in its link, with %3A and %40" },
        hint: "copy the part of the channel's link that begins with 19%3A",
        source: TEAMS,
      },
      { argument: "logging_level", rule: { oneOf: ["ERROR", "INFO", "NONE"] }, source: TEAMS },
      { argument: "iam_role_arn", rule: ARN, source: TEAMS },
      { argument: "sns_topic_arns[]", rule: ARN, source: TEAMS },
      { argument: "guardrail_policy_arns[]", rule: ARN, source: TEAMS },
    ],
  },
];
