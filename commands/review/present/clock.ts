import type { Temporal } from "@js-temporal/polyfill";
import { isDay, isInstant } from "../../../model/days";

/** What a review takes for the present: a day (`2026-11-25`), or a moment (RFC 3339 with an offset, seconds left out or not). */
export type Now = string;

/** @throws nothing: whether a text is one */
export const isNow = (text: string): boolean => isDay(text) || isInstant(text);

/** The day of it, as it is written. */
export const dayOf = (now: Now): string => now.slice(0, 10);

/** From and to, in milliseconds since the epoch; `to` is no part of it. */
export type Range = readonly [number, number];

/** The present of a time zone: a moment, or the whole of the day there, which has 23 or 25 hours where clocks change. */
export function rangeOf(now: Now, timeZone: string): Range {
  if (!isDay(now)) return [Date.parse(now), Date.parse(now) + 1];
  const day = temporal().PlainDate.from(now);
  return [epoch(day, timeZone), epoch(day.add({ days: 1 }), timeZone)];
}

/** A local time as an instant. A time that the clocks skip comes later by as much, of one that comes twice it is the first. */
export const epoch = (local: Temporal.PlainDate | Temporal.PlainDateTime, timeZone: string): number =>
  ("hour" in local ? local : local.toPlainDateTime()).toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds;

/** What the clocks of a zone show at an instant. */
export const localTime = (instant: number, timeZone: string): Temporal.PlainDateTime =>
  temporal().Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();

/** "before 09:00", "from 09:00", "from 09:00 to 17:00"; nothing for all of it. On a day on which clocks change, with the offset: "before 06:00 UTC-05:00". */
export function partOf([from, to]: Range, [start, end]: Range, timeZone: string): string {
  const changes = end - start > 1 && end - start !== DAY;
  const clock = (instant: number): string => {
    const zoned = temporal().Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
    return `${zoned.toPlainTime().toString({ smallestUnit: "minute" })}${changes ? ` UTC${zoned.offset}` : ""}`;
  };
  if (from === start && to === end) return "";
  if (from === start) return `before ${clock(to)}`;
  return to === end ? `from ${clock(from)}` : `from ${clock(from)} to ${clock(to)}`;
}
const DAY = 86_400_000;

/** "on 2026-11-25 (Europe/Berlin)", "on 2026-11-16 and 2026-11-25 (Europe/Berlin)", or "at 2026-11-25T14:30Z". */
export const nowText = (all: readonly Now[], timeZone: string): string =>
  all.every(isDay) ? `on ${all.join(" and ")} (${timeZone})` : `at ${all.join(" and ")}`;

/** The days of a range in a zone, and so many before them. */
export function daysOf([from, to]: Range, timeZone: string, before: number): readonly Temporal.PlainDate[] {
  const [first, last] = [localTime(from, timeZone).toPlainDate().subtract({ days: before }), localTime(to, timeZone).toPlainDate()];
  return Array.from({ length: first.until(last).days + 1 }, (_, days) => first.add({ days }));
}

/** It takes longer to load than most reviews take: only those that ask what is on now do. */
const temporal = (): typeof Temporal => (require("@js-temporal/polyfill") as typeof import("@js-temporal/polyfill")).Temporal;
