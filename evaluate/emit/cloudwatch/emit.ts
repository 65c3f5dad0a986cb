import type { Metric } from "../../cloudwatch-metric";
import type { Grid, Labels } from "../../series";
import type { Happened } from "../happened";
import type { Emission } from "./emission";
import { sampler, type Weighted } from "./samples";

export interface Sent {
  /** The steps that `happened` tells of. */
  readonly grid: Grid;
  readonly dimensions: Labels;
  /** Seconds between samples, where finer is paid for. @default the row's */
  readonly every?: number;
  /** Seconds from the end of a sample's time until it can be read. @default the row's */
  readonly delay?: number;
}

/**
 * What CloudWatch keeps of what happened, period by period of the grid. A row that is sent more rarely than the grid's step
 * has datapoints at multiples of its interval alone; an interval that the grid cuts off has none.
 * @throws RangeError where the row is not published under these dimensions, where one of step and interval is no multiple of
 *   the other, and where what happened is told in another form than the row's nature
 */
export function emit(row: Emission, happened: Happened, { grid, dimensions, every = row.every, delay = row.delay }: Sent): Metric {
  if (!isPublished(row, Object.keys(dimensions)))
    throw new RangeError(`${row.namespace} ${row.metric} is not published under ${Object.keys(dimensions).join(", ")}`);
  const steps = whole(Math.max(every, grid.step) / grid.step, row);
  const samples = sampler(row, happened, whole(Math.max(every, grid.step) / every, row));
  const empty = () => new Float64Array(grid.count).fill(Number.NaN);
  const columns = { count: empty(), sum: empty(), min: empty(), max: empty(), arrives: empty() };
  for (const begin of beginnings(grid, every, steps)) {
    const weighted = samples(begin, begin + steps);
    if (weighted.length === 0) continue;
    columns.count[begin] = total(weighted, ({ count }) => count);
    columns.sum[begin] = total(weighted, ({ value, count }) => value * count);
    columns.min[begin] = weighted.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY);
    columns.max[begin] = weighted.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    // A level is read at the beginning of its interval, all else is known at the end.
    columns.arrives[begin] = grid.start + (begin + (row.nature === "level" ? 1 : steps)) * grid.step + delay;
  }
  const percentile = (p: number, from: number, to: number) => {
    const weighted: Weighted[] = [];
    for (let begin = from; begin < to; begin++)
      if (!Number.isNaN(columns.count[begin])) for (const sample of samples(begin, begin + steps)) weighted.push(sample);
    return nearestRank(weighted, p);
  };
  const { namespace, metric } = row;
  return { namespace, metric, dimensions, start: grid.start, step: grid.step, ...columns, ...(hasPercentiles(row) && { percentile }) };
}

/** Whether AWS publishes it under exactly these dimensions. */
export function isPublished({ dimensions }: Emission, names: readonly string[]): boolean {
  return dimensions.some((set) => set.length === names.length && set.every((name) => names.includes(name)));
}

const hasPercentiles = ({ statistics }: Emission) => statistics === undefined || statistics.includes("percentile");

/**
 * The least sample that at least p percent of all samples do not exceed. AWS publishes no formula; of p99 it says that it is
 * the maximum of what remains without the highest percent, which is this, and not a number between two samples.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
 */
function nearestRank(samples: readonly Weighted[], p: number): number {
  // So that 99.9 % of 1,000 is 999, and not a little more.
  const rank = (p / 100) * total(samples, ({ count }) => count) * (1 - 1e-12);
  let below = 0;
  for (const { value, count } of [...samples].sort((a, b) => a.value - b.value)) {
    below += count;
    if (below >= rank) return value;
  }
  return Number.NaN;
}

const total = (samples: readonly Weighted[], of: (sample: Weighted) => number) => samples.reduce((sum, sample) => sum + of(sample), 0);

/** Indices at which whole intervals begin; they begin at multiples of their length, as CloudWatch's periods do. */
function beginnings({ start, step, count }: Grid, every: number, steps: number): readonly number[] {
  const found: number[] = [];
  const past = (((start % every) + every) % every) / step;
  const first = steps === 1 || past === 0 ? 0 : Math.ceil(steps - past);
  for (let index = first; index + steps <= count; index += steps) found.push(index);
  return found;
}

function whole(times: number, { namespace, metric }: Emission): number {
  if (!Number.isInteger(times)) throw new RangeError(`${namespace} ${metric}: neither of the grid's step and the metric's interval is a multiple of the other`);
  return times;
}
