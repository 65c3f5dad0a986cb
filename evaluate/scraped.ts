import type { Series } from "./series";

/** A series as Prometheus scrapes it. */
export interface Scraped extends Series {
  /**
   * 1 where there is no sample and Prometheus notes that the series has ended: in the first scrape in which a series or its
   * target is missing, unless Prometheus itself was not there. A selector without a range finds nothing from there on; an
   * unmarked gap is bridged for five minutes.
   * https://prometheus.io/docs/prometheus/latest/querying/basics/#staleness
   * @default none is marked
   */
  readonly stale?: Uint8Array;
}

/** Marks the first gap after each sample: what Prometheus does by itself while it scrapes. */
export function endingAtOnce<S extends Series>(series: S): S & Scraped {
  const stale = new Uint8Array(series.at.length);
  for (let index = 1; index < stale.length; index++) if (Number.isNaN(series.at[index]) && !Number.isNaN(series.at[index - 1])) stale[index] = 1;
  return { ...series, stale };
}
