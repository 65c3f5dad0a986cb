import { catalog } from "../../../../environments/catalog";
import { TARGETS } from "../../../../evaluate/emit/prometheus/emit";
import type { Exposition } from "../../../../evaluate/emit/prometheus/exposition";
import { EXPOSITIONS, expositionOf } from "../../../../evaluate/emit/prometheus/tables";
import { thresholdNumber, worseOnLine } from "../../../../model/cloudwatch/expressions";
import type { Alert, ModelSignal, ResolvedPrometheusMeasure, ResolvedSeries } from "../../../../model/model";
import { everyKind } from "../../../constructs/prometheus/model";
import { modelsWith, type Role, readIn, rolesOf, testsDifferences } from "../compared";
import { SOUND, TO_MEND } from "./known-differences";

const READ = readIn(modelsWith(everyKind()));
const MEASURES = READ.flatMap(({ measures: { prometheus } }) => (prometheus ? [prometheus] : []));

describe("the catalog and the exporters' pages", () => {
  testsDifferences(READ, differences, { TO_MEND, SOUND });

  const used = new Set(MEASURES.flatMap((measure) => usesOf(measure).map(({ row }) => row?.metric)));
  const unread = EXPOSITIONS.filter((row) => row.unread !== undefined);
  const assume = EXPOSITIONS.filter(({ assumed }) => assumed !== undefined).length;
  test(`meet in ${EXPOSITIONS.length} rows, of which ${assume} assume something, and ${MEASURES.length} measures; ${unread.length} rows were not read`, () => {
    expect(MEASURES.length).toBeGreaterThan(150);
    expect(EXPOSITIONS.map(({ metric }) => metric).filter((metric) => !used.has(metric))).toEqual([]);
    expect(unread.map(({ metric, unread: reason }) => `${metric}: ${reason}`)).toEqual([]);
  });

  test("have the same labels where a component is found by those of an exporter", () => {
    const examples = Object.values(catalog).flatMap(({ kind }) => {
      const { prometheusLabels } = kind.fields as Readonly<Record<string, { readonly example?: unknown }>>;
      return prometheusLabels ? Object.keys(prometheusLabels.example as object) : [];
    });
    expect([...new Set(examples)].filter((label) => !TARGETS.includes(label)).sort()).toEqual(["container", "namespace"]);
  });
});

describe("a row", () => {
  test("stands once, and cites the exporter's page or source", () => {
    expect(new Set(EXPOSITIONS.map(({ metric }) => metric)).size).toBe(EXPOSITIONS.length);
    expect(EXPOSITIONS.filter(({ cite }) => !cite.startsWith("https://github.com/"))).toEqual([]);
  });

  test("has rising bounds where it is a histogram, and none elsewhere", () => {
    for (const { metric, type, bounds = [], emptyBuckets } of EXPOSITIONS) {
      expect([metric, bounds.length > 0]).toEqual([metric, type === "histogram"]);
      expect([metric, [...bounds].sort((a, b) => a - b)]).toEqual([metric, bounds]);
      expect([metric, emptyBuckets === undefined || type === "histogram"]).toEqual([metric, true]);
    }
  });

  test("calls a counter what ends in _total, and says bytes or seconds where the name does", () => {
    const misnamed = EXPOSITIONS.filter(({ metric, type }) => metric.endsWith("_total") && type !== "counter").map(({ metric }) => metric);
    expect(misnamed).toEqual([]);
    const otherwise = EXPOSITIONS.filter(
      ({ metric, unit }) => (/_bytes(_total)?$/.test(metric) && unit !== "Bytes") || (/_seconds(_total)?$/.test(metric) && unit !== "Seconds"),
    );
    // Its own source: age() counts transactions.
    expect(otherwise.map(({ metric }) => metric)).toEqual(["pg_database_wraparound_age_datfrozenxid_seconds"]);
  });
});

interface Use {
  readonly role: Role;
  readonly series: ResolvedSeries;
  readonly row: Exposition | undefined;
}

function usesOf(measure: ResolvedPrometheusMeasure): readonly Use[] {
  return rolesOf(measure).map(({ role, source }) => ({ role, series: source, row: rowOf(source) }));
}

