import type { Alarm, StatisticOf } from "../../../evaluate/cloudwatch/alarm";
import type { Metric } from "../../../evaluate/cloudwatch-metric";
import { groupBy } from "../../../model/group";
import type { Alert, ResolvedAwsMeasure, ResolvedMetric } from "../../../model/model";
import { exact, toUnit, type Unit } from "../../../model/units";

/** How far a signal stands from its threshold: a step beyond it, exactly at it, a step on the near side. */
export type Level = "beyond" | "at" | "near";

/** Quiet, then a step beyond the threshold, then on the near side; in steps of the metric, whole periods each. */
export interface Course {
  readonly onset: number;
  readonly recovery: number;
  readonly steps: number;
  /** How near the threshold it is before the fault. */
  readonly quiet: Level;
  /** Seconds after its end until a step's sample can be read. */
  readonly late: number;
  /** Events of a period, of which all are bad beyond the threshold, and none is before it. @default many, and just so many that are bad */
  readonly events?: number;
}

/** Events of a period of a ratio, and of what a guard counts: a tenth of a per mille is one. */
const EVENTS = 1_000;

/** The metrics that an alarm reads while its signal takes a course. */
export function drive(alert: Alert, alarm: Alarm, course: Course): readonly Metric[] {
  const measure = alert.measures.aws as ResolvedAwsMeasure;
  const read = statisticsOf(alarm);
  const byMetric = groupBy(rolesOf(alert, measure, course.events), ({ metric }) => `${metric.namespace} ${metric.metric} ${JSON.stringify(metric.dimensions)}`);
  return [...byMetric.values()].map((roles) => {
    const [{ metric }] = roles as readonly [Role];
    const found = read.find((of) => of.namespace === metric.namespace && of.metric === metric.metric && sameNames(of.dimensions, metric));
    if (!found) throw new Error(`${alarm.name} does not read ${metric.metric}`);
    return column(roles, found, measure.resolution, alert.window.period, { ...course, above: alert.worse !== "below" });
  });
}

interface Role {
  readonly metric: ResolvedMetric;
  /** What one period of the metric comes to at a level, by its statistic. */
  readonly value: (level: Level) => number;
}

function rolesOf(alert: Alert, measure: ResolvedAwsMeasure, few: number | undefined): readonly Role[] {
  const sign = { above: 1, below: -1, outside: 1 }[alert.worse];
  const many = few ?? 10 * Math.max(EVENTS, alert.minEventsPerPeriod ?? 0);
  const counted = alert.minEventsPerPeriod === undefined ? [] : (measure.events ?? []);
  const events = counted.map((metric, index) => ({ metric, value: () => (index === 0 ? many : 0) }));
  if ("deviations" in alert.at) {
    const { deviations } = alert.at;
    if (!("plain" in measure)) throw new Error(`${alert.key}: a band of a share`);
    const value = (level: Level) => USUAL.centre + sign * USUAL.deviation * (deviations + STEPS[level] * 0.1);
    return [{ metric: measure.plain, value }, ...events];
  }
  const { quantity } = alert.at;
  const all = (level: Level) => ((level === "beyond") === sign > 0 ? many : 0);
  if ("part" in measure && few !== undefined) return sharesOf(measure, all, many);
  if ("part" in measure) return sharesOf(measure, (level) => Math.round(quantity.value * many) + sign * STEPS[level], many);
  if ("plain" in measure) {
    const number = toUnit(quantity, measure.unit as Unit, alert.window.period);
    const step = measure.unit === "percent" ? 0.1 : Number.isInteger(number) ? 1 : number / 1000;
    return [
      {
        metric: measure.plain,
        value: (level) => (level === "near" && sign > 0 ? Math.max(0, exact(number - step)) : exact(number + sign * STEPS[level] * step)),
      },
      ...events,
    ];
  }
  const [own, free] = "used" in measure ? [measure.used, false] : [measure.free, true];
  const whole = typeof measure.capacity === "number" ? measure.capacity : 1000;
  const share = (level: Level) => exact(quantity.value + sign * STEPS[level] * 0.001);
  const worth = typeof measure.capacity === "number" ? 1 : (measure.capacity.times ?? 1);
  const value = (level: Level) => exact(exact(free ? 1 - share(level) : share(level)) * whole * worth);
  return [{ metric: own, value }, ...(typeof measure.capacity === "number" ? [] : [{ metric: measure.capacity, value: () => whole }]), ...events];
}

