import { catalog } from "../../environments/catalog";
import type { AwsMeasure, CloudWatchMetric, Field, Kind } from "../../model/measures";
import { parseQuantity } from "../../model/quantities";
import { compareSeverity, SEVERITIES, SEVERITY, type Severity } from "../../model/severities";
import type { CatalogEntry, Level, Threshold, Window } from "../../model/thresholds";
import { DIMENSIONS, type Dimension, dimensionOf } from "../../model/units";

/** What is filled with zeros until it comes is bad at once where zero is. */
const shownAfter = ({ signal, measure, threshold }: Pick<MeasureRow, "signal" | "measure"> & Pick<ThresholdRow, "threshold">): number =>
  signal.worse === "below" && "plain" in measure && measure.plain.sparse === true && threshold.minEventsPerPeriod === undefined ? 0 : measure.delay;

const ENTRIES: readonly CatalogEntry[] = Object.values(catalog);

/** Seconds from the fault to the datapoint that raises the alarm; a page keeps 60 s of its 300 s for a suppressor. */
const DETECT: Record<Severity, number> = { P0: 240, P1: 240, P2: 900, P3: 6 * 3600, P4: 2 * 86_400 };

interface Row {
  /** `kind.signal`. */
  readonly at: string;
  readonly kind: Kind;
  readonly signal: Kind["signals"][string];
}
interface ThresholdRow extends Row {
  /** `kind.signal.severity`. */
  readonly at: string;
  readonly severity: Severity;
  readonly threshold: Threshold;
}
interface MeasureRow extends Row {
  /** `kind.signal from source`. */
  readonly at: string;
  readonly source: string;
  readonly measure: AwsMeasure;
}

const SIGNALS: readonly Row[] = ENTRIES.flatMap(({ kind }) =>
  Object.entries(kind.signals).map(([name, signal]) => ({ at: `${kind.id}.${name}`, kind, signal })),
);
const THRESHOLDS: readonly ThresholdRow[] = ENTRIES.flatMap(({ kind, thresholds }) =>
  Object.entries(thresholds).flatMap(([name, levels]) =>
    SEVERITIES.flatMap((severity) => {
      const threshold = levels[severity] as Threshold | undefined;
      return threshold ? [{ at: `${kind.id}.${name}.${severity}`, kind, signal: kind.signals[name] as Row["signal"], severity, threshold }] : [];
    }),
  ),
);
const MEASURES: readonly MeasureRow[] = SIGNALS.flatMap((row) =>
  measuresOf(row.signal).map(([source, measure]) => ({ ...row, at: `${row.at} from ${source}`, source, measure })),
);
/** Every threshold with every measure that it will be compared with. */
const ALERTS: readonly (ThresholdRow & MeasureRow)[] = THRESHOLDS.flatMap((row) =>
  measuresOf(row.signal).map(([source, measure]) => ({ ...row, at: `${row.at} from ${source}`, source, measure })),
);

describe("the catalog", () => {
  test("lists every kind under its own id, in kebab-case", () => {
    expect(Object.keys(catalog)).toEqual(ENTRIES.map(({ kind }) => kind.id));
    expect(Object.keys(catalog).filter((id) => !KEBAB.test(id))).toEqual([]);
  });

  test("names every signal in kebab-case and gives each an entry of thresholds, and no others", () => {
    expect(SIGNALS.map(({ at }) => at.slice(at.indexOf(".") + 1)).filter((name) => !KEBAB.test(name))).toEqual([]);
    for (const { kind, thresholds } of ENTRIES) expect(Object.keys(thresholds).sort()).toEqual(Object.keys(kind.signals).sort());
  });

  test("measures every signal from at least one source", () => {
    expect(failing(SIGNALS, ({ signal }) => measuresOf(signal).length > 0)).toEqual([]);
  });

  test("says why it leaves out an alarm that AWS recommends", () => {
    const omitted = ENTRIES.flatMap(({ kind }) => Object.entries(kind.omitted ?? {}).map(([metric, reason]) => ({ at: `${kind.id}: ${metric}`, reason })));
    expect(omitted.length).toBeGreaterThan(0);
    expect(failing(omitted, ({ reason }) => reason.length >= 20)).toEqual([]);
  });

  test("says what a signal means and where to look first in one sentence with a full stop", () => {
    expect(failing(SIGNALS, ({ signal: { meaning, firstLook } }) => [meaning, firstLook].every((text) => ONE_SENTENCE.test(text)))).toEqual([]);
  });
});

