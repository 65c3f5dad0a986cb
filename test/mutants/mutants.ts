/** A deliberate fault in what makes alerts, and the tests that have to fail with it. None of them compares with a snapshot. */
export interface Mutant {
  readonly fault: string;
  readonly file: string;
  /** What stands there, once. */
  readonly text: string;
  readonly instead: string;
  readonly tests: readonly string[];
}

const MECHANICAL = "test/evaluate/cloudwatch/mechanical.test.ts";
const PROMETHEUS = "test/evaluate/prometheus/mechanical.test.ts";
const EMISSION = "test/evaluate/emit/cloudwatch/catalog.test.ts";
const ONE_FAULT = "test/evaluate/cloudwatch/one-fault.test.ts";

const ALARM = "constructs/aws/alarm-config.ts";
const EXPRESSIONS = "model/cloudwatch/expressions.ts";
const RULE = "constructs/prometheus/alert.ts";

export const MUTANTS: readonly Mutant[] = [
  {
    fault: "FILL everywhere",
    file: EXPRESSIONS,
    text: "return alertLines(alert, aws === undefined || !isFilledByAlarm(aws, alert));",
    instead: "return alertLines(alert, aws === undefined || isFilledByAlarm(aws, alert) || true);",
    tests: [MECHANICAL],
  },
  {
    fault: "M and N swapped",
    file: ALARM,
    text: "evaluationPeriods: of, datapointsToAlarm: bad",
    instead: "evaluationPeriods: bad, datapointsToAlarm: of",
    tests: [MECHANICAL],
  },
  {
    fault: "period halved",
    file: ALARM,
    text: "const { period, bad, of } = alert.window;",
    instead: "const { bad, of } = alert.window;\n  const period = alert.window.period / 2;",
    tests: [MECHANICAL],
  },
  {
    fault: "M as large as N",
    file: ALARM,
    text: "evaluationPeriods: of, datapointsToAlarm: bad",
    instead: "evaluationPeriods: of, datapointsToAlarm: of",
    tests: [MECHANICAL],
  },
  {
    fault: "period of five minutes a fifth of it",
    file: ALARM,
    text: "const { period, bad, of } = alert.window;",
    instead: "const { bad, of } = alert.window;\n  const period = alert.window.period === 300 ? 60 : alert.window.period;",
    tests: [MECHANICAL],
  },
  {
    fault: "unit a thousand times off, of one metric",
    file: "components/http-api.ts",
    text: `metric: "TargetResponseTime", stat: "p95" }, unit: "s"`,
    instead: `metric: "TargetResponseTime", stat: "p95" }, unit: "ms"`,
    tests: [EMISSION],
  },
  {
    fault: "unit a thousand times off, of all",
    file: ALARM,
    text: "const threshold = thresholdNumber(alert) as number;",
    instead: "const threshold = 1000 * (thresholdNumber(alert) as number);",
    tests: [MECHANICAL],
  },
  {
    fault: "comparison turned",
    file: ALARM,
    text: `side === "below" ? "LessThanThreshold"`,
    instead: `side !== "below" ? "LessThanThreshold"`,
    tests: [MECHANICAL],
  },
  {
    fault: "missing data turned: silence that is bad is good",
    file: ALARM,
    text: `{ ok: "notBreaching", bad: "breaching",`,
    instead: `{ ok: "notBreaching", bad: "notBreaching",`,
    tests: ["test/evaluate/cloudwatch/silence.test.ts"],
  },
  {
    fault: "missing data turned: silence that is good is bad",
    file: ALARM,
    text: `{ ok: "notBreaching", bad: "breaching",`,
    instead: `{ ok: "breaching", bad: "breaching",`,
    tests: ["test/evaluate/cloudwatch/silence.test.ts"],
  },
  {
    fault: "guard dropped",
    file: EXPRESSIONS,
    text: "return minEventsPerPeriod === undefined ? undefined",
    instead: "return minEventsPerPeriod !== undefined ? undefined",
    tests: ["test/evaluate/cloudwatch/guard.test.ts"],
  },
  {
    fault: "sparse forgotten, where it is filled",
    file: EXPRESSIONS,
    text: "const term = sparse ? `FILL(${id}, 0)` : id;",
    instead: "const term = sparse ? id : id;",
    tests: [MECHANICAL],
  },
  {
    fault: "sparse forgotten, in the catalog",
    file: "components/table.ts",
    text: '{ ...ANY_OPERATION, metric: "SystemErrors", stat: "Sum", sparse: true }',
    instead: '{ ...ANY_OPERATION, metric: "SystemErrors", stat: "Sum" }',
    tests: [EMISSION],
  },
  {
    fault: "delay forgotten",
    file: "model/resolve/checks.ts",
    text: "const late = isLonger ? 0 : Math.ceil(measure.delay / period);",
    instead: "const late = 0;",
    tests: ["test/model/fill.test.ts"],
  },
  {
    fault: "composite without OK actions",
    file: "constructs/aws/composite-alarm.ts",
    text: "okActions: [...actions],",
    instead: "",
    tests: [ONE_FAULT],
  },
  {
    fault: "suppressor by saturation",
    file: "model/resolve/explains.ts",
    text: '  latency: ["latency"],\n',
    instead: '  latency: ["latency"],\n  saturation: ["errors", "latency"],\n',
    tests: ["test/model/explains.test.ts"],
  },
  {
    fault: "inhibition dropped",
    file: "constructs/prometheus/inhibition.ts",
    text: ".filter(({ targets }) => targets.length > 0)",
    instead: ".filter(({ targets }) => targets.length < 0)",
    tests: ["test/evaluate/prometheus/one-fault.test.ts"],
  },
  { fault: "for added", file: RULE, text: "alert: alert.key, expr", instead: 'alert: alert.key, ...{ for: "120s" }, expr', tests: [PROMETHEUS] },
  {
    fault: "as many bad points again, for Prometheus",
    file: RULE,
    text: "return silenceIsBad(alert) ? `${sum} >= ${bad}",
    instead: "return silenceIsBad(alert) ? `${sum} >= ${2 * bad}",
    tests: [PROMETHEUS],
  },
  { fault: "comparison turned, for Prometheus", file: RULE, text: 'above: ">", below: "<"', instead: 'above: "<", below: ">"', tests: [PROMETHEUS] },
  {
    fault: "sum for average",
    file: "components/redis.ts",
    text: 'metric: "EngineCPUUtilization", stat: "Average"',
    instead: 'metric: "EngineCPUUtilization", stat: "Sum"',
    tests: [EMISSION],
  },
  {
    fault: "dimension dropped, of all",
    file: ALARM,
    text: "return Object.fromEntries(Object.entries(metric.dimensions).map(",
    instead: "return Object.fromEntries(Object.entries(metric.dimensions).slice(1).map(",
    tests: [MECHANICAL],
  },
  {
    fault: "dimension dropped, in the catalog",
    file: "components/redis.ts",
    text: 'dimensions: { CacheClusterId: "$each", CacheNodeId: "0001" }',
    instead: 'dimensions: { CacheClusterId: "$each" }',
    tests: [EMISSION],
  },
];
