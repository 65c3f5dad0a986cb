import { type Own, rowsOf } from "../rows";
import type { Unit } from "../units";

/**
 * How an exporter shows what happens as one of its metrics, as its own page or source says. These tables are transcribed
 * from there and never from the catalog: a wrong type, unit or label there shows by the difference.
 */
export interface Exposition {
  /** What shows it, and with which part of itself. */
  readonly exporter: string;
  /** A histogram's without `_bucket`. */
  readonly metric: string;
  readonly type: ExpositionType;
  /** What the number is in; of a counter, what is added up. */
  readonly unit: Unit;
  /** The exporter's own labels. A target's are those of whoever scrapes it, such as `job` and `instance`. */
  readonly labels: readonly string[];
  /**
   * What there is of a series while nothing has happened yet, or of a gauge at zero, while the thing itself exists. A
   * counter that is "absent" is born with its first event, at the value that it then has.
   */
  readonly quiet: "zero" | "absent";
  /** Upper bounds of a histogram's buckets in its unit, without infinity. */
  readonly bounds?: readonly number[];
  /** Where a bucket into which nothing has fallen has no series, whatever there is below and above it. @default it is there */
  readonly emptyBuckets?: "absent";
  /** Seconds between two scrapes, as it is usually scraped. */
  readonly every: number;
  /** What no page says and was taken instead, by the field, with the reason. */
  readonly assumed?: Assumed;
  /** The exporter's page or source: a URL. */
  readonly cite: string;
  /** Why it could not be read. @default it was read, on 2026-12-01, in a copy of the repository */
  readonly unread?: string;
}

/**
 * - counter: what is counted, or added up, since the beginning, such as requests and seconds of a processor
 * - gauge: a level at the moment of the scrape, such as connections
 * - histogram: of each event a measurement, such as its latency, counted by buckets since the beginning
 */
export type ExpositionType = "counter" | "gauge" | "histogram";

type Assumed = Readonly<Partial<Record<"unit" | "quiet" | "every" | "bounds" | "labels", string>>>;

type Common = Partial<Omit<Exposition, "metric">>;

/** The rows of one exporter: metric -> what is particular about it. */
export const expositions = <const C extends Common>(common: C, rows: Readonly<Record<string, Own<Omit<Exposition, "metric">, C>>>): readonly Exposition[] =>
  rowsOf<Exposition>(common, rows);

/** As in Prometheus' own first example. Without any setting it is a minute: https://prometheus.io/docs/prometheus/latest/configuration/configuration/ */
export const OFTEN = {
  every: 15,
  assumed: { every: "no page of the exporter's says: as in https://prometheus.io/docs/prometheus/latest/getting_started/" },
} as const;
