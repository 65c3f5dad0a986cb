/**
 * An alert as the person reads it who is told of it: the text of a message template. Names of templates are one space for
 * the whole of Grafana, which several environments may share.
 */
export const messageTemplate = (prefix: string): string =>
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

/** What a contact point shows as an alert's title, in one line. */
export const messageTitle = (prefix: string): string => used(prefix, "title");

/** The text below it. */
export const messageText = (prefix: string): string => used(prefix, "text");

const used = (prefix: string, name: "title" | "text"): string => `{{ template "${prefix}.${name}" . }}`;
