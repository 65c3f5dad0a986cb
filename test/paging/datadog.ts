import type { Values } from "../terraform/arbitraries/text-field";
import { datadogMessage, handlesIn, webhookEvent } from "./datadog-template";
import { called, type Notice, resourceOf, type Sender } from "./notice";

const STATES = [
  ["ALARM", "is_alert", "Triggered"],
  ["OK", "is_recovery", "Recovered"],
] as const;

/** What Datadog sends of each monitor and detection rule, by the handles in its message. */
export function datadogNotices({ model, stack }: Sender): readonly Notice[] {
  const rendered = stack("datadog");
  const webhooks = new Map(Object.values<Values>(rendered.resource.datadog_webhook).map((webhook) => [`@webhook-${webhook.name}`, webhook]));
  const monitors = [...model.alerts.filter(({ vendor }) => vendor === "datadog"), ...(model.datadogParts?.monitors ?? [])].flatMap((alert) => {
    const monitor: Values = resourceOf(rendered, "datadog_monitor", alert.key);
    return STATES.map(([state, block, word]): Notice => {
      const text = datadogMessage(monitor.message, block);
      const title = `[P${monitor.priority}] [${word}] ${datadogMessage(monitor.name, block)}`;
      const handles = [...handlesIn(text), ...handlesIn(title)];
      const event = paged(handles, webhooks, { ALERT_TITLE: title, TEXT_ONLY_MSG: text, ALERT_ID: "1" });
      return { alert: called(alert), vendor: "Datadog", state, told: [...handles, ...silencedBy(monitor)], ...(event && { event }) };
    });
  });
  const rules = (model.datadogParts?.security ?? []).flatMap((rule) => {
    const rendering: Values = resourceOf(rendered, "datadog_security_monitoring_rule", `datadog.security.${rule.key}`);
    const text = datadogMessage(rendering.message, "is_alert");
    return rule.cases.map(({ severity }, index): Notice => {
      const handles = [...rendering.case[index].notifications, ...handlesIn(text)];
      const event = paged(handles, webhooks, { SECURITY_RULE_NAME: rendering.name, SECURITY_SIGNAL_MSG: text, SECURITY_SIGNAL_ID: "1" });
      return { alert: called({ ...rule, severity }), vendor: "Datadog", state: "ALARM", told: handles, ...(event && { event }) };
    });
  });
  return [...monitors, ...rules];
}

function paged(handles: readonly string[], webhooks: ReadonlyMap<string, Values>, variables: Readonly<Record<string, string>>): object | undefined {
  const webhook = handles.flatMap((handle) => webhooks.get(handle) ?? []).find(({ url }) => url.includes("pagerduty.com"));
  return webhook && webhookEvent(webhook.payload, variables);
}

/** Tags that a downtime looks for. */
const silencedBy = ({ tags }: Values): readonly string[] => tags.filter((tag: string) => /^(component|environment|platform):/.test(tag)).sort();
