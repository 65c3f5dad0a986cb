import { catalog } from "../../../environments/catalog";
import { type Alarm, readAlarm } from "../../../evaluate/cloudwatch/alarm";
import { judgement } from "../../../evaluate/cloudwatch/reading";
import { type Habits, LONGEST_EXTRA, SHORTEST_EXTRA, watch } from "../../../evaluate/cloudwatch/watch";
import type { Metric } from "../../../evaluate/cloudwatch-metric";
import type { Component, OwnSignal } from "../../../model/platform";
import { resolve } from "../../../model/resolve";
import type { Severity } from "../../../model/severities";
import type { Catalog, Window } from "../../../model/thresholds";
import { api, modelOf, platform } from "../../support/platform";
import { renderedAlarms } from "./rendered";

const HOUR = 3600;
const DAY = 24 * HOUR;
const HABITS: readonly Habits[] = [0, 59].flatMap((phase) => [SHORTEST_EXTRA, LONGEST_EXTRA].map((extra) => ({ phase, extra, dynamodbIgnores: true })));

/** A backup that counts itself when it is done. */
function backup(severity: Severity, window: Window, metric: Partial<OwnSignal["metric"]> = {}): Component {
  const signal = {
    title: "Backups done",
    class: "freshness",
    dimension: "count",
    worse: "below",
    meaning: "Last night is lost if the database is.",
    firstLook: "The job's log.",
    metric: { namespace: "Shop", name: "BackupsDone", statistic: "Sum", unit: "1", dimensions: {}, sparse: true, delay: 60, resolution: 60, ...metric },
    thresholds: { [severity]: { at: 1, window, missing: "bad", reason: "a test" } },
  } as OwnSignal;
  return api({ kind: "custom", fields: {}, signals: { done: signal } });
}
const input = (...of: Parameters<typeof backup>) => platform({ nightly: backup(...of) });
const told = (...of: Parameters<typeof backup>) => resolve(input(...of), catalog as Catalog).diagnostics;
const day = { period: DAY, bad: 1, of: 1 };

/** Times at which it is done, in seconds, as CloudWatch has them a minute later. */
function done(times: readonly number[], until: number): Metric {
  const column = (value: number) =>
    Float64Array.from({ length: until / 60 }, (_, minute) => (times.some((time) => Math.floor(time / 60) === minute) ? value : Number.NaN));
  const arrives = Float64Array.from({ length: until / 60 }, (_, minute) => (minute + 2) * 60);
  return {
    namespace: "Shop",
    metric: "BackupsDone",
    dimensions: {},
    step: 60,
    start: 0,
    count: column(1),
    sum: column(1),
    min: column(1),
    max: column(1),
    arrives,
  } as unknown as Metric;
}

/** When the rendered alarm fires, in seconds after the deadline; the earliest and the latest. */
function firesAfter(window: Window, severity: Severity, cadence: number) {
  const model = modelOf(input(severity, window), catalog);
  const [{ alert, config }] = renderedAlarms(model) as [ReturnType<typeof renderedAlarms>[number]];
  const alarm = readAlarm(config) as Alarm;
  const times = [0, 1, 2, 3, 4, 5].map((night) => 2 * HOUR + night * cadence);
  const deadline = (times.at(-1) as number) + (alert.deadline as number);
  const until = deadline + 3 * DAY;
  const found = HABITS.map((habits) => {
    const alarms = watch(alarm, judgement(alarm, [done(times, until)], { centre: () => 0, deviation: () => 1 }), 3 * DAY, until, habits).filter(
      ({ to }) => to === "ALARM",
    );
    return alarms.map(({ at }) => at - deadline);
  });
  return { alert, found };
}

describe("A nightly job", () => {
  test.each(["P0", "P1", "P2", "P3", "P4"] as const)("has a deadline of a day at %s, and the time is counted from there", (severity) => {
    expect(told(severity, day)).toEqual([]);
    const [alert] = modelOf(input(severity, day), catalog).alerts;
    expect(alert).toMatchObject({ key: `nightly.done.${severity}`, deadline: DAY, detectWithin: 60 });
  });

  test("that is not done pages once, within a minute of its deadline, and never where it is done a little sooner each night", () => {
    const { alert, found } = firesAfter(day, "P1", DAY - 120);
    for (const after of found) {
      expect(after.length).toBe(1);
      expect(after[0]).toBeGreaterThanOrEqual(-60);
      expect(after[0]).toBeLessThanOrEqual(alert.detectWithin + 60);
    }
  });

  test("with a deadline of more than a day is looked at once an hour, which is too late to page, and is what P3 allows", () => {
    const long = { period: 26 * HOUR, bad: 1, of: 1 };
    expect(told("P1", long)).toMatchObject([
      { code: "TOC204", reason: expect.stringMatching(/3600 s after the deadline of 1 d 2 h, .*once an hour; P1 allows 300 s/) },
    ]);
    const { alert, found } = firesAfter(long, "P3", DAY + 600);
    expect(alert.detectWithin).toBe(HOUR);
    for (const after of found) {
      expect(after.length).toBe(1);
      expect(after[0]).toBeGreaterThan(-HOUR);
      expect(after[0]).toBeLessThanOrEqual(alert.detectWithin + 60);
    }
  });

  test("whose metric is not said to be silent has none, because older datapoints are looked at first; the hint says so, and helps", () => {
    const hint = { code: "TOC204", hint: expect.stringContaining("say `sparse: true` of its metric") };
    expect(told("P1", day, { sparse: false })).toMatchObject([hint]);
    expect(told("P2", day, { sparse: false })).toMatchObject([hint]);
    expect(told("P1", day, { sparse: false, resolution: DAY })).toMatchObject([hint]);
  });

  test("whose metric comes no oftener than its deadline would always be late", () => {
    expect(told("P1", day, { resolution: DAY })).toMatchObject([{ code: "TOC217", hint: expect.stringMatching(/take a period of 86460 s or more$/) }]);
    expect(told("P3", { ...day, period: 86_460 }, { resolution: DAY })).toEqual([]);
  });
});
