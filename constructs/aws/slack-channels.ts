import { ChatbotSlackChannelConfiguration } from "@cdktf/provider-aws/lib/chatbot-slack-channel-configuration";
import { byCodeUnit } from "../../model/canonical";
import { groupBy } from "../../model/group";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { ChatRole } from "./chat-role";

export interface SlackChannelsProps {
  /** Prefix of the role's and configurations' names. */
  readonly prefix: string;
  readonly accountId: string;
  /** Topics to post, each with its channel, and the team whose it is. One channel takes one configuration, whoever posts there. */
  readonly topics: readonly { readonly arn: string; readonly team?: string; readonly slack: { readonly workspaceId: string; readonly channelId: string } }[];
}

/**
 * Posts alert topics to Slack through Amazon Q Developer in chat applications (formerly AWS Chatbot). The workspace must
 * have been authorised once in the AWS console. Messages carry the alarm's graph; see `ChatRole` for what members may do.
 */
export class SlackChannels extends Construct {
  constructor(scope: Construct, id: string, { prefix, accountId, topics }: SlackChannelsProps) {
    super(scope, id);
    if (topics.length === 0) return;
    const { roleArn, guardrailArn } = new ChatRole(this, "role", { prefix, chat: "slack", called: "Slack", accountId });
    const byChannel = groupBy(topics, ({ slack }) => `${slack.workspaceId}.${slack.channelId}`);
    for (const [channel, posts] of [...byChannel].sort(([a], [b]) => byCodeUnit(a, b))) {
      const { slack, team } = posts[0] as (typeof posts)[number];
      declare(
        ChatbotSlackChannelConfiguration,
        this,
        `alerts.slack.${channel}`,
        {
          configurationName: `${prefix}-${slack.channelId}`,
          iamRoleArn: roleArn,
          slackTeamId: slack.workspaceId,
          slackChannelId: slack.channelId,
          snsTopicArns: posts.map(({ arn }) => arn),
          guardrailPolicyArns: [guardrailArn],
          loggingLevel: "ERROR",
          userAuthorizationRequired: false,
        },
        team === undefined ? {} : { path: ["teams", team, "slack"] },
      );
    }
  }
}
