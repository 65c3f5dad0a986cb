import { type Chat, said } from "../../model/oncall/chats";

/**
 * An alert as the person reads it who is told of it: the texts of a message template, for each way of saying them. Names of
 * templates are one space for the whole of Grafana, which several environments may share.
 */
export const messageTemplate = (prefix: string): string => ([undefined, "slack", "discord"] as const).map((chat) => defined(prefix, chat)).join("\n");

function defined(prefix: string, chat?: Chat): string {
  const annotation = (name: string) => said(`.CommonAnnotations.${name}`, chat);
  return [
    `{{ define "${named(prefix, "title", chat)}" }}{{ if eq .Status "resolved" }}Resolved: {{ end }}${annotation("summary")} ({{ .CommonLabels.environment }}){{ end }}`,
    `{{ define "${named(prefix, "text", chat)}" }}${annotation("description")}`,
    `First look: ${annotation("first_look")}`,
    `{{ if .CommonAnnotations.runbook_url }}Runbook: ${annotation("runbook_url")}`,
    `{{ end }}{{ with (index .Alerts 0).PanelURL }}Graph: ${said(".", chat)}`,
    "{{ end }}Since: {{ (index .Alerts 0).StartsAt }}",
    "Owner: {{ .CommonLabels.team }}",
    `Why this number: ${annotation("why")}`,
    `tocsin: ${said(".CommonLabels.alertname", chat)}{{ end }}`,
  ].join("\n");
}

/** What a contact point shows as an alert's title, in one line. */
export const messageTitle = (prefix: string, chat?: Chat): string => used(prefix, "title", chat);

/** The text below it. */
export const messageText = (prefix: string, chat?: Chat): string => used(prefix, "text", chat);

const used = (prefix: string, name: "title" | "text", chat?: Chat): string => `{{ template "${named(prefix, name, chat)}" . }}`;
const named = (prefix: string, name: string, chat?: Chat): string => [prefix, ...(chat === undefined ? [] : [chat]), name].join(".");
