import { WebhookCustomVariable } from "@cdktf/provider-datadog/lib/webhook-custom-variable";
import type { Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { addressOf, jsonBody } from "../literal";
import { namedWebhook, PAGERDUTY_EVENTS, routingKeyVariable } from "./webhook";

export interface PagerDutyWebhooksProps {
  readonly model: Pick<Model, "platform" | "environment"> & { readonly oncall: Pick<Model["oncall"], "serviceRegion"> };
  /** Routing key of the platform's integration; a token. */
  readonly pagerdutyKey: string;
}

/**
 * Events for PagerDuty's event orchestration, in the fields that the on-call stack's rules read. Datadog's own integration with PagerDuty
 * fixes the fields of its events and documents none of them. One webhook opens and one resolves, because an event's action has other words
 * than Datadog's transitions.
 * https://docs.datadoghq.com/integrations/webhooks/, https://developer.pagerduty.com/docs/send-alert-event
 */
export class PagerDutyWebhooks extends Construct {
  /** Handles for messages. */
  readonly trigger: string;
  readonly resolve: string;
  readonly addresses: readonly string[];

  constructor(scope: Construct, id: string, { model: { platform, environment, oncall }, pagerdutyKey }: PagerDutyWebhooksProps) {
    super(scope, id);
    const prefix = `tocsin-${platform}-${environment}`;
    const variable = routingKeyVariable(prefix);
    const key = declare(WebhookCustomVariable, this, "datadog.pagerduty.key", { name: variable, value: pagerdutyKey, isSecret: true });
    const after = [addressOf(key)];
    const webhook = (action: keyof typeof STATES) => {
      const name = `${prefix}-pagerduty-${action}`;
      const payload = jsonBody(event(action, `$${variable}`, environment));
      return namedWebhook(this, `datadog.pagerduty.${action}`, { name, url: PAGERDUTY_EVENTS[oncall.serviceRegion], payload }, { after });
    };
    const [trigger, resolve] = [webhook("trigger"), webhook("resolve")];
    this.trigger = trigger.handle;
    this.resolve = resolve.handle;
    this.addresses = [trigger.address, resolve.address];
  }
}

/** CloudWatch's words for the states, which the rules know. */
const STATES = { trigger: "ALARM", resolve: "OK" } as const;

function event(action: keyof typeof STATES, routingKey: string, environment: string) {
  return {
    routing_key: routingKey,
    event_action: action,
    // The rules make it the alert's own key, as for the other vendors; without them an event still finds its incident.
    dedup_key: "datadog-$ALERT_ID",
    client: "Datadog",
    client_url: "$LINK",
    payload: {
      summary: "$ALERT_TITLE",
      source: "Datadog",
      // The rules set it by the alert's own severity.
      severity: "error",
      group: environment,
      custom_details: {
        // Titles hold the monitor's name, "[P1] [Triggered] shop-production-api.latency.P0": the rules look for the name within.
        AlarmName: "$ALERT_TITLE",
        // Begins with the alert's key, which the rules read first.
        AlarmDescription: "$TEXT_ONLY_MSG",
        NewStateValue: STATES[action],
        status: "$ALERT_STATUS",
        transition: "$ALERT_TRANSITION",
      },
    },
  };
}
