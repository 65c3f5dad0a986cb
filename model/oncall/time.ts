import { TIME_ZONES } from "../limits/pagerduty/time-zones";
import { DAYS, type Day, type HoursInput, type SupportHours } from "./input";
import type { OncallRestriction } from "./model";

export const WEEK_MINUTES = 7 * 24 * 60;

/** Whether PagerDuty's provider takes the zone: a fixed list, without `UTC` (it says `Etc/UTC`) and some newer names. */
export function isTimeZone(name: string): boolean {
  return TIME_ZONES.includes(name);
}

/** Whether the calendar has the day (YYYY-MM-DD). */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A local date (YYYY-MM-DD) and time (HH:MM) as RFC 3339 with the zone's offset at that moment. */
export function zonedTime(date: string, time: string, timeZone: string): string {
  const local = Date.parse(`${date}T${time}:00Z`);
  // Twice, because the first guess may lie on the other side of a clock change.
  const offset = offsetMinutes(timeZone, local - offsetMinutes(timeZone, local) * 60_000);
  const sign = offset < 0 ? "-" : "+";
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${date}T${time}:00${offset === 0 ? "Z" : `${sign}${pad(hours)}:${pad(minutes)}`}`;
}

/**
 * Minutes that the zone's clocks are ahead of UTC at an instant (milliseconds since the epoch). Every synthesis asks, so it is what
 * `Intl` prints: Temporal, which reviews reckon with, takes far longer to load than all schedules take to be resolved.
 */
export function offsetMinutes(timeZone: string, instant: number): number {
  const part = Object.fromEntries(
    formatter(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<"year" | "month" | "day" | "hour" | "minute", number>;
  return Math.round((Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute) - instant) / 60_000);
}

/** PagerDuty's restrictions for the hours, or nothing if the end does not come after the start. */
export function restrictions(hours: HoursInput): readonly OncallRestriction[] | undefined {
  const [from, to] = [moment(hours.from), moment(hours.to)];
  if ((from.day === undefined) !== (to.day === undefined) || (from.day && hours.days)) return undefined;
  if (from.day && to.day) {
    const minutes = (to.day * 1440 + to.minute - from.day * 1440 - from.minute + WEEK_MINUTES) % WEEK_MINUTES;
    return minutes === 0 ? undefined : [{ startDay: from.day, start: from.clock, durationSeconds: minutes * 60 }];
  }
  const minutes = (to.minute - from.minute + 1440) % 1440 || 1440;
  const once = { start: from.clock, durationSeconds: minutes * 60 };
  if (hours.days) return dayNumbers(hours.days).map((startDay) => ({ startDay, ...once }));
  // A daily restriction must be shorter than a day; one that is not restricts nothing.
  return minutes === 1440 ? [] : [once];
}

/** Minutes of the week, from Monday 00:00 in the schedule's time zone, that restrictions leave on: `[start, length]`. */
export function weekSpans(list: readonly OncallRestriction[]): readonly (readonly [number, number])[] {
  if (list.length === 0) return [[0, WEEK_MINUTES]];
  return list.flatMap(({ startDay, start, durationSeconds }) =>
    (startDay ? [startDay] : dayNumbers(DAYS)).map((day) => [(day - 1) * 1440 + moment(start).minute, durationSeconds / 60] as const),
  );
}

/** "mon-fri 09:00-17:00 Europe/Berlin" */
export function formatSupportHours({ days, from, to, timeZone }: SupportHours): string {
  const numbers = dayNumbers(days);
  const run = numbers.length > 2 && numbers.every((day, index) => index === 0 || day === (numbers[index - 1] as number) + 1);
  const names = numbers.map((day) => DAYS[day - 1]);
  return `${run ? `${names[0]}-${names.at(-1)}` : names.join(", ")} ${from}-${to} ${timeZone}`;
}

/** 1 Monday to 7 Sunday, sorted. */
export function dayNumbers(days: readonly Day[]): readonly number[] {
  return [...new Set(days)].map((day) => DAYS.indexOf(day) + 1).sort((a, b) => a - b);
}

/** "sat 09:30" of a minute of the week. */
export function formatMoment(minute: number): string {
  const within = minute % 1440;
  return `${DAYS[Math.floor(minute / 1440) % 7]} ${pad(Math.floor(within / 60))}:${pad(within % 60)}`;
}

function moment(text: string): { readonly day?: number; readonly minute: number; readonly clock: string } {
  const [clock, name] = text.split(" ").reverse() as [string, Day?];
  const [hours, minutes] = clock.split(":").map(Number) as [number, number];
  const time = { minute: hours * 60 + minutes, clock: `${pad(hours)}:${pad(minutes)}:00` };
  return name ? { day: DAYS.indexOf(name) + 1, ...time } : time;
}

const pad = (value: number): string => String(value).padStart(2, "0");

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  formatters.set(timeZone, made);
  return made;
}
