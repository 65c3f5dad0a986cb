import { column } from "../../../evaluate/prometheus/columns";
import type { Release } from "../../../evaluate/prometheus/engine/samples";
import { type Expression, needs, reach } from "../../../evaluate/prometheus/language/expression";
import { parse } from "../../../evaluate/prometheus/language/parse";
import { endingAtOnce, type Scraped } from "../../../evaluate/scraped";

const NONE = Number.NaN;

/** A sample every 15 s from 0 on. */
const scraped = (at: readonly number[], labels: Readonly<Record<string, string>> = {}): Scraped => ({
  labels: { __name__: "a", ...labels },
  start: 0,
  step: 15,
  at: Float64Array.from(at),
});

/** What an expression finds at a time, in whatever order. */
function at(text: string, seconds: number, data: readonly Scraped[], release: Release = 2): readonly number[] {
  const lines = column(parse(text) as Expression, data, { start: seconds, step: 60, count: 1 }, release);
  return lines.filter(({ has }) => has[0]).map(({ at: [value] }) => value as number);
}

const ones = scraped(Array.from({ length: 41 }, () => 1));
const by = (gain: number, from = 0) => scraped(Array.from({ length: 41 }, (_, index) => from + index * gain));

/** https://prometheus.io/docs/prometheus/latest/migration/#range-selectors-and-lookback-exclude-samples-coinciding-with-the-left-boundary */
describe("A range", () => {
  test.each<[string, number, number, number]>([
    ["count_over_time(a[60s])", 120, 5, 4],
    ["count_over_time(a[59999ms])", 120, 4, 4],
    ["count_over_time(a[60s])", 125, 4, 4],
    ["count_over_time(a[60s:15s])", 120, 5, 4],
    ["count_over_time(a[59999ms:15s])", 120, 4, 4],
    ["count_over_time(count_over_time(a[30s])[60s:30s])", 120, 3, 2],
  ])("of %s at %i s has its beginning in Prometheus 2, and not in 3", (text, seconds, two, three) => {
    expect([at(text, seconds, [ones], 2), at(text, seconds, [ones], 3)]).toEqual([[two], [three]]);
  });

  test("looks back for a newest sample for five minutes, of which 3 leaves out the first moment", () => {
    const one = [scraped([7])];
    expect([2, 3].map((release) => [299, 300, 301].map((seconds) => at("a", seconds, one, release as Release)))).toEqual([
      [[7], [7], []],
      [[7], [], []],
    ]);
  });
});

/** https://github.com/prometheus/prometheus/blob/v2.42.0/promql/functions.go#L67, v3.9.1 likewise */
describe("What a counter gained", () => {
  test("is carried on to the ends of its range", () => {
    // From 60 to 120 s: 4 of 15 s in 2; in 3 the first sample is at 75, one distance from the beginning.
    expect([at("increase(a[60s])", 120, [by(3, 100)], 2), at("increase(a[60s])", 120, [by(3, 100)], 3)]).toEqual([[12], [12]]);
    expect(at("rate(a[60s])", 120, [by(3, 100)], 3)[0]).toBeCloseTo(0.2, 12);
    // From 65 to 125 s: samples at 75 to 120, 45 s apart, 10 s before and 5 s after.
    expect(at("increase(a[60s])", 125, [by(3, 100)])[0]).toBeCloseTo(9 * (60 / 45), 12);
  });

  test("is nothing with one sample", () => {
    expect([at("increase(a[15s])", 120, [by(3)], 2), at("increase(a[15s])", 120, [by(3)], 3)]).toEqual([[3], []]);
  });

  test("is counted anew after a reset", () => {
    // 10, 20, 5, 9: 10 and 5 and 4 in 45 s; it began at 0, 45 * 10 / 19 s before, which is more than the 15 s to the range's beginning.
    expect(at("increase(a[60s])", 60, [scraped([NONE, 10, 20, 5, 9])])[0]).toBeCloseTo((19 * 60) / 45, 12);
  });

  test("has lost what a counter was born with", () => {
    // Without a sample before them, five are not known to be five more: one more is, in 15 s, and half as much on either side.
    expect(at("increase(a[60s])", 60, [scraped([NONE, NONE, NONE, 5, 6])])[0]).toBeCloseTo((1 * (15 + 7.5)) / 15, 12);
    expect(at("increase(a[60s])", 60, [scraped([NONE, NONE, NONE, NONE, 5])])).toEqual([]);
  });

  test("goes to zero at the earliest, which 2 and 3 look for in another order", () => {
    // 0.6 and 1.6, 15 s apart, 30 s after the beginning: it was zero 9 s before. 2 finds that near, 3 takes half of 15 s first.
    const born = [scraped([NONE, NONE, 0.6, 1.6])];
    expect(at("increase(a[45s])", 45, born, 2)[0]).toBeCloseTo((15 + 9) / 15, 12);
    expect(at("increase(a[45s])", 45, born, 3)[0]).toBeCloseTo((15 + 7.5) / 15, 12);
  });
});

