import type { Limit, ResourceLimits, Rule } from "../limit";
import { SHORTER_NAME } from "./common";

const SOURCE = "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateSlackChannelConfiguration.html";
/** Narrower than other services': of the partition aws alone. */
const CHATBOT_ARN: Rule = {
  pattern: /^arn:aws:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$/,
  is: "an ARN (arn:aws:service:region:account:resource)",
};
const UUID: Rule = { pattern: /^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/, is: "a UUID" };

/** ARNs of a configuration of either kind. */
function arns(source: string): readonly Limit[] {
  return [
    ...["iam_role_arn", "sns_topic_arns[]"].map((argument): Limit => ({ argument, rule: CHATBOT_ARN, source })),
    { argument: "guardrail_policy_arns[]", rule: { length: [0, 1163] }, source },
    {
      argument: "guardrail_policy_arns[]",
      rule: { pattern: /^arn:aws:iam:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$/, is: "the ARN of an IAM policy" },
      source,
    },
    { argument: "guardrail_policy_arns[]", rule: { pattern: /^(?!.*\/aws-service-role\/)/, is: "a policy that is not a service's own" }, source },
  ];
}

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
      ...arns(SOURCE),
    ],
  },
  {
    resources: ["aws_chatbot_teams_channel_configuration"],
    by: "AWS Chatbot",
    limits: [
      { argument: "configuration_name", rule: { length: [1, 128] }, hint: SHORTER_NAME, source: TEAMS },
      { argument: "configuration_name", rule: { pattern: /^[A-Za-z0-9_-]*$/, is: "letters, digits, - and _" }, source: TEAMS },
      ...["team_id", "tenant_id"].map(
        (argument): Limit => ({
          argument,
          rule: UUID,
          hint: "copy it from the channel's link, where it is groupId or tenantId",
          source: TEAMS,
        }),
      ),
      { argument: "channel_id", rule: { length: [1, 255] }, source: TEAMS },
      {
        argument: "channel_id",
        rule: { pattern: /^[\w=+/.,-]*%3[aA][\w=+/.,-]*%40[\w=+/.,-]*$/, is: "a channel's id as in its link, with %3A and %40" },
        hint: "copy the part of the channel's link that begins with 19%3A",
        source: TEAMS,
      },
      { argument: "logging_level", rule: { oneOf: ["ERROR", "INFO", "NONE"] }, source: TEAMS },
      ...arns(TEAMS),
    ],
  },
];
