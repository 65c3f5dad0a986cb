import { join } from "node:path";
import fc from "fast-check";
import { readModels } from "../../environments/models";
import { foldComposite, parseComposite } from "../../model/vendors/datadog/composite";
import type { MonitorRule } from "../../model/vendors/datadog/parts";
import { ruleQuery, scoped } from "../../model/vendors/datadog/rule-query";
import { parseRule } from "./datadog-rule-query";

const { models } = readModels(join(__dirname, "../../environments"));
const monitors = models.flatMap(({ environment, datadogParts }) =>
  (datadogParts?.monitors ?? []).map((monitor) => [`${environment} ${monitor.key}`, monitor] as const),
);
const log = (changes: Partial<Extract<MonitorRule, { type: "log alert" }>> = {}): MonitorRule => ({
  type: "log alert",
  search: "env:production service:checkout (status:error)",
  index: "*",
  window: 300,
  worse: "above",
  number: 50,
  ...changes,
});
const nobody = (): string => "1";

describe("the monitors of the reference platform", () => {
  test("are of every type that there is", () =>
    expect([...new Set(monitors.map(([, { rule }]) => rule.type))].sort()).toEqual(["composite", "error-tracking alert", "log alert", "service check"]));

  test.each(monitors)("%s has a query that parses", (_, { rule }) =>
    expect(
      parseRule(
        rule.type,
        ruleQuery(rule, (alert) => `\${datadog_monitor.${alert.replaceAll(".", "__")}.id}`),
      ).type,
    ).toBe(rule.type),
  );
});

describe("a query", () => {
  test("of logs counts them within the environment and the service", () =>
    expect(ruleQuery(log(), nobody)).toBe('logs("env:production service:checkout (status:error)").index("*").rollup("count").last("5m") > 50'));

  test("of few logs compares the other way", () => expect(ruleQuery(log({ worse: "below", number: 0.5 }), nobody)).toMatch(/ < 0\.5$/));

  test.each([
    [60, "1m"],
    [5400, "90m"],
    [7200, "2h"],
    [172_800, "48h"],
  ])("over %d s looks back over %s", (window, text) => expect(ruleQuery(log({ window }), nobody)).toContain(`.last("${text}")`));

  test("of errors asks for issues that are new, or frequent", () => {
    const rule = { type: "error-tracking alert", search: "env:production service:a", source: "backend", window: 86_400, above: 0 } as const;
    expect(ruleQuery({ ...rule, issues: "new" }, nobody)).toBe(
      'error-tracking("env:production service:a").source("backend").new().rollup("count").by("issue.id").last("24h") > 0',
    );
    expect(ruleQuery({ ...rule, issues: "impact", window: 300, above: 5 }, nobody)).toMatch(/\.impact\(\).*\.last\("5m"\) > 5$/);
  });

  test("of a check looks back over one run more than alert or resolve", () => {
    const rule = { type: "service check", check: "postgres.can_connect", over: ["env:production"], by: ["host", "port"], missing: "ok" } as const;
    expect(ruleQuery({ ...rule, failures: 3, successes: 1 }, nobody)).toBe(
      '"postgres.can_connect".over("env:production").by("host", "port").last(4).count_by_status()',
    );
    expect(ruleQuery({ ...rule, failures: 1, successes: 5 }, nobody)).toContain(".last(6).");
  });

  test("of a composite has ids for alerts", () => {
    const parsed = parseComposite("!(a.x.P1&&b.y.P2) || c.z.P3");
    if ("problem" in parsed) throw new Error(parsed.problem);
    expect(ruleQuery({ type: "composite", tokens: parsed.tokens }, (alert) => String(alert.charCodeAt(0)))).toBe("!(97 && 98) || 99");
  });

  test("keeps the user's quotes, and the user's OR, within", () => {
    const query = ruleQuery(log({ search: scoped("production", "checkout", '@a:"b c" OR @d:e') }), nobody);
    expect(query).toContain('logs("env:production service:checkout (@a:\\"b c\\" OR @d:e)")');
    expect(parseRule("log alert", query)).toMatchObject({ search: 'env:production service:checkout (@a:"b c" OR @d:e)' });
  });
});

test("the grammars refuse what no query may be", () => {
  for (const [type, wrong] of [
    ["log alert", 'logs("status:error").index("*").rollup("count").last("5m") > 1'],
    ["log alert", 'logs("env:a (b").index("*").rollup("count").last("5m") > 1'],
    ["log alert", 'logs("env:a").index("*").rollup("count").last("49h") > 1'],
    ["log alert", 'logs("env:a").index("*").rollup("count").last("0m") > 1'],
    ["log alert", 'logs("env:a \\n").index("*").rollup("count").last("5m") > 1'],
    ["error-tracking alert", 'error-tracking("env:a").source("logs").new().rollup("count").by("issue.id").last("24h") > 0'],
    ["error-tracking alert", 'error-tracking("env:a").source("all").rollup("count").by("issue.id").last("24h") > 0'],
    ["service check", '"a".over().by("host").last(4).count_by_status()'],
    ["service check", '"a".over("*").by("host").last(101).count_by_status()'],
    ["composite", "1 &&"],
    ["composite", "(1 || 2"],
    ["composite", "a.b.P1 && 2"],
    ["slo alert", "1"],
  ] as const)
    expect(() => parseRule(type, wrong)).toThrow(SyntaxError);
});

describe("a composite's expression", () => {
  test.each([
    ["", "it ends where an alert is expected"],
    ["a &&", "it ends where an alert is expected"],
    ["&& a", "&& has nothing before it"],
    ["a b", "b follows without && or ||"],
    ["a !b", "! follows without && or ||"],
    ["a | b", "a single | stands where || is meant"],
    ["(a", "a parenthesis is not closed"],
    ["a)", "a parenthesis is closed that was not opened"],
    ["()", ") has nothing before it"],
  ])("%p: %s", (text, problem) => expect(parseComposite(text)).toEqual({ problem }));

  test("binds && closer than ||, and folds as JavaScript evaluates", () => {
    const expression: fc.Memo<string> = fc.memo((depth) =>
      depth <= 1
        ? fc.constantFrom("t", "f")
        : fc.oneof(
            fc.tuple(expression(depth - 1), fc.constantFrom("&&", "||"), expression(depth - 1)).map((parts) => parts.join(" ")),
            expression(depth - 1).map((inner) => `(${inner})`),
          ),
    );
    fc.assert(
      fc.property(expression(4), (text) => {
        const parsed = parseComposite(text);
        if ("problem" in parsed) throw new Error(parsed.problem);
        const folded = foldComposite(parsed.tokens, { alert: (key) => key === "t", and: (a, b) => a && b, or: (a, b) => a || b });
        expect(folded).toBe(new Function("t", "f", `return ${text}`)(true, false));
      }),
    );
  });
});
