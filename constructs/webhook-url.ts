import type { Construct } from "./cdktf";
import { secretVariable } from "./door";

/** Channels whose address is a key: whoever knows it may post there. */
export type WebhookChannel = "discord" | "teams" | "webhook";

/**
 * `TF_VAR_<channel>_<team>`: URL that takes a team's messages, a secret that only the environment of a deployment has.
 * Declared when first asked for in a stack.
 */
export function webhookUrl(scope: Construct, channel: WebhookChannel, team: string): string {
  // Ids of teams have no underscore, so that no two become one.
  return secretVariable(scope, `${channel}_${team.replaceAll("-", "_")}`, `URL of ${WHAT[channel]} for team ${team}`);
}

const WHAT: Readonly<Record<WebhookChannel, string>> = {
  discord: "the Discord webhook",
  teams: "the Microsoft Teams webhook",
  webhook: "the webhook",
};