describe("a threshold", () => {
  test("has a source (a URL, or the requirement), a reason, and a reason for what missing data means", () => {
    expect(failing(THRESHOLDS, ({ threshold: { source } }) => /^https:\/\/\S+$|^requirements\b/.test(source))).toEqual([]);
    expect(failing(THRESHOLDS, ({ threshold: { reason, missingBecause } }) => [reason, missingBecause].every((text) => text.length >= 20))).toEqual([]);
  });

  test("has a window of whole positive numbers in which no more datapoints must be bad than there are", () => {
    const whole = ({ period, bad, of }: Window) => [period, bad, of].every((value) => Number.isInteger(value) && value > 0);
    expect(failing(THRESHOLDS, ({ threshold: { window } }) => whole(window) && window.bad <= window.of)).toEqual([]);
  });

  test("has a period that is a multiple of 60 s and no shorter than the metric's own", () => {
    expect(failing(ALERTS, ({ threshold: { window }, measure }) => window.period % 60 === 0 && window.period >= measure.resolution)).toEqual([]);
  });

  test("stays within the time that CloudWatch looks back", () => {
    expect(failing(ALERTS, ({ threshold: { window }, measure }) => window.period * window.of <= longestLookBack(window, measure))).toEqual([]);
  });

  test("detects in time for its severity, with 60 s left for a suppressor before a page", () => {
    expect(
      failing(
        ALERTS,
        (row) => shownAfter(row) + row.threshold.window.bad * row.threshold.window.period <= slowest(row.severity, row.threshold.window, row.measure),
      ),
    ).toEqual([]);
  });

  test("is never easier to reach than a less severe one of the same signal", () => {
    const pairs = THRESHOLDS.flatMap((row) =>
      THRESHOLDS.filter((milder) => milder.signal === row.signal && milder.kind === row.kind && compareSeverity(row.severity, milder.severity) < 0).map(
        (milder) => ({
          ...row,
          at: `${row.at} against ${milder.severity}`,
          milder: milder.threshold,
        }),
      ),
    );
    expect(pairs.length).toBeGreaterThan(50);
    expect(failing(pairs, ({ signal, threshold, milder }) => harderOrAsHard(signal.worse, threshold, milder))).toEqual([]);
  });

  test("of a ratio of counts or of a percentile asks for a minimum of events, and the measure can count them", () => {
    const small = ALERTS.filter(({ measure }) => "part" in measure || sourcesOf(measure).some(({ stat }) => /^(p|tm)\d/.test(stat)));
    expect(small.length).toBeGreaterThan(0);
    expect(failing(small, ({ threshold }) => (threshold.minEventsPerPeriod ?? 0) > 0)).toEqual([]);
    const guarded = ALERTS.filter(({ threshold }) => threshold.minEventsPerPeriod !== undefined);
    expect(failing(guarded, ({ measure }) => "part" in measure || measure.events !== undefined)).toEqual([]);
  });

  test("is of the signal's dimension, and a band exactly where both sides are bad", () => {
    expect(failing(THRESHOLDS, ({ signal, threshold: { at } }) => !("dimension" in at) || at.dimension === signal.dimension)).toEqual([]);
    expect(failing(THRESHOLDS, ({ signal, threshold: { at } }) => "deviations" in at === (signal.worse === "outside"))).toEqual([]);
    expect(failing(THRESHOLDS, ({ threshold: { at } }) => !("deviations" in at) || at.deviations > 0)).toEqual([]);
  });

  test("relative to a field names one of the signal's dimension that every measure is sure to have", () => {
    const relative = ALERTS.flatMap((row) => ("field" in row.threshold.at ? [{ ...row, field: row.threshold.at.field }] : []));
    expect(failing(relative, ({ kind, signal, field }) => kind.fields[field]?.type === signal.dimension)).toEqual([]);
    expect(failing(relative, (row) => isSet(row, row.field))).toEqual([]);
  });
});

