import { ChatbotSlackChannelConfiguration } from "@cdktf/provider-aws/lib/chatbot-slack-channel-configuration";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment";
import { byCodeUnit } from "../../model/canonical";
import { groupBy } from "../../model/group";
import { partition } from "../../model/partitions";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { jsonBody, reference } from "../literal";

export interface SlackChannelsProps {
  /** Prefix of the role's and configurations' names. */
  readonly prefix: string;
  readonly region: string;
  /** Topics to post, each with its channel. One channel takes one configuration, whoever posts there. */
  readonly topics: readonly { readonly arn: string; readonly slack: { readonly workspaceId: string; readonly channelId: string } }[];
}

/**
 * Posts alert topics to Slack through Amazon Q Developer in chat applications (formerly AWS Chatbot). The workspace must
 * have been authorised once in the AWS console. The role may read CloudWatch, so that messages carry the alarm's graph.
 */
export class SlackChannels extends Construct {
  constructor(scope: Construct, id: string, { prefix, region, topics }: SlackChannelsProps) {
    super(scope, id);
    if (topics.length === 0) return;
    const readOnly = `arn:${partition(region)}:iam::aws:policy/CloudWatchReadOnlyAccess`;
    const role = declare(IamRole, this, "alerts.slack", {
      name: `${prefix}-alerts-slack`,
      description: `Lets Slack messages of ${prefix} show alarm graphs`,
      assumeRolePolicy: jsonBody({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service: "chatbot.amazonaws.com" }, Action: "sts:AssumeRole" }],
      }),
    });
    declare(IamRolePolicyAttachment, this, "alerts.slack", { role: reference(role, "name"), policyArn: readOnly });
    const byChannel = groupBy(topics, ({ slack }) => `${slack.workspaceId}.${slack.channelId}`);
    for (const [channel, posts] of [...byChannel].sort(([a], [b]) => byCodeUnit(a, b))) {
      const { slack } = posts[0] as (typeof posts)[number];
      declare(ChatbotSlackChannelConfiguration, this, `alerts.slack.${channel}`, {
        configurationName: `${prefix}-${slack.channelId}`,
        iamRoleArn: reference(role, "arn"),
        slackTeamId: slack.workspaceId,
        slackChannelId: slack.channelId,
        snsTopicArns: posts.map(({ arn }) => arn),
        guardrailPolicyArns: [readOnly],
        loggingLevel: "ERROR",
        userAuthorizationRequired: false,
      });
    }
  }
}
