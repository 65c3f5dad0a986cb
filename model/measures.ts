import type { Dimension, Unit } from "./units";

/** What a signal tells: the field's usual golden signals, and the classes that business and security plans add. */
export const SIGNAL_CLASSES = ["latency", "traffic", "errors", "saturation", "availability", "freshness", "quality", "security", "cost", "business"] as const;
export type SignalClass = (typeof SIGNAL_CLASSES)[number];

/** A component's YAML field, by name: `$loadBalancer`. */
export type FieldRef<F extends string = string> = `$${F}`;
/** Literal text, or a field's value. */
export type Text<F extends string = string> = FieldRef<F> | (string & {});

export type CloudWatchStatistic = "Sum" | "Average" | "Maximum" | "Minimum" | "SampleCount" | `p${number}` | `tm${number}`;

/** One CloudWatch metric. */
export interface CloudWatchMetric<F extends string = string> {
  readonly namespace: string;
  readonly metric: string;
  readonly stat: CloudWatchStatistic;
  /** Dimension name -> literal or field. With `insights`, the dimensions that filter (WHERE). */
  readonly dimensions: Readonly<Record<string, Text<F>>>;
  /**
   * `true` when the metric is published only if something happens, so that a gap means zero: the metric is wrapped
   * in FILL(m, 0).
   */
  readonly sparse?: boolean;
  /** What one of it is worth where it is compared: 60 of a minute's number of what is reckoned by the hour. @default 1 */
  readonly times?: number;
  /**
   * A Metrics Insights query over all series with exactly these dimension names (SCHEMA), for members that are unknown
   * at synth. AWS allows 200 such alarms per account and region.
   */
  readonly insights?: readonly string[];
}

/** Series of one Prometheus metric, as its exporter names it, made into one number a period. */
export interface PrometheusMetric<F extends string = string> {
  /** Without `_bucket` for a histogram's percentile. */
  readonly metric: string;
  /**
   * What a period makes of each series: a gauge's average, greatest, smallest or last value; a counter's increase or its
   * rate per second; a histogram's percentile; how many seconds remain until a gauge's last value, which is a time.
   */
  readonly as: "avg" | "max" | "min" | "last" | "increase" | "rate" | "until" | `p${number}`;
  /** What the component's series make together; for a percentile, of which the buckets are added up, "sum". */
  readonly across: "sum" | "avg" | "max" | "min" | "count";
  /** Labels beside the component's `prometheusLabels` that series must have. */
  readonly labels?: Readonly<Record<string, Text<F>>>;
  /** Labels whose value must match a regular expression as a whole: `{ code: "5.." }`. */
  readonly matching?: Readonly<Record<string, string>>;
  /** Labels whose value must not. */
  readonly without?: Readonly<Record<string, string>>;
  /** `true` when series exist only after something happened, so that none means zero. */
  readonly sparse?: boolean;
}

/** One metric of Datadog's own Agent, checks, tracing or logs, made into one number a period. */
export interface DatadogSource<F extends string = string> {
  readonly metric: string;
  /** How series are put together, and points of one period; a percentile of a distribution. */
  readonly by: "avg" | "max" | "min" | "sum" | `p${number}`;
  /** As Datadog's documentation of the integration says; "rate" is per second. */
  readonly type: "gauge" | "rate" | "count" | "distribution";
  /** Tags beside the component's `datadogTags` that series must have. */
  readonly tags?: Readonly<Record<string, Text<F>>>;
  /** `true` when points exist only if something happened, so that a gap means zero. */
  readonly sparse?: boolean;
}

/**
 * How a number comes from a vendor's sources. A vendor switches on the shape once; a new signal brings no code.
 * @typeParam S the vendor's source: a CloudWatch metric, a PromQL selector, a Datadog metric.
 */
