/**
 * The Terraform variables that a deployment gives: secrets all, by what their names begin with. Offline there are none of
 * them, and what stands in has the form that the vendor's limits ask for, or no stack that uses one could be planned.
 */
const VARIABLES = {
  /** URL of a team's webhook in Discord, Microsoft Teams or anywhere. */
  discord_: (secret: string) => `https://discord.offline.example/api/webhooks/${secret}`,
  teams_: (secret: string) => `https://teams.offline.example/webhook/${secret}`,
  webhook_: (secret: string) => `https://webhook.offline.example/${secret}`,
  /** A bot's token. */
  grafana_slack_token: (secret: string) => `xoxb-${secret}`,
} as const;

/** Channels whose address is a key: whoever knows it may post there. */
export type WebhookChannel = "discord" | "teams" | "webhook";

/** Name of the variable with the URL of a team's webhook. Ids of teams have no underscore, so that no two become one. */
export const webhookVariable = (channel: WebhookChannel, team: string): string => `${channel}_${team.replaceAll("-", "_")}` satisfies VariableName;

export const SLACK_TOKEN = "grafana_slack_token" satisfies VariableName;

type VariableName = `${keyof typeof VARIABLES}${string}`;

/** What takes the place of a variable's value offline; nothing for a variable that is none of ours. */
export function standInOf(name: string, secret: string): string | undefined {
  return Object.entries(VARIABLES).find(([beginning]) => name.startsWith(beginning))?.[1](secret);
}
