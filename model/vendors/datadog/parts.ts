import type { Path } from "../../diagnostics";
import type { Severity } from "../../severities";
import type { ErrorSource } from "./account";

/** What exists in Datadog beside the alerts on signals; lists are sorted by key. */
export interface DatadogParts {
  readonly monitors: readonly DatadogMonitor[];
  readonly security: readonly SecurityRule[];
  readonly retention: readonly RetentionFilter[];
  readonly catalog: readonly CatalogEntity[];
  readonly metrics: readonly LogMetric[];
  readonly index?: LogIndex;
  readonly archives: readonly LogArchive[];
  readonly pipelines: readonly LogPipeline[];
}

/** What an alert and a monitor of Datadog's own have in common: what people are told, and who. */
export interface Watch {
  readonly component: string;
  readonly kind: string;
  readonly title: string;
  readonly meaning: string;
  readonly firstLook: string;
  /** Team id. */
  readonly owner: string;
  readonly runbook: { readonly url: string } | { readonly waived: string };
  /** URL. */
  readonly dashboard: string;
  /** False in observe mode: it exists and tells nobody. */
  readonly notifies: boolean;
  readonly observeUntil?: string;
  /** Physical name. */
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  /** The property that it is written under. */
  readonly path: Path;
}

/** An alert that only Datadog can have: it has no measure that another vendor could watch. */
export interface DatadogMonitor extends Watch {
  /** `component.id.severity`, as an alert's. */
  readonly key: string;
  /** The middle of the key. */
  readonly signal: string;
  readonly severity: Severity;
  readonly vendor: "datadog";
  /** Route id. */
  readonly route: string;
  readonly rule: MonitorRule;
  readonly reason: string;
  /** Expected seconds from a worst-case fault to the notification, at most. */
  readonly detectWithin: number;
}

export type MonitorRule = LogRule | ErrorRule | CheckRule | CompositeRule;

export interface LogRule {
  readonly type: "log alert";
  readonly search: string;
  readonly index: string;
  /** Seconds. */
  readonly window: number;
  readonly worse: "above" | "below";
  readonly number: number;
  readonly recovery?: number;
}
export interface ErrorRule {
  readonly type: "error-tracking alert";
  readonly search: string;
  readonly source: ErrorSource;
  readonly issues: "new" | "impact";
  /** Seconds. */
  readonly window: number;
  readonly above: number;
}
export interface CheckRule {
  readonly type: "service check";
  readonly check: string;
  readonly over: readonly string[];
  readonly by: readonly string[];
  readonly failures: number;
  readonly successes: number;
  readonly missing: "ok" | "bad";
}
export interface CompositeRule {
  readonly type: "composite";
  /** Operators and alert keys in their order. */
  readonly tokens: readonly CompositeToken[];
}
export type CompositeToken = { readonly operator: "&&" | "||" | "!" | "(" | ")" } | { readonly alert: string };

export interface SecurityRule extends Watch {
  /** `component.id`. */
  readonly key: string;
  readonly signal: string;
  readonly query: string;
  readonly by: readonly string[];
  readonly distinct: readonly string[];
  /** Seconds. */
  readonly window: number;
  readonly keepAlive: number;
  /** From the gravest on. */
  readonly cases: readonly { readonly severity: Severity; readonly above: number; readonly reason: string; readonly route: string }[];
}

export interface RetentionFilter {
  /** `component.retention`. */
  readonly key: string;
  readonly component: string;
  readonly name: string;
  readonly query: string;
  /** 0 to 1. */
  readonly rate: number;
  readonly traceRate: number;
  readonly path: Path;
}

export interface CatalogEntity {
  /** Component id. */
  readonly component: string;
  /** `service:checkout` */
  readonly ref: string;
  /** https://github.com/DataDog/schema/tree/main/service-catalog/v3 */
  readonly entity: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

export interface LogMetric {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly value?: string;
  readonly percentiles: boolean;
  readonly by: readonly { readonly path: string; readonly tag: string }[];
  readonly path: Path;
}

export interface LogIndex {
  readonly name: string;
  readonly query: string;
  readonly retentionDays: number;
  readonly dailyLimit?: { readonly events: number /** Per cent. */; readonly warnAt: number };
  readonly exclude: readonly { readonly id: string; readonly query: string /** Share that is left out, 0 to 1. */; readonly share: number }[];
  readonly path: Path;
}

export interface LogArchive {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly bucket: string;
  /** Without slashes at its ends; empty for the bucket itself. */
  readonly folder: string;
  readonly accountId: string;
  readonly roleName: string;
  readonly storageClass: string;
  readonly kmsKey?: string;
  readonly rehydrationLimit?: number;
  readonly path: Path;
}

export interface LogPipeline {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly remap: readonly { readonly to: PipelineTarget; readonly sources: readonly string[] }[];
  readonly path: Path;
}
export const PIPELINE_TARGETS = ["date", "status", "message", "service", "traceId", "spanId"] as const;
export type PipelineTarget = (typeof PIPELINE_TARGETS)[number];
