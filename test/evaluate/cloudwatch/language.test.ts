import { readFileSync } from "node:fs";
import { buildParserFile } from "@lezer/generator";
import { type AlarmState, readAlarm } from "../../../evaluate/cloudwatch/alarm";
import { parseInsights, reads } from "../../../evaluate/cloudwatch/insights";
import { computed, type Formula, parseMath } from "../../../evaluate/cloudwatch/math";
import { alarmsOf, holds, parseRule, type Rule } from "../../../evaluate/cloudwatch/rule";
import { isUnsupported } from "../../../evaluate/outcome";

test.each(["math", "insights", "rule"])(
  "The parser of %s is made of its grammar: `npx lezer-generator <grammar> --typeScript --noTerms --output <parser>`",
  (name) => {
    const grammar = readFileSync(`evaluate/cloudwatch/grammar/${name}.grammar`, "utf8");
    const { parser } = buildParserFile(grammar, { typeScript: true, includeNames: false, moduleStyle: "es" });
    expect(readFileSync(`evaluate/cloudwatch/grammar/${name}.ts`, "utf8").trim()).toBe(parser.trim());
  },
);

describe("Metric math", () => {
  const value = (text: string, lines: Readonly<Record<string, number>> = {}) => {
    const math = parseMath(text);
    if (isUnsupported(math)) throw new Error(math.unsupported);
    return computed(math as Formula, (id) => () => lines[id] ?? Number.NaN)(0, 0);
  };
  const NONE = Number.NaN;

  test.each([
    ["100 * p1 / (t1 + t2)", { p1: 1, t1: 3, t2: 1 }, 25],
    ["100 - 100 * f1 / c1", { f1: 1, c1: 4 }, 75],
    ["2 - 1 - 1", {}, 0],
    ["m1 + 1", {}, NONE],
    ["FILL(m1, 0)", {}, 0],
    ["FILL(m1, 0)", { m1: 7 }, 7],
    ["FILL(m1, 0) + n1", {}, NONE],
    ["p1 / t1", { p1: 1, t1: 0 }, NONE],
    ["IF(t1 >= 10, p1 / t1, 0)", { t1: 9 }, 0],
    ["IF(t1 >= 10, p1 / t1, 0)", { t1: 10, p1: 5 }, 0.5],
    ["IF(t1 >= 10, p1 / t1, 0)", { t1: 10 }, NONE],
    ["IF(t1 >= 10, p1 / t1, 0)", { p1: 5 }, NONE],
    ["IF(t1 + t2 >= 3, 1, 0)", { t1: 1, t2: 2 }, 1],
  ])("%s with %j is %d", (text, lines, expected) => expect(value(text, lines)).toBe(expected));

  test.each([
    ["RATE(m1)", "RATE with 1 arguments"],
    ["1 +", "not understood from here on: the end"],
    ["m1 AND m2", "not understood from here on: AND m2"],
    ["FILL(m1, LINEAR)", "not understood from here on: )"],
    ["2 * ANOMALY_DETECTION_BAND(m1, 2)", "ANOMALY_DETECTION_BAND with 2 arguments"],
  ])("%s is not understood", (text, unsupported) => expect(parseMath(text)).toEqual({ unsupported }));
});

describe("Metrics Insights", () => {
  const query = parseInsights(`SELECT MAX(disk_used_percent) FROM SCHEMA("CWAgent", Host, "a b") WHERE Host = 'it''s' AND "a b" = 'c'`);
  test("is read", () =>
    expect(query).toEqual({
      aggregate: "MAX",
      metric: "disk_used_percent",
      namespace: "CWAgent",
      dimensions: ["Host", "a b"],
      where: { Host: "it's", "a b": "c" },
    }));
  test.each([
    ["the same dimensions", { Host: "it's", "a b": "c" }, true],
    ["another value", { Host: "it's", "a b": "d" }, false],
    ["one dimension more", { Host: "it's", "a b": "c", Zone: "a" }, false],
    ["one dimension fewer", { Host: "it's" }, false],
  ])("finds metrics by exactly its schema: %s", (_, dimensions, found) => {
    if (isUnsupported(query)) throw new Error(query.unsupported);
    expect(reads(query, { namespace: "CWAgent", metric: "disk_used_percent", dimensions })).toBe(found);
  });
  test.each([
    "SELECT MAX(a) FROM SCHEMA(\"n\", b) WHERE b = 'x' AND b = 'y'",
    'SELECT MAX(a) FROM SCHEMA("n", b) GROUP BY b',
    'SELECT P99(a) FROM SCHEMA("n", b)',
  ])("%s is not understood", (text) => expect(isUnsupported(parseInsights(text))).toBe(true));
});