/** A histogram counts its events, too. */
function rowOf({ metric }: ResolvedSeries): Exposition | undefined {
  return expositionOf(metric) ?? expositionOf(metric.replace(/_count$/, ""));
}

function* differences(signal: ModelSignal | Alert): Iterable<string> {
  const { prometheus } = signal.measures;
  if (!prometheus) return;
  const uses = usesOf(prometheus);
  for (const use of uses)
    for (const difference of use.row ? differencesOf(use, use.row, prometheus, signal) : ["in no list of an exporter's"])
      yield `${use.series.metric}: ${difference}`;
  const units = new Set(uses.filter(({ role }) => role !== "the guard").map(({ series, row }) => row && unitOf(series, row)));
  if (units.size > 1) yield `${uses.map(({ series }) => series.metric).join(", ")}: compared in ${[...units].join(" and ")}`;
}

function* differencesOf({ role, series }: Use, row: Exposition, measure: ResolvedPrometheusMeasure, signal: ModelSignal | Alert): Iterable<string> {
  const counted = series.metric !== row.metric;
  const type = counted ? "counter" : row.type;
  if (TYPES[series.as] !== undefined ? TYPES[series.as] !== type : type !== "histogram") yield `a ${type}, of which there is no ${series.as}`;
  const names = [...Object.keys(series.labels), ...Object.keys(series.matching ?? {}), ...Object.keys(series.without ?? {})];
  for (const name of names.filter((each) => !row.labels.includes(each) && !TARGETS.includes(each))) yield `no label ${name}`;
  if (role === "itself" && !UNITS[unitOf(series, row)]?.includes(measure.unit)) yield `in ${measure.unit}, where it is in ${unitOf(series, row)}`;
  if (4 * row.every > measure.resolution) yield `scraped every ${row.every} s, where four scrapes have to fit into ${measure.resolution} s`;
  // A percentile of nothing is nothing, and its guard has the zero.
  const born = row.quiet === "absent" && row.type !== "gauge" && !/^p/.test(series.as);
  if (born && !series.sparse) yield `not sparse as ${role}`;
  if (!born && series.sparse) yield `sparse as ${role}, where it is not`;
  if (row.type === "gauge" && row.quiet === "absent" && series.as === "avg" && series.across === "sum")
    yield "averages of series that come and go are added up";
  if (row.emptyBuckets && /^p/.test(series.as) && series.across === "sum") yield "buckets are added up, of which each series has others";
  if ("window" in signal && row.bounds && /^p/.test(series.as)) yield* betweenBounds(row.bounds, signal);
}

/** A histogram tells nothing of where in a bucket its events are. */
function* betweenBounds(bounds: readonly number[], alert: Alert): Iterable<string> {
  if (worseOnLine(alert, alert.measures.prometheus) !== "above") return;
  const at = thresholdNumber(alert, alert.measures.prometheus) as number;
  if (!bounds.includes(at)) yield `no bound at ${at}`;
}

const TYPES: Readonly<Partial<Record<ResolvedSeries["as"], "counter" | "gauge">>> = {
  avg: "gauge",
  max: "gauge",
  min: "gauge",
  last: "gauge",
  until: "gauge",
  increase: "counter",
  rate: "counter",
};

/** What a period of a series comes to. Seconds of a processor per second are as many processors. */
function unitOf({ as, metric }: ResolvedSeries, row: Exposition): string {
  if (metric !== row.metric) return as === "rate" ? "Count/Second" : "Count/Period";
  if (as === "rate") return row.unit === "Seconds" ? "Count" : `${row.unit}/Second`;
  return as === "increase" ? `${row.unit}/Period` : row.unit;
}

/** What the model calls it. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  Seconds: ["s"],
  Microseconds: ["us"],
  Bytes: ["B"],
  Count: ["1"],
  // A flag's average is a share.
  None: ["1", "0-1"],
  "Count/Second": ["per-second"],
  "Bytes/Second": ["B-per-second"],
  "Count/Period": ["per-period"],
};
