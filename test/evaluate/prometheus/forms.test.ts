import { isUnsupported } from "../../../evaluate/outcome";
import { parse } from "../../../evaluate/prometheus/language/parse";
import { ruleFile } from "../../../evaluate/prometheus/rules/file";
import { expanded } from "../../../evaluate/prometheus/rules/template";
import { prometheusDuration } from "../../../evaluate/prometheus-duration";
import { parsePromQL } from "../../support/promql";
import { renderedRules } from "./rendered";

const files = renderedRules();

describe("What is rendered for Prometheus", () => {
  test("is rules of the whole catalog and of the reference platform", () => {
    expect(files.filter(({ name }) => name.startsWith("catalog ")).length).toBeGreaterThanOrEqual(6);
    expect(files.some(({ name }) => name.startsWith("environments production "))).toBe(true);
  });

  test.each(files.map(({ name, text }) => [name, text]))("%s is understood, every rule of it", (_, text) => {
    const file = ruleFile(text);
    if (isUnsupported(file)) throw new Error(file.unsupported);
    const rules = file.groups.flatMap((group) => group.rules);
    expect(rules).toHaveLength(text.match(/^ {6}- /gm)?.length ?? 0);
    expect(rules.length).toBeGreaterThan(0);
  });
});

describe("PromQL that is rendered nowhere", () => {
  test.each([
    ["a offset 5m", "OffsetExpr is not understood: a offset 5m"],
    ["a @ 5", "StepInvariantExpr is not understood: a @ 5"],
    ["a[5m]", "MatrixSelector is not understood: a[5m]"],
    ["rate(a[5m:])", "SubqueryExpr is not understood: a[5m:]"],
    ["rate(a[5])", "DurationExpr is not understood: 5"],
    ["rate(a[0s])", "DurationExpr is not understood: 0s"],
    ["rate(a)", "a range is wanted: a"],
    ["max(1)", "a set of series is wanted: 1"],
    ["vector(a)", "one number is wanted: a"],
    ["1 > 2", "two numbers are compared without bool: 1 > 2"],
    ["1 and 2", "a set of series is wanted: 1"],
    ["a + bool b", "BinaryExpr is not understood: a + bool b"],
    ["a ^ 2", "BinaryExpr is not understood: a ^ 2"],
    ["+a", "UnaryExpr is not understood: +a"],
    ["a and on() b", "MatchingModifierClause is not understood: on()"],
    ["a / ignoring(x) group_left b", "MatchingModifierClause is not understood: ignoring(x) group_left"],
    ["topk(1, a)", "AggregateOp is not understood: topk"],
    ["quantile(1, a)", "AggregateOp is not understood: quantile"],
    ["sum without (x) (a)", "Without is not understood: without"],
    ["absent(a)", "FunctionCall is not understood: absent(a)"],
    ["time(a)", "FunctionCall is not understood: time(a)"],
    ["vector(1, 2)", "FunctionCall is not understood: vector(1, 2)"],
    ["stddev_over_time(a[5m])", "FunctionCall is not understood: stddev_over_time(a[5m])"],
    ['{x="y"}', 'VectorSelector is not understood: {x="y"}'],
    ['a{__name__="b"}', 'UnquotedLabelMatcher is not understood: __name__="b"'],
    ['a{"b"="c"}', 'QuotedLabelMatcher is not understood: "b"="c"'],
    ["a{b='c'}", "StringLiteral is not understood: 'c'"],
    ['a{b="\\x41"}', 'StringLiteral is not understood: "\\x41"'],
    ['a{b=~"c+"}', 'a regular expression with more than alternatives, characters and dots: "c+"'],
    ['a{b=~"(c|d)"}', 'a regular expression with more than alternatives, characters and dots: "(c|d)"'],
    ['a{b!~"\\\\d"}', 'a regular expression with more than alternatives, characters and dots: "\\\\d"'],
    ['"text"', 'StringLiteral is not understood: "text"'],
    ["5m", "NumberDurationLiteral is not understood: 5m"],
    ["Inf", "NumberDurationLiteral is not understood: Inf"],
  ])("is told by its first unknown part: %s", (text, unsupported) => {
    parsePromQL(text);
    expect(parse(text)).toEqual({ unsupported });
  });

  test.each(["a +", "sum(a", "constructor(a)", "a b", ""])("nor what is none at all: %s", (text) => {
    expect(parse(text)).toEqual({ unsupported: expect.stringContaining("not understood from here on") });
  });

  test("binds as it is written", () => {
    const same = [
      ["a + b * c", "a + (b * c)"],
      ["a - b - c", "(a - b) - c"],
      ["a > b + c", "a > (b + c)"],
      ["a or b and c", "a or (b and c)"],
      ["a unless b > c", "a unless (b > c)"],
      ["-a * b", "(-a) * b"],
      ["SUM(a) BY (x)", "sum by (x) (a)"],
      ["a # b\n", "a"],
    ] as const;
    for (const [one, other] of same) expect(parse(one)).toEqual(parse(other));
  });
});

