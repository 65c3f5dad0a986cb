import type { Block, Limit, Problem, Reader, Rule } from "../limit";
import { NOT_EMPTY, PROVIDER } from "./common";

const MUTE = `${PROVIDER}13d088ac42b2034c5c6860a016a2baec8ad8b42d/internal/resources/grafana/resource_alerting_mute_timing.go`;
/** Which parses them for Grafana, and writes them back in lower case. */
const INTERVAL = "https://github.com/prometheus/alertmanager/blob/07ba6421320560959bb2702f352da46a83c8bf79/timeinterval/timeinterval.go";

const CLOCK = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const TIME: Rule = { pattern: CLOCK, is: "a time such as 09:00, up to 24:00" };
const DAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const MONTHS = "january february march april may june july august september october november december".split(" ");

export const muteLimits: readonly Limit[] = [
  { argument: "name", rule: NOT_EMPTY, source: MUTE },
  { argument: "intervals[].times[].start", rule: TIME, source: INTERVAL },
  { argument: "intervals[].times[].end", rule: TIME, source: INTERVAL },
  { argument: "intervals[].times[].end", rule: { together: orderProblem }, source: INTERVAL },
  spans("weekdays", (text) => found(DAYS, text), "a weekday or a span of them such as monday:friday; a week begins on sunday"),
  spans("days_of_month", dayOfMonth, "a day of 1 to 31 or a span of them such as 1:15; -1 is the last"),
  spans("months", (text) => found(MONTHS, text) ?? whole(text, 1, 12), "a month or a span of them such as june:august or 6:8"),
  spans("years", (text) => whole(text, 0, Number.POSITIVE_INFINITY), "a year or a span of them such as 2027:2029"),
  { argument: "intervals[].location", rule: { together: locationProblem }, source: INTERVAL },
];

function orderProblem(times: Block, read: Reader): Problem | undefined {
  const [start, end] = [read.text(times, "start"), read.text(times, "end")];
  if (start === undefined || end === undefined || !CLOCK.test(start) || !CLOCK.test(end) || start < end) return undefined;
  return { reason: `is ${end}, not after the start at ${start}`, hint: "end by 24:00 and begin the next day's interval at 00:00" };
}

/** Each element is one value or two that do not fall, as far as the order can be known. */
function spans(argument: string, memberOf: (text: string) => number | undefined, is: string): Limit {
  const fits = (text: string): boolean => {
    const [begin, end, ...more] = text.split(":").map(memberOf);
    if (begin === undefined || more.length > 0) return false;
    return !text.includes(":") || (end !== undefined && begin <= end);
  };
  const problem = (interval: Block, read: Reader): Problem | undefined => {
    const wrong = (read.list(interval, argument) ?? []).find((each) => typeof each === "string" && !each.includes("{") && !fits(each));
    return wrong === undefined ? undefined : { reason: `has ${JSON.stringify(wrong)}; Grafana takes ${is}`, hint: `write ${is}` };
  };
  return { argument: `intervals[].${argument}`, rule: { together: problem }, source: INTERVAL };
}

function found(names: readonly string[], text: string): number | undefined {
  const index = names.indexOf(text);
  return index < 0 ? undefined : index + 1;
}

function whole(text: string, min: number, max: number): number | undefined {
  const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}

/** A day from the end is placed in the shortest month, as Alertmanager does: only what is wrong in every month is refused. */
function dayOfMonth(text: string): number | undefined {
  return whole(text, 1, 31) ?? (whole(text, -31, -1) === undefined ? undefined : Number(text) + 28);
}

/** Go looks a location up as a file, by its exact name; JavaScript takes offsets and any case as well. */
function locationProblem(interval: Block, read: Reader): Problem | undefined {
  const location = read.text(interval, "location");
  if (location === undefined || location === "" || (/^[A-Z][\w+-]*(\/[A-Z][\w+-]*){0,2}$/.test(location) && known(location))) return undefined;
  return { reason: `is ${JSON.stringify(location)}, which is no location of the IANA time zone database`, hint: "write it like Europe/Berlin, or UTC" };
}

function known(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }) !== undefined;
  } catch {
    return false;
  }
}