export type Shape<S, F extends string = string> =
  /** The source is the signal. */
  | { readonly plain: S }
  /** A ratio: sum of the parts over sum of the totals (errors of requests, hits of lookups). */
  | { readonly part: readonly S[]; readonly total: readonly S[] }
  /** Utilisation: used of capacity. A field as capacity needs no metric math. */
  | { readonly used: S; readonly capacity: S | FieldRef<F> }
  /** Utilisation seen from the other side: 1 - free / capacity. A field as capacity inverts the comparison. */
  | { readonly free: S; readonly capacity: S | FieldRef<F> };

/** What a capacity can be compared with: a sum over a period grows with the period. */
type PerSecond = Exclude<Unit<"rate"> | Unit<"throughput">, "per-period" | "B-per-period">;

interface MeasureFacts<D extends Dimension, S, F extends string> {
  /** What the vendor reports in. For `part/total` it is the ratio's own unit, "0-1"; for `used` and `free` the source's. */
  readonly unit: Unit<D> | Unit<"bytes"> | Unit<"count"> | Unit<"duration"> | PerSecond;
  /** Seconds from the event until the vendor can evaluate the datapoint. */
  readonly delay: number;
  /** Seconds between datapoints; no window's period may be shorter. */
  readonly resolution: number;
  /** How late and how rarely the metric comes unless this boolean field is true, such as EC2's without detailed monitoring. */
  readonly basic?: { readonly unless: F; readonly delay: number; readonly resolution: number };
  /** Count the events behind the number together, for `minEventsPerPeriod`; `part/total` counts its total. */
  readonly events?: readonly S[];
  /** Percentiles mean something for this source: dashboards draw p50, p90, p95 and p99. */
  readonly percentiles?: boolean;
  /** A field with a list: one alert per entry, with the entry as an extra key segment; the source uses `$each`. */
  readonly each?: FieldRef<F>;
  /** Optional fields without which this measure does not exist. */
  readonly needs?: readonly F[];
  /** Where the vendor documents the metric: a URL. */
  readonly cite: string;
}
export type Measure<D extends Dimension = Dimension, S = unknown, F extends string = string> = Shape<S, F> & MeasureFacts<D, S, F>;

/** AWS measures also say where the metric lives. */
export type AwsMeasure<D extends Dimension = Dimension, F extends string = string> = Measure<D, CloudWatchMetric<F | "each">, F> & {
  /** Set for metrics that exist in one region only, such as CloudFront's. Default: the environment's region. */
  readonly region?: "us-east-1" | "us-west-2";
};

/** A measure on Prometheus' metrics, which Grafana reads. */
export type PrometheusMeasure<D extends Dimension = Dimension, F extends string = string> = Measure<D, PrometheusMetric<F | "each">, F> & {
  /** For a share: taken for each series, of which the worst counts, such as the fullest file system. @default of the sums */
  readonly bySeries?: true;
};

/** A measure on what Datadog's own Agent, checks, tracing or logs bring, not its AWS integration. */
export type DatadogNativeMeasure<D extends Dimension = Dimension, F extends string = string> = Measure<D, DatadogSource<F | "each">, F>;

/** One signal's measures, by vendor. A vendor without one is a row of the capability matrix. */
export interface Measures<D extends Dimension = Dimension, F extends string = string> {
  readonly aws?: AwsMeasure<D, F>;
}

/** One measured quantity of a kind. */
export interface Signal<D extends Dimension = Dimension, F extends string = string, From extends string = string> {
  /** As on a graph: "Latency (p95)". */
  readonly title: string;
  readonly class: SignalClass;
  readonly dimension: D;
  /** The bad side. "outside" only with a band threshold (anomaly detection). */
  readonly worse: "above" | "below" | "outside";
  /** One sentence for whoever is woken: what users or the system suffer when this is bad. */
  readonly meaning: string;
  /** One sentence for the same person: where to look first. */
  readonly firstLook: string;
  /**
   * False when the number contains the faults of the components that depend on this one, such as a load balancer's count
   * of its targets' errors: it can't explain theirs, so it never holds their notifications back.
   * @default true
   */
  readonly holdsBack?: false;
  /** Source of the component -> measures. A source that is missing here can't see the signal. */
  readonly from: { readonly [f in From]?: Measures<D, F> };
  /** How Prometheus sees it, where a component says which series are its own (`prometheusLabels`). */
  readonly prometheus?: PrometheusMeasure<D, F>;
  /** How Datadog sees it by itself, where a component says which series are its own (`datadogTags`). */
  readonly datadog?: DatadogNativeMeasure<D, F>;
}
export type AnySignal<F extends string = string, From extends string = string> = { [D in Dimension]: Signal<D, F, From> }[Dimension];

