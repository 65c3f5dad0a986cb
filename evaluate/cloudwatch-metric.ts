import type { Labels } from "./series";

/**
 * One metric of CloudWatch: what it keeps of every period, and not the samples themselves. Emission makes it, and the
 * engine reads it. All columns are equally long: index `i` is the period that begins at `start + i × step`.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_StatisticSet.html
 */
export interface Metric {
  readonly namespace: string;
  /** As CloudWatch names it: `TargetResponseTime`. */
  readonly metric: string;
  /** The whole set: a metric with one dimension more is another metric. */
  readonly dimensions: Labels;
  /** When the first period begins, in seconds. Every time of an evaluation counts from the same moment. */
  readonly start: number;
  /** Seconds from one period to the next. */
  readonly step: number;
  /** Samples of each period, CloudWatch's SampleCount. NaN: no datapoint, and then every other column is NaN, too. */
  readonly count: Float64Array;
  /** In the metric's own unit, as are `min` and `max`. */
  readonly sum: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** When each datapoint can be read, in seconds; NaN where there is none. */
  readonly arrives: Float64Array;
  /**
   * A percentile of the samples of some periods together; NaN where they have none. Missing where the metric has no percentiles,
   * as where it is sent as a statistic set: CloudWatch then has none either.
   * @param p above 0, at most 100
   * @param from index of the first period
   * @param to index behind the last
   */
  percentile?(p: number, from: number, to: number): number;
}
