import { notUnderstood } from "../outcome";
import { fieldsOf, listOf, textOf } from "../yaml-fields";

/** An interval that recurs, in UTC; what it does not say is always so. */
export interface TimeInterval {
  /** Minutes of the day, without the last. */
  readonly times?: readonly Range[];
  readonly daysOfMonth?: readonly Range[];
  readonly months?: readonly Range[];
  readonly years?: readonly Range[];
}
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * @param at Seconds since 1970, UTC.
 * https://github.com/prometheus/alertmanager/blob/v0.25.0/timeinterval/timeinterval.go (`ContainsTime`)
 */
export function contains({ times, daysOfMonth, months, years }: TimeInterval, at: number): boolean {
  const time = new Date(at * 1000);
  const minute = time.getUTCHours() * 60 + time.getUTCMinutes();
  const within = (value: number, ranges: readonly Range[] | undefined) => ranges?.some(({ from, to }) => from <= value && value <= to) ?? true;
  return (
    (times?.some(({ from, to }) => from <= minute && minute < to) ?? true) &&
    within(time.getUTCDate(), daysOfMonth) &&
    within(time.getUTCMonth() + 1, months) &&
    within(time.getUTCFullYear(), years)
  );
}

export function timeIntervalOf(value: unknown, where: string): TimeInterval {
  const { times, days_of_month, months, years } = fieldsOf(value, ["times", "days_of_month", "months", "years"], where);
  return {
    ...(times !== undefined && { times: listOf(times, where).map((one) => timesOf(one, where)) }),
    ...(days_of_month !== undefined && { daysOfMonth: rangesOf(days_of_month, where) }),
    ...(months !== undefined && { months: rangesOf(months, where) }),
    ...(years !== undefined && { years: rangesOf(years, where) }),
  };
}

function timesOf(value: unknown, where: string): Range {
  const { start_time, end_time } = fieldsOf(value, ["start_time", "end_time"], where);
  return { from: minuteOf(start_time, where), to: minuteOf(end_time, where) };
}

function minuteOf(value: unknown, where: string): number {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(textOf(value, where)) ?? [];
  return hours === undefined ? notUnderstood(`${where}: ${value}`) : Number(hours) * 60 + Number(minutes);
}

/** Numbers alone: names of months and days that are counted from a month's end are not rendered. */
const rangesOf = (value: unknown, where: string): readonly Range[] =>
  listOf(value, where).map((one) => {
    const [, from, to = from] = /^(\d+)(?::(\d+))?$/.exec(textOf(one, where)) ?? [];
    return from === undefined ? notUnderstood(`${where}: ${one}`) : { from: Number(from), to: Number(to) };
  });
