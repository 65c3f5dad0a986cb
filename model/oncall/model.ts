import type { Severity } from "../severities";
import type { CustomFieldInput, IncidentSeverity, SupportHours, TeamRole, WorkflowStep } from "./input";

/** Who is told, when and how, as it will stand in PagerDuty. Lists are sorted by id; empty where PagerDuty is off. */
export interface OncallModel {
  readonly serviceRegion: "us" | "eu";
  /** Which PagerDuty account; one without a name may be any. */
  readonly account?: string;
  /** Name of the event orchestration; alarm names begin with it, too. */
  readonly name: string;
  readonly environment: string;
  /** Everybody that something refers to. */
  readonly people: readonly OncallPerson[];
  readonly teams: readonly OncallTeam[];
  readonly schedules: readonly OncallSchedule[];
  readonly policies: readonly OncallPolicy[];
  readonly services: readonly OncallService[];
  /** Component depends on component: an edge of PagerDuty's service graph. */
  readonly dependencies: readonly { readonly dependent: string; readonly supporting: string }[];
  /** Hears of events that no component claims. */
  readonly unrouted?: { readonly name: string; readonly policy: string };
  /** Names of priorities to look up. */
  readonly priorities: readonly string[];
  readonly customFields: readonly OncallField[];
  readonly workflows: readonly OncallWorkflow[];
  readonly businessServices: readonly OncallBusinessService[];
  readonly maintenance: readonly OncallWindow[];
}

export interface OncallPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface OncallTeam {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly members: readonly { readonly person: string; readonly role: TeamRole }[];
  readonly supportHours?: SupportHours;
}

export interface OncallSchedule {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly team: string;
  readonly timeZone: string;
  /** In the order of their precedence, the last in front. */
  readonly layers: readonly OncallLayer[];
}

export interface OncallLayer {
  readonly name: string;
  /** RFC 3339. */
  readonly start: string;
  readonly end?: string;
  readonly rotationSeconds: number;
  readonly people: readonly string[];
  readonly restrictions: readonly OncallRestriction[];
}

export interface OncallRestriction {
  /** 1 Monday to 7 Sunday; without it, every day. */
  readonly startDay?: number;
  /** HH:MM:SS in the schedule's time zone. */
  readonly start: string;
  readonly durationSeconds: number;
}

export interface OncallTarget {
  readonly type: "person" | "schedule";
  readonly id: string;
}

export interface OncallPolicy {
  /** `team.severity`, as the route that it serves. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly team: string;
  readonly severity: IncidentSeverity;
  readonly rounds: number;
  readonly rungs: readonly OncallRung[];
}

export interface OncallRung {
  /** Minutes from the incident's start. */
  readonly afterMinutes: number;
  /** Minutes until the next rung, or the next round. */
  readonly delayMinutes: number;
  readonly targets: readonly OncallTarget[];
}

export interface OncallService {
  /** Component id. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly team: string;
  /** Id that the component had before. */
  readonly renamedFrom?: string;
  /** For events without a severity of ours. */
  readonly policy: string;
  readonly acknowledgementTimeout: number | "never";
  readonly autoResolve: number | "never";
  /** P2 pages within them; without any, never. */
  readonly supportHours?: SupportHours;
  /** One for each severity, P0 first. */
  readonly reactions: readonly OncallReaction[];
}

/** What an event of one severity does. */
export type OncallReaction = {
  readonly severity: Severity;
  /** Why it does that, as the rule's label. */
  readonly label: string;
} & ({ readonly incident: true; readonly policy: string; readonly priority?: string } | { readonly incident: false });

export interface OncallField extends CustomFieldInput {
  readonly id: string;
}

export interface OncallWorkflow {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly team?: string;
  readonly steps: readonly WorkflowStep[];
  /** Names of the priorities whose incidents start it; none: people do. */
  readonly startOnPriorities: readonly string[];
  readonly components: readonly string[];
}

export interface OncallBusinessService {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly team?: string;
  readonly pointOfContact?: string;
  readonly components: readonly string[];
  readonly dependsOn: readonly string[];
  readonly subscribedTeams: readonly string[];
  readonly subscribedPeople: readonly string[];
}

export interface OncallWindow {
  readonly id: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly components: readonly string[];
}