/** https://prometheus.io/docs/prometheus/latest/querying/basics/#staleness */
describe("A series without samples", () => {
  const gap = scraped([1, 2, 3, NONE, NONE, NONE, 7]);

  test("is bridged for five minutes, unless its target is known to have gone", () => {
    expect([45, 75].map((seconds) => at("a", seconds, [gap]))).toEqual([[3], [3]]);
    expect([44, 45, 75, 90].map((seconds) => at("a", seconds, [endingAtOnce(gap)]))).toEqual([[3], [], [], [7]]);
  });

  test("has the same ranges either way", () => {
    for (const text of ["count_over_time(a[60s])", "last_over_time(a[60s])"]) expect(at(text, 75, [endingAtOnce(gap)])).toEqual(at(text, 75, [gap]));
    expect(at("count_over_time(a[60s:15s])", 75, [endingAtOnce(gap)])).toEqual([2]);
    expect(at("count_over_time(a[60s:15s])", 75, [gap])).toEqual([5]);
  });
});

describe("A sample that comes late", () => {
  /** Samples at 0 to 75 s, of which each can be read 40 s later. */
  const late: Scraped = { ...by(1), arrives: Float64Array.from({ length: 41 }, (_, index) => index * 15 + 40) };

  test("counts from when it can be read", () => {
    expect([39, 40, 60, 84, 85].map((seconds) => at("a", seconds, [late]))).toEqual([[], [0], [1], [2], [3]]);
    expect(at("count_over_time(a[60s])", 120, [late])).toEqual([2]);
    expect(at("sum_over_time(a[60s])", 120, [late])).toEqual([4 + 5]);
  });

  test("counts in a subquery that looks at an earlier moment now", () => {
    // At 120 s everything until 75 s has come. Seen from there, 60 s had what is 4; asked then, it had what was 1.
    expect(at("sum_over_time(a[59999ms:30s])", 120, [late])).toEqual([5 + 5]);
    expect(at("sum_over_time(a[1s:30s])", 60, [late])).toEqual([1]);
    expect(at("max_over_time(a[60s:30s])", 60, [late])).toEqual([1]);
    expect(at("min_over_time(a[60s:30s])", 100, [late])).toEqual([4]);
  });

  test("is the same to all that ask for it later", () => {
    const grid = { start: 0, step: 7, count: 80 };
    for (const text of ["sum_over_time(a[2m:15s])", "sum_over_time(rate(a[45s])[2m:15s])", "avg_over_time(a[45s])"]) {
      const [together] = column(parse(text) as Expression, [late], grid, 2);
      const alone = Array.from({ length: grid.count }, (_, index) => at(text, index * grid.step, [late])[0] ?? NONE);
      expect([...(together?.at ?? [])]).toEqual(alone);
    }
  });

  test("in another order than they were taken counts where it belongs", () => {
    const shuffled: Scraped = { ...scraped([1, 2, 3]), arrives: Float64Array.of(100, 20, 50) };
    expect([19, 20, 50, 100].map((seconds) => at("a", seconds, [shuffled]))).toEqual([[], [2], [3], [3]]);
    expect([50, 100].map((seconds) => at("sum_over_time(a[100s])", seconds, [shuffled]))).toEqual([[5], [6]]);
  });
});

