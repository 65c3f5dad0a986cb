import type { Severity } from "../../severities";
import type { ErrorSource } from "./account";

/** What an environment declares in Datadog beside its alerts; quantities are still as written. */
export interface DatadogInput {
  /** Value of the tag `env` by which Datadog tells environments apart. @default the environment's id */
  readonly env?: string;
  readonly logs?: DatadogLogsInput;
  /** Detection rules by id. */
  readonly security?: Readonly<Record<string, SecurityRuleInput>>;
}

export interface DatadogLogsInput {
  /** Log-based metrics by id. */
  readonly metrics?: Readonly<Record<string, LogMetricInput>>;
  readonly index?: LogIndexInput;
  /** Archives in S3 by id. */
  readonly archives?: Readonly<Record<string, LogArchiveInput>>;
  /** Pipelines by id. */
  readonly pipelines?: Readonly<Record<string, LogPipelineInput>>;
}

export interface LogMetricInput {
  readonly query: string;
  /** Attribute that is measured. @default logs are counted */
  readonly value?: string;
  /** Whether a measured attribute has percentiles; they cost more. @default false */
  readonly percentiles?: boolean;
  /** Attribute -> tag of the metric. */
  readonly by?: Readonly<Record<string, string>>;
}

export interface LogIndexInput {
  /** @default every log of the environment */
  readonly query?: string;
  readonly retentionDays: number;
  /** Events a day; what comes after is not indexed. @default no limit */
  readonly dailyLimit?: number;
  /** Share of the limit at which Datadog warns. @default 80 % */
  readonly warnAt?: string | number;
  /** What is left out, by id. */
  readonly exclude?: Readonly<
    Record<string, { readonly query: string /** Share that is kept all the same. @default none */; readonly keep?: string | number }>
  >;
}

export interface LogArchiveInput {
  /** @default every log of the environment */
  readonly query?: string;
  readonly bucket: string;
  readonly path?: string;
  /** ARN of the role that Datadog's AWS integration assumes, which gives the account, too. */
  readonly role: string;
  readonly storageClass?: string;
  /** ARN of a KMS key. @default as the bucket says */
  readonly kmsKey?: string;
  /** GB that a rehydration may scan. @default no limit */
  readonly rehydrationLimit?: number;
}

/** Attributes that hold what Datadog knows by a name of its own, the first that is there; @default those of `logs.fields`. */
export interface LogPipelineInput {
  readonly query?: string;
  readonly status?: readonly string[];
  readonly date?: readonly string[];
  readonly service?: readonly string[];
  readonly message?: readonly string[];
  readonly traceId?: readonly string[];
  readonly spanId?: readonly string[];
}

export interface SecurityRuleInput {
  /** Whose the rule is: owner, routes and runbook follow. */
  readonly component: string;
  readonly title: string;
  readonly meaning: string;
  readonly firstLook: string;
  readonly query: string;
  /** Attributes, each of whose values is counted apart. */
  readonly by?: readonly string[];
  /** Attributes whose different values are counted. @default events are */
  readonly distinct?: readonly string[];
  /** @default "5 min" */
  readonly window?: string | number;
  /** How long a signal stays open after its last match. @default "1 h" */
  readonly keepAlive?: string | number;
  readonly runbook?: string;
  readonly levels: Levels<{ readonly above: number; readonly reason: string }>;
}

/** `datadog:` of a component. */
export interface DatadogComponent {
  /** The service's name in Datadog (DD_SERVICE, OpenTelemetry's service.name). */
  readonly service?: string;
  readonly errorTracking?: ErrorTrackingInput;
  readonly retention?: RetentionInput;
  readonly catalog?: true | CatalogInput;
  readonly serviceChecks?: Readonly<Record<string, ServiceCheckInput>>;
  readonly logMonitors?: Readonly<Record<string, LogMonitorInput>>;
  readonly composites?: Readonly<Record<string, CompositeInput>>;
}

export interface ErrorTrackingInput {
  /** @default all */
  readonly source?: ErrorSource;
  /** Issues that occur for the first time, or again after they were resolved. */
  readonly newIssues?: { readonly severity: Severity; readonly reason: string };
  /** Issues that occur often. */
  readonly impact?: { readonly severity: Severity; readonly above: number /** @default "5 min" */; readonly window?: string | number; readonly reason: string };
}
export interface RetentionInput {
  /** Search for spans. @default every span of the service */
  readonly query?: string;
  /** Share of the spans that is kept. */
  readonly rate: string | number;
  /** Share of the whole traces of those spans that is kept. @default none but the spans */
  readonly traceRate?: string | number;
}

export interface CatalogInput {
  readonly tier?: string;
  readonly type?: string;
  readonly languages?: readonly string[];
  /** @default production, in an environment that is it */
  readonly lifecycle?: string;
  /** Name -> URL. */
  readonly links?: Readonly<Record<string, string>>;
}

interface Described {
  readonly title: string;
  readonly meaning: string;
  readonly firstLook: string;
  /** @default the component's, or the platform's */
  readonly runbook?: string;
}
export type Levels<L> = Readonly<Partial<Record<Severity, L>>>;

export interface ServiceCheckInput extends Described {
  /** `postgres.can_connect` */
  readonly check: string;
  /** Tags that the check has to have, beside `env`. */
  readonly over?: readonly string[];
  /** Tags by which its runs are grouped. @default host */
  readonly by?: readonly string[];
  readonly severity: Severity;
  /** Failed runs in a row that alert. @default 3 */
  readonly failures?: number;
  /** Good runs in a row that resolve. @default 1 */
  readonly successes?: number;
  /** Whether it alerts when no runs arrive. @default ok */
  readonly missing?: "ok" | "bad";
  readonly reason: string;
}

export interface LogMonitorInput extends Described {
  readonly query: string;
  /** Log index. @default all */
  readonly index?: string;
  /** @default "4 min" */
  readonly window?: string | number;
  readonly levels: Levels<LogLevelInput>;
}
export interface LogLevelInput {
  /** Alerts when there are more logs in the window, or fewer: one of the two. */
  readonly above?: number;
  readonly below?: number;
  /** Number of logs at which it recovers. @default as soon as it no longer alerts */
  readonly recovery?: number;
  readonly window?: string | number;
  readonly reason: string;
}

export interface CompositeInput extends Described {
  /** Alert keys with `&&`, `||`, `!` and parentheses. */
  readonly when: string;
  readonly severity: Severity;
  readonly reason: string;
}
