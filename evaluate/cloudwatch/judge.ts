import type { Alarm, AlarmState } from "./alarm";

/** A datapoint: bad or not; nothing where it is missing. */
export type Datapoint = boolean | undefined;

/**
 * The state that an alarm is in after it has looked at its datapoints.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 * @param datapoints of the evaluation range, the newest first
 * @param before the state until then
 */
export function judge(
  { evaluationPeriods: n, datapointsToAlarm: m, missing }: Pick<Alarm, "evaluationPeriods" | "datapointsToAlarm" | "missing">,
  datapoints: readonly Datapoint[],
  before: AlarmState,
): AlarmState {
  let real = 0;
  let bad = 0;
  let good = 0;
  let oldestBad = -1;
  for (let age = 0; age < datapoints.length && real < n; age++) {
    const datapoint = datapoints[age];
    if (datapoint === undefined) continue;
    real++;
    if (datapoint) {
      bad++;
      oldestBad = age;
    } else good++;
  }
  if (bad >= m) return "ALARM";
  if (real >= n) return "OK";
  return FILLED[missing]({ real, bad, good, lacking: n - real, m, early: good === 0 && oldestBad + 1 >= m, before });
}

interface Range {
  readonly real: number;
  readonly bad: number;
  readonly good: number;
  /** How many datapoints there are too few. */
  readonly lacking: number;
  readonly m: number;
  /** Nothing is good, and the oldest that is bad is old enough: AWS' "premature alarm state". */
  readonly early: boolean;
  readonly before: AlarmState;
}

/** Where fewer datapoints are real than are judged, and too few of them are bad. */
const FILLED: Readonly<Record<Alarm["missing"], (range: Range) => AlarmState>> = {
  notBreaching: () => "OK",
  breaching: ({ bad, lacking, m }) => (bad + lacking >= m ? "ALARM" : "OK"),
  missing: ({ real, early }) => (real === 0 ? "INSUFFICIENT_DATA" : early ? "ALARM" : "OK"),
  // Of a range with bad datapoints and too few of them AWS says only that the state stays where they are old.
  ignore: ({ good, before }) => (good > 0 ? "OK" : before),
};
