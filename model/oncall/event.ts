import type { Severity } from "../severities";

/** How templates say a part of an alert. */
export interface EventLanguage {
  readonly label: (name: "component" | "environment" | "signal" | "tocsin" | "alertname") => string;
  readonly annotation: (name: "summary" | "description" | "first_look" | "runbook_url") => string;
  /** The word of the first case that holds, or else the last. */
  readonly choose: (of: "severity" | "status", cases: readonly (readonly [is: string, word: string])[], otherwise: string) => string;
}

/**
 * Go's templates, with what Grafana and Alertmanager alike hand to them:
 * https://prometheus.io/docs/alerting/latest/notifications/
 * https://grafana.com/docs/grafana/latest/alerting/configure-notifications/template-notifications/reference/
 */
export const GO_TEMPLATES: EventLanguage = {
  label: (name) => `{{ .CommonLabels.${name} }}`,
  annotation: (name) => `{{ .CommonAnnotations.${name} }}`,
  choose: (of, cases, otherwise) => `{{ ${cases.map(([is, word]) => `if eq ${SUBJECT[of]} "${is}" }}${word}{{ else `).join("")}}}${otherwise}{{ end }}`,
};
const SUBJECT = { severity: ".CommonLabels.severity", status: ".Status" } as const;

/** An event in PagerDuty's words: https://developer.pagerduty.com/docs/send-alert-event */
export interface EventFields {
  readonly severity: string;
  readonly component: string;
  readonly group: string;
  readonly class: string;
  readonly summary: string;
  readonly details: Readonly<Record<string, string>>;
}

/** PagerDuty's severities; the first two are high urgency. */
export const EVENT_SEVERITY: Readonly<Record<Severity, "critical" | "error" | "warning" | "info">> = {
  P0: "critical",
  P1: "error",
  P2: "warning",
  P3: "info",
  P4: "info",
};

/** An event with what the on-call stack's rules read: the key in a field of its own, and the state in the words of CloudWatch's events. */
export function eventFields({ label, annotation, choose }: EventLanguage): EventFields {
  return {
    severity: choose("severity", SPOKEN, EVENT_SEVERITY.P4),
    component: label("component"),
    group: label("environment"),
    class: label("signal"),
    summary: annotation("summary"),
    details: {
      AlarmName: label("tocsin"),
      // The alert's key, in a field that nothing else is in: what the rules read.
      tocsin: label("alertname"),
      NewStateValue: choose("status", [["resolved", "OK"]], "ALARM"),
      meaning: annotation("description"),
      first_look: annotation("first_look"),
      runbook: annotation("runbook_url"),
    },
  };
}

/** Severities with a word of their own. */
const SPOKEN = Object.entries(EVENT_SEVERITY).filter(([, word]) => word !== EVENT_SEVERITY.P4);
