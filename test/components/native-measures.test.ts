import { catalog } from "../../environments/catalog";
import type { DatadogNativeMeasure, Kind, PrometheusMeasure } from "../../model/measures";
import { SEVERITIES } from "../../model/severities";
import type { CatalogEntry, Threshold } from "../../model/thresholds";
import { DIMENSIONS, type Dimension } from "../../model/units";
import { UNSEEN } from "../../model/vendors/unseen";
import { DATADOG_MEASURES, type NativeRow, PROMETHEUS_MEASURES, sourcesOf } from "../vendors/native";

type Native = PrometheusMeasure | DatadogNativeMeasure;
type Row = NativeRow<Native>;
const ROWS: readonly Row[] = [
  ...PROMETHEUS_MEASURES.map((row) => ({ ...row, at: `${row.at} in Prometheus` })),
  ...DATADOG_MEASURES.map((row) => ({ ...row, at: `${row.at} in Datadog` })),
];

describe("a measure on a vendor's own series", () => {
  test("belongs to a kind that can tell its series apart, and a kind that can has one", () => {
    const kinds = (rows: readonly NativeRow<unknown>[]) => [...new Set(rows.map(({ kind }) => kind.id))].sort();
    const having = (field: string) =>
      Object.values<{ kind: Kind }>(catalog)
        .filter(({ kind }) => kind.fields[field]?.type === "labels")
        .map(({ kind }) => kind.id)
        .sort();
    expect(having("prometheusLabels")).toEqual(kinds(PROMETHEUS_MEASURES));
    expect(having("datadogTags")).toEqual(kinds(DATADOG_MEASURES));
  });

  test("cites a page and comes no later than every minute", () => {
    expect(failing(({ measure }) => /^https:\/\/\S+$/.test(measure.cite))).toEqual([]);
    expect(failing(({ measure }) => measure.resolution === 60 && measure.delay >= 0 && measure.delay <= 60)).toEqual([]);
  });

  test("reports in a unit of the signal's dimension, or for a utilisation in bytes, a count or a duration", () => {
    expect(failing(({ signal, measure }) => unitsFor(signal.dimension, measure).includes(measure.unit))).toEqual([]);
  });

  test("reports per period exactly what it counts in a period", () => {
    const prometheus = PROMETHEUS_MEASURES.filter(({ measure }) => "plain" in measure && (measure.plain.as === "increase") !== perPeriod(measure));
    const datadog = DATADOG_MEASURES.filter(
      ({ measure }) => "plain" in measure && (measure.plain.type === "count" || isCounting(measure)) !== perPeriod(measure),
    );
    expect([...prometheus, ...datadog].map(({ at }) => at)).toEqual([]);
  });

  test("counts the events that its thresholds ask for, in the number of a period", () => {
    const guarded = ROWS.filter((row) => thresholdsOf(row).some(({ minEventsPerPeriod }) => minEventsPerPeriod !== undefined));
    expect(guarded.length).toBeGreaterThan(0);
    expect(guarded.filter(({ measure }) => !("part" in measure || measure.events)).map(({ at }) => at)).toEqual([]);
    const events = PROMETHEUS_MEASURES.flatMap(({ at, measure }) => (measure.events ?? []).map(({ as }) => ({ at, as })));
    expect(events.filter(({ as }) => as !== "increase")).toEqual([]);
  });

  test("has the fields that it mentions, and is absent without them", () => {
    expect(failing(({ kind, measure }) => mentioned(measure).every((name) => name in kind.fields))).toEqual([]);
    expect(failing(({ kind, measure }) => mentioned(measure).every((name) => measure.needs?.includes(name) || "default" in (kind.fields[name] ?? {})))).toEqual(
      [],
    );
    expect(failing((row) => thresholdsOf(row).every(({ at }) => !("field" in at) || isSet(row, at.field)))).toEqual([]);
  });

  test("says $each exactly where it is repeated over a list", () => {
    expect(failing(({ measure }) => strings(measure).includes("$each") === (measure.each !== undefined))).toEqual([]);
    expect(failing(({ kind, measure }) => measure.each === undefined || kind.fields[measure.each.slice(1)]?.type === "list")).toEqual([]);
  });

  test("takes a share by series only where Prometheus has both sides of it", () => {
    const bySeries = PROMETHEUS_MEASURES.filter(({ measure }) => measure.bySeries);
    expect(bySeries.length).toBeGreaterThan(0);
    expect(bySeries.filter(({ measure }) => "plain" in measure || ("capacity" in measure && typeof measure.capacity === "string")).map(({ at }) => at)).toEqual(
      [],
    );
  });

  test("compares a use with a capacity that both select the same series", () => {
    const differing = PROMETHEUS_MEASURES.filter(({ measure }) => {
      if (!measure.bySeries) return false;
      const filters = sourcesOf(measure).map(({ labels, matching, without }) => JSON.stringify({ labels, matching, without }));
      return new Set(filters).size > 1;
    });
    expect(differing.map(({ at }) => at)).toEqual([]);
  });
});

function failing(holds: (row: Row) => boolean): readonly string[] {
  return ROWS.filter((row) => !holds(row)).map(({ at }) => at);
}

function unitsFor(dimension: Dimension, measure: Native): readonly string[] {
  const units = (of: Dimension) => Object.keys(DIMENSIONS[of].units);
  if ("plain" in measure) return units(dimension);
  if (dimension !== "ratio") return [];
  return "part" in measure ? ["0-1"] : [...units("bytes"), ...units("count"), ...units("duration")];
}

function perPeriod({ unit }: Native): boolean {
  return unit.endsWith("per-period");
}

/** The sum of a distribution that holds a 1 for every event. */
function isCounting(measure: DatadogNativeMeasure): boolean {
  return "plain" in measure && measure.plain.type === "distribution" && measure.plain.by === "sum";
}

function thresholdsOf({ kind, name }: Row): readonly Threshold[] {
  const { thresholds } = (catalog as Readonly<Record<string, CatalogEntry>>)[kind.id] as CatalogEntry;
  return SEVERITIES.flatMap((severity) => (thresholds[name]?.[severity] as Threshold | undefined) ?? []);
}

function isSet({ kind, measure }: Row, name: string): boolean {
  return (measure.needs ?? []).includes(name) || "default" in (kind.fields[name] ?? {});
}

/** Names of the fields that a measure mentions. */
function mentioned(measure: Native): readonly string[] {
  return strings({ ...measure, cite: "", needs: [] })
    .filter((text) => text.startsWith("$") && text !== "$each")
    .map((text) => text.slice(1));
}

function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

describe.each([
  ["prometheus", "prometheusLabels"],
  ["datadog", "datadogTags"],
] as const)("what %s does not see by itself", (vendor, field) => {
  const told = Object.values(UNSEEN[vendor]).flat();
  const signals = Object.values(catalog)
    .filter(({ kind }) => field in kind.fields)
    .flatMap(({ kind }) => Object.entries(kind.signals).map(([name, signal]) => [`${kind.id}.${name}`, signal[vendor] !== undefined] as const));

  test("has a reason, once, and nothing else has", () => {
    expect([...told].sort()).toEqual(signals.flatMap(([key, seen]) => (seen ? [] : [key])).sort());
  });
});
