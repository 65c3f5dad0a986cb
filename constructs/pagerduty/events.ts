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
  /** What comes right before the key. */
  readonly lead: (origin: Origin) => string;
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
    id: physical,
    middle: KEY_CHARACTERS,
    end: `${NOTIFIER_END}$`,
  },
  { path: "raw_event.Message", lead: ({ prefix }) => `${field("AlarmName")}${prefix}-`, id: physical, middle: KEY_CHARACTERS, end: `${NOTIFIER_END}"` },
  // Datadog may begin a message with a line of its own; a component's id begins with a small letter.
  { path: "event.custom_details.AlarmDescription", lead: () => "^[^a-z]*", id: own, middle: KEY_CHARACTERS, end: " " },
  { path: "raw_event.Message", lead: () => field("AlarmDescription"), id: own, middle: KEY_CHARACTERS, end: " " },
  { path: "event.custom_details.tocsin", lead: () => "^", id: own, middle: ".+", end: "$" },
];

/** How a text field of CloudWatch's JSON begins. It has no blank after the colon, which nobody documents. */
function field(name: string): string {
  return `"${name}": ?"`;
}

/**
 * PagerDuty gives every regular expression the flags `s` and `m`: without this, `^` and `$` would be the ends of any line, and
 * lines of a description are people's own. Conditions ignore case besides, unless they say `exactly`; extractions never do.
 * https://developer.pagerduty.com/docs/pcl-overview#string-comparison-operations,
 * https://support.pagerduty.com/main/docs/regular-expressions#capture-group-implementation
 */
const strictly = (regex: string) => `(?-sm)${regex}`;
const matches = (path: string, regex: string) => `${path} matches regex exactly ${quoted(strictly(regex))}`;

/** Conditions, any of which says that an event is a component's: `api.` is not `api-x.`. */
export function isFrom(origin: Origin): readonly string[] {
  return CARRIERS.map(({ path, lead, id }) => matches(path, `${lead(origin)}${id(origin)}[.]`));
}

/** Conditions, any of which says that a component's event has this severity. */
export function hasSeverity(origin: Origin, severity: Severity): readonly string[] {
  return CARRIERS.map(({ path, lead, id, middle, end }) => matches(path, `${lead(origin)}${id(origin)}[.]${middle}[.]${severity}${end}`));
}

/** Conditions, any of which says that an alarm has gone to this state. */
export function isState(state: "OK" | "ALARM" | "INSUFFICIENT_DATA"): readonly string[] {
  return [matches("raw_event.Message", `${field("NewStateValue")}${state}"`), `event.custom_details.NewStateValue matches exactly ${quoted(state)}`];
}

/** SNS asks whether a subscription is meant; PagerDuty answers, and shows the question as an event. */
export const IS_CONFIRMATION = "raw_event.Type matches exactly 'SubscriptionConfirmation'";

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
    regex: strictly(`${lead(origin)}(${id(origin)}[.]${middle}[.]P[0-4])${end}`),
  }));
}

/** A character within JSON's quotes: a backslash and what it escapes are one. */
const QUOTED = String.raw`(?:[^"\\]|\\.)`;
const LINK = "(https://[!#-[^-~]+)";
/** Of characters; PagerDuty takes 1024 of a summary, and one that JSON escapes is two. https://developer.pagerduty.com/docs/send-alert-event */
const SUMMARY = "{1,400}";

/** A description as an event has it; model/describe.ts writes its lines. */
interface Description {
  readonly path: string;
  /** All that comes before the first line. */
  readonly lead: string;
  /** A character of a line. */
  readonly char: string;
  readonly newline: string;
}

const DESCRIPTIONS: readonly Description[] = [
  { path: "event.custom_details.AlarmDescription", lead: String.raw`^(?:[^a-z\n]*\n)*`, char: String.raw`[^\n]`, newline: String.raw`\n` },
  // JSON's text: the end of a line is a backslash and an n there.
  { path: "raw_event.Message", lead: field("AlarmDescription"), char: String.raw`(?:[^"\\]|\\[^n])`, newline: String.raw`\\n` },
];

/** What a description tells, each thing from its own line: no line that people write begins another. */
function described({ component }: Origin): readonly Extraction[] {
  return DESCRIPTIONS.flatMap(({ path: source, lead, char, newline }) => {
    const any = `${char}*${newline}`;
    const before = { meaning: any, look: `${any}${any}First look: `, runbook: `${any}${any}First look: ${any}Runbook: ` };
    const details = (name: string, regex: string) => ({ target: `event.custom_details.${name}`, source, regex: strictly(`${lead}${regex}`) });
    return [
      { target: "event.summary", source, regex: strictly(`${lead}${component}[.]${KEY_CHARACTERS}[.](P[0-4] ${char}${SUMMARY})`) },
      details("meaning", `${before.meaning}(${char}+)${newline}First look: `),
      details("first_look", `${before.look}(${char}+)`),
      details("runbook", `${before.runbook}${LINK}`),
      details("dashboard", `${before.runbook}${any}Dashboard: ${LINK}`),
    ];
  });
}

/**
 * What people read: without these the incident would be called "Incident routed via a Ruleset". It is called by what is wrong, or
 * by the alarm's name where somebody changed the description. Text from `raw_event` keeps JSON's escapes.
 */
export function appearance(origin: Origin, environment: string): readonly Extraction[] {
  return [
    { target: "event.summary", source: "raw_event.Message", regex: `${field("AlarmName")}(${QUOTED}+)"` },
    { target: "event.source", source: "raw_event.Message", regex: `${field("AlarmArn")}(${QUOTED}+)"` },
    { target: "event.component", template: origin.component },
    { target: "event.group", template: environment },
    { target: "event.custom_details.reason", source: "raw_event.Message", regex: `${field("NewStateReason")}(${QUOTED}+)` },
    ...described(origin),
  ];
}

/** What makes an event that no component claims one alarm's. */
export const ALARM: Extraction = { target: "event.dedup_key", source: "raw_event.Message", regex: `${field("AlarmArn")}(${QUOTED}+)"` };

/**
 * Text of the condition language: a single quote ends it, and a backslash takes the next character's meaning.
 * https://github.com/PagerDuty/terraform-provider-pagerduty/issues/628
 */
export const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
