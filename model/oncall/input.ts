import type { Severity } from "../severities";

/** What an environment says about people and on-call: the YAML keys `people` and `onCall`, defaults filled in. */
export interface OncallInput {
  /** Person id -> who that is. */
  readonly people: Readonly<Record<string, PersonInput>>;
  readonly onCall: OncallSection;
}

/** Severities that open an incident and so have an escalation policy; the others never page. */
export const INCIDENT_SEVERITIES = ["P0", "P1", "P2"] as const satisfies readonly Severity[];
export type IncidentSeverity = (typeof INCIDENT_SEVERITIES)[number];
export const opensIncident = (severity: Severity): boolean => (INCIDENT_SEVERITIES as readonly Severity[]).includes(severity);

export interface PersonInput {
  readonly name: string;
  /** The login address in PagerDuty; the user is looked up, never created. */
  readonly email: string;
}

export interface OncallSection {
  /** Where the PagerDuty account lives. */
  readonly serviceRegion: "us" | "eu";
  /** Which PagerDuty account it is, where environments have accounts of their own. Only compared, in whatever case, and never sent. */
  readonly account?: string | undefined;
  /** Team id -> members and ladder. */
  readonly teams: Readonly<Record<string, TeamInput>>;
  readonly schedules: Readonly<Record<string, ScheduleInput>>;
  /** Times and rounds for every team that does not say otherwise. */
  readonly escalation: EscalationInput;
  readonly services: ServiceSettings & {
    /** Component id -> what differs for its service. */
    readonly components: Readonly<Record<string, ServiceSettings>>;
  };
  /** Team that hears of events no component claims; without it they are only listed as unrouted. */
  readonly unroutedTo?: string | undefined;
  /** Severity -> name of a priority of the PagerDuty account. Mind the off-by-one: an account's highest is often "P1". */
  readonly priorities: Readonly<Partial<Record<Severity, string>>>;
  readonly customFields: Readonly<Record<string, CustomFieldInput>>;
  readonly workflows: Readonly<Record<string, WorkflowInput>>;
  readonly businessServices: Readonly<Record<string, BusinessServiceInput>>;
  readonly maintenance: Readonly<Record<string, MaintenanceInput>>;
}

export const TEAM_ROLES = ["manager", "responder", "observer"] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export interface TeamInput {
  /** Person id -> role. */
  readonly members: Readonly<Record<string, TeamRole>>;
  /** Rungs from the first to the last to be told; each names schedules and people. */
  readonly ladder: readonly (readonly string[])[];
  readonly escalation: EscalationInput;
  readonly supportHours?: SupportHours | undefined;
}

export type EscalationInput = Readonly<Partial<Record<IncidentSeverity, EscalationTimes>>>;
export interface EscalationTimes {
  /** Seconds from the incident's start to each rung. */
  readonly after: readonly number[];
  /** How often the ladder is climbed before it is left alone. */
  readonly rounds?: number | undefined;
  /** Rungs of this severity's own, in place of the team's. */
  readonly ladder?: readonly (readonly string[])[] | undefined;
}

export interface ScheduleInput {
  readonly team: string;
  readonly description?: string | undefined;
  /** IANA name. */
  readonly timeZone: string;
  /** Later layers stand in front of earlier ones. */
  readonly layers: readonly LayerInput[];
}

export interface LayerInput {
  readonly name: string;
  /** YYYY-MM-DD: the first handover, and what every later one is counted from. */
  readonly start: string;
  /** HH:MM in the schedule's time zone. */
  readonly handover: string;
  /** Seconds that one person is on call. */
  readonly rotation: number;
  readonly people: readonly string[];
  /** YYYY-MM-DD: the layer ends at that day's handover. */
  readonly end?: string | undefined;
  /** Without any, the layer is on around the clock. */
  readonly only: readonly HoursInput[];
}

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof DAYS)[number];

/** `{ from: "09:00", to: "17:00", days: [mon] }`, or across days `{ from: "fri 18:00", to: "mon 09:00" }`. */
export interface HoursInput {
  readonly from: string;
  readonly to: string;
  readonly days?: readonly Day[] | undefined;
}

export interface SupportHours {
  readonly timeZone: string;
  readonly days: readonly Day[];
  /** HH:MM */
  readonly from: string;
  readonly to: string;
}

export interface ServiceSettings {
  /** Seconds until an acknowledged incident calls again; "never" leaves it acknowledged. */
  readonly acknowledgementTimeout?: number | "never" | undefined;
  /** Seconds until an open incident is closed by itself; "never" leaves it open. */
  readonly autoResolve?: number | "never" | undefined;
  readonly supportHours?: SupportHours | undefined;
}

export const FIELD_VALUES = ["component", "environment", "severity", "team"] as const;

export interface CustomFieldInput {
  /** Fields belong to the account: one environment declares the field, the others look it up. */
  readonly existing: boolean;
  readonly title: string;
  readonly description?: string | undefined;
  readonly type: "string" | "integer" | "float" | "boolean" | "datetime" | "url";
  readonly multiple: boolean;
  /** Fixed choices. */
  readonly options: readonly string[];
  readonly default?: string | undefined;
  /** Fills the field in when an alert opens an incident. */
  readonly from?: (typeof FIELD_VALUES)[number] | undefined;
}

export interface WorkflowInput {
  readonly title: string;
  readonly description?: string | undefined;
  /** Only this team may start and edit it. */
  readonly team?: string | undefined;
  readonly steps: readonly WorkflowStep[];
  /** Severities whose incidents start it; needs `priorities`. Empty: people start it. */
  readonly startOn: readonly Severity[];
  /** Components whose incidents may start it. Default: all. */
  readonly components?: readonly string[] | undefined;
}
export interface WorkflowStep {
  readonly name: string;
  /** With its version: `pagerduty.com:incident-workflows:send-status-update:1`. */
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface BusinessServiceInput {
  readonly title: string;
  readonly description?: string | undefined;
  readonly team?: string | undefined;
  readonly pointOfContact?: string | undefined;
  /** Components that it stands on. */
  readonly components: readonly string[];
  /** Business services that it stands on. */
  readonly dependsOn: readonly string[];
  /** Teams that are told of its state without being responders. */
  readonly subscribedTeams: readonly string[];
  readonly subscribedPeople: readonly string[];
}

export interface MaintenanceInput {
  readonly description: string;
  /** RFC 3339 with an offset. */
  readonly start: string;
  readonly end: string;
  readonly components: readonly string[];
  /** All components of these teams. */
  readonly teams: readonly string[];
  /** Why it is right that P0 incidents of these components page nobody meanwhile. */
  readonly hidesEmergenciesBecause?: string | undefined;
}
