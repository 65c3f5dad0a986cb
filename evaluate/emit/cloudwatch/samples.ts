import type { Happened } from "../happened";
import { inUnit } from "../units";
import type { Emission, Nature } from "./emission";

/** `count` samples of the same value. */
export interface Weighted {
  readonly value: number;
  readonly count: number;
}

/** The samples that are sent for the steps from `begin` on and before `end`; none where nothing is sent. */
export type Sampler = (begin: number, end: number) => readonly Weighted[];

/**
 * @param repeat how many samples of a level, or of a total, come in one step
 * @throws RangeError where what happened is told in another form than the row's nature
 */
export function sampler(row: Emission, happened: Happened, repeat: number): Sampler {
  const raw = SAMPLERS[row.nature](row, happened, repeat);
  const quiet = row.quiet === "zero" ? [{ value: 0, count: repeat }] : [];
  return (begin, end) => {
    const samples = raw(begin, end);
    if (samples === "gone") return [];
    return samples.length === 0 ? quiet : samples;
  };
}

/** Empty: nothing happened, or the level was zero. "gone": the thing was not there. */
type Raw = (begin: number, end: number) => readonly Weighted[] | "gone";

const SAMPLERS: Readonly<Record<Nature, (row: Emission, happened: Happened, repeat: number) => Raw>> = {
  occurrence(row, happened, repeat) {
    if (!("occurrences" in happened)) throw other(row, "occurrences");
    const { occurrences, chances } = happened;
    if (row.sample === "outcome") return outcomes(row, occurrences, chances);
    return (begin, end) => {
      const sum = added(occurrences, begin, end);
      if (row.sample === "one" && sum > 0) return [{ value: 1, count: sum }];
      return read(row, sum / repeat, repeat);
    };
  },
  measurement(row, happened) {
    if (!("measured" in happened)) throw other(row, "measured");
    const { measured } = happened;
    return (begin, end) => {
      const samples: Weighted[] = [];
      let there = false;
      for (const { value, count } of measured)
        for (let index = begin; index < end; index++) {
          const times = count[index] as number;
          if (Number.isNaN(times)) continue;
          there = true;
          if (times > 0) samples.push({ value: inUnit(value[index] as number, row.unit), count: times });
        }
      return there ? samples : "gone";
    };
  },
  level(row, happened, repeat) {
    if (!("level" in happened)) throw other(row, "level");
    return (begin) => read(row, happened.level[begin] as number, repeat);
  },
  average(row, happened, repeat) {
    if (!("level" in happened)) throw other(row, "level");
    return (begin, end) => {
      const there = happened.level.subarray(begin, end).filter((value) => !Number.isNaN(value));
      return read(row, added(there, 0, there.length) / there.length, repeat);
    };
  },
};

function read(row: Emission, natural: number, repeat: number): readonly Weighted[] | "gone" {
  if (Number.isNaN(natural)) return "gone";
  return natural === 0 ? [] : [{ value: inUnit(natural, row.unit), count: repeat }];
}

function outcomes(row: Emission, occurrences: Float64Array, chances: Float64Array | undefined): Raw {
  if (!chances) throw other(row, "chances");
  return (begin, end) => {
    const [occurred, could] = [added(occurrences, begin, end), added(chances, begin, end)];
    if (Number.isNaN(occurred) || Number.isNaN(could)) return "gone";
    if (occurred > could) throw new RangeError(`${row.namespace} ${row.metric}: more occurrences than chances, at step ${begin}`);
    const both = [
      { value: 0, count: could - occurred },
      { value: 1, count: occurred },
    ];
    return both.filter(({ count }) => count > 0);
  };
}

/** The sum of what is not NaN; NaN where all is. */
function added(column: Float64Array, begin: number, end: number): number {
  let sum = Number.NaN;
  for (let index = begin; index < end; index++) {
    const value = column[index] as number;
    if (!Number.isNaN(value)) sum = (Number.isNaN(sum) ? 0 : sum) + value;
  }
  return sum;
}

const other = ({ namespace, metric, nature }: Emission, field: string) => new RangeError(`${namespace} ${metric}, of the nature "${nature}": say \`${field}\``);
