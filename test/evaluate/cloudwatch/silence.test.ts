import { type Alarm, readAlarm } from "../../../evaluate/cloudwatch/alarm";
import { judgement } from "../../../evaluate/cloudwatch/reading";
import { type Habits, LONGEST_EXTRA, SHORTEST_EXTRA, watch } from "../../../evaluate/cloudwatch/watch";
import type { Metric } from "../../../evaluate/cloudwatch-metric";
import type { Emission } from "../../../evaluate/emit/cloudwatch/emission";
import { emissionOf } from "../../../evaluate/emit/cloudwatch/tables";
import { sourcesOf } from "../../../model/measured";
import type { Alert, Model, ResolvedAwsMeasure } from "../../../model/model";
import { SEVERITY } from "../../../model/severities";
import { wholeCatalog } from "../../support/whole-catalog";
import { drive, type Level, USUAL } from "./drive";
import { type RenderedAlarm, renderedAlarms } from "./rendered";

const HABITS: readonly Habits[] = [0, 59].flatMap((phase) => [SHORTEST_EXTRA, LONGEST_EXTRA].map((extra) => ({ phase, extra, dynamodbIgnores: true })));
const awsOf = ({ measures }: Alert) => measures.aws as ResolvedAwsMeasure;
/** Whether every metric of it says nothing where nothing happens. */
const fallsSilent = (alert: Alert): boolean =>
  sourcesOf(awsOf(alert)).every(({ namespace, metric }) => (emissionOf(namespace, metric) as Emission | undefined)?.quiet === "absent");

const MODEL = wholeCatalog();
const alarms = renderedAlarms(MODEL);

describe("an alarm that takes silence for good", () => {
  const silent = alarms.filter(({ alert }) => alert.missing === "ok" && !("deviations" in alert.at) && fallsSilent(alert));
  test(`clears where its metrics end with the fault, with prompt and with late data: ${silent.length}`, () => {
    expect(silent.filter(({ alert }) => JSON.stringify(awsOf(alert)).includes("AWS/DynamoDB")).length).toBeGreaterThan(20);
    const wrong = silent.flatMap(({ alert, config }) =>
      [HABITS[0], HABITS[3]]
        .flatMap((habits) =>
          [0, awsOf(alert).delay].flatMap((late) => {
            const { changes } = watched(alert, config, { level: "beyond", late }, habits as Habits);
            return changes[0]?.to === "ALARM" && changes.at(-1)?.to === "OK"
              ? []
              : [`${alert.key}: ${changes.map(({ at, to }) => `${to} after ${at} s`).join()}`];
          }),
        )
        .slice(0, 1),
    );
    expect(wrong).toEqual([]);
  });
});

describe("an alarm on reports, of a thing that is gone", () => {
  const WATCHED = [
    "postgres-from-aurora.writer-uptime.P0",
    "postgres-from-rds.availability.P0",
    "postgres-from-rds.replication-broken.shop-orders-replica-1.P1",
  ];
  const NODES = ["shop-cache-001", "shop-cache-002"].map((node) => `redis-from-elasticache.availability.${node}.P1`);
  const keys = [...WATCHED, ...NODES];

  test("fires within what its severity allows, because a zero stands for the report that lacks", () => {
    const slowest = slowestOf(alarms, keys);
    expect(Object.keys(slowest)).toEqual(keys);
    for (const [key, seconds] of Object.entries(slowest))
      expect([key, seconds <= SEVERITY[key.endsWith("P0") ? "P0" : "P1"].detectWithin]).toEqual([key, true]);
  });

  test("would fire too late without: real datapoints go before missing ones, as long as AWS looks back", () => {
    const unfilled: Model = { ...MODEL, alerts: MODEL.alerts.map((alert) => (keys.includes(alert.key) ? plain(alert) : alert)) };
    for (const [key, seconds] of Object.entries(slowestOf(renderedAlarms(unfilled), keys))) expect([key, seconds > 300]).toEqual([key, true]);
  });

  test("is noticed within a day and a half of a certificate's last report", () => {
    const { alert, config } = alarms.find(({ alert: { key } }) => key === "certificate-from-regional.time-left.P2") as RenderedAlarm;
    const waits = HABITS.map((habits) => {
      const { changes, ends } = watched(alert, config, { level: "near", late: awsOf(alert).delay }, habits);
      return (changes[0]?.at as number) - ends;
    });
    expect(Math.max(...waits) / 3600).toBeLessThanOrEqual(36.5);
  });
});

/** The longest that one of these alarms needs from the last report on, in seconds. */
function slowestOf(all: readonly RenderedAlarm[], keys: readonly string[]): Readonly<Record<string, number>> {
  const found = all.filter(({ alert }) => keys.includes(alert.key)).sort((a, b) => keys.indexOf(a.alert.key) - keys.indexOf(b.alert.key));
  return Object.fromEntries(
    found.map(({ alert, config }) => {
      const waits = HABITS.map((habits) => {
        const { changes, ends } = watched(alert, config, { level: "near", late: 0 }, habits);
        return (changes.find(({ to }) => to === "ALARM")?.at ?? Number.POSITIVE_INFINITY) - ends;
      });
      return [alert.key, Math.max(...waits)];
    }),
  );
}

/** The same without the zeros. */
function plain(alert: Alert): Alert {
  const aws = awsOf(alert);
  if (!("plain" in aws)) throw new Error(`${alert.key} is no plain number`);
  return { ...alert, measures: { ...alert.measures, aws: { ...aws, plain: { ...aws.plain, sparse: false } } } };
}

interface Run {
  /** How it stands until it falls silent. */
  readonly level: Exclude<Level, "at">;
  readonly late: number;
}

/** What an alarm does, from good on, when its metrics stand at a level for long enough and then end. */
function watched(alert: Alert, config: RenderedAlarm["config"], { level, late }: Run, habits: Habits) {
  const alarm = readAlarm(config) as Alarm;
  const { period, of } = alert.window;
  const { delay, resolution: step } = awsOf(alert);
  const each = period / step;
  const settled = Math.ceil((of * period + delay + 120) / period) * each;
  const onset = settled + 6 * each;
  const last = onset + settled + 6 * each;
  const steps = last + (last - onset) + 6 * each;
  const course = level === "beyond" ? { onset, recovery: last } : { onset: steps, recovery: steps };
  const metrics = drive(alert, alarm, { ...course, steps, late, quiet: "near" }).map((metric) => ended(metric, last));
  const usual = { centre: () => USUAL.centre, deviation: () => USUAL.deviation };
  const changes = watch(alarm, judgement(alarm, metrics, usual), settled * step, steps * step, habits);
  return { changes: changes.filter(({ to, from }) => to === "ALARM" || from === "ALARM"), ends: last * step };
}

/** As AWS sends it: without zeros where it sends none. */
function ended(metric: Metric, last: number): Metric {
  const zeros = emissionOf(metric.namespace, metric.metric)?.quiet !== "absent";
  const cut = (column: Float64Array) => column.map((value, index) => (index < last && (zeros || metric.sum[index] !== 0) ? value : Number.NaN));
  const percentile = metric.percentile;
  return {
    ...metric,
    count: cut(metric.count),
    sum: cut(metric.sum),
    min: cut(metric.min),
    max: cut(metric.max),
    arrives: cut(metric.arrives),
    ...(percentile && { percentile: (p, from, to) => (from < last ? percentile(p, from, Math.min(to, last)) : Number.NaN) }),
  };
}