describe("The rule of a composite alarm", () => {
  const rule = (text: string) => parseRule(text) as Rule;
  const ringing =
    (...names: string[]) =>
    (alarm: string): AlarmState =>
      names.includes(alarm) ? "ALARM" : "OK";
  test("binds NOT, AND, OR in this order", () => {
    expect(holds(rule('ALARM("a") OR ALARM("b") AND NOT ALARM("c")'), ringing("b", "c"))).toBe(false);
    expect(holds(rule('ALARM("a") OR ALARM("b") AND NOT ALARM("c")'), ringing("b"))).toBe(true);
    expect(holds(rule('ALARM("a") OR ALARM("b") AND NOT ALARM("c")'), ringing("a", "c"))).toBe(true);
    expect(holds(rule('(ALARM("a") OR ALARM("b")) AND NOT ALARM("c")'), ringing("a", "c"))).toBe(false);
    expect(holds(rule("TRUE AND NOT FALSE"), ringing())).toBe(true);
  });
  test("names its alarms", () => expect(alarmsOf(rule('ALARM("a \\"b\\"") AND (OK("c") OR INSUFFICIENT_DATA("d"))'))).toEqual(['a "b"', "c", "d"]));
  test("knows three states", () => expect(parseRule('BROKEN("a")')).toEqual({ unsupported: "the state BROKEN" }));
});

describe("A rendered alarm that can't be evaluated says why:", () => {
  const M1 = { id: "m1", return_data: true, metric: { namespace: "n", metric_name: "m", stat: "Sum", period: 60 } };
  const M2 = { id: "m2", metric: { namespace: "n", metric_name: "o", stat: "Sum", period: 300 } };
  const ALARM = { alarm_name: "a", comparison_operator: "GreaterThanThreshold", threshold: 1, evaluation_periods: 1, metric_query: [M1] };
  const math = (expression: string) => ({ metric_query: [{ id: "e1", return_data: true, expression, period: 60 }] });
  test("it is one that can, with cdktf's notes on it", () => {
    expect(isUnsupported(readAlarm(ALARM))).toBe(false);
    expect(isUnsupported(readAlarm({ ...ALARM, "//": { metadata: { path: "a", uniqueId: "b" } } }))).toBe(false);
  });
  test.each([
    ["an argument of another kind", { evaluate_low_sample_count_percentiles: "ignore" }, "the argument evaluate_low_sample_count_percentiles"],
    ["no line to judge", { metric_query: [] }, "0 lines to judge"],
    ["two periods", { metric_query: [M1, M2] }, "lines of 2 periods"],
    ["a line that is not there", math("m9 + 1"), "a line m9 that is not there"],
    ["another expression", math("RATE(m1)"), "e1: RATE with 1 arguments"],
    ["a unit", { metric_query: [{ ...M1, metric: { ...M1.metric, unit: "Terabytes" } }] }, "m1: the argument unit"],
    ["another account", { metric_query: [{ ...M1, account_id: "123456789012" }] }, "m1: the argument account_id"],
    ["one id twice", { metric_query: [M1, { ...M1, return_data: false }] }, "two lines m1"],
    ["lines in a circle", { metric_query: [M1, { id: "e1", expression: "e1 + m1" }] }, undefined],
    [
      "a judged line in a circle",
      {
        metric_query: [
          { ...M1, return_data: false },
          { id: "e1", return_data: true, expression: "e2 + m1" },
          { id: "e2", expression: "e1 + 1" },
        ],
      },
      "lines that are computed of each other, from e1 on",
    ],
    ["no threshold", { threshold: undefined }, "no threshold"],
    ["another comparison", { comparison_operator: "EqualTo" }, "the comparison EqualTo"],
    ["another rule for missing data", { treat_missing_data: "guess" }, "missing data as guess"],
  ])("%s", (_, change, unsupported) =>
    unsupported === undefined
      ? expect(isUnsupported(readAlarm({ ...ALARM, ...change }))).toBe(false)
      : expect(readAlarm({ ...ALARM, ...change })).toEqual({ unsupported }),
  );
});
