import { ContactPoint } from "@cdktf/provider-grafana/lib/contact-point";
import { MessageTemplate } from "@cdktf/provider-grafana/lib/message-template";
import { SLACK_TOKEN, type WebhookChannel } from "../../model/deploy-variables";
import type { Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { secretVariable } from "../door";
import { addressOf, reference } from "../literal";
import { webhookUrl } from "../webhook-url";
import { INTEGRATIONS, type Integrations, WAYS } from "./integrations";
import { messageTemplate } from "./message";

export interface ContactPointsProps {
  readonly model: Pick<Model, "platform" | "environment" | "routes" | "alerts" | "grafana">;
  /** Routing key of the platform's PagerDuty integration; a token. @default nobody is paged */
  readonly pagerdutyKey?: string | undefined;
}

/** A contact point for each route that Grafana's alerts take: everything that the route's channels say, at once. */
export class ContactPoints extends Construct {
  private readonly names = new Map<string, string>();

  constructor(scope: Construct, id: string, { model, pagerdutyKey }: ContactPointsProps) {
    super(scope, id);
    const prefix = `${model.platform}-${model.environment}`;
    const used = new Set(model.alerts.flatMap(({ vendor, route }) => (vendor === "grafana" ? [route] : [])));
    const routes = model.routes.filter((route) => used.has(route.id) && route.channels.length > 0);
    if (routes.length === 0) return;
    const template = declare(MessageTemplate, this, "template", { name: `${prefix}-alert`, template: messageTemplate(prefix) });
    const slack = routes.some(({ slack: channel, channels }) => channel && channels.includes("slack"))
      ? secretVariable(this, SLACK_TOKEN, "Bot token with which Grafana posts to Slack")
      : undefined;
    for (const route of routes) {
      const webhook = (channel: WebhookChannel) => webhookUrl(this, channel, route.team);
      const points = route.channels.flatMap((channel) => WAYS[channel]({ route, prefix, url: model.grafana?.url ?? "", pagerdutyKey, slack, webhook }));
      if (points.length === 0) continue;
      const config = { name: `${prefix} ${route.id}`, ...merged(points) };
      const point = declare(ContactPoint, this, `contact.${route.id}`, config, {
        path: ["teams", route.team],
        after: [addressOf(template)],
      });
      this.names.set(route.id, reference(point, "name"));
    }
  }

  /** Name of the contact point of a route; nothing where nobody is told. */
  readonly nameOf = (route: string): string | undefined => this.names.get(route);
}

function merged(points: readonly Integrations[]): Integrations {
  const all = <K extends keyof Integrations>(key: K) => points.flatMap((point) => (point[key] as readonly object[] | undefined) ?? []);
  return Object.fromEntries(INTEGRATIONS.flatMap((key) => (all(key).length > 0 ? [[key, all(key)]] : []))) as Integrations;
}
