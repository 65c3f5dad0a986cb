import { z } from "../zod";
import { arn } from "./arn";
import { text } from "./leaf";

/** Where a team is told beside mail, Slack and SMS. No URL of a webhook stands here: it is a key, and so a sensitive Terraform variable. */
export const placesShape = {
  discord: z
    .strictObject({ channelName: called("#payments-alerts") })
    .exactOptional()
    .meta({ description: "Channel of Discord. Its webhook's URL is the Terraform variable discord_<team>." }),
  teams: z
    .strictObject({
      channelName: called("Payments alerts"),
      aws: z
        .strictObject({
          tenantId: uuid("Tenant of Microsoft 365."),
          teamId: uuid("Team of Microsoft Teams, as the console of Amazon Q Developer shows it."),
          channelId: text({
            description: "Channel, as in its link: with %3A and %40.",
            examples: ["19%3Aa1b2c3d4e5f6%40thread.tacv2"],
            // https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateMicrosoftTeamsChannelConfiguration.html
            pattern: /^[\w=+/.,-]*%3[aA][\w=+/.,-]*%40[\w=+/.,-]*$/,
            is: "a channel's id as it stands in its link, with %3A for : and %40 for @",
            most: 255,
          }),
        })
        .exactOptional()
        .meta({ description: "The channel as Amazon Q Developer in chat applications knows it. Default: CloudWatch's alarms do not reach it." }),
      datadogHandle: text({
        description: "Handle of the channel in Datadog's Microsoft Teams integration. Default: Datadog's monitors do not reach it.",
        examples: ["payments-alerts"],
        pattern: /^[\w-]+$/,
        is: "a handle: letters, digits, - and _",
      }).exactOptional(),
    })
    .exactOptional()
    .meta({ description: "Channel of Microsoft Teams. Its webhook's URL, which Grafana posts to, is the Terraform variable teams_<team>." }),
  webhook: z
    .strictObject({ name: called("status page") })
    .exactOptional()
    .meta({ description: "Anything that takes HTTPS posts. Its URL is the Terraform variable webhook_<team>." }),
  sns: arn({
    description: "Topic of Amazon SNS that exists, a standard one. CloudWatch reaches it in the region of the alarm only.",
    examples: ["arn:aws:sns:eu-west-1:210987654321:payments-alerts"],
    service: "sns",
    resource: "[\\w-]+",
    is: "the ARN of a standard SNS topic",
    more: (value) => (value.length - value.lastIndexOf(":") > 257 ? [{ reason: "the topic's name has more than 256 characters" }] : []),
  }).exactOptional(),
};

function called(example: string) {
  return text({ description: "What people call it: for readers.", examples: [example] });
}

function uuid(description: string) {
  return text({
    description,
    examples: ["1b4e28ba-2fa1-41d2-883f-0016d3cca427"],
    pattern: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
    is: "an id such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427",
  });
}