test.each(["010", "1e400", "1_0", "0x1p4"])("The number %s is not read as another one", (number) => {
  expect(isUnsupported(parse(`a > ${number}`))).toBe(true);
});

describe("PromQL of a hostile file", () => {
  test.each(["(".repeat(20_000), `${"(".repeat(20_000)}a${")".repeat(20_000)}`, `a${" + a".repeat(20_000)}`, `${"-".repeat(20_000)}a`, "a{", "a offset", ""])(
    "is not understood: %#",
    (text) => expect(parse(text)).toEqual({ unsupported: expect.stringMatching(/^not understood from here on: /) }),
  );
});

describe("A file of rules", () => {
  const group = (rules: string) => `groups: [{ name: g, interval: 1m, rules: [${rules}] }]`;

  test.each([
    ["groups: [{ name: g, rules: [] }]", "a group's interval is no duration"],
    ["groups: [{ name: g, interval: 1m, limit: 5, rules: [] }]", "a group: limit"],
    ["groups: [{ name: g, interval: 1m, query_offset: 5s, rules: [] }]", "a group: query_offset"],
    ["groups: {}", "groups is no list"],
    ["[]", "the file is no map"],
    ["groups: []\nother: 1", "the file: other"],
    [group("{ expr: a }"), "a rule either records or alerts"],
    [group("{ alert: a, record: b, expr: a }"), "a rule either records or alerts"],
    [group("{ alert: a }"), "a: its expression is no text"],
    [group("{ alert: a, expr: rate(b) }"), "a: a range is wanted: b"],
    [group("{ alert: a, expr: b, for: soon }"), "a: for is no duration"],
    [group("{ record: a, expr: b, for: 1m }"), "a is recorded, and has what alerts have"],
    [group("{ alert: a, expr: b, labels: { x: 1 } }"), "a: its labels: x is no text"],
    [group("{ alert: a, expr: b, annotations: { x: 'is {{ $value }}' } }"), "a: x: the template: {{ $value }}"],
    [group("{ alert: a, expr: ALERTS }"), "a reads ALERTS"],
    [group("{ alert: a, expr: b }, { record: b, expr: c }"), "a reads b, which is recorded after it"],
    [group("{ record: b, expr: b + 1 or vector(1) }"), "b reads b, which is recorded after it"],
    [group("{ record: b, expr: c }, { alert: a, expr: b }, { record: b, expr: d }"), "a reads b, which is recorded after it"],
  ])("is not understood: %s", (text, unsupported) => expect(ruleFile(text)).toEqual({ unsupported }));

  test("says of each rule what there is", () => {
    const rules = "{ record: r, expr: time() }, { alert: a, expr: r, for: 1m30s, keep_firing_for: 5m, labels: { x: v }, annotations: { z: '{{ \"{{\" }}' } }";
    expect(ruleFile(group(rules))).toEqual({
      groups: [
        {
          name: "g",
          interval: 60_000,
          rules: [
            { kind: "recording", name: "r", expression: { kind: "time" }, labels: {} },
            {
              kind: "alerting",
              name: "a",
              expression: { kind: "selector", selector: { metric: "r", matchers: [] } },
              holds: 90_000,
              keeps: 300_000,
              labels: { x: "v" },
              annotations: { z: "{{" },
            },
          ],
        },
      ],
    });
  });

  test("has durations as Prometheus writes them, and templates that say a string", () => {
    expect(["1y1w1d1h1m1s1ms", "90s", "5ms", "0s", "", "5", "s", "1m1h", "1.5h"].map(prometheusDuration)).toEqual([
      31_536_000_000 + 604_800_000 + 86_400_000 + 3_600_000 + 60_000 + 1000 + 1,
      90_000,
      5,
      0,
      ...Array.from({ length: 5 }, () => undefined),
    ]);
    expect(['a {{ "{{" }}x}} {{ "\\"}}" }}', "}}", "{{"].map(expanded)).toEqual(['a {{x}} "}}', "}}", { unsupported: "the template: {{" }]);
  });
});
