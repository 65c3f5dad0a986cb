import type { Collision } from "../../model/order/collision";
import type { Severity } from "../../model/severities";

/** What changes between two renderings of a platform, as data: every form of a review shows this and nothing else. */
export interface Review {
  /** Of this form; raised when it changes. */
  readonly version: 2;
  /** How people called the two sides. */
  readonly base: string;
  readonly head: string;
  /** Base has no Tocsin yet: everything is new. Every form says it first. @default false */
  readonly isFirst?: true;
  /** By name; unchanged ones are there, with empty lists. */
  readonly environments: readonly EnvironmentReview[];
  /** What the change was judged by, and what it does to that; absent where neither side has a policy. Every form says it first. */
  readonly policy?: PolicyReview;
  /** The policy's verdicts, the gravest first; empty without a policy. */
  readonly verdicts: readonly Verdict[];
}

export interface PolicyReview {
  /** The file that the verdicts are by: "HEAD^1:review.yaml". Absent where head's, the only one, can't be read. */
  readonly judgedBy?: string;
  /** Whose it is: base's; head's, where base has none; the file that `--policy` names; or the working directory's, where base is a directory. */
  readonly of?: "base" | "head" | "given" | "working-directory";
  /** What head does to base's policy: "unreadable" is one that has mistakes now. */
  readonly state: "unchanged" | "added" | "changed" | "removed" | "unreadable";
  /** Rule by rule, then waiver by waiver; empty where the policy is not "changed". */
  readonly changes: readonly PolicyChange[];
}

export interface PolicyChange {
  readonly part: "rule" | "waiver";
  /** Of the rule that it is, or that it waives. */
  readonly rule: string;
  readonly change: "added" | "removed" | "changed";
  /** "rule no-lost-emergency: level is warning, was error". */
  readonly text: string;
}

export interface EnvironmentReview {
  readonly environment: string;
  readonly state: "unchanged" | "changed" | "added" | "removed";
  readonly production: boolean;
  /** Alerts on each side, by severity: `[base, head]`. */
  readonly alerts: Readonly<Record<Severity, readonly [number, number]>>;
  /** The most important first: by category, then severity, then key. */
  readonly changes: readonly Change[];
  /** Terraform's actions, those that lose history first, then by stack and address. */
  readonly resources: readonly ResourceChange[];
  /** What of the stacks is no resource: providers, backends, variables, outputs, data sources. */
  readonly settings: readonly SettingChange[];
  readonly dashboards: readonly DashboardChange[];
  /** Nothing where no priced resource changes. */
  readonly cost?: CostChange;
}

/** Which way a change goes for the people on call. */
export type Direction = "worse" | "better" | "neutral";

/** What changes, in the order in which a reviewer has to hear of it. */
export const CATEGORIES = {
  "deploy-stops": { title: "Deploys that would stop half-way, or leave people untold", direction: "worse" },
  "deploy-deletes": { title: "Deleted by the deployment that makes it", direction: "worse" },
  "alert-removed": { title: "Alerts removed", direction: "worse" },
  "alert-silenced": { title: "Alerts that tell nobody now", direction: "worse" },
  "on-call-lost": { title: "Nobody is on call now", direction: "worse" },
  "muted-now": { title: "Muted now", direction: "worse" },
  "route-lost": { title: "Routes lost", direction: "worse" },
  "on-call-moved": { title: "The pager moves now", direction: "worse" },
  "present-unknown": { title: "Who is on call now can't be told", direction: "worse" },
  "severity-lowered": { title: "Severities lowered", direction: "worse" },
  "threshold-loosened": { title: "Thresholds loosened", direction: "worse" },
  "alert-held-back": { title: "Held back by more", direction: "worse" },
  "detection-slower": { title: "Detection slower", direction: "worse" },
  "response-slower": { title: "Response slower", direction: "worse" },
  "urgency-lowered": { title: "Urgency lowered now", direction: "worse" },
  "coverage-lost": { title: "Coverage lost", direction: "worse" },
  "logs-shorter": { title: "Logs kept for fewer days", direction: "worse" },
  "alert-renamed": { title: "Renamed", direction: "neutral" },
  "alert-changed": { title: "Changed otherwise", direction: "neutral" },
  "route-changed": { title: "Routes changed", direction: "neutral" },
  "part-changed": { title: "Other parts of the platform", direction: "neutral" },
  "alert-added": { title: "Alerts added", direction: "better" },
  "alert-unsilenced": { title: "Alerts that tell somebody now", direction: "better" },
  "unmuted-now": { title: "No longer muted now", direction: "better" },
  "route-gained": { title: "Routes gained", direction: "better" },
  "on-call-gained": { title: "More are on call now", direction: "better" },
  "severity-raised": { title: "Severities raised", direction: "better" },
  "threshold-tightened": { title: "Thresholds tightened", direction: "better" },
  "alert-set-free": { title: "Held back by fewer", direction: "better" },
  "detection-faster": { title: "Detection faster", direction: "better" },
  "response-faster": { title: "Response faster", direction: "better" },
  "urgency-raised": { title: "Urgency raised now", direction: "better" },
  "coverage-gained": { title: "Coverage gained", direction: "better" },
  "logs-longer": { title: "Logs kept for more days", direction: "better" },
  "file-changed": { title: "Files for other programs", direction: "neutral" },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly direction: Direction }>>;
