import { ChatbotTeamsChannelConfiguration } from "@cdktf/provider-aws/lib/chatbot-teams-channel-configuration";
import { byCodeUnit } from "../../model/canonical";
import { problem } from "../../model/diagnostics";
import { groupBy } from "../../model/group";
import type { TeamsChannel } from "../../model/platform";
import { Construct } from "../cdktf";
import { declare, report } from "../declare";
import { ChatRole } from "./chat-role";

export interface TeamsChannelsProps {
  /** Prefix of the role's and configurations' names. */
  readonly prefix: string;
  readonly accountId: string;
  /** Topics to post, each with its team and that team's channel. */
  readonly topics: readonly { readonly arn: string; readonly team: string; readonly teams: TeamsChannel }[];
}

/**
 * Posts alert topics to Microsoft Teams through Amazon Q Developer in chat applications. The team must have been authorised
 * once in the AWS console. One channel of each Microsoft team in an account: Terraform's AWS provider looks a configuration
 * up by its team alone, and fails where it finds two.
 * terraform-provider-aws internal/service/chatbot/teams_channel_configuration.go at 13adc2a
 */
export class TeamsChannels extends Construct {
  constructor(scope: Construct, id: string, { prefix, accountId, topics }: TeamsChannelsProps) {
    super(scope, id);
    for (const [team] of groupBy(
      topics.filter(({ teams }) => !teams.aws),
      ({ team }) => team,
    ))
      report(
        this,
        problem(
          "TOC206",
          ["teams", team, "teams"],
          "CloudWatch's alarms reach Microsoft Teams through Amazon Q Developer, which knows this channel by ids that are not given",
          "add `aws:` with tenantId, teamId and channelId, or take teams out of the routes",
        ),
      );
    const posts = topics.flatMap(({ arn, team, teams: { aws } }) => (aws ? [{ arn, team, ...aws }] : []));
    if (posts.length === 0) return;
    const { roleArn, guardrailArn } = new ChatRole(this, "role", { prefix, chat: "teams", called: "Microsoft Teams", accountId });
    for (const [teamId, ofTeam] of [...groupBy(posts, (post) => post.teamId)].sort(([a], [b]) => byCodeUnit(a, b))) {
      const [first] = ofTeam as [(typeof ofTeam)[number]];
      const other = ofTeam.find(({ channelId }) => channelId !== first.channelId);
      if (other)
        report(
          this,
          problem(
            "TOC206",
            ["teams", other.team, "teams", "aws", "channelId"],
            `teams ${first.team} and ${other.team} have two channels of one Microsoft team, of which Terraform's AWS provider can keep one`,
            "give both the same channel, or channels of two Microsoft teams",
          ),
        );
      declare(
        ChatbotTeamsChannelConfiguration,
        this,
        `alerts.teams.${teamId}`,
        {
          configurationName: `${prefix}-${teamId}`,
          iamRoleArn: roleArn,
          tenantId: first.tenantId,
          teamId,
          channelId: first.channelId,
          snsTopicArns: ofTeam.map(({ arn }) => arn),
          guardrailPolicyArns: [guardrailArn],
          loggingLevel: "ERROR",
          userAuthorizationRequired: false,
        },
        { path: ["teams", first.team, "teams"] },
      );
    }
  }
}
