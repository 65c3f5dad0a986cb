import type { Path } from "../diagnostics";
import type { LogFormat } from "./input";

/** Logs of one environment, resolved; every list is sorted by key. */
export interface LogsModel {
  readonly groups: readonly LogGroup[];
  readonly metricFilters: readonly LogMetricFilter[];
  readonly queries: readonly LogQuery[];
}

export interface LogGroup {
  /** `component.logs.id`. */
  readonly key: string;
  /** The key under the component's former id. */
  readonly formerKey?: string;
  readonly component: string;
  /** Physical name. */
  readonly name: string;
  readonly class: string;
  readonly format: LogFormat;
  /** True when the group exists already: it is imported and may never be destroyed. */
  readonly adopted: boolean;
  /** Days; 0 keeps for ever. */
  readonly retentionDays: number;
  /** ARN, or the SSM parameter that holds it. */
  readonly kmsKey?: string | { readonly ssm: string; readonly take: string };
  readonly deletionProtection?: boolean;
  readonly protection?: LogProtection;
  readonly subscriptions: readonly LogSubscription[];
  readonly tags: Readonly<Record<string, string>>;
  readonly path: Path;
}

/** Masking of a group's personal data. */
export interface LogProtection {
  /** Names of managed data identifiers or their ARNs, sorted. */
  readonly identifiers: readonly string[];
  readonly findingsTo: { readonly logGroup?: string; readonly firehose?: string; readonly bucket?: string };
}

/** One of the group's two subscription filters. */
export interface LogSubscription {
  readonly key: string;
  readonly formerKey?: string;
  readonly name: string;
  /** ARN. */
  readonly destination: string;
  readonly role?: string;
  /** Empty for every event. */
  readonly pattern: string;
}

/** A signal of a component's own that is counted or measured in logs. */
export interface LogMetricFilter {
  /** The signal's key. */
  readonly key: string;
  readonly formerKey?: string;
  readonly name: string;
  /** Name of the log group, declared here or not. */
  readonly group: string;
  readonly pattern: string;
  readonly namespace: string;
  readonly metric: string;
  /** "1", or a field selector such as `$.duration_ms`. */
  readonly value: string;
  /** What a minute without a match reports, for counts; measured values report nothing. */
  readonly whenNothingMatches?: number;
  /** CloudWatch's name of the unit: `Count`. */
  readonly unit: string;
  readonly path: Path;
}

/** A saved Logs Insights query. */
export interface LogQuery {
  readonly key: string;
  readonly formerKey?: string;
  /** Slashes make folders in the console. */
  readonly name: string;
  readonly groups: readonly string[];
  readonly query: string;
  readonly path: Path;
}
