import fc from "fast-check";
import { column } from "../../../evaluate/prometheus/columns";
import type { Expression } from "../../../evaluate/prometheus/language/expression";
import { parse } from "../../../evaluate/prometheus/language/parse";
import { NIGHTLY } from "../../support/nightly";
import { describeWithPromtool } from "../../support/promtool";
import { close, type Found, promtool, written } from "./promtool";
import { type Stretch, stretch, timeline } from "./timelines";

/** Each form of the language, alone and with others. */
const EXPRESSIONS = [
  ...[
    "a",
    'a{x="1"}',
    'a{x!="1"}',
    'a{x=~"1|3"}',
    'a{x!~"."}',
    'a{y=""}',
    'a{x="none"}',
    "count",
    "-a",
    "(a)",
    "-(3)",
    "time()",
    "vector(3)",
    "vector(time())",
    "1.5e2",
  ],
  ...["avg", "max", "min", "sum", "count", "last"].map((name) => `${name}_over_time(a[75s])`),
  ...["rate(count[60s])", "increase(count[60s])", "rate(count[300s])", "increase(count[47s])", "rate(a[90s])", "increase(count[10s])"],
  ...["sum", "max", "min", "avg"].flatMap((name) => [`${name}(a)`, `${name} by (x) (a)`, `${name} by (x, none) (rate(count[60s]))`, `${name}(a) by (y)`]),
  ...["+", "-", "*", "/"].flatMap((sign) => [`a ${sign} b`, `a ${sign} 2`, `2 ${sign} a`, `3 ${sign} 4`, `a ${sign} time()`]),
  ...[">", "<", ">=", "<=", "==", "!="].flatMap((sign) => [
    `a ${sign} b`,
    `a ${sign} 4`,
    `4 ${sign} a`,
    `a ${sign} bool b`,
    `a ${sign} bool 4`,
    `4 ${sign} bool a`,
    `3 ${sign} bool 4`,
  ]),
  ...["and", "or", "unless"].flatMap((name) => [
    `a ${name} b`,
    `sum(a) ${name} sum(b)`,
    `a ${name} vector(1)`,
    `a ${name} rate(count[1m])`,
    `(a > 4) ${name} (b > 2)`,
  ]),
  ...["a + b * a", "a - b - a", "a > 1 + b", "a or b and b > 4", "a * b / a > b or vector(0)", "-a * 2", "0 / (a - a)", "a / 0 > 1", "sum(a) / sum(a > 100)"],
  ...["sum_over_time((a > bool 4)[179999ms:60s])", "count_over_time(a[180s:60s])", "last_over_time(a[100s:7s])", "max_over_time(sum(a)[2m:13s])"],
  ...[
    "rate(count[5m:30s])",
    "increase(sum(count)[4m:20s])",
    "avg_over_time(rate(count[60s])[3m:1m])",
    "count_over_time(count_over_time(a[60s])[239999ms:60s])",
  ],
  "sum_over_time(sum_over_time(a[2m:15s])[3m:25s])",
  ...[0, 0.5, 0.95, 1, 1.5, -1].flatMap((share) => [`histogram_quantile(${share}, h)`, `histogram_quantile(${share}, sum by (le) (rate(h[90s])))`]),
  ...[
    "histogram_quantile(0 / 0, h)",
    "histogram_quantile(0.9, h > 0)",
    'histogram_quantile(0.9, h{le!="+Inf"})',
    "histogram_quantile(0.9, a)",
    "histogram_quantile(0.95, rate(h[60s])) >= 0",
  ],
];

const SERIES = [
  ...["1", "2"].flatMap((x) => ["a", "b"].map((name) => ({ labels: { __name__: name, x }, kind: "gauge" as const, levels: [0, 1, 4, 4, 5, 7.5, -2, 100] }))),
  ...["1", "2"].map((x) => ({ labels: { __name__: "count", x }, kind: "counter" as const, levels: [0, 1, 3, 50, 0.25] })),
  ...["-1", "0.5", "1", "+Inf", "no number"].map((le) => ({ labels: { __name__: "h", le, y: "z" }, kind: "counter" as const, levels: [0, 0, 2, 8] })),
];

const scenario = fc.record({
  stretches: fc.array(fc.array(stretch, { minLength: 30, maxLength: 30 }), { minLength: SERIES.length, maxLength: SERIES.length }),
  interval: fc.constantFrom(5, 15, 20, 60),
  phase: fc.nat({ max: 11 }),
  times: fc.array(fc.integer({ min: 0, max: 2400 }), { minLength: 12, maxLength: 12 }),
});

describeWithPromtool("PromQL", () => {
  test("comes to what promtool says, for every form, at any time, over gaps, ends, resets and births", () => {
    const tests = fc.sample(scenario, NIGHTLY ? 100 : 8).map(({ stretches, interval, phase, times }) => {
      const scrapes = { interval, phase, step: 5, until: 2400 };
      const series = SERIES.map(({ labels, kind, levels }, index) => timeline(labels, kind, levels, stretches[index] as Stretch[], scrapes));
      // promtool loads no samples after its last round: the last time is one.
      const at = [...times, 0, 60, 300, 600 + phase * 5, 2400];
      return { interval: 60, series, queries: EXPRESSIONS.flatMap((expr) => at.map((time) => ({ expr, at: time }))) };
    });
    const { found, complaints } = promtool(tests);
    const queries = tests.flatMap(({ series, queries: of }) => of.map((query) => ({ ...query, series })));
    expect([complaints, found.length]).toEqual([[], queries.length]);
    const differences = queries.flatMap(({ expr, at, series }, index) => {
      const lines = column(parse(expr) as Expression, series, { start: at, step: 1, count: 1 }, 2).filter(({ has }) => has[0]);
      const ours: Found = new Map(lines.map(({ labels, at: [value] }) => [written(labels), value as number]));
      return close(ours, found[index] as Found) ? [] : [{ expr, at, ours, theirs: found[index] }];
    });
    expect(differences.slice(0, 5)).toEqual([]);
    expect(found.filter(({ size }) => size > 0).length).toBeGreaterThan(queries.length / 2);
    process.stdout.write(`${queries.length} of ${queries.length} queries of ${EXPRESSIONS.length} forms come to what promtool says\n`);
  });
});
