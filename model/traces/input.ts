/** `traces:` of an environment. */
export interface TracesInput {
  /** Ways through the platform that people care about, by id. */
  readonly flows?: Readonly<Record<string, Flow>>;
  /**
   * Sampling of every traced component that has none of its own.
   * @default X-Ray's own default rule: one request a second and 5 % of the rest, for the whole account
   */
  readonly sampling?: Sampling;
  /**
   * Which groups every traced component and flow gets. An account may have 25 groups in a region.
   * @default slow, faults and errors
   */
  readonly groups?: readonly TracePurpose[];
  /**
   * X-Ray sends its insights to EventBridge, too.
   * @default false
   */
  readonly insightNotifications?: boolean;
  /** What the account may have in one region. */
  readonly quota?: {
    /**
     * Counts for nothing, and is told (TOC440): AWS raises its 25 groups for nobody, by
     * https://docs.aws.amazon.com/general/latest/gr/xray.html.
     */
    readonly groups?: number;
    /** @default 25 */
    readonly samplingRules?: number;
  };
}

/** What a group of traces collects. Faults are 5xx, errors 4xx. */
export const TRACE_PURPOSES = ["slow", "faults", "errors"] as const;
export type TracePurpose = (typeof TRACE_PURPOSES)[number];

/** A way through several components, such as a checkout. */
export interface Flow {
  readonly title: string;
  /** Component ids. */
  readonly components: readonly string[];
  /** The component where the flow enters; it decides what is slow. */
  readonly entry: string;
  /**
   * Tells the flow's requests from others of the entry: `/checkout` or `/checkout/*`.
   * @default every request that begins at the entry
   */
  readonly urlPath?: string;
  /** Sampling of the flow's requests, before the entry's own; needs `urlPath`. */
  readonly sampling?: Sampling;
}

/** How many requests are traced. */
export interface Sampling {
  /** 0 to 1, or "5 %": of the requests that the reservoir leaves. */
  readonly rate: number | string;
  /**
   * Requests a second that are traced in any case, by all instances together.
   * @default 1
   */
  readonly reservoir?: number;
}

/** `tracing:` of a component. Instrument with OpenTelemetry: the X-Ray SDKs are in maintenance. */
export interface ComponentTracing {
  /** The service's name in the trace (OpenTelemetry's service.name), not the component's id. */
  readonly service: string;
  readonly sampling?: Sampling;
  /** @default those of `traces.groups` */
  readonly groups?: readonly TracePurpose[];
}