export type Category = keyof typeof CATEGORIES;

/** One change, as one line of a review. */
export interface Change {
  readonly category: Category;
  /** Key of the alert in head, or in base where it is removed. Nothing for what is no single alert. */
  readonly alert?: string;
  /** The graver of the two where it changes. */
  readonly severity?: Severity;
  readonly component?: string;
  /** What it is about where that is no alert and no component: a schedule, a rung, or a stack's resource. */
  readonly about?: string;
  /** Set where nobody is told of the alerts that it is about. */
  readonly reachesNobody?: true;
  /** A sentence or a part of one, as plain text: "checkout-api.latency.P1 fires above 8 s, was 5 s (60 % looser)". */
  readonly text: string;
  /** What differs, value by value, in the signal's own unit. */
  readonly fields: readonly FieldChange[];
  /** What to do where this was not meant. */
  readonly hint?: string;
}

export interface FieldChange {
  /** As people call it: "threshold", "window", "route". */
  readonly field: string;
  /** Nothing where it was not there. */
  readonly old?: string;
  readonly new?: string;
  /** Of the old value, signed: 60 for 5 s -> 8 s. Nothing where there is no number to compare. */
  readonly percent?: number;
  /** The sentence says both values already, so that forms for reading need not say them again. */
  readonly told?: true;
}

export type ResourceAction = "create" | "update" | "replace" | "destroy" | "move" | "import" | "forget";

export interface ResourceChange {
  readonly stack: string;
  readonly address: string;
  readonly action: ResourceAction;
  /** Where it was, for a move. */
  readonly from?: string;
  /** What of the model it renders: "alert checkout-api.latency.P1". */
  readonly owner?: string;
  /** What keeps the deploy from doing it. @default nothing */
  readonly hindered?: Hindrance;
  /** What is lost when it is replaced or destroyed: "the history of the alarm". Nothing where nothing is. */
  readonly loses?: string;
  /** Arguments that differ, by path; those that force the replacement first. Values that are secret stand as "(sensitive)". */
  readonly arguments: readonly ArgumentChange[];
  /** From a Terraform plan rather than foretold from the two configurations. */
  readonly planned: boolean;
}

/** It is made before another of its name is destroyed, and goes with that, or the vendor refuses it; or `prevent_destroy` forbids the plan. */
export type Hindrance = Collision | "prevented";

export interface ArgumentChange extends FieldChange {
  readonly forcesReplacement?: true;
}

export interface SettingChange {
  readonly stack: string;
  /** Path of the block in the stack's configuration: "terraform.backend.s3". */
  readonly block: string;
  readonly arguments: readonly ArgumentChange[];
}

export interface DashboardChange {
  readonly vendor: "aws" | "grafana" | "datadog";
  readonly stack: string;
  readonly address: string;
  readonly title: string;
  readonly state: "added" | "removed" | "changed";
  readonly outline: readonly OutlineLine[];
  /** Both sides drawn: nothing where the side has no such dashboard. */
  readonly old?: Outline;
  readonly new?: Outline;
}

/** One line of the difference of two outlines. */
export interface OutlineLine {
  readonly sign: " " | "+" | "-";
  readonly text: string;
}

/** A dashboard without its looks: what is where. */
export interface Outline {
  readonly title: string;
  /** Columns of the grid. */
  readonly columns: number;
  readonly panels: readonly OutlinePanel[];
}
export interface OutlinePanel {
  readonly title: string;
  /** "row" for a heading of rows. */
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly unit?: string;
  /** Lines at thresholds. */
  readonly thresholds: readonly { readonly label: string; readonly value: number; readonly colour?: string }[];
  /** Queries as text, sorted. */
  readonly queries: readonly string[];
}

export interface CostChange {
  /** USD a month. */
  readonly base: number;
  readonly head: number;
  readonly items: readonly CostItem[];
  /** Day of the prices, YYYY-MM-DD, and where they stand. */
  readonly asOf: string;
  readonly source: string;
}
export interface CostItem {
  /** "standard alarm metrics". */
  readonly what: string;
  readonly base: number;
  readonly head: number;
  /** USD a month for one. Absent where a contract says it. */
  readonly each?: number;
}

/** The gravest first. */
export const LEVELS_OF_VERDICT = ["error", "warning", "waived"] as const;

export interface Verdict {
  /** Id of the rule in review.yaml. */
  readonly rule: string;
  readonly level: (typeof LEVELS_OF_VERDICT)[number];
  readonly environment: string;
  /** Alert, resource address or component that it is about. */
  readonly about: string;
  readonly text: string;
  readonly hint?: string;
  /** Why it is waived, and until when. */
  readonly waiver?: { readonly reason: string; readonly until: string };
}

/** Whether there is nothing to say. */
export const isEmpty = ({ changes, resources, settings, dashboards }: EnvironmentReview): boolean =>
  changes.length + resources.length + settings.length + dashboards.length === 0;
