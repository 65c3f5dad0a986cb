import type { Values } from "../terraform/arbitraries/text-field";
import { type GoData, goTemplate } from "./go-template";
import { called, type Notice, type Sender } from "./notice";

const STATES = [
  ["ALARM", "firing"],
  ["OK", "resolved"],
] as const;

/** What Grafana sends of each rule by its contact point. */
export function grafanaNotices({ stack }: Sender): readonly Notice[] {
  const { resource } = stack("grafana");
  const points = new Map(Object.values<Values>(resource.grafana_contact_point).map((point) => [point.name, point]));
  const templates = Object.values<Values>(resource.grafana_message_template)
    .map(({ template }) => template)
    .join("");
  return Object.values<Values>(resource.grafana_rule_group)
    .flatMap(({ rule }) => rule as Values[])
    .flatMap((rule) => {
      const { contact_point, mute_timings = [], group_by } = [rule.notification_settings].flat()[0];
      const point: Values = points.get(pointName(contact_point, resource));
      const labels = { ...expanded(rule.labels), alertname: rule.name };
      return STATES.map(([state, Status]): Notice => {
        const data = {
          Status,
          CommonLabels: labels,
          CommonAnnotations: expanded(rule.annotations),
          Alerts: [{ PanelURL: "https://shop.grafana.net/d/x", StartsAt: "2026-11-20" }],
        };
        const pages = point?.pagerduty?.[0];
        return {
          alert: called(labels as never),
          vendor: "Grafana",
          state,
          told: [contact_point, ...mute_timings, ...group_by, ...mentions(point, data, templates)],
          ...(pages && { event: pagerdutyEvent(pages, data) }),
        };
      });
    });
}

/** The resource's own name, which rules refer to. */
function pointName(reference: string, resource: Values): string {
  const [, id] = /^\$\{grafana_contact_point\.([\w-]+)\.name\}$/.exec(reference) ?? [];
  return id === undefined ? reference : resource.grafana_contact_point[id].name;
}

/** Labels and annotations are templates themselves. */
export const expanded = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, goTemplate(text, {})]));

/** An event as Grafana's and Alertmanager's integrations send it: their own fields are templates. */
export function pagerdutyEvent({ details, ...fields }: Values, data: GoData): object {
  const said = (texts: Values) => Object.fromEntries(Object.entries<string>(texts).map(([name, text]) => [name, goTemplate(text, data)]));
  const { severity, component, group, class: of, summary, description } = fields;
  const event = said({ severity, component, group, class: of, summary: summary ?? description });
  return { event: { ...event, dedup_key: "of the vendor", custom_details: said(details) } };
}

/** Whom the text of a chat calls beside those who read there. */
function mentions(point: Values, data: GoData, templates: string): readonly string[] {
  const texts = [
    ...(point?.slack ?? []).flatMap(({ title, text }: Values) => [title, text].map((one) => ["slack", one])),
    ...(point?.discord ?? []).flatMap(({ title, message }: Values) => [title, message].map((one) => ["discord", one])),
  ] as readonly (readonly [keyof typeof CALLS, string])[];
  return texts.flatMap(([chat, text]) => calls(chat, goTemplate(text, data, templates)));
}

/** https://docs.slack.dev/messaging/formatting-message-text/, https://discord.com/developers/docs/reference#message-formatting */
const CALLS = { slack: /<[!@#][^>]*>/g, discord: /@everyone|@here|<@[!&]?\d+>/g } as const;

export const calls = (chat: keyof typeof CALLS, text: string): readonly string[] => [...text.matchAll(CALLS[chat])].map(([call]) => call);
