import { type Alarm, readAlarm } from "../../../evaluate/cloudwatch/alarm";
import { judgement } from "../../../evaluate/cloudwatch/reading";
import { type Habits, LONGEST_EXTRA, SHORTEST_EXTRA, watch } from "../../../evaluate/cloudwatch/watch";
import { isUnsupported } from "../../../evaluate/outcome";
import type { Alert } from "../../../model/model";
import { wholeCatalog } from "../../support/whole-catalog";
import { type Course, drive, USUAL } from "./drive";
import { renderedAlarms } from "./rendered";

const alarms = renderedAlarms(wholeCatalog());
/** At the beginning and at the end of a minute, with the shortest and the longest range that AWS may look back. */
const HABITS: readonly Habits[] = [0, 59].flatMap((phase) => [SHORTEST_EXTRA, LONGEST_EXTRA].map((extra) => ({ phase, extra, dynamodbIgnores: true })));
/** AWS says both that it ignores missing data and that it does as it is told. */
const habitsOf = ({ measures }: Alert): readonly Habits[] =>
  JSON.stringify(measures.aws).includes("AWS/DynamoDB")
    ? [true, false].flatMap((dynamodbIgnores) => HABITS.map((habits) => ({ ...habits, dynamodbIgnores })))
    : HABITS;

/** Seconds that samples come late, where the delay is another thing: SQS begins to report an idle queue within a quarter of an hour. */
const LATE: Readonly<Record<string, number>> = { "dead-letters": 60 };

test(`Every alarm of the whole catalog can be evaluated: ${alarms.length}`, () => {
  expect(alarms.length).toBeGreaterThan(300);
  const unsupported = alarms.flatMap(({ alert, config }) => {
    const alarm = readAlarm(config);
    return isUnsupported(alarm) ? [`${alert.key}: ${alarm.unsupported}`] : [];
  });
  expect(unsupported).toEqual([]);
});

test("Every alarm fires a step beyond its threshold, clears a step before it, and is quiet at it, with prompt and with late data", () => {
  let runs = 0;
  const wrong = alarms.flatMap(({ alert, config }) => {
    const alarm = readAlarm(config) as Alarm;
    const found = habitsOf(alert).flatMap((habits) =>
      [0, LATE[alert.signal] ?? (alert.measures.aws?.delay as number)].flatMap((late) => {
        runs++;
        const outcome = outcomeOf(alert, alarm, late, habits);
        return outcome === undefined ? [] : [`${alert.key} ${alert.window.bad} of ${alert.window.of} × ${alert.window.period} s, ${late} s late: ${outcome}`];
      }),
    );
    return found.slice(0, 1);
  });
  process.stdout.write(`alarms that were driven over their thresholds: ${JSON.stringify({ alarms: alarms.length, runs })}\n`);
  expect(wrong).toEqual([]);
});

/** What is wrong with an alarm, if anything. */
function outcomeOf(alert: Alert, alarm: Alarm, late: number, habits: Habits): string | undefined {
  const { period, of } = alert.window;
  const { delay, resolution: step } = alert.measures.aws as { delay: number; resolution: number };
  const each = period / step;
  const settled = Math.ceil((of * period + delay + 120) / period) * each;
  const onset = settled + 6 * each;
  const recovery = onset + settled + 6 * each;
  const steps = recovery + (recovery - onset);
  const course: Course = { onset, recovery, steps, late, quiet: isExact(alarm, each) ? "at" : "near" };
  const usual = { centre: () => USUAL.centre, deviation: () => USUAL.deviation };
  const changes = watch(alarm, judgement(alarm, drive(alert, alarm, course), usual), settled * step, steps * step, habits);
  const [fired, cleared] = changes.filter(({ to, from }) => to === "ALARM" || from === "ALARM");
  if (!fired) return "it never fires";
  if (fired.at < onset * step) return `it fires ${onset * step - fired.at} s before the fault`;
  if (!cleared) return `it fires after ${fired.at - onset * step} s and never clears`;
  return cleared.at < recovery * step ? `it clears ${recovery * step - cleared.at} s before the fault is over` : undefined;
}

/** A mean is not exactly what each of its samples is, and of several steps not each sum is. */
const isExact = ({ lines }: Alarm, steps: number): boolean =>
  steps === 1 && ![...lines.values()].some((line) => "metric" in line && line.metric.stat === "Average");