describe("a measure", () => {
  test("cites a page of the vendor", () => {
    expect(failing(MEASURES, ({ measure: { cite } }) => /^https:\/\/\S+$/.test(cite))).toEqual([]);
  });

  test("reports in a unit of the signal's dimension, or for a utilisation in bytes, a count or a duration, or by the second", () => {
    expect(failing(MEASURES, ({ signal, measure }) => allowedUnits(signal.dimension, measure).includes(measure.unit))).toEqual([]);
  });

  test("reports per period only where it counts, and counts only per period or as a ratio", () => {
    const counted = ({ stat }: CloudWatchMetric) => stat === "Sum" || stat === "SampleCount";
    const perPeriod = MEASURES.filter(({ measure }) => measure.unit.endsWith("per-period"));
    expect(failing(perPeriod, ({ measure }) => sourcesOf(measure).every(counted))).toEqual([]);
    const ratios = MEASURES.filter(({ measure }) => "part" in measure);
    expect(failing(ratios, ({ measure }) => measure.unit === "0-1" && sourcesOf(measure).every(counted))).toEqual([]);
  });

  test("has times that are whole minutes of a metric that CloudWatch receives", () => {
    expect(failing(MEASURES, ({ measure: { delay, resolution } }) => delay >= 0 && resolution >= 60 && resolution % 60 === 0)).toEqual([]);
  });

  test("compares with a field of its own dimension, or of what it has in a second", () => {
    const capacities = MEASURES.flatMap(({ at, kind, measure }) =>
      "capacity" in measure && typeof measure.capacity === "string" ? [{ at, type: kind.fields[measure.capacity.slice(1)]?.type, unit: measure.unit }] : [],
    );
    const inASecond: Readonly<Record<string, string>> = { rate: "count", throughput: "bytes" };
    expect(capacities.length).toBeGreaterThan(5);
    expect(failing(capacities, ({ type, unit }) => type === (inASecond[dimensionOf(unit)] ?? dimensionOf(unit)))).toEqual([]);
  });

  test("compares a sum with another sum alone, because a longer period makes it greater", () => {
    const shares = MEASURES.filter(({ measure }) => "used" in measure || "free" in measure);
    // A level that is added up over the balancer's nodes: right in periods of a minute, which its windows have.
    expect(failing(shares, ({ measure }) => typeof measureCapacity(measure) === "object" || sourcesOf(measure).every(({ stat }) => stat !== "Sum"))).toEqual([
      "load-balancer.connection-utilisation from alb",
    ]);
    expect(failing(shares, ({ measure }) => new Set(sourcesOf(measure).map(({ stat }) => stat === "Sum")).size === 1)).toEqual([]);
  });

  test("stays within the ten metrics of an alarm with metric math", () => {
    expect(
      failing(MEASURES, ({ measure }) => new Set([...sourcesOf(measure), ...eventsOf(measure)].map((metric) => JSON.stringify(metric))).size <= 10),
    ).toEqual([]);
  });

  test("mentions only fields that exist, and is absent unless those without a default are set", () => {
    expect(failing(MEASURES, (row) => mentioned(row.measure).every((name) => name in row.kind.fields))).toEqual([]);
    expect(failing(MEASURES, (row) => mentioned(row.measure).every((name) => isSet(row, name)))).toEqual([]);
    expect(failing(MEASURES, ({ kind, measure }) => (measure.needs ?? []).every((name) => name in kind.fields))).toEqual([]);
  });

  test("says $each exactly where it is repeated over a list", () => {
    const repeats = (measure: AwsMeasure) => strings([...sourcesOf(measure), ...eventsOf(measure)]).includes("$each");
    expect(failing(MEASURES, ({ measure }) => repeats(measure) === (measure.each !== undefined))).toEqual([]);
    expect(failing(MEASURES, ({ kind, measure }) => measure.each === undefined || kind.fields[measure.each.slice(1)]?.type === "list")).toEqual([]);
  });
});

describe("a field", () => {
  const fields = ENTRIES.flatMap(({ kind }) => Object.entries(kind.fields).map(([name, field]) => ({ at: `${kind.id}.${name}`, field })));

  test("gives an example, and a default where it has one, that it would accept itself", () => {
    expect(failing(fields, ({ field }) => accepted(field))).toEqual([]);
  });

  test("is used by a measure, a threshold or a source, or tells a vendor's own series apart", () => {
    const used = new Set([
      ...MEASURES.flatMap(({ kind, measure }) =>
        [...mentioned(measure), ...(measure.needs ?? []), ...(measure.basic ? [measure.basic.unless] : [])].map((name) => `${kind.id}.${name}`),
      ),
      ...THRESHOLDS.flatMap(({ kind, threshold: { at } }) => ("field" in at ? [`${kind.id}.${at.field}`] : [])),
      ...ENTRIES.flatMap(({ kind }) => Object.values(kind.sources).flatMap((names) => names.map((name) => `${kind.id}.${name}`))),
      ...SIGNALS.flatMap(({ kind, signal }) => [
        ...(signal.prometheus ? [`${kind.id}.prometheusLabels`] : []),
        ...(signal.datadog ? [`${kind.id}.datadogTags`] : []),
      ]),
    ]);
    expect(failing(fields, ({ at }) => used.has(at))).toEqual([]);
  });
});

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const ONE_SENTENCE = /^\p{Lu}(?!.*[.!?] \p{Lu}).*[^.!?]\.$/u;

/** The places where the statement does not hold; a failure names them all. */
function failing<R extends { readonly at: string }>(rows: readonly R[], holds: (row: R) => boolean): readonly string[] {
  return rows.filter((row) => !holds(row)).map(({ at }) => at);
}

