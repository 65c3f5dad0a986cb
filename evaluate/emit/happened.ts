/**
 * What happened in each step of a grid, in natural units: seconds, bytes, shares from 0 to 1, counts, and each per second.
 * NaN: the thing itself was not there, and nothing is sent. A step without an event is 0.
 */
export type Happened = Occurrences | Measured | Level;

/** How many, or how much was added up, in each step. */
export interface Occurrences {
  readonly occurrences: Float64Array;
  /** How often it could have occurred, such as requests for errors; for metrics in which each chance is a sample. */
  readonly chances?: Float64Array;
}

/** Events with a value each, such as a request's latency, put together: in each step `count` of them with `value`. */
export interface Measured {
  readonly measured: readonly { readonly value: Float64Array; readonly count: Float64Array }[];
}

/** What was there in each step. */
export interface Level {
  readonly level: Float64Array;
}
