import { alarmRule } from "../../../constructs/aws/alarm-config";
import { monitor } from "../../../constructs/datadog/monitor";
import { groupBy } from "../../../model/group";
import type { Alert } from "../../../model/model";
import { datadogDelay } from "../../../model/vendors/datadog/account";
import { DATADOG_DIFFERENCES } from "../../../model/vendors/datadog/differences";
import { datadogDetection } from "../../../model/vendors/datadog/expressions";
import { callsOf, parseMonitor, seriesOf } from "../../vendors/datadog-query";
import { account, measurable, ofCatalog, production, refused } from "./reference";

/** What a vendor's rule does, read back from what is rendered for it. */
interface Effective {
  readonly comparison: "above" | "below";
  readonly number: number;
  readonly period: number;
  readonly bad: number;
  readonly missing: Alert["missing"];
  readonly minEvents: number | undefined;
}

const all = [...measurable, ...ofCatalog];

test("every signal of the catalog that Datadog can watch is compared", () => expect(ofCatalog.length).toBeGreaterThan(150));

test("Datadog can measure most of the reference platform, and says why not the rest", () => {
  expect(measurable.length).toBeGreaterThan(150);
  const byReason = [...groupBy(refused, ([, reason]) => reason)].map(([reason, alerts]) => `  ${reason}: ${alerts.map(([key]) => key).join(", ")}\n`);
  process.stdout.write(`Datadog can't watch ${refused.length} of ${production.alerts.length} alerts of the reference platform:\n${byReason.join("")}`);
});

test("what Datadog can't measure has a reason that a person can read", () => {
  for (const [, reason] of refused) expect(reason).toMatch(/^\S.{20,}[^.]$/);
});

test.each(all.map((alert) => [alert.key, alert] as const))("%s is the same rule in CloudWatch and in Datadog", (_, alert) => {
  expect(ofDatadog(alert)).toEqual(ofCloudWatch(alert));
});

test.each(all.map((alert) => [alert.key, alert] as const))("%s is detected as early as in CloudWatch, but for the delay", (_, alert) => {
  const measure = alert.measures.aws as NonNullable<Alert["measures"]["aws"]>;
  const lateness = datadogDelay(account, measure);
  const seconds = firstBad(rendered(alert), lateness);
  expect(seconds).toBe(lateness + alert.window.bad * alert.window.period);
  expect(datadogDetection(alert, account)).toBe(seconds);
});

/**
 * Seconds from a fault that stays, at the start of a bucket, to the first evaluation that finds every bucket of its window bad. A bucket
 * that is not complete yet would be judged wrongly.
 */
function firstBad({ query, evaluationDelay }: ReturnType<typeof rendered>, lateness: number): number {
  const { window, expression } = parseMonitor(query);
  const period = seriesOf(expression)[0]?.seconds as number;
  for (let now = lateness; ; now += 60) {
    const to = now - (evaluationDelay as number);
    const last = Math.floor(to / period) * period;
    const starts = Array.from({ length: window / period }, (_, index) => last - index * period);
    if (starts.some((start) => start < 0)) continue;
    expect(last + period + lateness).toBeLessThanOrEqual(now);
    return now;
  }
}

test("every difference says what, why and where that stands", () => {
  for (const difference of DATADOG_DIFFERENCES) {
    expect(Object.values(difference).every((text) => text.length > 3)).toBe(true);
    expect(difference.source).toMatch(/^https:\/\/docs\.datadoghq\.com\//);
  }
});

const rendered = (alert: Alert) => monitor({ alert, model: production, account });

function ofCloudWatch(alert: Alert): Effective {
  const rule = alarmRule(alert, String);
  const visible = rule.metricQuery?.find(({ returnData }) => returnData);
  const missing = { notBreaching: "ok", breaching: "bad", ignore: "keep", missing: "unknown" } as const;
  const guard = / >= (\d+), /.exec(visible?.expression ?? "")?.[1];
  return {
    comparison: rule.comparisonOperator === "LessThanThreshold" ? "below" : "above",
    number: rule.threshold as number,
    period: alert.window.period,
    bad: rule.datapointsToAlarm as number,
    missing: keptWhereZeroIsMeant(alert) ? "ok" : missing[rule.treatMissingData as keyof typeof missing],
    minEvents: guard === undefined ? undefined : Number(guard),
  };
}

function ofDatadog(alert: Alert): Effective {
  const rule = rendered(alert);
  const { time, window, expression, sign, number } = parseMonitor(rule.query);
  const critical = (rule.monitorThresholds as { critical: string }).critical;
  expect(rule.query.endsWith(` ${critical}`)).toBe(true);
  expect(time).toBe(sign === ">" ? "min" : "max");
  const periods = new Set(seriesOf(expression).map(({ seconds }) => seconds));
  expect(periods.size).toBe(1);
  const [period] = [...periods] as [number];
  const missing = { resolve: "ok", show_and_notify_no_data: "bad", default: "keep", show_no_data: "unknown" } as const;
  const guard = callsOf(expression, "is_greater")[0]?.threshold;
  return {
    comparison: sign === ">" ? "above" : "below",
    number,
    period,
    bad: window / period,
    missing: missing[rule.onMissingData as keyof typeof missing],
    // Counts are whole: more than 49 are at least 50.
    minEvents: guard === undefined ? undefined : guard + 1,
  };
}

/** The one difference of missing data, which the table of differences names. */
function keptWhereZeroIsMeant({ missing, measures: { aws } }: Alert): boolean {
  if (missing !== "keep" || !aws) return false;
  return "part" in aws || ("plain" in aws ? aws.plain : "used" in aws ? aws.used : aws.free).sparse === true;
}
