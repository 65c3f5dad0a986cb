import { readArguments } from "../commands/arguments";
import { table } from "../commands/table";
import { type Alarm, readAlarm } from "../evaluate/cloudwatch/alarm";
import { judgement, metricsOf } from "../evaluate/cloudwatch/reading";
import { SHORTEST_EXTRA, watch } from "../evaluate/cloudwatch/watch";
import { transitions } from "../evaluate/prometheus/rules/run";
import type { ResolvedAwsMeasure } from "../model/model";
import { drive, USUAL } from "../test/evaluate/cloudwatch/drive";
import { renderedAlarms } from "../test/evaluate/cloudwatch/rendered";
import { drive as driveScraped } from "../test/evaluate/prometheus/drive";
import { drivenOf, scrapedEvery } from "../test/evaluate/prometheus/driven";
import { wholeCatalog } from "../test/support/whole-catalog";
import { middle } from "./measure";

/** How many times as long as a bare loop over the same points an evaluation may take, all alerts of a vendor together. */
const LIMIT = 25;
const DAY = 86_400;
/** Seconds. Of longer periods the bare loop adds up the same points again and again, which nobody would write. */
const LONGEST_PERIOD = 300;
const ROUNDS = 5;

/** A day of one alert: by the evaluator, and by what anybody would write who knows nothing of missing and late data. */
interface Course {
  readonly ours: () => unknown;
  readonly points: readonly Float64Array[];
  /** Seconds from one point to the next. */
  readonly step: number;
  readonly window: { readonly period: number; readonly bad: number; readonly of: number };
}

/** `npm run bench:evaluate`: what a day of every alert of the catalog takes, beside a bare loop that counts M of N over the same points. */
function benchmark(check: boolean): void {
  const rows = Object.entries({ CloudWatch: alarms(), Prometheus: rules() }).map(([vendor, courses]) => {
    const rounds = Array.from({ length: ROUNDS }, () => [seconds(courses, ({ ours }) => ours()), seconds(courses, bare)] as const);
    const [ours, loop] = [middle(rounds.map(([first]) => first)), middle(rounds.map(([, second]) => second))];
    return { vendor, alerts: courses.length, ours, loop, ratio: middle(rounds.map(([first, second]) => first / second)) };
  });
  const cells = rows.map(({ vendor, alerts, ours, loop, ratio }) => [vendor, String(alerts), ours.toFixed(2), loop.toFixed(3), ratio.toFixed(1)]);
  process.stdout.write(`${table(["vendor", "alerts", "seconds", "bare loop", "ratio"], cells)}\n`);
  for (const { vendor, ratio } of check ? rows : [])
    if (ratio > LIMIT) {
      process.stderr.write(`${vendor}: ${ratio.toFixed(1)} times as long as the bare loop; ${LIMIT} times are allowed\n`);
      process.exitCode = 1;
    }
}

function alarms(): readonly Course[] {
  const usual = { centre: () => USUAL.centre, deviation: () => USUAL.deviation };
  return renderedAlarms(wholeCatalog())
    .filter(({ alert }) => alert.window.period <= LONGEST_PERIOD)
    .map(({ alert, config }) => {
      const alarm = readAlarm(config) as Alarm;
      const { resolution: step, delay: late } = alert.measures.aws as ResolvedAwsMeasure;
      const steps = DAY / step;
      const metrics = drive(alert, alarm, { onset: steps / 2, recovery: (steps * 3) / 4, steps, quiet: "near", late });
      const habits = { extra: SHORTEST_EXTRA, dynamodbIgnores: true };
      return {
        ours: () => watch(alarm, judgement(alarm, metrics, usual), 0, DAY, habits),
        points: metricsOf(alarm, metrics).map(({ sum }) => sum),
        step,
        window: alert.window,
      };
    });
}

function rules(): readonly Course[] {
  const every = 15;
  return drivenOf(scrapedEvery(every), every)
    .filter(({ alert }) => alert.window.period <= LONGEST_PERIOD)
    .map(({ alert, group }) => {
      const data = driveScraped(alert, { onset: DAY / 2, recovery: (DAY * 3) / 4, until: DAY }, { every, phase: 4, takes: 0 });
      const pace = { release: 3, starts: 0, offset: 13 } as const;
      return { ours: () => [...transitions(group, pace, data, DAY)], points: data.map(({ at }) => at), step: every, window: alert.window };
    });
}

/** Each minute it adds up the points of each of the last N periods and counts those that are high. */
function bare({ points, step, window: { period, bad, of } }: Course): number {
  const each = Math.max(1, period / step);
  let changes = 0;
  let rings = false;
  for (let time = 60; time <= DAY; time += 60) {
    const now = Math.floor(time / step);
    let count = 0;
    for (let age = 0; age < of; age++) {
      let sum = 0;
      for (const column of points) for (let index = now - age * each - each; index < now - age * each; index++) sum += column[index] ?? 0;
      if (sum > 1) count++;
    }
    if (count >= bad !== rings) changes++;
    rings = count >= bad;
  }
  return changes;
}

function seconds(courses: readonly Course[], work: (course: Course) => unknown): number {
  const start = process.hrtime.bigint();
  for (const course of courses) work(course);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const given = readArguments(process.argv.slice(2), "npm run bench:evaluate [-- --check]", { check: { type: "boolean", default: false } });
if (typeof given === "number") process.exitCode = given;
else benchmark(given.values.check === true);
