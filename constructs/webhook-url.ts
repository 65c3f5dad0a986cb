import { type WebhookChannel, webhookVariable } from "../model/deploy-variables";
import type { Construct } from "./cdktf";
import { secretVariable } from "./door";

/**
 * `TF_VAR_<channel>_<team>`: URL that takes a team's messages, a secret that only the environment of a deployment has.
 * Declared when first asked for in a stack.
 */
export function webhookUrl(scope: Construct, channel: WebhookChannel, team: string): string {
  return secretVariable(scope, webhookVariable(channel, team), `URL of ${WHAT[channel]} for team ${team}`);
}

const WHAT: Readonly<Record<WebhookChannel, string>> = {
  discord: "the Discord webhook",
  teams: "the Microsoft Teams webhook",
  webhook: "the webhook",
};
