import type { Scraped } from "../../scraped";
import type { Grid, Labels } from "../../series";
import type { Happened } from "../happened";
import { inUnit } from "../units";
import type { Exposition, ExpositionType } from "./exposition";
import { type Shown, showing } from "./showing";

/** How and when Prometheus scrapes a target. Seconds. */
export interface Scrapes {
  /** The steps that `happened` tells of. */
  readonly grid: Grid;
  /** The target's and the series' own. */
  readonly labels: Labels;
  /** @default the row's */
  readonly every?: number;
  /** By how much scrapes are off multiples of the interval: a hash of the target decides, and it never changes. @default 0 */
  readonly phase?: number;
  /** How long a scrape takes; its sample is of its beginning, and can be read at its end. @default 0 */
  readonly takes?: number;
  /** Whether the scrape at this time fails: its target's series end there. @default none does */
  readonly fails?: (at: number) => boolean;
  /** Whether Prometheus is not there at this time: nothing is scraped, and nothing is noted to have ended. @default it is */
  readonly away?: (at: number) => boolean;
}

/**
 * What Prometheus scrapes of what happened. Events are spread evenly over their step, and whole where they are counted. A
 * step without the thing itself, which is NaN, resets its counters.
 * @throws RangeError where a label is none of the row's and not the target's own, or where what happened is told in another form than the row's type
 */
export function emit(row: Exposition, happened: Happened, scrapes: Scrapes): readonly Scraped[] {
  const { grid, labels, every = row.every, phase = 0, takes = 0 } = scrapes;
  const other = Object.keys(labels).find((name) => !row.labels.includes(name) && !isTargets(name));
  if (other) throw new RangeError(`${row.metric} has no label ${other}`);
  const start = Math.ceil((grid.start - phase) / every) * every + phase;
  const count = Math.max(0, Math.ceil((grid.start + grid.step * grid.count - start) / every));
  return SHOWN[row.type](row, happened, grid).map(({ suffix, le, at }) => {
    const values = new Float64Array(count).fill(Number.NaN);
    const stale = new Uint8Array(count);
    let there = false;
    for (let index = 0; index < count; index++) {
      const time = start + index * every;
      if (scrapes.away?.(time)) {
        there = false;
        continue;
      }
      if (!scrapes.fails?.(time)) values[index] = at(time);
      if (there && Number.isNaN(values[index])) stale[index] = 1;
      there = !Number.isNaN(values[index]);
    }
    const arrives = takes > 0 ? { arrives: values.map((_, index) => start + index * every + takes) } : {};
    return { labels: { __name__: row.metric + suffix, ...labels, ...(le !== undefined && { le }) }, start, step: every, at: values, stale, ...arrives };
  });
}

/** Labels that whoever scrapes gives all series of a target; `instance` and `job` come of themselves. */
const isTargets = (name: string): boolean => TARGETS.includes(name);
export const TARGETS: readonly string[] = ["job", "instance", "fleet", "cache"];

const SHOWN: Readonly<Record<ExpositionType, (row: Exposition, happened: Happened, grid: Grid) => readonly Shown[]>> = {
  counter(row, happened, grid) {
    if (!("occurrences" in happened)) throw form(row, "occurrences");
    return [{ suffix: "", at: showing(row, [happened.occurrences], grid, ([total]) => inUnit(total as number, row.unit)) }];
  },
  gauge(row, happened, grid) {
    if (!("level" in happened)) throw form(row, "level");
    const { level } = happened;
    return [
      {
        suffix: "",
        at: (time) => {
          const value = level[Math.floor((time - grid.start) / grid.step + 1e-9)] ?? Number.NaN;
          return value === 0 && row.quiet === "absent" ? Number.NaN : inUnit(value, row.unit);
        },
      },
    ];
  },
  histogram(row, happened, grid) {
    if (!("measured" in happened)) throw form(row, "measured");
    const { measured } = happened;
    const counts = measured.map(({ count }) => count);
    // A class of events has one value throughout.
    const values = measured.map(({ value }) => inUnit(value.find((each) => !Number.isNaN(each)) ?? Number.NaN, row.unit));
    if (measured.some(({ value }) => value.some((each) => !Number.isNaN(each) && each !== value.find((first) => !Number.isNaN(first)))))
      throw new RangeError(`${row.metric}: a class of events has several values`);
    const upTo = (bound: number) => (totals: readonly number[]) =>
      totals.reduce((sum, total, index) => ((values[index] as number) <= bound ? sum + total : sum), 0);
    const bounds = row.bounds ?? [];
    const buckets = bounds.map((bound, index): Shown => {
      const below = upTo(bounds[index - 1] ?? Number.NEGATIVE_INFINITY);
      const all = upTo(bound);
      const isEmpty = (totals: readonly number[]) => row.emptyBuckets === "absent" && all(totals) === below(totals);
      return { suffix: "_bucket", le: String(bound), at: showing(row, counts, grid, (totals) => (isEmpty(totals) ? Number.NaN : all(totals))) };
    });
    const every = upTo(Number.POSITIVE_INFINITY);
    const sum = (totals: readonly number[]) => totals.reduce((total, count, index) => total + count * (values[index] as number), 0);
    return [
      ...buckets,
      { suffix: "_bucket", le: "+Inf", at: showing(row, counts, grid, every) },
      { suffix: "_count", at: showing(row, counts, grid, every) },
      { suffix: "_sum", at: showing(row, counts, grid, sum) },
    ];
  },
};

const form = ({ metric, type }: Exposition, field: string) => new RangeError(`${metric}, a ${type}: say \`${field}\``);
