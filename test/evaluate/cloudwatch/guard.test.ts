import { type Alarm, readAlarm } from "../../../evaluate/cloudwatch/alarm";
import { judgement } from "../../../evaluate/cloudwatch/reading";
import { SHORTEST_EXTRA, watch } from "../../../evaluate/cloudwatch/watch";
import type { Alert, ResolvedAwsMeasure } from "../../../model/model";
import { wholeCatalog } from "../../support/whole-catalog";
import { drive } from "./drive";
import { type RenderedAlarm, renderedAlarms } from "./rendered";

const guarded = renderedAlarms(wholeCatalog()).filter(({ alert }) => alert.minEventsPerPeriod !== undefined && !("deviations" in alert.at));

/** Whether an alarm rings while so many events a period are as bad as can be. */
function rings({ alert, config }: RenderedAlarm, events: number): boolean {
  const { period, of } = alert.window;
  const { delay, resolution: step } = alert.measures.aws as ResolvedAwsMeasure;
  const each = period / step;
  const onset = Math.ceil((of * period + delay + 120) / period) * each;
  const steps = onset + 3 * of * each;
  const alarm = readAlarm(config) as Alarm;
  const metrics = drive(alert, alarm, { onset, recovery: steps, steps, quiet: "near", late: 0, events });
  return watch(alarm, judgement(alarm, metrics), onset * step, steps * step, { extra: SHORTEST_EXTRA, dynamodbIgnores: true }).some(({ to }) => to === "ALARM");
}

test(`Every alarm that wants so many events of a period is quiet with one fewer, however bad, and rings with as many: ${guarded.length}`, () => {
  expect(guarded.length).toBeGreaterThan(50);
  const least = ({ minEventsPerPeriod }: Alert) => minEventsPerPeriod as number;
  expect(guarded.filter((one) => rings(one, least(one.alert) - 1)).map(({ alert }) => alert.key)).toEqual([]);
  expect(guarded.filter((one) => !rings(one, least(one.alert))).map(({ alert }) => alert.key)).toEqual([]);
});
