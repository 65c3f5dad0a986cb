import type { Path } from "../diagnostics";
import type { TracePurpose } from "./input";

/** Traces of one environment, resolved; both lists are sorted by key. */
export interface TracesModel {
  readonly groups: readonly TraceGroup[];
  readonly samplingRules: readonly SamplingRule[];
  /**
   * How many sampling rules AWS granted the account in the region.
   * @default AWS's own quota
   */
  readonly samplingRulesGranted?: number;
}

/** Traces that X-Ray collects, counts in CloudWatch and watches for anomalies. */
export interface TraceGroup {
  /** `component.traces.slow`, or `traces.flows.flow.slow`. */
  readonly key: string;
  /** The key under the component's former id. */
  readonly formerKey?: string;
  /** Physical name, at most 32 characters. */
  readonly name: string;
  readonly title: string;
  readonly purpose: TracePurpose;
  /** The component, or the flow's entry. */
  readonly component: string;
  readonly flow?: string;
  /** X-Ray filter expression. */
  readonly expression: string;
  /** Key of the alert whose number the expression repeats. */
  readonly agreesWith?: string;
  readonly insightNotifications: boolean;
  readonly tags: Readonly<Record<string, string>>;
  readonly path: Path;
}

export interface SamplingRule {
  /** `component.traces`, or `traces.flows.flow`. */
  readonly key: string;
  readonly formerKey?: string;
  /** Physical name, at most 32 characters. */
  readonly name: string;
  /** 1 to 9999, lowest first. */
  readonly priority: number;
  readonly service: string;
  /** With `*` for every path. */
  readonly urlPath: string;
  /** 0 to 1. */
  readonly rate: number;
  /** Requests a second. */
  readonly reservoir: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly path: Path;
}
