import { ContactPoint, type ContactPointConfig } from "@cdktf/provider-grafana/lib/contact-point";
import { MessageTemplate } from "@cdktf/provider-grafana/lib/message-template";
import type { Model, Route } from "../../model/model";
import type { Channel } from "../../model/platform";
import { Construct, TerraformVariable } from "../cdktf";
import { declare } from "../declare";
import { reference } from "../literal";

export interface ContactPointsProps {
  readonly model: Pick<Model, "platform" | "environment" | "routes" | "alerts">;
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
    const template = declare(MessageTemplate, this, "template", { name: `${prefix}-alert`, template: message(prefix) });
    const slack = routes.some(({ slack: channel, channels }) => channel && channels.includes("slack")) ? slackToken(this) : undefined;
    for (const route of routes) {
      const points = route.channels.flatMap((channel) => WAYS[channel]({ route, prefix, pagerdutyKey, slack }));
      if (points.length === 0) continue;
      // A new name is a new contact point, and Grafana refuses to delete one that rules still name.
      const config = { name: `${prefix} ${route.id}`, ...merged(points), lifecycle: { createBeforeDestroy: true } };
      const point = declare(ContactPoint, this, `contact.${route.id}`, config, {
        path: ["teams", route.team],
        after: [`grafana_message_template.${template.friendlyUniqueId}`],
      });
      this.names.set(route.id, reference(point, "name"));
    }
  }

  /** Name of the contact point of a route; nothing where nobody is told. */
  readonly nameOf = (route: string): string | undefined => this.names.get(route);
}

/** `TF_VAR_grafana_slack_token`: a secret that only the environment of a deployment has. */
function slackToken(scope: Construct): string {
  const variable = new TerraformVariable(scope, "grafana_slack_token", {
    type: "string",
    sensitive: true,
    description: "Bot token with which Grafana posts to Slack",
  });
  variable.overrideLogicalId("grafana_slack_token");
  return variable.stringValue;
}

interface Way {
  readonly route: Route;
  readonly prefix: string;
  readonly pagerdutyKey: string | undefined;
  readonly slack: string | undefined;
}
type Points = Pick<ContactPointConfig, "pagerduty" | "email" | "slack">;

const email = (addresses: readonly string[], prefix: string): readonly Points[] =>
  addresses.length > 0 ? [{ email: [{ addresses: [...addresses], singleEmail: true, subject: used(prefix, "title"), message: used(prefix, "text") }] }] : [];

const WAYS: Readonly<Record<Channel, (way: Way) => readonly Points[]>> = {
  pagerduty: ({ pagerdutyKey }) => (pagerdutyKey === undefined ? [] : [{ pagerduty: [pagerduty(pagerdutyKey)] }]),
  email: ({ route, prefix }) => email(route.email, prefix),
  ticket: ({ route, prefix }) => email(route.ticketEmail === undefined ? [] : [route.ticketEmail], prefix),
  slack: ({ route, prefix, slack }) =>
    route.slack && slack !== undefined
      ? [{ slack: [{ token: slack, recipient: route.slack.channelId, title: used(prefix, "title"), text: used(prefix, "text") }] }]
      : [],
  // SNS sends them, and Grafana's alerts do not pass there.
  sms: () => [],
};

function merged(points: readonly Points[]): Points {
  const all = <K extends keyof Points>(key: K) => points.flatMap((point) => (point[key] as readonly object[] | undefined) ?? []);
  return Object.fromEntries((["email", "pagerduty", "slack"] as const).flatMap((key) => (all(key).length > 0 ? [[key, all(key)]] : []))) as Points;
}

/** What the on-call stack's rules read of an event, in the fields that CloudWatch's events have. */
function pagerduty(integrationKey: string) {
  return {
    integrationKey,
    severity:
      '{{ if eq .CommonLabels.severity "P0" }}critical{{ else if eq .CommonLabels.severity "P1" }}error{{ else if eq .CommonLabels.severity "P2" }}warning{{ else }}info{{ end }}',
    component: "{{ .CommonLabels.component }}",
    group: "{{ .CommonLabels.environment }}",
    class: "{{ .CommonLabels.signal }}",
    summary: "{{ .CommonAnnotations.summary }}",
    details: {
      AlarmName: "{{ .CommonLabels.tocsin }}",
      AlarmDescription: "tocsin: {{ .CommonLabels.alertname }} ",
      NewStateValue: '{{ if eq .Status "resolved" }}OK{{ else }}ALARM{{ end }}',
      meaning: "{{ .CommonAnnotations.description }}",
      first_look: "{{ .CommonAnnotations.first_look }}",
      runbook: "{{ .CommonAnnotations.runbook_url }}",
    },
  };
}

/** Names of templates are one space for the whole of Grafana, which several environments may share. */
const used = (prefix: string, name: "title" | "text"): string => `{{ template "${prefix}.${name}" . }}`;

/** An alert as the person reads it who is told of it. */
const message = (prefix: string): string =>
  [
    `{{ define "${prefix}.title" }}{{ if eq .Status "resolved" }}Resolved: {{ end }}{{ .CommonAnnotations.summary }} ({{ .CommonLabels.environment }}){{ end }}`,
    `{{ define "${prefix}.text" }}{{ .CommonAnnotations.description }}`,
    "First look: {{ .CommonAnnotations.first_look }}",
    "{{ if .CommonAnnotations.runbook_url }}Runbook: {{ .CommonAnnotations.runbook_url }}",
    "{{ end }}{{ with (index .Alerts 0).PanelURL }}Graph: {{ . }}",
    "{{ end }}Since: {{ (index .Alerts 0).StartsAt }}",
    "Owner: {{ .CommonLabels.team }}",
    "Why this number: {{ .CommonAnnotations.why }}",
    "tocsin: {{ .CommonLabels.alertname }}{{ end }}",
  ].join("\n");
