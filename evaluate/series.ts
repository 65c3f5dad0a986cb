/** Names and values that tell one series from another: dimensions at CloudWatch, labels at Prometheus (`__name__` among them). */
export type Labels = Readonly<Record<string, string>>;

/** The value of a label; an absent one is empty. Names of every object's prototype are nobody's. */
export const labelOf = (labels: Labels, name: string): string => (Object.hasOwn(labels, name) ? (labels[name] as string) : "");

/** Samples of one series, one at every `step` seconds from `start` on. */
export interface Series {
  readonly labels: Labels;
  /** When the first sample was taken, in seconds. Every time of an evaluation counts from the same moment. */
  readonly start: number;
  /** Seconds from one sample to the next. */
  readonly step: number;
  /** NaN where there is no sample. */
  readonly at: Float64Array;
  /** When each sample can be read, in seconds. @default when it was taken */
  readonly arrives?: Float64Array;
}

/** Times at which something is evaluated: `start`, `start + step` … */
export interface Grid {
  readonly start: number;
  /** Seconds. */
  readonly step: number;
  readonly count: number;
}

/** What an expression comes to over a {@link Grid}, for one set of labels. */
export interface Column {
  readonly labels: Labels;
  /** NaN where it has no value. */
  readonly at: Float64Array;
}
