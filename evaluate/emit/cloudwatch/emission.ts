import { type Own, rowsOf } from "../rows";
import type { Unit } from "../units";

/**
 * How AWS turns what happens into one of its metrics, as AWS's own page says. These tables are transcribed from the pages
 * and never from the catalog: a wrong unit or a forgotten mark there shows by the difference.
 */
export interface Emission {
  readonly namespace: string;
  readonly metric: string;
  readonly nature: Nature;
  /** What the number is in, in CloudWatch's own words, also where the page names no unit or None. */
  readonly unit: Unit;
  /** What one sample of an occurrence is. @default "total" */
  readonly sample?: Sample;
  /** What is sent for a period in which nothing happened, or of a level of zero, while the thing itself exists. */
  readonly quiet: "zero" | "absent";
  /** Seconds from one sample, or one aggregation, to the next. */
  readonly every: number;
  /** The same, where finer is to be had: EC2's detailed monitoring. @default `every` */
  readonly finest?: number;
  /** Seconds from the end of a sample's time until it can be read. */
  readonly delay: number;
  /** Sets of dimension names under which it is published. */
  readonly dimensions: readonly (readonly string[])[];
  /** Statistics that mean something, where the page says that others do not. @default all */
  readonly statistics?: readonly Statistic[];
  /** The least number that it can be, in its unit. @default 0 */
  readonly least?: number;
  /** The greatest, where there is one. */
  readonly most?: number;
  /** What the page does not say and was taken instead, by the field, with the reason. */
  readonly assumed?: Assumed;
  /** AWS's page: a URL. */
  readonly cite: string;
  /** Why the page could not be read. @default it was read, on 2026-11-30, in a copy of AWS's documentation */
  readonly unread?: string;
}

/**
 * - occurrence: what is counted, or added up over the period, such as requests and bytes
 * - measurement: of each occurrence, such as its latency
 * - level: of what is there at the moment of reading, such as messages that wait
 * - average: of a quantity over the whole interval, such as a processor's load
 */
export type Nature = "occurrence" | "measurement" | "level" | "average";

/**
 * - one: each occurrence is a sample of 1
 * - outcome: each chance is a sample, 1 where it occurred and 0 where not, so that the average is the share
 * - total: the number of the whole interval is one sample
 */
export type Sample = "one" | "outcome" | "total";

export type Statistic = "Sum" | "Average" | "Minimum" | "Maximum" | "SampleCount" | "percentile";

type Assumed = Readonly<Partial<Record<"unit" | "sample" | "quiet" | "every" | "delay" | "dimensions", string>>>;

type Common = Partial<Omit<Emission, "namespace" | "metric">>;

/** The rows of one namespace: metric -> what is particular about it. */
export const emissions = <const C extends Common>(
  namespace: string,
  common: C,
  rows: Readonly<Record<string, Own<Omit<Emission, "namespace" | "metric">, C>>>,
): readonly Emission[] => rowsOf<Emission>({ namespace, ...common } as Common, rows);

/** No page of AWS's says when a minute can be read; one minute after its end is what dashboards show on ordinary days. */
export const SOON = { delay: 60, assumed: { delay: "no page says: a minute's datapoint is taken to be there one minute after its end" } } as const;
