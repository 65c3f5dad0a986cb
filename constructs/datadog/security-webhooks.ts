import { logicalId } from "../../model/ids";
import type { Model } from "../../model/model";
import type { Severity } from "../../model/severities";
import { Construct } from "../cdktf";
import { jsonBody } from "../literal";
import type { RouteHandles } from "./handles";
import { type NamedWebhook, namedWebhook, PAGERDUTY_EVENTS, routingKeyVariable } from "./webhook";

export interface SecurityWebhooksProps {
  readonly model: Pick<Model, "platform" | "environment"> & { readonly oncall: Pick<Model["oncall"], "serviceRegion"> };
}

/**
 * Events for PagerDuty of security signals. A signal has other variables than a monitor and none for its case, so that each severity has a
 * webhook of its own that completes the alert's key. Signals do not recover: whoever responds resolves the incident.
 * https://docs.datadoghq.com/integrations/webhooks/#variables
 */
export class SecurityWebhooks extends Construct {
  private readonly prefix: string;
  private readonly url: string;
  private readonly declared = new Map<Severity, NamedWebhook>();

  constructor(scope: Construct, id: string, { model }: SecurityWebhooksProps) {
    super(scope, id);
    this.prefix = `tocsin-${model.platform}-${model.environment}`;
    this.url = PAGERDUTY_EVENTS[model.oncall.serviceRegion];
  }

  /** The handles, with the webhook of monitors replaced by that of signals, and the addresses of the webhooks among them. */
  instead({ alert, after = [] }: Pick<RouteHandles, "alert" | "after">, severity: Severity): Pick<Required<RouteHandles>, "alert" | "after"> {
    const ofMonitors = `@webhook-${this.prefix}-pagerduty-trigger`;
    if (!alert.includes(ofMonitors)) return { alert, after };
    const own = this.webhook(severity);
    return { alert: alert.map((handle) => (handle === ofMonitors ? own.handle : handle)), after: [...after, own.address] };
  }

  private webhook(severity: Severity): NamedWebhook {
    const known = this.declared.get(severity);
    if (known !== undefined) return known;
    const name = `${this.prefix}-pagerduty-security-${severity}`;
    const variable = routingKeyVariable(this.prefix);
    const payload = jsonBody(event(`$${variable}`, severity));
    const after = [`datadog_webhook_custom_variable.${logicalId("datadog.pagerduty.key")}`];
    const named = namedWebhook(this, `datadog.pagerduty.security.${severity}`, { name, url: this.url, payload }, { after });
    this.declared.set(severity, named);
    return named;
  }
}

function event(routingKey: string, severity: Severity) {
  return {
    routing_key: routingKey,
    event_action: "trigger",
    dedup_key: "datadog-$SECURITY_SIGNAL_ID",
    client: "Datadog",
    client_url: "$LINK",
    payload: {
      summary: `${severity} $SECURITY_SIGNAL_TITLE`,
      source: "Datadog",
      // The on-call rules set it by the alert's own severity.
      severity: "error",
      custom_details: {
        // The rule's name is the alert's without its severity.
        AlarmName: `$SECURITY_RULE_NAME.${severity}`,
        AlarmDescription: "$SECURITY_SIGNAL_MSG",
        NewStateValue: "ALARM",
      },
    },
  };
}