/** What a YAML field of a component may hold. */
export type FieldType =
  /** An ARN or the plain id that CloudWatch's dimension wants; `take` cuts the dimension's value out of the ARN. */
  | {
      readonly type: "arn";
      /** The ARN's service part: `elasticloadbalancing`, `sqs`. */
      readonly service: string;
      /** The dimension's value is what follows the last occurrence of this text in the ARN; "whole" keeps the ARN. */
      readonly take: string;
      /** What the value looks like after `take`, anchored. */
      readonly pattern: string;
      readonly example: string;
    }
  /** An id or a name. */
  | { readonly type: "text"; readonly pattern: string; readonly example: string }
  | { readonly type: "duration" | "bytes" | "count" | "rate"; readonly example: string; readonly default?: string | number }
  /** A list of ids, for measures with `each`. */
  | { readonly type: "list"; readonly pattern: string; readonly example: readonly string[] }
  | { readonly type: "boolean"; readonly example: boolean; readonly default?: boolean }
  /** Labels or tags that tell the component's series from others: name -> value. */
  | {
      readonly type: "labels";
      /** What a name looks like, anchored. */
      readonly names: string;
      /** What a value looks like, anchored. @default anything that is not blank */
      readonly values?: string;
      readonly example: Readonly<Record<string, string>>;
    };
export type Field = FieldType & { readonly description: string };

/**
 * The fields by which a component says which series are its own, for kinds that Prometheus or Datadog can see by themselves.
 * https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels
 * https://docs.datadoghq.com/getting_started/tagging/#define-tags
 */
export const PROMETHEUS_LABELS = (example: Readonly<Record<string, string>>, assumed: string) =>
  ({
    type: "labels",
    names: "^[a-zA-Z_][a-zA-Z0-9_]*$",
    example,
    description: `Labels that its series have in Prometheus, and no other component's. Assumed: ${assumed}, scraped every \`grafana.prometheus.scrapeInterval\` or more often`,
  }) as const satisfies Field;
export const DATADOG_TAGS = (example: Readonly<Record<string, string>>, assumed: string) =>
  ({
    type: "labels",
    names: "^[a-z][a-z0-9_./-]{0,199}$",
    // An asterisk asks for all, and Datadog keeps no tag with one: https://docs.datadoghq.com/getting_started/tagging/#define-tags
    values: "^[^*\\p{L}\\p{N}]*[\\p{L}\\p{N}][^*]*$",
    example,
    description: `Tags that its series have in Datadog, and no other component's. Assumed: ${assumed}`,
  }) as const satisfies Field;

/** What a component is. One file in components/ declares one kind, as data. */
export interface Kind<
  F extends string = string,
  From extends string = string,
  S extends Readonly<Record<string, AnySignal<F, From>>> = Readonly<Record<string, AnySignal<F, From>>>,
> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<F, Field>>;
  /** Source -> the fields it needs. A component's source is the one whose fields it sets, or the one it names in `from:`. */
  readonly sources: Readonly<Record<From, readonly NoInfer<F>[]>>;
  readonly signals: S;
  /** AWS's own recommended alarms that have no signal here, with the reason: metric -> why not. */
  readonly omitted?: Readonly<Record<string, string>>;
}

/** Declares a kind, checking that every `$field` and every source exists. */
export function kind<const F extends string, const From extends string, const S extends Readonly<Record<string, AnySignal<F, From>>>>(
  declaration: Kind<F, From, S>,
): Kind<F, From, S> {
  return declaration;
}