describe("A value that is no number", () => {
  test("is a value all the same", () => {
    const [line] = column(parse("0 / (a - a)") as Expression, [scraped([1, NONE, 1])], { start: 0, step: 15, count: 3 }, 3);
    expect([line?.has, line?.at]).toEqual([Uint8Array.of(1, 1, 1), Float64Array.of(NONE, NONE, NONE)]);
    expect(at("a > 0", 500, [scraped([1])])).toEqual([]);
    expect(at("0 / (a - a) > 0 or vector(3)", 0, [scraped([1])])).toEqual([3]);
    expect(at("count_over_time((0 / (a - a))[30s:15s])", 30, [ones])).toEqual([3]);
  });

  test("gives way to numbers in the highest and the lowest, and to nothing in sums", () => {
    const two = [scraped([0], { x: "1" }), scraped([5], { x: "2" })];
    expect(["max", "min", "sum", "avg"].map((name) => at(`${name}(a / a)`, 0, two))).toEqual([[1], [1], [NONE], [NONE]]);
  });
});

/** https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile */
describe("A quantile of a histogram", () => {
  const buckets = (counts: Readonly<Record<string, number>>) => Object.entries(counts).map(([le, count]) => scraped([count], { le }));

  test.each<[string, number, Readonly<Record<string, number>>, number]>([
    ["lies evenly in its bucket", 0.85, { "1": 10, "2": 30, "+Inf": 30 }, 1 + (25.5 - 10) / 20],
    ["begins at zero in the lowest", 0.95, { "1": 20, "+Inf": 20 }, 0.95],
    ["is the highest bound where it lies above", 0.95, { "1": 10, "2": 10, "+Inf": 20 }, 2],
    ["is no number of nothing", 0.95, { "1": 0, "+Inf": 0 }, NONE],
    ["is no number without all observations", 0.95, { "1": 10, "2": 20 }, NONE],
    ["is no number with one bucket", 0.95, { "+Inf": 20 }, NONE],
    ["takes no bucket to have less than a smaller one", 0.95, { "1": 19, "2": 10, "+Inf": 20 }, 1],
  ])("%s", (_, share, counts, expected) => {
    const [found = 0, ...others] = at(`histogram_quantile(${share}, a)`, 0, buckets(counts));
    expect([others, Number.isNaN(found)]).toEqual([[], Number.isNaN(expected)]);
    if (!Number.isNaN(expected)) expect(found).toBeCloseTo(expected, 12);
  });

  test("is nothing without buckets", () => expect(at("histogram_quantile(0.95, a)", 0, [ones])).toEqual([]));

  test("takes tiny differences for none in 3", () => {
    const counts = { "1": 10, "2": 10.000000000000002, "4": 10.000000000000004, "+Inf": 10.000000000000004 };
    expect([2, 3].map((release) => at("histogram_quantile(1, a)", 0, buckets(counts), release as Release))).toEqual([[4], [1]]);
  });
});

describe("A label", () => {
  test("that a series lacks is empty, and a dot is any character but the end of a line, which it is in 3, too", () => {
    const data = [scraped([1]), scraped([2], { x: "\n" }), scraped([3], { x: "ab" })];
    const found = (text: string, release: Release = 2) => at(text, 0, data, release);
    expect(["=", "!=", "=~", "!~"].map((sign) => found(`a{x${sign}""}`))).toEqual([[1], [2, 3], [1], [2, 3]]);
    expect([found('a{x=~"."}'), found('a{x=~"."}', 3), found('a{x=~"a.|c"}'), found('a{x=~"b"}')]).toEqual([[], [2], [3], []]);
  });

  test("set that two series have is a mistake of who made them", () => {
    expect(() => at("a", 0, [ones, ones])).toThrow(/two series have the labels/);
  });
});

test("What is needed is known before it is there: which series, and from when on", () => {
  const expression = parse('max_over_time(sum(rate(a{x="1"}[2m]))[3m:1m]) + b or histogram_quantile(0.9, c)') as Expression;
  expect(needs(expression)).toEqual([
    { metric: "a", matchers: [{ label: "x", operator: "=", value: "1" }] },
    { metric: "b", matchers: [] },
    { metric: "c", matchers: [] },
  ]);
  expect([reach(expression), reach(parse("max_over_time(a[3m:1m])") as Expression), reach(parse("rate(a[10m])") as Expression)]).toEqual([
    300_000, 480_000, 600_000,
  ]);
});
