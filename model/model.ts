import type { Path } from "./diagnostics";
import type { LogsModel } from "./logs/model";
import type { CloudWatchMetric, DatadogSource, PrometheusMeasure, PrometheusMetric, Shape, SignalClass } from "./measures";
import type { OncallModel } from "./oncall/model";
import type { AlertingVendor, Channel, DiscordChannel, Platform, TeamsChannel, WebhookReceiver } from "./platform";
import type { Severity } from "./severities";
import type { Threshold } from "./thresholds";
import type { TracesModel } from "./traces/model";
import type { Dimension, Quantity } from "./units";
import type { ModelCheck } from "./uptime/model";
import type { DatadogParts } from "./vendors/datadog/parts";

/**
 * Everything that will exist in one environment, vendor-free except for the measures, which the model carries and does
 * not look into. Lists are sorted by id or key; written as canonical JSON.
 */
export interface Model extends Pick<Platform, "platform" | "environment" | "production" | "asOf" | "aws" | "grafana" | "datadog" | "state" | "vendors"> {
  /** Of this form; raised when it changes. */
  readonly version: 1;
  readonly aliases: Readonly<Record<Severity, string>>;
  readonly components: readonly ModelComponent[];
  readonly alerts: readonly Alert[];
  readonly routes: readonly Route[];
  readonly dashboards: readonly Dashboard[];
  /** What is not watched, and why: optional fields not set, alerts switched off, severities that a metric can't carry. */
  readonly gaps: readonly Gap[];
  readonly logs: LogsModel;
  readonly traces: TracesModel;
  readonly oncall: OncallModel;
  /** Uptime checks, by key; absent where there are none. */
  readonly uptime?: readonly ModelCheck[];
  /** What is declared for Datadog alone, where something is: monitors without a measure, logs, detection rules, catalog entries. */
  readonly datadogParts?: DatadogParts;
}

/**
 * A value known only when Terraform plans: an SSM parameter, (from code) a token of another construct, or the id that
 * Route 53 gives the health check of that key when it is made. `take` cuts the dimension's value out of an ARN, "whole"
 * keeps it.
 */
export type PlanTimeValue =
  | { readonly ssm: string; readonly take: string }
  | { readonly token: string; readonly take: string }
  | { readonly healthCheck: string };
export type Value = string | PlanTimeValue;

/** A CloudWatch metric whose fields are filled in. */
export interface ResolvedMetric extends Omit<CloudWatchMetric, "dimensions"> {
  readonly dimensions: Readonly<Record<string, Value>>;
}
/** Series of one Prometheus metric, the component's own labels among their labels. */
export interface ResolvedSeries extends Omit<PrometheusMetric, "labels"> {
  readonly labels: Readonly<Record<string, string>>;
}
/** Series of one metric of Datadog's own, the component's tags among their tags. */
export interface ResolvedDatadogSource extends Omit<DatadogSource, "tags"> {
  readonly tags: Readonly<Record<string, string>>;
}
/** A measure whose fields are filled in; a field as capacity has become a number in the measure's unit. */
export type ResolvedShape<S> =
  | Extract<Shape<S>, { plain: unknown } | { part: unknown }>
  | { readonly used: S; readonly capacity: S | number }
  | { readonly free: S; readonly capacity: S | number };
export type ResolvedMeasure<S = unknown> = ResolvedShape<S> & {
  readonly unit: string;
  readonly delay: number;
  readonly resolution: number;
  readonly events?: readonly S[];
  readonly percentiles?: boolean;
  readonly cite: string;
};
export type ResolvedAwsMeasure = ResolvedMeasure<ResolvedMetric> & { readonly region: string };
export type ResolvedPrometheusMeasure = ResolvedMeasure<ResolvedSeries> & Pick<PrometheusMeasure, "bySeries">;
export type ResolvedDatadogMeasure = ResolvedMeasure<ResolvedDatadogSource>;
/** How vendors measure a signal. What no vendor of the environment can read is not here. */
export interface ResolvedMeasures {
  readonly aws?: ResolvedAwsMeasure;
  /** Grafana reads this rather than CloudWatch. */
  readonly prometheus?: ResolvedPrometheusMeasure;
  /** Datadog's own, rather than what its AWS integration has of CloudWatch. */
  readonly datadog?: ResolvedDatadogMeasure;
  /** What a Datadog test judges by itself: no metric of it can be read, alerted on or drawn by anybody else. */
  readonly test?: ResolvedMeasure<{ readonly check: string }>;
}

