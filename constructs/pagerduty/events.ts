import type { Severity } from "../../model/severities";

/**
 * Where an alert's key stands in what PagerDuty receives. An event orchestration's own endpoint hands on the SNS message
 * as it came: `raw_event.Message` is CloudWatch's JSON as text, and nothing is in the common event format. An account
 * whose events pass PagerDuty's CloudWatch transformer has the same fields under `event.custom_details`. Ordered from
 * the weakest to the strongest: adopted alarms keep their names, so only their descriptions hold the key.
 * Source: https://github.com/htnosm/example-aws-to-pd (raw_event.Message, raw_event.Subject),
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html (fields)
 */
const CARRIERS = [
  { path: "event.custom_details.AlarmName", lead: (prefix: string) => `${prefix}-`, id: "physical" },
  { path: "raw_event.Message", lead: (prefix: string) => `"AlarmName":"${prefix}-`, id: "physical" },
  { path: "event.custom_details.AlarmDescription", lead: () => "tocsin: ", id: "own" },
  { path: "raw_event.Message", lead: () => "tocsin: ", id: "own" },
] as const;

/**
 * A key's characters: printable ASCII but blank, double quote, backslash and `]`, so that a key ends where JSON's text or
 * line does. Written as ranges because a backslash would be an escape in PagerDuty's condition language.
 */
const KEY = "[!#-[^-~]+";

/** Whose events a router sends on. */
export interface Origin {
  /** Prefix of alarm names: `shop-production`. */
  readonly prefix: string;
  readonly component: string;
  /** The id in alarm names. @default the component's */
  readonly physicalId?: string;
}

/** Conditions, any of which says that an event is a component's. No expression of them is regular: `api.` is not `api-x.`. */
export function isFrom({ prefix, component, physicalId = component }: Origin): readonly string[] {
  const ids = { physical: physicalId, own: component };
  return CARRIERS.map(({ path, lead, id }) => `${path} matches part ${quoted(`${lead(prefix)}${ids[id]}.`)}`);
}

/** Conditions, any of which says that an event has this severity. */
export function hasSeverity(prefix: string, severity: Severity): readonly string[] {
  return CARRIERS.map(({ path, lead }) => `${path} matches regex ${quoted(`${lead(prefix)}${KEY}[.]${severity}`)}`);
}

/** Conditions, any of which says that an alarm has gone to this state. */
export function isState(state: "OK" | "ALARM" | "INSUFFICIENT_DATA"): readonly string[] {
  return [`raw_event.Message matches part ${quoted(`"NewStateValue":"${state}"`)}`, `event.custom_details.NewStateValue matches ${quoted(state)}`];
}

/** SNS asks whether a subscription is meant; PagerDuty answers, and shows the question as an event. */
export const IS_CONFIRMATION = "raw_event.Type matches 'SubscriptionConfirmation'";

export interface Extraction {
  readonly target: string;
  readonly source?: string;
  readonly regex?: string;
  readonly template?: string;
}

/**
 * What makes an event one alert's: the deduplication key is the alert's own (component, signal and severity), so that a
 * P1's recovery leaves the P2 open. A pattern that does not match changes nothing.
 */
export function identity(prefix: string): readonly Extraction[] {
  return CARRIERS.map(({ path, lead }) => ({ target: "event.dedup_key", source: path, regex: `${lead(prefix)}(${KEY}[.]P[0-4])` }));
}

/** What people read: without these the incident would be called "Incident routed via a Ruleset". */
export function appearance(component: string, environment: string): readonly Extraction[] {
  return [
    { target: "event.summary", source: "raw_event.Message", regex: '"AlarmName":"([^"]+)"' },
    { target: "event.source", source: "raw_event.Message", regex: '"AlarmArn":"([^"]+)"' },
    { target: "event.component", template: component },
    { target: "event.group", template: environment },
    { target: "event.custom_details.reason", source: "raw_event.Message", regex: '"NewStateReason":"([^"]+)' },
    { target: "event.custom_details.runbook", source: "raw_event.Message", regex: "Runbook: (https://[!#-[^-~]+)" },
    { target: "event.custom_details.dashboard", source: "raw_event.Message", regex: "Dashboard: (https://[!#-[^-~]+)" },
  ];
}

/** Text of the condition language: a single quote ends it, and a backslash takes the next character's meaning. */
export const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
