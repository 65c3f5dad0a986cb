import type { ContactPointConfig } from "@cdktf/provider-grafana/lib/contact-point";
import type { WebhookChannel } from "../../model/deploy-variables";
import { isGrafanaCloud } from "../../model/grafana";
import type { Route } from "../../model/model";
import { eventFields, GO_TEMPLATES } from "../../model/oncall/event";
import type { Channel } from "../../model/platform";
import { messageText, messageTitle } from "./message";

/** What a contact point of a route is made of. */
export interface Way {
  readonly route: Route;
  /** Prefix of the message templates. */
  readonly prefix: string;
  /** Of Grafana itself. */
  readonly url: string;
  readonly pagerdutyKey: string | undefined;
  readonly slack: string | undefined;
  /** URL that takes the team's messages; a token. */
  readonly webhook: (channel: WebhookChannel) => string;
}
export const INTEGRATIONS = ["discord", "email", "pagerduty", "slack", "sns", "teams", "webhook"] as const;
export type Integrations = Pick<ContactPointConfig, (typeof INTEGRATIONS)[number]>;

/** How each channel is told. https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/contact_point */
export const WAYS: Readonly<Record<Channel, (way: Way) => readonly Integrations[]>> = {
  pagerduty: ({ pagerdutyKey }) => (pagerdutyKey === undefined ? [] : [{ pagerduty: [{ integrationKey: pagerdutyKey, ...EVENT }] }]),
  email: ({ route, prefix }) => email(route.email, prefix),
  ticket: ({ route, prefix }) => email(route.ticketEmail === undefined ? [] : [route.ticketEmail], prefix),
  slack: ({ route, prefix, slack }) =>
    route.slack && slack !== undefined
      ? [{ slack: [{ token: slack, recipient: route.slack.channelId, title: messageTitle(prefix, "slack"), text: messageText(prefix, "slack") }] }]
      : [],
  discord: ({ prefix, webhook }) => [
    { discord: [{ url: webhook("discord"), useDiscordUsername: true, title: messageTitle(prefix, "discord"), message: messageText(prefix, "discord") }] },
  ],
  teams: ({ prefix, webhook }) => [{ teams: [{ url: webhook("teams"), title: messageTitle(prefix), message: messageText(prefix) }] }],
  webhook: ({ prefix, webhook }) => [{ webhook: [{ url: webhook("webhook"), httpMethod: "POST", title: messageTitle(prefix), message: messageText(prefix) }] }],
  sns: ({ route, prefix, url }) => (route.sns === undefined || isGrafanaCloud(url) ? [] : [{ sns: [sns(route.sns, prefix)] }]),
  // SNS sends them, and Grafana's alerts do not pass there.
  sms: () => [],
};

const email = (addresses: readonly string[], prefix: string): readonly Integrations[] =>
  addresses.length > 0 ? [{ email: [{ addresses: [...addresses], singleEmail: true, subject: messageTitle(prefix), message: messageText(prefix) }] }] : [];

/**
 * With the credentials that Grafana has. The provider's own arguments are Amazon Managed Grafana's; Grafana itself reads
 * `topic_arn` and `message`: https://github.com/grafana/alerting/blob/main/receivers/sns/v1/config.go
 */
const sns = (topic: string, prefix: string) => ({
  topic,
  authProvider: "default",
  messageFormat: "text",
  subject: messageTitle(prefix),
  body: messageText(prefix),
  settings: { topic_arn: topic, message: messageText(prefix) },
});

const EVENT = eventFields(GO_TEMPLATES);
