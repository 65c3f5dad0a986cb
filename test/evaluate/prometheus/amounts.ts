import type { Exposition } from "../../../evaluate/emit/prometheus/exposition";
import { expositionOf } from "../../../evaluate/emit/prometheus/tables";
import type { Alert, ResolvedPrometheusMeasure, ResolvedSeries } from "../../../model/model";
import { exact } from "../../../model/units";

/** How far a signal stands from its threshold: as bad as can be, a step beyond it, exactly at it, a step on the near side. */
export type Level = "worst" | "beyond" | "at" | "near";

/** What comes to be of one series, in natural units: a level, or so much each second. */
export interface Amounts {
  readonly series: ResolvedSeries;
  readonly value: (level: Level, time: number) => number;
  /** How long each event takes, where that is measured. Seconds. */
  readonly latency?: (level: Level) => number;
  /** What the series and another one beside it have of the value, or values of their own. @default half each */
  readonly twin?: readonly [number, number | ((level: Level) => number)];
  readonly labels?: Readonly<Record<string, string>>;
}

export interface Scale {
  /** Seconds between scrapes. */
  readonly every: number;
  /** Events of a period, where they are fewer than usual. */
  readonly events?: number;
  /** How many steps the near side and what is beyond are off the threshold. @default 1 */
  readonly steps?: number;
}

const STEPS: Readonly<Record<Level, number>> = { worst: 10, beyond: 1, at: 0, near: -1 };
/** Events of a period of a ratio: a tenth of a per cent is ten. */
const EVENTS = 10_000;

/** A signal's series at each level, by the alert's quantity and the exporters' rows alone. */
export function amountsOf(alert: Alert, scale: Scale): readonly Amounts[] {
  const measure = alert.measures.prometheus as ResolvedPrometheusMeasure;
  if (!("quantity" in alert.at)) throw new Error(`${alert.key}: a band`);
  const at = alert.at.quantity.value;
  const sign = (alert.worse === "below" ? -1 : 1) * (scale.steps ?? 1);
  const events = scale.events ?? Math.max(EVENTS, 10 * (alert.minEventsPerPeriod ?? 0));
  if ("part" in measure)
    return sharesOf(measure, (level) => (level === "worst" ? Number(sign > 0) : at + sign * STEPS[level] * 0.001), events / alert.window.period);
  if ("plain" in measure) return [plainOf(alert, measure.plain, at, sign, { ...scale, events })];
  return levelsOf(measure, at, sign);
}

function plainOf({ window: { period } }: Alert, series: ResolvedSeries, at: number, sign: number, { every, events = EVENTS }: Scale): Amounts {
  const { type, unit, bounds = [] } = rowOf(series);
  if (type === "histogram" && /^p/.test(series.as)) {
    // What is in a bucket can't be told apart: on the near side is what is in the one below.
    const factor = unit === "Microseconds" ? 1_000_000 : 1;
    const near = Math.max(...bounds.filter((bound) => bound <= at * factor)) / factor;
    return { series, value: () => events / period, latency: (level) => ({ worst: at * 1.01, beyond: at * 1.01, at, near })[level] };
  }
  if (type === "gauge") {
    const step = unit === "Count" ? 1 : unit === "None" ? (series.as === "avg" ? 0.05 : 1) : series.as === "until" ? 3600 : at / 1000;
    const value = (level: Level, time: number) => {
      const number = Math.max(0, at + sign * STEPS[level] * step);
      return series.as === "until" ? time + number : unit === "None" ? Math.min(1, number) : number;
    };
    return { series, value, ...twinOf(series, sign, value) };
  }
  // Of what happens from one scrape to the next a window's edge may have all or nothing, and each of two series an event.
  const count = exact(at * period);
  const step = count <= 1 ? 1 : Math.ceil(exact((count * every) / period)) + 2;
  const value = (level: Level) => Math.max(0, count + sign * STEPS[level] * step) / period;
  const twin = count <= 1 ? { twin: [1, 0] as const } : twinOf(series, sign, value);
  return { series, value, ...twin };
}

/** Of several series the worst counts, or all together: another one is harmless, or has its share. */
function twinOf({ across }: ResolvedSeries, sign: number, value: (level: Level, time: number) => number): Pick<Amounts, "twin"> {
  if (across === "sum") return {};
  const worstCounts = across === (sign > 0 ? "max" : "min");
  return { twin: [1, worstCounts && across === "max" ? 0.5 : worstCounts ? () => value("near", 0) : 1] };
}

/** All of the part is in its first series, and the rest of the whole is in one that is no part. */
function sharesOf(
  { part, total }: Extract<ResolvedPrometheusMeasure, { part: unknown }>,
  share: (level: Level) => number,
  perSecond: number,
): readonly Amounts[] {
  const [own] = part as readonly [ResolvedSeries];
  const rest = total.find((series) => series.metric !== own.metric) ?? total[0];
  const matched = Object.keys(own.matching ?? {});
  return [
    { series: own, value: (level) => perSecond * share(level) },
    {
      series: rest as ResolvedSeries,
      value: (level) => perSecond * (1 - share(level)),
      labels: Object.fromEntries(matched.map((name) => [name, "200"])),
    },
  ];
}

const CAPACITY = { Count: 1_000, Bytes: 16_000_000_000, Seconds: 8 } as const;

function levelsOf(measure: Exclude<ResolvedPrometheusMeasure, { plain: unknown } | { part: unknown }>, at: number, sign: number): readonly Amounts[] {
  const [own, isFree] = "used" in measure ? [measure.used, false] : [measure.free, true];
  const { unit } = rowOf(own);
  const { capacity } = measure;
  if (typeof capacity === "number") return [{ series: own, value: (level) => at * capacity + sign * STEPS[level] }];
  const whole = CAPACITY[unit as keyof typeof CAPACITY];
  const share = (level: Level) => exact(at + sign * STEPS[level] * 0.001);
  const value = (level: Level) => exact((isFree ? 1 - share(level) : share(level)) * whole);
  if (own.metric === capacity.metric) {
    const others = Object.entries(own.without ?? {}).map(([name, pattern]) => [name, textFor(pattern)] as const);
    return [
      { series: own, value },
      { series: own, value: (level) => whole - value(level), labels: Object.fromEntries(others) },
    ];
  }
  const harmless = isFree ? 0.9 * whole : 0.1 * whole;
  return [
    { series: own, value, ...(measure.bySeries && { twin: [1, () => harmless] }) },
    { series: capacity, value: () => whole, ...((measure.bySeries || capacity.across !== "sum") && { twin: [1, 1] }) },
  ];
}

/** A histogram counts its events, too. */
export function rowOf({ metric }: Pick<ResolvedSeries, "metric">): Exposition {
  const row = expositionOf(metric) ?? expositionOf(metric.replace(/_count$/, ""));
  if (!row) throw new Error(`no row of ${metric}`);
  return row;
}

/** A text that one of the patterns of the catalog finds as a whole. */
export const textFor = (pattern: string): string => (pattern.split("|")[0] as string).replaceAll(".", "0");
