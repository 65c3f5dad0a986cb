import { own } from "../../../model/own";

/** Minutes of an average month. */
const MONTH = 730 * 60;
/** In an average month. @param seconds Between two runs. */
export const runsEvery = (seconds: number): number => (MONTH * 60) / seconds;
const UNITS: Readonly<Record<string, number>> = { minute: 1, minutes: 1, hour: 60, hours: 60 };

/**
 * How often a canary runs in an average month.
 * @param expression `rate(…)` or `cron(…)`; `rate(0 …)` runs once, when it is started.
 * @returns nothing for what is neither.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_cron.html
 */
export function runsPerMonth(expression: string): number | undefined {
  const [, number, unit = ""] = /^rate\((\d+) (\w+)\)$/.exec(expression) ?? [];
  const minutes = Number(number) * (own(UNITS, unit) ?? Number.NaN);
  if (Number.isFinite(minutes)) return minutes === 0 ? 0 : MONTH / minutes;
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.trim().split(/\s+/);
  if (fields === undefined || fields.length < 5) return undefined;
  const [minute, hour, day, month, weekday] = fields.slice(0, 5).map((field, place) => times(field, RANGES[place] as readonly [number, number])) as [
    number,
    number,
    number,
    number,
    number,
  ];
  // Of day and weekday, one is "?" or "*".
  const days = Math.min(day / 31, weekday / 7) * (MONTH / 1440);
  const runs = minute * hour * days * (month / 12);
  return Number.isFinite(runs) ? runs : undefined;
}

const RANGES: readonly (readonly [number, number])[] = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [1, 7],
];

/** How many values a field of a cron expression takes. */
function times(field: string, [low, high]: readonly [number, number]): number {
  if (field === "?" || field === "*") return high - low + 1;
  return field.split(",").reduce((sum, part) => {
    const [range = "", step = "1"] = part.split("/");
    const [from, to] = range === "*" ? [low, high] : range.split("-").map((name) => numberOf(name, low));
    const last = to ?? (part.includes("/") ? high : from);
    if (from === undefined || last === undefined) return Number.NaN;
    // 22-6 is from ten in the evening to six in the morning.
    const span = last >= from ? last - from : last - from + high - low + 1;
    return sum + Math.floor(span / Number(step)) + 1;
  }, 0);
}

const NAMES = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

function numberOf(name: string, low: number): number {
  const named = Math.max(NAMES.indexOf(name.toUpperCase()), MONTHS.indexOf(name.toUpperCase()));
  return named >= 0 ? named + low : name === "" ? Number.NaN : Number(name);
}