/** All of the part is in its first metric, and the rest of the whole is in one that is no part. */
function sharesOf({ part, total }: Extract<ResolvedAwsMeasure, { part: unknown }>, value: Role["value"], many: number): readonly Role[] {
  const same = (a: ResolvedMetric, b: ResolvedMetric) =>
    a.metric === b.metric && a.namespace === b.namespace && JSON.stringify(a.dimensions) === JSON.stringify(b.dimensions);
  const [first, ...others] = part as readonly [ResolvedMetric, ...ResolvedMetric[]];
  const rest = total.filter((metric) => !part.some((one) => same(one, metric)));
  const inTotal = total.some((metric) => same(metric, first));
  return [
    { metric: first, value },
    ...others.map((metric) => ({ metric, value: () => 0 })),
    ...rest.map((metric, index) => ({ metric, value: (level: Level) => (index > 0 ? 0 : inTotal ? many - value(level) : many) })),
  ];
}

const STEPS: Readonly<Record<Level, number>> = { beyond: 1, at: 0, near: -1 };
/** Of what a band judges, in the metric's unit. */
export const USUAL = { centre: 1000, deviation: 10 };

/** A query names all dimensions of what it finds, and a metric has its own. */
const sameNames = (found: object, { insights, dimensions }: ResolvedMetric) =>
  [...(insights ?? Object.keys(dimensions))].sort().join() === Object.keys(found).sort().join();

function statisticsOf({ lines }: Alarm): readonly StatisticOf[] {
  return [...lines.values()].flatMap((line) => {
    if ("metric" in line) return [line.metric];
    if (!("insights" in line)) return [];
    const { namespace, metric, dimensions, where } = line.insights;
    return [{ namespace, metric, stat: "", dimensions: Object.fromEntries(dimensions.map((name) => [name, where[name] ?? "one"])) }];
  });
}

function column(
  roles: readonly Role[],
  { namespace, metric, dimensions }: StatisticOf,
  step: number,
  period: number,
  course: Course & { readonly above: boolean },
): Metric {
  const columns = () => new Float64Array(course.steps).fill(Number.NaN);
  const [count, sum, min, max, arrives] = [columns(), columns(), columns(), columns(), columns()];
  const each = period / step;
  // A window whose newest steps are still to come has to show it, too.
  const shorter = course.late > 0 ? Math.max(1, each - Math.ceil(course.late / step) - 1) : each;
  for (let index = 0; index < course.steps; index++) {
    const { level, since } = phaseAt(index, course);
    const cycle = level === "beyond" && course.above ? shorter : each;
    const parts = roles.map(({ metric: { stat, sparse }, value }) => ({ stat, sparse, number: amountOf(stat, value(level), cycle, (index - since) % cycle) }));
    const [own] = parts;
    if (!own || (own.sparse && own.number === 0)) continue;
    // One metric has the number of its samples and their values.
    const samples = parts.find(({ stat }) => stat === "SampleCount")?.number ?? 1;
    const value = parts.find(({ stat }) => stat !== "SampleCount")?.number ?? 1;
    if (samples === 0) continue;
    count[index] = samples;
    sum[index] = own.stat === "Sum" ? value : value * samples;
    [min[index], max[index]] = [value, value];
    arrives[index] = (index + 1) * step + course.late;
  }
  return {
    namespace,
    metric,
    dimensions,
    start: 0,
    step,
    count,
    sum,
    min,
    max,
    arrives,
    percentile: (_, from, to) => max.subarray(from, to).reduce((most, value) => (value > most || Number.isNaN(most) ? value : most), Number.NaN),
  };
}

function phaseAt(index: number, { onset, recovery, quiet }: Course): { readonly level: Level; readonly since: number } {
  if (index < onset) return { level: quiet, since: 0 };
  return index < recovery ? { level: "beyond", since: onset } : { level: "near", since: recovery };
}

/** What one step of a period adds, so that every window of a period's length comes to the same. */
function amountOf(stat: string, value: number, steps: number, index: number): number {
  if (stat !== "Sum" && stat !== "SampleCount") return value;
  const even = Math.floor(value / steps);
  return index === 0 ? value - even * (steps - 1) : even;
}