function measuresOf(signal: Row["signal"]): readonly (readonly [string, AwsMeasure])[] {
  return Object.entries(signal.from).flatMap(([source, measures]) => (measures?.aws ? [[source, measures.aws as AwsMeasure] as const] : []));
}

/** The metrics that are compared with the threshold. */
function sourcesOf(measure: AwsMeasure): readonly CloudWatchMetric[] {
  if ("plain" in measure) return [measure.plain];
  if ("part" in measure) return [...measure.part, ...measure.total];
  const used = "used" in measure ? measure.used : measure.free;
  return typeof measure.capacity === "string" ? [used] : [used, measure.capacity];
}

const measureCapacity = (measure: AwsMeasure) => ("capacity" in measure ? measure.capacity : undefined);

function eventsOf(measure: AwsMeasure): readonly CloudWatchMetric[] {
  return measure.events ?? [];
}

function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

/** Names of the fields that a measure mentions. */
function mentioned(measure: AwsMeasure): readonly string[] {
  return strings({ ...measure, cite: "", needs: [] })
    .filter((text) => text.startsWith("$") && text !== "$each")
    .map((text) => text.slice(1));
}

/** Whether the field has a value whenever the measure exists. */
function isSet({ kind, source, measure }: MeasureRow, name: string): boolean {
  const field = kind.fields[name];
  return (kind.sources[source] ?? []).includes(name) || (measure.needs ?? []).includes(name) || (field !== undefined && "default" in field);
}

function allowedUnits(dimension: Dimension, measure: AwsMeasure): readonly string[] {
  const units = (of: Dimension) => Object.keys(DIMENSIONS[of].units);
  if ("plain" in measure) return units(dimension);
  if (dimension !== "ratio") return [];
  const perSecond = [...units("rate"), ...units("throughput")].filter((unit) => !unit.endsWith("per-period"));
  return "part" in measure ? ["0-1"] : [...units("bytes"), ...units("count"), ...units("duration"), ...perSecond];
}

/** Alarms look back 7 days, 1 day with periods under an hour, and 3 hours with Metrics Insights. */
function longestLookBack({ period }: Window, measure: AwsMeasure): number {
  if (sourcesOf(measure).some(({ insights }) => insights)) return 3 * 3600;
  return period < 3600 ? 86_400 : 7 * 86_400;
}

/** A metric that comes more rarely than a severity's limit may fire with its first datapoint, but never page. */
function slowest(severity: Severity, { bad, period }: Window, { delay, resolution }: AwsMeasure): number {
  const rare = !SEVERITY[severity].pages && resolution > DETECT[severity] && bad === 1 && period === resolution;
  return rare ? delay + resolution : DETECT[severity];
}

/** By value; between equal values, by the number of bad datapoints or by the time that they span. */
function harderOrAsHard(worse: Row["signal"]["worse"], severe: Threshold, mild: Threshold): boolean {
  const [high, low] = [size(severe.at, mild.at), size(mild.at, severe.at)];
  if (high === undefined || low === undefined) return false;
  const difference = worse === "below" ? low - high : high - low;
  if (difference !== 0) return difference > 0;
  return severe.window.bad > mild.window.bad || severe.window.bad * severe.window.period > mild.window.bad * mild.window.period;
}

/** Comparable numbers for two levels of one sort; undefined where only the component's own values could tell. */
function size(level: Level, other: Level): number | undefined {
  if ("dimension" in level) return "dimension" in other ? level.value : undefined;
  if ("deviations" in level) return "deviations" in other ? level.deviations : undefined;
  return "field" in other && other.field === level.field ? level.times : undefined;
}

function accepted(field: Field): boolean {
  const values = (text: string | number) =>
    (field.type === "duration" || field.type === "bytes" || field.type === "count" || field.type === "rate") && "quantity" in parseQuantity(text, field.type);
  switch (field.type) {
    case "arn":
      return (
        new RegExp(field.pattern).test(taken(field.example, field.take)) && (!field.example.startsWith("arn:") || field.example.split(":")[2] === field.service)
      );
    case "text":
      return new RegExp(field.pattern).test(field.example);
    case "list":
      return field.example.length > 0 && field.example.every((entry) => new RegExp(field.pattern).test(entry));
    case "boolean":
      return true;
    case "labels":
      return Object.keys(field.example).length > 0 && Object.keys(field.example).every((name) => new RegExp(field.names).test(name));
    default:
      return [field.example, field.default].filter((text) => text !== undefined).every(values);
  }
}

function taken(arn: string, take: string): string {
  return take === "whole" || !arn.startsWith("arn:") ? arn : arn.slice(arn.lastIndexOf(take) + take.length);
}
