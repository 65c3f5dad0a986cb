import type { Transition } from "../outcome";
import type { Alarm, AlarmState } from "./alarm";
import { type Datapoint, judge } from "./judge";
import type { Judgement } from "./reading";

/** What AWS does not say, or says in two ways: an alert has to be right whichever it is. */
export interface Habits {
  /** When an alarm is evaluated, in seconds after a minute begins (of high resolution: ten seconds). @default 0 */
  readonly phase?: number;
  /** How many periods more than N an alarm looks back, where datapoints are missing. */
  readonly extra: (alarm: Pick<Alarm, "period" | "evaluationPeriods">) => number;
  /**
   * Whether alarms on AWS/DynamoDB ignore missing data whatever they say. PutMetricAlarm's page says so; the user guide says that it is
   * their default. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
   */
  readonly dynamodbIgnores: boolean;
}

/**
 * The longest and the shortest range that is known of. AWS shows five periods for N = 3, and does not say how it comes to them; with
 * periods of 60 s datapoints of six minutes ago were seen to count for N = 1 and for N = 2, and older ones not: five more than N at most.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html#alarms-evaluating-missing-data,
 * https://github.com/infrahouse/terraform-aws-lambda-monitored (docs/monitoring.md, measured in September 2026)
 */
export const LONGEST_EXTRA: Habits["extra"] = ({ period }) => (period <= 60 ? 5 : 2);
export const SHORTEST_EXTRA: Habits["extra"] = () => 2;

/** How an alarm's state changes between two times, from INSUFFICIENT_DATA on. */
export function watch(alarm: Alarm, judgement: Judgement, from: number, to: number, habits: Habits): readonly Transition<AlarmState>[] {
  const { every, tick } = pace(alarm);
  const range = alarm.evaluationPeriods + habits.extra(alarm);
  const rule = habits.dynamodbIgnores && readsDynamodb(alarm) ? { ...alarm, missing: "ignore" as const } : alarm;
  const transitions: Transition<AlarmState>[] = [];
  const datapoints: Datapoint[] = Array.from({ length: range });
  let state: AlarmState = "INSUFFICIENT_DATA";
  for (let at = Math.ceil(from / every) * every + (habits.phase ?? 0); at < to; at += every) {
    const end = Math.floor(at / tick) * tick;
    for (let age = 0; age < range; age++) datapoints[age] = judgement(end - age * alarm.period, at);
    const next = judge(rule, datapoints, state);
    if (next !== state) transitions.push({ at, from: state, to: next });
    state = next;
  }
  return transitions;
}

const HOUR = 3600;
const DAY = 86_400;

/**
 * Seconds from one evaluation to the next, and to what time the newest period ends: each slides with the evaluations.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html
 */
export function pace({ period, evaluationPeriods }: Pick<Alarm, "period" | "evaluationPeriods">): { readonly every: number; readonly tick: number } {
  if (period * evaluationPeriods > DAY) return { every: HOUR, tick: HOUR };
  return period < 60 ? { every: 10, tick: 10 } : { every: 60, tick: 60 };
}

const readsDynamodb = ({ lines }: Alarm): boolean =>
  [...lines.values()].some((line) => ("metric" in line ? line.metric.namespace : "insights" in line ? line.insights.namespace : "") === "AWS/DynamoDB");
