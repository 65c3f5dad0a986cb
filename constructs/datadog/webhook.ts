import { Webhook, type WebhookConfig } from "@cdktf/provider-datadog/lib/webhook";
import type { Construct } from "../cdktf";
import { type Declaration, declare } from "../declare";
import { addressOf } from "../literal";

/** A webhook as messages name it, which Terraform does not see: whoever names it has to be declared `after` its address. */
export interface NamedWebhook {
  /** `@webhook-…` */
  readonly handle: string;
  readonly address: string;
}

/** PagerDuty's Events API v2, by the region of the account. */
export const PAGERDUTY_EVENTS = { us: "https://events.pagerduty.com/v2/enqueue", eu: "https://events.eu.pagerduty.com/v2/enqueue" } as const;

/** The custom variable that holds the routing key. @param prefix of the environment's names in Datadog */
export const routingKeyVariable = (prefix: string): string => `${prefix}_ROUTING_KEY`.toUpperCase().replace(/[^A-Z0-9]/g, "_");

export function namedWebhook(scope: Construct, key: string, config: Omit<WebhookConfig, "encodeAs">, declaration: Declaration): NamedWebhook {
  const webhook = declare(Webhook, scope, key, { ...config, encodeAs: "json" }, declaration);
  return { handle: `@webhook-${config.name}`, address: addressOf(webhook) };
}
