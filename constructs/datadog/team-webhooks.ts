import type { Model, Route } from "../../model/model";
import type { Channel } from "../../model/platform";
import { Construct } from "../cdktf";
import { jsonBody } from "../literal";
import { webhookUrl } from "../webhook-url";
import { type NamedWebhook, namedWebhook } from "./webhook";

export interface TeamWebhooksProps {
  readonly model: Pick<Model, "platform" | "environment">;
}

/**
 * Teams' own webhooks in Datadog, each declared when first mentioned. Datadog has no integration with Discord, whose
 * webhooks take a message's text as `content`.
 * https://docs.datadoghq.com/integrations/webhooks/, https://discord.com/developers/docs/resources/webhook#execute-webhook
 */
export class TeamWebhooks extends Construct {
  private readonly declared = new Map<string, NamedWebhook>();

  constructor(
    scope: Construct,
    id: string,
    private readonly props: TeamWebhooksProps,
  ) {
    super(scope, id);
  }

  /** The webhook of a route's channel, where the channel is one. */
  of({ team }: Pick<Route, "team">, channel: Channel): readonly NamedWebhook[] {
    if (channel !== "discord" && channel !== "webhook") return [];
    const { platform, environment } = this.props.model;
    const name = `tocsin-${platform}-${environment}-${channel}-${team}`;
    const known = this.declared.get(name);
    if (known !== undefined) return [known];
    const config = { name, url: webhookUrl(this, channel, team), payload: jsonBody(PAYLOADS[channel]) };
    const named = namedWebhook(this, `datadog.${channel}.${team}`, config, { path: ["teams", team, channel] });
    this.declared.set(name, named);
    return [named];
  }
}

/** Variables: https://docs.datadoghq.com/integrations/webhooks/#variables */
const PAYLOADS = {
  // At most 2000 characters, so without the monitor's message; nobody is mentioned, whatever a title says.
  discord: { content: "**$ALERT_TITLE**\n$LINK", allowed_mentions: { parse: [] } },
  webhook: {
    id: "$ID",
    title: "$ALERT_TITLE",
    text: "$TEXT_ONLY_MSG",
    alert: "$ALERT_ID",
    status: "$ALERT_STATUS",
    transition: "$ALERT_TRANSITION",
    link: "$LINK",
  },
} as const;
