import { decimal } from "../language/text";
import { emptyLine, type Line, merged, setValue, withoutName } from "./lines";
import type { Scalar } from "./operators";
import { keyOf, type Release } from "./samples";

interface Bucket {
  /** The largest value that it counts. */
  readonly upTo: number;
  /** All observations up to that. */
  count: number;
}

/** Estimates a quantile from the buckets of a histogram: https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile */
export function histogramQuantile(quantile: Scalar, lines: readonly Line[], release: Release): readonly Line[] {
  const histograms = new Map<string, { readonly line: Line; readonly buckets: { readonly upTo: number; readonly of: Line }[] }>();
  for (const of of lines) {
    const upTo = boundary(of.labels.le ?? "");
    if (upTo === undefined) continue;
    const { le, ...labels } = of.labels;
    const key = keyOf(labels);
    const histogram = histograms.get(key) ?? { line: emptyLine(withoutName(labels), quantile.length), buckets: [] };
    histograms.set(key, histogram);
    histogram.buckets.push({ upTo, of });
  }
  for (const { line, buckets } of histograms.values()) {
    for (let index = 0; index < quantile.length; index++) {
      const present = buckets.filter(({ of }) => of.has[index]).map(({ upTo, of }) => ({ upTo, count: of.at[index] as number }));
      if (present.length > 0) setValue(line, index, bucketQuantile(quantile[index] as number, present, release));
    }
  }
  return merged([...histograms.values()].map(({ line }) => line));
}

/** @returns undefined where the label is no number, and the series no bucket. */
function boundary(le: string): number | undefined {
  const infinity = /^([-+]?)inf(?:inity)?$/i.exec(le);
  if (infinity) return infinity[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return decimal(le);
}

/**
 * As promql/quantile.go of v2.42.0 and v3.9.1: within a bucket observations are spread evenly, the lowest begins at zero, and
 * what lies in the highest is as much as the one below it.
 */
export function bucketQuantile(quantile: number, unsorted: readonly Bucket[], release: Release): number {
  if (Number.isNaN(quantile)) return Number.NaN;
  if (quantile < 0) return Number.NEGATIVE_INFINITY;
  if (quantile > 1) return Number.POSITIVE_INFINITY;
  const buckets = monotonic(coalesced([...unsorted].sort((a, b) => (a.upTo < b.upTo ? -1 : Number(a.upTo > b.upTo)))), release);
  const last = buckets[buckets.length - 1] as Bucket;
  if (last.upTo !== Number.POSITIVE_INFINITY || buckets.length < 2 || last.count === 0) return Number.NaN;
  const rank = quantile * last.count;
  const index = firstWith(buckets, rank);
  const { upTo, count } = buckets[index] as Bucket;
  const below = buckets[index - 1];
  if (index === buckets.length - 1) return (below as Bucket).upTo;
  if (!below) return upTo <= 0 ? upTo : upTo * (rank / count);
  return below.upTo + (upTo - below.upTo) * ((rank - below.count) / (count - below.count));
}

function coalesced(buckets: readonly Bucket[]): readonly Bucket[] {
  const result: Bucket[] = [];
  for (const bucket of buckets) {
    const last = result[result.length - 1];
    if (last && last.upTo === bucket.upTo) last.count += bucket.count;
    else result.push({ ...bucket });
  }
  return result;
}

/** Scrapes are not atomic: a bucket may seem to have fewer than a smaller one. 3 takes tiny differences for none at all. */
function monotonic(buckets: readonly Bucket[], release: Release): readonly Bucket[] {
  let highest = buckets[0]?.count as number;
  for (const bucket of buckets.slice(1)) {
    if (bucket.count < highest || (release === 3 && almostEqual(highest, bucket.count))) bucket.count = highest;
    else if (bucket.count > highest) highest = bucket.count;
  }
  return buckets;
}

/** By how much counts may differ and be the same to Prometheus 3, as a share of both. */
const TINY = 1e-12;
const almostEqual = (a: number, b: number): boolean => a === b || Math.abs(a - b) / (Math.abs(a) + Math.abs(b)) < TINY;

/** The first bucket that has so many, the highest where no other has: a search by halves, since NaN is no order. */
function firstWith(buckets: readonly Bucket[], rank: number): number {
  let low = 0;
  let high = buckets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((buckets[middle] as Bucket).count >= rank) high = middle;
    else low = middle + 1;
  }
  return low;
}