export interface ModelComponent {
  readonly id: string;
  readonly kind: string;
  readonly kindTitle: string;
  readonly from: string;
  readonly team: string;
  readonly description?: string;
  readonly dependsOn: readonly string[];
  readonly renamedFrom?: string;
  /** The id in physical names: `renamedFrom` or the id. */
  readonly physicalId: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Every signal that can be drawn, in the kind's order; those with alerts too. */
  readonly signals: readonly ModelSignal[];
}

export interface ModelSignal {
  /** `component.signal`, with a member's segment where there is one. */
  readonly key: string;
  readonly signal: string;
  readonly each?: string;
  readonly title: string;
  readonly class: SignalClass;
  readonly dimension: Dimension;
  readonly worse: "above" | "below" | "outside";
  readonly measures: ResolvedMeasures;
  /** Key of the uptime check that it comes from. */
  readonly check?: string;
}

export type ResolvedLevel =
  | { readonly quantity: Quantity; readonly relative?: { readonly field: string; readonly times: number } }
  | { readonly deviations: number };

export interface Alert extends ModelSignal, Omit<Threshold, "at"> {
  /** `component.signal.severity`, or `component.signal.member.severity`. */
  readonly key: string;
  readonly component: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly meaning: string;
  readonly firstLook: string;
  readonly at: ResolvedLevel;
  /** The layer that had the last word, and the property that it is written under. */
  readonly origin: { readonly level: "catalog" | "platform" | "environment" | "component"; readonly path: Path };
  /** The vendor that alerts. */
  readonly vendor: AlertingVendor;
  readonly region: string;
  /** Team id. */
  readonly owner: string;
  /** Route id. */
  readonly route: string;
  /** URL, or why there is none. */
  readonly runbook: { readonly url: string } | { readonly waived: string };
  /** URL. */
  readonly dashboard: string;
  /** Expected seconds from a worst-case fault to the notification; from the deadline, where there is one. */
  readonly detectWithin: number;
  /** Seconds by which something has to have happened again, where the alert is about that. */
  readonly deadline?: number;
  /** False in observe mode: the alarm exists and tells nobody. */
  readonly notifies: boolean;
  readonly observeUntil?: string;
  /** Physical name. */
  readonly name: string;
  /** True when an alarm of that name exists already and is imported. */
  readonly adopted: boolean;
  /** Whether it may hold back the alerts of components that depend on this one. */
  readonly holdsBack: boolean;
  /** Keys of the dependencies' alerts that hold this one's notification back. */
  readonly heldBackBy: readonly string[];
  /** Key of the graver alert of the same signal that pages for both; this one waits and keeps silent then. */
  readonly yieldsTo?: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** Who hears of a team's alerts of one severity. */
export interface Route {
  /** `team.severity`. */
  readonly id: string;
  readonly team: string;
  readonly severity: Severity;
  readonly channels: readonly Channel[];
  readonly email: readonly string[];
  readonly ticketEmail?: string;
  readonly sms: readonly string[];
  readonly slack?: { readonly workspaceId: string; readonly channelId: string; readonly channelName?: string };
  readonly discord?: DiscordChannel;
  readonly teams?: TeamsChannel;
  readonly webhook?: WebhookReceiver;
  /** ARN of a topic. */
  readonly sns?: string;
}

export interface Dashboard {
  /** Physical name. */
  readonly name: string;
  readonly title: string;
  readonly type: "overview" | "component";
  /** Component ids on it. */
  readonly components: readonly string[];
  readonly url: string;
}

export interface Gap {
  /** Signal or alert key. */
  readonly key: string;
  readonly reason: string;
}
