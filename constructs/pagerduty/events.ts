import { KEY_CHARACTERS, NOTIFIER_END, TITLE_LEAD } from "../../model/oncall/control";
import type { Severity } from "../../model/severities";

/** Whose events a router sends on. */
export interface Origin {
  /** Prefix of alarm names: `shop-production`. */
  readonly prefix: string;
  readonly component: string;
  /** The id in alarm names. @default the component's */
  readonly physicalId?: string;
}

/** A place where an event says whose alert it is: a regular expression around the key, without a backslash. */
interface Carrier {
  readonly path: string;
  /** What comes right before the key; fixed text, unless `anchored`. */
  readonly lead: (origin: Origin) => string;
  readonly anchored?: true;
  readonly id: (origin: Origin) => string;
  readonly middle: string;
  /** What comes right after the key, so that the severity is its last part and not one within a member's name. */
  readonly end: string;
}

const own = ({ component }: Origin) => component;
const physical = ({ component, physicalId = component }: Origin) => physicalId;

/**
 * From the weakest to the strongest. An event orchestration's own endpoint hands on the SNS message as it came:
 * `raw_event.Message` is CloudWatch's JSON as text, and nothing is in the common event format. In it every quote of a
 * user's is escaped, so that `"AlarmName":"` can only be the field. Fields may come in any order: nothing is read of what
 * follows. An account whose events pass PagerDuty's CloudWatch transformer has the same fields, decoded, under
 * `event.custom_details`; so have Datadog's webhooks, whose titles and messages are a monitor's name and message. Grafana
 * and Alertmanager write the key into a field of its own.
 *
 * Names are for alarms whose descriptions somebody changed. Adopted ones have any name, and TOC430 refuses what would be
 * read as another alert's.
 * Source: https://github.com/htnosm/example-aws-to-pd (raw_event.Message, raw_event.Subject),
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html (fields),
 * https://docs.datadoghq.com/integrations/webhooks/#variables ($ALERT_TITLE, $TEXT_ONLY_MSG)
 */
const CARRIERS: readonly Carrier[] = [
  {
    path: "event.custom_details.AlarmName",
    lead: ({ prefix }) => `^${TITLE_LEAD}${prefix}-`,
    anchored: true,
    id: physical,
    middle: KEY_CHARACTERS,
    end: `${NOTIFIER_END}$`,
  },
  { path: "raw_event.Message", lead: ({ prefix }) => `"AlarmName":"${prefix}-`, id: physical, middle: KEY_CHARACTERS, end: `${NOTIFIER_END}"` },
  // Datadog may begin a message with a line of its own; a component's id begins with a small letter.
  { path: "event.custom_details.AlarmDescription", lead: () => "^[^a-z]*", anchored: true, id: own, middle: KEY_CHARACTERS, end: " " },
  { path: "raw_event.Message", lead: () => `"AlarmDescription":"`, id: own, middle: KEY_CHARACTERS, end: " " },
  { path: "event.custom_details.tocsin", lead: () => "^", anchored: true, id: own, middle: ".+", end: "$" },
];

/** Conditions, any of which says that an event is a component's: `api.` is not `api-x.`. */
export function isFrom(origin: Origin): readonly string[] {
  return CARRIERS.map(({ path, lead, anchored, id }) =>
    anchored ? `${path} matches regex ${quoted(`${lead(origin)}${id(origin)}[.]`)}` : `${path} matches part ${quoted(`${lead(origin)}${id(origin)}.`)}`,
  );
}

/** Conditions, any of which says that a component's event has this severity. */
export function hasSeverity(origin: Origin, severity: Severity): readonly string[] {
  return CARRIERS.map(({ path, lead, id, middle, end }) => `${path} matches regex ${quoted(`${lead(origin)}${id(origin)}[.]${middle}[.]${severity}${end}`)}`);
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
export function identity(origin: Origin): readonly Extraction[] {
  return CARRIERS.map(({ path, lead, id, middle, end }) => ({
    target: "event.dedup_key",
    source: path,
    regex: `${lead(origin)}(${id(origin)}[.]${middle}[.]P[0-4])${end}`,
  }));
}

/** A character within JSON's quotes: a backslash and what it escapes are one. */
const QUOTED = String.raw`(?:[^"\\]|\\.)`;
/** Up to a line of a description after its third, which is the first that begins with a word of ours: lines hold one text each. */
const LINE = String.raw`"AlarmDescription":"${QUOTED}*?\\nFirst look: ${QUOTED}*?\\n`;
const LINK = "(https://[!#-[^-~]+)";

/** What people read: without these the incident would be called "Incident routed via a Ruleset". */
export function appearance(component: string, environment: string): readonly Extraction[] {
  return [
    { target: "event.summary", source: "raw_event.Message", regex: `"AlarmName":"(${QUOTED}+)"` },
    { target: "event.source", source: "raw_event.Message", regex: `"AlarmArn":"(${QUOTED}+)"` },
    { target: "event.component", template: component },
    { target: "event.group", template: environment },
    { target: "event.custom_details.reason", source: "raw_event.Message", regex: `"NewStateReason":"(${QUOTED}+)` },
    { target: "event.custom_details.runbook", source: "raw_event.Message", regex: `${LINE}Runbook: ${LINK}` },
    { target: "event.custom_details.dashboard", source: "raw_event.Message", regex: `${LINE}Dashboard: ${LINK}` },
  ];
}

/** What makes an event that no component claims one alarm's. */
export const ALARM: Extraction = { target: "event.dedup_key", source: "raw_event.Message", regex: `"AlarmArn":"(${QUOTED}+)"` };

/**
 * Text of the condition language: a single quote ends it, and a backslash takes the next character's meaning.
 * https://github.com/PagerDuty/terraform-provider-pagerduty/issues/628
 */
export const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
