import { type Construct, TerraformStack, TerraformVariable } from "./cdktf";

/** Channels whose address is a key: whoever knows it may post there. */
export type WebhookChannel = "discord" | "teams" | "webhook";

/**
 * `TF_VAR_<channel>_<team>`: URL that takes a team's messages, a secret that only the environment of a deployment has.
 * Declared when first asked for in a stack.
 */
export function webhookUrl(scope: Construct, channel: WebhookChannel, team: string): string {
  const stack = TerraformStack.of(scope);
  // Ids of teams have no underscore, so that no two become one.
  const name = `${channel}_${team.replaceAll("-", "_")}`;
  const known = stack.node.tryFindChild(name);
  if (known instanceof TerraformVariable) return known.stringValue;
  const variable = new TerraformVariable(stack, name, { type: "string", sensitive: true, description: `URL of ${WHAT[channel]} for team ${team}` });
  variable.overrideLogicalId(name);
  return variable.stringValue;
}

const WHAT: Readonly<Record<WebhookChannel, string>> = {
  discord: "the Discord webhook",
  teams: "the Microsoft Teams webhook",
  webhook: "the webhook",
};
