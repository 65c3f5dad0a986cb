import { WAYS } from "../../constructs/grafana/integrations";
import type { Route } from "../../model/model";
import { type EventLanguage, eventFields } from "../../model/oncall/event";

const plain: EventLanguage = {
  label: (name) => `label ${name}`,
  annotation: (name) => `annotation ${name}`,
  choose: (of, cases, otherwise) => `${of}: ${cases.map(([is, word]) => `${is} ${word}`).join(", ")}, else ${otherwise}`,
};

test("an event's severity has a word of its own for each that pages or is a warning", () => {
  expect(eventFields(plain).severity).toBe("severity: P0 critical, P1 error, P2 warning, else info");
});

test("an event carries the alert's key where the on-call rules look for it, and nothing beside it", () => {
  expect(eventFields(plain).details).toMatchObject({
    AlarmName: "label tocsin",
    tocsin: "label alertname",
    NewStateValue: "status: resolved OK, else ALARM",
  });
});

test("Grafana writes every field of an event in its own templates", () => {
  const [integration] = WAYS.pagerduty({ route: {} as Route, prefix: "", url: "", pagerdutyKey: "key", slack: undefined, webhook: () => "" });
  const { integrationKey, ...written } = JSON.parse(JSON.stringify(integration?.pagerduty))[0];
  expect(integrationKey).toBe("key");
  expect(Object.keys(written)).toEqual(Object.keys(eventFields(plain)));
  expect(written.severity).toBe(
    '{{ if eq .CommonLabels.severity "P0" }}critical{{ else if eq .CommonLabels.severity "P1" }}error{{ else if eq .CommonLabels.severity "P2" }}warning{{ else }}info{{ end }}',
  );
  expect(written.details).toMatchObject({ NewStateValue: '{{ if eq .Status "resolved" }}OK{{ else }}ALARM{{ end }}' });
});
