/**
 * A CloudWatch dashboard's body, as far as Tocsin uses it: "Dashboard Body Structure and Syntax",
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
export interface DashboardBody {
  /** Time range when the dashboard opens: `-PT3H`. */
  readonly start: string;
  /** `inherit` keeps every graph's own period; `auto` would change what a sum means with the time range. */
  readonly periodOverride: "inherit";
  readonly widgets: readonly Widget[];
}

export type Widget = Placed<WidgetContent>;
/** On a grid of 24 columns. */
export type Placed<W> = W & { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type WidgetContent = TextWidget | AlarmWidget | MetricWidget;

export interface TextWidget {
  readonly type: "text";
  readonly properties: { readonly markdown: string };
}

/** A tile for each alarm, with its state. */
export interface AlarmWidget {
  readonly type: "alarm";
  readonly properties: {
    readonly title: string;
    /** ARNs, 1–100. */
    readonly alarms: readonly string[];
    /** Alarms in ALARM first, the latest change of state on top. */
    readonly sortBy: "stateUpdatedTimestamp";
  };
}

export interface MetricWidget {
  readonly type: "metric";
  readonly properties: {
    readonly title: string;
    readonly view: "timeSeries";
    readonly stacked: false;
    readonly region: string;
    /** Seconds. */
    readonly period: number;
    /** Time range of this graph where the dashboard's would show too few points. */
    readonly start?: string;
    readonly metrics: readonly MetricEntry[];
    readonly yAxis: { readonly left: { readonly label: string; readonly min: 0; readonly showUnits: false } };
    readonly annotations?: { readonly horizontal: readonly HorizontalAnnotation[] };
    readonly legend: { readonly position: "bottom" };
  };
}

/** `[namespace, metric, dimension, value, …, options]`, or `[{ expression, … }]`. */
export type MetricEntry = readonly [...string[], MetricOptions] | readonly [MetricOptions & { readonly expression: string }];
export interface MetricOptions {
  readonly id: string;
  readonly stat?: string;
  readonly label?: string;
  /** Default: true. */
  readonly visible?: boolean;
  /** `#rrggbb` */
  readonly color?: string;
}

export interface HorizontalAnnotation {
  readonly label: string;
  readonly value: number;
  /** `#rrggbb` */
  readonly color: string;
  /** Shades the bad side. */
  readonly fill: "above" | "below";
}
